//! What is exported: the plan for the file, its data, or the client's copy.

use super::{Confirm, Overlay};
use crate::app::case::{digit_of, step};
use crate::app::{App, Effect, Note, Now};
use crate::text::TextKey;

/// The choice of what is exported.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ExportDialog {
    /// The form marked, by its place in [`ExportForm::ALL`].
    pub cursor: usize,
}

/// What can be exported.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ExportForm {
    /// The plan for the file, as Markdown in the counselor's language.
    Plan,
    /// The plan as data, as JSON.
    Data,
    /// The client's copy, one page in her language.
    Client,
}

impl ExportForm {
    /// All of them, in the order of the digits.
    pub const ALL: [Self; 3] = [Self::Plan, Self::Data, Self::Client];

    /// Names it.
    pub const fn label(self) -> TextKey {
        TextKey::new(match self {
            Self::Plan => "export-plan",
            Self::Data => "export-data",
            Self::Client => "export-client",
        })
    }
}

impl ExportDialog {
    pub(in crate::app) const fn new() -> Self {
        Self { cursor: 0 }
    }

    pub(super) fn walk(&mut self, by: isize) {
        let cursor = step(Some(self.cursor), by, ExportForm::ALL.len());
        self.cursor = cursor.unwrap_or_default();
    }
}

impl App {
    pub(super) fn submit_export(&mut self, now: Now) -> Vec<Effect> {
        let Some(Overlay::Export(dialog)) = self.overlays.last() else {
            return Vec::new();
        };
        let chosen = ExportForm::ALL.get(dialog.cursor).copied();
        self.choose_export(chosen, now)
    }

    pub(super) fn type_in_export(&mut self, text: &str, now: Now) -> Vec<Effect> {
        let at = digit_of(text).and_then(|it| it.checked_sub(1));
        let chosen = at.and_then(|it| ExportForm::ALL.get(it)).copied();
        self.choose_export(chosen, now)
    }

    /// Exports what was chosen; before paper for the client it is asked whether that is safe.
    fn choose_export(&mut self, chosen: Option<ExportForm>, now: Now) -> Vec<Effect> {
        let Some(form) = chosen else {
            return Vec::new();
        };
        self.overlays.pop();
        if form == ExportForm::Client {
            let confirm = Confirm::SafeAtHome(form);
            self.overlays.push(Overlay::Confirm(confirm));
            return Vec::new();
        }
        self.export(form, now)
    }

    /// Makes the document and lets it be written.
    pub(super) fn export(&mut self, form: ExportForm, now: Now) -> Vec<Effect> {
        match self.document(form, now) {
            Ok(effect) => vec![effect],
            Err(trouble) => {
                self.note = Some(Note::error(trouble.what()));
                Vec::new()
            }
        }
    }
}

//! What is written to a file: which document, for whom, in which format, and whether the paper may
//! go home with the person.
//!
//! Each step is an overlay of its own, so that Escape goes back by one. The first item of every
//! list is the usual one: Enter takes it.

mod items;

pub use items::ExportItem;
use items::Leads;

use super::{Confirm, Overlay};
use crate::app::case::{digit_of, step};
use crate::app::{App, Effect, Now, Wanted};
use crate::base::{ActorId, Code};
use crate::document::{DocumentKind, Format};
use crate::text::TextKey;

/// One step of the way to a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ExportDialog {
    /// What is chosen.
    pub step: ExportStep,
    /// The item marked, by its place in [`App::export_items`].
    pub cursor: usize,
}

/// What is chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ExportStep {
    /// Which document.
    What,
    /// Who gets the handover sheet.
    Recipient,
    /// Which letter.
    Letter,
    /// Whose calendar.
    Calendar,
    /// In which format.
    Format(Paper),
    /// What is done instead, since the paper may not go home with the person.
    Instead(Paper, Format),
}

/// A document of the open case that is chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Paper {
    /// Which.
    pub kind: DocumentKind,
    /// Who gets the handover sheet.
    pub recipient: Option<ActorId>,
    /// Which letter.
    pub letter: Option<Code>,
}

impl Paper {
    /// Names a document that needs nothing else.
    pub const fn of(kind: DocumentKind) -> Self {
        Self {
            kind,
            recipient: None,
            letter: None,
        }
    }
}

impl ExportStep {
    /// Names the step.
    pub const fn label(&self) -> TextKey {
        TextKey::new(match self {
            Self::What => "export-title",
            Self::Recipient => "export-recipient",
            Self::Letter => "export-letter",
            Self::Calendar => "export-calendar",
            Self::Format(_) => "export-format",
            Self::Instead(..) => "export-instead",
        })
    }

    /// Says why there is nothing to choose.
    pub const fn nothing(&self) -> TextKey {
        TextKey::new(match self {
            Self::Recipient => "export-nobody_allowed",
            _ => "export-no_letter",
        })
    }
}

impl App {
    /// Opens a step with the usual item marked.
    pub(in crate::app) fn show_export(&mut self, step: ExportStep) {
        let cursor = match &step {
            ExportStep::Format(_) => self.last_format,
            _ => 0,
        };
        self.overlays
            .push(Overlay::Export(ExportDialog { step, cursor }));
    }

    pub(super) fn walk_export(&mut self, by: isize) {
        let count = self.export_items().len();
        if let Some(Overlay::Export(dialog)) = self.overlays.last_mut() {
            dialog.cursor = step(Some(dialog.cursor), by, count).unwrap_or_default();
        }
    }

    pub(super) fn submit_export(&mut self, now: Now) -> Vec<Effect> {
        let Some(Overlay::Export(dialog)) = self.overlays.last() else {
            return Vec::new();
        };
        self.choose_export(Some(dialog.cursor), now)
    }

    pub(super) fn type_in_export(&mut self, text: &str, now: Now) -> Vec<Effect> {
        let at = digit_of(text).and_then(|it| it.checked_sub(1));
        self.choose_export(at, now)
    }

    fn choose_export(&mut self, at: Option<usize>, now: Now) -> Vec<Effect> {
        let mut items = self.export_items().into_iter();
        let Some(item) = at.and_then(|it| items.nth(it)) else {
            return Vec::new();
        };
        match item.leads {
            Leads::To(step) => self.show_export(step),
            Leads::Paper(paper, format) => {
                self.last_format = at.unwrap_or_default();
                return self.choose_format(paper, format, now);
            }
            Leads::Write(wanted) => return self.export(&wanted, now),
            Leads::Screen => {
                self.close_export();
                self.overlays.push(Overlay::ClientView { scroll: 0 });
            }
            Leads::Appointment => {
                self.close_export();
                self.overlays.push(Overlay::Appointment);
            }
        }
        Vec::new()
    }

    /// Before paper for the person is written it is asked whether that is safe.
    fn choose_format(&mut self, paper: Paper, format: Format, now: Now) -> Vec<Effect> {
        if paper.kind.speaks_to_client() {
            let confirm = Confirm::SafeAtHome(Box::new(paper), format);
            self.overlays.push(Overlay::Confirm(confirm));
            return Vec::new();
        }
        self.export(&Wanted::Paper(paper, format), now)
    }

    fn close_export(&mut self) {
        let others = |it: &Overlay| !matches!(it, Overlay::Export(_));
        self.overlays.retain(others);
    }

    /// Makes the document and lets it be written.
    pub(super) fn export(&mut self, wanted: &Wanted, now: Now) -> Vec<Effect> {
        self.close_export();
        let made = self.made(wanted, now);
        self.under_way(made)
    }
}

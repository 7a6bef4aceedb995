//! A question to be answered by yes or no before something takes effect.

use super::{Overlay, Paper};
use crate::app::case::Foreseen;
use crate::app::screens::Exit;
use crate::app::{App, Effect, Now, Wanted};
use crate::base::RowId;
use crate::document::Format;
use crate::text::TextKey;

/// What is asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Confirm {
    /// A change would take answers or measures out.
    Change(Box<Foreseen>),
    /// A row would be taken out.
    RemoveRow(RowId),
    /// Answers that are stored nowhere would be gone.
    Discard(Exit),
    /// Answers could not be saved and would be gone.
    QuitUnsaved,
    /// So many proposals of the plan would be accepted.
    AcceptAll(usize),
    /// Whether it is safe for the client to take paper home.
    SafeAtHome(Box<Paper>, Format),
}

impl Confirm {
    /// Names the question.
    pub const fn label(&self) -> TextKey {
        TextKey::new(match self {
            Self::Change(_) => "confirm-change",
            Self::RemoveRow(_) => "confirm-remove_row",
            Self::Discard(_) => "confirm-discard",
            Self::QuitUnsaved => "confirm-quit_unsaved",
            Self::AcceptAll(_) => "confirm-accept_all",
            Self::SafeAtHome(..) => "confirm-safe_at_home",
        })
    }
}

impl App {
    pub(super) fn confirmed_yes(&mut self, now: Now) -> Vec<Effect> {
        let Some(Overlay::Confirm(confirm)) = self.overlays.pop() else {
            return Vec::new();
        };
        match confirm {
            Confirm::Change(foreseen) => {
                let given = foreseen.given;
                self.step_case(now, |case, around| case.give_after_all(given, around));
                Vec::new()
            }
            Confirm::RemoveRow(row) => {
                self.step_case(now, |case, around| {
                    case.remove_row(row, around);
                    None
                });
                Vec::new()
            }
            Confirm::AcceptAll(_) => {
                self.accept_all(now);
                Vec::new()
            }
            Confirm::Discard(exit) => self.left(exit),
            Confirm::QuitUnsaved => self.end(),
            Confirm::SafeAtHome(paper, format) => self.export(&Wanted::Paper(*paper, format), now),
        }
    }
}

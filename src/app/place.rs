//! Where the counselor was when the screen was locked, so that she comes back to the same line.
//!
//! It holds the case's number in the store and numbers of lines: no word that anybody said.

use super::screens::{OpenPointsScreen, Overview, PlanScreen, Screen, ViewScreen};
use super::{App, Now};
use crate::base::CaseId;
use crate::interview::Position;

/// A place in a case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Place {
    /// The case; none while it is in memory only.
    case: Option<CaseId>,
    /// The step of its interview.
    step: Position,
    /// What stood on the screen instead of the step.
    instead: Option<Instead>,
}

/// What can stand on the screen instead of a step of the interview.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Instead {
    Overview(Overview),
    OpenPoints(OpenPointsScreen),
    Plan(PlanScreen),
    View(ViewScreen),
}

impl Instead {
    const fn of(screen: &Screen) -> Option<Self> {
        Some(match screen {
            Screen::Overview(it) => Self::Overview(*it),
            Screen::OpenPoints(it) => Self::OpenPoints(*it),
            Screen::Plan(it) => Self::Plan(*it),
            Screen::View(it) => Self::View(*it),
            _ => return None,
        })
    }

    const fn screen(self) -> Screen {
        match self {
            Self::Overview(it) => Screen::Overview(it),
            Self::OpenPoints(it) => Screen::OpenPoints(it),
            Self::Plan(it) => Screen::Plan(it),
            Self::View(it) => Screen::View(it),
        }
    }
}

impl Place {
    /// Returns the case, where the store has it.
    pub(super) const fn case(&self) -> Option<&CaseId> {
        self.case.as_ref()
    }
}

impl App {
    /// Returns where the counselor is in the open case.
    pub(super) fn place(&self) -> Option<Place> {
        let case = self.case.as_ref()?;
        Some(Place {
            case: case.saving().id().cloned(),
            step: case.interview().position(),
            instead: Instead::of(&self.screen),
        })
    }

    /// Goes to a place of the open case, as far as it is still there.
    pub(super) fn return_to(&mut self, place: &Place, now: Now) {
        self.with_case(now, |case, around| {
            let there = case.interview().steps().contains(&place.step);
            if there || place.step == Position::End {
                case.go_to(place.step, around);
            }
        });
        if let Some(instead) = place.instead {
            self.screen = instead.screen();
            // With another day a line may be gone.
            let marked = self.marked_measure().map(|it| it.id.clone());
            self.mark(marked.as_ref());
        }
    }
}

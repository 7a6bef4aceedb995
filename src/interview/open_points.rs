//! What is missing or doubtful; nothing of it ever blocks.

use super::{Interview, Position};
use crate::base::{CheckId, Level, NonAnswer, RowId};
use crate::expr::{Slot, Truth, truth};
use crate::profile::{Given, WayState};

/// Something to come back to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OpenPoint {
    /// Where.
    pub position: Position,
    /// Why.
    pub reason: Reason,
}

/// Why a step is open.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reason {
    /// A check failed; a warning can be overridden with a reason.
    Failed(CheckId, Level),
    /// The person does not know, or it is to be clarified later.
    Withheld(NonAnswer),
    /// It was not asked yet.
    NotAsked,
    /// An answer is kept that does not count now.
    OffRoute,
}

impl Interview {
    /// Lists everything open: failed checks first, then what is to be clarified, then the rest.
    pub fn open_points(&self) -> Vec<OpenPoint> {
        let steps = self.steps();
        let failed = steps.iter().flat_map(|it| self.failed_at(*it));
        let withheld = steps.iter().filter_map(|it| self.withheld_at(*it));
        let missing = steps.iter().filter(|it| !self.is_held(**it));
        let missing = missing.map(|it| OpenPoint {
            position: *it,
            reason: Reason::NotAsked,
        });
        failed
            .chain(withheld)
            .chain(missing)
            .chain(self.off_route())
            .collect()
    }

    /// Returns the checks of a question that fail now and were not overridden.
    pub fn failed(&self, slot: Slot, row: Option<RowId>) -> Vec<(CheckId, Level)> {
        if self.profile.value(slot, row).is_none() {
            return Vec::new();
        }
        let reading = self.reading();
        let checks = self.form.question(slot).checks.iter();
        let failed = checks.filter(|it| truth(&it.that, &reading, row) == Truth::False);
        let open = failed.filter(|it| self.profile.overridden(slot, row, &it.id).is_none());
        open.map(|it| (it.id.clone(), it.level)).collect()
    }

    fn failed_at(&self, position: Position) -> Vec<OpenPoint> {
        let Position::Question(slot, row) = position else {
            return Vec::new();
        };
        let failed = self.failed(slot, row).into_iter();
        failed
            .map(|(check, level)| OpenPoint {
                position,
                reason: Reason::Failed(check, level),
            })
            .collect()
    }

    fn withheld_at(&self, position: Position) -> Option<OpenPoint> {
        let Position::Question(slot, row) = position else {
            return None;
        };
        match self.profile.cell(slot, row)?.given {
            Given::Withheld(why @ (NonAnswer::Unknown | NonAnswer::Later)) => Some(OpenPoint {
                position,
                reason: Reason::Withheld(why),
            }),
            Given::Withheld(NonAnswer::Declined | NonAnswer::NotApplicable) | Given::Value(_) => {
                None
            }
        }
    }

    fn off_route(&self) -> impl Iterator<Item = OpenPoint> {
        let held = self.profile.held_at().into_iter();
        let off = held.filter(|it| self.way.state(it.0, it.1) == WayState::Off);
        off.map(|it| OpenPoint {
            position: Position::Question(it.0, it.1),
            reason: Reason::OffRoute,
        })
    }
}

//! How far the interview is.

use super::{Interview, Position};
use crate::base::SectionId;

/// Steps that hold something, of those asked now.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Progress {
    /// Steps with an answer or non-answer.
    pub held: usize,
    /// Steps asked now.
    pub asked: usize,
}

/// A section's progress.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SectionProgress {
    /// Which section.
    pub section: SectionId,
    /// How far it is.
    pub progress: Progress,
    /// Whether the counselor skipped it.
    pub skipped: bool,
    /// Its first step that holds nothing, or its first step.
    pub enter: Option<Position>,
}

impl Interview {
    /// Counts all steps.
    pub fn progress(&self) -> Progress {
        self.count(&self.steps())
    }

    /// Counts the steps of the short route.
    pub fn route_progress(&self) -> Progress {
        self.count(&self.route_steps())
    }

    /// Returns the place of the current step in the short route, from 1, when it is part of it.
    pub fn route_place(&self) -> Option<usize> {
        self.route_steps()
            .iter()
            .position(|it| *it == self.position)
            .map(|it| it + 1)
    }

    /// Returns every section with its progress, in the order of the form.
    pub fn sections(&self) -> Vec<SectionProgress> {
        let steps = self.steps();
        let sections = self.form.sections().iter();
        let progress = sections.map(|section| {
            let own: Vec<_> = steps
                .iter()
                .copied()
                .filter(|it| self.is_in(*it, &section.id))
                .collect();
            let open = own.iter().find(|it| !self.is_held(**it));
            SectionProgress {
                section: section.id.clone(),
                progress: self.count(&own),
                skipped: self.profile.is_skipped(&section.id),
                enter: open.or_else(|| own.first()).copied(),
            }
        });
        progress.collect()
    }

    fn is_in(&self, position: Position, section: &SectionId) -> bool {
        match position {
            Position::Question(slot, _) => self.form.section_of(slot).id == *section,
            Position::Roster(roster) => self.form.roster(roster).id == *section,
            Position::End => false,
        }
    }

    fn count(&self, steps: &[Position]) -> Progress {
        let held = steps.iter().filter(|it| self.is_held(**it)).count();
        Progress {
            held,
            asked: steps.len(),
        }
    }
}

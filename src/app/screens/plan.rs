//! The plan as the answers stand: measures in order, details, why, decisions, export.

use crate::app::case::step;
use crate::app::overlays::{ExportDialog, Overlay, Purpose};
use crate::app::{App, Command, Effect, Note, Now};
use crate::base::MeasureId;
use crate::plan::Measure;
use crate::profile::Decision;

/// The plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PlanScreen {
    /// The measure marked, by its place in the plan.
    pub cursor: usize,
    /// Whether its details are open.
    pub details: bool,
}

impl App {
    /// Shows the plan of the open case.
    pub(in crate::app) fn show_plan(&mut self) {
        if self.case.is_some() {
            self.screen = super::Screen::Plan(PlanScreen {
                cursor: 0,
                details: true,
            });
        }
    }

    /// Returns the measure that is marked in the plan.
    pub fn marked_measure(&self) -> Option<&Measure> {
        let super::Screen::Plan(screen) = &self.screen else {
            return None;
        };
        self.case.as_ref()?.plan().measures.get(screen.cursor)
    }

    /// Runs a command on the plan.
    pub(in crate::app) fn plan(
        &mut self,
        mut screen: PlanScreen,
        command: Command,
        now: Now,
    ) -> Vec<Effect> {
        self.screen = super::Screen::Plan(screen);
        match command {
            Command::Close => return self.back_to_interview(),
            Command::Up | Command::Down | Command::PageUp | Command::PageDown => {
                let measures = self.case.as_ref().map_or(0, |it| it.plan().measures.len());
                let by = self.distance(command);
                screen.cursor = step(Some(screen.cursor), by, measures).unwrap_or_default();
            }
            Command::Details => screen.details = !screen.details,
            Command::Why if self.marked_measure().is_some() => {
                self.overlays.push(Overlay::Why { scroll: 0 });
            }
            Command::Accept => self.decide_marked(Decision::Accepted, now),
            Command::Done => self.decide_marked(Decision::Done, now),
            Command::Reopen => self.decide_marked(Decision::Reopened, now),
            Command::Reject => {
                if let Some(measure) = self.marked_measure().map(|it| it.id.clone()) {
                    self.open_prompt(Purpose::Reject(measure), "");
                }
            }
            Command::Export => self.overlays.push(Overlay::Export(ExportDialog::new())),
            _ => {}
        }
        self.screen = super::Screen::Plan(screen);
        Vec::new()
    }

    fn decide_marked(&mut self, decision: Decision, now: Now) {
        if let Some(measure) = self.marked_measure().map(|it| it.id.clone()) {
            self.decide(&measure, decision, now);
        }
    }

    /// Notes a decision about a measure.
    pub(in crate::app) fn decide(&mut self, measure: &MeasureId, decision: Decision, now: Now) {
        let said = match decision {
            Decision::Accepted => "note-accepted",
            Decision::Rejected(_) => "note-rejected",
            Decision::Done | Decision::Closed { .. } => "note-done",
            Decision::Reopened => "note-reopened",
        };
        self.step_case(now, |case, around| {
            case.decide(measure, decision, around);
            Some(Note::good(said))
        });
    }
}

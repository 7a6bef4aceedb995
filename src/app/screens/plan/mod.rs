//! The plan on which people work: its lines, what is decided about them, what is changed and added.

mod act;
mod add;
mod lines;
mod remedy;
mod wording;

pub use lines::Grouping;

use super::View;
use crate::app::case::step;
use crate::app::overlays::{Choice, ExportStep, Overlay, Purpose};
use crate::app::{App, Command, Effect, Now};
use crate::base::MeasureId;
use crate::plan::Measure;
use crate::profile::Decision;

/// The plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PlanScreen {
    /// The measure marked, by its place among the lines as they stand on the screen.
    pub cursor: usize,
    /// Whether its details are open.
    pub details: bool,
    /// How the lines are grouped.
    pub grouping: Grouping,
}

impl App {
    /// Shows the plan of the open case, at the line that was marked last.
    pub(in crate::app) fn show_plan(&mut self) {
        let Some(case) = &self.case else { return };
        let first = PlanScreen {
            details: true,
            ..PlanScreen::default()
        };
        let (screen, marked) = case.desk().plan.clone().unwrap_or((first, None));
        self.screen = super::Screen::Plan(screen);
        self.mark(marked.as_ref());
    }

    /// Remembers the plan as it stands on the screen, so that one comes back to the same line.
    pub(in crate::app) fn remember_plan(&mut self) {
        let Some(screen) = self.plan_screen() else {
            return;
        };
        let marked = self.marked_measure().map(|it| it.id.clone());
        if let Some(case) = &mut self.case {
            case.desk_mut().plan = Some((screen, marked));
        }
    }

    /// Returns the measure that is marked in the plan.
    pub fn marked_measure(&self) -> Option<&Measure> {
        let screen = self.plan_screen()?;
        self.plan_lines().get(screen.cursor).copied()
    }

    const fn plan_screen(&self) -> Option<PlanScreen> {
        match &self.screen {
            super::Screen::Plan(screen) => Some(*screen),
            _ => None,
        }
    }

    fn change_screen(&mut self, change: impl FnOnce(&mut PlanScreen)) {
        if let super::Screen::Plan(screen) = &mut self.screen {
            change(screen);
        }
    }

    /// Runs a command on the plan.
    pub(in crate::app) fn plan(
        &mut self,
        screen: PlanScreen,
        command: Command,
        now: Now,
    ) -> Vec<Effect> {
        self.screen = super::Screen::Plan(screen);
        match command {
            Command::Close => return self.back_to_interview(),
            Command::Up | Command::Down | Command::PageUp | Command::PageDown => {
                let by = self.distance(command);
                let cursor = step(Some(screen.cursor), by, self.plan_lines().len());
                self.change_screen(|it| it.cursor = cursor.unwrap_or_default());
            }
            Command::Details => self.change_screen(|it| it.details = !it.details),
            Command::AcceptAll => self.ask_to_accept_all(),
            Command::Group => self.regroup(),
            Command::Export => self.show_export(ExportStep::What),
            Command::Undo => self.undo_plan(now),
            Command::Redo => self.redo_plan(now),
            Command::New => self.choose(Choice::New),
            Command::WhyNot => self.choose(Choice::WhyNot),
            Command::Remarks => self.choose_remark(),
            Command::Settle => self.begin_to_settle(),
            Command::Changes => self.show_view(View::Changes),
            Command::Path => self.show_view(View::Path),
            Command::Timeline => self.show_view(View::Timeline),
            Command::Revisions => self.show_view(View::Revisions(None)),
            command => {
                if let Some(measure) = self.marked_measure().map(|it| it.id.clone()) {
                    self.on_measure(measure, command, now);
                }
            }
        }
        Vec::new()
    }

    fn on_measure(&mut self, measure: MeasureId, command: Command, now: Now) {
        match command {
            Command::Why => self.overlays.push(Overlay::Why { scroll: 0 }),
            Command::Accept => self.decide(&measure, Decision::Accepted, now),
            Command::Done => self.choose(Choice::Reached(measure)),
            Command::Reopen => self.decide(&measure, Decision::Reopened, now),
            Command::Reject => self.open_prompt(Purpose::Reject(measure), ""),
            Command::Edit => self.choose(Choice::Part(measure)),
            Command::Offers => self.choose_offer(measure),
            Command::MoveUp => self.move_measure(&measure, -1, now),
            Command::MoveDown => self.move_measure(&measure, 1, now),
            _ => {}
        }
    }
}

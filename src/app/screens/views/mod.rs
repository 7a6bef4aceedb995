//! What is looked at beside the plan: changes, the path, settled plans, the time before.
//!
//! Each is a list of lines with more to tell about the marked one. The lines are found anew for
//! each key, so that none is older than the answers; nothing here is changed but by decisions.

mod changes;
mod decide;
mod path;
mod revisions;
mod speaker;
mod timeline;

use self::speaker::Speaker;
use super::{PlanScreen, Screen};
use crate::app::case::step;
use crate::app::overlays::Overlay;
use crate::app::{App, Command, Context, Effect, Note, Now};

/// What is looked at, and from where.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ViewScreen {
    /// What is looked at.
    pub view: View,
    /// The line marked, by its place.
    pub cursor: usize,
    /// The plan as it stood on the screen, to go back to.
    plan: PlanScreen,
}

/// What is looked at beside the plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum View {
    /// Proposed now, agreed, done: line by line.
    Changes,
    /// The way from arrival to citizenship.
    Path,
    /// What happened before.
    Timeline,
    /// The settled plans; one may be chosen to be compared with another.
    Revisions(Option<usize>),
    /// A settled plan.
    Revision(usize),
    /// Two settled plans, the earlier first.
    Compared(usize, usize),
}

/// A line with what more there is to tell about it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ViewLine {
    /// A sign or two; what it means stands in `told`.
    pub sign: String,
    /// When; empty where no day stands before the lines.
    pub when: String,
    /// What.
    pub title: String,
    /// What more there is to tell.
    pub told: Vec<Told>,
}

/// A paragraph about the marked line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Told {
    /// What it is about.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A paragraph behind a sign.
    Signed(&'static str, String),
    /// A text behind its label.
    Labelled(String, String),
    /// Something beside the point.
    Hint(String),
    /// The address of a source.
    Address(String),
    /// An empty row.
    Gap,
}

impl View {
    /// Returns the place as keys see it.
    pub(in crate::app) const fn context(self) -> Context {
        match self {
            Self::Changes => Context::Changes,
            Self::Path => Context::Path,
            Self::Timeline => Context::Timeline,
            Self::Revisions(_) => Context::Revisions,
            Self::Revision(_) | Self::Compared(..) => Context::Revision,
        }
    }
}

impl App {
    /// Shows something beside the plan; the plan stays as it stands on the screen.
    pub(in crate::app) fn show_view(&mut self, view: View) {
        let plan = match &self.screen {
            Screen::Plan(plan) => *plan,
            Screen::View(screen) => screen.plan,
            _ => PlanScreen::default(),
        };
        self.screen = Screen::View(ViewScreen {
            view,
            cursor: 0,
            plan,
        });
        let last = self.view_lines().len().saturating_sub(1);
        if let (Screen::View(screen), View::Path | View::Timeline) = (&mut self.screen, view) {
            // What happened last is what one looks for.
            screen.cursor = if view == View::Timeline { last } else { 0 };
        }
    }

    /// Returns the lines of what is looked at beside the plan.
    pub fn view_lines(&self) -> Vec<ViewLine> {
        let (Screen::View(screen), Some(speaker)) = (&self.screen, self.speaker()) else {
            return Vec::new();
        };
        match screen.view {
            View::Changes => speaker.changes(),
            View::Path => speaker.path(),
            View::Timeline => speaker.timeline(),
            View::Revisions(chosen) => speaker.revisions(chosen),
            View::Revision(at) => speaker.revision(at),
            View::Compared(one, other) => speaker.compared(one, other),
        }
    }

    /// Returns what stands above the lines, and what is to be known about them.
    pub fn view_heading(&self) -> (String, String) {
        let (Screen::View(screen), Some(speaker)) = (&self.screen, self.speaker()) else {
            return Default::default();
        };
        match screen.view {
            View::Changes => speaker.changes_heading(),
            View::Path => speaker.path_heading(),
            View::Timeline => (
                speaker.say("timeline-heading"),
                speaker.say("timeline-hint"),
            ),
            View::Revisions(_) => speaker.revisions_heading(),
            View::Revision(at) => speaker.revision_heading(at),
            View::Compared(one, other) => speaker.compared_heading(one, other),
        }
    }

    /// Returns how many agreed measures are proposed otherwise, in doubt or no longer proposed.
    pub fn plan_changes(&self) -> usize {
        self.speaker().map_or(0, |it| it.doubted().len())
    }

    /// Says by a sign that a measure of the plan is not as it was agreed; empty where it is.
    pub fn change_sign(&self, measure: &crate::base::MeasureId) -> &'static str {
        let doubted = self.speaker().map(|it| it.doubted()).unwrap_or_default();
        let found = doubted.iter().find(|it| it.measure == *measure);
        found.map_or("", |it| changes::sign(&it.standing))
    }

    /// Names a measure, also one that is no longer in the plan.
    pub fn measure_name(&self, id: &crate::base::MeasureId) -> String {
        self.speaker().map(|it| it.measure(id)).unwrap_or_default()
    }

    fn speaker(&self) -> Option<Speaker<'_>> {
        let case = self.case.as_deref()?;
        Some(Speaker::new(
            case,
            self.words(case),
            &self.settings.counselor,
        ))
    }

    /// Runs a command on what is looked at.
    pub(in crate::app) fn views(
        &mut self,
        mut screen: ViewScreen,
        command: Command,
        now: Now,
    ) -> Vec<Effect> {
        self.screen = Screen::View(screen);
        match command {
            Command::Close => self.close_view(screen),
            Command::Up | Command::Down | Command::PageUp | Command::PageDown => {
                let by = self.distance(command);
                let cursor = step(Some(screen.cursor), by, self.view_lines().len());
                screen.cursor = cursor.unwrap_or_default();
                self.screen = Screen::View(screen);
            }
            Command::Told => self.overlays.push(Overlay::Why { scroll: 0 }),
            Command::Settle => self.begin_to_settle(),
            Command::Undo => self.undo_plan(now),
            Command::Redo => self.redo_plan(now),
            Command::Accept => self.take_proposal(screen.cursor, now),
            Command::Keep => self.keep_agreed(screen.cursor, now),
            Command::Mark => self.choose_mark(screen),
            Command::Compare => self.compare(screen),
            Command::Submit => return self.open_line(screen, now),
            _ => {}
        }
        Vec::new()
    }

    /// Goes back: from a settled plan to the list of them, else to the plan.
    fn close_view(&mut self, screen: ViewScreen) {
        match screen.view {
            View::Revision(at) | View::Compared(_, at) => {
                self.show_view(View::Revisions(None));
                self.mark_line(self.newest_first(at));
            }
            _ => self.screen = Screen::Plan(screen.plan),
        }
    }

    const fn mark_line(&mut self, at: usize) {
        if let Screen::View(screen) = &mut self.screen {
            screen.cursor = at;
        }
    }

    /// Enter: opens a settled plan, or goes to the question that would tell.
    fn open_line(&mut self, screen: ViewScreen, now: Now) -> Vec<Effect> {
        match screen.view {
            View::Revisions(_) if !self.view_lines().is_empty() => {
                self.show_view(View::Revision(self.newest_first(screen.cursor)));
            }
            View::Path => {
                let asked = self
                    .speaker()
                    .and_then(|it| it.path_question(screen.cursor));
                if asked.is_some() {
                    return self.enter(asked, now);
                }
                self.note = Some(Note::plain("note-path_nothing_asked"));
            }
            _ => {}
        }
        Vec::new()
    }
}

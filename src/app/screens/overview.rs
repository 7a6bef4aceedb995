//! The sections of the form and how far each is; Enter goes there.

use crate::app::case::step;
use crate::app::{App, Command, Effect, Now};
use crate::interview::Position;

/// The list of sections.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Overview {
    /// The section marked, by its place in the form.
    pub cursor: usize,
}

impl App {
    /// Shows the sections; the one at hand is marked.
    pub(in crate::app) fn show_overview(&mut self) {
        let Some(case) = &self.case else { return };
        let here = case.section_here();
        let mut sections = case.form().sections().iter();
        let cursor = sections.position(|it| Some(&it.id) == here.as_ref());
        self.screen = super::Screen::Overview(Overview {
            cursor: cursor.unwrap_or_default(),
        });
    }

    /// Runs a command on the sections.
    pub(in crate::app) fn overview(
        &mut self,
        mut screen: Overview,
        command: Command,
        now: Now,
    ) -> Vec<Effect> {
        let sections = self
            .case
            .as_ref()
            .map_or(0, |it| it.form().sections().len());
        match command {
            Command::Close => return self.back_to_interview(),
            Command::Submit => return self.enter_section(screen.cursor, now),
            Command::Up | Command::Down | Command::PageUp | Command::PageDown => {
                let by = self.distance(command);
                screen.cursor = step(Some(screen.cursor), by, sections).unwrap_or_default();
            }
            Command::SkipSection => self.skip_section(screen.cursor, now),
            _ => {}
        }
        self.screen = super::Screen::Overview(screen);
        Vec::new()
    }

    fn enter_section(&mut self, at: usize, now: Now) -> Vec<Effect> {
        let progress = self.case.as_ref().map(|it| it.interview().sections());
        let enter = progress.and_then(|it| it.get(at)?.enter);
        self.enter(enter, now)
    }

    /// Goes to a step, if any, and back to the interview.
    pub(in crate::app) fn enter(&mut self, to: Option<Position>, now: Now) -> Vec<Effect> {
        if let Some(position) = to {
            self.with_case(now, |case, around| case.go_to(position, around));
        }
        self.back_to_interview()
    }

    fn skip_section(&mut self, at: usize, now: Now) {
        let section = self
            .case
            .as_ref()
            .and_then(|it| it.form().sections().get(at));
        if let Some(section) = section.map(|it| it.id.clone()) {
            self.step_case(now, |case, around| Some(case.skip(section, around)));
        }
    }

    /// Goes back to the step of the open case.
    pub(in crate::app) fn back_to_interview(&mut self) -> Vec<Effect> {
        self.screen = super::Screen::Interview;
        Vec::new()
    }
}

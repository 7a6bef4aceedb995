//! What is missing or doubtful; Enter goes there.

use crate::app::case::step;
use crate::app::{App, Command, Effect, Now};

/// The list of open points.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OpenPointsScreen {
    /// The point marked, by its place.
    pub cursor: usize,
}

impl App {
    /// Shows the open points.
    pub(in crate::app) fn show_open_points(&mut self) {
        if self.case.is_some() {
            self.screen = super::Screen::OpenPoints(OpenPointsScreen { cursor: 0 });
        }
    }

    /// Runs a command on the open points.
    pub(in crate::app) fn open_points(
        &mut self,
        mut screen: OpenPointsScreen,
        command: Command,
        now: Now,
    ) -> Vec<Effect> {
        let points = self.case.as_ref().map(|it| it.interview().open_points());
        let points = points.unwrap_or_default();
        match command {
            Command::Close => return self.back_to_interview(),
            Command::Submit => {
                let position = points.get(screen.cursor).map(|it| it.position);
                return self.enter(position, now);
            }
            Command::Up | Command::Down | Command::PageUp | Command::PageDown => {
                let by = self.distance(command);
                screen.cursor = step(Some(screen.cursor), by, points.len()).unwrap_or_default();
            }
            _ => {}
        }
        self.screen = super::Screen::OpenPoints(screen);
        Vec::new()
    }
}

//! What is missing or doubtful; Enter goes there.

use crate::app::case::{OpenCase, step};
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
                if let Some(point) = points.get(screen.cursor) {
                    self.step_case(now, |case: &mut OpenCase, around| {
                        case.go_to(point.position, around);
                        None
                    });
                }
                return self.back_to_interview();
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

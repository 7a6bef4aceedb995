//! The program on the screen: the one entrance to all views.

use ratatui::Frame;

use super::paint::{Canvas, Look};
use super::screens;
use crate::app::App;

/// Draws the program as it stands; the same state always makes the same frame.
pub fn view(app: &App, look: Look, frame: &mut Frame<'_>) {
    let look = Look {
        mode: app.settings().mode,
        ..look
    };
    screens::draw(app, &mut Canvas::new(frame, look));
}

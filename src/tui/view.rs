//! The program on the screen: the one entrance to all views.

use ratatui::Frame;

use super::paint::{Canvas, Look};
use super::screens;
use crate::app::App;

/// Draws the program as it stands; the same state always makes the same frame.
pub fn view(app: &App, look: Look, frame: &mut Frame<'_>) {
    let look = look.chosen(app.settings());
    let area = frame.area();
    frame.buffer_mut().set_style(area, look.theme.text);
    let mut canvas = Canvas::new(frame, look);
    screens::draw(app, &mut canvas);
    canvas.send();
}

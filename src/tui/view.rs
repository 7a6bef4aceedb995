//! The program on the screen: the one entrance to all views.

use ratatui::Frame;
use ratatui::buffer::Buffer;

use super::paint::{Canvas, Look};
use super::screens;
use crate::app::{App, OpenCase};
use crate::base::Direction;
use crate::text::{Mode, direction_of};

/// Draws the program as it stands; the same state always makes the same frame.
pub fn view(app: &App, look: Look, frame: &mut Frame<'_>) {
    let look = look.chosen(app.settings());
    let area = frame.area();
    frame.buffer_mut().set_style(area, look.theme.text);
    screens::draw(app, &mut Canvas::new(frame, look));
    if look.mode == Mode::Terminal {
        let settings = app.settings();
        let client = app.case().map_or(&settings.client, OpenCase::client);
        lead_with_latin(frame.buffer_mut(), client.as_str());
    }
}

/// Puts the language's code before rows that would begin with a right-to-left letter: some
/// terminals turn such a row round as a whole, with its borders and all that stands beside.
fn lead_with_latin(buffer: &mut Buffer, code: &str) {
    let area = buffer.area;
    for y in area.top()..area.bottom() {
        let row: Vec<_> = (area.left()..area.right())
            .filter_map(|x| buffer.cell((x, y)))
            .collect();
        let first = row.iter().find_map(|it| direction(it.symbol()));
        if first != Some(true) {
            continue;
        }
        let blanks = row.iter().take_while(|it| it.symbol() == " ").count();
        // A border gives way to one letter.
        let room = blanks.saturating_sub(1).max(1);
        let starts = row
            .first()
            .is_some_and(|it| direction(it.symbol()).is_some());
        let letters = if starts { 0 } else { room };
        for (x, letter) in (area.left()..).zip(code.chars()).take(letters) {
            if let Some(cell) = buffer.cell_mut((x, y)) {
                cell.set_char(letter);
            }
        }
    }
}

/// Tells whether a symbol runs from right to left; nothing for those of no direction.
fn direction(symbol: &str) -> Option<bool> {
    let direction = symbol.chars().find_map(direction_of);
    direction.map(|it| it == Direction::RightToLeft)
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    use super::*;

    #[test]
    fn rows_begin_with_a_latin_letter() {
        let rows = ["   نعم", "│ نعم │", "ja │ نعم", "  12", " نعم"];
        let mut buffer = Buffer::empty(Rect::new(0, 0, 10, 5));
        for (y, row) in (0..).zip(rows) {
            buffer.set_string(0, y, row, Style::new());
        }
        lead_with_latin(&mut buffer, "ar");
        let row = |y| (0..10).map(|x| buffer[(x, y)].symbol()).collect::<String>();
        assert_eq!(row(0).trim_end(), "ar نعم");
        assert_eq!(row(1).trim_end(), "a نعم │");
        assert_eq!(row(2).trim_end(), "ja │ نعم");
        assert_eq!(row(3).trim_end(), "  12");
        assert_eq!(row(4).trim_end(), "aنعم");
    }
}

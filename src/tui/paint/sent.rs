//! Rows for terminals that order right-to-left text themselves.

use ratatui::buffer::Cell;
use ratatui::layout::Position;
use ratatui::style::{Color, Modifier};

use super::Canvas;
use crate::text::{LEADER, sent_row};

impl Canvas<'_, '_> {
    /// Puts one row into the order in which it is sent, and the cursor with it.
    pub(super) fn send_row(&mut self, y: u16) {
        let area = self.area();
        let columns = area.left()..area.right();
        let buffer = self.frame.buffer_mut();
        let cells = columns.clone().filter_map(|x| buffer.cell((x, y)));
        let cells: Vec<Cell> = cells.cloned().collect();
        let symbols: Vec<&str> = cells.iter().map(Cell::symbol).collect();
        let Some(sent) = sent_row(&symbols, self.look.turning) else {
            return;
        };
        for (x, sent) in columns.clone().zip(&sent) {
            let (Some(cell), Some(seen)) = (buffer.cell_mut((x, y)), cells.get(sent.seen)) else {
                continue;
            };
            cell.clone_from(seen);
            if let Some(letter) = sent.instead {
                cell.set_char(letter);
            }
            if sent.instead == Some(LEADER) {
                hide(cell);
            }
        }
        let cursor = self.placed.filter(|it| it.y == y);
        let column = |seen: Position| {
            let seen = usize::from(seen.x - area.left());
            columns.zip(&sent).find(|it| it.1.seen == seen)
        };
        if let Some((x, _)) = cursor.and_then(column) {
            self.frame.set_cursor_position(Position { x, y });
        }
    }
}

/// Draws a letter in the colour of its ground, or in the one that most terminals have there.
fn hide(cell: &mut Cell) {
    let reversed = cell.modifier.contains(Modifier::REVERSED);
    let own = |it: Color, usual: Color| if it == Color::Reset { usual } else { it };
    if reversed {
        cell.bg = own(cell.fg, Color::Gray);
    } else {
        cell.fg = own(cell.bg, Color::Black);
    }
    cell.modifier.remove(Modifier::BOLD | Modifier::UNDERLINED);
}

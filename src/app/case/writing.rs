//! Editing keys in what is written: a line, or words that wrap over several rows.

use crate::app::Key;
use crate::text::{Field, Mode};

/// The most rows that one key goes up or down.
const MOST_STEPS: usize = 40;

/// Gives an editing key to a field; tells whether it is one.
pub(in crate::app) fn edit_field(field: &mut Field, key: &Key, mode: Mode) -> bool {
    match key {
        Key::Backspace => field.backspace(),
        Key::Delete => field.delete(),
        Key::Left => field.left(mode),
        Key::Right => field.right(mode),
        Key::Home => field.home(),
        Key::End => field.end(),
        // As shells do, where no command has these keys.
        Key::Ctrl('u') => field.delete_to_start(),
        Key::Ctrl('w') => field.delete_word(),
        Key::Char(_)
        | Key::Enter
        | Key::Tab
        | Key::BackTab
        | Key::Up
        | Key::Down
        | Key::PageUp
        | Key::PageDown
        | Key::Escape
        | Key::Ctrl(_)
        | Key::Function(_)
        | Key::Paste(_) => return false,
    }
    true
}

/// Gives an editing key to words that are wrapped at so many columns: the beginning and the end
/// are the row's; tells whether it is one.
pub(in crate::app) fn edit_words(field: &mut Field, key: &Key, (width, mode): (u16, Mode)) -> bool {
    if *key == Key::Home {
        field.row_home(width, mode);
    } else if *key == Key::End {
        field.row_end(width, mode);
    } else {
        return edit_field(field, key, mode);
    }
    true
}

/// Moves the caret by rows of words that are wrapped at so many columns.
pub(in crate::app) fn walk_words(field: &mut Field, by: isize, (width, mode): (u16, Mode)) {
    for _ in 0..by.unsigned_abs().min(MOST_STEPS) {
        if by < 0 {
            field.row_up(width, mode);
        } else {
            field.row_down(width, mode);
        }
    }
}

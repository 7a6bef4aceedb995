//! Keys as the program means them, whatever terminal sent them.

use std::fmt;

use crate::text::TextKey;

/// A key, or a text that came in at once.
///
/// Only what every terminal sends: no Alt, no Shift with a named key, no mouse.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Key {
    /// A printable character.
    Char(char),
    /// Enter, or a line feed.
    Enter,
    /// Tab.
    Tab,
    /// Shift and Tab; vt100 and vt220 don't have it.
    BackTab,
    /// Backspace, whether the terminal sends DEL or `^H`.
    Backspace,
    /// Delete.
    Delete,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// Escape.
    Escape,
    /// Control and a small letter.
    Ctrl(char),
    /// A function key, from 1 on.
    Function(u8),
    /// Pasted text.
    Paste(String),
}

/// Shows which kind of key it is, but no character: typed text belongs to a person.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Char(_) => f.write_str("Char(…)"),
            Self::Paste(_) => f.write_str("Paste(…)"),
            Self::Ctrl(letter) => write!(f, "Ctrl({letter:?})"),
            Self::Function(number) => write!(f, "Function({number})"),
            Self::Enter => f.write_str("Enter"),
            Self::Tab => f.write_str("Tab"),
            Self::BackTab => f.write_str("BackTab"),
            Self::Backspace => f.write_str("Backspace"),
            Self::Delete => f.write_str("Delete"),
            Self::Up => f.write_str("Up"),
            Self::Down => f.write_str("Down"),
            Self::Left => f.write_str("Left"),
            Self::Right => f.write_str("Right"),
            Self::Home => f.write_str("Home"),
            Self::End => f.write_str("End"),
            Self::PageUp => f.write_str("PageUp"),
            Self::PageDown => f.write_str("PageDown"),
            Self::Escape => f.write_str("Escape"),
        }
    }
}

impl Key {
    /// Writes the key as keyboards name it: `Strg+K`, `Enter`, `↑`; `said` finds the names.
    pub fn shown(&self, said: &dyn Fn(&TextKey) -> String) -> String {
        let name = |key: &'static str| said(&TextKey::new(key));
        match self {
            Self::Char(letter) => letter.to_string(),
            Self::Ctrl(letter) => format!("{}{}", name("key-control"), letter.to_ascii_uppercase()),
            Self::Function(number) => format!("F{number}"),
            Self::Enter => name("key-enter"),
            Self::Tab => name("key-tab"),
            Self::BackTab => name("key-back_tab"),
            Self::Backspace => name("key-backspace"),
            Self::Delete => name("key-delete"),
            Self::Up => "↑".to_owned(),
            Self::Down => "↓".to_owned(),
            Self::Left => "←".to_owned(),
            Self::Right => "→".to_owned(),
            Self::Home => name("key-home"),
            Self::End => name("key-end"),
            Self::PageUp => name("key-page_up"),
            Self::PageDown => name("key-page_down"),
            Self::Escape => name("key-escape"),
            Self::Paste(_) => name("key-paste"),
        }
    }
}

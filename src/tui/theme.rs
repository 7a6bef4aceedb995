//! How the parts of a screen look.
//!
//! No state is told by colour alone: a marker, a sign or a word stands beside it. Letters stand on
//! the terminal's own ground, which may be light or dark; where a colour is used, its ground is set
//! with it, and the pair has a contrast of at least 4.5 : 1 (WCAG AA), mostly 7 : 1, in the
//! palettes of VGA, xterm, `PuTTY`, conhost and Campbell.

use ratatui::style::{Color, Modifier, Style};

use super::terminal::Colours;

/// The styles of a screen's parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Everything that has no other style.
    pub text: Style,
    /// The bar at the top.
    pub title: Style,
    /// A heading, or the question in hand.
    pub heading: Style,
    /// Hints and labels: never dimmed, since that can't be read everywhere.
    pub hint: Style,
    /// The chosen line of a list, always beside a `>`.
    pub chosen: Style,
    /// The field that takes the keys.
    pub field: Style,
    /// An error or a deadline that presses, always beside a `!`.
    pub alert: Style,
    /// A banner that nobody may miss.
    pub banner: Style,
    /// The bar of keys at the bottom.
    pub keys: Style,
    /// The paper on which a code is drawn: its ink is dark, its ground light.
    pub paper: Style,
    /// A blank that is all ink.
    pub ink: Style,
}

impl Theme {
    /// Returns the theme for a terminal with these colours.
    pub const fn of(colours: Colours) -> Self {
        match colours {
            Colours::None => Self::MONO,
            Colours::Sixteen => Self::DEFAULT,
        }
    }

    /// No colours: reverse and bold.
    pub const MONO: Self = Self {
        text: Style::new(),
        title: REVERSE,
        heading: BOLD,
        hint: Style::new(),
        chosen: REVERSE,
        field: REVERSE,
        alert: BOLD,
        banner: Style::new().add_modifier(Modifier::REVERSED.union(Modifier::BOLD)),
        keys: REVERSE,
        // Most terminals without colours are dark.
        paper: REVERSE,
        ink: Style::new(),
    };

    /// The terminal's own colours, with three pairs of ground and letters.
    pub const DEFAULT: Self = Self {
        title: WHITE_ON_BLUE,
        alert: WHITE_ON_RED,
        banner: YELLOW_ON_BLUE,
        paper: BLACK_ON_WHITE,
        ink: WHITE_ON_BLACK,
        ..Self::MONO
    };
}

const BOLD: Style = Style::new().add_modifier(Modifier::BOLD);
const REVERSE: Style = Style::new().add_modifier(Modifier::REVERSED);
const BLACK_ON_WHITE: Style = Style::new().fg(Color::Black).bg(Color::White);
const WHITE_ON_BLACK: Style = Style::new().fg(Color::White).bg(Color::Black);
/// 7.3 : 1.
const WHITE_ON_BLUE: Style = Style::new().fg(Color::White).bg(Color::Blue);
/// 5.4 : 1.
const WHITE_ON_RED: Style = Style::new().fg(Color::White).bg(Color::Red);
/// 7.1 : 1.
const YELLOW_ON_BLUE: Style = Style::new()
    .fg(Color::LightYellow)
    .bg(Color::Blue)
    .add_modifier(Modifier::BOLD);

#[cfg(test)]
mod tests {
    use super::*;

    fn styles(theme: Theme) -> [Style; 11] {
        let Theme {
            text,
            title,
            heading,
            hint,
            chosen,
            field,
            alert,
            banner,
            keys,
            paper,
            ink,
        } = theme;
        [
            text, title, heading, hint, chosen, field, alert, banner, keys, paper, ink,
        ]
    }

    #[test]
    fn letters_and_ground_are_coloured_together() {
        for style in styles(Theme::DEFAULT) {
            assert_eq!(style.fg.is_some(), style.bg.is_some(), "{style:?}");
        }
    }

    #[test]
    fn without_colours_none_is_used() {
        for style in styles(Theme::of(Colours::None)) {
            assert_eq!((style.fg, style.bg), (None, None));
        }
    }
}

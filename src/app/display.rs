//! How the program looks on one terminal: what a person chose there, and what is remembered.

use std::collections::BTreeSet;

use crate::base::Language;
use crate::text::Mode;

/// A set of colours.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum ThemeName {
    /// The terminal's own colours, with a few pairs of ground and letters.
    #[default]
    Default,
    /// White on black, what matters in yellow.
    HighContrast,
    /// Black on white.
    Light,
    /// No colours: reverse and bold.
    Mono,
}

impl ThemeName {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Default, Self::HighContrast, Self::Light, Self::Mono];

    /// Returns its name in settings and arguments.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::HighContrast => "high-contrast",
            Self::Light => "light",
            Self::Mono => "mono",
        }
    }

    /// Finds the theme of a name.
    pub fn named(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }
}

/// What was chosen for a terminal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Display {
    /// Who orders right-to-left text; nothing where the terminal is asked each time.
    pub ordering: Option<Mode>,
    /// The colours.
    pub theme: ThemeName,
    /// Whether boxes and rules are drawn.
    pub borders: bool,
    /// The languages whose letters this terminal can't show.
    pub unreadable: BTreeSet<Language>,
    /// Whether a person has looked at the samples here.
    pub checked: bool,
}

impl Default for Display {
    fn default() -> Self {
        Self {
            ordering: None,
            theme: ThemeName::Default,
            borders: true,
            unreadable: BTreeSet::new(),
            checked: false,
        }
    }
}

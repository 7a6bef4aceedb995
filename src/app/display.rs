//! How the program looks on one terminal: what a person chose there, and what is remembered.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Settings;
use crate::base::Language;
use crate::text::{Base, LocaleSummary, Mode, fit, has_stand_ins};

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
    /// The language of the screens, once somebody has chosen it.
    pub language: Option<Language>,
}

impl Default for Display {
    fn default() -> Self {
        Self {
            ordering: None,
            theme: ThemeName::Default,
            borders: true,
            unreadable: BTreeSet::new(),
            checked: false,
            language: None,
        }
    }
}

/// The letters that a terminal's font has, where it tells.
pub type Glyphs = Arc<BTreeSet<char>>;

impl Settings {
    /// Tells whether this terminal can show the letters of a language: not where a person said so,
    /// where the font tells that it lacks them, or where only ASCII goes through and nothing
    /// readable stands in for them.
    pub fn can_show(&self, locale: &LocaleSummary) -> bool {
        if self.display.unreadable.contains(&locale.language) {
            return false;
        }
        if self.mode == Mode::Ascii {
            return has_stand_ins(&locale.name);
        }
        self.glyphs
            .as_ref()
            .is_none_or(|letters| has_letters(letters, locale, self.mode))
    }
}

/// Judges by the language's own name. Latin, Greek and Cyrillic letters that are missing here and
/// there can be guessed; of others every one is needed.
fn has_letters(letters: &BTreeSet<char>, locale: &LocaleSummary, mode: Mode) -> bool {
    let base = Base::Fixed(locale.language.direction());
    let drawn = fit(&locale.name, u16::MAX, base, mode).visual();
    let needed: Vec<char> = drawn.chars().filter(|it| it.is_alphabetic()).collect();
    let missing: Vec<char> = needed
        .iter()
        .copied()
        .filter(|it| !it.is_ascii() && !letters.contains(it))
        .collect();
    let guessed = has_stand_ins(&missing.iter().collect::<String>());
    missing.is_empty() || guessed && 2 * missing.len() < needed.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Sources;
    use crate::text::languages_of;

    fn locale(tag: &str, name: &str) -> LocaleSummary {
        let text = format!("locale-name = {name}\nlocale-name-de = {name}\n");
        let path = format!("locales/{tag}/ui.ftl");
        let mut sources = Sources::default();
        sources.insert(path, text);
        languages_of(&sources).remove(0)
    }

    #[test]
    fn a_language_is_shown_where_its_letters_are() {
        let mut settings = Settings::new(Language::new("de"), Language::new("ar"));
        let [ar, uk, tr] = [("ar", "العربية"), ("uk", "Українська"), ("tr", "Türkçe")]
            .map(|(tag, name)| locale(tag, name));
        let shown = |settings: &Settings| [&ar, &uk, &tr].map(|it| settings.can_show(it));
        assert_eq!(shown(&settings), [true; 3]);
        settings.display.unreadable.insert(tr.language.clone());
        assert_eq!(shown(&settings), [true, true, false]);
        settings.display.unreadable.clear();
        settings.glyphs = Some(Arc::new("äöüß".chars().collect()));
        assert_eq!(shown(&settings), [false, false, true]);
        settings.glyphs = Some(Arc::new(('\u{400}'..='\u{fefc}').collect()));
        assert_eq!(shown(&settings), [true; 3]);
        settings.mode = Mode::Ascii;
        assert_eq!(shown(&settings), [false, true, true]);
    }
}

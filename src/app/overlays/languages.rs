//! The languages by their own names: the client points, the counselor types a name or a country.
//!
//! Three settings stand side by side: the language of the talk, that of the papers, that of the
//! screens. None of them changes an answer.

use super::Overlay;
use crate::app::LanguageNames;
use crate::app::case::{edit_field, step};
use crate::app::screens::Screen;
use crate::app::{App, Effect, Key, Now};
use crate::base::Language;
use crate::text::{Base, Field, LocaleSummary, Mode, Reader, TextKey};

/// Which of the languages is chosen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LanguageOf {
    /// The talk with the client.
    Talk,
    /// What the client takes home.
    Papers,
    /// The counselor's screens.
    Screens,
}

impl LanguageOf {
    /// All of them, in the order in which they stand.
    pub const ALL: [Self; 3] = [Self::Talk, Self::Papers, Self::Screens];

    /// Names what the language is chosen for; the text is given its `name`.
    pub const fn label(self) -> TextKey {
        TextKey::new(match self {
            Self::Talk => "languages-of-talk",
            Self::Papers => "languages-of-papers",
            Self::Screens => "languages-of-screens",
        })
    }
}

/// The open list of languages.
#[derive(Debug)]
pub struct Languages {
    /// What the language is chosen for.
    pub of: LanguageOf,
    /// The beginning of a name or of a country.
    pub search: Field,
    /// The language marked, by its place among those that fit.
    pub cursor: usize,
}

impl Languages {
    fn new(of: LanguageOf) -> Self {
        Self {
            of,
            search: Field::new(Base::Auto).limited(40),
            cursor: 0,
        }
    }

    pub(in crate::app) fn edit(&mut self, key: &Key, mode: Mode) {
        self.cursor = 0;
        edit_field(&mut self.search, key, mode);
    }
}

impl App {
    /// Opens the list of languages for the talk, or closes it.
    pub(in crate::app) fn turn_languages(&mut self) {
        if let Some(Overlay::Languages(_)) = self.overlays.last() {
            self.overlays.pop();
            return;
        }
        let of = match (&self.screen, &self.case) {
            (Screen::Notice(_), _) | (_, Some(_)) => LanguageOf::Talk,
            _ => LanguageOf::Screens,
        };
        self.show_languages(of);
    }

    /// Opens the list with the language marked that holds now.
    pub(in crate::app) fn show_languages(&mut self, of: LanguageOf) {
        self.overlays.push(Overlay::Languages(Languages::new(of)));
        let now = self.language_of(of);
        let found = self.languages();
        let at = found.iter().position(|it| Some(&it.language) == now);
        let at = at.unwrap_or_default();
        if let Some(Overlay::Languages(list)) = self.overlays.last_mut() {
            list.cursor = at;
        }
    }

    /// Returns what can be set here: papers only where a case is open.
    pub fn language_settings(&self) -> Vec<LanguageOf> {
        let fits = |it: &LanguageOf| self.language_of(*it).is_some();
        LanguageOf::ALL.into_iter().filter(fits).collect()
    }

    /// Returns the language that holds now, where there is one to set.
    pub fn language_of(&self, of: LanguageOf) -> Option<&Language> {
        match (of, &self.screen, &self.case) {
            (LanguageOf::Screens, ..) => Some(&self.settings.counselor),
            (LanguageOf::Talk, Screen::Notice(notice), _) => Some(&notice.language),
            (LanguageOf::Talk, _, Some(case)) => Some(case.client()),
            (LanguageOf::Papers, _, Some(case)) => Some(case.paper_language()),
            _ => None,
        }
    }

    /// Returns the languages that fit what is typed, the best first.
    pub fn languages(&self) -> Vec<&LocaleSummary> {
        self.fitting(|list, it| list.of != LanguageOf::Screens || it.reader == Reader::Counselor)
    }

    /// Returns the language that was typed for the screens and is there for the client alone.
    pub fn language_for_client_only(&self) -> Option<&LocaleSummary> {
        let fits = self.fitting(|list, it| {
            let typed = !list.search.text().trim().is_empty();
            typed && list.of == LanguageOf::Screens && it.reader == Reader::Client
        });
        let first = fits.first().copied();
        first.filter(|_| self.languages().is_empty())
    }

    /// Returns those of the languages that fit what is typed, the best first.
    fn fitting(&self, counts: impl Fn(&Languages, &LocaleSummary) -> bool) -> Vec<&LocaleSummary> {
        let Some(Overlay::Languages(list)) = self.overlays.last() else {
            return Vec::new();
        };
        let mut fits = self.language_names().fitting(list.search.text());
        fits.retain(|it| counts(list, it));
        fits
    }

    /// Returns how the counselor calls a language, and those whose speakers read it too.
    pub fn language_called(&self, locale: &LocaleSummary) -> String {
        self.language_names().called(locale)
    }

    fn language_names(&self) -> LanguageNames<'_> {
        let reader = &self.settings.counselor;
        LanguageNames::new(&self.library.locales, &self.texts.0, reader)
    }

    pub(super) fn walk_languages(&mut self, by: isize) {
        let count = self.languages().len();
        if let Some(Overlay::Languages(list)) = self.overlays.last_mut() {
            list.cursor = step(Some(list.cursor), by, count).unwrap_or_default();
        }
    }

    pub(super) fn type_in_languages(&mut self, text: &str) {
        if let Some(Overlay::Languages(list)) = self.overlays.last_mut() {
            list.search.insert(text);
            list.cursor = 0;
        }
    }

    /// Turns to the next setting; what was typed is gone.
    pub(super) fn turn_setting(&mut self) {
        let settings = self.language_settings();
        let Some(Overlay::Languages(list)) = self.overlays.last() else {
            return;
        };
        let here = settings.iter().position(|it| *it == list.of);
        let next = settings.iter().cycle().nth(here.map_or(0, |it| it + 1));
        if let Some(next) = next.copied() {
            self.overlays.pop();
            self.show_languages(next);
        }
    }

    /// Takes the marked language.
    pub(super) fn submit_languages(&mut self, now: Now) -> Vec<Effect> {
        let Some(Overlay::Languages(list)) = self.overlays.last() else {
            return Vec::new();
        };
        let (of, at) = (list.of, list.cursor);
        let chosen = self.languages().get(at).map(|it| it.language.clone());
        let Some(language) = chosen else {
            return Vec::new();
        };
        self.overlays.pop();
        self.take_language(of, language, now)
    }

    fn take_language(&mut self, of: LanguageOf, language: Language, now: Now) -> Vec<Effect> {
        match (of, &mut self.screen) {
            (LanguageOf::Screens, _) => return self.work_in(language),
            (LanguageOf::Talk, Screen::Notice(notice)) => notice.language = language,
            (LanguageOf::Talk, _) => self.step_case(now, |case, around| {
                case.talk_in(language, around);
                None
            }),
            (LanguageOf::Papers, _) => self.step_case(now, |case, around| {
                case.write_in(language, around);
                None
            }),
        }
        Vec::new()
    }

    /// Shows the screens in another language from now on, also after the next start.
    pub(in crate::app) fn work_in(&mut self, language: Language) -> Vec<Effect> {
        self.settings.counselor = language.clone();
        self.settings.display.language = Some(language);
        vec![Effect::KeepDisplay(self.settings.display.clone())]
    }
}

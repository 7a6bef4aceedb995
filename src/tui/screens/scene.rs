//! What a view reads: the program's state, and its texts in the two languages of the talk.

use crate::app::{App, Command, OpenCase, Screen, spec};
use crate::base::{Language, RowId};
use crate::expr::RosterId;
use crate::form::{Question, Side};
use crate::text::{Args, Mode, Review, Text, TextKey, TextOrigin, Texts};

/// The program as a view looks at it.
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    /// The program's state.
    pub(super) app: &'a App,
}

impl<'a> Scene<'a> {
    /// Looks at the program.
    pub(super) const fn new(app: &'a App) -> Self {
        Self { app }
    }

    /// Tells whether the program still looks for its store, so that no key does anything.
    pub(super) const fn is_waking(self) -> bool {
        matches!(self.app.screen(), Screen::Waking)
    }

    /// Returns the texts.
    pub(super) fn texts(self) -> &'a Texts {
        self.app.texts()
    }

    /// Returns who orders and joins the letters.
    pub(super) const fn mode(self) -> Mode {
        self.app.settings().mode
    }

    /// Returns the open case.
    pub(super) fn case(self) -> Option<&'a OpenCase> {
        self.app.case()
    }

    /// Returns the counselor's language.
    pub(super) const fn own(self) -> &'a Language {
        &self.app.settings().counselor
    }

    /// Returns the language in which the client's texts stand on this screen: hers, unless the
    /// terminal can't show its letters.
    pub(super) fn client(self) -> &'a Language {
        if self.unreadable().is_some() {
            return self.own();
        }
        self.spoken()
    }

    /// Returns the client's language where the terminal can't show its letters.
    pub(super) fn unreadable(self) -> Option<&'a Language> {
        let spoken = self.spoken();
        let locale = self.app.library().locale(spoken)?;
        let shown = spoken == self.own() || self.app.settings().can_show(locale);
        (!shown).then_some(spoken)
    }

    /// Returns the client's language: of the open case, else of the notice.
    fn spoken(self) -> &'a Language {
        match (self.app.screen(), self.case()) {
            (Screen::Notice(notice), _) => &notice.language,
            (_, Some(case)) => case.client(),
            (_, None) => &self.app.settings().client,
        }
    }

    /// Returns the languages in the order of their columns; one when both are the same.
    pub(super) fn languages(self) -> Vec<&'a Language> {
        let (own, client) = (self.own(), self.client());
        let swapped = self.case().is_some_and(|it| it.desk().swapped);
        match (own == client, swapped) {
            (true, _) => vec![own],
            (false, false) => vec![own, client],
            (false, true) => vec![client, own],
        }
    }

    /// Returns the languages in which a question may stand on the screen: what is for the
    /// counselor alone is in hers only.
    pub(super) fn languages_for(self, question: &Question) -> Vec<&'a Language> {
        match question.side {
            Side::Both => self.languages(),
            Side::Counselor => vec![self.own()],
        }
    }

    /// Finds a text of the screens in the counselor's language.
    pub(super) fn say(self, key: &'static str) -> Text {
        self.read(&TextKey::new(key))
    }

    /// Finds a text with values in the counselor's language.
    pub(super) fn say_with(self, key: &'static str, args: &Args<'_>) -> Text {
        self.texts().get(self.own(), &TextKey::new(key), args)
    }

    /// Finds a text by its key in the counselor's language.
    pub(super) fn read(self, key: &TextKey) -> Text {
        self.texts().plain(self.own(), key)
    }

    /// Makes a text in the counselor's language of words that were put together.
    pub(super) fn words(self, words: impl Into<String>) -> Text {
        Text {
            text: words.into(),
            language: self.own().clone(),
            origin: TextOrigin::Wanted,
        }
    }

    /// Finds a text as words for a line of others, its fallback marked.
    pub(super) fn word(self, key: &'static str) -> String {
        self.say(key).marked()
    }

    /// Finds a text in each of the languages.
    pub(super) fn in_each(self, languages: &[&Language], key: &TextKey) -> Vec<Text> {
        let texts = languages.iter();
        texts.map(|it| self.texts().plain(it, key)).collect()
    }

    /// Finds a text that may be absent, in each of the languages; empty where it is.
    pub(super) fn maybe_in_each(self, languages: &[&Language], key: &TextKey) -> Vec<Text> {
        let find = |language: &&Language| {
            let found = self.texts().find(language, key, &Args::new());
            found.unwrap_or_else(|| nothing(language))
        };
        languages.iter().map(find).collect()
    }

    /// Names the key of a command as the keyboard does: `Strg+N`.
    pub(super) fn key_of(self, command: Command) -> String {
        let said = |key: &TextKey| self.read(key).marked();
        let key = spec(command).and_then(|it| it.keys.first());
        key.map(|it| it.shown(&said)).unwrap_or_default()
    }

    /// Names a row of a roster as far as its name was said.
    pub(super) fn row_name(self, row: RowId) -> Option<String> {
        let case = self.case()?;
        let rosters = (0_u16..).map(RosterId).take(case.form().rosters().len());
        let profile = case.interview().profile();
        let mut holding = rosters.filter(|it| profile.roster(*it).rows.contains(&row));
        let name = case.row_name(holding.next()?, row);
        (!name.is_blank()).then(|| name.as_str().to_owned())
    }

    /// Returns what a language's column is called: its own name, and for the counselor, who can't
    /// judge it, whether nobody has reviewed its texts yet.
    pub(super) fn column_name(self, language: &Language) -> Text {
        let locale = self.app.library().locale(language);
        let name = locale.map_or(language.as_str(), |it| &it.name);
        let review = locale.map_or(Review::Unknown, |it| it.review);
        let text = match review {
            Review::Reviewed => name.to_owned(),
            Review::Machine | Review::Unknown if language == self.own() => name.to_owned(),
            Review::Machine | Review::Unknown => {
                format!("{name} ({})", self.word("view-machine"))
            }
        };
        Text {
            text,
            language: language.clone(),
            origin: TextOrigin::Wanted,
        }
    }
}

/// Returns an empty text, which takes no row.
fn nothing(language: &Language) -> Text {
    Text {
        text: String::new(),
        language: language.clone(),
        origin: TextOrigin::Wanted,
    }
}

//! The languages of an open case: of the talk, and of what the client takes home.

use super::answer::Given;
use super::{Around, OpenCase};
use crate::base::{Code, Language};
use crate::expr::{Slot, Value};
use crate::form::{Form, Kind};
use crate::interview::Position;
use crate::profile::Change;
use crate::text::serving;

impl OpenCase {
    /// Returns the client's language.
    pub const fn client(&self) -> &Language {
        &self.client
    }

    /// Returns the language of what the client takes home.
    pub fn paper_language(&self) -> &Language {
        let chosen = self.interview.profile().papers();
        chosen.unwrap_or(&self.client)
    }

    /// Writes in this language what the client takes home, also when the case is opened again.
    pub(in crate::app) fn write_in(&mut self, language: Language, around: &Around<'_>) {
        if language != *self.paper_language() {
            let language = (language != self.client).then_some(language);
            self.note_down(Change::PapersIn { language }, around);
        }
    }

    /// Goes on with the talk in another language.
    pub(in crate::app) fn talk_in(&mut self, language: Language, around: &Around<'_>) {
        let language = (language != self.client).then_some(language);
        self.speak(language, around);
    }

    /// Returns the option for a language: its own tag, else one that its locale serves.
    pub(super) fn language_code(
        &self,
        slot: Slot,
        language: &Language,
        around: &Around<'_>,
    ) -> Option<Code> {
        let served = around.library.locale(language).map(|it| it.serves.iter());
        let tags = std::iter::once(language).chain(served.into_iter().flatten());
        let question = self.form().question(slot);
        let mut codes = tags.map(|it| Code::new(it.as_str()));
        codes.find(|it| question.offers(self.form(), it))
    }

    /// Returns both languages, the counselor's first.
    pub(super) fn both(&self, around: &Around<'_>) -> [Language; 2] {
        [around.settings.counselor.clone(), self.client.clone()]
    }

    /// Returns the language that the current answer says is spoken, when it has texts.
    pub(super) fn spoken_language(&self, given: &Given, around: &Around<'_>) -> Option<Language> {
        let here = language_question(self.form())?;
        let (Position::Question(slot, None), Given::Answer(Value::Code(code))) =
            (self.interview.position(), given)
        else {
            return None;
        };
        let spoken = Language::new(code.as_str());
        let read = serving(&around.library.locales, &spoken);
        let language = read.filter(|_| slot == here)?.language.clone();
        (language != self.client).then_some(language)
    }

    pub(super) fn speak(&mut self, language: Option<Language>, around: &Around<'_>) {
        let Some(language) = language else { return };
        self.client = language.clone();
        let voice = self.voice(around);
        let change = Change::LanguageChanged { language };
        let events = self.interview.record(change, &voice);
        self.took(&events, around);
    }
}

/// Finds the question about the language of the talk: the first that offers languages.
pub(super) fn language_question(form: &Form) -> Option<Slot> {
    let offers = |kind: &Kind| kind.list().is_some_and(|it| it.as_str() == "languages");
    let found = form.questions().iter().find(|it| offers(&it.kind));
    found.filter(|it| it.roster.is_none()).map(|it| it.slot)
}

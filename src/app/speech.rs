//! What is read aloud: to somebody who does not read, or who does not see the screen.

use super::case::Entry;
use super::overlays::Overlay;
use super::screens::Screen;
use super::{App, Effect, Note, NoteValue, OpenCase, Spoken};
use crate::base::Language;
use crate::interview::Position;
use crate::text::{Args, TextKey};

/// What is said of the notice.
const NOTICE: [&str; 10] = [
    "notice-title",
    "notice-who",
    "notice-duty",
    "notice-free",
    "notice-anonymous",
    "notice-purpose",
    "notice-where",
    "notice-how_long",
    "notice-rights",
    "notice-question",
];

/// More options than this are not read out: a list of all countries helps nobody.
const MOST_OPTIONS: usize = 12;

impl App {
    /// Reads aloud what the client looks at, in her language; the next key stops it.
    pub(super) fn read_aloud(&mut self) -> Vec<Effect> {
        let language = match (&self.screen, &self.case) {
            (Screen::Notice(notice), _) => notice.language.clone(),
            (_, Some(case)) => case.client().clone(),
            _ => return Vec::new(),
        };
        let text = self.aloud(&language);
        if text.is_empty() {
            self.note = Some(Note::plain("note-nothing_aloud"));
            return Vec::new();
        }
        self.speaking = true;
        vec![Effect::Speak { language, text }]
    }

    /// Stops what is being read aloud.
    pub(super) fn fall_silent(&mut self) -> Option<Effect> {
        std::mem::take(&mut self.speaking).then_some(Effect::Silence)
    }

    /// Tells that nothing is read aloud, and what to do.
    pub(super) fn spoken(&mut self, spoken: Spoken) {
        let key = match spoken {
            Spoken::Started => return,
            Spoken::NoProgram => "note-no_speech",
            Spoken::NoVoice(language) => return self.voiceless(&language),
        };
        self.speaking = false;
        self.note = Some(Note::warning(key));
    }

    fn voiceless(&mut self, language: &Language) {
        self.speaking = false;
        let name = self.library.locale(language).map(|it| it.name.clone());
        let name = NoteValue::Words(name.unwrap_or_else(|| language.to_string()));
        self.note = Some(Note::warning("note-no_voice").with("name", name));
    }

    fn aloud(&self, language: &Language) -> String {
        let keys = match (&self.screen, &self.case) {
            (Screen::Notice(_), _) => NOTICE.map(TextKey::new).to_vec(),
            (Screen::Interview, Some(case)) => self.asked_aloud(case, language),
            _ => Vec::new(),
        };
        let texts = keys.iter().filter_map(|it| {
            let text = self.texts.0.find(language, it, &Args::new())?;
            // A voice reads one language: what fell back would be noise.
            (!text.is_fallback()).then_some(text.text)
        });
        texts.collect::<Vec<_>>().join("\n")
    }

    /// The question, its hint and its options; nothing that only the counselor may see.
    fn asked_aloud(&self, case: &OpenCase, language: &Language) -> Vec<TextKey> {
        let Position::Question(slot, _) = case.interview().position() else {
            return Vec::new();
        };
        let question = case.form().question(slot);
        let turned = matches!(self.overlays.last(), Some(Overlay::ClientView { .. }));
        if turned && question.side == crate::form::Side::Counselor {
            return Vec::new();
        }
        let key = TextKey::question(&question.id);
        let hint = key.attribute("hint");
        let mut keys = vec![key];
        keys.extend(Some(hint).filter(|it| self.texts.0.has(language, it)));
        if let Entry::Options(options) = case.desk().entry()
            && options.shown().count() <= MOST_OPTIONS
        {
            keys.extend(
                options
                    .shown()
                    .map(|it| TextKey::option(options.list(), &it.code)),
            );
        }
        keys
    }
}

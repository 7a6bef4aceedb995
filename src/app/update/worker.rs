//! What the worker has done.

use crate::app::document::refused_note;
use crate::app::screens::{FirstStart, Screen, Unlock};
use crate::app::{
    ActiveTexts, App, DataFiles, Effect, Msg, Note, NoteValue, Now, Revision, StoreFound, Trouble,
    Unwritten,
};
use crate::base::{CaseId, Diagnostic, Language};
use crate::document::Refusal;
use crate::text::TextKey;

impl App {
    /// Takes in what the worker has done.
    pub(super) fn worker(&mut self, message: Msg, now: Now) -> Vec<Effect> {
        match message {
            Msg::DataRead(result) => return self.data_read(result),
            Msg::Store(found) => return self.store_found(found),
            Msg::Created(result) => self.created(result),
            Msg::Confirmed(result) => return self.confirmed(result),
            Msg::CodeMade(result) => self.code_made(result),
            Msg::Unlocked(result) => return self.unlocked(result, now),
            Msg::PassphraseChanged(result) => return self.passphrase_changed(result, now),
            Msg::Cases(result) => self.listed(result),
            Msg::CaseLoaded(result) => return self.loaded(result, now),
            Msg::CaseCreated(result) => self.case_created(result, now),
            Msg::Saved(revision, result) => return self.saved(revision, result, now),
            Msg::TextsLoaded(result) => self.texts_loaded(result),
            Msg::Spoken(spoken) => self.spoken(spoken),
            Msg::Exported(result) => self.exported(result),
            Msg::DisplayKept(result) => {
                if let Err(trouble) = result {
                    self.note = Some(Note::error(trouble.what()));
                }
            }
            Msg::Refused(refusal) => self.refused_document(&refusal),
            Msg::Key(_)
            | Msg::Resize(..)
            | Msg::Ordered(_)
            | Msg::Glyphs(_)
            | Msg::Tick
            | Msg::Stop => {}
        }
        Vec::new()
    }

    /// Takes in the data files; with mistakes in them the program ends and tells them.
    fn data_read(&mut self, result: Result<DataFiles, Vec<Diagnostic>>) -> Vec<Effect> {
        match result {
            Ok(DataFiles { library, texts }) => {
                (self.library, self.texts) = (library, texts);
                Vec::new()
            }
            Err(found) => {
                self.refused = found;
                vec![Effect::Quit]
            }
        }
    }

    fn store_found(&mut self, found: StoreFound) -> Vec<Effect> {
        if !matches!(self.screen, Screen::Waking) {
            return Vec::new();
        }
        match found {
            StoreFound::Open => return self.show_start(),
            StoreFound::Locked => self.screen = Screen::Unlock(Box::new(Unlock::new(false))),
            StoreFound::Failed(trouble) => self.screen = Screen::Failed(trouble),
            StoreFound::Missing => {
                let mut desks = self.library.desks();
                let here = desks.position(|it| it.language == self.settings.counselor);
                let first = FirstStart::new(here.unwrap_or_default());
                self.screen = Screen::FirstStart(Box::new(first));
            }
        }
        Vec::new()
    }

    /// The case was made: the open one, or the one kept over a lock.
    fn case_created(&mut self, result: Result<CaseId, Trouble>, now: Now) {
        if let Some(case) = self.case.as_mut().or(self.kept.as_mut()) {
            case.saving_mut().created(result, now.moment);
        }
    }

    /// Events were stored or not; an answer to an older save changes nothing.
    fn saved(&mut self, revision: Revision, result: Result<(), Trouble>, now: Now) -> Vec<Effect> {
        let Some(case) = self.case.as_mut().or(self.kept.as_mut()) else {
            return Vec::new();
        };
        case.saving_mut().acknowledged(revision, result, now.moment);
        if !case.saving().is_saved() {
            return Vec::new();
        }
        self.kept = None;
        if let Screen::Leaving(leaving) = &self.screen {
            return self.left(leaving.exit);
        }
        Vec::new()
    }

    /// Asks for the texts of the languages on the screen that aren't there yet.
    pub(super) fn missing_texts(&mut self) -> Option<Effect> {
        let client = match (&self.screen, &self.case) {
            (Screen::Notice(notice), _) => Some(&notice.language),
            (_, Some(case)) => Some(case.client()),
            _ => None,
        };
        let shown = client.into_iter().chain([&self.settings.counselor]);
        let languages: Vec<Language> = shown.cloned().collect();
        let active: Vec<&Language> = self.texts.0.languages().collect();
        let there = |it: &Language| active.contains(&it) || self.asked_texts.contains(it);
        if languages.iter().all(there) {
            return None;
        }
        self.asked_texts = languages.iter().cloned().collect();
        let active = self.texts.clone();
        Some(Effect::LoadTexts { languages, active })
    }

    fn texts_loaded(&mut self, result: Result<ActiveTexts, Trouble>) {
        match result {
            Ok(texts) => self.texts = texts,
            Err(trouble) => self.note = Some(Note::error(trouble.what())),
        }
    }

    /// A document could not be laid out: says why, and what to do.
    fn refused_document(&mut self, refusal: &Refusal) {
        self.writing = self.writing.saturating_sub(1);
        if self.screen.locks() {
            self.note = Some(refused_note(refusal));
        }
    }

    fn exported(&mut self, result: Result<String, Unwritten>) {
        self.writing = self.writing.saturating_sub(1);
        if !self.screen.locks() {
            return;
        }
        self.note = Some(match result {
            Ok(place) => Note::good("note-exported").with("file", NoteValue::File(place)),
            Err(unwritten) => not_written(unwritten),
        });
    }
}

/// Says where nothing could be written, and what to do.
fn not_written(unwritten: Unwritten) -> Note {
    let key = match unwritten.trouble {
        Trouble::Full => "note-export_full",
        _ => "note-export_failed",
    };
    Note::error(TextKey::new(key)).with("folder", NoteValue::File(unwritten.folder))
}

//! The documents that can be written, made of the open case.

use super::overlays::Paper;
use super::{App, Bytes, Effect, Note, NoteValue, Now, OpenCase, Trouble};
use crate::base::{CaseId, Day, Language};
use crate::document::calendar::{self, Entry, Naming, Reader};
use crate::document::{
    Document, DocumentKind, Dossier, Format, Order, Refusal, Words, compose, fhir_bundle, plan_json,
};
use crate::text::{Args, TextKey};

/// What is to be written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Wanted {
    /// A document in a format.
    Paper(Paper, Format),
    /// The same, which may not leave the office; its name says so.
    KeptHere(Paper, Format),
    /// Dates for a calendar.
    Calendar(Reader, Naming),
    /// The plan as data, as JSON.
    Data,
    /// The plan as a bundle of FHIR, without a name.
    Fhir,
}

impl App {
    /// Makes what is wanted of the open case; its file is named by the case's number, document and
    /// day, never by a person. Papers are laid out by the worker, since a PDF takes its time.
    pub(super) fn made(&self, wanted: &Wanted, now: Now) -> Result<Effect, Unmade> {
        let case = self.case().ok_or(Unmade::Trouble(Trouble::Document))?;
        let words = Words::new(self.dossier(case), &office_language());
        // Ids must be the same in every export of a case, and tell nothing of the person.
        let seed = case.saving().id().map_or("", |it| it.as_str());
        let content = match wanted {
            Wanted::Paper(paper, format) | Wanted::KeptHere(paper, format) => {
                let document = self.composed(case, paper)?;
                return Ok(Effect::LayOut {
                    name: self.file_name(case, wanted, now.day),
                    document: Box::new(document),
                    format: *format,
                });
            }
            Wanted::Calendar(reader, naming) => {
                let words = Words::new(self.dossier(case), self.reader_language(case, *reader));
                let entries = calendar::entries(&words, *reader, *naming, seed);
                calendar::calendar(&entries, now.stamp, 0)
            }
            Wanted::Data => plan_json(words.dossier(), words.language()),
            Wanted::Fhir => fhir_bundle(&words, seed, Naming::Neutral),
        };
        Ok(Effect::Export {
            name: self.file_name(case, wanted, now.day),
            bytes: Bytes(content.into_bytes()),
        })
    }

    fn reader_language<'a>(&'a self, case: &'a OpenCase, reader: Reader) -> &'a Language {
        match reader {
            Reader::Counselor => &self.settings.counselor,
            Reader::Client => case.paper_language(),
        }
    }

    /// What stays in offices is German; what speaks to the person is in her language.
    fn composed(&self, case: &OpenCase, paper: &Paper) -> Result<Document, Unmade> {
        let dossier = self.dossier(case);
        let office = office_language();
        let language = if paper.kind.speaks_to_client() {
            case.paper_language()
        } else {
            &office
        };
        let mut order = Order::new(paper.kind, language);
        order.recipient.clone_from(&paper.recipient);
        let letters = self.library.templates.letters();
        let letter = paper.letter.as_ref().map(|it| letters.get(it.as_str()));
        order.letter = letter.flatten().cloned();
        compose(&dossier, &order).map_err(Unmade::Refused)
    }

    /// Sends what was made on its way, or says why it wasn't.
    pub(super) fn under_way(&mut self, made: Result<Effect, Unmade>) -> Vec<Effect> {
        match made {
            Ok(effect) => {
                self.writing += 1;
                self.note = self.writing_note();
                vec![effect]
            }
            Err(Unmade::Trouble(trouble)) => {
                self.note = Some(Note::error(trouble.what()));
                Vec::new()
            }
            Err(Unmade::Refused(refusal)) => {
                self.note = Some(refused_note(&refusal));
                Vec::new()
            }
        }
    }

    /// Says that something is being written, as long as it is.
    pub(super) fn writing_note(&self) -> Option<Note> {
        (self.writing > 0).then(|| Note::plain("note-writing"))
    }

    /// Returns the next appointment of the open case that others may see; else the next talk here.
    ///
    /// It says only that there is one, in the person's language.
    pub fn next_appointment(&self) -> Option<Entry> {
        let case = self.case()?;
        let words = Words::new(self.dossier(case), case.client());
        calendar::next_appointment(&words).or_else(|| calendar::next_talk(&words))
    }

    /// Returns what documents and views say of the open case's plan.
    pub fn dossier<'a>(&'a self, case: &'a OpenCase) -> Dossier<'a> {
        Dossier {
            draft: case.plan(),
            agreed: case.agreed(),
            form: case.form(),
            reading: case.interview().reading(),
            rules: case.rules(),
            directory: &self.library.directory,
            texts: &self.texts.0,
        }
    }

    /// The number comes first, so that the papers of two people who came on one day are not taken
    /// for each other's.
    fn file_name(&self, case: &OpenCase, wanted: &Wanted, day: Day) -> String {
        let number = case.saving().id().map(CaseId::short).unwrap_or_default();
        let name = self.document_name(wanted, day);
        if number.is_empty() {
            name
        } else {
            format!("{number}-{name}")
        }
    }

    fn document_name(&self, wanted: &Wanted, day: Day) -> String {
        match wanted {
            Wanted::Paper(paper, format) => {
                format!("{}-{day}.{}", paper_name(paper), format.ending())
            }
            Wanted::KeptHere(paper, format) => {
                let (name, here) = (paper_name(paper), self.kept_here());
                format!("{name}-{day}-{here}.{}", format.ending())
            }
            Wanted::Calendar(Reader::Counselor, _) => format!("calendar-{day}.ics"),
            Wanted::Calendar(Reader::Client, _) => format!("calendar-client-{day}.ics"),
            Wanted::Data => format!("plan-{day}.json"),
            Wanted::Fhir => format!("plan-fhir-{day}.json"),
        }
    }

    /// Says in a file's name that it stays in the office, in letters that every disk takes.
    fn kept_here(&self) -> String {
        let key = TextKey::new("export-file_stays");
        let said = self
            .texts
            .0
            .get(&self.settings.counselor, &key, &Args::new());
        let plain = |it: &char| it.is_ascii_alphanumeric() || *it == '-';
        said.text.chars().filter(plain).collect()
    }
}

/// Why nothing was made.
#[derive(Debug)]
pub(super) enum Unmade {
    /// Something else than the document is wrong.
    Trouble(Trouble),
    /// The document may not be made.
    Refused(Refusal),
}

/// Says why a document is not made, and what to do.
pub(super) fn refused_note(refusal: &Refusal) -> Note {
    let note = Note::error(refusal.key());
    let words = |it: &str| NoteValue::Words(it.to_owned());
    match refusal {
        Refusal::NoFont {
            letters, package, ..
        } => note
            .with("letters", words(letters))
            .with("package", words(package)),
        Refusal::Template { file, message } => note
            .with("file", words(file))
            .with("message", words(message)),
        Refusal::NoRecipient { .. }
        | Refusal::NoConsent { .. }
        | Refusal::NoPart { .. }
        | Refusal::NoLetter
        | Refusal::NotBuilt(_) => note,
    }
}

/// Offices in Germany read German, whatever the counselor speaks.
fn office_language() -> Language {
    Language::new("de")
}

/// The document, and which of its kind.
fn paper_name(paper: &Paper) -> String {
    let kind = paper.kind.code();
    match (&paper.kind, &paper.recipient, &paper.letter) {
        (DocumentKind::Handover, Some(recipient), _) => format!("{kind}-{recipient}"),
        (DocumentKind::Letter, _, Some(letter)) => format!("{kind}-{letter}"),
        _ => kind.to_owned(),
    }
}

//! Reads `forms/letters.toml` and reports every mistake.

use super::{LetterDate, LetterKind, Letters};
use crate::base::{Code, DocumentCode, Fields, GapCode, Place, Report, SourceFile, Sources, walk};
use crate::directory::Directory;
use crate::directory::calendar::SERVICES;
use crate::plan::rule::{Certainty, letter_actors, shared, span};

/// The file.
const PATH: &str = "forms/letters.toml";
/// The words for what a date means.
const DATES: [(&str, Meant); 3] = [
    ("letter", Meant::Letter),
    ("limit", Meant::Limit),
    ("appointment", Meant::Appointment),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Meant {
    Letter,
    Limit,
    Appointment,
}

impl Letters {
    /// Returns the words for what a date means in the file.
    pub fn dates() -> [&'static str; 3] {
        DATES.map(|it| it.0)
    }

    /// Reads the file, if there is one; a kind that can't be used is left out.
    ///
    /// `codes` are the options of the list `letter_kinds`.
    pub fn load(
        sources: &Sources,
        directory: &Directory,
        codes: &[Code],
        report: &mut Report,
    ) -> Self {
        let Some(bytes) = sources.get(PATH) else {
            return Self::default();
        };
        let file = SourceFile::new(PATH, bytes, report);
        let mut kinds: Vec<LetterKind> = Vec::new();
        walk(&file, report, |mut fields, report| {
            let entries = fields.tables("letter", report);
            fields.finish(report);
            for entry in entries {
                kinds.extend(letter(entry, directory, report));
            }
        });
        check(&kinds, codes, report);
        Self(kinds)
    }
}

fn check(kinds: &[LetterKind], codes: &[Code], report: &mut Report) {
    for (at, kind) in kinds.iter().enumerate() {
        if kinds.iter().take(at).any(|it| it.id == kind.id) {
            let message = format!("a letter is called `{}` already", kind.id);
            report.error("duplicate_id", kind.place.clone(), message);
            report.remedy("rename one of them, or take one out");
        }
        if !codes.contains(&kind.id) {
            let message = format!("the list `letter_kinds` has no option `{}`", kind.id);
            report.error("unknown_option", kind.place.clone(), message);
            report.remedy("add it to forms/lists/letter_kinds.toml: its name stands there");
        }
    }
    for code in codes {
        if !kinds.iter().any(|it| it.id == *code) {
            let message = format!("no letter is called `{code}`, as an option of `letter_kinds`");
            report.error("unknown_letter", Place::file(PATH), message);
            report.remedy("add a [[letter]] with this id, or take the option out of the list");
        }
    }
}

fn letter(
    mut fields: Fields<'_>,
    directory: &Directory,
    report: &mut Report,
) -> Option<LetterKind> {
    let item = fields.need("id", report);
    let id = item.as_ref().and_then(|it| it.text(report));
    let date = date(&mut fields, report);
    let remedy = fields.need_text("remedy", report).map(Code::new);
    let at_once = flag(&mut fields, "at_once", report);
    let actors = letter_actors(&mut fields, directory, report);
    let documents = shared(&mut fields, "documents", |it| DocumentCode::new(it), report);
    let law = shared(&mut fields, "law", |it| it.into(), report);
    let sources = shared(&mut fields, "sources", |it| it.into(), report);
    let gaps = shared(&mut fields, "gaps", |it| GapCode::new(it), report);
    let certainty = fields.need_word("certainty", Certainty::WORDS, report);
    let review = fields.need_day("review_by", report);
    fields.finish(report);
    Some(LetterKind {
        id: Code::new(id?),
        place: item?.place(),
        date: date?,
        remedy: remedy?,
        at_once,
        actors: actors?,
        documents,
        law,
        sources,
        gaps,
        certainty: certainty?,
        review_by: review?,
    })
}

fn date(fields: &mut Fields<'_>, report: &mut Report) -> Option<LetterDate> {
    let item = fields.need("date", report);
    let meant = item.as_ref().and_then(|it| it.word(&DATES, report));
    let period = fields.get("period");
    let length = period.as_ref().and_then(|it| span(it, report));
    let without = fields.get("period_without");
    let without = without.and_then(|it| span(&it, report));
    let service = fields.word("service", &SERVICES, report);
    let received = flag(fields, "received", report);
    let internal = flag(fields, "internal", report);
    let runs = meant? == Meant::Letter;
    if runs != period.is_some() {
        let message = "a period belongs to `date = \"letter\"`, and to nothing else";
        report.error("bad_deadline", item?.place(), message);
        report.remedy("write `period = \"1 month\"`, or `date = \"limit\"` without one");
        return None;
    }
    Some(match meant? {
        Meant::Limit => LetterDate::Limit,
        Meant::Appointment => LetterDate::Appointment,
        Meant::Letter => LetterDate::Letter {
            period: length?,
            without,
            service,
            received,
            internal,
        },
    })
}

fn flag(fields: &mut Fields<'_>, key: &'static str, report: &mut Report) -> bool {
    let item = fields.get(key);
    item.and_then(|it| it.boolean(report)).unwrap_or(false)
}

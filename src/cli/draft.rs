//! `lotse draft`: the plan from an answers file.

use std::path::PathBuf;
use std::process::ExitCode;

use super::args::{CalendarNames, DocumentKind, DraftArguments, Format};
use super::data::{Answered, Data, Planned};
use super::{Failure, clock, output};
use crate::base::Language;
use crate::document::calendar::{self, Naming, Reader};
use crate::document::{Dossier, Words, client_markdown, fhir_bundle, plan_json, plan_markdown};

/// Derives the plan and writes the wanted document.
pub(super) fn draft(
    folder: Option<PathBuf>,
    arguments: &DraftArguments,
) -> Result<ExitCode, Failure> {
    let client = arguments.document == DocumentKind::Client;
    if client && matches!(arguments.format, Format::Json | Format::Fhir) {
        let remedy = "leave --format out, or take --document plan";
        return Err(Failure::told("the client copy is paper, not data", remedy));
    }
    let data = Data::load(folder)?;
    let answered = data.answered(&arguments.answers, arguments.today.as_deref())?;
    let language = language(arguments, &answered);
    let planned = Planned::new(&data, answered, language)?;
    let (dossier, language) = (planned.dossier(&data), &planned.language);
    let text = match (arguments.document, arguments.format) {
        (_, Format::Ics) => calendar_file(&dossier, language, arguments),
        (_, Format::Fhir) => fhir_bundle(&Words::new(dossier, language), &seed(arguments)),
        (DocumentKind::Client, _) => client_markdown(&dossier, language),
        (DocumentKind::Plan, Format::Markdown) => plan_markdown(&dossier, language),
        (DocumentKind::Plan, Format::Json) => plan_json(&dossier, language),
    };
    output::write(text.as_bytes(), arguments.output.as_deref())?;
    Ok(ExitCode::SUCCESS)
}

fn calendar_file(dossier: &Dossier<'_>, language: &Language, arguments: &DraftArguments) -> String {
    let reader = match arguments.document {
        DocumentKind::Plan => Reader::Counselor,
        DocumentKind::Client => Reader::Client,
    };
    let naming = match arguments.names {
        CalendarNames::Neutral => Naming::Neutral,
        CalendarNames::Full => Naming::Named,
    };
    let words = Words::new(*dossier, language);
    let entries = calendar::entries(&words, reader, naming, &seed(arguments));
    calendar::calendar(&entries, clock::now(), 0)
}

/// The same answers file gives the same ids in every export.
fn seed(arguments: &DraftArguments) -> String {
    let name = arguments.answers.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// The plan is German for the file; the client copy speaks the person's language.
fn language(arguments: &DraftArguments, answered: &Answered<'_>) -> Language {
    let named = arguments.language.as_deref().map(Language::new);
    let spoken = answered
        .language
        .clone()
        .filter(|_| arguments.document == DocumentKind::Client);
    named.or(spoken).unwrap_or_else(|| Language::new("de"))
}

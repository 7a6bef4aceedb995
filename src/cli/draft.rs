//! `lotse draft`: the plan from an answers file.

use std::path::PathBuf;
use std::process::ExitCode;

use super::args::{DocumentKind, DraftArguments, Format};
use super::data::{Answered, Data, Planned};
use super::{Failure, output};
use crate::base::Language;
use crate::document::{client_markdown, plan_json, plan_markdown};

/// Derives the plan and writes the wanted document.
pub(super) fn draft(
    folder: Option<PathBuf>,
    arguments: &DraftArguments,
) -> Result<ExitCode, Failure> {
    if (arguments.document, arguments.format) == (DocumentKind::Client, Format::Json) {
        let remedy = "leave --format out, or take --document plan";
        return Err(Failure::told("the client copy is paper, not data", remedy));
    }
    let data = Data::load(folder)?;
    let answered = data.answered(&arguments.answers, arguments.today.as_deref())?;
    let language = language(arguments, &answered);
    let planned = Planned::new(&data, answered, language)?;
    let (dossier, language) = (planned.dossier(&data), &planned.language);
    let text = match (arguments.document, arguments.format) {
        (DocumentKind::Client, _) => client_markdown(&dossier, language),
        (DocumentKind::Plan, Format::Markdown) => plan_markdown(&dossier, language),
        (DocumentKind::Plan, Format::Json) => plan_json(&dossier, language),
    };
    output::write(text.as_bytes(), arguments.output.as_deref())?;
    Ok(ExitCode::SUCCESS)
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

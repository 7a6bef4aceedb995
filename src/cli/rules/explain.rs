//! `lotse rules explain` and `why-not`: the trace of one rule over answers.

use std::path::PathBuf;
use std::process::ExitCode;

use super::args::CaseArguments;
use crate::base::Language;
use crate::cli::data::{Data, Planned};
use crate::cli::{Failure, line, output};
use crate::document::{Words, explanation_text, facts_text};
use crate::plan::{Explanation, explain as explain_rule};

/// Says why a rule fires, and what the plan knows of its measures.
pub(super) fn explain(
    folder: Option<PathBuf>,
    arguments: &CaseArguments,
) -> Result<ExitCode, Failure> {
    tell(folder, arguments, |words, found| {
        let mut text = explanation_text(words, &found);
        let facts = facts_text(words, &found.rule, &text);
        text.push_str(&facts);
        text
    })
}

/// Says only what keeps a rule from firing.
pub(super) fn why_not(
    folder: Option<PathBuf>,
    arguments: &CaseArguments,
) -> Result<ExitCode, Failure> {
    tell(folder, arguments, |words, found| {
        explanation_text(words, &found.obstacles())
    })
}

fn tell(
    folder: Option<PathBuf>,
    arguments: &CaseArguments,
    write: impl FnOnce(&Words<'_>, Explanation) -> String,
) -> Result<ExitCode, Failure> {
    let data = Data::load(folder)?;
    let answered = data.answered(&arguments.answers, arguments.today.as_deref())?;
    let language = Language::new(arguments.language.as_str());
    let planned = Planned::new(&data, answered, language)?;
    let words = Words::new(planned.dossier(&data), &planned.language);
    let answered = &planned.answered;
    let found = explain_rule(
        &answered.reading(),
        &answered.rules,
        &data.directory,
        &data.calendars,
        &arguments.rule,
    );
    let found = found.ok_or_else(|| super::no_rule(&answered.rules, &arguments.rule))?;
    output::write(line::plain(&write(&words, found)).as_bytes(), None)?;
    Ok(ExitCode::SUCCESS)
}

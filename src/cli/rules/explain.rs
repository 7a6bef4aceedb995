//! `lotse rules explain` and `why-not`: the trace of one rule over answers.

use std::path::PathBuf;
use std::process::ExitCode;

use super::args::CaseArguments;
use crate::cli::data::{Data, Planned};
use crate::cli::{Failure, line, output};
use crate::document::{Words, explanation_text, facts_text};
use crate::plan::Explanation;

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
    let (path, today) = (&arguments.answers, arguments.today.as_deref());
    let planned = Planned::of_file(&data, path, today, &arguments.language)?;
    let words = Words::new(planned.dossier(&data), &planned.language);
    let found = planned.explain(&data, &arguments.rule);
    let no_rule = || super::no_rule(&planned.answered.rules, &arguments.rule, super::ALL_RULES);
    let found = found.ok_or_else(no_rule)?;
    output::write(line::plain(&write(&words, found)).as_bytes(), None)?;
    Ok(ExitCode::SUCCESS)
}

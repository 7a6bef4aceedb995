//! `lotse rules show`: one rule whole.

use std::path::PathBuf;
use std::process::ExitCode;

use super::args::ShowArguments;
use crate::cli::data::Data;
use crate::cli::{Failure, output};
use crate::document::{Catalogue, Words, rule_markdown};

/// Writes everything about one rule.
pub(super) fn show(
    folder: Option<PathBuf>,
    arguments: &ShowArguments,
) -> Result<ExitCode, Failure> {
    let data = Data::load(folder)?;
    let telling = &arguments.telling;
    let today = super::day_or_today(telling.today.as_deref())?;
    let planned = super::about_nobody(&data, &telling.form, today, &telling.language)?;
    let words = Words::new(planned.dossier(&data), &planned.language);
    let rules = &planned.answered.rules;
    let rule = rules.find(&arguments.rule);
    let rule = rule.ok_or_else(|| super::no_rule(rules, &arguments.rule))?;
    let catalogue = Catalogue {
        words: &words,
        rules,
        today,
    };
    let text = rule_markdown(&catalogue, rule);
    output::write(text.as_bytes(), telling.output.as_deref())?;
    Ok(ExitCode::SUCCESS)
}

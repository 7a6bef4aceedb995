//! `lotse rules show`: one rule whole.

use std::path::PathBuf;
use std::process::ExitCode;

use super::args::ShowArguments;
use crate::cli::Failure;
use crate::document::rule_markdown;

/// Writes everything about one rule.
pub(super) fn show(
    folder: Option<PathBuf>,
    arguments: &ShowArguments,
) -> Result<ExitCode, Failure> {
    super::tell(folder, &arguments.telling, |catalogue| {
        let rule = catalogue.rules.find(&arguments.rule);
        let rule =
            rule.ok_or_else(|| super::no_rule(catalogue.rules, &arguments.rule, super::ALL_RULES))?;
        Ok(rule_markdown(catalogue, rule))
    })
}

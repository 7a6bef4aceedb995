//! `lotse explain`: why a rule fires, or why it does not, and what the plan knows of its measures.

use std::path::PathBuf;
use std::process::ExitCode;

use super::args::ExplainArguments;
use super::data::{Data, Planned};
use super::rules::no_rule;
use super::{Failure, output};
use crate::document::{Words, explanation_text, facts_text};
use crate::plan::Rules;

/// Explains one rule, or all of them in order of id.
pub(super) fn explain(
    folder: Option<PathBuf>,
    arguments: &ExplainArguments,
) -> Result<ExitCode, Failure> {
    let data = Data::load(folder)?;
    let (path, today) = (&arguments.answers, arguments.today.as_deref());
    let planned = Planned::of_file(&data, path, today, &arguments.language)?;
    let words = Words::new(planned.dossier(&data), &planned.language);
    let mut text = String::new();
    for rule in wanted(&planned.answered.rules, arguments.rule.as_deref())? {
        if let Some(found) = planned.explain(&data, &rule) {
            let said = explanation_text(&words, &found);
            text.push_str(&said);
            text.push_str(&facts_text(&words, &found.rule, &said));
        }
    }
    output::write(super::line::plain(&text).as_bytes(), None)?;
    Ok(ExitCode::SUCCESS)
}

/// Names the rule that is asked for, or all of them.
fn wanted(rules: &Rules, rule: Option<&str>) -> Result<Vec<String>, Failure> {
    let Some(rule) = rule else {
        return Ok(rules.all().iter().map(|it| it.id.to_string()).collect());
    };
    if rules.find(rule).is_some() {
        return Ok(vec![rule.to_owned()]);
    }
    Err(no_rule(
        rules,
        rule,
        "leave the rule out to see all of them",
    ))
}

//! `lotse explain`: why a rule fires, or why it does not, and what the plan knows of its measures.

use std::path::PathBuf;
use std::process::ExitCode;

use super::args::ExplainArguments;
use super::data::{Answered, Data, Planned};
use super::{Failure, output};
use crate::base::Language;
use crate::document::{Words, explanation_text, facts_text};
use crate::plan::explain as explain_rule;

/// Explains one rule, or all of them in order of id.
pub(super) fn explain(
    folder: Option<PathBuf>,
    arguments: &ExplainArguments,
) -> Result<ExitCode, Failure> {
    let data = Data::load(folder)?;
    let answered = data.answered(&arguments.answers, arguments.today.as_deref())?;
    let language = Language::new(arguments.language.as_str());
    let planned = Planned::new(&data, answered, language)?;
    let words = Words::new(planned.dossier(&data), &planned.language);
    let answered = &planned.answered;
    let mut text = String::new();
    for rule in wanted(answered, arguments.rule.as_deref())? {
        let reading = answered.reading();
        let (directory, calendars) = (&data.directory, &data.calendars);
        let found = explain_rule(&reading, &answered.rules, directory, calendars, &rule);
        if let Some(found) = found {
            let said = explanation_text(&words, &found);
            text.push_str(&said);
            text.push_str(&facts_text(&words, &found.rule, &said));
        }
    }
    output::write(super::line::plain(&text).as_bytes(), None)?;
    Ok(ExitCode::SUCCESS)
}

fn wanted(answered: &Answered<'_>, rule: Option<&str>) -> Result<Vec<String>, Failure> {
    let Some(rule) = rule else {
        return Ok(answered
            .rules
            .all()
            .iter()
            .map(|it| it.id.to_string())
            .collect());
    };
    if answered.rules.find(rule).is_some() {
        return Ok(vec![rule.to_owned()]);
    }
    let near = answered
        .rules
        .nearest(rule)
        .map(|it| format!("did you mean `{it}`?"));
    let remedy = near.unwrap_or_else(|| "leave the rule out to see all of them".to_owned());
    Err(Failure::told(format!("there is no rule `{rule}`"), remedy))
}

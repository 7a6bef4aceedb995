//! `lotse rules list`: the rules in lines, or the catalogue to be printed.

use std::path::PathBuf;
use std::process::ExitCode;

use super::args::{ListArguments, ListFormat};
use crate::base::nearest;
use crate::cli::Failure;
use crate::document::{catalogue_markdown, rule_line};
use crate::plan::Rules;
use crate::plan::rule::{Domain, Rule};

/// Lists the rules that are wanted.
pub(super) fn list(
    folder: Option<PathBuf>,
    arguments: &ListArguments,
) -> Result<ExitCode, Failure> {
    super::tell(folder, &arguments.telling, |catalogue| {
        let mut wanted = wanted(catalogue.rules, arguments)?;
        wanted.retain(|it| arguments.all || it.force.holds(catalogue.today));
        Ok(match arguments.format {
            ListFormat::Markdown => catalogue_markdown(catalogue, &wanted),
            ListFormat::Text => {
                let lines = wanted.iter().map(|it| rule_line(catalogue, it) + "\n");
                lines.collect()
            }
        })
    })
}

/// Returns the topic of a rule: the name of its file.
fn topic(rule: &Rule) -> &str {
    let file = rule.place.file.rsplit('/').next().unwrap_or_default();
    file.strip_suffix(".toml").unwrap_or(file)
}

fn wanted<'r>(rules: &'r Rules, arguments: &ListArguments) -> Result<Vec<&'r Rule>, Failure> {
    let mut found: Vec<&Rule> = rules.all().iter().collect();
    if let Some(code) = &arguments.domain {
        let codes = || Domain::WORDS.iter().map(|it| it.0);
        if !codes().any(|it| it == code) {
            return Err(unknown("area of life", code, codes()));
        }
        found.retain(|it| it.need.domain.code() == code);
    }
    if let Some(wanted) = &arguments.topic {
        let topics = || rules.all().iter().map(topic);
        if !topics().any(|it| it == wanted) {
            return Err(unknown("topic", wanted, topics()));
        }
        found.retain(|it| topic(it) == wanted);
    }
    Ok(found)
}

fn unknown<'k>(what: &str, name: &str, known: impl Iterator<Item = &'k str>) -> Failure {
    let mut known: Vec<_> = known.collect();
    known.sort_unstable();
    known.dedup();
    let near = nearest(name, known.iter().copied()).map(|it| format!("did you mean `{it}`?"));
    let remedy = near.unwrap_or_else(|| format!("known are {}", known.join(", ")));
    Failure::told(format!("there is no {what} `{name}`"), remedy)
}

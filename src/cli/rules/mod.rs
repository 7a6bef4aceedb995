//! `lotse rules`: what the rules are, why they fire, what changes between two sets of them.

mod args;
mod diff;
mod explain;
mod list;
mod record;
mod show;
mod written_test;

use std::path::PathBuf;
use std::process::ExitCode;

pub(super) use args::RulesCommand;
use args::Telling;

use super::Failure;
use super::data::{Data, Planned};
use super::{clock, data, output};
use crate::base::Language;
use crate::document::{Catalogue, Words};
use crate::plan::Rules;

/// Runs one of the commands about rules.
pub(super) fn rules(folder: Option<PathBuf>, command: &RulesCommand) -> Result<ExitCode, Failure> {
    match command {
        RulesCommand::List(arguments) => list::list(folder, arguments),
        RulesCommand::Show(arguments) => show::show(folder, arguments),
        RulesCommand::Explain(arguments) => explain::explain(folder, arguments),
        RulesCommand::WhyNot(arguments) => explain::why_not(folder, arguments),
        RulesCommand::Diff(arguments) => diff::diff(folder.as_deref(), arguments),
        RulesCommand::Record(arguments) => record::record(folder, arguments),
    }
}

/// Writes what is said of the catalogue of a form's rules, as nobody's answers leave it.
fn tell(
    folder: Option<PathBuf>,
    telling: &Telling,
    say: impl FnOnce(&Catalogue<'_>) -> Result<String, Failure>,
) -> Result<ExitCode, Failure> {
    let data = Data::load(folder)?;
    let today = telling.today.as_deref();
    let today = today.map_or_else(clock::today, data::day)?;
    let answered = data.about_nobody(&telling.form, today)?;
    let planned = Planned::new(&data, answered, Language::new(telling.language.as_str()))?;
    let text = say(&Catalogue {
        words: &Words::new(planned.dossier(&data), &planned.language),
        rules: &planned.answered.rules,
        today,
    })?;
    output::write(text.as_bytes(), telling.output.as_deref())?;
    Ok(ExitCode::SUCCESS)
}

/// Where all rules are named.
const ALL_RULES: &str = "`lotse rules list` names them all";

/// Says that there is no such rule, and which one may be meant, or what to do otherwise.
pub(super) fn no_rule(rules: &Rules, id: &str, otherwise: &str) -> Failure {
    let near = rules.nearest(id).map(|it| format!("did you mean `{it}`?"));
    let remedy = near.unwrap_or_else(|| otherwise.to_owned());
    Failure::told(format!("there is no rule `{id}`"), remedy)
}

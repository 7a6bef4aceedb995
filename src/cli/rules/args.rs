//! Arguments of `lotse rules`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

/// The commands about rules.
#[derive(Subcommand, Debug)]
pub(in crate::cli) enum RulesCommand {
    /// List the rules in force, or print the catalogue of them
    List(ListArguments),
    /// Show one rule whole: condition, actors, deadlines, law, examples
    Show(ShowArguments),
    /// Say why a rule fires for the answers of a file
    Explain(CaseArguments),
    /// Say what keeps a rule from firing for the answers of a file
    WhyNot(CaseArguments),
    /// Say which cases' plans differ between two data folders, and how
    Diff(DiffArguments),
    /// Print a rule test that holds for the answers of a file, ready to paste
    Record(CaseArguments),
}

/// Arguments of `rules list`.
#[derive(Args, Debug)]
pub(in crate::cli) struct ListArguments {
    /// Only the rules of this topic, as its file is named
    #[arg(long, value_name = "TOPIC")]
    pub(in crate::cli) topic: Option<String>,
    /// Only the rules of this area of life, such as `residence`
    #[arg(long, value_name = "DOMAIN")]
    pub(in crate::cli) domain: Option<String>,
    /// Also rules that are not in force on the day
    #[arg(long)]
    pub(in crate::cli) all: bool,
    /// Lines, or the catalogue to be printed
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub(in crate::cli) format: ListFormat,
    /// How it is said, on which day, and where to
    #[command(flatten)]
    pub(in crate::cli) telling: Telling,
}

/// How a list of rules is written.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::cli) enum ListFormat {
    /// One line a rule
    Text,
    /// Every rule whole, under the areas of life
    Markdown,
}

/// Arguments of `rules show`.
#[derive(Args, Debug)]
pub(in crate::cli) struct ShowArguments {
    /// The rule
    #[arg(value_name = "RULE")]
    pub(in crate::cli) rule: String,
    /// How it is said, on which day, and where to
    #[command(flatten)]
    pub(in crate::cli) telling: Telling,
}

/// How rules are told.
#[derive(Args, Debug)]
pub(in crate::cli) struct Telling {
    /// The language
    #[arg(long, value_name = "TAG", default_value = "de")]
    pub(in crate::cli) language: String,
    /// The day on which the law is read, such as 2026-11-21; else the clock's
    #[arg(long, value_name = "DATE")]
    pub(in crate::cli) today: Option<String>,
    /// The form whose rules they are
    #[arg(long, value_name = "ID", default_value = "erstgespraech")]
    pub(in crate::cli) form: String,
    /// Where to write it; standard output by default
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,
}

/// Arguments of `rules explain`, `why-not` and `record`.
#[derive(Args, Debug)]
pub(in crate::cli) struct CaseArguments {
    /// The answers file (TOML)
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) answers: PathBuf,
    /// The day of the plan, such as 2026-11-21
    #[arg(long, value_name = "DATE")]
    pub(in crate::cli) today: Option<String>,
    /// The language
    #[arg(long, value_name = "TAG", default_value = "de")]
    pub(in crate::cli) language: String,
    /// The rule
    #[arg(value_name = "RULE")]
    pub(in crate::cli) rule: String,
}

/// Arguments of `rules diff`.
#[derive(Args, Debug)]
pub(in crate::cli) struct DiffArguments {
    /// Data folder before the change, or `shipped` for the files in the program
    #[arg(value_name = "OLD")]
    pub(in crate::cli) old: PathBuf,
    /// Data folder after the change, or `shipped`
    #[arg(value_name = "NEW")]
    pub(in crate::cli) new: PathBuf,
    /// Folder of answers files; the worked cases of NEW by default
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) cases: Option<PathBuf>,
    /// The day of all plans; else the files' own
    #[arg(long, value_name = "DATE")]
    pub(in crate::cli) today: Option<String>,
    /// The language
    #[arg(long, value_name = "TAG", default_value = "de")]
    pub(in crate::cli) language: String,
}

//! Arguments: what stands on the command line, and nothing of what it means.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::rules::RulesCommand;
use crate::app::{Display, ThemeName};
use crate::text::Mode;

/// Intake interview and Hilfeplan for case managers, in the terminal, in two languages at once.
///
/// Without a command the terminal program opens; its first start creates the store.
#[derive(Parser, Debug)]
#[command(name = "lotse", version, about, long_about = None, max_term_width = 100)]
pub(super) struct Arguments {
    /// Practise with a throw-away store and invented people
    #[arg(long)]
    pub(super) training: bool,
    /// Folder with `forms/` and `locales/` laid over the shipped ones (or `LOTSE_DATA`)
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) data: Option<PathBuf>,
    /// Folder of the store (or `LOTSE_STORE`)
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) store: Option<PathBuf>,
    /// How the terminal program looks
    #[command(flatten)]
    pub(super) look: LookArguments,
    /// What to do instead of opening the terminal program
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// How the terminal program looks; what isn't said is as it was chosen for this terminal.
#[derive(Args, Debug)]
pub(super) struct LookArguments {
    /// The colours of the terminal program
    #[arg(long, value_enum, value_name = "NAME")]
    theme: Option<ThemeWord>,
    /// Whether colours are sent; else `NO_COLOR`, `CLICOLOR_FORCE` and TERM tell
    #[arg(long, value_enum, value_name = "WHEN")]
    color: Option<ColorWord>,
    /// Draw no boxes and rules, which screen readers read aloud
    #[arg(long)]
    no_borders: bool,
    /// Who orders right-to-left text (or `LOTSE_BIDI`); else the terminal is asked
    #[arg(long, value_enum, value_name = "WHO")]
    bidi: Option<BidiWord>,
}

impl LookArguments {
    /// Lays what was said over what was chosen before.
    pub(super) fn over(&self, chosen: Display) -> Display {
        let bidi = self.bidi.map(|it| match it {
            BidiWord::App => Mode::App,
            BidiWord::Terminal => Mode::Terminal,
            BidiWord::Plain => Mode::Plain,
        });
        let theme = self.theme.map(|it| match it {
            ThemeWord::Default => ThemeName::Default,
            ThemeWord::HighContrast => ThemeName::HighContrast,
            ThemeWord::Light => ThemeName::Light,
            ThemeWord::Mono => ThemeName::Mono,
        });
        Display {
            ordering: bidi.or(chosen.ordering),
            theme: theme.unwrap_or(chosen.theme),
            borders: chosen.borders && !self.no_borders,
            ..chosen
        }
    }

    /// Tells whether colours are sent always or never; nothing for neither.
    pub(super) const fn colours(&self) -> Option<bool> {
        match self.color {
            None | Some(ColorWord::Auto) => None,
            Some(ColorWord::Always) => Some(true),
            Some(ColorWord::Never) => Some(false),
        }
    }
}

/// The sets of colours.
#[derive(ValueEnum, Clone, Copy, Debug)]
enum ThemeWord {
    /// The terminal's own colours
    Default,
    /// White on black, what matters in yellow
    HighContrast,
    /// Black on white
    Light,
    /// No colours: reverse and bold
    Mono,
}

/// When colours are sent.
#[derive(ValueEnum, Clone, Copy, Debug)]
enum ColorWord {
    /// As environment and terminal have it
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// Who orders right-to-left text.
#[derive(ValueEnum, Clone, Copy, Debug)]
enum BidiWord {
    /// The program, for terminals that leave it alone
    App,
    /// The terminal, which does so by itself
    Terminal,
    /// Nobody: logical order
    Plain,
}

/// The commands beside the terminal program.
#[derive(Subcommand, Debug)]
pub(super) enum Command {
    /// List the offers of the directory, or write them for other directories (HSDS 3)
    Directory {
        /// What to do with them
        #[command(subcommand)]
        command: DirectoryCommand,
    },
    /// Write the texts of a language as a sheet for a reviewer, or take the sheet back in
    #[command(subcommand)]
    Locale(LocaleCommand),
    /// Check forms, lists, rules, texts, directory and cases, and run the rules' tests
    Check,
    /// Lead an interview line by line, for screen readers, serial lines and scripts
    Interview(InterviewArguments),
    /// Draft the Hilfeplan from an answers file
    Draft(DraftArguments),
    /// Write a document of a stored case, or list the cases
    Export(ExportArguments),
    /// Say why a rule fires, or why it does not
    Explain(ExplainArguments),
    /// List, print, explain, compare and record rules
    #[command(subcommand)]
    Rules(RulesCommand),
}

/// Arguments of `interview`.
#[derive(Args, Debug)]
pub(super) struct InterviewArguments {
    /// Line mode: append-only text, no cursor movement
    #[arg(long)]
    pub(super) plain: bool,
    /// The form to ask
    #[arg(long, value_name = "ID", default_value = "erstgespraech")]
    pub(super) form: String,
    /// The person's language, as a tag such as `ar`; else it is asked first
    #[arg(long, value_name = "TAG")]
    pub(super) language: Option<String>,
    /// The counselor's language, as a tag such as `tr`; else the one of her screens
    #[arg(long, value_name = "TAG")]
    pub(super) counselor: Option<String>,
    /// Goes on with a stored case, by the beginning of its number (`lotse export` lists them)
    #[arg(long, value_name = "CASE")]
    pub(super) case: Option<String>,
}

/// What `lotse` does where there is no terminal for screens.
impl Default for InterviewArguments {
    fn default() -> Self {
        Self {
            plain: true,
            form: "erstgespraech".to_owned(),
            language: None,
            counselor: None,
            case: None,
        }
    }
}

/// Arguments of `draft`.
#[derive(Args, Debug)]
pub(super) struct DraftArguments {
    /// The answers file (TOML)
    #[arg(long, value_name = "FILE")]
    pub(super) answers: PathBuf,
    /// What is written, and where
    #[command(flatten)]
    pub(super) paper: PaperArguments,
}

/// Arguments of `export`.
#[derive(Args, Debug)]
pub(super) struct ExportArguments {
    /// The case, by the beginning of its number; without it all cases are listed
    #[arg(value_name = "CASE")]
    pub(super) case: Option<String>,
    /// What is written, and where
    #[command(flatten)]
    pub(super) paper: PaperArguments,
}

/// What is written of a plan, and where.
#[derive(Args, Debug)]
pub(super) struct PaperArguments {
    /// The day of the plan, such as 2026-11-21; else the answers file's, else the clock's
    #[arg(long, value_name = "DATE")]
    pub(super) today: Option<String>,
    /// The language of the document; what the person takes home is in hers by default, the rest in German
    #[arg(long, value_name = "TAG")]
    pub(super) language: Option<String>,
    /// Which document
    #[arg(long, value_enum, default_value_t = DocumentKind::Plan)]
    pub(super) document: DocumentKind,
    /// In which format
    #[arg(long, value_enum, default_value_t = Format::Markdown)]
    pub(super) format: Format,
    /// Whether `--format ics` and `--format fhir` name people and repeat what was written freely
    #[arg(long, value_enum, default_value_t = CalendarNames::Neutral)]
    pub(super) names: CalendarNames,
    /// Who gets the handover sheet, such as `jobcenter`
    #[arg(long, value_name = "ACTOR")]
    pub(super) recipient: Option<String>,
    /// Which letter, such as `residence_renewal`; a wrong name lists those of the plan
    #[arg(long, value_name = "LETTER")]
    pub(super) letter: Option<String>,
    /// Where to write it; standard output by default
    #[arg(long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
}

/// The documents that can be drafted.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum DocumentKind {
    /// The plan for the file
    Plan,
    /// One page for the person, in her language
    Client,
    /// The papers that her steps need: there, missing, who gets it
    Checklist,
    /// A warm handover to one recipient whom she allowed (`--recipient`)
    Handover,
    /// What a case conference talks about and decides
    Conference,
    /// A German letter ready to be signed (`--letter`), with what it says in her language
    Letter,
}

/// The formats that are built.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Format {
    /// Text with headings and tables
    Markdown,
    /// Data after the schema `lotse-plan/1` (the plan only)
    Json,
    /// One file for the browser
    Html,
    /// Text for an office program (ODT), to be edited
    Odt,
    /// Office Open XML, to be edited
    Docx,
    /// PDF/A-2a and PDF/UA-1, for print and archive
    #[cfg_attr(not(feature = "pdf"), value(hide = true))]
    Pdf,
    /// Deadlines and appointments for a calendar (RFC 5545); with `--document client` the person's
    Ics,
    /// A bundle of FHIR R4: goals, care plan and answers, without a name
    Fhir,
}

/// How much a calendar says.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum CalendarNames {
    /// Only that there is an appointment or a deadline, since others see a calendar
    Neutral,
    /// What each is about
    Full,
}

/// Arguments of `explain`.
#[derive(Args, Debug)]
pub(super) struct ExplainArguments {
    /// The answers file (TOML)
    #[arg(long, value_name = "FILE")]
    pub(super) answers: PathBuf,
    /// The day of the plan, such as 2026-11-21
    #[arg(long, value_name = "DATE")]
    pub(super) today: Option<String>,
    /// The language of the explanation
    #[arg(long, value_name = "TAG", default_value = "de")]
    pub(super) language: String,
    /// The rule; all rules by default
    #[arg(value_name = "RULE")]
    pub(super) rule: Option<String>,
}

/// The commands of `directory`.
#[derive(Subcommand, Debug)]
pub(super) enum DirectoryCommand {
    /// List the offers with the day of their last check, the oldest first
    List {
        /// Only those that nobody has checked for 180 days
        #[arg(long)]
        stale: bool,
    },
    /// Make a file for forms/directory/ of HSDS 3 (JSON): services or organizations
    Import {
        /// The JSON file
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Where to write it; standard output by default
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Write the offers as a page of HSDS 3 services (JSON)
    Export {
        /// Where to write it; standard output by default
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
}

/// The commands of `locale`.
#[derive(Subcommand, Debug)]
pub(super) enum LocaleCommand {
    /// List the languages: who finds everything in them, reviewed or not, and how much is there
    List,
    /// Write the texts as a table (CSV): German, English, and the language to be reviewed
    Export {
        /// The language, as a tag such as `tr`
        #[arg(value_name = "TAG")]
        language: String,
        /// Where to write it; standard output by default
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Take a reviewed table in: changed texts become files in the folder of `--data`
    Import {
        /// The language, as a tag such as `tr`
        #[arg(value_name = "TAG")]
        language: String,
        /// The table
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Only say what would change
        #[arg(long)]
        dry_run: bool,
    },
}

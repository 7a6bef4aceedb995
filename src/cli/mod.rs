//! Arguments, subcommands, and errors told to people.
//!
//! One file per subcommand. Refused input is told in sentences on standard error and never
//! through color-eyre's report, which is for what the program itself could not do. Exit codes:
//! 0 done, 1 findings or refused input, 2 usage, 3 store trouble.

mod args;
mod check;
mod clock;
mod data;
mod directory;
mod draft;
mod explain;
mod export;
mod failure;
mod interview;
mod line;
mod locale;
mod open;
mod output;
mod passphrase;
mod place;
mod rules;

use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser as _;

use args::{Arguments, Command, InterviewArguments};
use failure::Failure;

use crate::tui::terminal::Environment;

/// Runs the program with its arguments, the program's name first, and returns its exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => return tell_usage(&error),
    };
    match dispatch(arguments) {
        Ok(code) => code,
        Err(failure) => {
            // A closed standard error leaves nobody to tell.
            writeln!(std::io::stderr().lock(), "{failure}").ok();
            failure.code()
        }
    }
}

fn dispatch(arguments: Arguments) -> Result<ExitCode, Failure> {
    let Arguments {
        training,
        data,
        store,
        look,
        command,
    } = arguments;
    match command {
        None if !training && Environment::of_process().wants_lines() => {
            interview::interview(data, store, &InterviewArguments::default())
        }
        None => open::open(data, store, (training, &look)),
        Some(_) if training => {
            let text = "--training opens the terminal program and takes no command";
            Err(Failure::Usage(text.to_owned()))
        }
        Some(Command::Directory { command }) => directory::directory(data, &command),
        Some(Command::Locale(command)) => locale::locale(data, &command),
        Some(Command::Check) => check::check(data),
        Some(Command::Interview(arguments)) => interview::interview(data, store, &arguments),
        Some(Command::Draft(arguments)) => draft::draft(data, &arguments),
        Some(Command::Export(arguments)) => export::export(data, store, &arguments),
        Some(Command::Explain(arguments)) => explain::explain(data, &arguments),
        Some(Command::Rules(command)) => rules::rules(data, &command),
    }
}

/// Help and version go to standard output with code 0, misuse to standard error with code 2.
fn tell_usage(error: &clap::Error) -> ExitCode {
    drop(error.print());
    if error.use_stderr() {
        ExitCode::from(2)
    } else {
        ExitCode::SUCCESS
    }
}

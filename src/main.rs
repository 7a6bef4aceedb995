//! Starts the command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    lotse::cli::run(std::env::args_os())
}

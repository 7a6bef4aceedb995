//! `lotse check`: everything that is wrong with the data files.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use super::{Failure, data, output};
use crate::assets::data_folder;
use crate::base::Level;

/// Prints every finding; the exit code is 1 when one of them is an error.
pub(super) fn check(folder: Option<PathBuf>) -> Result<ExitCode, Failure> {
    let folder = data_folder(folder);
    let sources = data::sources(folder.clone())?;
    let mut found = crate::check::check(&sources);
    if let Some(folder) = folder {
        data::named_in(&folder, &mut found);
    }
    let errors = found.iter().filter(|it| it.level == Level::Error).count();
    let mut text = String::new();
    for diagnostic in &found {
        // Writing to a string does not fail.
        writeln!(text, "{diagnostic}").ok();
    }
    let warnings = found.len() - errors;
    let counted = |count: usize, what: &str| match count {
        1 => format!("1 {what}"),
        count => format!("{count} {what}s"),
    };
    let (errors_found, warnings) = (counted(errors, "error"), counted(warnings, "warning"));
    writeln!(text, "{errors_found}, {warnings}").ok();
    output::write(text.as_bytes(), None)?;
    Ok(ExitCode::from(u8::from(errors > 0)))
}

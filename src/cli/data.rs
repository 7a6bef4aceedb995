//! The data files, loaded for a command.

use std::path::PathBuf;

use super::Failure;
use crate::assets;
use crate::base::{Level, Report, Sources};

/// Reads the shipped files with the organisation's folder over them.
pub(super) fn sources(folder: Option<PathBuf>) -> Result<Sources, Failure> {
    let mut sources = assets::shipped();
    if let Some(folder) = assets::data_folder(folder) {
        assets::overlay(&folder, &mut sources).map_err(|error| {
            Failure::told(error.to_string(), "check the path given by --data or LOTSE_DATA")
        })?;
    }
    Ok(sources)
}

/// Refuses data files with errors; warnings pass.
pub(super) fn sound(report: Report) -> Result<(), Failure> {
    if report.errors() == 0 {
        return Ok(());
    }
    let found = report.into_sorted().into_iter();
    Err(Failure::Refused(found.filter(|it| it.level == Level::Error).collect()))
}

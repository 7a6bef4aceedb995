//! `lotse locale`: the texts of a language on a sheet, for a reviewer without the program's folder.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::args::LocaleCommand;
use super::data::sources;
use super::{Failure, output};
use crate::assets::data_folder;
use crate::base::{Diagnostic, Language, Report, Sources};
use crate::text::{
    Reader, Returned, Review, SheetRow, languages_of, read_table, returned, sheet, write_table,
};

/// Lists the languages, writes a sheet, or takes one back in.
pub(super) fn locale(
    folder: Option<PathBuf>,
    command: &LocaleCommand,
) -> Result<ExitCode, Failure> {
    let folder = data_folder(folder);
    let sources = sources(folder.clone())?;
    match command {
        LocaleCommand::List => output::write(list(&sources).as_bytes(), None)?,
        LocaleCommand::Export { language, output } => {
            export(&sources, language, output.as_deref())?;
        }
        LocaleCommand::Import {
            language,
            file,
            dry_run,
        } => {
            let language = Language::new(language.as_str());
            let found = take_in(&sources, &language, file)?;
            let folder = folder.filter(|_| !dry_run);
            tell(&found, &language, folder.as_deref(), *dry_run)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes one line a language: tag, reader, review, how many of its texts are there, names.
fn list(sources: &Sources) -> String {
    let mut out = String::new();
    for locale in languages_of(sources) {
        let rows = sheet(sources, &locale.language);
        let there = rows.iter().filter(|it| !it.text.is_empty()).count();
        let reader = match locale.reader {
            Reader::Counselor => "counselor",
            Reader::Client => "client",
        };
        let review = match locale.review {
            Review::Reviewed => "reviewed",
            Review::Machine => "machine",
            Review::Unknown => "unknown",
        };
        let (tag, total) = (locale.language.as_str(), rows.len());
        let (name, german) = (&locale.name, &locale.german_name);
        // Writing to a string does not fail.
        writeln!(
            out,
            "{tag:<10} {reader:<9}  {review:<8}  {there:>5}/{total:<5}  {name} ({german})"
        )
        .ok();
    }
    out
}

fn export(sources: &Sources, language: &str, file: Option<&Path>) -> Result<(), Failure> {
    let rows = sheet(sources, &Language::new(language));
    let table = write_table(&rows).map_err(|cause| {
        Failure::told(
            format!("cannot write the sheet: {cause}"),
            "check the texts with `lotse check`",
        )
    })?;
    output::write(&table, file)
}

fn take_in(sources: &Sources, language: &Language, path: &Path) -> Result<Returned, Failure> {
    let bytes = fs::read(path).map_err(|cause| Failure::file("read", path, &cause))?;
    let name = path.display().to_string();
    let mut report = Report::default();
    let rows: Vec<(u64, SheetRow)> = read_table(&name, &bytes, &mut report);
    let found = returned(sources, language, &name, &rows, &mut report);
    if report.errors() == 0 {
        return Ok(found);
    }
    let found: Vec<Diagnostic> = report.into_sorted();
    Err(Failure::Refused(found))
}

/// Writes the files and says what changed; without a folder nothing is written.
fn tell(
    found: &Returned,
    language: &Language,
    folder: Option<&Path>,
    dry: bool,
) -> Result<(), Failure> {
    let mut told = String::new();
    for key in &found.changed {
        // Writing to a string does not fail.
        writeln!(told, "{key}").ok();
    }
    let count = found.changed.len();
    match folder {
        None if count > 0 && !dry => {
            return Err(Failure::told(
                format!("no folder is named for the changed texts ({count})"),
                "name an organisation's folder with --data, or try --dry-run",
            ));
        }
        None => writeln!(told, "texts that would change: {count}").ok(),
        Some(folder) => {
            write_files(found, &folder.join("locales").join(language.as_str()))?;
            writeln!(told, "texts changed: {count}").ok()
        }
    };
    // Who closed standard output does not want to be told.
    io::stdout().lock().write_all(told.as_bytes()).ok();
    Ok(())
}

fn write_files(found: &Returned, folder: &Path) -> Result<(), Failure> {
    if found.changed.is_empty() {
        return Ok(());
    }
    fs::create_dir_all(folder).map_err(|cause| Failure::file("create", folder, &cause))?;
    for (name, text) in &found.files {
        output::write(text.as_bytes(), Some(&folder.join(name)))?;
    }
    Ok(())
}

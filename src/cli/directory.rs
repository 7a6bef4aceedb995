//! `lotse directory`: the offers for the coordinator who keeps them, and for other directories.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::args::DirectoryCommand;
use super::data::Data;
use super::{Failure, clock, output};
use crate::base::{Day, Language, Report, SourceFile};
use crate::directory::hsds::{Named, export, import};
use crate::directory::{Actor, Directory, Offer, entries_file};
use crate::document::{offer_about, offer_name};
use crate::text::{TextKey, Texts};

/// Lists the offers, or writes them for other directories.
pub(super) fn directory(
    folder: Option<PathBuf>,
    command: &DirectoryCommand,
) -> Result<ExitCode, Failure> {
    if let DirectoryCommand::Import { file, output } = command {
        return take_over(file, output.as_deref());
    }
    let data = Data::load(folder)?;
    let language = Language::new("de");
    let texts = data.texts(std::slice::from_ref(&language))?;
    let directory = &data.directory;
    let (text, file) = match command {
        DirectoryCommand::List { stale } => {
            let today = clock::today()?;
            (list(directory, &texts, today, *stale), None)
        }
        DirectoryCommand::Export { output } => {
            let about = |it: &Offer| offer_about(it, &texts, &language).map(|it| it.text);
            let name = |it: &Actor| texts.plain(&language, &TextKey::actor(&it.id)).text;
            let named = Named {
                offer: &about,
                actor: &name,
            };
            (export(directory, &named), output.as_deref())
        }
        DirectoryCommand::Import { .. } => return Ok(ExitCode::SUCCESS),
    };
    output::write(text.as_bytes(), file)?;
    Ok(ExitCode::SUCCESS)
}

/// Makes a file of the directory from HSDS; what it could not read is told beside it.
fn take_over(path: &Path, output: Option<&Path>) -> Result<ExitCode, Failure> {
    let bytes = fs::read(path).map_err(|cause| Failure::file("read", path, &cause))?;
    let mut report = Report::default();
    let file = SourceFile::new(&path.display().to_string(), &bytes, &mut report);
    let imported = import(&file, &mut report);
    let errors = report.errors();
    let found = report.into_sorted();
    let Some(imported) = imported.filter(|_| errors == 0) else {
        return Err(Failure::Refused(found));
    };
    let mut told = io::stderr().lock();
    for diagnostic in found {
        // Who closed standard error does not want to be told.
        writeln!(told, "{diagnostic}").ok();
    }
    output::write(entries_file(&imported).as_bytes(), output)?;
    Ok(ExitCode::SUCCESS)
}

/// Writes one line an offer: the day of the last check, id, name; the oldest check first.
fn list(directory: &Directory, texts: &Texts, today: Day, stale_only: bool) -> String {
    let language = Language::new("de");
    let mut rows: Vec<_> = directory
        .offers()
        .map(|it| (directory.contact_of(it), it))
        .filter(|it| !stale_only || it.0.stale(today))
        .collect();
    rows.sort_by_key(|it| (it.0.assured_date, it.1.id.clone()));
    let mut text = String::new();
    for (contact, offer) in rows {
        let day = contact.assured_date.map(|it| it.to_string());
        let day = day.unwrap_or_else(|| "never".to_owned());
        let mark = if contact.stale(today) { "!" } else { " " };
        let name = offer_name(offer, texts, &language).text;
        // Writing to a string does not fail.
        writeln!(text, "{mark} {day:<10}  {:<28}  {name}", offer.id.as_str()).ok();
    }
    text
}

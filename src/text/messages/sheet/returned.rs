//! A sheet that comes back becomes files laid over a locale.

use std::collections::BTreeMap;

use super::message::{named, variables};
use super::{SheetRow, sheet, wordings};
use crate::base::{Language, Place, Report, Sources, nearest};
use crate::text::messages::files::LocaleFile;

/// What a reviewed sheet changes.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Returned {
    /// Files for `locales/<tag>/` by name: every message that differs from the shipped one.
    pub files: BTreeMap<String, String>,
    /// The keys whose wording is another than before.
    pub changed: Vec<String>,
}

/// Takes a reviewed sheet in: rows with their lines, as they were read.
///
/// Everything wrong goes to the report: a key that is not on the sheet, a wording that Fluent
/// can't read, a variable that the German text does not read. A cell left empty changes nothing.
pub fn returned(
    sources: &Sources,
    language: &Language,
    path: &str,
    rows: &[(u64, SheetRow)],
    report: &mut Report,
) -> Returned {
    let asked = sheet(sources, language);
    let mut found = Returned::default();
    let mut now: BTreeMap<&str, &str> = BTreeMap::new();
    for (line, row) in rows.iter().filter(|it| !it.1.text.trim().is_empty()) {
        let place = at(path, *line);
        let Some(before) = asked.iter().find(|it| it.key == row.key) else {
            unknown(&row.key, &asked, place, report);
            continue;
        };
        if before.text == row.text.trim() {
            continue;
        }
        if readable(row, before, &place, report) {
            now.insert(&before.key, row.text.trim());
            found.changed.push(before.key.clone());
        }
    }
    found.files = files(sources, language, &asked, &now);
    found
}

/// Writes every message with a part that differs from the shipped wording, whole.
fn files(
    sources: &Sources,
    language: &Language,
    asked: &[SheetRow],
    now: &BTreeMap<&str, &str>,
) -> BTreeMap<String, String> {
    let shipped = wordings(sources, language, |it| matches!(it, LocaleFile::Shipped(_)));
    let shipped: BTreeMap<_, _> = shipped.into_iter().flat_map(|it| it.1).collect();
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for message in asked.chunk_by(|a, b| id(&a.key) == id(&b.key)) {
        let read = |it: &SheetRow| {
            now.get(&*it.key)
                .map_or_else(|| it.text.clone(), |it| (*it).to_owned())
        };
        let texts: Vec<_> = message.iter().map(|it| (it, read(it))).collect();
        let differs =
            |it: &(&SheetRow, String)| !it.1.is_empty() && shipped.get(&it.0.key) != Some(&it.1);
        if texts.iter().any(differs) {
            let name = message.first().map_or("", |it| &it.file);
            files
                .entry(name.to_owned())
                .or_default()
                .push_str(&written(&texts));
        }
    }
    files
}

/// Writes a message with its attributes.
fn written(texts: &[(&SheetRow, String)]) -> String {
    let mut out = String::new();
    let first = texts.first().map_or("", |it| &it.0.key);
    if first.contains('.') {
        out.push_str(id(first));
        out.push_str(" =\n");
    }
    for (row, text) in texts.iter().filter(|it| !it.1.is_empty()) {
        out.push_str(&match row.key.split_once('.') {
            Some((_, attribute)) => named(&format!(".{attribute}"), text, "    "),
            None => named(&row.key, text, ""),
        });
    }
    out
}

fn readable(row: &SheetRow, before: &SheetRow, place: &Place, report: &mut Report) -> bool {
    let read = match variables(&row.text) {
        Ok(read) => read,
        Err(error) => {
            let message = format!("`{}` cannot be read: {error}", row.key);
            report.error("ftl_syntax", place.clone(), message);
            report.remedy("braces stand around values: keep them as in the German column");
            return false;
        }
    };
    let given = variables(&before.german).unwrap_or_default();
    let Some(unknown) = read.iter().find(|it| !given.contains(it)) else {
        return true;
    };
    let message = format!("`{}` reads `${unknown}`, which it is not given", row.key);
    report.error("text_variable", place.clone(), message);
    let known = given.iter().map(String::as_str);
    report.did_you_mean(nearest(unknown, known), "take it out");
    false
}

fn unknown(key: &str, asked: &[SheetRow], place: Place, report: &mut Report) {
    let message = format!("the sheet of this language has no text `{key}`");
    report.error("unknown_text", place, message);
    let known = asked.iter().map(|it| it.key.as_str());
    report.did_you_mean(
        nearest(key, known),
        "keep the column `key` as it was written",
    );
}

fn at(path: &str, line: u64) -> Place {
    let mut place = Place::file(path);
    place.line = u32::try_from(line).unwrap_or_default();
    place.column = 1;
    place
}

fn id(key: &str) -> &str {
    key.split_once('.').map_or(key, |it| it.0)
}

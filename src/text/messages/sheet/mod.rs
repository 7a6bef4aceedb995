//! The sheet on which a reviewer reads and corrects a locale without the program's folder.
//!
//! One row a text: the German and English wording beside the one to be reviewed, each as Fluent
//! writes it. What comes back becomes files that an organisation lays over the shipped ones.

mod message;
mod returned;
mod table;

use std::collections::BTreeMap;

use fluent_syntax::ast;
use fluent_syntax::parser::parse_runtime;

pub use returned::{Returned, returned};
pub use table::{read_table, write_table};

use self::message::wording;
use super::files::{LocaleFile, Part, files_of};
use super::roll::{LocaleRoll, Reader};
use crate::base::{Language, Report, Sources};

/// The language whose files give the rows their order.
const MODEL: &str = "de";
/// The language beside it.
const SECOND: &str = "en";

/// One text on the sheet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SheetRow {
    /// The file in the locale's folder.
    pub file: String,
    /// The text's key: `id` or `id.attribute`.
    pub key: String,
    /// The German wording.
    pub german: String,
    /// The English wording.
    pub english: String,
    /// The wording to be reviewed; empty while there is none.
    pub text: String,
}

/// The wordings of a locale: file, then key, in the order of the files.
type Wordings = Vec<(String, Vec<(String, String)>)>;

/// Returns the sheet of a language: of a client's locale only what the client reads.
pub fn sheet(sources: &Sources, language: &Language) -> Vec<SheetRow> {
    let roll = LocaleRoll::load(sources, &mut Report::default());
    let whole = roll.reader(language) == Reader::Counselor;
    let by_key = |tag: &Language| -> BTreeMap<String, String> {
        let files = wordings(sources, tag, |_| true);
        files.into_iter().flat_map(|it| it.1).collect()
    };
    let (english, own) = (by_key(&Language::new(SECOND)), by_key(language));
    let read =
        |map: &BTreeMap<String, String>, key: &str| map.get(key).cloned().unwrap_or_default();
    let mut rows = Vec::new();
    for (file, texts) in wordings(sources, &Language::new(MODEL), |_| true) {
        let asked = |it: &(String, String)| whole || roll.is_for_client(&it.0);
        rows.extend(
            texts
                .into_iter()
                .filter(asked)
                .map(|(key, german)| SheetRow {
                    file: file.clone(),
                    english: read(&english, &key),
                    text: read(&own, &key),
                    german,
                    key,
                }),
        );
    }
    rows
}

/// Returns the wordings of a locale's files; those laid over it come last and stand for themselves.
fn wordings(
    sources: &Sources,
    language: &Language,
    wanted: impl Fn(&LocaleFile) -> bool,
) -> Wordings {
    // What is wrong with the files is said by `check`.
    let files = files_of(sources, language, Part::Whole, &mut Report::default());
    let mut all = Vec::new();
    for file in files.iter().filter(|it| wanted(it)) {
        let (LocaleFile::Shipped(source) | LocaleFile::Overlay(source)) = file;
        let name = source.path().rsplit('/').next().unwrap_or_default();
        let (Ok(resource) | Err((resource, _))) = parse_runtime(source.text());
        let texts = resource.body.iter().flat_map(of_entry).collect();
        all.push((name.to_owned(), texts));
    }
    all
}

fn of_entry(entry: &ast::Entry<&str>) -> Vec<(String, String)> {
    let ast::Entry::Message(message) = entry else {
        return Vec::new();
    };
    let id = message.id.name;
    let value = message
        .value
        .as_ref()
        .map(|it| (id.to_owned(), wording(it)));
    let attributes = message.attributes.iter();
    let attributes = attributes.map(|it| (format!("{id}.{}", it.id.name), wording(&it.value)));
    value.into_iter().chain(attributes).collect()
}

#[cfg(test)]
mod tests;

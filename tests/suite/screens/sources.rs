//! No words in the views: what people read comes from the locales.

use std::path::Path;

use lotse::base::Language;
use lotse::text::TextKey;

use super::desk::Desk;
use crate::folder::files;

/// Parts of keys that are put together with a code, and the fonts' own signs.
const ALLOWED: &[&str] = &[
    "x",
    "[x] {value}",
    "und",
    "[x]",
    "(x)",
    "A ",
    "B ",
    "priority",
    "domain",
    "certainty",
    "scope",
    "no-due",
    "deadline",
    "lacks",
    "link",
    "wish",
    "list-languages",
    "directory-day",
    "directory-access",
    "directory-accessible",
    "list-letter_kinds-{}",
    "list-letter_arrivals-{code}",
    "remedy-{}",
    "certainty-{}",
    "reading-{}",
    "service-{}",
];
/// Attributes of messages that data files name.
const ATTRIBUTES: &[&str] = &["hint", "help", "measure", "why", "client", "goal", "title"];
/// Names of a message's values.
const VALUES: &[&str] = &[
    "columns",
    "rows",
    "answer",
    "asked",
    "characters",
    "count",
    "day",
    "euros",
    "weeks",
    "measure",
    "from",
    "group",
    "held",
    "key",
    "read",
    "language",
    "max",
    "min",
    "name",
    "number",
    "option",
    "others",
    "reason",
    "remark",
    "rule",
    "section",
    "source",
    "text",
    "to",
    "total",
    "words",
    "date",
    "due",
    "notified",
    "moved",
    "later",
];

/// Returns the string literals of code, without comments and tests.
fn literals(code: &str) -> Vec<String> {
    let code = code.split("#[cfg(test)]").next().unwrap();
    let lines = code.lines().map(|it| it.split("//").next().unwrap());
    let code: Vec<&str> = lines.collect();
    let mut parts = Vec::new();
    for line in code {
        let pieces: Vec<&str> = line.split('"').collect();
        parts.extend(pieces.iter().skip(1).step_by(2).map(|it| (*it).to_owned()));
    }
    parts
}

/// Letters outside of the holes of a format string.
fn has_letters(literal: &str) -> bool {
    let mut depth = 0_u32;
    literal.chars().any(|it| {
        match it {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && it.is_alphabetic()
    })
}

#[test]
fn every_word_of_the_views_is_a_key_of_the_locales() {
    let desk = Desk::open();
    let texts = desk.app.texts();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tui");
    let mut all = vec![folder.join("view.rs"), folder.join("theme.rs")];
    all.extend(files(&folder.join("screens")));
    all.extend(files(&folder.join("paint")));
    all.retain(|it| !it.ends_with("tests.rs"));
    let mut wrong = Vec::new();
    for path in all {
        for literal in literals(&std::fs::read_to_string(&path).unwrap()) {
            let known = ["de", "ar"]
                .iter()
                .all(|it| texts.has(&Language::new(*it), &TextKey::named(literal.as_str())));
            let allowed = [ALLOWED, ATTRIBUTES, VALUES].concat();
            if has_letters(&literal) && !known && !allowed.contains(&literal.as_str()) {
                wrong.push(format!("{}: {literal:?}", path.display()));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

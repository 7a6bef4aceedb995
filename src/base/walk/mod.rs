//! The walk through a TOML file: every key is asked for by name, every mistake is reported.
//!
//! `serde` stops at the first mistake; this walk goes on, so that the author of a file sees all
//! of them at once, each with its line.

mod fields;
mod item;

use toml::de::DeTable;

pub use self::fields::{Fields, Key};
pub use self::item::Item;
use super::{Report, SourceFile};

/// Parses a file and hands its top table to the reader, as much of it as could be parsed.
///
/// Syntax errors are reported first; after one, missing and unknown keys may follow from it, so
/// the reader's findings are kept only when the syntax is sound or they are all there is.
pub fn walk<T>(
    file: &SourceFile,
    report: &mut Report,
    read: impl FnOnce(Fields<'_>, &mut Report) -> T,
) -> T {
    let (table, errors) = DeTable::parse_recoverable(file.text());
    for error in &errors {
        let place = file.place(error.span().map_or(0, |it| it.start));
        let message = error.message().lines().collect::<Vec<_>>().join("; ");
        report.error("syntax", place, message);
        report
            .remedy("see https://toml.io/en/v1.0.0 for how tables, strings and dates are written");
    }
    let fields = Fields::new(file, table.get_ref(), table.span());
    let mut followed = Report::default();
    let result = read(
        fields,
        if errors.is_empty() {
            report
        } else {
            &mut followed
        },
    );
    let telling = followed
        .found()
        .iter()
        .filter(|it| !matches!(it.code, "missing_key" | "unknown_key"));
    telling.for_each(|it| report.add(it.clone()));
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let mut report = Report::default();
        let file = SourceFile::new("f.toml", text.as_bytes(), &mut report);
        walk(&file, &mut report, |mut fields, report| {
            fields.need("id", report).and_then(|it| it.text(report));
            fields.get("version").and_then(|it| it.integer(report));
            fields.finish(report);
        });
        let lines: Vec<_> = report
            .into_sorted()
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(lines, expected);
    }

    #[test]
    fn says_all_mistakes_at_once() {
        check(
            "id = 3\nverison = 1\n",
            &[
                "f.toml:1:6: error[wrong_type]: expected a text in quotes, found a whole number\n  help: write a text in quotes here",
                "f.toml:2:1: error[unknown_key]: `verison` is not a key of this table\n  help: did you mean `version`?",
            ],
        );
        check(
            "version = 1\n",
            &[
                "f.toml:1:1: error[missing_key]: `id` is missing\n  help: add a line `id = …` to this table",
            ],
        );
    }

    #[test]
    fn goes_on_after_a_broken_line() {
        let mut report = Report::default();
        let file = SourceFile::new("f.toml", b"id = \nversion = \"x\"", &mut report);
        walk(&file, &mut report, |mut fields, report| {
            fields.get("version").and_then(|it| it.integer(report));
        });
        let codes: Vec<_> = report.found().iter().map(|it| it.code).collect();
        assert_eq!(codes, ["syntax", "wrong_type"]);
    }
}

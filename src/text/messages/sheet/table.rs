//! The sheet as a table of comma-separated values (RFC 4180), for office programs.

use super::SheetRow;
use crate::base::{Place, Report};

/// The names of the columns.
const HEAD: [&str; 5] = ["file", "key", "german", "english", "text"];

/// Tells office programs that the table is UTF-8.
const MARK: &str = "\u{feff}";

/// Writes the sheet; it begins with a byte order mark, since office programs guess wrong without.
pub fn write_table(rows: &[SheetRow]) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(MARK.as_bytes().to_vec());
    writer.write_record(HEAD)?;
    for row in rows {
        writer.write_record([&row.file, &row.key, &row.german, &row.english, &row.text])?;
    }
    writer.into_inner().map_err(|it| it.into_error().into())
}

/// Reads a sheet with its lines; the separator is a comma, a semicolon or a tab.
///
/// Columns are found by their names, so that others may stand between them.
pub fn read_table(path: &str, bytes: &[u8], report: &mut Report) -> Vec<(u64, SheetRow)> {
    let bytes = bytes.strip_prefix(MARK.as_bytes()).unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator(bytes))
        .from_reader(bytes);
    let Some(columns) = columns(path, reader.headers(), report) else {
        return Vec::new();
    };
    let mut rows = Vec::new();
    for record in reader.records() {
        match record {
            Ok(record) => {
                let cell = |at: usize| {
                    let found = columns.get(at).and_then(|it| record.get(*it));
                    found.unwrap_or_default().to_owned()
                };
                let line = record.position().map_or(1, csv::Position::line);
                let [file, key, german, english, text] = [0, 1, 2, 3, 4].map(cell);
                let row = SheetRow {
                    file,
                    key,
                    german,
                    english,
                    text,
                };
                rows.push((line, row));
            }
            Err(error) => broken(path, &error, report),
        }
    }
    rows
}

fn separator(bytes: &[u8]) -> u8 {
    let head = bytes.split(|it| *it == b'\n').next().unwrap_or_default();
    let found = head.iter().find(|it| matches!(it, b',' | b';' | b'\t'));
    found.copied().unwrap_or(b',')
}

fn columns(
    path: &str,
    head: Result<&csv::StringRecord, csv::Error>,
    report: &mut Report,
) -> Option<Vec<usize>> {
    let head = head.map_err(|it| broken(path, &it, report)).ok()?;
    let mut found = Vec::new();
    for name in HEAD {
        if let Some(at) = head.iter().position(|it| it.trim() == name) {
            found.push(at);
        } else {
            let message = format!("the table has no column `{name}`");
            report.error("sheet_column", Place::file(path), message);
            report.remedy("keep the first line of the sheet as it was written");
        }
    }
    (found.len() == HEAD.len()).then_some(found)
}

fn broken(path: &str, error: &csv::Error, report: &mut Report) {
    report.error("sheet_syntax", Place::file(path), error.to_string());
    report.remedy("save the table as CSV in UTF-8");
}

//! `lotse locale`: a reviewer's sheet goes out, comes back corrected, and is read by the program.

use std::fs;

use super::commands::{desk, run};

#[test]
fn a_corrected_sheet_changes_what_the_person_reads() {
    let office = desk();
    let out = run(&office, "locale export uk --output uk.csv", "");
    assert_eq!((out.code, out.err.as_str()), (0, ""));
    let path = office.folder().join("uk.csv");
    let sheet = fs::read_to_string(&path).unwrap();
    let before = sheet
        .lines()
        .find(|it| it.contains(",notice-title,"))
        .unwrap();
    let (kept, _) = before.rsplit_once(',').unwrap();
    fs::write(&path, sheet.replace(before, &format!("{kept},Добрий день"))).unwrap();

    let out = run(&office, "locale import uk uk.csv --dry-run", "");
    assert_eq!(out.out, "notice-title\ntexts that would change: 1\n");
    let out = run(&office, "locale import uk uk.csv", "");
    assert_eq!(out.code, 1, "{}", out.err);
    assert!(out.err.contains("--data"), "{}", out.err);

    fs::create_dir(office.folder().join("office")).unwrap();
    fs::create_dir(office.folder().join("office/locales")).unwrap();
    let out = run(&office, "--data office locale import uk uk.csv", "");
    assert_eq!((out.code, out.err.as_str()), (0, ""));
    let laid = fs::read_to_string(office.folder().join("office/locales/uk/ui.ftl")).unwrap();
    assert_eq!(laid, "notice-title = Добрий день\n");
    let out = run(&office, "--data office locale import uk uk.csv", "");
    assert_eq!(out.out, "texts changed: 0\n", "{}", out.err);
}

#[test]
fn every_language_says_who_finds_everything_in_it() {
    let out = run(&desk(), "locale list", "");
    assert_eq!(out.code, 0, "{}", out.err);
    for line in out.out.lines() {
        let mut words = line.split_whitespace().skip(1);
        assert!(
            matches!(words.next(), Some("counselor" | "client")),
            "{line}"
        );
        assert!(
            matches!(words.next(), Some("reviewed" | "machine")),
            "{line}"
        );
    }
    assert!(out.out.starts_with("de "), "{}", out.out);
}

#[test]
fn a_sheet_that_is_none_is_refused() {
    let office = desk();
    fs::write(office.folder().join("none.csv"), "a,b\n1,2\n").unwrap();
    let out = run(&office, "locale import uk none.csv", "");
    assert_eq!(out.code, 1);
    assert!(out.err.contains("no column `key`"), "{}", out.err);
}

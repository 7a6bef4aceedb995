//! Samples of broken files, each with everything that is said about it.
//!
//! A folder of `tests/data/invalid/` is laid over `tests/data/valid/`: its files replace those of
//! the same path, `removed.txt` names files that are taken away, and `expected.txt` holds the
//! findings. With `LOTSE_UPDATE_EXPECTED` set the findings are written there instead, for review.

use std::fs;
use std::path::Path;

use lotse::base::Sources;
use lotse::check::check;

use super::sources::{folder, shipped, take, valid};

fn findings(sources: &Sources) -> String {
    let found = check(sources);
    for finding in &found {
        assert!(finding.remedy.is_some(), "{finding} says not what to do");
    }
    let mut lines: Vec<String> = found.iter().map(ToString::to_string).collect();
    lines.push(String::new());
    lines.join("\n")
}

fn laid_over(sample: &Path) -> Sources {
    let mut sources = valid();
    take(&sample.join("forms"), "forms", &mut sources);
    take(&sample.join("locales"), "locales", &mut sources);
    take(&sample.join("overlay"), "overlay", &mut sources);
    let removed = fs::read_to_string(sample.join("removed.txt")).unwrap_or_default();
    for path in removed.lines() {
        assert!(sources.remove(path).is_some(), "{path} is not there");
    }
    sources
}

#[test]
fn sound_files_have_no_findings() {
    assert_eq!(findings(&valid()), "");
}

#[test]
fn shipped_files_have_no_findings() {
    assert_eq!(findings(&shipped()), "");
}

#[test]
fn every_sample_is_told_as_expected() {
    let update = std::env::var_os("LOTSE_UPDATE_EXPECTED").is_some();
    let mut wrong = Vec::new();
    let mut count = 0;
    for sample in fs::read_dir(folder("tests/data/invalid")).unwrap() {
        let sample = sample.unwrap().path();
        let found = findings(&laid_over(&sample));
        let expected = sample.join("expected.txt");
        if update {
            fs::write(&expected, &found).unwrap();
        }
        count += 1;
        let expected = fs::read_to_string(expected).unwrap_or_default();
        if found.is_empty() || found != expected {
            let name = sample.file_name().unwrap().to_string_lossy().into_owned();
            wrong.push(format!("{name}\nexpected:\n{expected}\nfound:\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 25, "only {count} samples");
}

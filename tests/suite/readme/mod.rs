//! The README says what the program does: its key table comes from the command table, and what it
//! links to is there.

use std::path::Path;

use lotse::app::key_table;
use lotse::base::{Language, Report};
use lotse::text::Texts;

const BEGIN: &str = "<!-- keys:begin (made from the command table; a test compares it) -->\n";
const END: &str = "<!-- keys:end -->";

fn path() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")
}

/// Compares the key table; with `LOTSE_UPDATE_EXPECTED` it is written instead, for review.
#[test]
fn the_key_table_is_the_programs_own() {
    let readme = std::fs::read_to_string(path()).unwrap();
    let (head, rest) = readme.split_once(BEGIN).unwrap();
    let (found, tail) = rest.split_once(END).unwrap();
    let german = Language::new("de");
    let languages = std::slice::from_ref(&german);
    let sources = lotse::assets::shipped();
    let texts = Texts::load(&sources, languages, &[], &mut Report::default());
    let table = key_table(&texts, &german);
    if std::env::var_os("LOTSE_UPDATE_EXPECTED").is_some() {
        std::fs::write(path(), format!("{head}{BEGIN}{table}{END}{tail}")).unwrap();
    } else {
        assert_eq!(
            found, table,
            "run again with LOTSE_UPDATE_EXPECTED=1 and review the change"
        );
    }
}

#[test]
fn what_the_readme_links_to_is_there() {
    let readme = std::fs::read_to_string(path()).unwrap();
    let links = readme
        .split("](")
        .skip(1)
        .filter_map(|it| it.split(')').next());
    for link in links.filter(|it| !it.starts_with("http") && !it.starts_with('#')) {
        assert!(path().with_file_name(link).exists(), "{link} isn't there");
    }
    for command in ["cargo run --release", "cargo test"] {
        assert!(readme.contains(command), "{command}");
    }
}

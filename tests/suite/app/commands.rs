//! Every command and message has its words in every language.

use std::path::Path;

use lotse::app::{Agreement, COMMANDS, Context, Key, Trouble, key_table, non_answer};
use lotse::assets::shipped;
use lotse::base::{Language, NonAnswer, Report};
use lotse::document::{DocumentKind, Format};
use lotse::text::{Inventory, TextKey, Texts};

fn languages() -> [Language; 2] {
    [Language::new("de"), Language::new("ar")]
}

fn texts() -> Texts {
    Texts::load(&shipped(), &languages(), &[], &mut Report::default())
}

#[track_caller]
fn check(keys: impl IntoIterator<Item = TextKey>) {
    let texts = texts();
    for key in keys {
        for language in languages() {
            assert!(texts.has(&language, &key), "{language} has no {key}");
        }
    }
}

#[test]
fn commands_and_places_have_names() {
    check(COMMANDS.iter().map(|it| it.label.clone()));
    check(Context::ALL.map(Context::label));
}

#[test]
fn troubles_say_what_and_what_to_do() {
    check(Trouble::ALL.map(Trouble::what));
    check(Trouble::ALL.map(Trouble::remedy));
}

#[test]
fn what_is_put_together_has_words() {
    check(NonAnswer::ALL.map(non_answer));
    check(Agreement::ALL.map(|it| TextKey::new(it.1.code())));
    check(DocumentKind::ALL.map(DocumentKind::label));
    let formats = Format::BUILT.iter().map(|it| it.ending());
    check(formats.map(|it| TextKey::named(format!("export-format-{it}"))));
    let faults = ["empty", "date", "time", "number", "range", "choose"];
    check(faults.map(|it| TextKey::named(format!("typed-{it}"))));
    let letters = ["yes", "no"];
    check(letters.map(|it| TextKey::named(format!("letters-{it}"))));
    let passphrases = ["short", "uniform", "different"];
    check(passphrases.map(|it| TextKey::named(format!("passphrase-{it}"))));
}

/// A question names its keys in the counselor's language; those keys answer it.
#[test]
fn yes_and_no_answer_to_the_letters_that_the_question_names() {
    let languages = ["de", "en", "uk", "ar", "tr"].map(Language::new);
    let texts = Texts::load(&shipped(), &languages, &[], &mut Report::default());
    for language in &languages {
        let named = texts.plain(language, &TextKey::new("confirm-keys")).text;
        for part in named.split(" · ") {
            let letter = part.chars().next().unwrap();
            let answers = COMMANDS
                .iter()
                .filter(|it| it.contexts == [Context::Confirm])
                .any(|it| it.keys.contains(&Key::Char(letter)));
            assert!(answers, "{language}: {letter} is named and does nothing");
        }
    }
}

/// Finds the texts named in the code of the program and of its views.
#[test]
fn every_text_named_in_the_code_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut keys = Vec::new();
    for layer in ["app", "tui"] {
        named_in(&root.join(layer), &mut keys);
    }
    assert!(keys.len() > 40, "only {} texts found", keys.len());
    check(keys);
}

fn named_in(folder: &Path, keys: &mut Vec<TextKey>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            named_in(&path, keys);
        } else if !path.ends_with("tests.rs") {
            let code = std::fs::read_to_string(&path).unwrap();
            let product = code.split("#[cfg(test)]").next().unwrap_or_default();
            collect(product, keys);
        }
    }
}

/// Takes every literal that looks like the id of a screen's text.
fn collect(code: &str, keys: &mut Vec<TextKey>) {
    const KINDS: &[&str] = &[
        "agreement-",
        "banner-",
        "client_view-",
        "confirm-",
        "decision-",
        "end-",
        "export-",
        "failed-",
        "first_start-",
        "help-",
        "interview-",
        "key-",
        "keys-",
        "leaving-",
        "menu-",
        "migration-",
        "note-",
        "notice-",
        "open_points-",
        "overview-",
        "pane-",
        "passphrase-",
        "plan-",
        "prompt-",
        "reason-",
        "rows-",
        "save-",
        "source-",
        "start-",
        "unlock-",
        "why-",
    ];
    let named = |it: &&str| {
        let id = it
            .chars()
            .all(|it| it.is_ascii_lowercase() || "_-".contains(it));
        id && !it.ends_with('-') && KINDS.iter().any(|kind| it.starts_with(kind))
    };
    let literals = code.split('"').skip(1).step_by(2);
    keys.extend(
        literals
            .filter(named)
            .map(|it| TextKey::named(it.to_owned())),
    );
}

#[test]
fn both_languages_have_the_same_texts() {
    let (sources, mut report) = (shipped(), Report::default());
    let [german, arabic] = languages().map(|it| Inventory::read(&sources, &it, &mut report));
    arabic.compare(&german, &mut report);
    let found = report.into_sorted();
    let found: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(found.join("\n"), "");
}

#[test]
fn the_key_table_names_every_command_once() {
    let table = key_table(&texts(), &languages()[0]);
    assert_eq!(table.lines().count(), COMMANDS.len() + 2);
    assert!(
        table.contains("| `Strg+W`, `Strg+K` `w` | Weiß nicht | Frage |"),
        "{table}"
    );
    assert!(!table.contains('['), "{table}");
}

use super::*;
use crate::base::Diagnostic;

fn sources() -> Sources {
    let mut sources = Sources::default();
    for (path, text) in [
        (
            "locales/locales.toml",
            "client = [\"q-*\"]\n[[locale]]\ntag = \"de\"\nreader = \"counselor\"\n\
             [[locale]]\ntag = \"fr\"\nreader = \"client\"\n",
        ),
        (
            "locales/de/ui.ftl",
            "start = Fälle\nq-name = Wie heißen { $who }?\n    .hint = Wie im Pass\n\
             q-days = { $count ->\n        [one] ein Tag\n       *[other] { $count } Tage\n    }\n",
        ),
        (
            "locales/en/ui.ftl",
            "q-name = What is your name, { $who }?\n",
        ),
        (
            "locales/fr/ui.ftl",
            "q-name = Votre nom, { $who } ?\n    .hint = Comme au passeport\n",
        ),
    ] {
        sources.insert(path, text.as_bytes().to_vec());
    }
    sources
}

fn french() -> Language {
    Language::new("fr")
}

/// Writes the sheet, changes a text as a reviewer would, and takes it back in.
fn review(key: &str, text: &str) -> (Returned, Vec<Diagnostic>) {
    let mut rows = sheet(&sources(), &french());
    for row in rows.iter_mut().filter(|it| it.key == key) {
        text.clone_into(&mut row.text);
    }
    let mut report = Report::default();
    let table = write_table(&rows).unwrap_or_default();
    let rows = read_table("fr.csv", &table, &mut report);
    let found = returned(&sources(), &french(), "fr.csv", &rows, &mut report);
    (found, report.into_sorted())
}

#[test]
fn a_clients_locale_has_what_the_client_reads_on_its_sheet() {
    let keys: Vec<_> = sheet(&sources(), &french())
        .into_iter()
        .map(|it| it.key)
        .collect();
    assert_eq!(keys, ["q-name", "q-name.hint", "q-days"]);
    let own = sheet(&sources(), &Language::new("de"));
    assert_eq!(own.first().map(|it| it.key.as_str()), Some("start"));
}

#[test]
fn a_sheet_that_comes_back_unchanged_changes_nothing() {
    let (found, said) = review("", "");
    assert_eq!((found, said), (Returned::default(), Vec::new()));
}

#[test]
fn a_changed_text_takes_its_whole_message_along() {
    let (found, said) = review("q-name.hint", "Comme dans votre passeport");
    assert_eq!(said, []);
    assert_eq!(found.changed, ["q-name.hint"]);
    assert_eq!(
        found.files.get("ui.ftl").map(String::as_str),
        Some("q-name = Votre nom, { $who } ?\n    .hint = Comme dans votre passeport\n")
    );
}

#[test]
fn plurals_come_back_as_they_went() {
    let text = "{ $count ->\n    [one] un jour\n   *[other] { $count } jours\n}";
    let (found, said) = review("q-days", text);
    assert_eq!(said, []);
    let mut sources = sources();
    for (name, text) in &found.files {
        sources.insert(
            format!("overlay/locales/fr/{name}"),
            text.clone().into_bytes(),
        );
    }
    let rows = sheet(&sources, &french());
    let back = rows
        .iter()
        .find(|it| it.key == "q-days")
        .map(|it| it.text.as_str());
    assert_eq!(back, Some(text));
}

#[test]
fn what_fluent_or_the_program_cannot_read_is_told_with_its_line() {
    for (text, code) in [
        ("Votre nom, { $who ?", "ftl_syntax"),
        ("Votre nom, { $whom } ?", "text_variable"),
    ] {
        let (found, said) = review("q-name", text);
        assert_eq!(found.changed, Vec::<String>::new());
        let told: Vec<_> = said.iter().map(|it| (it.code, it.place.line)).collect();
        assert_eq!(told, [(code, 2)]);
    }
}

#[test]
fn office_programs_may_change_the_separator() {
    let table =
        "file;key;german;english;text\nui.ftl;q-name.hint;Wie im Pass;;\"Avec \"\"ñ\"\"\"\n";
    let mut report = Report::default();
    let rows = read_table("fr.csv", table.as_bytes(), &mut report);
    assert_eq!(rows.len(), 1);
    assert_eq!(
        rows.first().map(|it| it.1.text.as_str()),
        Some("Avec \"ñ\"")
    );
    let wrong = read_table("fr.csv", b"key,text\n", &mut report);
    assert_eq!((wrong.len(), report.errors()), (0, 3));
}

use std::collections::BTreeSet;

use super::*;
use crate::base::{Day, Direction, Place};
use crate::text::{Base, Mode, fit};

fn sources(files: &[(&str, &str)]) -> Sources {
    let mut sources = Sources::default();
    for (path, text) in files {
        sources.insert(*path, text.as_bytes());
    }
    sources
}

fn shipped() -> Sources {
    sources(&[
        (
            "locales/de/ui.ftl",
            "locale-name = Deutsch\nlocale-name-de = Deutsch\nlocale-review = reviewed\n\
             hello = Guten Tag, { $name }\n\
             open = { $count ->\n    [one] ein Punkt\n   *[other] { $count } Punkte\n }\n\
             q-a = Bis wann?\n    .hint = vorne auf der Karte\n\
             until = bis { $day }\n",
        ),
        (
            "locales/ar/ui.ftl",
            "locale-name = العربية\nlocale-name-de = Arabisch\nlocale-review = machine\n\
             hello = مرحبا { $name }\n",
        ),
        ("locales/fr/ui.ftl", "broken = { $\n"),
    ])
}

fn load(tags: &[&str]) -> (Texts, Report) {
    let mut report = Report::default();
    let active: Vec<_> = tags.iter().map(|it| Language::new(*it)).collect();
    let texts = Texts::load(&shipped(), &active, &[Language::new("de")], &mut report);
    (texts, report)
}

#[test]
fn values_are_isolated_and_plurals_chosen() {
    let (texts, _) = load(&["ar"]);
    let (german, arabic) = (Language::new("de"), Language::new("ar"));
    let args = Args::new().text("name", "Rima");
    let hello = texts.get(&arabic, &TextKey::new("hello"), &args);
    assert_eq!(hello.text, "مرحبا \u{2068}Rima\u{2069}");
    assert_eq!(hello.origin, TextOrigin::Wanted);
    let open = |count| {
        let args = Args::new().count("count", count);
        texts.get(&german, &TextKey::new("open"), &args).text
    };
    assert_eq!(open(1), "ein Punkt");
    assert_eq!(open(3), "\u{2068}3\u{2069} Punkte");
    let args = Args::new().day("day", Day::parse("2026-12-29").expect("a day"));
    let until = texts.get(&german, &TextKey::new("until"), &args);
    assert_eq!(until.text, "bis \u{2068}29.12.2026\u{2069}");
}

#[test]
fn fallback_and_missing_texts_can_be_seen() {
    let (texts, _) = load(&["ar", "de-simple"]);
    let arabic = Language::new("ar");
    let hint = TextKey::new("q-a").attribute("hint");
    let found = texts.plain(&arabic, &hint);
    assert!(found.is_fallback());
    assert_eq!(found.language, Language::new("de"));
    let among_arabic = fit(
        &found.marked(),
        99,
        Base::from(Direction::RightToLeft),
        Mode::App,
    );
    assert_eq!(among_arabic.visual(), "(de) vorne auf der Karte");
    let missing = texts.plain(&arabic, &TextKey::new("nothing"));
    assert_eq!(
        (missing.text.as_str(), missing.origin),
        ("[nothing]", TextOrigin::Missing)
    );
    assert!(
        texts
            .find(&arabic, &TextKey::new("q-a.help"), &Args::new())
            .is_none()
    );
    let simple = texts.plain(&Language::new("de-simple"), &TextKey::new("q-a"));
    assert_eq!(simple.language, Language::new("de"));
}

#[test]
fn only_active_languages_are_parsed() {
    let (texts, report) = load(&["ar"]);
    assert_eq!(texts.languages().count(), 2);
    assert!(report.found().is_empty());
    let (_, report) = load(&["fr"]);
    let found = report.into_sorted();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].code, "ftl_syntax");
    assert_eq!(found[0].place.to_string(), "locales/fr/ui.ftl:1:13");
}

#[test]
fn locales_say_who_reviewed_them() {
    let (texts, _) = load(&["ar"]);
    assert_eq!(texts.review(&Language::new("de")), Review::Reviewed);
    assert_eq!(texts.review(&Language::new("ar")), Review::Machine);
    let all = languages_of(&shipped());
    assert_eq!(all.len(), 3);
    assert_eq!(all[0].name, "العربية");
    assert_eq!(all[0].german_name, "Arabisch");
    assert_eq!(all[2].review, Review::Unknown);
}

#[test]
fn an_organisation_replaces_single_messages() {
    let mut sources = shipped();
    sources.insert("overlay/locales/de/ui.ftl", "q-a = Wie lange?\n".as_bytes());
    let german = Language::new("de");
    let mut report = Report::default();
    let texts = Texts::load(&sources, &[], std::slice::from_ref(&german), &mut report);
    assert_eq!(
        texts.plain(&german, &TextKey::new("q-a")).text,
        "Wie lange?"
    );
    assert_eq!(
        texts.plain(&german, &TextKey::new("locale-name")).text,
        "Deutsch"
    );
    Inventory::read(&sources, &german, &mut report);
    assert!(report.found().is_empty(), "{report:?}");
}

#[test]
fn the_inventory_reports_what_is_wrong() {
    let sources = sources(&[
        (
            "locales/de/ui.ftl",
            "a = eins { $x } { b } { -term }\n    .hint = Hinweis\na = zwei\nu = a\u{308}\n\
             m = links\u{200F}rechts\nold = weg\n",
        ),
        ("locales/ar/ui.ftl", "a = واحد { $y }\nnew = جديد\n"),
    ]);
    let (german, arabic) = (Language::new("de"), Language::new("ar"));
    let mut report = Report::default();
    let model = Inventory::read(&sources, &german, &mut report);
    let other = Inventory::read(&sources, &arabic, &mut report);
    other.compare(&model, &mut report);
    let place = Place::file("forms/f/form.toml");
    model.require(&TextKey::new("a"), &["z"], &place, &mut report);
    model.require(&TextKey::new("a.hin"), &[], &place, &mut report);
    let needed = BTreeSet::from([TextKey::new("a"), TextKey::new("a.hint")]);
    model.report_unused(&needed, &["old"], &mut report);
    let codes: Vec<String> = report
        .into_sorted()
        .iter()
        .map(|it| format!("{} {}", it.place, it.code))
        .collect();
    assert_eq!(
        codes,
        [
            "forms/f/form.toml text_missing",
            "locales/ar/ui.ftl:1:1 text_variable",
            "locales/ar/ui.ftl:2:1 text_surplus",
            "locales/de/ui.ftl:1:1 text_reference",
            "locales/de/ui.ftl:1:1 text_reference",
            "locales/de/ui.ftl:1:1 text_variable",
            "locales/de/ui.ftl:2:6 text_missing",
            "locales/de/ui.ftl:3:1 text_twice",
            "locales/de/ui.ftl:4:1 text_missing",
            "locales/de/ui.ftl:4:5 text_not_nfc",
            "locales/de/ui.ftl:5:1 text_missing",
            "locales/de/ui.ftl:5:5 text_direction_mark",
            "locales/de/ui.ftl:6:1 text_missing",
            "locales/de/ui.ftl:6:1 text_unused",
        ]
    );
}

#[test]
fn what_has_been_read_is_not_read_again() {
    let (texts, mut report) = load(&[]);
    let (german, arabic) = (Language::new("de"), Language::new("ar"));
    let hello = TextKey::new("hello");
    let nothing = Sources::default();
    let turned = texts.turned_to(&nothing, std::slice::from_ref(&arabic), &mut report);
    assert!(turned.has(&german, &hello), "it stands without its files");
    assert!(!turned.has(&arabic, &hello));
}

#[test]
fn the_texts_of_the_first_frame_are_read_whole_later() {
    let german = Language::new("de");
    let sources = sources(&[
        ("locales/de/ui.ftl", "hello = Guten Tag\n"),
        ("locales/de/plan.ftl", "goal = Ziel\n"),
    ]);
    let first = Texts::of_screens(&sources, &german, std::slice::from_ref(&german));
    let goal = TextKey::new("goal");
    assert!(!first.has(&german, &goal));
    let whole = first.turned_to(&sources, &[], &mut Report::default());
    assert!(whole.has(&german, &goal));
}

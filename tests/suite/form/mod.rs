//! The shipped forms, and what a form file may get wrong.

use lotse::base::{Report, Sources};
use lotse::form::{form_ids, load, load_lists};

/// The shipped data files as the program embeds them.
pub(crate) fn shipped() -> Sources {
    lotse::assets::shipped()
}

#[test]
fn shipped_forms_have_no_fault() {
    let sources = shipped();
    let mut report = Report::default();
    let lists = load_lists(&sources, &mut report);
    for id in form_ids(&sources) {
        let form = load(&sources, id, &lists, &mut report).unwrap();
        assert!(!form.questions().is_empty());
        let short = form.routes().first().unwrap();
        assert!(
            short.entries.len() <= 18,
            "the first visit has at most 18 questions"
        );
    }
    let found: Vec<_> = report
        .into_sorted()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn no_two_sections_bear_one_name() {
    let mut report = Report::default();
    let locales = lotse::assets::shipped();
    let library = lotse::app::Library::load(&locales, &mut report);
    let languages: Vec<_> = library
        .locales
        .iter()
        .map(|it| it.language.clone())
        .collect();
    let texts = lotse::text::Texts::load(&locales, &languages, &languages[..1], &mut report);
    for language in &languages {
        let mut known = std::collections::BTreeMap::new();
        for section in library.forms[0].form.sections() {
            let name = texts.plain(language, &lotse::text::TextKey::section(&section.id));
            let other = known.insert(name.text, &section.id);
            assert_eq!(other, None, "{language}: {}", section.id);
        }
    }
}

fn check(form: &str, expected: &[&str]) {
    let mut sources = Sources::default();
    sources.insert("forms/f/form.toml", form);
    let mut report = Report::default();
    let lists = load_lists(&sources, &mut report);
    let _form = load(&sources, "f", &lists, &mut report);
    let found = report.into_sorted();
    let found: Vec<_> = found
        .iter()
        .map(|it| format!("{} {}", it.place, it.code))
        .collect();
    assert_eq!(found, expected, "{form}");
}

#[test]
fn conditions_in_a_circle_are_named() {
    let form = "id=\"f\"\nversion=1\n[[section]]\nid=\"a\"\n\
        [[section.question]]\nid=\"x\"\ntype=\"yes_no\"\nshow_if='a.y == \"yes\"'\n\
        [[section.question]]\nid=\"y\"\ntype=\"yes_no\"\nshow_if='a.x == \"yes\"'\n";
    check(form, &["forms/f/form.toml:5:1 cycle"]);
}

#[test]
fn every_mistake_is_said_at_once() {
    let form = "id=\"f\"\nversion=0\n[[route]]\nid=\"r\"\nquestions=[\"a.z\"]\n[[section]]\nid=\"a\"\n\
        [[section.question]]\nid=\"X\"\ntype=\"yes_no\"\n\
        [[section.question]]\nid=\"y\"\ntype=\"choise\"\n\
        [[section.question]]\nid=\"y2\"\ntype=\"choice\"\nlist=\"nowhere\"\n\
        [[section.question]]\nid=\"z2\"\ntype=\"text\"\nmin=3\nshow_if='a.yy == 3'\n";
    check(
        form,
        &[
            "forms/f/form.toml:2:9 out_of_range",
            "forms/f/form.toml:5:12 unknown_question",
            "forms/f/form.toml:9:4 bad_id",
            "forms/f/form.toml:13:6 unknown_word",
            "forms/f/form.toml:17:6 unknown_list",
            "forms/f/form.toml:21:5 superfluous_key",
            "forms/f/form.toml:22:10 unknown_question",
        ],
    );
}

//! Ready letters: German for the office, and what they mean for the person.

use std::collections::BTreeSet;

use lotse::assets::shipped;
use lotse::base::{Language, Report, Sources};
use lotse::document::{DocumentKind, Format, Order, ReadyLetters, Refusal, Templates, compose};

use super::case::Case;

fn letter(case: &Case, id: &str, language: &str) -> String {
    let templates = Templates::load(&shipped(), &mut Report::default());
    let mut order = Order::new(DocumentKind::Letter, &Language::new(language));
    order.letter = templates.letters().get(id).cloned();
    let document = compose(&case.dossier(), &order).unwrap();
    let bytes = templates.lay_out(&document, Format::Markdown).unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn the_plan_of_the_model_case_offers_its_letters() {
    let case = Case::rima();
    let letters = ReadyLetters::load(&shipped(), &mut Report::default());
    let offered = letters.offered(&case.dossier());
    let offered: BTreeSet<&str> = offered.iter().map(|it| it.id.as_str()).collect();
    let wanted = [
        "benefit_renewal",
        "childcare_need",
        "confidentiality_release",
        "residence_renewal",
        "review_request",
    ];
    assert_eq!(offered, BTreeSet::from(wanted));
}

#[test]
fn the_renewal_asks_for_mother_and_daughter_and_for_the_certificate() {
    let text = letter(&Case::rima(), "residence_renewal", "ar");
    for part in [
        "gültig bis 29.12.2026",
        "für Lea",
        "§ 81 Abs. 5 AufenthG",
        "Stadt Düsseldorf",
        "Rima H.",
        "Unterschrift",
        "Aufenthaltstitel)",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(
        text.contains("\n21.11.2026\n"),
        "a day without a town, since any office may write"
    );
    let german = letter(&Case::rima(), "residence_renewal", "de");
    assert!(
        !german.contains("schicken Sie den Brief heute"),
        "a German page needs no translation"
    );
}

#[test]
fn what_is_not_known_is_a_line_to_write_on() {
    let answers = "form = \"erstgespraech\"\ntoday = 2026-11-21\n[answers]\nresidence.valid_until = \"T+38\"\nresidence.renewal_filed = \"no\"\n";
    let case = Case::of(&shipped(), answers);
    let text = letter(&case, "confidentiality_release", "de");
    assert!(text.contains("Ich, \\_\\_"), "{text}");
}

/// A letter whose text is `text`, laid over the shipped ones.
#[test]
fn no_letter_goes_to_an_authority_that_has_no_part_in_the_plan() {
    let answers = "form = \"erstgespraech\"\ntoday = 2026-11-21\n[answers]\nresidence.title = \"undocumented\"\n";
    let case = Case::of(&shipped(), answers);
    let letters = ReadyLetters::load(&shipped(), &mut Report::default());
    for id in ["residence_renewal", "benefit_renewal", "childcare_need"] {
        let mut order = Order::new(DocumentKind::Letter, &Language::new("de"));
        order.letter = letters.get(id).cloned();
        let refused = compose(&case.dossier(), &order);
        assert!(matches!(refused, Err(Refusal::NoPart { .. })), "{id}");
    }
}

fn with_letter(text: &str) -> Sources {
    let mut sources = shipped();
    let letter =
        format!("to = \"jobcenter\"\nrules = []\nsubject = \"Test\"\ntext = '''{text}'''\n");
    sources.insert(
        "overlay/forms/templates/letters/benefit_renewal.toml".to_owned(),
        letter.into_bytes(),
    );
    sources
}

#[test]
fn an_office_lays_its_own_letter_over_ours() {
    let letters = ReadyLetters::load(&with_letter("Guten Tag"), &mut Report::default());
    let letter = letters.get("benefit_renewal").unwrap();
    assert_eq!(letter.subject, "Test");
}

#[test]
fn a_letter_that_reads_what_is_not_there_is_told() {
    for text in [
        "{{ answer(\"residence.valid_untill\") }}",
        "{{ nothing }}",
        "{% if %}",
    ] {
        let sources = with_letter(text);
        let found = lotse::check::check(&sources);
        let told = found.iter().any(|it| it.code == "letter");
        assert!(told, "{text}");
    }
}

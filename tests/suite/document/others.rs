//! Checklist, handover sheet, case conference.

use lotse::base::{ActorId, Language};
use lotse::document::{DocumentKind, Format, Order, Refusal, compose, recipients};

use super::case::Case;

fn handover(case: &Case, actor: Option<&str>) -> Result<String, Refusal> {
    let order = Order {
        recipient: actor.map(ActorId::new),
        ..Order::new(DocumentKind::Handover, &Language::new("de"))
    };
    let document = compose(&case.dossier(), &order)?;
    let bytes = case.templates.lay_out(&document, Format::Markdown)?;
    Ok(String::from_utf8(bytes).unwrap())
}

#[test]
fn a_handover_needs_the_consent_recorded_for_its_recipient() {
    let case = Case::rima();
    let sheet = handover(&case, Some("jobcenter")).unwrap();
    for part in [
        "Übergabeblatt",
        "Jobcenter",
        "Rima H.",
        "eingewilligt",
        "Rückmeldung",
    ] {
        assert!(sheet.contains(part), "{part} in {sheet}");
    }
    let refused = handover(&case, Some("housing_office")).unwrap_err();
    assert!(matches!(refused, Refusal::NoConsent { .. }), "{refused:?}");
    assert!(refused.remedy().contains("consent.share_with"));
    let refused = handover(&case, Some("client")).unwrap_err();
    assert!(matches!(refused, Refusal::NoPart { .. }), "{refused:?}");
    let Err(Refusal::NoRecipient { allowed }) = handover(&case, None) else {
        panic!("a sheet for nobody");
    };
    assert_eq!(allowed, recipients(&case.dossier()));
    assert!(allowed.contains(&ActorId::new("jobcenter")), "{allowed:?}");
}

#[test]
fn a_recipient_learns_only_of_its_own_measures() {
    let sheet = handover(&Case::rima(), Some("youth_office")).unwrap();
    assert!(sheet.contains("Betreuungsbedarf"), "{sheet}");
    for other in [
        "Fiktionsbescheinigung",
        "Eilantrag",
        "Weiterbewilligung",
        "Syrien",
    ] {
        assert!(!sheet.contains(other), "{other} in {sheet}");
    }
}

#[test]
fn the_checklist_says_nothing_of_status() {
    let case = Case::rima();
    let list = case.markdown(DocumentKind::Checklist, "de");
    assert!(list.contains("| ☐ | ☐ |"), "{list}");
    for word in ["Aufenthalt", "Asyl", "Fiktion", "Gewalt", "Rima"] {
        assert!(!list.contains(word), "{word} in {list}");
    }
}

#[test]
fn a_conference_says_who_may_come() {
    let sheet = Case::rima().markdown(DocumentKind::Conference, "de");
    assert!(
        sheet.contains("keine Einwilligung") && sheet.contains("## Beschlüsse"),
        "{sheet}"
    );
    assert_eq!(sheet.matches("|  |  |  |").count(), 6, "rows to write in");
}

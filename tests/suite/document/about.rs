//! What is known about one measure besides who does what.

use lotse::base::{Code, Day, Language, MeasureId};
use lotse::document::{Fact, Words, facts_text, stripped};
use lotse::plan::{CriticalChain, Measure, Unreachable, UrgentRoute};

use super::case::Case;

const NOTICE: &str = "childcare.need_notice";
const RENEWAL: &str = "residence.renewal";

fn said(facts: &[Fact]) -> String {
    let lines = facts
        .iter()
        .map(|it| format!("{}: {}", it.label, stripped(&it.text)));
    lines.collect::<Vec<_>>().join("\n")
}

/// Returns the measure of a rule; rows bear the number of their event.
fn of<'c>(case: &'c Case, rule: &str) -> &'c Measure {
    let mut all = case.agreed.plan.measures.iter();
    all.find(|it| it.rule.as_str() == rule).unwrap()
}

fn facts(case: &Case, rule: &str) -> String {
    let words = Words::new(case.dossier(), &Language::new("de"));
    let measure = of(case, rule);
    said(&words.facts(measure))
}

fn missed(case: &Case, rule: &str) -> String {
    let words = Words::new(case.dossier(), &Language::new("de"));
    let measure = of(case, rule);
    said(&words.missed(measure))
}

#[test]
fn what_offices_owe_is_said_with_what_is_left() {
    let case = Case::rima();
    let said = facts(&case, NOTICE);
    for owed in case
        .agreed
        .plan
        .owed
        .iter()
        .filter(|it| it.measure == of(&case, NOTICE).id)
    {
        let day = owed.dated.counted.due.to_string();
        let written = day.split('-').rev().collect::<Vec<_>>().join(".");
        assert!(said.contains(&written), "{written}\n{said}");
    }
    assert!(
        said.contains("fact-owed: Eingangsbestätigung des Jugendamts bis"),
        "{said}"
    );
    assert!(
        said.contains("Kommt nichts: Schriftlich nachfragen"),
        "{said}"
    );
}

#[test]
fn the_critical_chain_and_the_time_to_spare_are_said() {
    let mut case = Case::rima();
    let measures = [RENEWAL, NOTICE].map(|it| of(&case, it).id.clone()).into();
    case.agreed.plan.critical = Some(CriticalChain { slack: 3, measures });
    let said = facts(&case, NOTICE);
    assert!(
        said.contains("fact-critical: Aufenthalt: Verlängerung"),
        "{said}"
    );
    assert!(
        said.contains(" → Betreuungsbedarf beim Jugendamt"),
        "{said}"
    );
    assert!(said.contains("3 Tage Luft"), "{said}");
    assert!(said.contains("spätestens beginnen am"), "{said}");
}

#[test]
fn a_date_that_cannot_be_kept_says_what_is_left() {
    let mut case = Case::rima();
    assert_eq!(missed(&case, NOTICE), "");
    let late = of(&case, NOTICE).id.clone();
    let chain = [RENEWAL, NOTICE].map(|it| of(&case, it).id.clone()).into();
    case.agreed.plan.unreachable = vec![Unreachable {
        measure: late,
        late_by: 12,
        chain,
        urgent: Some(UrgentRoute::Text(Code::new("kita_at_once"))),
        plan_b: vec![MeasureId::new("residence.renewal")],
    }];
    let said = missed(&case, NOTICE);
    assert!(
        said.contains("fact-urgent: den Bedarf unverzüglich anzeigen"),
        "{said}"
    );
    assert!(said.contains("fact-chain: Aufenthalt"), "{said}");
    assert!(said.contains("fact-plan_b: Aufenthalt"), "{said}");
    assert!(
        !facts(&case, NOTICE).contains("fact-slack"),
        "no time to spare is left"
    );
}

#[test]
fn both_readings_stand_with_their_sources() {
    let mut case = Case::rima();
    let day = |text: &str| Day::parse(text).unwrap();
    let measures = &mut case.agreed.plan.measures;
    let renewal = measures
        .iter_mut()
        .find(|it| it.id.as_str() == RENEWAL)
        .unwrap();
    let counted = &mut renewal.deadlines[0].counted;
    counted.service = Some(lotse::directory::Service::SgbX);
    counted.notified = Some(day("2026-11-28"));
    counted.later_reading = Some(day("2026-12-30"));
    let said = facts(&case, RENEWAL);
    assert!(
        said.contains("fact-counted: § 37 Abs. 2 SGB X: Brief vom"),
        "{said}"
    );
    assert!(said.contains("BSG") && said.contains("BFH"), "{said}");
}

#[test]
fn follow_ups_stand_ready_beside_what_they_follow() {
    let case = Case::rima();
    let follows = case.agreed.plan.measures.iter();
    let mut follows = follows.filter_map(|it| it.only_if.as_ref());
    let watched = follows.next().unwrap().measures[0].clone();
    let watched = case
        .agreed
        .plan
        .measure(watched.as_str())
        .unwrap()
        .rule
        .clone();
    let said = facts(&case, watched.as_str());
    assert!(said.contains("fact-plan_b: Fehlt am"), "{said}");
}

#[test]
fn an_explanation_says_the_same_facts_each_once() {
    let case = Case::rima();
    let words = Words::new(case.dossier(), &Language::new("de"));
    let mut told = 0;
    for measure in &case.agreed.plan.measures {
        let text = facts_text(&words, &measure.rule, "");
        for fact in words.missed(measure).iter().chain(&words.facts(measure)) {
            assert!(text.contains(&fact.text), "{} in {text}", fact.text);
            assert!(!facts_text(&words, &measure.rule, &fact.text).contains(&fact.text));
            told += 1;
        }
    }
    assert!(told > 10, "{told}");
}

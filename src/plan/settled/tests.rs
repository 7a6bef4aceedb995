use super::*;
use crate::base::{Day, MeasureId, NeedId, QuestionId};
use crate::expr::{Slot, Value};
use crate::plan::agreed::agreed;
use crate::plan::draft::Because;
use crate::plan::rule::{Domain, Priority};
use crate::profile::{Decision, Profile};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn measure(id: &str, answer: i64, today: Day) -> Measure {
    let need = NeedId::new("need");
    let made = Measure::by_hand(MeasureId::new(id), need, Domain::Work, today);
    Measure {
        act_by: today.plus_days(14).into_iter().collect(),
        because: vec![Because {
            question: QuestionId::new("a.b"),
            slot: Slot(0),
            row: None,
            value: Held::Value(Value::Int(answer)),
        }],
        ..made
    }
}

fn draft(today: &str, measures: &[(&str, i64)]) -> Draft {
    let today = day(today);
    let measures = measures.iter().map(|it| measure(it.0, it.1, today));
    Draft {
        measures: measures.collect(),
        ..Draft::empty(today)
    }
}

fn settled(draft: &Draft, people: &Profile) -> PlanRevision {
    settle(&agreed(draft, people), draft, None, &Language::new("de"))
}

fn standings(draft: &Draft, people: &Profile, revision: &PlanRevision) -> String {
    let lines = three_way(draft, &agreed(draft, people), revision);
    let lines = lines.iter().map(|it| {
        let done = if it.done { "!" } else { "" };
        format!("{}={}{done}", it.measure, it.standing.code())
    });
    lines.collect::<Vec<_>>().join(" ")
}

#[test]
fn the_same_answers_and_rules_differ_in_nothing_on_any_day() {
    let people = Profile::with_plan(&[], &[("a", Decision::Accepted)]);
    let revision = settled(&draft("2026-11-21", &[("a", 1), ("b", 1)]), &people);
    for today in ["2026-11-21", "2026-12-24", "2027-03-01"] {
        let now = draft(today, &[("a", 1), ("b", 1)]);
        assert_eq!(
            standings(&now, &people, &revision),
            "a=unchanged b=unchanged"
        );
    }
}

#[test]
fn new_changed_stale_and_dropped_lines_are_told_apart_and_nothing_vanishes() {
    let people = Profile::with_plan(&[], &[("a", Decision::Done), ("d", Decision::Accepted)]);
    let then = draft("2026-11-21", &[("a", 1), ("b", 1), ("c", 1), ("d", 1)]);
    let revision = settled(&then, &people);
    let mut now = draft("2026-12-01", &[("a", 1), ("b", 2), ("c", 1), ("e", 1)]);
    now.measures[2].priority = Priority::P0;
    let found = standings(&now, &people, &revision);
    assert_eq!(found, "a=unchanged! b=stale c=changed e=new d=dropped");
    for item in &revision.items {
        assert!(found.contains(&format!("{}=", item.measure)));
    }
    let lines = three_way(&now, &agreed(&now, &people), &revision);
    assert_eq!(lines[1].answers[0].value, Some(Value::Int(2)));
    assert_eq!(
        lines[2].standing,
        Standing::Changed(vec![ItemPart::Priority])
    );
    assert!(!lines[2].rules_changed);
}

#[test]
fn two_revisions_are_compared_and_their_sums_tell_them_apart() {
    let people = Profile::with_plan(&[], &[]);
    let one = settled(&draft("2026-11-21", &[("a", 1), ("b", 1)]), &people);
    let mut changed = draft("2026-11-21", &[("a", 1), ("c", 1)]);
    changed.measures[0].priority = Priority::P1;
    let other = settled(&changed, &people);
    assert_ne!(one.hash, other.hash);
    let found = compare_revisions(&one, &other);
    let found: Vec<_> = found
        .iter()
        .map(|it| (it.0.as_str(), it.1.code()))
        .collect();
    assert_eq!(found, [("a", "changed"), ("c", "new"), ("b", "dropped")]);
    let same = compare_revisions(&one, &one);
    assert!(same.iter().all(|it| it.1 == Standing::Unchanged));
}

#[test]
fn a_revision_reads_back_as_it_was_written() {
    let people = Profile::with_plan(&[], &[("a", Decision::Accepted)]);
    let revision = settled(&draft("2026-11-21", &[("a", 1)]), &people);
    let written = serde_json::to_string(&revision).unwrap();
    assert_eq!(
        serde_json::from_str::<PlanRevision>(&written).unwrap(),
        revision
    );
}

#[test]
fn settling_again_takes_over_what_nobody_decided_about() {
    let german = Language::new("de");
    let accepted = || ("c", Decision::Accepted);
    let people = Profile::with_plan(&[], &[accepted()]);
    let first = settled(
        &draft("2026-11-21", &[("a", 1), ("b", 1), ("c", 1)]),
        &people,
    );
    let now = draft("2026-12-01", &[("a", 1)]);
    let no = Decision::Rejected(crate::profile::Words::new("nicht mehr nötig"));
    for (decided, kept) in [
        (vec![accepted()], "abc"),
        (vec![accepted(), ("b", no)], "ac"),
    ] {
        let people = Profile::with_plan(&[], &decided);
        let agreed = agreed(&now, &people);
        let second = settle(&agreed, &now, Some(&first), &german);
        let third = settle(&agreed, &now, Some(&second), &german);
        for revision in [&second, &third] {
            let items: String = revision
                .items
                .iter()
                .map(|it| it.measure.as_str())
                .collect();
            assert_eq!(items, kept);
            let mut carried = revision.items.iter().filter(|it| it.carried);
            assert!(carried.all(|it| it.measure.as_str() != "a"));
            assert_eq!(undecided(&agreed, revision).len(), kept.len() - 1);
        }
        let standings = standings(&now, &people, &third);
        assert!(standings.contains("c=dropped"), "{standings}");
    }
}

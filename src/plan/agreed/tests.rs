//! Decisions laid over a small draft.

use super::*;
use crate::base::{ActorId, Day, RuleId};
use crate::plan::rule::{LinkKind, Priority};
use crate::plan::{Due, Link};
use crate::profile::{MeasurePart, PlanEdit, Reached};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// A draft of measures `a` (P1), `b` (P2), `c` (P3), where `c` waits for `b`.
fn draft() -> Draft {
    let base = Draft::empty(day("2026-11-21"));
    let measures = [
        ("a", Priority::P1),
        ("b", Priority::P2),
        ("c", Priority::P3),
    ];
    let measures = measures.map(|(id, priority)| {
        let own = OwnMeasure {
            id: MeasureId::new(id),
            need: NeedId::new("need"),
            domain: Code::new("work"),
            text: Words::new(""),
        };
        let mut made = measure::own(&own, None, &base, &PlanEdits::default());
        (made.priority, made.rule) = (priority, RuleId::new(id));
        made
    });
    let mut measures: Vec<Measure> = measures.into();
    measures[2].after.push(Link {
        measure: MeasureId::new("b"),
        kind: LinkKind::FinishStart,
        lag: crate::plan::deadline::Offset::Days(0),
        reason: None,
    });
    Draft {
        needs: derive::needs(&measures),
        goals: derive::goals(&measures, base.today),
        measures,
        ..base
    }
}

fn profile(edits: &[PlanEdit], decisions: &[(&str, Decision)]) -> Profile {
    Profile::with_plan(edits, decisions)
}

fn change(id: &str, to: MeasurePart) -> PlanEdit {
    PlanEdit::MeasureChanged {
        measure: MeasureId::new(id),
        to,
    }
}

fn order(agreed: &Agreed) -> String {
    let ids = agreed.plan.measures.iter().map(|it| it.id.as_str());
    ids.collect::<Vec<_>>().join(" ")
}

fn moved(id: &str, behind: Option<&str>) -> PlanEdit {
    PlanEdit::MeasureMoved {
        measure: MeasureId::new(id),
        behind: behind.map(MeasureId::new),
    }
}

fn added(need: &str) -> PlanEdit {
    PlanEdit::MeasureAdded {
        need: NeedId::new(need),
        domain: Code::new("social"),
        text: Words::new("Gartenverein fragen"),
    }
}

#[test]
fn without_a_word_of_people_the_plan_is_the_draft() {
    let draft = draft();
    let agreed = agreed(&draft, &profile(&[], &[]));
    assert_eq!(agreed.plan, draft);
    assert!(agreed.gone.is_empty());
}

#[test]
fn a_changed_priority_and_a_move_change_the_order_only() {
    let draft = draft();
    let raised = change("c", MeasurePart::Priority(Some(Code::new("P0"))));
    let plan = agreed(&draft, &profile(std::slice::from_ref(&raised), &[]));
    assert_eq!(order(&plan), "c a b");
    let plan = agreed(&draft, &profile(&[raised, moved("c", Some("a"))], &[]));
    assert_eq!(order(&plan), "a c b");
    let plan = agreed(
        &draft,
        &profile(&[moved("b", None), moved("a", Some("gone"))], &[]),
    );
    assert_eq!(order(&plan), "b a c");
}

#[test]
fn an_own_measure_stands_where_its_priority_and_day_put_it() {
    let id = "own.1";
    let edits = [
        added("need"),
        change(id, MeasurePart::Priority(Some(Code::new("P1")))),
        change(id, MeasurePart::Day(Some(day("2026-11-25")))),
        change(id, MeasurePart::Lead(Some(ActorId::new("client")))),
    ];
    let agreed = agreed(&draft(), &profile(&edits, &[]));
    assert_eq!(order(&agreed), "own.1 a b c");
    let own = agreed.plan.measure(id).unwrap();
    assert_eq!(own.due.date(), Some(day("2026-11-25")));
    assert_eq!(agreed.plan.deadlines.len(), 1);
    assert!(own.actors.has_client_task());
    assert_eq!(agreed.plan.needs[0].measures.len(), 4);
    assert_eq!(agreed.plan.goals[0].by, Some(day("2026-11-25")));
}

#[test]
fn a_rejected_measure_keeps_its_state_and_what_waits_for_it_keeps_its_link() {
    let no = Decision::Rejected(Words::new("kein Bedarf"));
    let people = profile(&[], &[("b", no.clone()), ("x.y", no.clone())]);
    let mut later = draft();
    later.today = day("2026-12-24");
    for draft in [draft(), later] {
        let agreed = agreed(&draft, &people);
        assert_eq!(agreed.decision(&MeasureId::new("b")), Some(&no));
        assert_eq!(agreed.plan.measure("c").unwrap().after.len(), 1);
        assert_eq!(agreed.gone[0].measure.as_str(), "x.y");
    }
}

#[test]
fn a_change_of_the_day_leaves_an_end_in_law() {
    let mut draft = draft();
    let legal = Due::On {
        date: day("2026-12-01"),
        kind: crate::plan::deadline::DeadlineKind::Legal,
        safe_by: day("2026-12-01"),
    };
    draft.measures[0].due = legal.clone();
    let later = change("a", MeasurePart::Day(Some(day("2026-12-24"))));
    let agreed = agreed(&draft, &profile(&[later], &[]));
    let measure = agreed.plan.measure("a").unwrap();
    assert_eq!(measure.due, legal);
    assert_eq!(measure.act_by, [day("2026-12-24")]);
}

#[test]
fn what_a_plan_lacks_is_named_and_goes_when_it_is_there() {
    let need = PlanEdit::NeedAdded {
        domain: Code::new("health"),
        severity: 3,
        text: Words::new("Zähne"),
        by: SeenBy::Client,
    };
    let own = NeedId::new("own.1");
    let mut edits = vec![need];
    let named = |edits: &[PlanEdit]| remarks(&agreed(&draft(), &profile(edits, &[])));
    let lacking = [Remark::NoGoal(own.clone()), Remark::NoMeasure(own.clone())];
    assert_eq!(named(&edits), lacking);
    edits.push(added("own.1"));
    edits.push(PlanEdit::GoalWorded {
        need: own,
        text: Words::new("Ich habe keine Schmerzen mehr."),
    });
    let measure = MeasureId::new("own.2");
    let lacking = [Remark::NoActor(measure.clone()), Remark::NoDay(measure)];
    assert_eq!(named(&edits), lacking);
    edits.push(change(
        "own.2",
        MeasurePart::Lead(Some(ActorId::new("client"))),
    ));
    edits.push(change("own.2", MeasurePart::Day(Some(day("2026-12-01")))));
    assert_eq!(named(&edits), []);
}

#[test]
fn a_goal_is_over_when_its_measures_are() {
    let worded = |need: &str| PlanEdit::GoalWorded {
        need: NeedId::new(need),
        text: Words::new("Ich kann das."),
    };
    let edits: Vec<_> = ["need", "own.7", "own.8", "own.9"].map(worded).into();
    let many = |decisions: &[(&str, Decision)]| {
        let agreed = agreed(&draft(), &profile(&edits, decisions));
        remarks(&agreed).contains(&Remark::ManyGoals(4))
    };
    assert!(many(&[]));
    let closed = || Decision::Closed {
        reached: Reached::Partly,
        words: Words::new(""),
    };
    assert!(!many(&[
        ("a", closed()),
        ("b", closed()),
        ("c", Decision::Done)
    ]));
}

#[test]
fn what_people_bring_in_against_a_guard_is_said_and_kept() {
    let mut draft = draft();
    draft.barred = vec![crate::plan::BarredActors {
        guard: crate::base::GuardId::new("undocumented"),
        actors: vec![ActorId::new("jobcenter")],
    }];
    let barred = |id: &str| Remark::Barred {
        measure: MeasureId::new(id),
        actor: ActorId::new("jobcenter"),
        guard: crate::base::GuardId::new("undocumented"),
    };
    let found = |draft: &Draft, edits: &[PlanEdit]| {
        let agreed = agreed(draft, &profile(edits, &[]));
        let names = [(ActorId::new("jobcenter"), "jobcenter".to_owned())];
        let mut found = remarks(&agreed);
        found.extend(named_in_words(&agreed, &names));
        found.retain(|it| matches!(it, Remark::Barred { .. }));
        found
    };
    let lead = change("a", MeasurePart::Lead(Some(ActorId::new("jobcenter"))));
    let with = change(
        "b",
        MeasurePart::With(Some(vec![ActorId::new("jobcenter")])),
    );
    let said = change("c", MeasurePart::Title(Words::new("Zum JOBCENTER gehen")));
    assert_eq!(
        found(&draft, &[lead.clone(), with]),
        [barred("a"), barred("b")]
    );
    assert_eq!(found(&draft, &[said]), [barred("c")]);
    assert_eq!(found(&draft, &[]), []);
    let kept = agreed(&draft, &profile(std::slice::from_ref(&lead), &[]));
    let kept = kept.plan.measure("a").unwrap();
    assert_eq!(kept.actors.lead.as_str(), "jobcenter");
    draft.barred.clear();
    assert_eq!(found(&draft, &[lead]), []);
}

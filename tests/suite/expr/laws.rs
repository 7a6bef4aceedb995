//! What holds for every expression and every answer.

use lotse::expr::{
    Bound, Scope, State, Step, Truth, Type, awaited, bind, carried, evaluate, parse, trace, truth,
};
use proptest::prelude::*;

use super::random::{answers, condition};
use super::syntax::tree;
use super::world::{Form, Given};

fn bound(text: &str) -> Bound {
    let bound = parse(text).and_then(|it| bind(&it, &Form, &Scope::default(), &Type::Bool));
    bound.map_err(|it| format!("{text}: {it:?}")).unwrap()
}

fn value(text: &str, given: &Given) -> Truth {
    truth(&bound(text), given, None)
}

/// Asserts that two conditions are the same for the answers.
fn same(one: &str, other: &str, given: &Given) -> Result<(), TestCaseError> {
    let values = (value(one, given), value(other, given));
    prop_assert_eq!(values.0, values.1, "{} / {} with {:?}", one, other, given);
    Ok(())
}

/// Answers a question that was asked for, in one of its ways.
fn answered(given: &Given, id: &str, value: &str) -> Given {
    let more = Given::parse(&format!("{id}={value}"));
    let mut given = given.clone();
    given.held.extend(more.held);
    given
}

fn steps(step: &Step) -> Vec<&Step> {
    let below = step.steps.iter().flat_map(steps);
    std::iter::once(step).chain(below).collect()
}

proptest! {
    #[test]
    fn and_and_or_obey_kleene(a in condition(), b in condition(), c in condition(), given in answers()) {
        same(&format!("{a} && {b}"), &format!("{b} && {a}"), &given)?;
        same(&format!("{a} || {b}"), &format!("{b} || {a}"), &given)?;
        same(&format!("({a} && {b}) && {c}"), &format!("{a} && ({b} && {c})"), &given)?;
        same(&format!("{a} && ({b} || {c})"), &format!("({a} && {b}) || ({a} && {c})"), &given)?;
        same(&format!("!({a} && {b})"), &format!("!{a} || !{b}"), &given)?;
        same(&format!("!!{a}"), &a, &given)?;
        same(&format!("{a} && {a}"), &a, &given)?;
        same(&format!("{a} && true"), &a, &given)?;
        same(&format!("{a} || false"), &a, &given)?;
        same(&format!("{a} || ({a} && {b})"), &a, &given)?;
        prop_assert_eq!(value(&format!("{a} && false"), &given), Truth::False);
        prop_assert_eq!(value(&format!("{a} || true"), &given), Truth::True);
        let expected = value(&a, &given).min(value(&b, &given));
        prop_assert_eq!(value(&format!("{a} && {b}"), &given), expected);
    }

    #[test]
    fn all_is_the_denial_of_exists(a in condition(), given in answers()) {
        let all = format!("household.all(p, {a} || p.role == \"child\")");
        let exists = format!("!household.exists(p, !({a} || p.role == \"child\"))");
        same(&all, &exists, &given)?;
        let filtered = format!("household.filter(p, {a} && p.role == \"child\").exists(p, true)");
        same(&filtered, &format!("household.exists(p, {a} && p.role == \"child\")"), &given)?;
    }

    #[test]
    fn what_is_known_stays_as_more_is_answered(a in condition(), given in answers(), flag: bool) {
        let a = a.replace("answered(flag.a)", "flag.a");
        let mut given = given;
        given.held.remove(&(super::world::slot("flag.a"), None));
        let before = value(&a, &given);
        let after = value(&a, &answered(&given, "flag.a", &flag.to_string()));
        prop_assert!(before == Truth::Unknown || before == after);
    }

    #[test]
    fn tracing_agrees_with_evaluating(a in condition(), given in answers()) {
        let bound = bound(&a);
        let found = evaluate(&bound, &given, None);
        let trace = trace(&bound, &given, None);
        prop_assert_eq!(&trace.root.outcome, &found);
        if found.is_some() {
            prop_assert_eq!(trace.deciding(), vec![]);
            prop_assert_eq!(trace.open_rosters(), vec![]);
        } else {
            prop_assert!(bound.can_be_unknown() || steps(&trace.root).iter().any(|it| it.note.is_some()));
        }
        for step in steps(&trace.root) {
            prop_assert!(a.get(step.span.clone()).is_some());
            if let Some(reading) = step.reading {
                prop_assert!(bound.reads().contains(&reading.slot));
            }
        }
        for (slot, row) in trace.read() {
            prop_assert!(given.held.contains_key(&(slot, row)));
        }
    }

    #[test]
    fn what_is_awaited_is_what_the_trace_waits_for(a in condition(), given in answers()) {
        let bound = bound(&a);
        let trace = trace(&bound, &given, None);
        let waits = awaited(&bound, &given, None);
        prop_assert_eq!(waits.questions, trace.deciding());
        prop_assert_eq!(waits.rosters, trace.open_rosters());
        prop_assert_eq!(carried([&bound], &given, None), trace.read());
    }

    #[test]
    fn an_unknown_result_waits_for_something(a in condition(), given in answers()) {
        let trace = trace(&bound(&a), &given, None);
        let reason = !trace.deciding().is_empty()
            || !trace.open_rosters().is_empty()
            || steps(&trace.root).iter().any(|it| it.note.is_some())
            || a.contains("date(\"2026-11\")");
        prop_assert!(trace.root.outcome.is_some() || reason, "{} with {:?}", a, given);
        let unanswered = |it: &Step| it.reading.is_some_and(|it| it.state != State::Answered);
        let waiting = trace.deciding();
        for step in steps(&trace.root) {
            let asked = step.reading.map(|it| (it.slot, it.row));
            prop_assert!(asked.is_none_or(|it| !waiting.contains(&it)) || unanswered(step));
        }
    }

    #[test]
    fn any_tree_is_bound_or_refused(tree in tree(), given in answers()) {
        let Ok(expr) = parse(&tree.to_string()) else {
            return Ok(());
        };
        for kind in [Type::Bool, Type::Int, Type::Text] {
            if let Ok(bound) = bind(&expr, &Form, &Scope::default(), &kind) {
                evaluate(&bound, &given, None);
            }
        }
    }
}

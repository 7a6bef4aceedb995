//! What a trace tells: what would decide, and what the result rests on.

use lotse::base::RowId;
use lotse::expr::{Note, Scope, Slot, Trace, Type, bind, parse, trace};

use super::world::{Form, Given, QUESTIONS};

fn traced(text: &str, given: &str) -> Trace {
    let expr = parse(text).unwrap();
    let bound = bind(&expr, &Form, &Scope::default(), &Type::Bool).unwrap();
    trace(&bound, &Given::parse(given), None)
}

fn names(slots: &[(Slot, Option<RowId>)]) -> String {
    let name = |(slot, row): &(Slot, Option<RowId>)| {
        let id = QUESTIONS[slot.0 as usize].0;
        row.map_or_else(|| id.to_owned(), |row| format!("{id}@{row}"))
    };
    slots.iter().map(name).collect::<Vec<_>>().join(" ")
}

#[test]
fn names_the_answers_that_would_decide() {
    for (text, given, expected) in [
        ("flag.a && flag.b", "", "flag.a flag.b"),
        ("flag.a && flag.b", "flag.a=true", "flag.b"),
        ("flag.a && flag.b", "flag.a=false", ""),
        ("flag.a && flag.b", "flag.a=?declined; flag.b=false", ""),
        ("(flag.a && flag.b) || flag.c", "flag.a=false", "flag.c"),
        ("flag.a ? flag.b : flag.c", "", "flag.a"),
        ("flag.a ? flag.b : flag.c", "flag.a=false", "flag.c"),
        (
            "residence.valid_until >= today()",
            "residence.valid_until=2026",
            "residence.valid_until",
        ),
        (
            "residence.valid_until >= today()",
            "residence.valid_until=2027",
            "",
        ),
        (
            "age(person.birth_date) < 18",
            "person.birth_date=2008",
            "person.birth_date",
        ),
        ("answered(flag.a) && flag.b", "flag.a=true", "flag.b"),
        ("flag.a == flag.a", "", "flag.a"),
        (
            "household.exists(p, p.role == \"child\" && p.kita_wanted == \"yes\")",
            "household=1,2,3; household[1].role=spouse; household[2].role=child",
            "child.kita_wanted@2 household.role@3 child.kita_wanted@3",
        ),
        (
            "household.filter(p, p.role == \"child\").size() > 0",
            "household=1,2; household[1].role=spouse",
            "household.role@2",
        ),
    ] {
        let found = traced(text, given);
        assert_eq!(names(&found.deciding()), expected, "{text} with {given}");
    }
}

#[test]
fn an_open_roster_is_waited_for() {
    let text = "household.exists(p, p.role == \"child\") || flag.a";
    assert_eq!(traced(text, "").open_rosters().len(), 1);
    assert_eq!(names(&traced(text, "").deciding()), "flag.a");
    assert_eq!(traced(text, "flag.a=true").open_rosters(), []);
    assert_eq!(traced(text, "household=").open_rosters(), []);
}

#[test]
fn names_the_answers_that_carried_the_result() {
    for (text, given, expected) in [
        (
            "flag.a && flag.b",
            "flag.a=true; flag.b=true",
            "flag.a flag.b",
        ),
        ("flag.a && flag.b", "flag.a=true; flag.b=false", "flag.b"),
        ("flag.a || flag.b", "flag.a=false; flag.b=true", "flag.b"),
        ("flag.a || flag.b", "flag.a=?later; flag.b=true", "flag.b"),
        (
            "flag.a ? flag.b : flag.c",
            "flag.a=false; flag.b=true; flag.c=true",
            "flag.a flag.c",
        ),
        ("declined(flag.a)", "flag.a=?declined", "flag.a"),
        ("!answered(flag.a)", "", ""),
        (
            "household.exists(p, p.role == \"child\")",
            "household=1,2; household[1].role=spouse; household[2].role=child",
            "household.role@2",
        ),
        (
            "household.exists(p, p.role == \"child\")",
            "household=1,2; household[1].role=spouse; household[2].role=parent",
            "household.role@1 household.role@2",
        ),
        (
            "household.all(p, p.role == \"child\")",
            "household=1,2; household[1].role=spouse; household[2].role=child",
            "household.role@1",
        ),
    ] {
        let found = traced(text, given);
        assert_eq!(names(&found.read()), expected, "{text} with {given}");
    }
}

#[test]
fn says_why_there_is_no_result() {
    for (text, given, note) in [
        (
            "1 / person.count > 0",
            "person.count=0",
            Note::DivisionByZero,
        ),
        (
            "person.count + 1 > 0",
            "person.count=9223372036854775807",
            Note::Overflow,
        ),
        (
            "age(person.birth_date) > 0",
            "person.birth_date=2027",
            Note::NotYetBorn,
        ),
        ("param(\"missing\") > 0", "", Note::NoParameter),
        (
            "age(person.birth_date) % 2 == 0",
            "person.birth_date=2000",
            Note::Inexact,
        ),
    ] {
        let found = traced(text, given);
        let notes: Vec<_> = found.root.steps.iter().filter_map(|it| it.note).collect();
        let inner = found.root.steps.iter().flat_map(|it| &it.steps);
        let notes: Vec<_> = notes
            .into_iter()
            .chain(inner.filter_map(|it| it.note))
            .collect();
        assert_eq!(notes, [note], "{text}");
        assert_eq!(found.root.outcome, None);
    }
}

#[test]
fn nothing_that_a_person_said_is_printed() {
    let found = traced("person.name == \"Rima\"", "person.name=Rima");
    assert!(!format!("{found:?}").contains("Rima"));
}

#[test]
fn some_conditions_are_never_unknown() {
    for (text, expected) in [
        ("true", false),
        ("answered(flag.a)", false),
        ("answered(flag.a) && flag.a", false),
        ("answered(flag.a) ? flag.a : declined(flag.a)", false),
        ("!answered(flag.a) || flag.a || flag.b", true),
        ("answered(flag.a) && flag.b", true),
        ("today() > date(\"2026-11-21\")", false),
        ("today() > date(\"2026\")", true),
        (
            "answered(residence.valid_until) && residence.valid_until > today()",
            true,
        ),
        ("household.exists(p, true)", true),
        ("param(\"limit\") > 2", false),
        ("[1, 2].exists(n, n > param(\"limit\"))", false),
    ] {
        let expr = parse(text).unwrap();
        let bound = bind(&expr, &Form, &Scope::default(), &Type::Bool).unwrap();
        assert_eq!(bound.can_be_unknown(), expected, "{text}");
    }
}

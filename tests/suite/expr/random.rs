//! Random expressions of the right types, and random answers to them.

use proptest::prelude::*;

use super::world::Given;

fn one_of(texts: &'static [&'static str]) -> BoxedStrategy<String> {
    prop::sample::select(texts).prop_map(str::to_owned).boxed()
}

/// Conditions that have a type and names that exist; `p` and `q` are rows.
pub(crate) fn condition() -> BoxedStrategy<String> {
    atom().prop_recursive(4, 24, 3, |inner| {
        let pair = (inner.clone(), inner.clone());
        let choice = (inner.clone(), inner.clone(), inner.clone());
        let each = (one_of(&["exists", "all"]), inner.clone());
        prop_oneof![
            3 => pair.clone().prop_map(|(a, b)| format!("({a} && {b})")),
            3 => pair.clone().prop_map(|(a, b)| format!("({a} || {b})")),
            1 => pair.prop_map(|(a, b)| format!("({a} == {b})")),
            2 => inner.clone().prop_map(|a| format!("!{a}")),
            1 => choice.prop_map(|(a, b, c)| format!("({a} ? {b} : {c})")),
            2 => each.prop_map(|(name, a)| format!("household.{name}(p, {a} || p.role == \"child\")")),
            1 => inner.prop_map(|a| {
                format!("(household.filter(q, {a} && answered(q.birth_date)).size() > 1)")
            }),
        ]
    }).boxed()
}

fn atom() -> BoxedStrategy<String> {
    let comparison = one_of(&["==", "!=", "<", "<=", ">", ">="]);
    let numbers = (number(), comparison.clone(), number());
    let dates = (date(), comparison, date());
    prop_oneof![
        2 => one_of(&["true", "false"]),
        5 => one_of(&["flag.a", "flag.b", "flag.c"]),
        3 => one_of(&[
            "answered(flag.a)",
            "declined(flag.b)",
            "unknown(residence.title)",
            "later(person.birth_date)",
            "not_applicable(flag.c)",
        ]),
        4 => one_of(&[
            "(residence.title == \"none\")",
            "(residence.title in group(\"temporary_titles\"))",
            "(\"sgb2\" in livelihood.benefits)",
            "(residence.title != residence.first_title)",
            "(residence.title in [\"none\", residence.first_title])",
            "(person.name + \"x\" < \"b\")",
            "(visit.time >= \"12:00\")",
        ]),
        3 => numbers.prop_map(|(a, operator, b)| format!("({a} {operator} {b})")),
        3 => dates.prop_map(|(a, operator, b)| format!("({a} {operator} {b})")),
    ]
    .boxed()
}

fn number() -> BoxedStrategy<String> {
    let leaf = prop_oneof![
        one_of(&[
            "person.count",
            "age(person.birth_date)",
            "household.size()",
            "param(\"limit\")"
        ]),
        one_of(&[
            "param(\"missing\")",
            "0",
            "1",
            "-3",
            "17",
            "9223372036854775807"
        ]),
        (-20..20_i64).prop_map(|it| it.to_string()),
    ];
    leaf.prop_recursive(2, 6, 2, |inner| {
        let operator = one_of(&["+", "-", "*", "/", "%"]);
        (inner.clone(), operator, inner)
            .prop_map(|(a, operator, b)| format!("({a} {operator} {b})"))
    })
    .boxed()
}

fn date() -> BoxedStrategy<String> {
    let leaf = one_of(&[
        "today()",
        "person.birth_date",
        "residence.valid_until",
        "end_of_month(residence.valid_until)",
        "date(\"2026-11\")",
        "date(\"2027-01-31\")",
        "param(\"start\")",
    ]);
    let unit = one_of(&["days", "weeks", "months", "years"]);
    let moved = (leaf.clone(), one_of(&["+", "-"]), unit, number());
    let moved = moved
        .prop_map(|(date, operator, unit, count)| format!("({date} {operator} {unit}({count}))"));
    prop_oneof![leaf, moved].boxed()
}

/// Answers to the small form; each question may be unanswered or withheld.
pub(crate) fn answers() -> impl Strategy<Value = Given> {
    let withheld = ["", "", "?unknown", "?declined", "?later", "?not_applicable"];
    let entry = |id: &'static str, values: &[&'static str]| {
        let all: Vec<&str> = values.iter().chain(&withheld).copied().collect();
        prop::sample::select(all).prop_map(move |value| match value {
            "" => String::new(),
            value => format!("{id}={value};"),
        })
    };
    let flags = ["true", "false", "true", "false"];
    let dates = [
        "2026-11-21",
        "2026-12-29",
        "2026-11",
        "2026",
        "2008",
        "2008-02-29",
        "9999-12-31",
    ];
    let titles = ["none", "temporary", "tolerated", "permanent"];
    let rows = prop::sample::select(vec![
        "",
        "household=;",
        "household=1,2;",
        "household=1,2,..;",
    ]);
    let entries = vec![
        rows.prop_map(str::to_owned).boxed(),
        entry("flag.a", &flags).boxed(),
        entry("flag.b", &flags).boxed(),
        entry("flag.c", &flags).boxed(),
        entry("residence.title", &titles).boxed(),
        entry("residence.first_title", &titles).boxed(),
        entry("residence.valid_until", &dates).boxed(),
        entry("person.birth_date", &dates).boxed(),
        entry("person.count", &["0", "1", "-7", "9223372036854775807"]).boxed(),
        entry("person.name", &["", "a", "b", "Rima"]).boxed(),
        entry("visit.time", &["0", "720", "1439"]).boxed(),
        entry("livelihood.benefits", &["sgb2", "sgb2+kindergeld", "sgb12"]).boxed(),
        entry("household[1].role", &["child", "spouse"]).boxed(),
        entry("household[2].role", &["child", "spouse"]).boxed(),
        entry("household[1].birth_date", &dates).boxed(),
    ];
    entries.prop_map(|it| Given::parse(&it.concat()))
}

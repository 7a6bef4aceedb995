//! The crate `cel` as judge of expressions without unknowns over bool, int, string and lists.

use std::collections::HashMap;

use cel::{Context, Program};
use lotse::expr::{Scope, Type, Value, bind, evaluate, parse};
use proptest::prelude::*;

use super::world::{Form, Given};

fn leaf(texts: &'static [&'static str]) -> BoxedStrategy<String> {
    prop::sample::select(texts).prop_map(str::to_owned).boxed()
}

fn number() -> BoxedStrategy<String> {
    let leaf = prop_oneof![
        leaf(&[
            "person.count",
            "0",
            "2",
            "9223372036854775807",
            "size(person.name)",
            "[1, 2].size()"
        ]),
        (0..20_i64).prop_map(|it| it.to_string()),
    ];
    leaf.prop_recursive(3, 8, 2, |inner| {
        let operator = self::leaf(&["+", "-", "*", "/", "%"]);
        let binary = (inner.clone(), operator, inner.clone());
        prop_oneof![
            binary.prop_map(|(a, operator, b)| format!("({a} {operator} {b})")),
            inner.prop_map(|a| format!("-{a}")),
        ]
    })
    .boxed()
}

fn text() -> BoxedStrategy<String> {
    leaf(&[
        "person.name",
        "\"\"",
        "'a'",
        "\"Rima\"",
        "(\"a\" + person.name)",
        "\"\\u00e4\\n\"",
    ])
}

fn list() -> BoxedStrategy<String> {
    let made = prop::collection::vec(number(), 1..4).prop_map(|it| format!("[{}]", it.join(", ")));
    made.prop_recursive(2, 6, 2, |inner| {
        let body = leaf(&["n > 1", "n % 2 == 0", "n == person.count", "true"]);
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a} + {b})")),
            (inner.clone(), body).prop_map(|(a, body)| format!("{a}.filter(n, {body})")),
            inner.prop_map(|a| format!("{a}.map(n, n * 2 - 1)")),
        ]
    })
    .boxed()
}

fn condition() -> BoxedStrategy<String> {
    let comparison = leaf(&["==", "!=", "<", "<=", ">", ">="]);
    let equality = leaf(&["==", "!="]);
    let atom = prop_oneof![
        leaf(&["true", "false", "flag.a", "flag.b"]),
        (number(), comparison.clone(), number()).prop_map(|(a, it, b)| format!("{a} {it} {b}")),
        (text(), comparison, text()).prop_map(|(a, it, b)| format!("{a} {it} {b}")),
        (list(), equality, list()).prop_map(|(a, it, b)| format!("{a} {it} {b}")),
        (number(), list()).prop_map(|(a, b)| format!("{a} in {b}")),
        (list(), number()).prop_map(|(a, b)| format!("{a}.exists(n, n >= {b})")),
        (list(), number()).prop_map(|(a, b)| format!("{a}.all(n, n != {b} || flag.a)")),
    ];
    atom.prop_recursive(3, 12, 3, |inner| {
        let three = (inner.clone(), inner.clone(), inner.clone());
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a}) && {b}")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("{a} || ({b})")),
            inner.prop_map(|a| format!("!({a})")),
            three.prop_map(|(a, b, c)| format!("({a}) ? ({b}) : {c}")),
        ]
    })
    .boxed()
}

fn theirs(text: &str, a: bool, b: bool, count: i64) -> Option<bool> {
    let program = Program::compile(text).unwrap();
    let mut context = Context::default();
    let flags = HashMap::from([("a", a), ("b", b)]);
    context.add_variable("flag", flags).unwrap();
    let person = HashMap::from([
        ("name".to_owned(), cel::Value::from("Rima")),
        ("count".to_owned(), cel::Value::Int(count)),
    ]);
    context.add_variable_from_value("person", person);
    match program.execute(&context) {
        Ok(cel::Value::Bool(it)) => Some(it),
        _ => None,
    }
}

fn ours(text: &str, a: bool, b: bool, count: i64) -> Option<bool> {
    let expr = parse(text).unwrap();
    let bound = bind(&expr, &Form, &Scope::default(), &Type::Bool);
    let bound = bound.map_err(|it| format!("{text}: {it:?}")).unwrap();
    let given = format!("flag.a={a}; flag.b={b}; person.name=Rima; person.count={count}");
    match evaluate(&bound, &Given::parse(&given), None) {
        Some(Value::Bool(it)) => Some(it),
        _ => None,
    }
}

proptest! {
    #[test]
    fn cel_gives_the_same(text in condition(), a: bool, b: bool, count in -5..5_i64) {
        // Where CEL has an error (overflow, division by zero) there is nothing to compare.
        if let Some(theirs) = theirs(&text, a, b, count) {
            prop_assert_eq!(Some(theirs), ours(&text, a, b, count), "{}", text);
        }
        let printed = parse(&text).unwrap().to_string();
        prop_assert_eq!(ours(&text, a, b, count), ours(&printed, a, b, count));
    }
}

#[test]
fn the_judge_knows_the_common_case() {
    let text = "flag.a && person.count in [1, 2].map(n, n + 1) && person.name == \"Rima\"";
    assert_eq!(theirs(text, true, false, 3), Some(true));
    assert_eq!(ours(text, true, false, 3), Some(true));
}

//! Why a rule fires, and why not.

use super::rule;
use super::world::world;
use lotse::expr::Truth;
use lotse::plan::{Absence, Clause, Held};

const WHEN: &str = r#"when = 'residence.valid_until <= today() + weeks(12) && (residence.filed == "no" || declined(residence.filed))'"#;

fn draw(clause: &Clause, depth: usize, lines: &mut Vec<String>) {
    let sign = match clause.truth {
        Truth::True => '✓',
        Truth::False => '✗',
        Truth::Unknown => '?',
    };
    let reads = clause.read.iter().map(|it| {
        let held = match &it.value {
            Held::Value(_) => "answered",
            Held::Withheld(why) => why.code(),
            Held::NotAsked => "not asked",
        };
        format!(" [{}: {held}]", it.question)
    });
    let reads: String = reads.collect();
    lines.push(format!(
        "{}{sign} {}{reads}",
        "  ".repeat(depth),
        clause.text
    ));
    for part in &clause.parts {
        draw(part, depth + 1, lines);
    }
}

fn tree(answers: &str) -> Vec<String> {
    let world = world();
    let rules = world.rules(&rule("a", WHEN)).0;
    let explanation = world.explain(&rules, answers, "a");
    let mut lines = Vec::new();
    for condition in &explanation.verdicts[0].conditions {
        draw(condition, 0, &mut lines);
    }
    lines
}

#[test]
fn each_condition_stands_with_its_truth_and_the_answers_it_read() {
    assert_eq!(
        tree("residence.valid_until = \"T+10\"\nresidence.filed = \"no\""),
        [
            "✓ residence.valid_until <= today() + weeks(12) && (residence.filed == \"no\" || declined(residence.filed))",
            "  ✓ residence.valid_until <= today() + weeks(12) [residence.valid_until: answered]",
            "  ✓ residence.filed == \"no\" || declined(residence.filed)",
            "    ✓ residence.filed == \"no\" [residence.filed: answered]",
        ]
    );
    assert_eq!(
        tree("residence.filed = { none = \"later\" }")[1..],
        [
            "  ? residence.valid_until <= today() + weeks(12) [residence.valid_until: not asked]",
            "  ? residence.filed == \"no\" || declined(residence.filed)",
            "    ? residence.filed == \"no\" [residence.filed: later]",
            "    ✗ declined(residence.filed) [residence.filed: later]",
        ]
    );
}

#[test]
fn why_not_names_what_is_missing() {
    let world = world();
    let text = [
        rule("a", WHEN),
        rule(
            "b",
            "when = 'true'\nonly_if = { rule = \"a\", lacks = \"receipt\" }",
        ),
        rule("c", "valid_until = 2026-01-01"),
        rule(
            "d",
            "for_each = { row = \"p\", in = \"household\" }\nwhen = 'p.role == \"child\"'",
        ),
    ];
    let rules = world.rules(&text.concat()).0;
    let explain = |id: &str| world.explain(&rules, "residence.valid_until = \"T+300\"", id);
    assert_eq!(explain("a").absence, Some(Absence::DidNotFire));
    let follow_up = explain("b");
    assert_eq!(follow_up.verdicts[0].truth, Truth::True);
    assert!(follow_up.absence.is_some());
    let followed = follow_up.follows.unwrap();
    assert_eq!(
        (followed.0.as_str(), followed.1),
        ("a", Some(Absence::DidNotFire))
    );
    assert_eq!(explain("c").absence, Some(Absence::NotInForce));
    let rows = explain("d");
    assert_eq!(rows.absence, Some(Absence::Unknown));
    assert_eq!(rows.open_roster.unwrap().question.as_str(), "household");
}

#[test]
fn there_is_no_explanation_of_what_does_not_exist() {
    let world = world();
    let rules = world.rules(&rule("residence.renewal", WHEN)).0;
    assert_eq!(rules.nearest("residence.renewl"), Some("residence.renewal"));
    assert!(rules.find("residence.renewl").is_none());
}

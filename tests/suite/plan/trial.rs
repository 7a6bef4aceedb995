//! The tests that stand beside rules, and what they would not notice.

use super::rule;
use super::world::{World, world};
use lotse::base::Report;
use lotse::plan::trial::{run_tests, survivors};

fn codes(world: &World, text: &str) -> Vec<String> {
    let rules = world.sound(text);
    let mut report = Report::default();
    run_tests(world.trial(&rules), &mut report);
    let found = report.into_sorted().into_iter();
    found
        .map(|it| format!("{}: {}", it.code, it.message))
        .collect()
}

#[test]
fn tests_that_hold_say_nothing() {
    assert_eq!(codes(&world(), &rule("a", "")), [] as [&str; 0]);
}

const WITHIN: &str = r#"
when = 'residence.valid_until <= today() + weeks(12) && residence.filed == "no"'
decides = "immigration_office"
deadline = { kind = "legal", anchor = "residence.valid_until", offset = "-1 day" }
priority = { base = "P2", within = { "6 weeks" = "P1" } }
[[rule.test]]
name = "in 38 days"
today = 2026-11-21
given = { residence.valid_until = "T+38", residence.filed = "no" }
expect = "#;

#[test]
fn every_expectation_is_compared() {
    let world = world();
    let with = |expect: &str| {
        let found = codes(&world, &rule("a", &format!("{WITHIN}{expect}")));
        found
            .into_iter()
            .filter(|it| it.starts_with("failed"))
            .collect::<Vec<_>>()
    };
    let right = "{ fires = true, due = 2026-12-28, safe_by = 2026-12-23, act_by = \"T+2\", priority = \"P1\", asks = [] }";
    assert_eq!(with(right), [] as [&str; 0]);
    let wrong = [
        ("{ fires = false }", "fires = false, found true"),
        ("{ fires = \"unknown\" }", "fires = unknown, found true"),
        ("{ due = 2026-12-29 }", "due = 2026-12-29, found 2026-12-28"),
        (
            "{ safe_by = 2026-12-28 }",
            "safe_by = 2026-12-28, found 2026-12-23",
        ),
        (
            "{ act_by = [\"T+2\", \"T+3\"] }",
            "act_by = 2026-11-23, 2026-11-24, found 2026-11-23",
        ),
        ("{ priority = \"P0\" }", "priority = P0, found P1"),
        (
            "{ asks = [\"residence.filed\"] }",
            "asks = residence.filed, found ",
        ),
    ];
    for (expect, message) in wrong {
        let expected = format!("failed_test: \"in 38 days\": expected {message}");
        assert_eq!(with(expect), [expected]);
    }
}

#[test]
fn a_rule_without_its_three_tests_is_told_which_it_lacks() {
    let found = codes(&world(), &rule("a", &format!("{WITHIN}{{ fires = true }}")));
    assert_eq!(
        found,
        [
            "no_resting_test: the rule `a` has no test in which it does not fire",
            "no_unknown_test: the rule `a` has no test in which it is unknown, as it is without any answer",
        ]
    );
    let never_unknown = r#"
when = '!answered(residence.posted) || residence.posted < today()'
[[rule.test]]
name = "asked for"
today = 2026-11-21
given = { }
expect = { fires = true }
[[rule.test]]
name = "coming"
today = 2026-11-21
given = { residence.posted = "T+1" }
expect = { fires = false }
"#;
    assert_eq!(codes(&world(), &rule("a", never_unknown)), [] as [&str; 0]);
    let always = "when = 'true'\n[[rule.test]]\nname = \"x\"\ntoday = 2026-11-21\nexpect = { fires = true }\n";
    assert_eq!(codes(&world(), &rule("a", always)), [] as [&str; 0]);
}

#[test]
fn rows_are_compared_one_by_one() {
    let text = r#"
for_each = { row = "child", in = "household", where = 'child.role == "child"' }
when = 'child.valid_until <= today() + weeks(12)'
[[rule.test]]
name = "one of each"
today = 2026-11-21
given = { household = [ { role = "child", valid_until = "T+3" }, { role = "child" }, { role = "partner" } ] }
expect = { fires = true, rows = { 1 = { fires = true, act_by = "T+2" }, 2 = { fires = "unknown", asks = ["household.valid_until"] }, 3 = { fires = false } } }
[[rule.test]]
name = "who lives here is unknown"
today = 2026-11-21
expect = { fires = "unknown", asks = ["household"] }
[[rule.test]]
name = "nobody"
today = 2026-11-21
given = { household = [] }
expect = { fires = false }
"#;
    assert_eq!(codes(&world(), &rule("a", text)), [] as [&str; 0]);
    let absent = text.replace("3 = { fires = false }", "4 = { fires = false }");
    let found = codes(&world(), &rule("a", &absent));
    assert_eq!(found, ["failed_test: \"one of each\": there is no row 4"]);
}

#[test]
fn tests_at_the_border_notice_a_changed_bound() {
    let world = world();
    let rules = world
        .rules(&rule(
            "a",
            &format!("{WITHIN}{{ fires = true, priority = \"P1\" }}"),
        ))
        .0;
    let (left, tried) = survivors(world.trial(&rules));
    let changes: Vec<_> = left.iter().map(|it| it.change.as_str()).collect();
    assert_eq!(tried, 12);
    assert_eq!(
        changes,
        [
            "when: `<=` → `<` in `<= today() + weeks(1…`",
            "when: `12` → `13` in `12) && residence.fil…`",
            "when: `12` → `11` in `12) && residence.fil…`",
            "when: `&&` → `||` in `&& residence.filed =…`",
            "deadline: -1 day → -2 days",
            "deadline: -1 day → 0 days",
            "priority: 42 days → 49 days",
            "act_by: 2 days → 1 day",
            "act_by: 2 days → 3 days",
        ]
    );
}

//! `lotse rules`: the catalogue, the trace, the difference of two rule sets, a recorded test.

use super::commands::{Outcome, desk, run};

/// Arguments, the code, and what stands in the output (codes 0) or in what is told (the others).
const CASES: [(&str, i32, &[&str]); 17] = [
    (
        "rules list --today 2026-11-21",
        0,
        &["residence.renewal · Aufenthalt", "prüfen bis"],
    ),
    (
        "rules list --today 2040-01-01 --all",
        0,
        &["PRÜFUNG ÜBERFÄLLIG seit"],
    ),
    (
        "rules list --topic childcare --today 2026-11-21",
        0,
        &["childcare.need_notice"],
    ),
    (
        "rules list --domain housng",
        1,
        &["no area of life `housng`", "did you mean `housing`?"],
    ),
    (
        "rules list --topic childcar",
        1,
        &["no topic", "did you mean `childcare`?"],
    ),
    (
        "rules list --all --format markdown --today 2026-11-21",
        0,
        &["# Regelkatalog", "## Aufenthalt", "(residence.renewal)"],
    ),
    (
        "rules show residence.renewal --today 2026-11-21",
        0,
        &[
            "residence.valid_until >= today()",
            "  - „Bis wann ist Ihr Aufenthaltstitel gültig?“ liegt nicht vor: heute",
            "§ 81",
            "Prüfen bis",
            "| Beispiel | Tag | Gegeben | Erwartet |",
        ],
    ),
    (
        "rules show residence.renewl",
        1,
        &["did you mean `residence.renewal`?"],
    ),
    ("rules show residence.renewal --language xx", 1, &["xx"]),
    (
        "rules explain --answers rima.toml residence.renewal",
        0,
        &["trifft zu", "§ 81"],
    ),
    (
        "rules why-not --answers rima.toml residence.expired",
        0,
        &[
            "trifft nicht zu",
            "✗ „Bis wann ist Ihr Aufenthaltstitel gültig?“ liegt vor: heute (geantwortet: 29.12.2026)",
        ],
    ),
    (
        "rules why-not --answers rima.toml residence.expird",
        1,
        &["did you mean `residence.expired`?"],
    ),
    ("rules diff shipped shipped", 0, &["kein Plan verändert"]),
    ("rules diff shipped", 2, &["<NEW>"]),
    ("rules diff --data . shipped shipped", 2, &["--data"]),
    ("rules diff shipped missing", 1, &["missing"]),
    (
        "rules record --answers rima.toml residence.renewal",
        0,
        &["[[rule.test]]", "today = 2026-11-21", "due = 2026-12-28"],
    ),
];

#[test]
fn commands_about_rules_say_what_they_do_or_refuse() {
    let office = desk();
    for (arguments, code, told) in CASES {
        let Outcome {
            code: found,
            out,
            err,
        } = run(&office, arguments, "");
        assert_eq!(found, code, "{arguments}\n{out}{err}");
        let (said, silent) = if code == 0 { (out, err) } else { (err, out) };
        assert_eq!(silent, "", "{arguments}");
        for part in told {
            assert!(said.contains(part), "{arguments}: no {part:?} in\n{said}");
        }
    }
}

#[test]
fn what_holds_is_left_out_of_why_not() {
    let office = desk();
    let told = run(
        &office,
        "rules why-not --answers rima.toml residence.expired",
        "",
    );
    assert!(!told.out.contains('✓'), "{}", told.out);
}

/// The rules of residence as they are shipped.
const RESIDENCE: &str = include_str!("../../../forms/erstgespraech/rules/residence.toml");

#[test]
fn a_changed_rule_shows_in_the_plans_of_cases() {
    let office = desk();
    let changed = RESIDENCE.replacen(r#"certainty = "likely""#, r#"certainty = "check""#, 50);
    let changed = changed.replacen(r#"act_by = "2 days""#, r#"act_by = "3 days""#, 50);
    assert_ne!(changed, RESIDENCE);
    office.file("new/forms/erstgespraech/rules/residence.toml", &changed);
    office.file(
        "cases/rima.toml",
        include_str!("../../../forms/erstgespraech/cases/rima.toml"),
    );
    let told = run(&office, "rules diff shipped new --cases cases", "");
    assert_eq!(told.code, 0, "{}", told.err);
    for part in [
        "Ein Fall verglichen, ein Plan verändert",
        "cases/rima.toml",
        "~ residence.renewal",
        "Angehen bis: 23.11.2026 → 24.11.2026",
    ] {
        assert!(told.out.contains(part), "no {part:?} in\n{}", told.out);
    }
    let back = run(&office, "rules diff new shipped --cases cases", "");
    assert!(back.out.contains("24.11.2026 → 23.11.2026"), "{}", back.out);
}

#[test]
fn a_recorded_test_holds_where_it_is_pasted() {
    let office = desk();
    let rules = [
        "residence.renewal",
        "residence.expired",
        "residence.minor_renewal",
    ];
    for rule in rules {
        let arguments = format!("rules record --answers rima.toml {rule}");
        let recorded = run(&office, &arguments, "");
        if recorded.err.contains("no rule") {
            continue;
        }
        assert_eq!(recorded.code, 0, "{rule}: {}", recorded.err);
        let head = format!("id = \"{rule}\"");
        let Some((before, after)) = RESIDENCE.split_once(&head) else {
            continue;
        };
        let (own, rest) = match after.find("\n[[rule]]") {
            Some(at) => after.split_at(at),
            None => (after, ""),
        };
        let pasted = format!("{before}{head}{own}\n{}\n{rest}", recorded.out);
        office.file("pasted/forms/erstgespraech/rules/residence.toml", &pasted);
        let checked = run(&office, "check --data pasted", "");
        assert!(!checked.out.contains("failed_test"), "{}", checked.out);
        let wrong = pasted.replace("due = 2026-12-28", "due = 2026-12-27");
        if wrong != pasted {
            office.file("pasted/forms/erstgespraech/rules/residence.toml", &wrong);
            let checked = run(&office, "check --data pasted", "");
            assert!(checked.out.contains("failed_test"), "{}", checked.out);
        }
    }
}

#[test]
fn every_rule_is_in_the_catalogue_and_can_be_recorded() {
    let office = desk();
    let catalogue = run(
        &office,
        "rules list --all --format markdown --today 2026-11-21",
        "",
    );
    let list = run(&office, "rules list --all --today 2026-11-21", "");
    for line in list.out.lines() {
        let id = line.split(" · ").next().unwrap();
        assert!(catalogue.out.contains(&format!("({id})")), "{id}");
    }
    let ids = list.out.lines().filter_map(|it| it.split(" · ").next());
    for id in ids.step_by(12) {
        let arguments = format!("rules record --answers rima.toml {id}");
        let recorded = run(&office, &arguments, "");
        assert_eq!(recorded.code, 0, "{id}: {}", recorded.err);
    }
}

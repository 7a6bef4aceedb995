//! From answers to a draft.

use super::rule;
use super::world::{day, world};
use lotse::plan::rule::{Certainty, Priority};
use lotse::plan::{Absence, Draft, Due};

/// The rule of the design, as it stands there.
const RENEWAL: &str = r#"
when = 'residence.valid_until >= today() && residence.valid_until <= today() + weeks(12) && residence.filed == "no"'
with = ["client"]
decides = "immigration_office"
documents = ["residence_card", "photo"]
deadline = { kind = "legal", anchor = "residence.valid_until", offset = "-1 day", ideal = "-8 weeks" }
priority = { base = "P2", within = { "6 weeks" = "P1", "2 weeks" = "P0" } }
duration = { min = "4 weeks", typical = "8 weeks", max = "12 weeks" }
law = ["§ 81 Abs. 4 AufenthG"]
gaps = ["income_not_checked"]
"#;

fn ids(draft: &Draft) -> Vec<&str> {
    draft.measures.iter().map(|it| it.id.as_str()).collect()
}

#[test]
fn a_rule_that_fires_becomes_a_measure_with_its_reasons() {
    let world = world();
    let rules = world.rules(&rule("residence.renewal", RENEWAL)).0;
    let draft = world.plan(
        &rules,
        "residence.valid_until = \"T+38\"\nresidence.filed = \"no\"",
    );
    let measure = draft.measure("residence.renewal").unwrap();
    assert_eq!(
        measure.due,
        Due::On {
            date: day("2026-12-28"),
            kind: lotse::plan::deadline::DeadlineKind::Legal,
            safe_by: day("2026-12-23"),
        }
    );
    assert_eq!(measure.act_by, [day("2026-11-23")]);
    assert_eq!(measure.priority, Priority::P1);
    assert_eq!(measure.deadlines[0].ideal, Some(day("2026-11-03")));
    let because = measure.because.iter().map(|it| it.question.as_str());
    assert_eq!(
        because.collect::<Vec<_>>(),
        ["residence.valid_until", "residence.filed"]
    );
    assert!(measure.actors.has_client_task());
    assert_eq!(draft.needs[0].severity, 4);
    assert_eq!(draft.goals[0].by, Some(day("2026-12-28")));
    assert_eq!(draft.review_on, [day("2026-12-05"), day("2027-01-02")]);
    assert_eq!(draft.deadlines.len(), 1);
    assert_eq!(draft.open_questions, []);
}

#[test]
fn what_is_unknown_is_asked_and_never_taken_for_no() {
    let world = world();
    let rules = world.rules(&rule("residence.renewal", RENEWAL)).0;
    let asked = |answers: &str| {
        let draft = world.plan(&rules, answers);
        assert_eq!(draft.measures, []);
        let questions = draft
            .open_questions
            .iter()
            .map(|it| it.asked.question.to_string());
        questions.collect::<Vec<_>>()
    };
    assert_eq!(
        asked("residence.valid_until = \"T+38\""),
        ["residence.filed"]
    );
    assert_eq!(asked(""), ["residence.valid_until", "residence.filed"]);
    assert_eq!(asked("residence.valid_until = \"T+200\""), [] as [&str; 0]);
    assert_eq!(
        asked("residence.valid_until = \"T+38\"\nresidence.filed = { none = \"declined\" }"),
        ["residence.filed"]
    );
    assert_eq!(
        asked("residence.valid_until = { none = \"not_applicable\" }\nresidence.filed = \"no\""),
        [] as [&str; 0],
        "an open-ended title asks for nothing"
    );
}

#[test]
fn what_is_off_route_is_not_asked() {
    let world = world();
    let rules = world
        .rules(&rule("a", "when = 'residence.counsel_asked == \"no\"'"))
        .0;
    let draft = world.plan(&rules, "residence.filed = \"yes\"");
    assert_eq!(draft.open_questions, []);
    let draft = world.plan(&rules, "residence.filed = \"no\"");
    assert_eq!(
        draft.open_questions[0].asked.question.as_str(),
        "residence.counsel_asked"
    );
}

const FOR_EACH: &str = r#"
for_each = { row = "child", in = "household", where = 'child.role == "child"' }
when = 'child.valid_until <= today() + weeks(12)'
"#;

#[test]
fn each_row_has_a_measure_of_its_own_and_an_open_roster_is_asked_for() {
    let world = world();
    let rules = world.rules(&rule("residence.child", FOR_EACH)).0;
    let people = r#"household = [
        { role = "partner", valid_until = "T+38" },
        { role = "child", valid_until = "T+38" },
        { role = "child", valid_until = "T+400" },
        { role = "child" },
    ]"#;
    let draft = world.plan(&rules, people);
    assert_eq!(ids(&draft), ["residence.child@2"]);
    let open = &draft.open_questions[0];
    assert_eq!(open.asked.question.as_str(), "household.valid_until");
    assert_eq!(open.asked.row.map(|it| it.0), Some(4));
    let empty = world.plan(&rules, "");
    assert_eq!(empty.open_questions[0].asked.question.as_str(), "household");
    assert_eq!(world.plan(&rules, "household = []").open_questions, []);
}

#[test]
fn rows_of_one_roster_are_linked_row_by_row_and_others_with_all() {
    let world = world();
    let text = [
        rule("a.file", FOR_EACH),
        rule(
            "b.proof",
            &format!("{FOR_EACH}after = [ {{ rule = \"a.file\", link = \"start_start\" }} ]"),
        ),
        rule(
            "c.all",
            "after = [ { rule = \"a.file\" }, { rule = \"d.never\" } ]",
        ),
        rule("d.never", "when = 'residence.filed == \"yes\"'"),
    ];
    let rules = world.rules(&text.concat()).0;
    let people = r#"residence.filed = "no"
        household = [
        { role = "child", valid_until = "T+38" },
        { role = "child", valid_until = "T+38" },
    ]"#;
    let draft = world.plan(&rules, people);
    let after = |id: &str| {
        let links = &draft.measure(id).unwrap().after;
        links
            .iter()
            .map(|it| it.measure.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(after("b.proof@2"), ["a.file@2"]);
    assert_eq!(after("c.all"), ["a.file@1", "a.file@2"]);
    let dropped = &draft.measure("c.all").unwrap().dropped[0];
    assert_eq!(dropped.rule.as_str(), "d.never");
    assert_eq!(dropped.because, Absence::DidNotFire);
}

#[test]
fn a_follow_up_stands_while_what_it_follows_does() {
    let world = world();
    let text = [
        rule("a.file", "when = 'residence.filed == \"no\"'"),
        rule(
            "b.fax",
            "when = 'true'\nonly_if = { rule = \"a.file\", lacks = \"receipt\" }\nact_by = [\"9 days\", \"20 days\"]",
        ),
        rule(
            "c.plan_b",
            "when = 'true'\nonly_if = { rule = \"b.fax\", lacks = \"decision\" }\nact_by = \"45 days\"",
        ),
    ];
    let rules = world.rules(&text.concat()).0;
    let draft = world.plan(&rules, "residence.filed = \"no\"");
    let fax = draft.measure("b.fax").unwrap();
    assert_eq!(fax.act_by, [day("2026-11-30"), day("2026-12-11")]);
    assert!(fax.is_conditional());
    assert_eq!(fax.only_if.as_ref().unwrap().measures[0].as_str(), "a.file");
    assert_eq!(fax.timing.earliest_start, day("2026-11-30"));
    assert_eq!(
        draft.goals[0].by,
        Some(day("2026-11-23")),
        "follow-ups don't put it off"
    );
    assert_eq!(world.plan(&rules, "residence.filed = \"yes\"").measures, []);
}

#[test]
fn basic_needs_stand_first_then_counsel_then_urgency_then_date() {
    let world = world();
    let text = [
        rule("a.later", "priority = \"P3\"\nact_by = \"60 days\""),
        rule("b.soon", "priority = \"P1\"\nact_by = \"7 days\""),
        rule("c.sooner", "priority = \"P1\"\nact_by = \"3 days\""),
        rule(
            "d.counsel",
            "priority = \"P1\"\nlead = \"legal_counsel\"\nrefer = \"legal_counsel\"\nact_by = \"7 days\"",
        ),
        rule(
            "d.one_day",
            "priority = \"P3\"\nlead = \"legal_counsel\"\nrefer = \"legal_counsel\"\nact_by = \"14 days\"",
        ),
        rule(
            "f.bed",
            "priority = \"P0\"\nact_by = \"0 days\"\nbasic = \"roof\"\ndecides = \"jobcenter\"",
        ),
        rule(
            "g.doctor",
            "priority = \"P0\"\nact_by = \"0 days\"\nbasic = \"health\"",
        ),
        rule(
            "e.outlook",
            "priority = \"P4\"\nact_by = []\nno_due_because = \"perspective\"",
        ),
    ];
    let rules = world.sound(&text.concat());
    let draft = world.plan(&rules, "residence.filed = \"no\"");
    assert_eq!(
        ids(&draft),
        [
            "g.doctor",
            "f.bed",
            "d.counsel",
            "c.sooner",
            "b.soon",
            "d.one_day",
            "a.later",
            "e.outlook"
        ]
    );
    let outlook = draft.measure("e.outlook").unwrap();
    assert!(matches!(&outlook.due, Due::Never { because } if because.as_str() == "perspective"));
    assert_eq!(draft.needs.len(), 1, "rules with the same need merge");
    assert_eq!(draft.needs[0].measures.len(), 8);
}

#[test]
fn what_lies_years_ahead_is_no_goal_of_this_plan() {
    let world = world();
    let far = |id: &str, anchor: &str| {
        rule(
            id,
            &format!("deadline = {{ kind = \"fixed_by_authority\", anchor = \"{anchor}\" }}"),
        )
    };
    let text = far("a", "residence.valid_until");
    let rules = world.sound(&text);
    let goal = |answer: &str| {
        let draft = world.plan(
            &rules,
            &format!("residence.filed = \"no\"\nresidence.valid_until = {answer}"),
        );
        let due = draft.measures[0].due.date().unwrap();
        (draft.is_ahead(due), draft.goals[0].by.unwrap())
    };
    assert_eq!(goal("2027-11-21"), (true, day("2027-11-21")));
    assert_eq!(goal("2027-11-22"), (false, day("2026-11-23")));
}

#[test]
fn a_deadline_whose_date_is_unknown_is_asked_for_and_the_measure_stands() {
    let world = world();
    let rules = world.sound(&rule(
        "a",
        "deadline = { kind = \"legal\", anchor = \"residence.posted\", offset = \"1 month\", service = \"sgb_x\" }",
    ));
    let draft = world.plan(&rules, "residence.filed = \"no\"");
    assert_eq!(draft.measures[0].due.date(), Some(day("2026-11-23")));
    assert_eq!(
        draft.measures[0].undated[0].question.as_str(),
        "residence.posted"
    );
    assert_eq!(
        draft.open_questions[0].asked.question.as_str(),
        "residence.posted"
    );
    let dated = world.plan(
        &rules,
        "residence.filed = \"no\"\nresidence.posted = 2026-11-21",
    );
    assert_eq!(dated.measures[0].due.date(), Some(day("2026-12-28")));
    let partial = world.plan(
        &rules,
        "residence.filed = \"no\"\nresidence.posted = \"2026-11\"",
    );
    assert!(partial.measures[0].deadlines[0].from_partial);
    assert_eq!(
        partial.measures[0].due.date(),
        Some(day("2026-12-07")),
        "from 1.11., the earliest"
    );
}

#[test]
fn a_hard_date_makes_urgent_whatever_the_rule_says() {
    let world = world();
    let rules = world.sound(&rule(
        "a",
        "act_by = \"14 days\"\npriority = \"P3\"\ndeadline = { kind = \"appointment\", anchor = \"residence.posted\" }",
    ));
    let on = |when: &str| {
        let answers = format!("residence.filed = \"no\"\nresidence.posted = \"{when}\"");
        let draft = world.plan(&rules, &answers);
        (draft.measures[0].priority, draft.measures[0].act_by[0])
    };
    assert_eq!(on("T+3"), (Priority::P0, day("2026-11-24")));
    assert_eq!(on("T+4"), (Priority::P1, day("2026-11-25")));
    assert_eq!(on("T+8"), (Priority::P3, day("2026-11-29")));
    assert_eq!(on("T+30"), (Priority::P3, day("2026-12-05")));
}

#[test]
fn law_that_does_not_hold_rests_and_old_rules_turn_amber() {
    let world = world();
    let text = [
        rule("a.old", "review_by = 2026-11-20\ncertainty = \"certain\""),
        rule("b.repealed", "valid_until = 2026-11-20"),
        rule("c.coming", "valid_from = 2026-11-22"),
    ];
    let rules = world.sound(&text.concat());
    let draft = world.plan(&rules, "residence.filed = \"no\"");
    assert_eq!(ids(&draft), ["a.old"]);
    assert!(draft.measures[0].outdated);
    assert_eq!(draft.measures[0].certainty, Certainty::Check);
}

const PARAMETER: &str = r#"
[[parameter]]
id = "warning_time"
values = [ { from = 2020-01-01, days = 28 }, { from = 2026-12-01, days = 84, certainty = "check" } ]
"#;

#[test]
fn a_parameter_has_the_value_of_the_day() {
    let world = world();
    let when = "when = 'residence.valid_until <= today() + param(\"warning_time\")'";
    let rules = world
        .rules(&[PARAMETER.to_owned(), rule("a", when)].concat())
        .0;
    let plan =
        |today: &str| world.plan_on(&rules, "residence.valid_until = 2027-01-10", day(today));
    assert_eq!(plan("2026-11-21").measures, []);
    let later = plan("2026-12-01");
    assert_eq!(later.measures[0].parameters[0].id.as_str(), "warning_time");
    assert_eq!(later.measures[0].certainty, Certainty::Check);
}

#[test]
fn the_same_input_gives_the_same_bytes_whatever_the_order_of_the_files() {
    let world = world();
    let one = [rule("a", ""), rule("b", FOR_EACH), rule("c", RENEWAL)];
    let other: Vec<_> = one.iter().rev().cloned().collect();
    let answers = "residence.filed = \"no\"\nresidence.valid_until = \"T+10\"\nhousehold = [ { role = \"child\", valid_until = \"T+3\" } ]";
    let draft = |text: &str| {
        let mut draft = world.plan(&world.rules(text).0, answers);
        draft.versions.rules = "".into();
        format!("{draft:?}")
    };
    assert_eq!(draft(&one.concat()), draft(&other.concat()));
}

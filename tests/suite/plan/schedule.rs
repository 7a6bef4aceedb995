//! When measures can begin and when they must.

use super::rule;
use super::world::{day, world};
use lotse::base::{ActorId, Code, MeasureId};
use lotse::plan::{Draft, UrgentRoute};

fn chain(wait: &str) -> Draft {
    let world = world();
    let text = [
        rule(
            "a.papers",
            "duration = { min = \"2 weeks\", typical = \"4 weeks\", max = \"6 weeks\" }\ndecides = \"immigration_office\"",
        ),
        rule(
            "b.file",
            "after = [ { rule = \"a.papers\", reason = \"papers\", lag = \"3 days\" } ]\ndeadline = { kind = \"backward\", anchor = \"kita.start\", offset = \"-1 month\" }",
        ),
        rule(
            "c.proof",
            "after = [ { rule = \"b.file\", link = \"start_start\" } ]",
        ),
    ];
    let rules = world.sound(&text.concat());
    world.plan(
        &rules,
        &format!("residence.filed = \"no\"\nkita.start = {wait}"),
    )
}

#[test]
fn what_must_come_first_takes_its_time() {
    let draft = chain("2027-08-01");
    let timing = |id: &str| draft.measure(id).unwrap().timing;
    assert_eq!(timing("a.papers").earliest_start, day("2026-11-21"));
    // Four weeks end on Saturday 19.12., the office opens on Monday, and three days are lost.
    assert_eq!(timing("b.file").earliest_start, day("2026-12-24"));
    assert_eq!(timing("c.proof").earliest_start, day("2026-12-24"));
    assert_eq!(timing("b.file").latest_start, Some(day("2027-07-01")));
    assert_eq!(
        timing("a.papers").latest_start,
        Some(day("2027-05-17")),
        "six weeks and 3 days"
    );
    assert_eq!(
        timing("c.proof").latest_start,
        None,
        "nothing hard hangs on it"
    );
    assert_eq!(draft.unreachable, []);
}

#[test]
fn what_cannot_be_reached_is_said_with_the_chain() {
    let draft = chain("2027-01-10");
    let late = &draft.unreachable[0];
    assert_eq!(late.measure.as_str(), "b.file");
    assert_eq!(late.late_by, 14);
    let chain: Vec<_> = late.chain.iter().map(MeasureId::as_str).collect();
    assert_eq!(chain, ["a.papers", "b.file"]);
    assert!(draft.measure("a.papers").unwrap().timing.slack.unwrap() < 0);
}

#[test]
fn a_date_that_has_passed_is_out_of_reach_by_itself() {
    let draft = chain("2026-12-01");
    let late = draft
        .unreachable
        .iter()
        .find(|it| it.measure.as_str() == "b.file");
    assert!(late.unwrap().late_by > 20);
}

#[test]
fn what_is_out_of_reach_names_the_way_that_is_left_and_plan_b() {
    let world = world();
    let late =
        "deadline = { kind = \"backward\", anchor = \"kita.start\", offset = \"-6 months\" }\n";
    let follow = "only_if = { rule = \"a.notice\", lacks = \"receipt\" }\nact_by = \"9 days\"\n";
    let answers = "residence.filed = \"no\"\nkita.start = 2027-05-01";
    let missed = |urgent: &str| {
        let text = [
            rule("a.notice", &format!("{late}urgent = {urgent}\n")),
            rule("b.ask", follow),
            rule("c.court", ""),
        ];
        let draft = world.plan(&world.sound(&text.concat()), answers);
        let missed = draft.unreachable.into_iter().next().unwrap();
        assert_eq!(missed.late_by, 20, "since 1 November");
        assert_eq!(missed.plan_b, [MeasureId::new("b.ask")]);
        missed.urgent.unwrap()
    };
    assert_eq!(
        missed("\"at_once\""),
        UrgentRoute::Text(Code::new("at_once"))
    );
    let other = UrgentRoute::Measures(vec![MeasureId::new("c.court")]);
    assert_eq!(missed("{ rule = \"c.court\" }"), other);
    let (_, found) = world.rules(&rule("a", "urgent = { rule = \"aa\" }\n"));
    assert!(found[0].contains("there is no rule `aa`"), "{found:?}");
}

#[test]
fn the_chain_with_the_least_time_is_critical() {
    let draft = chain("2027-08-01");
    let critical = draft.critical.clone().unwrap();
    let names: Vec<_> = critical.measures.iter().map(MeasureId::as_str).collect();
    assert_eq!(names, ["a.papers", "b.file"]);
    assert_eq!(critical.slack, 189, "24 December to 1 July");
    let least = draft.measures.iter().filter_map(|it| it.timing.slack).min();
    assert_eq!(least, Some(critical.slack));
}

#[test]
fn what_an_authority_owes_runs_from_the_filing_or_a_date() {
    let world = world();
    let text = rule(
        "a.file",
        r#"
decides = "immigration_office"
deadline = [
  { kind = "inbound", offset = "3 months", owes = "decision" },
  { kind = "inbound", anchor = "residence.posted", offset = "1 month" },
]
"#,
    );
    let rules = world.sound(&text);
    let draft = world.plan(
        &rules,
        "residence.filed = \"no\"\nresidence.posted = 2026-11-30",
    );
    let found: Vec<_> = draft.owed.iter().map(|it| it.dated.counted.due).collect();
    // 23 November and three months; 30 November and a month.
    assert_eq!(found, [day("2026-12-30"), day("2027-02-23")]);
    assert_eq!(draft.owed[1].what, Some(Code::new("decision")));
    assert_eq!(draft.owed[1].by, Some(ActorId::new("immigration_office")));
    let kind = draft.measures[0].due.date();
    assert_eq!(
        kind,
        Some(day("2026-11-23")),
        "our own day, not the office's"
    );
    let (_, found) = world.rules(&rule(
        "b",
        "deadline = { kind = \"legal\", offset = \"1 month\" }\n",
    ));
    assert!(found[0].contains("anchor"), "{found:?}");
    let (_, found) = world.rules(&rule(
        "b",
        "deadline = { kind = \"legal\", anchor = \"kita.start\", owes = \"x\" }\n",
    ));
    assert!(found[0].contains("only an inbound deadline"), "{found:?}");
}

#[test]
fn reviews_fall_on_days_on_which_people_can_meet() {
    let draft = chain("2027-08-01");
    // T+14 and T+42 of a Saturday are Saturdays.
    assert_eq!(draft.review_on, [day("2027-01-02")]);
    assert_eq!(draft.review_open, [day("2027-01-04")]);
}

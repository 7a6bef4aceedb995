//! When measures can begin and when they must.

use super::rule;
use super::world::{day, world};
use lotse::plan::Draft;

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
    let chain: Vec<_> = late
        .chain
        .iter()
        .map(lotse::base::MeasureId::as_str)
        .collect();
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

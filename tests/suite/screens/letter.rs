//! A letter on the table: with a case, without one, and into a new one.

use lotse::app::{LetterStep, Screen};
use lotse::base::Day;
use lotse::expr::RosterId;

use super::desk::Desk;

fn step(desk: &Desk) -> Option<LetterStep> {
    let Screen::Letter(letter) = desk.app.screen() else {
        return None;
    };
    Some(letter.step)
}

fn due(desk: &Desk) -> Option<Day> {
    let Screen::Letter(letter) = desk.app.screen() else {
        return None;
    };
    Some(desk.app.letter_finding(letter)?.due)
}

fn letters(desk: &Desk) -> usize {
    let case = desk.app.case().unwrap();
    let rosters = case.form().rosters();
    let at = rosters
        .iter()
        .position(|it| it.id.as_str() == "letters")
        .unwrap();
    let roster = RosterId(u16::try_from(at).unwrap());
    case.interview().profile().roster(roster).rows.len()
}

#[test]
fn four_keys_give_the_day_and_every_step_goes_back() {
    let mut desk = Desk::open();
    desk.press("<^e> a a a a");
    assert_eq!(step(&desk), Some(LetterStep::Result));
    // Posted on 21 November: 25 November and a month is Christmas, so Monday, 28 December.
    assert_eq!(due(&desk), Day::parse("2026-12-28"));
    let steps = [
        LetterStep::Instruction,
        LetterStep::Way,
        LetterStep::Date,
        LetterStep::Kind,
    ];
    for wanted in steps {
        desk.press("<esc>");
        assert_eq!(step(&desk), Some(wanted));
    }
    desk.press("<esc>");
    assert!(matches!(desk.app.screen(), Screen::Start(_)));
}

#[test]
fn a_date_may_be_typed() {
    let mut desk = Desk::open();
    desk.press("<^e> a 2.3.2026 <enter> a a");
    assert_eq!(due(&desk), Day::parse("2026-04-07"), "after Easter Monday");
    let mut desk = Desk::open();
    desk.press("<^e> a 99 <enter>");
    assert_eq!(step(&desk), Some(LetterStep::Date), "no date");
}

#[test]
fn an_appointment_lies_ahead_and_asks_no_more() {
    let mut desk = Desk::open();
    desk.press("<^e> i j");
    assert_eq!(step(&desk), Some(LetterStep::Result));
    assert_eq!(due(&desk), Day::parse("2026-11-30"));
}

#[test]
fn a_letter_goes_into_the_open_case_and_into_the_plan() {
    let mut desk = Desk::rima();
    desk.press("<^o> i a a a a <enter>");
    assert_eq!(letters(&desk), 1);
    let case = desk.app.case().unwrap();
    let measures = &case.draft().measures;
    let measure = measures
        .iter()
        .find(|it| it.rule.as_str() == "letters.each");
    assert_eq!(measure.unwrap().due.date(), Day::parse("2026-12-28"));
}

#[test]
fn a_letter_waits_for_the_new_case_and_is_forgotten_without_one() {
    let mut desk = Desk::open();
    desk.press("<^e> a a a a <enter>");
    assert!(matches!(desk.app.screen(), Screen::Notice(_)));
    desk.press("1");
    assert_eq!(letters(&desk), 1);
    let mut desk = Desk::open();
    desk.press("<^e> a a a a <enter> <esc> <^n> 1");
    assert_eq!(letters(&desk), 0, "left behind with the notice");
}

/// A letter of some days ago is the common case, and nobody writes the year.
#[test]
fn a_date_without_a_year_is_past_where_the_letter_is() {
    let mut desk = Desk::open();
    desk.press("<^e> a 24.10. <enter> a a");
    assert_eq!(
        due(&desk),
        Day::parse("2026-11-30"),
        "a Saturday and its Monday"
    );
    let mut desk = Desk::open();
    desk.press("<^e> a 24.12 <enter> a a");
    assert_eq!(
        due(&desk),
        Day::parse("2026-01-28"),
        "last year's Christmas"
    );
    let mut desk = Desk::open();
    desk.press("<^e> a 24.12.2026 <enter>");
    assert_eq!(
        step(&desk),
        Some(LetterStep::Date),
        "no letter is dated ahead"
    );
}

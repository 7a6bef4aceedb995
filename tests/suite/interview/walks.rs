//! Walks: what is done, and where the interview stands after each step.

use super::{act, form, fresh, place, today, voice};
use lotse::base::{Code, Language, QuestionId};
use lotse::expr::{Answers as _, Value};
use lotse::interview::Interview;
use lotse::profile::{At, Change, Source};

/// Does the words one by one and compares the places after each; then takes the case up again
/// from its events and compares once more.
fn check(route: Option<usize>, walk: &[(&str, &str)]) -> Interview {
    let mut interview = fresh(route);
    for (word, expected) in walk {
        act(&mut interview, word);
        assert_eq!(place(&interview), *expected, "after {word}");
        let resumed = Interview::new(form(), interview.events().to_vec(), route, today());
        assert_eq!(
            resumed.profile(),
            interview.profile(),
            "resumed after {word}"
        );
        assert_eq!(resumed.way(), interview.way(), "resumed after {word}");
    }
    let resumed = Interview::new(form(), interview.events().to_vec(), route, today());
    assert_eq!(
        place(&resumed),
        place(&interview),
        "resumed at the same question"
    );
    interview
}

#[test]
fn the_route_comes_first_then_the_rest_of_the_file() {
    let interview = check(
        Some(0),
        &[
            ("=29.12.2026", "people"),
            ("add", "people.name@2"),
            ("=Lea", "people.role@2"),
            ("=child", "people"),
            ("close", "kid.kita@2"),
            ("=yes", "stay.papers"),
            ("=no", "end"),
        ],
    );
    assert_eq!(interview.progress().held, interview.progress().asked);
    assert!(interview.open_points().is_empty());
}

#[test]
fn behind_the_route_what_was_answered_before_is_not_asked_again() {
    let mut interview = fresh(Some(0));
    let at = At {
        question: QuestionId::new("stay.papers"),
        row: None,
    };
    let answered = Change::Answered {
        at,
        value: Value::Code(Code::new("yes")),
        source: Source::Client,
        language: Language::new("ar"),
    };
    interview.record(answered, &voice());
    for word in ["=29.12.2026", "close"] {
        act(&mut interview, word);
    }
    assert_eq!(place(&interview), "stay.filed", "not stay.papers");
    act(&mut interview, "back");
    assert_eq!(place(&interview), "stay.papers", "but it can be seen again");
    act(&mut interview, "next");
    assert_eq!(place(&interview), "stay.filed");
}

#[test]
fn a_branch_opens_closes_and_keeps_its_answers() {
    let mut interview = check(
        None,
        &[
            ("=yes", "stay.until"),
            ("next", "stay.filed"),
            ("=yes", "stay.how"),
            ("=by letter", "people"),
            ("back", "stay.how"),
            ("back", "stay.filed"),
            ("back", "stay.until"),
            ("back", "stay.papers"),
        ],
    );
    let form = form();
    let how = form.find("stay.how").unwrap();
    act(&mut interview, "=no");
    assert!(interview.profile().value(how, None).is_some(), "kept");
    let off = interview.open_points().into_iter();
    assert_eq!(
        off.filter(|it| it.reason == lotse::interview::Reason::OffRoute)
            .count(),
        2
    );
    act(&mut interview, "undo");
    assert_eq!(place(&interview), "stay.papers");
    assert!(
        interview
            .open_points()
            .iter()
            .all(|it| it.reason != lotse::interview::Reason::OffRoute)
    );
}

#[test]
fn an_unknown_answer_hides_nothing_that_was_said() {
    let interview = check(
        None,
        &[
            ("=yes", "stay.until"),
            ("next", "stay.filed"),
            ("=yes", "stay.how"),
            ("=by letter", "people"),
        ],
    );
    let mut interview = interview;
    for _ in 0..4 {
        act(&mut interview, "back");
    }
    act(&mut interview, "?");
    let form = form();
    let filed = form.find("stay.filed").unwrap();
    assert_eq!(
        interview.way().state(filed, None),
        lotse::profile::WayState::Undecided
    );
    assert!(matches!(
        interview.reading().answer(filed, None),
        lotse::expr::Answer::Given(_)
    ));
}

#[test]
fn undo_and_redo_walk_the_same_line() {
    let interview = check(
        None,
        &[
            ("=yes", "stay.until"),
            ("=29.12.2026", "stay.filed"),
            ("undo", "stay.until"),
            ("undo", "stay.papers"),
            ("redo", "stay.papers"),
            ("redo", "stay.until"),
            ("redo", "stay.until"),
            ("undo", "stay.until"),
            ("=30.12.2026", "stay.filed"),
            ("redo", "stay.filed"),
        ],
    );
    let until = form().find("stay.until").unwrap();
    let value = interview.profile().value(until, None).unwrap();
    let expected = lotse::base::PartialDate::parse("2026-12-30").unwrap();
    assert_eq!(*value, Value::Date(expected));
}

#[test]
fn a_change_is_foreseen_before_it_counts() {
    let mut interview = fresh(None);
    for word in ["=yes", "next", "=yes", "=by letter"] {
        act(&mut interview, word);
    }
    let form = form();
    let at = At {
        question: form.question(form.find("stay.papers").unwrap()).id.clone(),
        row: None,
    };
    let change = Change::Answered {
        at,
        value: Value::Code(Code::new("no")),
        source: Source::Client,
        language: Language::new("de"),
    };
    let before = interview.clone();
    let foresight = interview.foresee(&change);
    assert!(foresight.asks());
    assert_eq!(foresight.lost.len(), 2);
    assert_eq!(before.profile(), interview.profile());
}

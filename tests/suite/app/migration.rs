//! A case that was answered with an older version of the form.

use lotse::app::{Context, Msg, Overlay, shown_unplaced};
use lotse::base::{Code, Language, QuestionId};
use lotse::expr::Value;
use lotse::profile::{At, Change, Event, Source};

use super::desk::Desk;

/// A desk at the list of cases; its one case was answered with version 0 of the form, which had a
/// question more.
fn before() -> Desk {
    let text = Value::Text("was einmal gefragt wurde".into());
    answered_with("frame.gone", text)
}

/// The same, with this answer to this question.
fn answered_with(question: &str, value: Value) -> Desk {
    let mut desk = Desk::in_case();
    desk.keys("Hallo<Enter>Rima<Enter><C-o>s");
    let (_, events) = desk.store.cases.values_mut().next().unwrap();
    let last = events.last().unwrap().clone();
    let at = At {
        question: QuestionId::new(question),
        row: None,
    };
    let change = Change::Answered {
        at,
        value,
        source: Source::Client,
        language: Language::new("de"),
    };
    events.push(Event {
        number: last.number + 1,
        change,
        ..last
    });
    for event in events {
        event.version = 0;
    }
    desk
}

fn is_told(desk: &Desk) -> bool {
    matches!(desk.app.overlays(), [Overlay::Migration { .. }])
}

#[test]
fn what_has_no_place_any_more_is_told_when_the_case_is_opened() {
    let mut desk = before();
    desk.keys("rima<Enter>");
    assert!(is_told(&desk));
    let migration = desk.app.case().unwrap().migration().unwrap();
    let homeless: Vec<_> = migration.homeless.iter().collect();
    assert_eq!(homeless[0].at.question, QuestionId::new("frame.gone"));
    assert_eq!((homeless.len(), migration.from), (1, 0));
    desk.keys("<Down><Esc>");
    assert_eq!(desk.app.context(), Context::Interview);
    desk.keys("<C-o>y");
    assert!(is_told(&desk), "and by its key");
}

#[test]
fn it_is_told_until_something_was_answered_anew() {
    let mut desk = before();
    desk.keys("rima<Enter><Esc><C-o>srima<Enter>");
    assert!(is_told(&desk));
    desk.keys("<Esc>")
        .go_to("frame.alone")
        .keys("j<C-o>srima<Enter>");
    assert_eq!(desk.app.context(), Context::Interview);
    desk.keys("<C-o>y");
    assert!(is_told(&desk));
}

#[test]
fn a_case_of_this_version_has_nothing_of_it_in_its_menu() {
    let mut desk = Desk::in_case();
    desk.keys("Hallo<Enter><C-o>y");
    assert_eq!(desk.app.context(), Context::Menu);
    desk.keys("<Esc>");
    desk.send(Msg::Resize(40, 24));
    assert!(desk.app.case().unwrap().migration().is_none());
}

#[test]
fn an_option_without_a_place_is_told_by_its_label_and_in_words_when_that_is_gone_too() {
    let code = |it| Value::Code(Code::new(it));
    for (question, value, expected) in [
        ("frame.gone", code("25_2_subsidiary"), "§ 25 Abs. 2"),
        (
            "residence.title",
            code("zero"),
            "Auswahl „zero“ gibt es nicht mehr, ihr Text",
        ),
        (
            "frame.gone",
            code("zero"),
            "Auswahl „zero“ gibt es nicht mehr, ihr Text",
        ),
        (
            "livelihood.benefits",
            Value::List(vec![code("sgb2"), code("zero")]),
            " · zero (die Auswahl „zero“",
        ),
    ] {
        let mut desk = answered_with(question, value);
        desk.keys("rima<Enter>");
        let case = desk.app.case().unwrap();
        let homeless = &case.migration().unwrap().homeless[0];
        let (texts, german) = (desk.app.texts(), Language::new("de"));
        let told = shown_unplaced(homeless, case.form(), texts, &german).text;
        let told = told.replace(['\u{2068}', '\u{2069}'], "");
        assert!(told.contains(expected), "{question}: {told}");
    }
}

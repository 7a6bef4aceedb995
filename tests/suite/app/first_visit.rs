//! The first visit of the model case, key by key.

use super::desk::Desk;
use lotse::app::{Effect, Note, SaveState, Screen};

/// Rima's first visit, as far as the short route asks.
fn first_visit(desk: &mut Desk) {
    desk.keys("<C-n>1");
    assert_eq!(desk.at(), "frame.own_words");
    desk.words("بطاقتي تنتهي في آخر كانون الأول").keys("<Enter>");
    desk.words("Rima H.").keys("<Enter>");
    assert_eq!(desk.at(), "frame.alone");
    desk.keys("j2");
    assert_eq!(desk.at(), "emergency.roof");
    desk.keys("1jn");
    assert_eq!(desk.at(), "letter.deadline");
    desk.keys("<C-x>").words("30.11.2026").keys("<Enter>");
    assert_eq!(desk.at(), "residence.valid_until");
    desk.words("29.12.2026").keys("<Enter>");
    desk.words("25 abs 2 subsidi").keys("<Enter>");
    assert_eq!(desk.at(), "residence.renewal_filed");
    desk.keys("n");
    assert_eq!(desk.at(), "household");
    desk.words("Lea").keys("<Enter>");
    assert_eq!(desk.at(), "household.role");
    desk.words("kind").keys("<Enter>");
    desk.words("07.2024")
        .keys("<Enter>")
        .words("29.12.2026")
        .keys("<Enter>");
    desk.keys("n");
    assert_eq!(desk.at(), "household");
    desk.keys("<Enter>");
    assert_eq!(desk.at(), "livelihood.benefits");
    desk.words("sgb2,kindergeld").keys("<Enter>");
    desk.words("18.01.2027").keys("<Enter>").keys("n");
    assert_eq!(desk.at(), "child.kita_wanted");
    desk.keys("j");
}

#[test]
fn the_first_visit_takes_at_most_25_keystrokes() {
    let mut desk = Desk::open();
    first_visit(&mut desk);
    assert_eq!(desk.note(), "note-milestone");
    desk.keys("<C-f>");
    assert!(matches!(desk.app.screen(), Screen::Plan(_)));
    assert!(desk.strokes <= 25, "{} keystrokes", desk.strokes);
}

#[test]
fn its_plan_holds_the_three_chains_and_every_answer_is_stored() {
    let mut desk = Desk::open();
    first_visit(&mut desk);
    let case = desk.app.case().unwrap();
    assert_eq!(case.saving().state(), SaveState::Saved);
    assert_eq!(desk.stored(), case.interview().events());
    let measures: Vec<_> = case
        .draft()
        .measures
        .iter()
        .map(|it| it.rule.as_str())
        .collect();
    for rule in ["residence.renewal", "residence.renewal_member"] {
        assert!(measures.contains(&rule), "{rule} is not in {measures:?}");
    }
    assert!(measures.len() >= 6, "{measures:?}");
    let (head, _) = desk.store.cases.values().next().unwrap();
    assert_eq!(head.name.as_str(), "Rima H.");
    assert!(head.open_deadlines >= 2);
    assert!(head.next_deadline.is_some());
}

#[test]
fn it_goes_on_at_the_same_question_after_a_restart() {
    let mut desk = Desk::open();
    first_visit(&mut desk);
    let (place, events) = (desk.at(), desk.stored());
    let mut later = Desk::started();
    later.store.cases = std::mem::take(&mut desk.store.cases);
    later.keys("<Enter>ein hof am see<Enter>ein hof am see<Enter><Enter>");
    later.type_code_back();
    later.keys("RIMA<Enter>");
    assert_eq!(later.at(), place);
    assert_eq!(later.app.case().unwrap().interview().events(), events);
    assert_eq!(later.app.note(), None::<&Note>);
}

#[test]
fn the_question_is_read_aloud_until_a_key_is_pressed() {
    let mut desk = Desk::in_case();
    desk.slow = true;
    desk.keys("<C-o>k");
    let Some(Effect::Speak { language, text }) = desk.waiting.pop() else {
        panic!("nothing is read");
    };
    assert_eq!(language, lotse::base::Language::new("ar"));
    assert!(!text.is_empty() && !text.contains('['), "{text}");
    desk.keys("x");
    assert!(desk.waiting.contains(&Effect::Silence));
    desk.waiting.clear();
    desk.keys("x");
    assert!(!desk.waiting.contains(&Effect::Silence), "said once");
}

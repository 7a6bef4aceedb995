//! Nothing of one person is left where another's case is open, or where the screen is locked.

use super::desk::Desk;
use lotse::app::{App, Entry, Overlay, Screen};
use lotse::profile::{Change, Given};

/// Everything typed or read that the state holds, word by word.
///
/// `Debug` hides what persons say, so the walk is written out; a new place that can hold words
/// must be added here.
fn words(app: &App) -> Vec<String> {
    let mut words = Vec::new();
    if let Screen::Start(start) = app.screen() {
        words.push(start.search.text().to_owned());
        words.extend(start.shown().map(|it| it.row.head.name.as_str().to_owned()));
    }
    if let Screen::Notice(notice) = app.screen() {
        words.extend(notice.pseudonym.iter().map(|it| it.text().to_owned()));
    }
    if let Screen::Unlock(unlock) = app.screen() {
        words.push(unlock.field.text().to_owned());
    }
    for overlay in app.overlays() {
        if let Overlay::Prompt(prompt) = overlay {
            words.push(prompt.field.text().to_owned());
        }
    }
    if let Some(case) = app.case() {
        words.push(case.name().as_str().to_owned());
        words.extend(entry_words(case.desk().entry()));
        for event in case.interview().events() {
            if let Change::Answered { value, .. } = &event.change {
                words.push(serde_json::to_string(value).unwrap());
            }
        }
        let profile = case.interview().profile();
        for (slot, row) in profile.held_at() {
            if let Some(Given::Value(value)) = profile.cell(slot, row).map(|it| &it.given) {
                words.push(serde_json::to_string(value).unwrap());
            }
        }
    }
    words
}

fn entry_words(entry: &Entry) -> Vec<String> {
    match entry {
        Entry::Line(line) => {
            vec![line.field.text().to_owned()]
        }
        Entry::Rows(rows) => vec![rows.field.text().to_owned()],
        Entry::Options(options) => vec![options.filter().text().to_owned()],
        Entry::Scale(_) | Entry::Note | Entry::End => Vec::new(),
    }
}

/// The first person's words, each with a token that nothing else holds.
fn first_person(desk: &mut Desk) {
    desk.keys("<C-n>1Xylophon eins<Enter>Xylophon zwei<Enter>");
    desk.go_to("person.phone").keys("Xylophon drei<Enter>");
    desk.keys("<C-k>bXylophon vier<Esc>");
    desk.go_to("household").keys("Xylophon fünf<Enter>");
    desk.go_to("household").keys("Xylophon sechs<C-u>");
    desk.go_to("work.occupation")
        .keys("Xylophon sieben<C-u>Xylophon acht");
}

#[track_caller]
fn check_clean(desk: &Desk) {
    let left: Vec<_> = words(&desk.app)
        .into_iter()
        .filter(|it| it.contains("Xylophon"))
        .collect();
    assert_eq!(left, [""; 0]);
    let debug = format!("{:?}", desk.app);
    assert!(!debug.contains("Xylophon"), "{debug}");
}

#[test]
fn after_a_lock_nothing_is_left() {
    let mut desk = Desk::open();
    first_person(&mut desk);
    assert!(words(&desk.app).iter().any(|it| it.contains("Xylophon")));
    desk.keys("<C-l>");
    check_clean(&desk);
    assert!(desk.app.case().is_none() && !desk.app.keeps_unsaved());
    assert!(desk.app.overlays().is_empty() && desk.app.note().is_none());
}

#[test]
fn a_new_case_starts_clean() {
    let mut desk = Desk::open();
    first_person(&mut desk);
    desk.keys("<C-o>s<C-n>1Guten Tag<Enter>Zweite Person<Enter>");
    check_clean(&desk);
    desk.go_to("work.occupation");
    desk.keys("<C-u><C-r><C-r>");
    check_clean(&desk);
    desk.keys("<C-k>b");
    check_clean(&desk);
}

#[test]
fn search_text_does_not_come_along() {
    let mut desk = Desk::open();
    desk.keys("<C-n>1Hallo<Enter>Xylophon<Enter><C-o>s");
    desk.keys("Xylo<Enter>");
    assert_eq!(desk.app.case().unwrap().name().as_str(), "Xylophon");
    desk.keys("<C-o>s");
    let Screen::Start(start) = desk.app.screen() else {
        panic!("not at the list of cases");
    };
    assert!(start.search.is_empty());
}

#[test]
fn debug_shows_nothing_that_was_said() {
    let mut desk = Desk::open();
    first_person(&mut desk);
    let debug = format!("{:?} {:?}", desk.app, desk.store.cases);
    assert!(!debug.contains("Xylophon"), "{debug}");
}

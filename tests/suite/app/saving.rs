//! Nothing is called saved that isn't, and nothing is lost.

use std::time::Duration;

use super::desk::Desk;
use lotse::app::{
    Effect, Exit, Key, LanguageOf, Leaving, Msg, Revision, SaveState, Screen, Trouble,
};
use lotse::base::Language;
use lotse::profile::{Change, Event};

fn state(desk: &Desk) -> SaveState {
    desk.app.case().unwrap().saving().state()
}

#[test]
fn saved_is_told_only_after_the_latest_acknowledgement() {
    let mut desk = Desk::in_case();
    assert_eq!(state(&desk), SaveState::Saved);
    desk.slow = true;
    desk.keys("Hallo<Enter>Rima<Enter>");
    assert_eq!(state(&desk), SaveState::Saving);
    assert_eq!(desk.waiting.len(), 1, "one save at a time");
    desk.send(Msg::Saved(Revision(0), Ok(())));
    assert_eq!(
        state(&desk),
        SaveState::Saving,
        "an older answer is no news"
    );
    desk.catch_up();
    assert_eq!(state(&desk), SaveState::Saved);
    let case = desk.app.case().unwrap();
    assert_eq!(desk.stored(), case.interview().events());
}

#[test]
fn a_failed_save_keeps_the_answers_and_is_tried_again() {
    for trouble in [Trouble::Full, Trouble::ReadOnly, Trouble::Disk] {
        let mut desk = Desk::in_case();
        let before = desk.stored().len();
        desk.store.trouble = Some(trouble);
        desk.keys("Hallo<Enter>Rima<Enter>");
        assert_eq!(state(&desk), SaveState::Failed(trouble));
        assert_eq!(desk.stored().len(), before);
        assert!(desk.held("person.name"));
        desk.store.trouble = None;
        desk.wait(Duration::from_secs(40));
        assert_eq!(state(&desk), SaveState::Saved);
        let case = desk.app.case().unwrap();
        assert_eq!(desk.stored(), case.interview().events());
    }
}

#[test]
fn a_case_that_could_not_be_made_is_made_later() {
    let mut desk = Desk::open();
    desk.store.trouble = Some(Trouble::Full);
    desk.keys("<C-n>1Hallo<Enter>");
    assert_eq!(state(&desk), SaveState::Failed(Trouble::Full));
    desk.store.trouble = None;
    desk.keys("<C-o>a");
    assert_eq!(state(&desk), SaveState::Saved);
    assert_eq!(desk.stored(), desk.app.case().unwrap().interview().events());
}

#[test]
fn leaving_shows_nothing_until_everything_is_saved() {
    let mut desk = Desk::in_case();
    desk.slow = true;
    desk.keys("Hallo<Enter><C-o>s");
    let leaving = Leaving { exit: Exit::Start };
    assert!(matches!(desk.app.screen(), Screen::Leaving(it) if *it == leaving));
    desk.catch_up();
    assert!(matches!(desk.app.screen(), Screen::Start(_)));
    assert!(desk.app.case().is_none());
}

#[test]
fn leaving_can_be_given_up_when_the_disk_is_full() {
    let mut desk = Desk::in_case();
    desk.store.trouble = Some(Trouble::Full);
    desk.keys("Hallo<Enter><C-o>v");
    assert!(matches!(desk.app.screen(), Screen::Leaving(_)));
    desk.keys("<Esc>");
    assert!(desk.held("frame.own_words"));
    desk.keys("<C-o>v<C-x>n");
    assert!(!desk.store.ended);
    desk.store.trouble = None;
    desk.keys("r");
    assert!(desk.store.ended);
    assert!(!desk.stored().is_empty());
}

#[test]
fn quitting_with_unsaved_answers_is_asked_about() {
    let mut desk = Desk::in_case();
    desk.store.trouble = Some(Trouble::Disk);
    desk.keys("Hallo<Enter><C-o>v<C-x>j");
    assert!(desk.store.ended);
}

#[test]
fn locking_forgets_the_key_after_the_last_save() {
    let mut desk = Desk::in_case();
    desk.slow = true;
    desk.keys("Hallo<Enter>Rima<Enter><C-l>");
    assert!(matches!(desk.app.screen(), Screen::Unlock(_)));
    assert!(desk.app.keeps_unsaved());
    let last = &desk.waiting[desk.waiting.len() - 2..];
    assert!(
        matches!(last, [Effect::Append { .. }, Effect::ForgetKey]),
        "{last:?}"
    );
    desk.catch_up();
    assert!(!desk.app.keeps_unsaved());
    assert!(desk.stored().len() >= 6);
}

#[test]
fn answers_not_saved_at_the_lock_come_back_with_the_passphrase() {
    let mut desk = Desk::in_case();
    desk.store.trouble = Some(Trouble::Full);
    desk.keys("Hallo<Enter>Rima<Enter><C-l>");
    assert!(desk.app.case().is_none());
    assert!(desk.app.keeps_unsaved());
    desk.store.trouble = None;
    desk.keys("ein hof am see<Enter>");
    assert_eq!(state(&desk), SaveState::Saved);
    assert_eq!(desk.stored(), desk.app.case().unwrap().interview().events());
    assert_eq!(desk.note(), "note-resumed");
}

#[test]
fn words_being_typed_survive_lock_and_end() {
    for leave in ["<C-l>", "<C-o>s", "<C-o>v"] {
        let mut desk = Desk::in_case();
        desk.keys("Meine Karte endet").keys(leave);
        let words = desk
            .stored()
            .iter()
            .filter(|it| it.change.answers().is_some())
            .count();
        assert_eq!(
            words, 3,
            "{leave}: anonymous or not, the language, the words"
        );
    }
    let mut desk = Desk::in_case();
    desk.keys("Meine Karte");
    desk.send(Msg::Stop);
    assert!(desk.store.ended);
    assert_eq!(desk.store.forgotten, 1);
    let answers = desk
        .stored()
        .iter()
        .filter(|it| it.change.answers().is_some())
        .count();
    assert_eq!(answers, 3);
}

#[test]
fn a_row_being_typed_survives_lock_and_end() {
    let rows = |desk: &Desk| {
        let added = |it: &&Event| matches!(it.change, Change::RowAdded { .. });
        desk.stored().iter().filter(added).count()
    };
    for leave in ["<C-l>", "<C-o>s", "<C-o>v"] {
        let mut desk = Desk::in_case();
        desk.go_to("household")
            .keys("Lea<Enter>")
            .go_to("household");
        desk.keys("Mar").keys(leave);
        assert_eq!(rows(&desk), 2, "{leave}");
        let last = desk.stored().pop().unwrap();
        let Change::Moved { at } = last.change else {
            panic!("{leave}: the rows are shown again");
        };
        assert_eq!(at.question.as_str(), "household", "{leave}");
    }
    let mut desk = Desk::in_case();
    desk.go_to("household")
        .keys("Lea<Enter>")
        .go_to("household");
    desk.keys("1");
    desk.send(Msg::Stop);
    assert_eq!(rows(&desk), 1, "the number of a row is no name");
}

#[test]
fn the_language_of_the_papers_is_kept_with_the_case() {
    let mut desk = Desk::in_case();
    desk.keys("Hallo<Enter>").keys("<C-o>z<Tab>engl<Enter>");
    let papers = |desk: &Desk| desk.app.language_of(LanguageOf::Papers).cloned();
    assert_eq!(papers(&desk), Some(Language::new("en")));
    desk.keys("<C-o>s<Down><Enter>");
    assert_eq!(papers(&desk), Some(Language::new("en")), "opened again");
    desk.keys("<C-o>z<Tab>arab<Enter>")
        .keys("<C-o>s<Down><Enter>");
    assert_eq!(papers(&desk), Some(Language::new("ar")));
}

#[test]
fn the_screen_locks_when_nobody_is_there() {
    let mut desk = Desk::in_case();
    desk.wait(Duration::from_secs(599));
    assert!(matches!(desk.app.screen(), Screen::Interview));
    desk.press(Key::Up);
    desk.wait(Duration::from_secs(599));
    assert!(matches!(desk.app.screen(), Screen::Interview));
    desk.wait(Duration::from_secs(2));
    assert!(matches!(desk.app.screen(), Screen::Unlock(_)));
    assert_eq!(desk.store.forgotten, 1);
    assert_eq!(desk.app.next_deadline(), None);
}

#[test]
fn a_lost_disk_never_makes_the_loop_spin() {
    let mut desk = Desk::in_case();
    desk.store.trouble = Some(Trouble::Disk);
    desk.keys("Hallo<Enter>");
    desk.wait(Duration::from_hours(1));
    assert!(matches!(desk.app.screen(), Screen::Unlock(_)));
    assert!(desk.app.keeps_unsaved());
}

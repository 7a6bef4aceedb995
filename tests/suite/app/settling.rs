//! Settling again over lines in doubt, marks on settled plans, guards over what people add.

use super::desk::Desk;
use lotse::app::{Choice, Overlay, Screen, Told, View};
use lotse::plan::Remark;
use lotse::profile::{RevisionMark, Settled};

fn settled(desk: &Desk) -> &[Settled] {
    desk.app.case().unwrap().interview().profile().settled()
}

/// A settled plan of which one measure is not proposed any more.
fn in_doubt() -> Desk {
    let mut desk = Desk::in_case();
    desk.go_to("residence.valid_until")
        .keys("29.12.2026<Enter>");
    desk.go_to("residence.renewal_filed").keys("n");
    desk.keys("<C-f>as1<Esc>");
    assert_eq!(settled(&desk).len(), 1);
    desk.go_to("residence.valid_until").keys("<C-w>j");
    assert!(!desk.app.case().unwrap().undecided().is_empty());
    desk.keys("<C-f>");
    desk
}

#[test]
fn lines_in_doubt_are_named_before_the_plan_is_settled_again() {
    let mut desk = in_doubt();
    desk.keys("s");
    let open = desk.app.case().unwrap().undecided();
    let Some(Overlay::Choose(choose)) = desk.app.overlays().last() else {
        panic!("nothing is asked");
    };
    assert_eq!(choose.choice, Choice::Undecided);
    let notes = desk.app.choice_notes();
    assert!(notes.len() >= open.len().min(6));
    desk.keys("1");
    let Screen::View(screen) = desk.app.screen() else {
        panic!("the changes are not shown");
    };
    assert_eq!(screen.view, View::Changes);
    assert_eq!(settled(&desk).len(), 1);
}

#[test]
fn settled_all_the_same_they_stay_in_the_changes_until_somebody_decides() {
    let mut desk = in_doubt();
    let before = desk.app.case().unwrap().undecided();
    desk.keys("s2");
    assert_eq!(settled(&desk).len(), 1, "how it is settled is still asked");
    desk.keys("1");
    assert_eq!(settled(&desk).len(), 2);
    assert_eq!(desk.app.case().unwrap().undecided(), before);
    let items = &settled(&desk)[1].revision.items;
    assert!(
        items
            .iter()
            .any(|it| it.carried && before.contains(&it.measure))
    );
    desk.keys("s1");
    desk.keys(&"a<C-u>brfertig<Enter>".replace("brfertig<Enter>", ""));
    desk.keys("afertig<Enter>");
    assert_eq!(desk.app.case().unwrap().undecided().len(), before.len() - 1);
}

#[test]
fn a_settled_plan_is_signed_and_handed_over_later_and_stays_as_it_was() {
    let mut desk = in_doubt();
    desk.keys("s24");
    let revision = settled(&desk)[1].revision.clone();
    assert!(!settled(&desk)[1].is_marked(RevisionMark::Signed));
    desk.keys("hv1");
    assert!(settled(&desk)[1].is_marked(RevisionMark::Signed));
    assert!(!settled(&desk)[1].is_marked(RevisionMark::HandedOver));
    desk.keys("<Enter>v1");
    assert!(settled(&desk)[1].is_marked(RevisionMark::HandedOver));
    desk.keys("v");
    assert_eq!(desk.note(), "note-mark_nothing_left");
    assert_eq!(settled(&desk)[1].revision, revision);
    assert!(settled(&desk)[0].marks.is_empty());
    desk.keys("<Esc><Esc><C-u>");
    assert!(!settled(&desk)[1].is_marked(RevisionMark::HandedOver));
    assert!(settled(&desk)[1].is_marked(RevisionMark::Signed));
}

#[test]
fn an_authority_that_people_add_against_a_guard_is_warned_of_before_settling() {
    let mut desk = Desk::in_case();
    desk.go_to("residence.title").keys("Kein Papier<Enter>");
    let barred = &desk.app.case().unwrap().plan().barred;
    assert!(!barred.is_empty(), "the guard holds");
    let warned = |desk: &Desk| {
        let lacks = desk.app.plan_lacks();
        lacks.iter().any(|it| matches!(it, Remark::Barred { .. }))
    };
    assert!(!warned(&desk));
    desk.keys("<C-f>n1<Enter>Jobcenter fragen<Enter><Esc><Esc><Esc>");
    assert!(warned(&desk));
    desk.keys("s");
    let notes = desk.app.choice_notes();
    assert!(notes.iter().any(|it| it.contains("Jobcenter")), "{notes:?}");
    desk.keys("4");
    assert_eq!(settled(&desk).len(), 1, "people decide");
}

#[test]
fn what_somebody_decided_is_not_asked_again_in_the_changes() {
    let hints = |desk: &Desk| {
        let line = desk.app.view_lines().into_iter().next().unwrap();
        let hint = |it: &&Told| matches!(it, Told::Hint(_));
        line.told.iter().filter(hint).count()
    };
    let mut desk = in_doubt();
    desk.keys("c");
    let before = hints(&desk);
    desk.keys("afertig<Enter>");
    assert_eq!(hints(&desk), before - 1, "a and b are not offered any more");
}

//! Going through a long plan: one key a measure, or one for all of them; undo shows what it did.

use super::desk::Desk;
use lotse::app::Context;
use lotse::profile::Decision;

fn plan() -> Desk {
    let mut desk = Desk::in_case();
    desk.keys("Hallo<Enter>Rima<Enter>");
    desk.go_to("residence.valid_until")
        .keys("29.12.2026<Enter>");
    desk.go_to("residence.renewal_filed").keys("n");
    for question in ["emergency.money", "emergency.doctor"] {
        desk.go_to(question).keys("j");
    }
    desk.go_to("emergency.roof").keys("2");
    desk.keys("<C-f>");
    assert!(
        desk.app.plan_lines().len() > 3,
        "a plan to go through: {:?}",
        lines(&desk)
    );
    desk
}

fn lines(desk: &Desk) -> Vec<String> {
    let lines = desk.app.plan_lines().into_iter();
    lines.map(|it| it.id.to_string()).collect()
}

fn marked(desk: &Desk) -> String {
    desk.app.marked_measure().unwrap().id.to_string()
}

fn decided(desk: &Desk, id: &str) -> Option<Decision> {
    let profile = desk.app.case().unwrap().interview().profile();
    profile.decisions().get(id).cloned()
}

#[test]
fn from_a_decided_proposal_the_mark_goes_on_to_the_next_one() {
    let mut desk = plan();
    let ids = lines(&desk);
    desk.keys("<Down>a");
    assert_eq!(marked(&desk), ids[2]);
    desk.keys("<Up><Up>a");
    assert_eq!(marked(&desk), ids[2], "what is decided is passed by");
    desk.keys("rzu spät<Enter>");
    assert_eq!(marked(&desk), ids[3]);
    desk.keys("<Up>a");
    assert_eq!(
        marked(&desk),
        ids[2],
        "it was no proposal, so the mark stays"
    );
    desk.keys("<PageDown><PageDown><PageDown>a");
    assert_eq!(Some(&marked(&desk)), ids.last(), "nothing is below");
}

#[test]
fn undo_marks_what_is_a_proposal_again() {
    let mut desk = plan();
    let ids = lines(&desk);
    desk.keys("aa<C-u>");
    assert_eq!(
        (marked(&desk), decided(&desk, &ids[1])),
        (ids[1].clone(), None)
    );
    desk.keys("<Up><Up><C-r>");
    assert_eq!(marked(&desk), ids[1]);
    assert_eq!(decided(&desk, &ids[1]), Some(Decision::Accepted));
}

#[test]
fn all_that_still_are_proposals_are_accepted_and_taken_back_at_once() {
    let mut desk = plan();
    let ids = lines(&desk);
    desk.keys("arnein<Enter>A");
    assert_eq!(desk.app.context(), Context::Confirm);
    desk.keys("n");
    assert_eq!(decided(&desk, &ids[2]), None, "no is no");
    desk.keys("Aj");
    assert_eq!(desk.note(), "note-all_accepted");
    let accepted = |desk: &Desk| {
        let is = |it: &&String| decided(desk, it) == Some(Decision::Accepted);
        ids.iter().filter(is).count()
    };
    assert_eq!(accepted(&desk), ids.len() - 1);
    assert!(matches!(
        decided(&desk, &ids[1]),
        Some(Decision::Rejected(_))
    ));
    desk.keys("A");
    assert_eq!(desk.note(), "note-no_proposals");
    desk.keys("<C-u>");
    assert_eq!(accepted(&desk), 1, "one step takes all of it back");
    desk.keys("<C-r>");
    assert_eq!(accepted(&desk), ids.len() - 1);
    desk.keys("<C-u><C-u>");
    assert_eq!(accepted(&desk), 1, "the step before is the rejection");
    assert_eq!(decided(&desk, &ids[1]), None);
    desk.keys("<C-u>");
    assert_eq!(accepted(&desk), 0);
    desk.keys("<C-r><C-r><C-r>");
    assert_eq!(accepted(&desk), ids.len() - 1);
}

#[test]
fn what_was_taken_back_stands_in_no_timeline() {
    let mut desk = plan();
    let named = |desk: &mut Desk| {
        desk.keys("t");
        let lines = desk.app.view_lines();
        desk.keys("<Esc>");
        let said = |it: &lotse::app::ViewLine| it.title.contains('–');
        lines.iter().filter(|it| said(it)).count()
    };
    desk.keys("aaa");
    assert_eq!(named(&mut desk), 3);
    desk.keys("<C-u>");
    assert_eq!(named(&mut desk), 2, "undone");
    desk.keys("<Up>u");
    assert_eq!(named(&mut desk), 1, "a proposal again");
    desk.keys("a");
    assert_eq!(named(&mut desk), 2);
}

#[test]
fn one_comes_back_to_the_line_of_the_plan_where_one_was() {
    let mut desk = plan();
    desk.keys("<Down><Down>");
    let line = marked(&desk);
    desk.keys("<Esc><C-f>");
    assert_eq!(marked(&desk), line);
    desk.keys("<C-o>o<C-f>");
    assert_eq!(marked(&desk), line);
}

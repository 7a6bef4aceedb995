//! Overview, open points, plan, client's side, menus, help, blank screen.

use super::desk::Desk;
use lotse::app::{ClientSide, Context, Overlay, Screen};
use lotse::profile::Decision;

fn rima() -> Desk {
    let mut desk = Desk::in_case();
    desk.keys("Hallo<Enter>Rima<Enter>");
    desk.go_to("residence.valid_until")
        .keys("29.12.2026<Enter>");
    desk.go_to("residence.renewal_filed").keys("n");
    desk
}

#[test]
fn the_overview_leads_to_a_section() {
    let mut desk = rima();
    desk.keys("<C-o>o");
    let Screen::Overview(overview) = desk.app.screen() else {
        panic!("no overview");
    };
    let sections = desk.app.case().unwrap().form().sections();
    let place = sections
        .iter()
        .position(|it| it.id.as_str() == "work")
        .unwrap();
    let steps = place.abs_diff(overview.cursor);
    desk.keys(&"<Down>".repeat(steps)).keys("<Enter>");
    assert_eq!(desk.at(), "work.occupation");
}

#[test]
fn a_section_is_skipped_and_taken_up_again() {
    let mut desk = rima();
    desk.go_to("work.occupation").keys("<C-k>s");
    assert_eq!(desk.note(), "note-section_skipped");
    assert_ne!(desk.at(), "work.field");
    desk.keys("<C-o>o");
    let sections = desk.app.case().unwrap().form().sections();
    let place = sections
        .iter()
        .position(|it| it.id.as_str() == "work")
        .unwrap();
    desk.keys(&"<Up>".repeat(30))
        .keys(&"<Down>".repeat(place))
        .keys("<C-k>s");
    assert_eq!(desk.note(), "note-section_taken_up");
}

#[test]
fn an_open_point_leads_to_its_question() {
    let mut desk = rima();
    desk.keys("<C-o>p");
    let points = desk.app.case().unwrap().interview().open_points();
    assert!(!points.is_empty());
    desk.keys("<Down><Enter>");
    let position = desk.app.case().unwrap().interview().position();
    assert_eq!(position, points[1].position);
}

#[test]
fn measures_are_accepted_and_rejected_with_a_reason() {
    let mut desk = rima();
    desk.keys("<C-f>");
    let measure = desk.app.marked_measure().unwrap().id.clone();
    let decision = |desk: &Desk| {
        let profile = desk.app.case().unwrap().interview().profile();
        profile.decisions().get(measure.as_str()).cloned()
    };
    desk.keys("a");
    assert_eq!(decision(&desk), Some(Decision::Accepted));
    desk.keys("<Up>r<Enter>");
    assert_eq!(desk.note(), "note-reason_needed");
    desk.keys("schon erledigt<Enter>");
    assert!(matches!(decision(&desk), Some(Decision::Rejected(_))));
    desk.keys("w");
    assert_eq!(desk.app.context(), Context::Why);
    desk.keys("<Esc><Esc>");
    assert!(matches!(desk.app.screen(), Screen::Interview));
}

#[test]
fn the_plan_can_be_written_while_the_store_cannot() {
    let mut desk = rima();
    desk.store.trouble = Some(lotse::app::Trouble::ReadOnly);
    desk.keys("j<C-f>x1<Enter>");
    assert_eq!(desk.store.files.len(), 1);
}

#[test]
fn counselor_questions_never_stand_on_the_clients_side() {
    let mut desk = rima();
    let case = desk.app.case().unwrap();
    let hidden = case.form().questions().iter();
    let hidden: Vec<_> = hidden
        .filter(|it| it.side == lotse::form::Side::Counselor)
        .collect();
    let hidden: Vec<_> = hidden.iter().map(|it| it.id.to_string()).collect();
    assert!(!hidden.is_empty());
    assert!(hidden.iter().any(|it| it == "frame.alone"));
    desk.go_to("frame.alone");
    assert_eq!(desk.app.client_side(), ClientSide::Neutral);
    desk.keys("j");
    assert_eq!(desk.at(), "emergency.danger");
    assert_eq!(desk.app.client_side(), ClientSide::Neutral);
    desk.go_to("emergency.roof");
    assert!(matches!(desk.app.client_side(), ClientSide::Question(..)));
}

#[test]
fn the_clients_steps_are_few_and_fit_for_paper() {
    use lotse::plan::rule::{Domain, Paper};
    let mut desk = rima();
    desk.keys("<C-f><C-e>");
    assert_eq!(desk.app.context(), Context::ClientView);
    let ClientSide::Steps(steps) = desk.app.client_side() else {
        panic!("no steps");
    };
    assert!((1..=3).contains(&steps.len()));
    assert!(
        steps
            .iter()
            .all(|it| it.paper == Paper::Client && it.domain != Domain::Protection)
    );
    desk.keys("<C-e>");
    assert_eq!(desk.app.context(), Context::Plan);
}

/// Why and why not name answers on protection: they are never on the client's side.
#[test]
fn the_reasons_of_a_rule_are_never_on_the_clients_side() {
    let mut desk = rima();
    for keys in ["<C-f>w", "<C-f>y<Enter>"] {
        desk.keys(keys);
        assert_eq!(desk.app.context(), Context::Why, "{keys}");
        desk.keys("<C-e>");
        assert_eq!(desk.app.context(), Context::Why, "{keys}");
        desk.keys("<Esc><Esc>");
    }
}

#[test]
fn any_key_brings_a_blank_screen_back_and_does_nothing_else() {
    let mut desk = rima();
    desk.go_to("emergency.money");
    let place = desk.at();
    desk.keys("<C-b>");
    assert_eq!(desk.app.context(), Context::Blank);
    desk.keys("j");
    assert_eq!((desk.app.context(), desk.at()), (Context::Interview, place));
}

#[test]
fn the_screen_locks_from_everywhere() {
    for keys in [
        "<C-b>", "<C-e>", "<C-o>", "<C-k>", "<C-k>b", "<C-g>", "<C-f>w", "<C-f>x3", "<C-o>o",
    ] {
        let mut desk = rima();
        desk.keys(keys).keys("<C-l>");
        assert_eq!(desk.app.context(), Context::Unlock, "{keys}");
        assert!(desk.app.overlays().is_empty());
    }
}

#[test]
fn menus_turn_by_their_keys() {
    let mut desk = rima();
    desk.keys("<C-o><C-k>");
    assert!(matches!(
        desk.app.overlays(),
        [Overlay::Menu(menu)] if menu.kind == lotse::app::MenuKind::Question
    ));
    desk.keys("<C-k>");
    assert!(desk.app.overlays().is_empty());
    desk.keys("<C-o><Down><Up><Enter>");
    assert!(!matches!(desk.app.overlays(), [Overlay::Menu(_)]));
}

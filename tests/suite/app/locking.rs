//! Behind the lock one is where one was: in the same case, at the same line.

use super::desk::{CODE, Desk};
use lotse::app::{Context, Screen, Trouble};

const PASSPHRASE: &str = "ein hof am see<Enter>";

fn rima() -> Desk {
    let mut desk = Desk::in_case();
    desk.keys("Hallo<Enter>Rima<Enter>");
    desk.go_to("residence.valid_until")
        .keys("29.12.2026<Enter>");
    desk.go_to("residence.renewal_filed").keys("n");
    desk
}

#[test]
fn unlocking_leads_back_to_the_question() {
    let mut desk = rima();
    desk.go_to("emergency.doctor").keys("<C-l>");
    assert!(desk.app.case().is_none());
    desk.keys(PASSPHRASE);
    assert!(matches!(desk.app.screen(), Screen::Interview));
    assert_eq!(desk.at(), "emergency.doctor");
    assert_eq!(desk.app.case().unwrap().name().as_str(), "Rima");
}

#[test]
fn unlocking_leads_back_to_the_line_of_the_plan() {
    let mut desk = rima();
    desk.keys("<C-f>gg<Down><Enter>");
    let before = (desk.app.marked_measure().unwrap().id.clone(), desk.at());
    let Screen::Plan(shown) = *desk.app.screen() else {
        panic!("no plan");
    };
    desk.keys("<C-l>").keys(PASSPHRASE);
    let Screen::Plan(again) = *desk.app.screen() else {
        panic!("no plan after the lock");
    };
    assert_eq!(again, shown);
    let after = (desk.app.marked_measure().unwrap().id.clone(), desk.at());
    assert_eq!(after, before);
}

#[test]
fn unlocking_leads_back_to_lists_beside() {
    for (keys, context) in [
        ("<C-o>o<Down>", Context::Overview),
        ("<C-o>p<Down>", Context::OpenPoints),
        ("<C-f>t", Context::Timeline),
        ("<C-f>w", Context::Plan),
    ] {
        let mut desk = rima();
        desk.keys(keys).keys("<C-l>").keys(PASSPHRASE);
        assert_eq!(desk.app.context(), context, "{keys}");
    }
}

#[test]
fn the_recovery_code_leads_back_too() {
    let mut desk = rima();
    desk.go_to("emergency.doctor").keys("<C-l><Tab>");
    desk.keys(CODE).keys("<Enter>");
    desk.keys("ein haus am meer<Enter>ein haus am meer<Enter>");
    assert_eq!(desk.at(), "emergency.doctor");
}

#[test]
fn a_case_that_cannot_be_read_leaves_the_list() {
    let mut desk = rima();
    desk.keys("<C-l>");
    let cases = std::mem::take(&mut desk.store.cases);
    desk.keys(PASSPHRASE);
    assert!(matches!(desk.app.screen(), Screen::Start(_)));
    assert_eq!(desk.note(), Trouble::NoCase.what().to_string());
    assert!(desk.app.case().is_none());
    desk.store.cases = cases;
    desk.keys("<C-n>");
    assert!(
        matches!(desk.app.screen(), Screen::Notice(_)),
        "work goes on"
    );
}

#[test]
fn a_closed_case_is_not_opened_again() {
    let mut desk = rima();
    desk.keys("<C-o>s<C-l>").keys(PASSPHRASE);
    assert!(matches!(desk.app.screen(), Screen::Start(_)));
    assert!(desk.app.case().is_none());
}

//! The offers of the place: searched with and without a case, and what the person says about them.

use lotse::app::{Context, DirectoryScreen, Screen};
use lotse::base::OfferId;
use lotse::profile::OfferWish;

use super::desk::Desk;

fn screen(desk: &Desk) -> &DirectoryScreen {
    let Screen::Directory(screen) = desk.app.screen() else {
        unreachable!("the directory is not open")
    };
    screen
}

fn wishes(desk: &Desk) -> Vec<(OfferId, OfferWish)> {
    let case = desk.app.case().unwrap();
    let wishes = case.interview().profile().wishes().iter();
    wishes.map(|it| (it.0.clone(), *it.1)).collect()
}

/// Marks the first measure of the plan for which there are offers, and opens their list.
fn offers_of_the_plan() -> Desk {
    let mut desk = Desk::rima();
    desk.press("<^f> o");
    for _ in 0..40 {
        if desk.app.context() == Context::Choose {
            return desk;
        }
        desk.press("<down> o");
    }
    unreachable!("no measure has offers")
}

#[test]
fn words_narrow_and_escape_goes_back_to_the_cases() {
    let mut desk = Desk::open();
    desk.press("<^d>");
    let all = screen(&desk).found().len();
    desk.press("arabisch");
    let arabic = screen(&desk).found().len();
    assert!(0 < arabic && arabic < all, "{arabic} of {all}");
    desk.press("<space> beratung");
    let both = screen(&desk).found().len();
    assert!(both < arabic, "{both}");
    desk.press("<enter>");
    assert_eq!(screen(&desk).whole, Some(0));
    desk.press("<esc>");
    assert_eq!(screen(&desk).whole, None);
    desk.press("<esc>");
    assert!(matches!(desk.app.screen(), Screen::Start(_)));
}

#[test]
fn without_a_case_nobody_wishes() {
    let mut desk = Desk::open();
    desk.press("<^d> <^w>");
    assert!(desk.app.note().is_some());
    assert_eq!(desk.app.context(), Context::Directory);
    let marked = screen(&desk).marked().unwrap();
    assert!(screen(&desk).fit(marked).is_none());
}

#[test]
fn what_fits_the_marked_measure_stands_first_and_says_why() {
    let mut desk = offers_of_the_plan();
    desk.press("<esc> <^d>");
    assert!(screen(&desk).measure.is_some());
    let first = screen(&desk).marked().unwrap().clone();
    assert!(!screen(&desk).fit(&first).unwrap().reasons.is_empty());
    desk.press("<esc>");
    assert_eq!(desk.app.context(), Context::Plan);
}

#[test]
fn the_person_says_what_she_wants_in_plan_and_search_and_it_can_be_undone() {
    let mut desk = offers_of_the_plan();
    desk.press("<enter> 1");
    let wished = wishes(&desk);
    assert_eq!(wished.len(), 1);
    assert_eq!(wished[0].1, OfferWish::Wanted);
    desk.press("<^u>");
    assert_eq!(wishes(&desk), []);
    desk.press("<^r>");
    assert_eq!(wishes(&desk), wished);
    desk.press("<^d> <^w> 2");
    assert_eq!(wishes(&desk)[0], (wished[0].0.clone(), OfferWish::Declined));
    desk.press("<^w> 4");
    assert_eq!(wishes(&desk), [], "taken back");
}

#[test]
fn nothing_is_left_of_it_behind_a_lock() {
    let mut desk = offers_of_the_plan();
    desk.press("<esc> <^d> <^l>");
    assert!(matches!(desk.app.screen(), Screen::Unlock(_)));
}

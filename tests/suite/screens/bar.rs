//! The bottom bar offers what works, by the letters that people read elsewhere.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use lotse::app::Context;

use super::desk::{Desk, GERMAN, LOOK, picture, speak};
use super::walks::WALKS;

const SIZE: (u16, u16) = (80, 24);

/// How many screens with the same keys are tried.
const ALIKE: usize = 3;

/// What changes nothing on these screens, with the reason.
const IDLE: [(&str, &str, &str); 12] = [
    ("display", "turn", "is chosen already"),
    ("display_first_start", "turn", "is chosen already"),
    ("display_unreadable_list", "turn", "is chosen already"),
    ("first_start_passphrase_short", "submit", "is told already"),
    ("new_passphrase_different", "submit", "is told already"),
    ("first_start_typed_back", "submit", "is told already"),
    ("typed_wrong", "answer", "is told already"),
    ("leaving_failed", "retry", "is being tried"),
    ("unlock", "submit", "waits for words"),
    ("unlock_code", "submit", "waits for words"),
    ("unlock_wrong", "submit", "waits for words"),
    ("locked", "submit", "waits for words"),
];

/// Presses each key of the bar on a desk of its own.
#[test]
fn every_key_of_the_bar_does_something() {
    let (alike, idle) = (RefCell::new(BTreeMap::new()), RefCell::new(BTreeSet::new()));
    let press = |name: &str, desk: &dyn Fn() -> Desk, keys: &str| {
        let pressed = || {
            let mut desk = desk();
            desk.press(keys);
            desk
        };
        let first = pressed();
        let offered: Vec<_> = first.app.offered().collect();
        let names: Vec<_> = offered.iter().map(|it| it.name).collect();
        let mut alike = alike.borrow_mut();
        let seen: &mut usize = alike.entry((first.app.context(), names)).or_default();
        *seen += 1;
        if *seen > ALIKE {
            return;
        }
        let before = picture(&first.app, LOOK, SIZE);
        for spec in offered {
            let mut desk = pressed();
            let asked = desk.asks(spec.keys[0].clone());
            let known = IDLE.iter().any(|it| (it.0, it.1) == (name, spec.name));
            if !asked && !known && before == picture(&desk.app, LOOK, SIZE) {
                idle.borrow_mut().insert(format!("{name}: {}", spec.name));
            }
        }
    };
    for walk in WALKS {
        walk(&press);
    }
    let idle: Vec<_> = idle.into_inner().into_iter().collect();
    assert!(idle.is_empty(), "{}", idle.join("\n"));
}

/// The counselor reads "y" or "ن" in the question and finds the same letter below.
#[test]
fn yes_and_no_have_the_letters_of_the_counselors_language() {
    let shown = |languages| {
        speak(languages);
        let mut desk = Desk::rima();
        desk.press("<^f> x 2 <enter>");
        let picture = picture(&desk.app, LOOK, SIZE);
        speak(GERMAN);
        assert_eq!(desk.app.context(), Context::Confirm, "{picture}");
        picture
    };
    let german = shown(GERMAN);
    assert!(
        german.contains(" j  ") && german.contains(" n  "),
        "{german}"
    );
    let arabic = shown(("ar", "ti"));
    assert!(
        !arabic.contains(" j ") && !arabic.contains(" n "),
        "{arabic}"
    );
}

//! Whatever is pressed, the program stands, the loop sleeps, and what was acknowledged is stored.

use std::time::Duration;

use proptest::prelude::*;

use super::desk::Desk;
use lotse::app::{Key, Msg, Revision, SaveState, StoreFound, Trouble, Unwritten};
use lotse::document::Refusal;

const WORDS: [&str; 8] = ["Rima", "29.12.2026", "+38", "سوريا", "sgb2,", "?", "1", "٣"];

#[derive(Clone, Debug)]
enum Step {
    Press(Key),
    Words(usize),
    Resize(u16, u16),
    Wait(u64),
    Trouble(Option<Trouble>),
    Slow(bool),
    Stray(u8),
    Passphrase,
}

fn key() -> impl Strategy<Value = Key> {
    let named = prop::sample::select(vec![
        Key::Enter,
        Key::Tab,
        Key::BackTab,
        Key::Backspace,
        Key::Delete,
        Key::Up,
        Key::Down,
        Key::Left,
        Key::Right,
        Key::Home,
        Key::End,
        Key::PageUp,
        Key::PageDown,
        Key::Escape,
        Key::Function(1),
    ]);
    // Without `Ctrl+L`, which would end most walks early; waiting locks too.
    let control = prop::sample::select("abdefgknoprtuwxyc".chars().collect::<Vec<_>>());
    let letter = prop::sample::select("jn123456789awerdu?osphb ,".chars().collect::<Vec<_>>());
    prop_oneof![
        4 => named,
        3 => control.prop_map(Key::Ctrl),
        4 => letter.prop_map(Key::Char),
        1 => any::<char>().prop_map(Key::Char),
        1 => any::<String>().prop_map(Key::Paste),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let trouble = prop::option::of(prop::sample::select(Trouble::ALL.to_vec()));
    prop_oneof![
        30 => key().prop_map(Step::Press),
        4 => (0..WORDS.len()).prop_map(Step::Words),
        1 => (0_u16..300, 0_u16..100).prop_map(|it| Step::Resize(it.0, it.1)),
        1 => (0_u64..900).prop_map(Step::Wait),
        1 => trouble.prop_map(Step::Trouble),
        1 => any::<bool>().prop_map(Step::Slow),
        1 => any::<u8>().prop_map(Step::Stray),
        1 => Just(Step::Passphrase),
    ]
}

/// Answers that nobody asked for, or that come late.
fn stray(number: u8) -> Msg {
    match number % 11 {
        0 => Msg::Store(StoreFound::Missing),
        1 => Msg::Created(Err(Trouble::Disk)),
        2 => Msg::Confirmed(Ok(())),
        3 => Msg::Unlocked(Err(Trouble::Damaged)),
        4 => Msg::Cases(Ok(Vec::new())),
        5 => Msg::CaseCreated(Err(Trouble::Full)),
        6 => Msg::CaseLoaded(Err(Trouble::NoCase)),
        7 => Msg::Saved(Revision(u64::from(number)), Err(Trouble::Full)),
        8 => Msg::Refused(Box::new(Refusal::NoLetter)),
        9 => Msg::PassphraseChanged(Ok(())),
        _ => Msg::Exported(Err(Unwritten {
            trouble: Trouble::Full,
            folder: String::new(),
        })),
    }
}

fn take(desk: &mut Desk, step: Step) {
    match step {
        Step::Press(key) => desk.press(key),
        Step::Words(at) => drop(desk.keys(WORDS[at])),
        Step::Resize(columns, rows) => desk.send(Msg::Resize(columns, rows)),
        Step::Wait(seconds) => desk.wait(Duration::from_secs(seconds)),
        Step::Trouble(trouble) => desk.store.trouble = trouble,
        Step::Slow(true) => desk.slow = true,
        Step::Slow(false) => desk.catch_up(),
        Step::Stray(number) => desk.send(stray(number)),
        Step::Passphrase => drop(desk.keys("ein hof am see<Enter>")),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn random_keys_and_answers_never_panic(steps in prop::collection::vec(step(), 0..250)) {
        let mut desk = Desk::in_case();
        for step in steps {
            if desk.store.ended {
                break;
            }
            take(&mut desk, step);
            if let Some(case) = desk.app.case()
                && case.saving().state() == SaveState::Saved
                && !desk.slow
            {
                let id = case.saving().id().unwrap();
                prop_assert_eq!(&desk.store.cases[id].1, case.interview().events());
            }
        }
    }

    #[test]
    fn random_keys_on_the_first_start_never_panic(keys in prop::collection::vec(key(), 0..80)) {
        let mut desk = Desk::started();
        for key in keys {
            desk.press(key);
        }
    }
}

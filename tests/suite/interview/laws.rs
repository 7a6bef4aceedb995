//! Laws that hold whatever is done in whatever order.

use proptest::prelude::*;

use super::{act, form, fresh, today};
use lotse::interview::{Interview, Position};

const WORDS: [&str; 12] = [
    "=yes",
    "=no",
    "=29.12.2026",
    "=child",
    "?",
    "later",
    "next",
    "back",
    "undo",
    "redo",
    "clear",
    "add",
];

/// Does the word if it fits the place; else goes on.
fn try_word(interview: &mut Interview, word: &str) {
    let fits = match (interview.position(), word) {
        (Position::Roster(_), _) => {
            !word.starts_with('=') && !matches!(word, "?" | "later" | "clear")
        }
        (Position::End, _) => matches!(word, "back" | "undo" | "redo"),
        (Position::Question(..), "add") => false,
        (Position::Question(slot, _), _) if word.starts_with('=') => {
            let form = form();
            let offered = form
                .question(slot)
                .offers(&form, &lotse::base::Code::new(word.trim_start_matches('=')));
            offered || form.question(slot).kind.list().is_none()
        }
        (Position::Question(..), _) => true,
    };
    act(interview, if fits { word } else { "back" });
}

proptest! {
    #[test]
    fn every_case_resumes_as_it_was(words in prop::collection::vec(0..WORDS.len(), 0..40)) {
        let mut interview = fresh(Some(0));
        for word in words {
            try_word(&mut interview, WORDS[word]);
            let resumed = Interview::new(form(), interview.events().to_vec(), Some(0), today());
            prop_assert_eq!(resumed.profile(), interview.profile());
            prop_assert_eq!(resumed.way(), interview.way());
        }
    }

    #[test]
    fn undo_takes_back_just_one_thing(words in prop::collection::vec(0..8_usize, 1..20)) {
        let mut interview = fresh(None);
        for word in words {
            let before = interview.profile().clone();
            let events = interview.events().len();
            try_word(&mut interview, WORDS[word]);
            let said = interview.events()[events..].iter().any(|it| it.change.answers().is_some());
            if said {
                let mut undone = interview.clone();
                act(&mut undone, "undo");
                prop_assert_eq!(undone.profile().held_at(), before.held_at());
                act(&mut undone, "redo");
                prop_assert_eq!(undone.profile().held_at(), interview.profile().held_at());
            }
        }
    }

    #[test]
    fn every_event_survives_its_record(words in prop::collection::vec(0..WORDS.len(), 0..30)) {
        let mut interview = fresh(Some(0));
        for word in words {
            try_word(&mut interview, WORDS[word]);
        }
        for event in interview.events() {
            let record = serde_json::to_string(event).unwrap();
            prop_assert_eq!(&serde_json::from_str::<lotse::profile::Event>(&record).unwrap(), event);
        }
    }
}

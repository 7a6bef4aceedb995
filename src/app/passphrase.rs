//! When a passphrase is good enough, how it is typed, and how a recovery code is typed back.

use super::case::edit_field;
use super::{Key, Trouble};
use crate::base::Secret;
use crate::text::{Field, Mode};

/// The least number of characters, unless there are enough words.
pub const LEAST_CHARACTERS: usize = 12;
/// The number of words that are enough, however short.
pub const ENOUGH_WORDS: usize = 4;

/// What is wrong with a new passphrase.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum PassphraseFault {
    /// Too few characters and too few words.
    Short,
    /// Few different characters, such as `aaaaaaaaaaaa`.
    Uniform,
    /// The second one is another.
    Different,
}

impl PassphraseFault {
    /// Returns the id of its message.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Short => "passphrase-short",
            Self::Uniform => "passphrase-uniform",
            Self::Different => "passphrase-different",
        }
    }
}

/// Judges a new passphrase: 12 characters or 4 words, and at least 5 different characters.
pub fn judge(passphrase: &str) -> Result<(), PassphraseFault> {
    let characters = passphrase.trim().chars().count();
    let words = passphrase.split_whitespace().count();
    if characters < LEAST_CHARACTERS && words < ENOUGH_WORDS {
        return Err(PassphraseFault::Short);
    }
    let mut different: Vec<char> = passphrase.chars().collect();
    different.sort_unstable();
    different.dedup();
    if different.len() < 5 {
        return Err(PassphraseFault::Uniform);
    }
    Ok(())
}

/// A new passphrase, typed twice so that a slip shows.
#[derive(Debug)]
pub struct TypedTwice {
    /// The passphrase.
    pub first: Field,
    /// The same again.
    pub second: Field,
    /// Which of the two is written in: 0 or 1.
    pub focus: usize,
    /// What is wrong with it.
    pub fault: Option<PassphraseFault>,
    /// Why it could not be put to use.
    pub trouble: Option<Trouble>,
}

impl TypedTwice {
    /// Starts with nothing typed.
    pub(super) fn new() -> Self {
        Self {
            first: Field::masked(),
            second: Field::masked(),
            focus: 0,
            fault: None,
            trouble: None,
        }
    }

    /// Asks again after the passphrase could not be put to use; nothing must be typed anew.
    pub(super) fn again(passphrase: &Secret, trouble: Trouble) -> Self {
        let mut typed = Self::new();
        typed.first.insert(passphrase.reveal());
        typed.second.insert(passphrase.reveal());
        typed.focus = 1;
        typed.trouble = Some(trouble);
        typed
    }

    /// Returns the field that is written in.
    pub(super) const fn field(&mut self) -> &mut Field {
        if self.focus == 0 {
            &mut self.first
        } else {
            &mut self.second
        }
    }

    pub(super) const fn next_field(&mut self) {
        self.focus = 1 - self.focus;
    }

    pub(super) fn type_text(&mut self, text: &str) {
        self.fault = None;
        self.field().insert(text);
    }

    pub(super) fn edit(&mut self, key: &Key, mode: Mode) {
        edit_field(self.field(), key, mode);
    }

    /// Returns the passphrase once it is good and both are alike; else goes on, or says why not.
    pub(super) fn submit(&mut self) -> Option<Secret> {
        self.fault = judge(self.first.text()).err();
        if self.fault.is_some() {
            self.focus = 0;
            return None;
        }
        if self.focus == 0 {
            self.focus = 1;
            return None;
        }
        if self.first.text() != self.second.text() {
            self.second.clear();
            self.fault = Some(PassphraseFault::Different);
            return None;
        }
        Some(Secret::new(self.first.text().to_owned()))
    }
}

/// Returns the groups of a recovery code as they are printed.
pub fn groups(code: &Secret) -> Vec<&str> {
    let parts = code
        .reveal()
        .split(|it: char| it == '-' || it.is_whitespace());
    parts.filter(|it| !it.is_empty()).collect()
}

/// Chooses the two groups that are typed back, by their place from 0; the code itself decides.
pub(super) fn asked_groups(code: &Secret) -> [usize; 2] {
    let sum: usize = code.reveal().bytes().map(usize::from).sum();
    let count = groups(code).len().max(2);
    let first = sum % count;
    let step = 1 + (sum / count) % (count - 1);
    let second = (first + step) % count;
    [first.min(second), first.max(second)]
}

/// Tells whether what was typed is this group of the code; case makes no difference.
pub(super) fn is_group(code: &Secret, group: usize, typed: &str) -> bool {
    let wanted = groups(code);
    wanted
        .get(group)
        .is_some_and(|it| it.eq_ignore_ascii_case(typed.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_or_words_are_enough() {
        assert_eq!(judge("kurz"), Err(PassphraseFault::Short));
        assert_eq!(judge("aaaaaaaaaaaaaaa"), Err(PassphraseFault::Uniform));
        assert_eq!(judge("ein hof am see"), Ok(()));
        assert_eq!(judge("Rheinufer-1288"), Ok(()));
        assert_eq!(judge("كلمة سر طويلة"), Ok(()));
    }

    #[test]
    fn two_different_groups_are_asked() {
        for last in 'A'..='Z' {
            let code = Secret::new(format!("AB12-CD34-EF56-GH78-{last}X90"));
            let [first, second] = asked_groups(&code);
            assert!(first < second && second < 5);
            let group = groups(&code)[second].to_lowercase();
            assert!(is_group(&code, second, &group));
            assert!(!is_group(&code, first, &group));
        }
    }
}

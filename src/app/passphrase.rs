//! When a passphrase is good enough, and how a recovery code is typed back.

use crate::base::Secret;

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

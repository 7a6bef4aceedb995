//! The printed recovery code: the second way into a vault, and the only one after the passphrase
//! is lost.
//!
//! 160 random bits and 20 bits of check, in nine groups of four letters: `7Q2F-…`.

pub(super) mod base32;

use std::fmt;

use zeroize::{Zeroize as _, ZeroizeOnDrop, Zeroizing};

use super::error::Result;
use super::key::Key;
use super::random::{self, Random};
use crate::base::Secret;
use crate::store::StoreId;

const BYTES: usize = 20;
const GROUPS: usize = 9;
const GROUP: usize = 4;

/// What a text lacks to be a recovery code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeFault {
    /// It has this many letters instead of 36.
    Length(usize),
    /// The letter of this number, from 1, is none that occurs.
    Letter(usize),
    /// A letter was mistaken for another, or two have changed places.
    Check,
}

impl fmt::Display for CodeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length(found) => write!(f, "a recovery code has 36 letters, this has {found}"),
            Self::Letter(number) => write!(f, "letter {number} does not occur in recovery codes"),
            Self::Check => write!(f, "a letter of the recovery code is wrong"),
        }
    }
}

impl std::error::Error for CodeFault {}

/// A recovery code: printed once, kept on paper, never stored.
#[derive(Clone, PartialEq, Eq, ZeroizeOnDrop)]
pub struct RecoveryCode([u8; BYTES]);

impl RecoveryCode {
    /// Makes a new one.
    pub(super) fn random(random: &mut dyn Random) -> Result<Self> {
        random::array(random).map(Self)
    }

    /// Reads a code as people type it: small letters, spaces, hyphens, O for 0, I and L for 1.
    pub fn parse(text: &str) -> std::result::Result<Self, CodeFault> {
        let count = base32::letters(text).count();
        let typed = Zeroizing::new(base32::decode(text).map_err(|it| CodeFault::Letter(it + 1))?);
        if count != GROUPS * GROUP {
            return Err(CodeFault::Length(count));
        }
        let bytes = typed
            .first_chunk::<BYTES>()
            .ok_or(CodeFault::Length(count))?;
        let code = Self(*bytes);
        // The code is as random as a key, so comparing it letter by letter tells nobody anything.
        if *letters_of(&code.letters()) != *letters_of(text) {
            return Err(CodeFault::Check);
        }
        Ok(code)
    }

    /// Returns the nine groups of four letters to print.
    pub fn groups(&self) -> Vec<Secret> {
        let letters: Vec<char> = self.letters().chars().collect();
        letters
            .chunks(GROUP)
            .map(|it| Secret::new(it.iter().collect()))
            .collect()
    }

    /// Returns the numbers of two groups, from 1, which whoever printed the code types back.
    pub fn groups_to_type_back(&self, random: &mut dyn Random) -> Result<[usize; 2]> {
        let [one, two] = random::array::<2>(random)?.map(usize::from);
        let first = one % GROUPS;
        let second = (first + 1 + two % (GROUPS - 1)) % GROUPS;
        Ok([first.min(second) + 1, first.max(second) + 1])
    }

    /// Tells whether the text is the group of that number, from 1, as people type it.
    pub fn is_group(&self, number: usize, typed: &str) -> bool {
        let groups = self.groups();
        let group = number.checked_sub(1).and_then(|it| groups.get(it));
        group.is_some_and(|it| *letters_of(it.reveal()) == *letters_of(typed))
    }

    /// Returns the key of the slot; the code has full entropy, so nothing slows guessing down.
    pub(super) fn derive(&self, store: StoreId) -> Key {
        let mut material = [self.0.as_slice(), &store.0].concat();
        let key = blake3::derive_key("lotse vault v1 recovery slot", &material);
        material.zeroize();
        Key::new(key)
    }

    /// Returns all letters: those of the bytes, and four of check.
    fn letters(&self) -> Zeroizing<String> {
        let check = blake3::derive_key("lotse vault v1 recovery check", &self.0);
        let mut letters = Zeroizing::new(base32::encode(&self.0));
        letters.extend(
            base32::encode(&check)
                .chars()
                .take(GROUPS * GROUP - BYTES * 8 / 5),
        );
        letters
    }
}

/// Returns the letters as they are meant, without what stands between.
fn letters_of(text: &str) -> Zeroizing<String> {
    let meant = |letter| base32::value(letter).and_then(|it| char::from_digit(it, 32));
    Zeroizing::new(base32::letters(text).filter_map(meant).collect())
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Counting(u8);

    impl Random for Counting {
        fn fill(&mut self, bytes: &mut [u8]) -> Result<()> {
            for byte in bytes {
                self.0 = self.0.wrapping_mul(29).wrapping_add(17);
                *byte = self.0;
            }
            Ok(())
        }
    }

    fn code() -> RecoveryCode {
        RecoveryCode::random(&mut Counting(3)).unwrap()
    }

    fn printed() -> String {
        let groups: Vec<_> = code()
            .groups()
            .iter()
            .map(|it| it.reveal().to_owned())
            .collect();
        groups.join("-")
    }

    #[test]
    fn a_printed_code_is_read_back_however_it_is_typed() {
        let printed = printed();
        assert_eq!(printed.len(), 9 * 4 + 8);
        let typed = printed
            .to_lowercase()
            .replace('-', " ")
            .replace('0', "o")
            .replace('1', "l");
        for text in [printed.as_str(), &typed, &format!("  {typed}\n")] {
            assert!(RecoveryCode::parse(text) == Ok(code()), "{text}");
        }
    }

    #[test]
    fn every_wrong_letter_is_noticed() {
        let printed = printed();
        let places = (0..printed.len()).filter(|it| it % 5 != 4);
        for (place, letter) in places.flat_map(|it| "07AQZ".chars().map(move |letter| (it, letter)))
        {
            let mut wrong: Vec<char> = printed.chars().collect();
            let right = std::mem::replace(&mut wrong[place], letter);
            let wrong: String = wrong.iter().collect();
            let expected = if right == letter {
                Ok(code())
            } else {
                Err(CodeFault::Check)
            };
            assert!(RecoveryCode::parse(&wrong) == expected, "{wrong}");
        }
        assert_eq!(
            RecoveryCode::parse("ABCD").unwrap_err(),
            CodeFault::Length(4)
        );
        assert_eq!(
            RecoveryCode::parse("AB U").unwrap_err(),
            CodeFault::Letter(3)
        );
        assert_eq!(
            RecoveryCode::parse(&format!("{printed}0")).unwrap_err(),
            CodeFault::Length(37)
        );
    }

    #[test]
    fn two_different_groups_are_asked_for() {
        let mut random = Counting(1);
        for _ in 0..100 {
            let [one, two] = code().groups_to_type_back(&mut random).unwrap();
            assert!((1..two).contains(&one) && two <= 9);
            let group = code().groups()[two - 1].reveal().to_lowercase();
            assert!(code().is_group(two, &format!(" {group} ")));
            assert!(!code().is_group(one, &group));
        }
        assert!(!code().is_group(0, "") && !code().is_group(10, ""));
    }

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(
            format!("{:?} {:?}", code(), code().derive(StoreId([1; 16]))),
            "… …"
        );
    }
}

//! Joined forms of Arabic letters, chosen in logical order (Unicode, chapter 9.2).
//!
//! A terminal draws cell by cell, so that no font can join letters across cells; the presentation
//! forms of Unicode can. Letters without such forms (ten of Pashto, four of Sorani) keep their
//! isolated shape, while their neighbours join towards them.

use unicode_bidi::{BidiClass, bidi_class};

use super::joining_table::{FORMS, JOINING};
use crate::text::character::is_format;

/// How a letter joins its neighbours (`Joining_Type`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Joining {
    /// On neither side.
    U,
    /// To the letter before it only.
    R,
    /// To the letter after it only.
    L,
    /// On both sides.
    D,
    /// On both sides without a form of its own.
    C,
    /// A mark, over which letters join.
    T,
}

impl Joining {
    const fn joins_before(self) -> bool {
        matches!(self, Self::R | Self::D | Self::C)
    }

    const fn joins_after(self) -> bool {
        matches!(self, Self::L | Self::D | Self::C)
    }
}

/// Stands for a letter that the ligature before it covers.
pub(super) const COVERED: char = '\0';

const LAM: char = '\u{644}';

/// Returns for each character what is drawn, or nothing when no letter has joined forms.
pub(super) fn shape(text: &str) -> Option<Vec<char>> {
    if !text.contains(has_forms) {
        return None;
    }
    let mut drawn: Vec<char> = text.chars().collect();
    let letters: Vec<(usize, Joining)> = drawn
        .iter()
        .enumerate()
        .map(|(index, it)| (index, joining(*it)))
        .filter(|it| it.1 != Joining::T)
        .collect();
    let mut before = false;
    for (place, (index, joining)) in letters.iter().enumerate() {
        let next = letters.get(place + 1);
        let after = joining.joins_after() && next.is_some_and(|it| it.1.joins_before());
        let second = next.map(|it| it.0).filter(|_| after);
        if *joining != Joining::U {
            join(&mut drawn, *index, second, before);
        }
        before = after;
    }
    Some(drawn)
}

/// Draws a letter in its form; `second` is the letter it joins after itself.
fn join(drawn: &mut [char], index: usize, second: Option<usize>, before: bool) {
    let Some(letter) = drawn.get(index).copied() else {
        return;
    };
    let follower = second.and_then(|it| drawn.get(it).copied());
    if let Some(ligature) = follower.and_then(|it| lam_alef(letter, it, before)) {
        set(drawn, index, ligature);
        set(drawn, second.unwrap_or(index), COVERED);
    } else if letter != COVERED {
        set(drawn, index, form(letter, before, second.is_some()));
    }
}

fn set(drawn: &mut [char], index: usize, char: char) {
    if let Some(place) = drawn.get_mut(index) {
        *place = char;
    }
}

/// Returns the one cell of lam and alef, which are never drawn side by side.
const fn lam_alef(letter: char, follower: char, before: bool) -> Option<char> {
    let (isolated, joined) = match (letter, follower) {
        (LAM, '\u{622}') => ('\u{FEF5}', '\u{FEF6}'),
        (LAM, '\u{623}') => ('\u{FEF7}', '\u{FEF8}'),
        (LAM, '\u{625}') => ('\u{FEF9}', '\u{FEFA}'),
        (LAM, '\u{627}') => ('\u{FEFB}', '\u{FEFC}'),
        _ => return None,
    };
    Some(if before { joined } else { isolated })
}

fn form(letter: char, before: bool, after: bool) -> char {
    let Ok(row) = FORMS.binary_search_by_key(&letter, |it| it.0) else {
        return letter;
    };
    let [isolated, last, first, middle] = FORMS[row].1;
    let form = match (before, after) {
        (false, false) => isolated,
        (true, false) => last,
        (false, true) => first,
        (true, true) => middle,
    };
    if form == '\0' { letter } else { form }
}

fn joining(char: char) -> Joining {
    let row = JOINING.partition_point(|it| it.1 < char);
    match JOINING.get(row) {
        Some((first, _, joining)) if *first <= char => *joining,
        _ if is_mark(char) => Joining::T,
        _ => Joining::U,
    }
}

/// Tells nonspacing marks and format characters: both are transparent unless the table says more.
fn is_mark(char: char) -> bool {
    bidi_class(char) == BidiClass::NSM || is_format(char)
}

fn has_forms(char: char) -> bool {
    ('\u{621}'..='\u{6D5}').contains(&char)
}

//! Files of a stranger, however broken, never panic.

use lotse::base::Sources;
use lotse::check::check;
use proptest::prelude::*;

use super::sources::{shipped, valid};

/// A change of one file.
#[derive(Clone, Debug)]
enum Change {
    Delete(usize, usize),
    Duplicate(usize, usize),
    Flip(usize, u8),
    Insert(usize, &'static str),
    SwapLines(usize, usize),
    DropLine(usize),
    Empty,
}

/// Pieces that the formats give a meaning to.
const PIECES: [&str; 22] = [
    "[[section]]\n",
    "[[rule]]\n",
    "[[rule.test]]\n",
    "]",
    "[",
    "{",
    "}",
    "\"",
    "'",
    "=",
    "\n",
    "\0",
    "\u{202e}",
    "ä",
    " && ",
    "(((((((",
    "9999999999999999999",
    "-1",
    "2026-02-30",
    "id = \"x\"\n",
    "{ $x }",
    "household",
];

fn change() -> impl Strategy<Value = Change> {
    let at = any::<prop::sample::Index>().prop_map(|it| it.index(1 << 20));
    let length = 1..60_usize;
    prop_oneof![
        (at.clone(), length.clone()).prop_map(|(at, length)| Change::Delete(at, length)),
        (at.clone(), length).prop_map(|(at, length)| Change::Duplicate(at, length)),
        (at.clone(), any::<u8>()).prop_map(|(at, mask)| Change::Flip(at, mask)),
        (at.clone(), prop::sample::select(PIECES.to_vec()))
            .prop_map(|(at, piece)| Change::Insert(at, piece)),
        (at.clone(), at.clone()).prop_map(|(one, other)| Change::SwapLines(one, other)),
        at.prop_map(Change::DropLine),
        Just(Change::Empty),
    ]
}

fn changed(bytes: &[u8], change: &Change) -> Vec<u8> {
    let place = |at: usize| at % (bytes.len() + 1);
    let mut changed = bytes.to_vec();
    match *change {
        Change::Delete(at, length) => {
            changed.drain(place(at)..bytes.len().min(place(at) + length));
        }
        Change::Duplicate(at, length) => {
            let end = bytes.len().min(place(at) + length);
            changed.splice(end..end, bytes[place(at)..end].to_vec());
        }
        Change::Flip(at, mask) => {
            if let Some(byte) = changed.get_mut(place(at)) {
                *byte ^= mask;
            }
        }
        Change::Insert(at, piece) => {
            changed.splice(place(at)..place(at), piece.bytes());
        }
        Change::SwapLines(one, other) => {
            let mut lines: Vec<_> = bytes.split(|it| *it == b'\n').collect();
            let count = lines.len();
            lines.swap(one % count, other % count);
            changed = lines.join(&b'\n');
        }
        Change::DropLine(at) => {
            let mut lines: Vec<_> = bytes.split(|it| *it == b'\n').collect();
            lines.remove(at % lines.len());
            changed = lines.join(&b'\n');
        }
        Change::Empty => changed.clear(),
    }
    changed
}

fn broken(mut sources: Sources, changes: &[(prop::sample::Index, Change)]) -> Sources {
    let paths: Vec<String> = sources.under("").map(|it| it.0.to_owned()).collect();
    for (file, change) in changes {
        let path = &paths[file.index(paths.len())];
        let bytes = changed(sources.get(path).unwrap(), change);
        sources.insert(path.clone(), bytes);
    }
    sources
}

fn changes() -> impl Strategy<Value = Vec<(prop::sample::Index, Change)>> {
    prop::collection::vec((any::<prop::sample::Index>(), change()), 1..6)
}

proptest! {
    #[test]
    fn small_files_never_panic(changes in changes()) {
        check(&broken(valid(), &changes));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn shipped_files_never_panic(changes in changes()) {
        check(&broken(shipped(), &changes));
    }
}

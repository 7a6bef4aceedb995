//! The keys of the store: spaces, and case ids blinded so that they say nothing.

use super::case::CaseId;
use super::key::Key;

pub(super) const FORMAT: &[u8] = b"\0format";
pub(super) const SLOTS: &[u8] = b"\0slot";
pub(super) const PURGE: &[u8] = b"\0purge";
pub(super) const CASE_KEYS: u8 = 1;
pub(super) const HEADS: u8 = 2;
const EVENTS: u8 = 3;
const ATTACHMENTS: u8 = 4;
pub(super) const MANIFEST: &[u8] = &[7];

/// A case as the store's keys name it.
pub(super) type Blinded = [u8; 16];

pub(super) fn blinded(names: &Key, case: CaseId) -> Blinded {
    let input = [b"cid".as_slice(), &case.bytes()].concat();
    let hash = blake3::keyed_hash(names.bytes(), &input);
    let mut blinded = [0; 16];
    blinded.copy_from_slice(hash.as_bytes().split_at(16).0);
    blinded
}

pub(super) fn slot(number: u16) -> Vec<u8> {
    [SLOTS, &number.to_be_bytes()].concat()
}

pub(super) fn case_key(case: &Blinded) -> Vec<u8> {
    [&[CASE_KEYS], case.as_slice()].concat()
}

pub(super) fn head(case: &Blinded) -> Vec<u8> {
    [&[HEADS], case.as_slice()].concat()
}

pub(super) fn events(case: &Blinded) -> Vec<u8> {
    [&[EVENTS], case.as_slice()].concat()
}

pub(super) fn event(case: &Blinded, number: u64) -> Vec<u8> {
    [&events(case)[..], &number.to_be_bytes()].concat()
}

pub(super) fn attachments(case: &Blinded) -> Vec<u8> {
    [&[ATTACHMENTS], case.as_slice()].concat()
}

//! How the index lies in sled's one tree: the first byte of a row's key names its space.
//!
//! | space | key | value |
//! |---|---|---|
//! | 0 | a name of [`Mark`] | u64 |
//! | 0 | `o` | the origin: store id, number of the first segment u64 |
//! | 1 | key | revision u64, 0, value · or revision u64, 1, number of chunks u32 |
//! | 2 | length of key u16, key, number u32 | a chunk of a value over 16 KiB |
//! | 3 | batch id | number of the commit u64 |
//! | 4 | number of the commit u64 | length of key u16, key, revision u64; repeated |

use crate::store::bytes::Bytes;
use crate::store::record::{BatchId, Change, Revision, StoreId};

/// The longest value sled gets in one row: longer ones would go to files it never syncs.
pub(super) const CHUNK: usize = 16 << 10;

pub(super) const ORIGIN: [u8; 2] = [0, b'o'];
pub(super) const RECORDS: u8 = 1;
pub(super) const BATCHES: u8 = 3;
pub(super) const CHANGES: u8 = 4;

/// A number the index keeps about itself.
#[derive(Clone, Copy)]
pub(super) enum Mark {
    /// The last frame applied.
    Applied,
    /// The last frame surely on the disk.
    Synced,
    /// The last commit whose changes are unknown.
    Gone,
}

impl Mark {
    pub(super) const fn row(self) -> [u8; 2] {
        match self {
            Self::Applied => [0, b'a'],
            Self::Synced => [0, b's'],
            Self::Gone => [0, b'g'],
        }
    }
}

pub(super) fn origin(store: StoreId, segment: u64) -> Vec<u8> {
    [&store.0[..], &segment.to_be_bytes()].concat()
}

pub(super) fn record_row(key: &[u8]) -> Vec<u8> {
    [&[RECORDS], key].concat()
}

pub(super) fn chunk_row(key: &[u8], number: u32) -> Vec<u8> {
    let length = u16::try_from(key.len()).unwrap_or(u16::MAX).to_be_bytes();
    [&[2], &length[..], key, &number.to_be_bytes()].concat()
}

pub(super) fn batch_row(batch: BatchId) -> Vec<u8> {
    [&[BATCHES], &batch.0[..]].concat()
}

pub(super) fn change_row(sequence: u64) -> Vec<u8> {
    [&[CHANGES], &sequence.to_be_bytes()[..]].concat()
}

/// What stands in a record's row.
pub(super) enum Body<'a> {
    Whole(&'a [u8]),
    Chunks(u32),
}

pub(super) fn whole(revision: Revision, value: &[u8]) -> Vec<u8> {
    [&revision.0.to_be_bytes()[..], &[0], value].concat()
}

pub(super) fn chunked(revision: Revision, chunks: u32) -> Vec<u8> {
    [&revision.0.to_be_bytes()[..], &[1], &chunks.to_be_bytes()].concat()
}

pub(super) fn parse_record(row: &[u8]) -> Option<(Revision, Body<'_>)> {
    let mut bytes = Bytes::new(row);
    let revision = Revision(bytes.u64()?);
    match bytes.byte()? {
        0 => Some((revision, Body::Whole(bytes.rest()))),
        1 => Some((revision, Body::Chunks(bytes.u32()?))),
        _ => None,
    }
}

pub(super) fn change_list(changes: &[Change]) -> Vec<u8> {
    let mut row = Vec::new();
    for change in changes {
        let length = u16::try_from(change.key.len()).unwrap_or(u16::MAX);
        row.extend(length.to_be_bytes());
        row.extend(&change.key);
        row.extend(change.revision.0.to_be_bytes());
    }
    row
}

pub(super) fn parse_changes(sequence: u64, row: &[u8]) -> Option<Vec<Change>> {
    let mut bytes = Bytes::new(row);
    let mut changes = Vec::new();
    while !bytes.is_empty() {
        let length = bytes.u16()?;
        let key = bytes.take(usize::from(length))?.to_vec();
        let revision = Revision(bytes.u64()?);
        changes.push(Change {
            sequence,
            key,
            revision,
        });
    }
    Some(changes)
}

pub(super) fn parse_number(row: &[u8]) -> Option<u64> {
    Bytes::new(row).u64()
}

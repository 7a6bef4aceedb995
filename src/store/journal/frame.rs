//! One frame: what a commit left behind, with a checksum.
//!
//! `length u32 | kind u8 | sequence u64 | batch id 16 | images u32 | image… | checksum 16`, where an
//! image is `length of key u16 | key | revision u64 | 0, or 1 and length of value u32 and value`.
//! `length` counts what follows it. Numbers are big-endian. The checksum is BLAKE3 keyed with the
//! segment's header, so that bytes of another segment or store never pass for a frame.

use crate::store::bytes::Bytes;
use crate::store::record::{BatchId, Change, Revision};

/// Length, kind, sequence, batch id, number of images, checksum.
const EMPTY: usize = 4 + 1 + 8 + 16 + 4 + 16;

/// What a key is after a frame.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub(in crate::store) struct Image {
    pub(in crate::store) key: Vec<u8>,
    pub(in crate::store) revision: Revision,
    /// Nothing: the key was removed.
    pub(in crate::store) value: Option<Vec<u8>>,
}

/// What a frame is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::store) enum Kind {
    /// A commit.
    Commit,
    /// Some records of a snapshot.
    Records,
    /// Some batch ids of a snapshot: they stand as keys, their numbers as revisions.
    Batches,
    /// The snapshot is whole.
    SnapshotEnd,
}

impl Kind {
    const fn code(self) -> u8 {
        match self {
            Self::Commit => 0,
            Self::Records => 1,
            Self::Batches => 2,
            Self::SnapshotEnd => 3,
        }
    }

    const fn of_code(code: u8) -> Option<Self> {
        match code {
            0 => Some(Self::Commit),
            1 => Some(Self::Records),
            2 => Some(Self::Batches),
            3 => Some(Self::SnapshotEnd),
            _ => None,
        }
    }
}

/// What the journal appends at once.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub(in crate::store) struct Frame {
    pub(in crate::store) kind: Kind,
    /// The number of the commit; in a snapshot, of the last commit before it.
    pub(in crate::store) sequence: u64,
    pub(in crate::store) batch: BatchId,
    pub(in crate::store) images: Vec<Image>,
}

impl Frame {
    /// Returns the lines of the change feed.
    pub(in crate::store) fn changes(&self) -> Vec<Change> {
        let sequence = self.sequence;
        let change = |image: &Image| {
            let (key, revision) = (image.key.clone(), image.revision);
            Change {
                sequence,
                key,
                revision,
            }
        };
        self.images.iter().map(change).collect()
    }

    /// Returns the batch ids of a frame of that kind, with their numbers.
    pub(in crate::store) fn batches(&self) -> Vec<(BatchId, u64)> {
        let batch = |image: &Image| {
            let id = image.key.as_slice().try_into().ok()?;
            Some((BatchId(id), image.revision.0))
        };
        self.images.iter().filter_map(batch).collect()
    }

    /// Returns the frame's length on the disk, in bytes.
    pub(in crate::store) fn encoded_length(&self) -> usize {
        let length = |image: &Image| {
            let value = image.value.as_ref().map_or(0, |it| it.len() + 4);
            2 + image.key.len() + 8 + 1 + value
        };
        EMPTY + self.images.iter().map(length).sum::<usize>()
    }

    pub(super) fn encode(&self, key: &[u8; 32]) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.encoded_length());
        let length = u32::try_from(self.encoded_length() - 4).unwrap_or(u32::MAX);
        let count = u32::try_from(self.images.len()).unwrap_or(u32::MAX);
        bytes.extend(length.to_be_bytes());
        bytes.push(self.kind.code());
        bytes.extend(self.sequence.to_be_bytes());
        bytes.extend(self.batch.0);
        bytes.extend(count.to_be_bytes());
        self.images
            .iter()
            .for_each(|image| encode_image(&mut bytes, image));
        let sum = checksum(key, &bytes);
        bytes.extend(sum);
        bytes
    }

    /// Returns the frame at the beginning of the bytes and its length; nothing if there is none.
    pub(super) fn decode(key: &[u8; 32], bytes: &[u8]) -> Option<(Self, usize)> {
        let length = usize::try_from(Bytes::new(bytes).u32()?).ok()?;
        let whole = bytes.get(..length.checked_add(4)?)?;
        let (content, sum) = whole.split_last_chunk::<16>()?;
        if checksum(key, content) != *sum {
            return None;
        }
        let mut rest = Bytes::new(content.get(4..)?);
        let kind = Kind::of_code(rest.byte()?)?;
        let sequence = rest.u64()?;
        let batch = BatchId(rest.array()?);
        let count = rest.u32()?;
        let images: Option<Vec<_>> = (0..count).map(|_| decode_image(&mut rest)).collect();
        let images = images.filter(|_| rest.is_empty())?;
        Some((
            Self {
                kind,
                sequence,
                batch,
                images,
            },
            whole.len(),
        ))
    }
}

fn encode_image(bytes: &mut Vec<u8>, image: &Image) {
    let length = u16::try_from(image.key.len()).unwrap_or(u16::MAX);
    bytes.extend(length.to_be_bytes());
    bytes.extend(&image.key);
    bytes.extend(image.revision.0.to_be_bytes());
    let Some(value) = &image.value else {
        bytes.push(0);
        return;
    };
    bytes.push(1);
    bytes.extend(u32::try_from(value.len()).unwrap_or(u32::MAX).to_be_bytes());
    bytes.extend(value);
}

fn decode_image(bytes: &mut Bytes<'_>) -> Option<Image> {
    let length = usize::from(bytes.u16()?);
    let key = bytes.take(length)?.to_vec();
    let revision = Revision(bytes.u64()?);
    let value = match bytes.byte()? {
        0 => None,
        1 => {
            let length = usize::try_from(bytes.u32()?).ok()?;
            Some(bytes.take(length)?.to_vec())
        }
        _ => return None,
    };
    Some(Image {
        key,
        revision,
        value,
    })
}

fn checksum(key: &[u8; 32], bytes: &[u8]) -> [u8; 16] {
    let hash = blake3::keyed_hash(key, bytes);
    let mut sum = [0; 16];
    sum.copy_from_slice(hash.as_bytes().split_at(16).0);
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame() -> Frame {
        let image = |key: &[u8], value: Option<&[u8]>| Image {
            key: key.to_vec(),
            revision: Revision(7),
            value: value.map(<[u8]>::to_vec),
        };
        Frame {
            kind: Kind::Commit,
            sequence: 41,
            batch: BatchId([9; 16]),
            images: vec![
                image(b"a", Some(b"sealed")),
                image(b"b", None),
                image(b"c", Some(b"")),
            ],
        }
    }

    #[test]
    fn decoding_returns_what_was_encoded() {
        let bytes = frame().encode(&[1; 32]);
        assert_eq!(bytes.len(), frame().encoded_length());
        assert_eq!(
            Frame::decode(&[1; 32], &bytes),
            Some((frame(), bytes.len()))
        );
        assert_eq!(
            Frame::decode(&[2; 32], &bytes),
            None,
            "a frame of another segment"
        );
    }

    #[test]
    fn every_cut_and_every_flipped_bit_is_noticed() {
        let bytes = frame().encode(&[1; 32]);
        for length in 0..bytes.len() {
            assert_eq!(Frame::decode(&[1; 32], &bytes[..length]), None);
        }
        for bit in 0..bytes.len() * 8 {
            let mut flipped = bytes.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(Frame::decode(&[1; 32], &flipped), None, "bit {bit}");
        }
    }
}

//! One file of the journal: its header and its name.
//!
//! `"LOTSEJRN" | format u16 | kind u8 | 0 | store id 16 | number u64 | after u64 | checksum 16`.

use std::path::{Path, PathBuf};

use crate::store::bytes::Bytes;
use crate::store::record::StoreId;

const MAGIC: [u8; 8] = *b"LOTSEJRN";
const ENDING: &str = ".journal";

/// The format this program writes, and the newest it reads.
pub(super) const FORMAT: u16 = 1;

/// The name of a segment that is not whole yet.
pub(super) const DRAFT: &str = "next";

/// The length of a header, in bytes.
pub(super) const HEADER: usize = 60;

/// What a segment says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::store) struct Header {
    pub(in crate::store) store: StoreId,
    /// Counts the segments of a store from 0.
    pub(in crate::store) number: u64,
    /// The number of the last commit before this segment.
    pub(in crate::store) after: u64,
    /// Whether the segment holds all that was before it.
    pub(in crate::store) snapshot: bool,
}

/// Why bytes are no header.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum NoHeader {
    Broken,
    Newer(u16),
}

impl Header {
    pub(super) fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(HEADER);
        bytes.extend(MAGIC);
        bytes.extend(FORMAT.to_be_bytes());
        bytes.extend([u8::from(self.snapshot), 0]);
        bytes.extend(self.store.0);
        bytes.extend(self.number.to_be_bytes());
        bytes.extend(self.after.to_be_bytes());
        let hash = blake3::hash(&bytes);
        bytes.extend(hash.as_bytes().split_at(16).0);
        bytes
    }

    pub(super) fn decode(bytes: &[u8]) -> Result<Self, NoHeader> {
        match Self::read(bytes) {
            Some(Ok(header)) => Ok(header),
            Some(Err(newer)) => Err(newer),
            None => Err(NoHeader::Broken),
        }
    }

    fn read(bytes: &[u8]) -> Option<Result<Self, NoHeader>> {
        let (content, sum) = bytes.get(..HEADER)?.split_last_chunk::<16>()?;
        let mut rest = Bytes::new(content);
        let magic: [u8; 8] = rest.array()?;
        if magic != MAGIC || blake3::hash(content).as_bytes().split_at(16).0 != sum {
            return None;
        }
        let format = rest.u16()?;
        if format > FORMAT {
            return Some(Err(NoHeader::Newer(format)));
        }
        let snapshot = rest.byte()? == 1;
        rest.byte()?;
        let store = StoreId(rest.array()?);
        let (number, after) = (rest.u64()?, rest.u64()?);
        Some(Ok(Self {
            store,
            number,
            after,
            snapshot,
        }))
    }

    /// Returns the key of the checksums of this segment's frames.
    pub(super) fn frame_key(&self) -> [u8; 32] {
        blake3::derive_key("lotse journal v1 frames of a segment", &self.encode())
    }
}

/// Returns the file of a segment.
pub(super) fn path(folder: &Path, number: u64) -> PathBuf {
    folder.join(format!("{number:016}{ENDING}"))
}

/// Returns the number of the segment a file is, if it is one.
pub(super) fn number(name: &str) -> Option<u64> {
    name.strip_suffix(ENDING)?.parse().ok()
}

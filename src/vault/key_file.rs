//! The copy of the key slots beside the store, so that neither its damage nor the file's loss
//! locks an office out.
//!
//! `"LOTSEKEY" | format u16 | store id 16 | count u16 | length u16, slot; … | checksum 16`.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use super::error::{Error, Result};
use super::slot::Slot;
use crate::store::StoreId;

const MAGIC: &[u8] = b"LOTSEKEY\0\x01";

/// Returns the slots in the file that belong to the store; none if it is missing or damaged.
pub(super) fn read(path: &Path, store: StoreId) -> Vec<Slot> {
    fs::read(path)
        .ok()
        .and_then(|bytes| decode(&bytes, store))
        .unwrap_or_default()
}

/// Writes the file anew; at no moment is there neither the old nor the new one.
pub(super) fn write(path: &Path, store: StoreId, slots: &[Slot]) -> Result<()> {
    replace(path, &encode(store, slots)).map_err(|source| {
        let path = path.to_owned();
        Error::KeyFile { path, source }
    })
}

fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let draft = path.with_extension("next");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&draft)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&draft, path)?;
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

fn encode(store: StoreId, slots: &[Slot]) -> Vec<u8> {
    let length = |number: usize| u16::try_from(number).unwrap_or(u16::MAX).to_be_bytes();
    let mut bytes = MAGIC.to_vec();
    bytes.extend(store.0);
    bytes.extend(length(slots.len()));
    for slot in slots {
        let slot = slot.encode();
        bytes.extend(length(slot.len()));
        bytes.extend(slot);
    }
    let sum = blake3::hash(&bytes);
    bytes.extend(sum.as_bytes().split_at(16).0);
    bytes
}

fn decode(bytes: &[u8], store: StoreId) -> Option<Vec<Slot>> {
    let (content, sum) = bytes.split_last_chunk::<16>()?;
    if blake3::hash(content).as_bytes().split_at(16).0 != sum {
        return None;
    }
    let rest = content.strip_prefix(MAGIC)?.strip_prefix(&store.0)?;
    let (count, mut rest) = rest.split_first_chunk()?;
    let mut slots = Vec::new();
    for _ in 0..u16::from_be_bytes(*count) {
        let (length, after) = rest.split_first_chunk()?;
        let (slot, after) = after.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
        slots.extend(Slot::decode(slot));
        rest = after;
    }
    Some(slots)
}

//! An index in sled that takes frames over many at a time.
//!
//! sled writes and waits for the disk with every batch, next to the journal's own writes. So frames
//! wait in memory, where a commit finds the revisions it compares, and go to sled when something
//! is read, when many wait, or when the index is brought to the disk. A power cut loses nothing:
//! the journal has them.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Index, SledIndex};
use crate::store::error::Result;
use crate::store::journal::{Frame, Kind};
use crate::store::record::{BatchId, Change, Record, Revision};

/// How many bytes may wait.
const WAITING: usize = 512 << 10;

/// An index in sled with frames that wait before it.
pub(in crate::store) struct LazyIndex {
    sled: SledIndex,
    waiting: Mutex<Waiting>,
}

#[derive(Default)]
struct Waiting {
    frames: Vec<Frame>,
    bytes: usize,
    revisions: BTreeMap<Vec<u8>, Revision>,
    batches: BTreeMap<BatchId, u64>,
}

impl LazyIndex {
    pub(in crate::store) fn new(sled: SledIndex) -> Self {
        let waiting = Mutex::default();
        Self { sled, waiting }
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns sled after it has taken over all that waited.
    fn settled(&self) -> Result<&SledIndex> {
        self.settle(&mut self.waiting())?;
        Ok(&self.sled)
    }

    fn settle(&self, waiting: &mut Waiting) -> Result<()> {
        if !waiting.frames.is_empty() {
            self.sled.apply_all(&waiting.frames)?;
            *waiting = Waiting::default();
        }
        Ok(())
    }
}

impl Index for LazyIndex {
    fn applied(&self) -> Result<u64> {
        let waiting = self.waiting();
        let commits = waiting.frames.iter().rev();
        let last = commits.map(|it| (it.kind, it.sequence)).next();
        match last {
            Some((Kind::Commit | Kind::SnapshotEnd, sequence)) => Ok(sequence),
            Some((Kind::Records | Kind::Batches, _)) | None => self.sled.applied(),
        }
    }

    fn synced(&self) -> Result<u64> {
        self.sled.synced()
    }

    fn revision(&self, key: &[u8]) -> Result<Revision> {
        let waiting = self.waiting().revisions.get(key).copied();
        waiting.map_or_else(|| self.sled.revision(key), Ok)
    }

    fn get(&self, key: &[u8]) -> Result<Option<Record>> {
        self.settled()?.get(key)
    }

    fn page(&self, prefix: &[u8], after: Option<&[u8]>, limit: usize) -> Result<Vec<Record>> {
        self.settled()?.page(prefix, after, limit)
    }

    fn batch(&self, batch: BatchId) -> Result<Option<u64>> {
        let waiting = self.waiting().batches.get(&batch).copied();
        waiting.map_or_else(|| self.sled.batch(batch), |number| Ok(Some(number)))
    }

    fn changes(&self, after: u64, limit: usize) -> Result<Vec<Change>> {
        self.settled()?.changes(after, limit)
    }

    fn latest_batches(&self, limit: usize) -> Result<Vec<(BatchId, u64)>> {
        self.settled()?.latest_batches(limit)
    }

    fn apply(&self, frame: &Frame) -> Result<()> {
        let mut waiting = self.waiting();
        waiting.add(frame);
        if waiting.bytes > WAITING {
            self.settle(&mut waiting)?;
        }
        Ok(())
    }

    fn sync(&self) -> Result<()> {
        self.settled()?.sync()
    }
}

impl Waiting {
    fn add(&mut self, frame: &Frame) {
        self.bytes += frame.encoded_length();
        if frame.kind != Kind::Batches {
            for image in &frame.images {
                self.revisions.insert(image.key.clone(), image.revision);
            }
        }
        if frame.kind == Kind::Commit {
            self.batches.insert(frame.batch, frame.sequence);
        }
        self.frames.push(frame.clone());
    }
}

//! The index in memory: for the memory store, and when the disk has no room for sled.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Bound;
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::Index;
use crate::store::error::{Error, Result};
use crate::store::journal::{Frame, Image, Kind};
use crate::store::record::{BatchId, Change, Record, Revision};

/// All records in a map.
#[derive(Default)]
pub(in crate::store) struct MemoryIndex {
    state: RwLock<State>,
}

#[derive(Default)]
struct State {
    records: BTreeMap<Vec<u8>, (Revision, Vec<u8>)>,
    batches: BTreeMap<BatchId, u64>,
    changes: BTreeMap<u64, Vec<Change>>,
    /// The last commit whose changes are unknown.
    gone: u64,
    applied: u64,
}

impl MemoryIndex {
    /// Returns how many records there are.
    pub(in crate::store) fn count(&self) -> u64 {
        self.read().records.len() as u64
    }

    fn read(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for MemoryIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MemoryIndex({} records)", self.count())
    }
}

impl Index for MemoryIndex {
    fn applied(&self) -> Result<u64> {
        Ok(self.read().applied)
    }

    fn synced(&self) -> Result<u64> {
        Ok(0)
    }

    fn revision(&self, key: &[u8]) -> Result<Revision> {
        let state = self.read();
        Ok(state.records.get(key).map_or(Revision::ABSENT, |it| it.0))
    }

    fn get(&self, key: &[u8]) -> Result<Option<Record>> {
        let state = self.read();
        let found = state.records.get(key);
        Ok(found.map(|(revision, value)| record(key, *revision, value)))
    }

    fn page(&self, prefix: &[u8], after: Option<&[u8]>, limit: usize) -> Result<Vec<Record>> {
        let start = match after {
            Some(after) if after >= prefix => Bound::Excluded(after),
            _ => Bound::Included(prefix),
        };
        let state = self.read();
        let range = state.records.range::<[u8], _>((start, Bound::Unbounded));
        Ok(range
            .take_while(|(key, _)| key.starts_with(prefix))
            .take(limit)
            .map(|(key, (revision, value))| record(key, *revision, value))
            .collect())
    }

    fn batch(&self, batch: BatchId) -> Result<Option<u64>> {
        Ok(self.read().batches.get(&batch).copied())
    }

    fn changes(&self, after: u64, limit: usize) -> Result<Vec<Change>> {
        let state = self.read();
        if after < state.gone {
            return Err(Error::Gone { until: state.gone });
        }
        let later = state
            .changes
            .range((Bound::Excluded(after), Bound::Unbounded));
        Ok(later
            .take(limit)
            .flat_map(|(_, changes)| changes.clone())
            .collect())
    }

    fn latest_batches(&self, limit: usize) -> Result<Vec<(BatchId, u64)>> {
        let state = self.read();
        let mut batches: Vec<_> = state
            .batches
            .iter()
            .map(|(id, number)| (*id, *number))
            .collect();
        batches.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
        batches.truncate(limit);
        Ok(batches)
    }

    fn apply(&self, frame: &Frame) -> Result<()> {
        self.write().apply(frame);
        Ok(())
    }

    fn sync(&self) -> Result<()> {
        Ok(())
    }
}

impl State {
    fn apply(&mut self, frame: &Frame) {
        match frame.kind {
            Kind::Commit => self.commit(frame),
            Kind::Records => frame.images.iter().for_each(|image| self.put(image)),
            Kind::Batches => {
                let batches = frame.batches();
                self.batches.extend(batches);
            }
            Kind::SnapshotEnd => (self.applied, self.gone) = (frame.sequence, frame.sequence),
        }
    }

    fn commit(&mut self, frame: &Frame) {
        frame.images.iter().for_each(|image| self.put(image));
        self.batches.insert(frame.batch, frame.sequence);
        self.changes.insert(frame.sequence, frame.changes());
        self.applied = frame.sequence;
    }

    fn put(&mut self, image: &Image) {
        match &image.value {
            Some(value) => {
                let entry = (image.revision, value.clone());
                self.records.insert(image.key.clone(), entry);
            }
            None => drop(self.records.remove(&image.key)),
        }
    }
}

fn record(key: &[u8], revision: Revision, value: &[u8]) -> Record {
    Record {
        key: key.to_vec(),
        revision,
        value: value.to_vec(),
    }
}

//! A store that ends with the program: for practice and tests.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::Store;
use super::batch::frame_of;
use super::error::Result;
use super::index::{Index as _, MemoryIndex};
use super::record::{BatchId, Change, Info, Operation, Record, Report, StoreId};

/// A store in memory. "Durable" means until it is dropped.
#[derive(Debug)]
pub struct MemoryStore {
    id: StoreId,
    index: MemoryIndex,
    writer: Mutex<()>,
}

impl MemoryStore {
    /// Creates an empty store.
    pub fn new(id: StoreId) -> Self {
        let (index, writer) = (MemoryIndex::default(), Mutex::new(()));
        Self { id, index, writer }
    }

    fn lock(&self) -> MutexGuard<'_, ()> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store for MemoryStore {
    fn get(&self, key: &[u8]) -> Result<Option<Record>> {
        self.index.get(key)
    }

    fn page(&self, prefix: &[u8], after: Option<&[u8]>, limit: usize) -> Result<Vec<Record>> {
        self.index.page(prefix, after, limit)
    }

    fn commit(&self, batch: BatchId, operations: &[Operation]) -> Result<u64> {
        let _writer = self.lock();
        if let Some(sequence) = self.index.batch(batch)? {
            return Ok(sequence);
        }
        let frame = frame_of(&self.index, batch, operations)?;
        self.index.apply(&frame)?;
        Ok(frame.sequence)
    }

    fn changes(&self, after: u64, limit: usize) -> Result<Vec<Change>> {
        self.index.changes(after, limit)
    }

    fn verify(&self) -> Result<Report> {
        let (records, commits) = (self.index.count(), self.index.applied()?);
        Ok(Report {
            records,
            commits,
            findings: Vec::new(),
        })
    }

    fn purge(&self) -> Result<()> {
        Ok(())
    }

    fn info(&self) -> Result<Info> {
        Ok(Info {
            id: self.id,
            sequence: self.index.applied()?,
            journal_bytes: 0,
            free_bytes: None,
            read_only: None,
            notes: Vec::new(),
        })
    }
}

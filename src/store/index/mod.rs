//! The present state of all keys, made from the journal's frames and never the truth itself.

mod absent;
mod lazy;
mod memory;
mod rows;
mod sled_index;

use super::error::Result;
use super::journal::Frame;
use super::record::{BatchId, Change, Record, Revision};

pub(super) use absent::AbsentIndex;
pub(super) use lazy::LazyIndex;
pub(super) use memory::MemoryIndex;
pub(super) use sled_index::SledIndex;

/// What the journal's frames amount to. Applying a frame twice is the same as once.
pub(super) trait Index: Send + Sync {
    /// Returns the number of the last frame applied.
    fn applied(&self) -> Result<u64>;
    /// Returns the number of the last frame that is surely on the disk.
    fn synced(&self) -> Result<u64>;
    /// Returns the revision of a key.
    fn revision(&self, key: &[u8]) -> Result<Revision>;
    /// Returns the record of a key.
    fn get(&self, key: &[u8]) -> Result<Option<Record>>;
    /// Returns records in order, as `Store::page` says.
    fn page(&self, prefix: &[u8], after: Option<&[u8]>, limit: usize) -> Result<Vec<Record>>;
    /// Returns the number a batch got.
    fn batch(&self, batch: BatchId) -> Result<Option<u64>>;
    /// Returns the change feed, as `Store::changes` says.
    fn changes(&self, after: u64, limit: usize) -> Result<Vec<Change>>;
    /// Returns up to `limit` of the latest batches with their numbers, latest first.
    fn latest_batches(&self, limit: usize) -> Result<Vec<(BatchId, u64)>>;
    /// Takes a frame over, whatever the revisions are.
    fn apply(&self, frame: &Frame) -> Result<()>;
    /// Brings all to the disk and remembers up to which frame that was.
    fn sync(&self) -> Result<()>;
}

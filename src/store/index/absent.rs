//! Stands where an index is being replaced, so that no reader takes its absence for emptiness.

use super::Index;
use crate::store::error::{Error, Result};
use crate::store::journal::Frame;
use crate::store::record::{BatchId, Change, Record, Revision};

/// An index that answers every question with an error.
pub(in crate::store) struct AbsentIndex;

fn absent<T>() -> Result<T> {
    let what = "it could not be replaced".to_owned();
    Err(Error::Index { what })
}

impl Index for AbsentIndex {
    fn applied(&self) -> Result<u64> {
        absent()
    }
    fn synced(&self) -> Result<u64> {
        absent()
    }
    fn revision(&self, _: &[u8]) -> Result<Revision> {
        absent()
    }
    fn get(&self, _: &[u8]) -> Result<Option<Record>> {
        absent()
    }
    fn page(&self, _: &[u8], _: Option<&[u8]>, _: usize) -> Result<Vec<Record>> {
        absent()
    }
    fn batch(&self, _: BatchId) -> Result<Option<u64>> {
        absent()
    }
    fn changes(&self, _: u64, _: usize) -> Result<Vec<Change>> {
        absent()
    }
    fn latest_batches(&self, _: usize) -> Result<Vec<(BatchId, u64)>> {
        absent()
    }
    fn apply(&self, _: &Frame) -> Result<()> {
        absent()
    }
    fn sync(&self) -> Result<()> {
        absent()
    }
}

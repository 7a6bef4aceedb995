//! Ordered keys, revisions, sealed bytes, durable commits. Knows nothing of what the bytes mean.
//!
//! [`Store`] is the boundary: one machine keeps a [`LocalStore`] (an append-only journal, which is
//! the truth, and sled, an index that can be rebuilt from it at any time); practice and tests use a
//! [`MemoryStore`]. No clock and no randomness live here: ids of stores and batches are arguments.
//!
//! - Why a journal beside sled? On Linux sled's `flush` does not reach the disk before a power cut,
//!   and a cut can leave a database that cannot be opened. A commit is durable when its journal
//!   frame is; sled is brought to the disk in the background.
//! - Why not repair sled in place? A broken index is moved aside and built anew from the journal;
//!   nothing that might still be of use is overwritten.

mod batch;
mod bytes;
mod error;
mod files;
mod guard;
mod index;
mod journal;
mod local;
mod memory;
mod record;

pub use error::{Error, Result};
pub use files::{Files, SystemFiles, Writing};
pub use guard::is_guarded;
pub use local::{LocalStore, Settings};
pub use memory::MemoryStore;
pub use record::{
    BatchId, Change, Finding, Info, MAX_BATCH_BYTES, MAX_KEY_BYTES, Operation, Record, Report,
    Revision, StoreId,
};

/// Ordered keys with revisions, whose commits are atomic and durable.
///
/// The first commit of a key gives it revision 1 and each further one adds 1, so a caller that
/// names the revision it expects also knows the one it will get and can bind it into its seal.
pub trait Store: Send + Sync {
    /// Returns the record of a key, or nothing if there is none.
    fn get(&self, key: &[u8]) -> Result<Option<Record>>;

    /// Returns up to `limit` records whose keys begin with `prefix`, in the order of their bytes,
    /// beginning after the key `after`.
    fn page(&self, prefix: &[u8], after: Option<&[u8]>, limit: usize) -> Result<Vec<Record>>;

    /// Carries out all operations or none, and returns the number of the commit.
    ///
    /// Atomic; durable when it returns; refused with [`Error::Conflict`] if one revision is not the
    /// expected one. Idempotent: a batch id that was committed before returns its old number and
    /// changes nothing, so that a caller who did not hear the answer may ask again (a store that
    /// was purged remembers at least the last 1,024 batches).
    fn commit(&self, batch: BatchId, operations: &[Operation]) -> Result<u64>;

    /// Returns what up to `limit` commits after number `after` changed, in the order of the
    /// commits and without gaps; [`Error::Gone`] if that history was purged.
    fn changes(&self, after: u64, limit: usize) -> Result<Vec<Change>>;

    /// Reads everything again and reports what does not hold. Changes nothing.
    fn verify(&self) -> Result<Report>;

    /// Makes overwritten and deleted values unrecoverable from this store's own files.
    ///
    /// What the disk itself keeps of freed blocks is beyond a program; hence values are sealed.
    fn purge(&self) -> Result<()>;

    /// Returns the store's identity, size and state.
    fn info(&self) -> Result<Info>;
}

impl<S: Store + ?Sized> Store for std::sync::Arc<S> {
    fn get(&self, key: &[u8]) -> Result<Option<Record>> {
        (**self).get(key)
    }
    fn page(&self, prefix: &[u8], after: Option<&[u8]>, limit: usize) -> Result<Vec<Record>> {
        (**self).page(prefix, after, limit)
    }
    fn commit(&self, batch: BatchId, operations: &[Operation]) -> Result<u64> {
        (**self).commit(batch, operations)
    }
    fn changes(&self, after: u64, limit: usize) -> Result<Vec<Change>> {
        (**self).changes(after, limit)
    }
    fn verify(&self) -> Result<Report> {
        (**self).verify()
    }
    fn purge(&self) -> Result<()> {
        (**self).purge()
    }
    fn info(&self) -> Result<Info> {
        (**self).info()
    }
}

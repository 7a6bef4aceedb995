//! The store of one machine: the journal is the truth, sled the index that answers questions.
//!
//! ```text
//! DIR/lock             held while the store is open
//! DIR/journal/N.journal
//! DIR/index/           sled; may be deleted at any time while the store is closed
//! DIR/index.broken-N/  an index that could not be used, for a technician
//! ```
//! A commit is: compare revisions, append one frame, bring it to the disk, apply it to the index,
//! return. The index reaches the disk in the background, and what it has not yet is replayed when
//! the store is opened. An index that fails is replaced while the store is open: by a new one, or
//! by one in memory if the disk has no room for it.

mod lock;
mod open;
mod purge;
mod rebuild;
mod syncer;
mod verify;

use std::collections::BTreeSet;
use std::fmt;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use super::Store;
use super::batch::frame_of;
use super::error::{Error, Result};
use super::files::{Files, SystemFiles};
use super::index::Index;
use super::journal::{Frame, Place, Writer};
use super::record::{BatchId, Change, Info, Operation, Record, Report, StoreId};
use syncer::Syncer;

/// How a local store works; the default is what the program uses.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The file system.
    pub files: Arc<dyn Files>,
    /// How long a journal segment grows, in bytes.
    pub segment_bytes: u64,
    /// Commits are refused as [`Error::Full`] while the disk has less room than this, in bytes:
    /// sled cannot even be opened on a full disk.
    pub reserve_bytes: u64,
    /// How long the index may lag behind on the disk.
    pub sync_after: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            files: Arc::new(SystemFiles),
            segment_bytes: 16 << 20,
            reserve_bytes: 8 << 20,
            sync_after: Duration::from_secs(1),
        }
    }
}

/// A store in a folder of this machine, open for one program.
pub struct LocalStore {
    shared: Arc<Shared>,
    /// `None` only while it is dropped.
    syncer: Option<Syncer>,
}

/// What the store and its background thread work on.
struct Shared {
    root: PathBuf,
    settings: Settings,
    id: StoreId,
    writer: Mutex<Writer>,
    index: RwLock<Arc<dyn Index>>,
    /// Held while the index is brought to the disk or replaced.
    syncing: Mutex<()>,
    notes: Mutex<BTreeSet<&'static str>>,
    _lock: File,
}

impl LocalStore {
    /// Tells whether there is a store in the folder.
    pub fn exists(root: &Path) -> bool {
        open::exists(root, &Settings::default())
    }

    /// Creates a store in a new or empty folder and opens it.
    pub fn create(root: &Path, id: StoreId) -> Result<Self> {
        Self::create_with(root, id, Settings::default())
    }

    /// Opens a store, replaying what its index has not yet.
    pub fn open(root: &Path) -> Result<Self> {
        Self::open_with(root, Settings::default())
    }

    /// Creates a store as [`Self::create`] does, with other settings.
    pub fn create_with(root: &Path, id: StoreId, settings: Settings) -> Result<Self> {
        open::create(root, id, settings).map(Self::with_syncer)
    }

    /// Opens a store as [`Self::open`] does, with other settings.
    pub fn open_with(root: &Path, settings: Settings) -> Result<Self> {
        open::open(root, settings).map(Self::with_syncer)
    }

    fn with_syncer(shared: Shared) -> Self {
        let shared = Arc::new(shared);
        let syncer = Syncer::start(Arc::clone(&shared));
        Self { shared, syncer }
    }
}

impl Shared {
    fn writer(&self) -> MutexGuard<'_, Writer> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn index(&self) -> Arc<dyn Index> {
        Arc::clone(&self.index.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn note(&self, note: &'static str) {
        self.notes
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(note);
    }

    /// Asks the index; if it fails, asks the one that replaces it.
    fn ask<T>(&self, question: impl Fn(&dyn Index) -> Result<T>) -> Result<T> {
        let index = self.index();
        match question(&*index) {
            Err(Error::Index { .. }) => {
                self.replace_index(&self.writer(), index)?;
                question(&*self.index())
            }
            answer => answer,
        }
    }

    /// Asks like [`Self::ask`] while the writer is held.
    fn ask_writing<T>(
        &self,
        writer: &Writer,
        question: impl Fn(&dyn Index) -> Result<T>,
    ) -> Result<T> {
        let index = self.index();
        match question(&*index) {
            Err(Error::Index { .. }) => {
                self.replace_index(writer, index)?;
                question(&*self.index())
            }
            answer => answer,
        }
    }

    fn check_room(&self, frame: &Frame) -> Result<()> {
        let needed = self.settings.reserve_bytes + frame.encoded_length() as u64;
        match self.settings.files.free_bytes(&self.root) {
            Ok(free) if free < needed => Err(Error::Full),
            // A system that cannot say leaves it to the write itself.
            Ok(_) | Err(_) => Ok(()),
        }
    }

    fn commit(&self, batch: BatchId, operations: &[Operation]) -> Result<u64> {
        let mut writer = self.writer();
        if let Some(sequence) = self.ask_writing(&writer, |index| index.batch(batch))? {
            return Ok(sequence);
        }
        let frame = self.ask_writing(&writer, |index| frame_of(index, batch, operations))?;
        self.check_room(&frame)?;
        writer.append(&frame)?;
        let index = self.index();
        if index.apply(&frame).is_err() {
            // The frame is durable already, so the commit holds whatever becomes of the index.
            self.replace_index(&writer, index)?;
        }
        Ok(frame.sequence)
    }

    fn place(&self) -> Place {
        open::place(&self.root, &self.settings)
    }
}

impl Store for LocalStore {
    fn get(&self, key: &[u8]) -> Result<Option<Record>> {
        self.shared.ask(|index| index.get(key))
    }

    fn page(&self, prefix: &[u8], after: Option<&[u8]>, limit: usize) -> Result<Vec<Record>> {
        self.shared.ask(|index| index.page(prefix, after, limit))
    }

    fn commit(&self, batch: BatchId, operations: &[Operation]) -> Result<u64> {
        let sequence = self.shared.commit(batch, operations)?;
        if let Some(syncer) = &self.syncer {
            syncer.wake();
        }
        Ok(sequence)
    }

    fn changes(&self, after: u64, limit: usize) -> Result<Vec<Change>> {
        self.shared.ask(|index| index.changes(after, limit))
    }

    fn verify(&self) -> Result<Report> {
        verify::verify(&self.shared)
    }

    fn purge(&self) -> Result<()> {
        self.shared.purge()
    }

    fn info(&self) -> Result<Info> {
        let shared = &self.shared;
        let writer = shared.writer();
        let notes = shared.notes.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(Info {
            id: shared.id,
            sequence: writer.sequence,
            journal_bytes: writer.bytes(),
            free_bytes: shared.settings.files.free_bytes(&shared.root).ok(),
            read_only: writer.stopped,
            notes: notes.iter().copied().collect(),
        })
    }
}

impl Drop for LocalStore {
    fn drop(&mut self) {
        if let Some(syncer) = self.syncer.take() {
            syncer.stop();
        }
        // What doesn't reach the disk now is replayed from the journal.
        let synced = self.shared.index().sync();
        drop(synced);
    }
}

impl fmt::Debug for LocalStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LocalStore({})", self.shared.root.display())
    }
}

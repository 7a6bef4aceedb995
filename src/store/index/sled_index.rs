//! The index in sled 0.34.7. Nothing outside this file speaks to sled.
//!
//! sled's own `flush` does not survive a power cut on Linux, so [`Index::sync`] brings its file
//! `db` to the disk itself. Every call is guarded against its panics on damaged files.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::thread;
use std::time::Duration;

use sled::{Batch, Db, IVec};

use super::Index;
use super::rows::{self, Body, Mark};
use crate::store::error::{Error, Result};
use crate::store::files::Files;
use crate::store::guard::guarded;
use crate::store::journal::{Frame, Header, Image, Kind};
use crate::store::record::{BatchId, Change, Record, Revision};

/// What sled may keep in memory, in bytes; its default is 1 GiB.
const CACHE: u64 = 16 << 20;

/// How often a locked index is tried, 5 ms apart.
const TRIES: u32 = 40;

/// The index in a folder of its own.
pub(in crate::store) struct SledIndex {
    /// `None` only while it is dropped.
    db: Option<Db>,
    folder: PathBuf,
    files: Arc<dyn Files>,
    /// Keeps a reader from seeing a record's row and another commit's chunks.
    chunks: RwLock<()>,
}

impl SledIndex {
    /// Opens the index, or creates an empty one.
    pub(in crate::store) fn open(folder: &Path, files: Arc<dyn Files>) -> Result<Self> {
        let db = open_unlocked(folder)?;
        let folder = folder.to_owned();
        let (db, chunks) = (Some(db), RwLock::new(()));
        Ok(Self {
            db,
            folder,
            files,
            chunks,
        })
    }

    /// Tells whether the index was built from that segment on; an empty one will be.
    pub(in crate::store) fn begins_with(&self, first: &Header) -> Result<bool> {
        let found = self.call(|db| db.get(rows::ORIGIN))?;
        let origin = rows::origin(first.store, first.number);
        if let Some(found) = found {
            return Ok(found == origin);
        }
        self.call(|db| db.insert(rows::ORIGIN, origin))?;
        Ok(true)
    }

    fn call<T>(&self, run: impl FnOnce(&Db) -> sled::Result<T>) -> Result<T> {
        let Some(db) = &self.db else {
            return Err(broken("it is closed"));
        };
        call(|| run(db))
    }

    fn mark(&self, mark: Mark) -> Result<u64> {
        let row = self.call(|db| db.get(mark.row()))?;
        row.map_or(Ok(0), |it| parsed(rows::parse_number(&it)))
    }

    fn set_mark(&self, mark: Mark, number: u64) -> Result<()> {
        self.call(|db| db.insert(mark.row(), &number.to_be_bytes()))?;
        Ok(())
    }

    fn record(&self, key: &[u8], row: &[u8]) -> Result<Record> {
        let (revision, body) = parsed(rows::parse_record(row))?;
        let value = match body {
            Body::Whole(value) => value.to_vec(),
            Body::Chunks(count) => self.join_chunks(key, count)?,
        };
        let key = key.to_vec();
        Ok(Record {
            key,
            revision,
            value,
        })
    }

    fn join_chunks(&self, key: &[u8], count: u32) -> Result<Vec<u8>> {
        let mut value = Vec::new();
        for number in 0..count {
            let chunk = self.call(|db| db.get(rows::chunk_row(key, number)))?;
            value.extend_from_slice(&parsed(chunk)?);
        }
        Ok(value)
    }

    fn chunk_count(&self, key: &[u8]) -> Result<u32> {
        let Some(row) = self.call(|db| db.get(rows::record_row(key)))? else {
            return Ok(0);
        };
        match parsed(rows::parse_record(&row))?.1 {
            Body::Whole(_) => Ok(0),
            Body::Chunks(count) => Ok(count),
        }
    }

    fn put(&self, batch: &mut Batch, image: &Image) -> Result<()> {
        let before = self.chunk_count(&image.key)?;
        let mut written = 0;
        match &image.value {
            None => batch.remove(rows::record_row(&image.key)),
            Some(value) if value.len() <= rows::CHUNK => {
                batch.insert(
                    rows::record_row(&image.key),
                    rows::whole(image.revision, value),
                );
            }
            Some(value) => {
                for chunk in value.chunks(rows::CHUNK) {
                    batch.insert(rows::chunk_row(&image.key, written), chunk);
                    written += 1;
                }
                batch.insert(
                    rows::record_row(&image.key),
                    rows::chunked(image.revision, written),
                );
            }
        }
        for number in written..before {
            batch.remove(rows::chunk_row(&image.key, number));
        }
        Ok(())
    }

    /// Takes frames over, all or none.
    pub(super) fn apply_all(&self, frames: &[Frame]) -> Result<()> {
        let _chunks = self.chunks.write().unwrap_or_else(PoisonError::into_inner);
        let mut batch = Batch::default();
        let mut latest = BTreeMap::new();
        for frame in frames {
            if matches!(frame.kind, Kind::Commit | Kind::Records) {
                latest.extend(frame.images.iter().map(|image| (&image.key, image)));
            }
            marks_of(&mut batch, frame);
        }
        for image in latest.into_values() {
            self.put(&mut batch, image)?;
        }
        self.call(|db| db.apply_batch(batch))
    }

    /// Collects rows from `start` on, as long as they lie in the space and `take` wants more.
    fn scan(&self, start: Vec<u8>, prefix: &[u8], limit: usize) -> Result<Vec<(IVec, IVec)>> {
        self.call(|db| {
            db.range(start..)
                .take(limit)
                .take_while(|row| row.as_ref().map_or(true, |it| it.0.starts_with(prefix)))
                .collect()
        })
    }
}

impl Index for SledIndex {
    fn applied(&self) -> Result<u64> {
        self.mark(Mark::Applied)
    }

    fn synced(&self) -> Result<u64> {
        Ok(self.mark(Mark::Synced)?.min(self.applied()?))
    }

    fn revision(&self, key: &[u8]) -> Result<Revision> {
        let row = self.call(|db| db.get(rows::record_row(key)))?;
        row.map_or(Ok(Revision::ABSENT), |it| {
            Ok(parsed(rows::parse_record(&it))?.0)
        })
    }

    fn get(&self, key: &[u8]) -> Result<Option<Record>> {
        let _chunks = self.chunks.read().unwrap_or_else(PoisonError::into_inner);
        let row = self.call(|db| db.get(rows::record_row(key)))?;
        row.map(|it| self.record(key, &it)).transpose()
    }

    fn page(&self, prefix: &[u8], after: Option<&[u8]>, limit: usize) -> Result<Vec<Record>> {
        let start = match after {
            // The next possible key is the same one with a zero byte behind it.
            Some(after) if after >= prefix => [&rows::record_row(after)[..], &[0]].concat(),
            _ => rows::record_row(prefix),
        };
        let _chunks = self.chunks.read().unwrap_or_else(PoisonError::into_inner);
        let rows = self.scan(start, &rows::record_row(prefix), limit)?;
        rows.iter()
            .map(|(key, row)| self.record(key.get(1..).unwrap_or_default(), row))
            .collect()
    }

    fn batch(&self, batch: BatchId) -> Result<Option<u64>> {
        let row = self.call(|db| db.get(rows::batch_row(batch)))?;
        row.map(|it| parsed(rows::parse_number(&it))).transpose()
    }

    fn changes(&self, after: u64, limit: usize) -> Result<Vec<Change>> {
        let gone = self.mark(Mark::Gone)?;
        if after < gone {
            return Err(Error::Gone { until: gone });
        }
        let start = rows::change_row(after.saturating_add(1));
        let mut changes = Vec::new();
        for (key, row) in self.scan(start, &[rows::CHANGES], limit)? {
            let sequence = parsed(key.get(1..).and_then(rows::parse_number))?;
            changes.extend(parsed(rows::parse_changes(sequence, &row))?);
        }
        Ok(changes)
    }

    fn latest_batches(&self, limit: usize) -> Result<Vec<(BatchId, u64)>> {
        let mut batches = Vec::new();
        for (key, row) in self.scan(vec![rows::BATCHES], &[rows::BATCHES], usize::MAX)? {
            let id = parsed(key.get(1..).and_then(|it| it.try_into().ok()))?;
            batches.push((BatchId(id), parsed(rows::parse_number(&row))?));
        }
        batches.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
        batches.truncate(limit);
        Ok(batches)
    }

    fn apply(&self, frame: &Frame) -> Result<()> {
        self.apply_all(std::slice::from_ref(frame))
    }

    fn sync(&self) -> Result<()> {
        let applied = self.applied()?;
        self.call(|db| db.flush())?;
        let file = self.folder.join("db");
        self.files
            .sync_file(&file)
            .map_err(|source| Error::of_file(&file, source))?;
        self.set_mark(Mark::Synced, applied)
    }
}

impl Drop for SledIndex {
    fn drop(&mut self) {
        let db = self.db.take();
        // A panic while sled closes a damaged index loses nothing: the journal holds it all.
        let _ = guarded(|| drop(db));
    }
}

impl fmt::Debug for SledIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SledIndex({})", self.folder.display())
    }
}

/// Adds what a frame changes beside its records.
fn marks_of(batch: &mut Batch, frame: &Frame) {
    let number = frame.sequence.to_be_bytes();
    match frame.kind {
        Kind::Records => {}
        Kind::Commit => {
            let changes = rows::change_list(&frame.changes());
            batch.insert(rows::batch_row(frame.batch), &number);
            batch.insert(rows::change_row(frame.sequence), changes);
            batch.insert(&Mark::Applied.row(), &number);
        }
        Kind::Batches => {
            for (id, sequence) in frame.batches() {
                batch.insert(rows::batch_row(id), &sequence.to_be_bytes());
            }
        }
        Kind::SnapshotEnd => {
            batch.insert(&Mark::Gone.row(), &number);
            batch.insert(&Mark::Applied.row(), &number);
        }
    }
}

/// Opens sled; waits a moment if the one that was just closed still holds its file.
fn open_unlocked(folder: &Path) -> Result<Db> {
    let config = sled::Config::new()
        .path(folder)
        .mode(sled::Mode::HighThroughput)
        .cache_capacity(CACHE)
        .flush_every_ms(Some(500))
        .use_compression(false);
    for _ in 0..TRIES {
        match call(|| config.open()) {
            Err(Error::Index { what }) if what.contains("acquire lock") => {
                thread::sleep(Duration::from_millis(5));
            }
            opened => return opened,
        }
    }
    call(|| config.open())
}

fn call<T>(run: impl FnOnce() -> sled::Result<T>) -> Result<T> {
    match guarded(run) {
        Some(Ok(value)) => Ok(value),
        Some(Err(error)) => Err(broken(&error.to_string())),
        None => Err(broken("it stopped on damaged data")),
    }
}

fn broken(what: &str) -> Error {
    let what = what.to_owned();
    Error::Index { what }
}

fn parsed<T>(value: Option<T>) -> Result<T> {
    value.ok_or_else(|| broken("a row has the wrong shape"))
}

//! Opens the index, or makes a new one from the journal.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError};

use super::{Settings, Shared};
use crate::store::error::{Error, Result};
use crate::store::index::{AbsentIndex, Index, LazyIndex, MemoryIndex, SledIndex};
use crate::store::journal::{Frame, Journal, Tail, Writer, frames_after};

/// How many unusable indexes are kept for a technician.
const KEPT: usize = 2;

/// An index that has taken over the whole journal.
pub(super) struct Made {
    pub(super) index: Arc<dyn Index>,
    pub(super) tail: Tail,
}

/// Opens the index and replays what it has not yet; makes a new one if it cannot be used.
pub(super) fn open_index(
    root: &Path,
    settings: &Settings,
    journal: &Journal,
    notes: &mut BTreeSet<&'static str>,
) -> Result<Made> {
    if is_nearly_full(root, settings) {
        // sled cannot be opened on a full disk, and moving it aside would make no room.
        notes.insert("index_in_memory");
        return in_memory(journal, u64::MAX);
    }
    match open_sled(root, settings, journal) {
        Err(Error::Index { .. } | Error::Io { .. } | Error::Full) => {
            let (made, note) = new_index(root, settings, journal, u64::MAX)?;
            notes.insert(note);
            Ok(made)
        }
        made => made,
    }
}

/// Makes a new index of all frames up to number `until`, and says in a note which kind.
pub(super) fn new_index(
    root: &Path,
    settings: &Settings,
    journal: &Journal,
    until: u64,
) -> Result<(Made, &'static str)> {
    let folder = root.join("index");
    let sled =
        move_aside(root, settings).and_then(|()| fill_sled(&folder, settings, journal, until));
    match sled {
        Ok(made) => Ok((made, "index_rebuilt")),
        // Damage of the journal itself is no matter of the index.
        Err(error @ (Error::Damaged { .. } | Error::Newer { .. })) => Err(error),
        Err(_) => Ok((in_memory(journal, until)?, "index_in_memory")),
    }
}

fn in_memory(journal: &Journal, until: u64) -> Result<Made> {
    let index = MemoryIndex::default();
    let tail = replay(&index, journal, 0, until)?;
    let index: Arc<dyn Index> = Arc::new(index);
    Ok(Made { index, tail })
}

fn is_nearly_full(root: &Path, settings: &Settings) -> bool {
    let free = settings.files.free_bytes(root);
    free.is_ok_and(|free| free < settings.reserve_bytes / 2)
}

fn open_sled(root: &Path, settings: &Settings, journal: &Journal) -> Result<Made> {
    let folder = root.join("index");
    let index = SledIndex::open(&folder, Arc::clone(&settings.files))?;
    if !begins_with_journal(&index, journal)? {
        // It was made before the last purge and may hold what was erased.
        drop(index);
        remove_indexes(root, settings)?;
        return fill_sled(&folder, settings, journal, u64::MAX);
    }
    let (claimed, synced) = (index.applied()?, index.synced()?);
    let index = LazyIndex::new(index);
    let tail = replay(&index, journal, synced, u64::MAX)?;
    let last = journal.segments.last().map_or(0, |it| it.number);
    if claimed > tail.sequence {
        let what = "the last commits are missing at its end";
        return Err(journal.damaged(last, tail.length, what));
    }
    let index: Arc<dyn Index> = Arc::new(index);
    Ok(Made { index, tail })
}

fn begins_with_journal(index: &SledIndex, journal: &Journal) -> Result<bool> {
    journal
        .segments
        .first()
        .map_or(Ok(true), |first| index.begins_with(first))
}

fn fill_sled(folder: &Path, settings: &Settings, journal: &Journal, until: u64) -> Result<Made> {
    let index = SledIndex::open(folder, Arc::clone(&settings.files))?;
    begins_with_journal(&index, journal)?;
    let index = LazyIndex::new(index);
    let tail = replay(&index, journal, 0, until)?;
    index.sync()?;
    let index: Arc<dyn Index> = Arc::new(index);
    Ok(Made { index, tail })
}

pub(super) fn replay(index: &dyn Index, journal: &Journal, from: u64, until: u64) -> Result<Tail> {
    let mut apply = |frame: &Frame| {
        if frame.sequence > until {
            return Ok(());
        }
        index.apply(frame)
    };
    frames_after(journal, from, &mut apply)
}

/// Gives an unusable index another name; removes the oldest such ones.
fn move_aside(root: &Path, settings: &Settings) -> Result<()> {
    let files = &*settings.files;
    let names = files
        .names(root)
        .map_err(|source| Error::of_file(root, source))?;
    if !names.iter().any(|name| name == "index") {
        return Ok(());
    }
    let mut numbers: Vec<u64> = names
        .iter()
        .filter_map(|name| broken_number(name))
        .collect();
    numbers.sort_unstable();
    let number = numbers.last().map_or(1, |last| last + 1);
    let (from, to) = (root.join("index"), broken(root, number));
    files
        .rename(&from, &to)
        .map_err(|source| Error::of_file(&from, source))?;
    let superfluous = (numbers.len() + 1).saturating_sub(KEPT);
    for number in numbers.iter().take(superfluous) {
        remove_folder(settings, &broken(root, *number))?;
    }
    Ok(())
}

fn broken(root: &Path, number: u64) -> PathBuf {
    root.join(format!("index.broken-{number}"))
}

fn broken_number(name: &str) -> Option<u64> {
    name.strip_prefix("index.broken-")?.parse().ok()
}

/// Removes all indexes, the unusable ones too.
pub(super) fn remove_indexes(root: &Path, settings: &Settings) -> Result<()> {
    let names = settings
        .files
        .names(root)
        .map_err(|source| Error::of_file(root, source))?;
    for name in names {
        if name == "index" || broken_number(&name).is_some() {
            remove_folder(settings, &root.join(name))?;
        }
    }
    settings
        .files
        .sync_folder(root)
        .map_err(|source| Error::of_file(root, source))
}

fn remove_folder(settings: &Settings, folder: &Path) -> Result<()> {
    match settings.files.remove_folder(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::of_file(folder, error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

impl Shared {
    /// Replaces an index that has failed, unless that was done meanwhile.
    ///
    /// The writer is held, so that no frame is appended while the journal is read.
    pub(super) fn replace_index(&self, writer: &Writer, failed: Arc<dyn Index>) -> Result<()> {
        let _syncing = self.syncing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut slot = self.index.write().unwrap_or_else(PoisonError::into_inner);
        if !Arc::ptr_eq(&slot, &failed) {
            return Ok(());
        }
        // sled lets go of its folder only when the last one who holds it does.
        drop(failed);
        let before = std::mem::replace(&mut *slot, Arc::new(AbsentIndex));
        drop(before);
        let journal = self.journal()?;
        let (made, note) = new_index(&self.root, &self.settings, &journal, writer.sequence)?;
        *slot = made.index;
        self.note(note);
        Ok(())
    }

    /// Reads the headers of the journal as it stands.
    pub(super) fn journal(&self) -> Result<Journal> {
        let place = self.place();
        let journal = Journal::scan(&place.files, &place.folder)?;
        journal.ok_or_else(|| Error::Missing {
            path: self.root.clone(),
        })
    }
}

//! Creates and opens a local store.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, RwLock};

use super::rebuild::Made;
use super::{Settings, Shared, lock, rebuild};
use crate::store::error::{Error, Result};
use crate::store::journal::{Journal, Place, Writer};
use crate::store::record::StoreId;

/// Returns where the journal of a store lies.
pub(super) fn place(root: &Path, settings: &Settings) -> Place {
    Place {
        files: Arc::clone(&settings.files),
        folder: root.join("journal"),
        segment_bytes: settings.segment_bytes,
    }
}

pub(super) fn exists(root: &Path, settings: &Settings) -> bool {
    // A journal that is there but damaged is a store, too.
    !matches!(
        Journal::scan(&settings.files, &root.join("journal")),
        Ok(None)
    )
}

pub(super) fn create(root: &Path, id: StoreId, settings: Settings) -> Result<Shared> {
    let files = &settings.files;
    files
        .create_folder(root)
        .map_err(|source| Error::of_file(root, source))?;
    let lock = lock::take(root)?;
    let names = files
        .names(root)
        .map_err(|source| Error::of_file(root, source))?;
    let left_by_us = |name: &String| matches!(name.as_str(), "lock" | "journal");
    let unused = match Journal::scan(files, &root.join("journal")) {
        Ok(found) => found.is_none() && names.iter().all(left_by_us),
        Err(Error::Damaged { .. } | Error::Newer { .. }) => false,
        Err(error) => return Err(error),
    };
    if !unused {
        return Err(Error::Occupied {
            path: root.to_owned(),
        });
    }
    let place = place(root, &settings);
    let folder = place.folder.clone();
    files
        .create_folder(&folder)
        .map_err(|source| Error::of_file(&folder, source))?;
    drop(Writer::create(place, id)?);
    for folder in [Some(root), root.parent()].into_iter().flatten() {
        let folder = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        files
            .sync_folder(folder)
            .map_err(|source| Error::of_file(folder, source))?;
    }
    open_locked(root, settings, lock)
}

pub(super) fn open(root: &Path, settings: Settings) -> Result<Shared> {
    if !exists(root, &settings) {
        return Err(Error::Missing {
            path: root.to_owned(),
        });
    }
    let lock = lock::take(root)?;
    open_locked(root, settings, lock)
}

fn open_locked(root: &Path, settings: Settings, lock: File) -> Result<Shared> {
    let place = place(root, &settings);
    let scanned = Journal::scan(&settings.files, &place.folder)?;
    let Some(journal) = scanned else {
        return Err(Error::Missing {
            path: root.to_owned(),
        });
    };
    remove_leftovers(&settings, &journal.leftovers)?;
    let mut notes = BTreeSet::new();
    let Made { index, tail } = rebuild::open_index(root, &settings, &journal, &mut notes)?;
    if tail.torn {
        notes.insert("frame_cut");
    }
    let writer = Writer::resume(place, &journal, tail)?;
    Ok(Shared {
        root: root.to_owned(),
        settings,
        id: writer.store(),
        writer: Mutex::new(writer),
        index: RwLock::new(index),
        syncing: Mutex::new(()),
        notes: Mutex::new(notes),
        _lock: lock,
    })
}

/// Finishes what an interrupted purge or segment change has left.
fn remove_leftovers(settings: &Settings, leftovers: &[PathBuf]) -> Result<()> {
    for path in leftovers {
        let removed = settings.files.remove_file(path);
        removed.map_err(|source| Error::of_file(path, source))?;
    }
    Ok(())
}

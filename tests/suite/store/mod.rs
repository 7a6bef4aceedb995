//! One contract for all stores, and what the local one survives.

mod contract;
mod damage;
mod faults;
mod kill;
mod local;
mod model;
mod purge;

use std::fs;
use std::path::Path;
use std::time::Duration;

use lotse::store::{
    BatchId, LocalStore, MemoryStore, Operation, Record, Result, Revision, Settings, Store, StoreId,
};
use tempfile::TempDir;

const ID: StoreId = StoreId([7; 16]);

/// A folder in memory where the system has one: these tests ask what is written, not how fast.
fn scratch() -> TempDir {
    TempDir::new_in("/dev/shm").unwrap_or_else(|_| TempDir::new().unwrap())
}

/// Runs a test on every kind of store.
fn on_each(test: impl Fn(&dyn Store)) {
    test(&MemoryStore::new(ID));
    let folder = scratch();
    test(&LocalStore::create_with(folder.path(), ID, small()).unwrap());
}

/// Settings under which a test meets many segments and no waiting.
fn small() -> Settings {
    Settings {
        segment_bytes: 600,
        reserve_bytes: 0,
        sync_after: Duration::ZERO,
        ..Settings::default()
    }
}

const fn batch(number: u128) -> BatchId {
    BatchId(number.to_be_bytes())
}

fn put(key: &str, expect: u64, value: &[u8]) -> Operation {
    let (key, value) = (key.as_bytes().to_vec(), value.to_vec());
    Operation::Put {
        key,
        expect: Revision(expect),
        value,
    }
}

fn delete(key: &str, expect: u64) -> Operation {
    let key = key.as_bytes().to_vec();
    Operation::Delete {
        key,
        expect: Revision(expect),
    }
}

fn value(store: &dyn Store, key: &str) -> Option<Vec<u8>> {
    store.get(key.as_bytes()).unwrap().map(|it| it.value)
}

fn all(store: &dyn Store) -> Result<Vec<Record>> {
    store.page(&[], None, usize::MAX)
}

/// Writes the records `0..count`, each in a commit of its own.
fn fill(store: &dyn Store, count: u64) {
    for number in 0..count {
        let operation = put(&format!("key {number:06}"), 0, &value_of(number));
        store
            .commit(batch(u128::from(number)), &[operation])
            .unwrap();
    }
}

/// The value [`fill`] writes; some are long enough for chunks.
fn value_of(number: u64) -> Vec<u8> {
    let length = if number % 50 == 7 {
        40_000
    } else {
        20 + number % 90
    };
    (0..length).map(|it| (it * 31 + number) as u8).collect()
}

/// Copies a folder as a killed program would leave it.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Returns the journal's files, oldest first.
fn segments(root: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(root.join("journal")).unwrap();
    let mut files: Vec<_> = entries.map(|it| it.unwrap().path()).collect();
    files.sort();
    files
}

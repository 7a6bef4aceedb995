//! Every call to the file system fails once: what was acknowledged stays, the rest is a clear error.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use lotse::store::{Error, Files, LocalStore, Settings, Store, SystemFiles, Writing};

use super::{ID, all, batch, put, small, value_of};

/// How a call fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// The call fails and has no effect.
    Error(io::ErrorKind),
    /// A write writes half of its bytes and the next one fails.
    Short,
}

/// The system's files, of which one call fails.
#[derive(Debug)]
struct Faulty {
    left: Arc<AtomicU64>,
    fault: Fault,
    free: u64,
}

impl Faulty {
    fn after(calls: u64, fault: Fault) -> Arc<Self> {
        let left = Arc::new(AtomicU64::new(calls));
        Arc::new(Self {
            left,
            fault,
            free: u64::MAX,
        })
    }

    fn count(&self) -> io::Result<()> {
        count(&self.left, self.fault)
    }
}

/// Counts down to the call that fails; `u64::MAX` never does.
fn count(left: &AtomicU64, fault: Fault) -> io::Result<()> {
    let kind = match fault {
        Fault::Error(kind) => kind,
        Fault::Short => io::ErrorKind::StorageFull,
    };
    match left.fetch_sub(1, Ordering::SeqCst) {
        0 => Err(kind.into()),
        _ => Ok(()),
    }
}

struct FaultyFile {
    file: Box<dyn Writing>,
    left: Arc<AtomicU64>,
    fault: Fault,
}

impl Writing for FaultyFile {
    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<usize> {
        if self.fault == Fault::Short && self.left.load(Ordering::SeqCst) == 1 && bytes.len() > 1 {
            count(&self.left, self.fault)?;
            return self.file.write_at(offset, &bytes[..bytes.len() / 2]);
        }
        count(&self.left, self.fault)?;
        self.file.write_at(offset, bytes)
    }
    fn sync(&mut self) -> io::Result<()> {
        count(&self.left, self.fault)?;
        self.file.sync()
    }
    fn cut(&mut self, length: u64) -> io::Result<()> {
        count(&self.left, self.fault)?;
        self.file.cut(length)
    }
}

impl Files for Faulty {
    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.count()?;
        SystemFiles.create_folder(path)
    }
    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        self.count()?;
        SystemFiles.sync_folder(path)
    }
    fn sync_file(&self, path: &Path) -> io::Result<()> {
        self.count()?;
        SystemFiles.sync_file(path)
    }
    fn names(&self, folder: &Path) -> io::Result<Vec<String>> {
        self.count()?;
        SystemFiles.names(folder)
    }
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.count()?;
        SystemFiles.read(path, limit)
    }
    fn length(&self, path: &Path) -> io::Result<u64> {
        self.count()?;
        SystemFiles.length(path)
    }
    fn open(&self, path: &Path, fresh: bool) -> io::Result<Box<dyn Writing>> {
        self.count()?;
        let (left, fault) = (Arc::clone(&self.left), self.fault);
        let file = SystemFiles.open(path, fresh)?;
        Ok(Box::new(FaultyFile { file, left, fault }))
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.count()?;
        SystemFiles.rename(from, to)
    }
    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.count()?;
        SystemFiles.remove_file(path)
    }
    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.count()?;
        SystemFiles.remove_folder(path)
    }
    fn free_bytes(&self, _: &Path) -> io::Result<u64> {
        Ok(self.free)
    }
}

fn settings(files: Arc<Faulty>) -> Settings {
    // The background thread stays asleep, so that the calls come in the same order each time.
    let sync_after = std::time::Duration::from_mins(10);
    Settings {
        files,
        sync_after,
        ..small()
    }
}

/// Creates, writes, purges, writes, closes and opens; returns the commits acknowledged.
fn session(root: &Path, files: &Arc<Faulty>) -> (u64, Result<(), Error>) {
    let mut acknowledged = 0;
    let outcome = write_twice(root, files, &mut acknowledged);
    (acknowledged, outcome)
}

fn write_twice(root: &Path, files: &Arc<Faulty>, acknowledged: &mut u64) -> Result<(), Error> {
    let store = LocalStore::create_with(root, ID, settings(Arc::clone(files)))?;
    write(&store, 8, acknowledged)?;
    store.purge()?;
    write(&store, 10, acknowledged)?;
    drop(store);
    let store = LocalStore::open_with(root, settings(Arc::clone(files)))?;
    write(&store, 12, acknowledged)
}

fn write(store: &dyn Store, until: u64, acknowledged: &mut u64) -> Result<(), Error> {
    while *acknowledged < until {
        let number = *acknowledged + 1;
        let operation = put(&format!("{number:04}"), 0, &value_of(number));
        store.commit(batch(u128::from(number)), &[operation])?;
        *acknowledged = number;
    }
    Ok(())
}

#[test]
fn whatever_call_fails_nothing_acknowledged_is_lost() {
    let faults = [Fault::Error(io::ErrorKind::Other), Fault::Short];
    for fault in faults {
        for call in 0.. {
            let files = Faulty::after(call, fault);
            if !survives(&files, &format!("{fault:?} at call {call}")) {
                assert!(call > 60, "only {call} calls were met");
                break;
            }
        }
    }
}

/// Runs a session in which one call may fail, then looks at what is there. Tells whether it failed.
fn survives(files: &Arc<Faulty>, name: &str) -> bool {
    let folder = super::scratch();
    let root = folder.path().join("store");
    let (acknowledged, outcome) = session(&root, files);
    let failed = files.left.load(Ordering::SeqCst) > u64::MAX / 2;
    if let Err(error) = outcome {
        let codes = ["io", "full", "read_only", "index"];
        assert!(codes.contains(&error.code()), "{name}: {error}");
    } else {
        assert_eq!(acknowledged, 12, "{name}");
    }
    match LocalStore::open_with(&root, small()) {
        Ok(store) => {
            let found = store.info().unwrap().sequence;
            // The commit that failed may be there or not; those before it must be.
            assert!(
                (acknowledged..=acknowledged + 1).contains(&found),
                "{name}: {found}"
            );
            let records = all(&store).unwrap();
            assert_eq!(records.len() as u64, found, "{name}");
            assert_eq!(store.verify().unwrap().findings, [], "{name}");
            store.commit(batch(999), &[put("later", 0, b"x")]).unwrap();
        }
        Err(error) => {
            assert_eq!((error.code(), acknowledged), ("missing", 0), "{name}");
            LocalStore::create_with(&root, ID, small()).unwrap();
        }
    }
    failed
}

/// Also the canary: a commit that did not wait for the disk would not meet this failure.
#[test]
fn a_failed_sync_makes_the_store_read_only_until_it_is_opened_again() {
    let folder = super::scratch();
    let files = Faulty::after(u64::MAX, Fault::Error(io::ErrorKind::Other));
    let store = LocalStore::create_with(folder.path(), ID, settings(Arc::clone(&files))).unwrap();
    store.commit(batch(1), &[put("a", 0, b"one")]).unwrap();
    files.left.store(1, Ordering::SeqCst);
    let error = store.commit(batch(2), &[put("a", 1, b"two")]).unwrap_err();
    assert_eq!(error.code(), "read_only");
    assert!(std::error::Error::source(&error).is_some());
    assert_eq!(store.info().unwrap().read_only, Some("sync_failed"));
    for number in 3..6 {
        let refused = store
            .commit(batch(number), &[put("b", 0, b"")])
            .unwrap_err();
        assert_eq!(refused.code(), "read_only");
    }
    assert_eq!(
        store.get(b"a").unwrap().unwrap().value,
        b"one",
        "reading goes on"
    );
    drop(store);
    let store = LocalStore::open_with(folder.path(), small()).unwrap();
    // Whether it lasted was unknown; asking again with the same batch id settles it.
    assert_eq!(store.commit(batch(2), &[put("a", 1, b"two")]).unwrap(), 2);
    assert_eq!(store.get(b"a").unwrap().unwrap().value, b"two");
}

#[test]
fn a_full_disk_refuses_commits_and_goes_on_when_there_is_room() {
    let folder = super::scratch();
    let files = Faulty::after(u64::MAX, Fault::Error(io::ErrorKind::StorageFull));
    let store = LocalStore::create_with(folder.path(), ID, settings(Arc::clone(&files))).unwrap();
    store.commit(batch(1), &[put("a", 0, b"one")]).unwrap();
    files.left.store(0, Ordering::SeqCst);
    let error = store.commit(batch(2), &[put("a", 1, b"two")]).unwrap_err();
    assert_eq!(error.code(), "full");
    assert!(error.to_string().contains("make room"));
    assert_eq!(store.commit(batch(2), &[put("a", 1, b"two")]).unwrap(), 2);
    assert_eq!(store.verify().unwrap().findings, []);
}

#[test]
fn commits_stop_before_the_disk_is_full() {
    let folder = super::scratch();
    let left = Arc::new(AtomicU64::new(u64::MAX));
    let fault = Fault::Error(io::ErrorKind::Other);
    let files = Arc::new(Faulty {
        left,
        fault,
        free: 1 << 20,
    });
    let settings = Settings {
        reserve_bytes: 1 << 20,
        ..settings(files)
    };
    let store = LocalStore::create_with(folder.path(), ID, settings).unwrap();
    let error = store.commit(batch(1), &[put("a", 0, b"one")]).unwrap_err();
    assert_eq!(error.code(), "full");
    assert_eq!(store.info().unwrap().free_bytes, Some(1 << 20));
}

#[test]
fn a_store_on_a_full_disk_is_read_without_touching_its_index() {
    let folder = super::scratch();
    super::fill(
        &LocalStore::create_with(folder.path(), ID, small()).unwrap(),
        30,
    );
    let left = Arc::new(AtomicU64::new(u64::MAX));
    let fault = Fault::Error(io::ErrorKind::Other);
    let files = Arc::new(Faulty {
        left,
        fault,
        free: 100,
    });
    let settings = Settings {
        reserve_bytes: 1 << 20,
        ..settings(files)
    };
    let store = LocalStore::open_with(folder.path(), settings).unwrap();
    assert_eq!(all(&store).unwrap().len(), 30);
    assert_eq!(store.info().unwrap().notes, ["index_in_memory"]);
    let error = store.commit(batch(99), &[put("x", 0, b"")]).unwrap_err();
    assert_eq!(error.code(), "full");
    drop(store);
    let store = LocalStore::open_with(folder.path(), small()).unwrap();
    assert_eq!(store.info().unwrap().notes, [] as [&str; 0]);
    assert_eq!(store.verify().unwrap().findings, []);
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let folder = super::scratch();
    let file = folder.path().join("file");
    std::fs::write(&file, b"").unwrap();
    let error = LocalStore::create(&file.join("store"), ID).unwrap_err();
    assert_eq!(error.code(), "io");
    assert!(error.to_string().contains("file/store"));
    let fault = Fault::Error(io::ErrorKind::PermissionDenied);
    let settings = settings(Faulty::after(0, fault));
    let error = LocalStore::create_with(&folder.path().join("x"), ID, settings).unwrap_err();
    assert_eq!(error.code(), "denied");
    assert!(error.to_string().contains("no permission"));
}

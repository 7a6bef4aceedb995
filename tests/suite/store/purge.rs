//! Erasure leaves nothing of a removed value in the store's folder.

use std::fs;
use std::path::Path;

use lotse::store::{LocalStore, Store as _};

use super::{ID, all, batch, copy, delete, fill, put, segments, small, value_of};

const SECRET: &[u8] = b"wrapped key of a client who has left";

/// Tells whether a file below the folder holds the bytes.
fn holds(folder: &Path, wanted: &[u8]) -> bool {
    fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            return holds(&path, wanted);
        }
        fs::read(path)
            .unwrap()
            .windows(wanted.len())
            .any(|it| it == wanted)
    })
}

fn with_removed_secret(root: &Path) -> LocalStore {
    let store = LocalStore::create_with(root, ID, small()).unwrap();
    store
        .commit(batch(9000), &[put("secret", 0, SECRET)])
        .unwrap();
    fill(&store, 100);
    store.commit(batch(9001), &[delete("secret", 1)]).unwrap();
    store
}

#[test]
fn a_removed_value_is_gone_from_all_files() {
    let folder = super::scratch();
    let store = with_removed_secret(folder.path());
    assert!(holds(folder.path(), SECRET));
    fs::create_dir(folder.path().join("index.broken-4")).unwrap();
    fs::write(folder.path().join("index.broken-4").join("db"), SECRET).unwrap();
    store.purge().unwrap();
    assert!(!holds(folder.path(), SECRET));
    assert_eq!(segments(folder.path()).len(), 2);
    check(&store);
    assert_eq!(store.changes(0, 9).unwrap_err().code(), "gone");
    assert_eq!(store.changes(102, 9).unwrap(), []);
    assert_eq!(
        store.commit(batch(5), &[put("x", 0, b"")]).unwrap(),
        7,
        "batch ids are kept"
    );
    drop(store);
    assert!(!holds(folder.path(), SECRET));
    let store = LocalStore::open_with(folder.path(), small()).unwrap();
    check(&store);
    store.commit(batch(9002), &[put("later", 0, b"x")]).unwrap();
    assert_eq!(store.changes(102, 9).unwrap().len(), 1);
    drop(store);
    fs::remove_dir_all(folder.path().join("index")).unwrap();
    let store = LocalStore::open_with(folder.path(), small()).unwrap();
    assert_eq!(all(&store).unwrap().len(), 101);
}

fn check(store: &LocalStore) {
    let records = all(store).unwrap();
    assert_eq!(records.len(), 100);
    for (number, record) in records.iter().enumerate() {
        assert_eq!(record.value, value_of(number as u64));
    }
    let report = store.verify().unwrap();
    assert_eq!((report.records, report.findings), (100, vec![]));
    assert_eq!(store.info().unwrap().sequence, 102);
}

#[test]
fn an_interrupted_purge_is_finished_at_the_next_opening() {
    let folder = super::scratch();
    let (root, before) = (folder.path().join("store"), folder.path().join("before"));
    let store = with_removed_secret(&root);
    copy(&root, &before);
    store.purge().unwrap();
    drop(store);
    // As if killed when the snapshot stood, with everything older still there.
    for file in segments(&before) {
        fs::copy(&file, root.join("journal").join(file.file_name().unwrap())).unwrap();
    }
    fs::remove_dir_all(root.join("index")).unwrap();
    copy(&before.join("index"), &root.join("index"));
    fs::write(root.join("journal").join("next"), SECRET).unwrap();
    assert!(holds(&root, SECRET));
    let store = LocalStore::open_with(&root, small()).unwrap();
    check(&store);
    assert!(!holds(&root, SECRET));
}

//! Creating, opening and locking a local store, and the loss of its index.

use std::fs;

use lotse::store::{LocalStore, Store as _};

use super::{ID, all, batch, copy, fill, put, segments, small, value_of};

#[test]
fn a_store_is_there_again_after_closing() {
    let folder = super::scratch();
    let root = folder.path().join("new").join("store");
    assert!(!LocalStore::exists(&root));
    fill(&LocalStore::create_with(&root, ID, small()).unwrap(), 60);
    assert!(LocalStore::exists(&root));
    let store = LocalStore::open_with(&root, small()).unwrap();
    assert_eq!(all(&store).unwrap().len(), 60);
    let info = store.info().unwrap();
    assert_eq!((info.id, info.sequence), (ID, 60));
    assert_eq!((info.read_only, info.notes), (None, vec![]));
    assert!(segments(&root).len() > 3);
    assert_eq!(store.changes(0, 99).unwrap().len(), 60);
    assert_eq!(
        store.commit(batch(3), &[put("x", 0, b"")]).unwrap(),
        4,
        "batch ids outlive it"
    );
}

#[test]
fn a_folder_without_a_store_is_not_opened_and_one_with_other_files_not_used() {
    let folder = super::scratch();
    assert_eq!(
        LocalStore::open(folder.path()).unwrap_err().code(),
        "missing"
    );
    assert_eq!(
        LocalStore::open(&folder.path().join("no"))
            .unwrap_err()
            .code(),
        "missing"
    );
    fs::write(folder.path().join("letter.odt"), b"").unwrap();
    assert_eq!(
        LocalStore::create(folder.path(), ID).unwrap_err().code(),
        "occupied"
    );
    let root = folder.path().join("store");
    drop(LocalStore::create(&root, ID).unwrap());
    assert_eq!(
        LocalStore::create(&root, ID).unwrap_err().code(),
        "occupied"
    );
}

#[test]
fn a_second_program_is_told_that_the_store_is_open() {
    let folder = super::scratch();
    let store = LocalStore::create(folder.path(), ID).unwrap();
    let error = LocalStore::open(folder.path()).unwrap_err();
    assert_eq!(error.code(), "locked");
    assert!(error.to_string().contains("close it there first"));
    drop(store);
    LocalStore::open(folder.path()).unwrap();
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_look_into_a_store() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = super::scratch();
    let root = folder.path().join("store");
    drop(LocalStore::create(&root, ID).unwrap());
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&root), 0o700);
    assert_eq!(mode(&segments(&root)[0]), 0o600);
}

#[test]
fn a_lost_index_is_built_anew_from_the_journal() {
    let folder = super::scratch();
    fill(
        &LocalStore::create_with(folder.path(), ID, small()).unwrap(),
        120,
    );
    fs::remove_dir_all(folder.path().join("index")).unwrap();
    let store = LocalStore::open_with(folder.path(), small()).unwrap();
    check_filled(&store, 120);
}

#[test]
fn an_older_index_catches_up() {
    let folder = super::scratch();
    let (root, old) = (folder.path().join("store"), folder.path().join("old"));
    fill(&LocalStore::create_with(&root, ID, small()).unwrap(), 50);
    copy(&root.join("index"), &old);
    let store = LocalStore::open_with(&root, small()).unwrap();
    for number in 50..120_u64 {
        let operation = put(&format!("key {number:06}"), 0, &value_of(number));
        store
            .commit(batch(u128::from(number)), &[operation])
            .unwrap();
    }
    drop(store);
    fs::remove_dir_all(root.join("index")).unwrap();
    copy(&old, &root.join("index"));
    check_filled(&LocalStore::open_with(&root, small()).unwrap(), 120);
}

#[test]
fn the_index_of_another_store_is_not_believed() {
    let folder = super::scratch();
    let (one, two) = (folder.path().join("one"), folder.path().join("two"));
    fill(&LocalStore::create_with(&one, ID, small()).unwrap(), 20);
    let id = lotse::store::StoreId([8; 16]);
    let store = LocalStore::create_with(&two, id, small()).unwrap();
    store.commit(batch(1), &[put("foreign", 0, b"x")]).unwrap();
    drop(store);
    fs::remove_dir_all(one.join("index")).unwrap();
    copy(&two.join("index"), &one.join("index"));
    check_filled(&LocalStore::open_with(&one, small()).unwrap(), 20);
}

#[test]
fn a_broken_index_is_moved_aside_and_built_anew() {
    let folder = super::scratch();
    fill(
        &LocalStore::create_with(folder.path(), ID, small()).unwrap(),
        80,
    );
    let file = folder.path().join("index").join("db");
    for round in 1..12 {
        // Of such damage sled notices some, panics on some, and forgets its end on some.
        let mut bytes = fs::read(&file).unwrap();
        let used = bytes.iter().rposition(|it| *it != 0).unwrap();
        let place = used / 12 * round;
        if round % 2 == 0 {
            bytes.truncate(place);
        } else {
            bytes[place..place + 200].fill(0);
        }
        fs::write(&file, bytes).unwrap();
        let store = LocalStore::open_with(folder.path(), small()).unwrap();
        check_filled(&store, 80);
    }
    for _ in 0..4 {
        fs::write(folder.path().join("index").join("conf"), b"not sled's").unwrap();
        let store = LocalStore::open_with(folder.path(), small()).unwrap();
        check_filled(&store, 80);
        assert_eq!(store.info().unwrap().notes, ["index_rebuilt"]);
    }
    let aside = |it: &fs::DirEntry| {
        it.file_name()
            .to_string_lossy()
            .starts_with("index.broken-")
    };
    let kept = fs::read_dir(folder.path())
        .unwrap()
        .map(|it| it.unwrap())
        .filter(aside)
        .count();
    assert_eq!(kept, 2, "{kept} broken indexes fill the disk");
}

/// Checks all records, also after another commit.
fn check_filled(store: &LocalStore, count: u64) {
    let records = all(store).unwrap();
    assert_eq!(records.len() as u64, count);
    for (number, record) in records.iter().enumerate() {
        assert_eq!(record.value, value_of(number as u64));
    }
    assert_eq!(store.verify().unwrap().findings, []);
}

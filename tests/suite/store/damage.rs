//! Torn and flipped bytes in the journal: the old state, a clear error, never wrong bytes.

use std::fs;
use std::path::Path;

use lotse::store::{LocalStore, Store};

use super::{ID, all, batch, copy, put, segments, small};

type Damage = fn(&[std::path::PathBuf]);

/// A store of a few commits in one segment; returns the length of the journal after each.
fn sample(root: &Path) -> Vec<u64> {
    let settings = lotse::store::Settings {
        segment_bytes: 4000,
        ..small()
    };
    let store = LocalStore::create_with(root, ID, settings).unwrap();
    let mut lengths = vec![store.info().unwrap().journal_bytes];
    for number in 0..4_u8 {
        let operations = [
            put(&format!("k{number}"), 0, &[number; 9]),
            put("head", u64::from(number), &[number]),
        ];
        store
            .commit(batch(u128::from(number)), &operations)
            .unwrap();
        lengths.push(store.info().unwrap().journal_bytes);
    }
    lengths
}

fn check_commits(store: &dyn Store, commits: u64) {
    assert_eq!(store.info().unwrap().sequence, commits);
    let records = all(store).unwrap();
    assert_eq!(
        records.len() as u64,
        if commits == 0 { 0 } else { commits + 1 }
    );
    for number in 0..commits as u8 {
        let record = store.get(format!("k{number}").as_bytes()).unwrap().unwrap();
        assert_eq!(record.value, [number; 9]);
    }
    assert_eq!(store.verify().unwrap().findings, []);
}

#[test]
fn a_journal_cut_at_any_byte_opens_with_the_commits_before_the_cut() {
    let folder = super::scratch();
    let root = folder.path().join("store");
    let lengths = sample(&root);
    let journal = segments(&root)[0].clone();
    let whole = fs::read(&journal).unwrap();
    for length in lengths[0] as usize..=lengths[4] as usize {
        // A power cut takes the index back at least as far as the journal.
        fs::remove_dir_all(root.join("index")).unwrap();
        let mut cut = whole[..length].to_vec();
        if length % 2 == 0 {
            cut.resize(whole.len(), 0);
        }
        fs::write(&journal, &cut).unwrap();
        let store = LocalStore::open_with(&root, small()).unwrap();
        let commits = lengths.iter().filter(|it| **it as usize <= length).count() as u64 - 1;
        check_commits(&store, commits);
        let end = lengths[commits as usize] as usize;
        let cut = whole[end..length].iter().any(|it| *it != 0);
        assert_eq!(
            store.info().unwrap().notes.contains(&"frame_cut"),
            cut,
            "at {length}"
        );
        let next = [put("later", 0, b"x")];
        assert_eq!(store.commit(batch(77), &next).unwrap(), commits + 1);
        drop(store);
        LocalStore::open_with(&root, small()).unwrap();
    }
}

#[test]
fn a_journal_shorter_than_its_index_is_damaged() {
    let folder = super::scratch();
    let lengths = sample(folder.path());
    let journal = segments(folder.path())[0].clone();
    let whole = fs::read(&journal).unwrap();
    for length in [lengths[0], lengths[2], lengths[3] + 5, lengths[4] - 1] {
        fs::write(&journal, &whole[..length as usize]).unwrap();
        let error = LocalStore::open_with(folder.path(), small()).unwrap_err();
        assert_eq!(error.code(), "damaged", "at {length}");
        assert!(error.to_string().contains("restore a backup"));
    }
    fs::write(&journal, &whole).unwrap();
    check_commits(&LocalStore::open_with(folder.path(), small()).unwrap(), 4);
}

#[test]
fn a_flipped_bit_is_damage_or_the_torn_end_but_never_other_bytes() {
    let folder = super::scratch();
    let (root, copied) = (folder.path().join("store"), folder.path().join("copy"));
    let lengths = sample(&root);
    fs::remove_dir_all(root.join("index")).unwrap();
    copy(&root, &copied);
    let (source, target) = (segments(&root)[0].clone(), segments(&copied)[0].clone());
    let whole = fs::read(&source).unwrap();
    for byte in 0..lengths[4] as usize + 9 {
        let mut bytes = whole.clone();
        bytes[byte] ^= 1 << (byte % 8);
        fs::write(&target, bytes).unwrap();
        match LocalStore::open_with(&copied, small()) {
            Ok(store) => {
                // Without an index, a last frame that nobody may have been told of is cut.
                assert!(byte as u64 >= lengths[3], "byte {byte} was not noticed");
                check_commits(&store, if byte as u64 >= lengths[4] { 4 } else { 3 });
            }
            Err(error) => assert!(matches!(error.code(), "damaged" | "newer"), "{error}"),
        }
        drop(fs::remove_dir_all(copied.join("index")));
    }
}

#[test]
fn a_flipped_bit_in_the_last_commit_is_noticed_by_the_index() {
    let folder = super::scratch();
    let lengths = sample(folder.path());
    let journal = segments(folder.path())[0].clone();
    let whole = fs::read(&journal).unwrap();
    for byte in (lengths[3] as usize..lengths[4] as usize).step_by(7) {
        let mut bytes = whole.clone();
        bytes[byte] ^= 4;
        fs::write(&journal, bytes).unwrap();
        let error = LocalStore::open_with(folder.path(), small()).unwrap_err();
        assert_eq!(error.code(), "damaged", "byte {byte}");
    }
}

#[test]
fn a_missing_swapped_or_foreign_segment_is_damage() {
    let folder = super::scratch();
    let (root, broken) = (folder.path().join("store"), folder.path().join("broken"));
    super::fill(&LocalStore::create_with(&root, ID, small()).unwrap(), 40);
    let count = segments(&root).len();
    assert!(count > 4);
    let damages: [Damage; 5] = [
        |files| fs::remove_file(&files[0]).unwrap(),
        |files| fs::remove_file(&files[2]).unwrap(),
        |files| assert!(fs::copy(&files[1], &files[2]).is_ok()),
        |files| fs::write(&files[3], b"").unwrap(),
        |files| {
            let bytes = fs::read(&files[1]).unwrap();
            fs::write(&files[1], &bytes[..bytes.len() - 3]).unwrap();
        },
    ];
    for (number, damage) in damages.iter().enumerate() {
        copy(&root, &broken);
        damage(&segments(&broken));
        fs::remove_dir_all(broken.join("index")).unwrap();
        let error = LocalStore::open_with(&broken, small()).unwrap_err();
        assert_eq!(error.code(), "damaged", "damage {number}");
        fs::remove_dir_all(&broken).unwrap();
    }
}

#[test]
fn verify_finds_damage_in_an_old_segment_while_the_index_still_answers() {
    let folder = super::scratch();
    super::fill(
        &LocalStore::create_with(folder.path(), ID, small()).unwrap(),
        40,
    );
    let old = segments(folder.path())[1].clone();
    let mut bytes = fs::read(&old).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&old, bytes).unwrap();
    let store = LocalStore::open_with(folder.path(), small()).unwrap();
    assert_eq!(all(&store).unwrap().len(), 40);
    let report = store.verify().unwrap();
    assert_eq!(report.findings.len(), 1);
    assert_eq!(report.findings[0].code, "journal_damaged");
}

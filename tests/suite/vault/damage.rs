//! Records and slots that were moved, altered, set back or removed.

use std::fs;

use lotse::store::{BatchId, Operation, Record, Revision, Store};
use lotse::vault::{Home, KdfSetting, Mended, Vault};

use super::{
    Event, Seeded, answer, answers, create, folder, new_case, random, reopen, secret, unlock,
};

/// A vault in memory with two cases of three events each.
fn sample() -> (Home, Vec<lotse::vault::CaseId>) {
    let home = Home::in_memory(&mut Seeded(5)).unwrap();
    let (mut vault, _) = Vault::create(&home, &secret("a"), KdfSetting::FAST, random(5)).unwrap();
    let mut cases = Vec::new();
    for name in ["Rima", "Omar"] {
        let case = new_case(&mut vault, name);
        answer(&mut vault, case, &["one", "two"]);
        answer(&mut vault, case, &["three"]);
        cases.push(case);
    }
    (home, cases)
}

/// Puts other bytes under a key; `revision` is that of the new record.
fn overwrite(store: &dyn Store, key: &[u8], value: &[u8], revision: u64) {
    let found = store.get(key).unwrap().map_or(0, |it| it.revision.0);
    let mut number = found;
    if revision <= found {
        let expect = Revision(found);
        commit(
            store,
            Operation::Delete {
                key: key.to_vec(),
                expect,
            },
        );
        number = 0;
    }
    for expect in number..revision {
        let (key, value, expect) = (key.to_vec(), value.to_vec(), Revision(expect));
        commit(store, Operation::Put { key, expect, value });
    }
}

fn remove(store: &dyn Store, record: &Record) {
    let (key, expect) = (record.key.clone(), record.revision);
    commit(store, Operation::Delete { key, expect });
}

fn commit(store: &dyn Store, operation: Operation) {
    let sequence = store.info().unwrap().sequence;
    let batch = BatchId((u128::from(sequence) + (1 << 100)).to_be_bytes());
    store.commit(batch, &[operation]).unwrap();
}

fn space(store: &dyn Store, first: u8) -> Vec<Record> {
    store.page(&[first], None, 99).unwrap()
}

/// Tells with which code unlocking and reading all cases fails.
fn read(home: &Home, cases: &[lotse::vault::CaseId]) -> Option<&'static str> {
    let vault = match Vault::unlock(home, &secret("a"), random(6)) {
        Ok(vault) => vault,
        Err(error) => return Some(error.code()),
    };
    cases
        .iter()
        .find_map(|it| vault.load_events::<Event>(*it).err().map(|it| it.code()))
}

#[test]
fn an_untouched_vault_is_read() {
    let (home, cases) = sample();
    assert_eq!(read(&home, &cases), None);
}

#[test]
fn a_missing_record_is_noticed() {
    let (home, cases) = sample();
    let count: usize = [1, 2, 3, 7]
        .iter()
        .map(|it| space(&*home.store, *it).len())
        .sum();
    assert_eq!(count, 2 + 2 + 6 + 1);
    for first in [1, 2, 3, 7] {
        for number in 0..space(&*home.store, first).len() {
            let (home, cases) = sample();
            remove(&*home.store, &space(&*home.store, first)[number]);
            assert_eq!(
                read(&home, &cases),
                Some("damaged"),
                "space {first}, record {number}"
            );
        }
    }
    // A whole case with its key and head: the manifest counts it.
    let blinded = space(&*home.store, 1)[0].key[1..].to_vec();
    for first in [1, 2, 3] {
        for record in space(&*home.store, first) {
            if record.key[1..].starts_with(&blinded) {
                remove(&*home.store, &record);
            }
        }
    }
    assert_eq!(read(&home, &cases), Some("damaged"));
}

#[test]
fn swapped_records_are_noticed() {
    for first in [1, 2, 3] {
        let (home, cases) = sample();
        let records = space(&*home.store, first);
        let (one, two) = (&records[0], &records[records.len() - 1]);
        overwrite(&*home.store, &one.key, &two.value, one.revision.0);
        assert_eq!(read(&home, &cases), Some("damaged"), "space {first}");
    }
    let (home, cases) = sample();
    let records = space(&*home.store, 3);
    overwrite(&*home.store, &records[0].key, &records[1].value, 1);
    assert_eq!(read(&home, &cases), Some("damaged"), "events of one case");
}

#[test]
fn a_record_set_back_to_an_older_state_is_noticed() {
    let home = Home::in_memory(&mut Seeded(5)).unwrap();
    let (mut vault, _) = Vault::create(&home, &secret("a"), KdfSetting::FAST, random(5)).unwrap();
    let case = new_case(&mut vault, "Rima");
    answer(&mut vault, case, &["one"]);
    let older = space(&*home.store, 2).remove(0);
    let manifest = space(&*home.store, 7).remove(0);
    answer(&mut vault, case, &["two"]);
    drop(vault);
    for record in [older, manifest] {
        // Under its newer revision, and with its own: neither passes.
        overwrite(
            &*home.store,
            &record.key,
            &record.value,
            record.revision.0 + 1,
        );
        assert_eq!(read(&home, &[case]), Some("damaged"));
        overwrite(&*home.store, &record.key, &record.value, record.revision.0);
        assert_eq!(read(&home, &[case]), Some("damaged"));
    }
}

#[test]
fn a_flipped_bit_anywhere_is_noticed() {
    for first in [1, 2, 3, 7] {
        let (home, cases) = sample();
        let record = space(&*home.store, first).remove(0);
        for byte in (0..record.value.len()).step_by(11).chain(0..6) {
            let mut value = record.value.clone();
            value[byte] ^= 1;
            overwrite(&*home.store, &record.key, &value, record.revision.0);
            assert_eq!(
                read(&home, &cases),
                Some("damaged"),
                "space {first}, byte {byte}"
            );
        }
    }
}

#[test]
fn a_record_of_another_vault_is_noticed() {
    let (home, cases) = sample();
    let other = Home::in_memory(&mut Seeded(900)).unwrap();
    let (vault, _) = Vault::create(&other, &secret("a"), KdfSetting::FAST, random(5)).unwrap();
    drop(vault);
    let foreign = space(&*other.store, 7).remove(0);
    overwrite(&*home.store, &[7], &foreign.value, 7);
    assert_eq!(read(&home, &cases), Some("damaged"));
}

#[test]
fn a_lost_or_damaged_copy_of_the_slots_is_restored_from_the_other() {
    let folder = folder();
    let (mut vault, _) = create(folder.path());
    let case = new_case(&mut vault, "Rima");
    drop(vault);
    let file = folder.path().join("keys.bin");
    let whole = fs::read(&file).unwrap();
    for damage in [&b""[..], b"not keys", &whole[..40]] {
        fs::write(&file, damage).unwrap();
        assert_eq!(reopen(folder.path()).mended(), [Mended::KeyFile]);
        assert_eq!(fs::read(&file).unwrap(), whole);
    }
    fs::remove_file(&file).unwrap();
    assert_eq!(reopen(folder.path()).mended(), [Mended::KeyFile]);
    let vault = reopen(folder.path());
    let slot = vault
        .home()
        .store
        .page(b"\0slot", None, 1)
        .unwrap()
        .remove(0);
    overwrite(&*vault.home().store, &slot.key, b"damaged", slot.revision.0);
    drop(vault);
    let vault = reopen(folder.path());
    assert_eq!(vault.mended(), [Mended::SlotInStore]);
    assert_eq!(answers(&vault, case), [] as [String; 0]);
    let slot = vault.home().store.get(&slot.key).unwrap().unwrap();
    remove(&*vault.home().store, &slot);
    drop(vault);
    assert_eq!(reopen(folder.path()).mended(), [Mended::SlotInStore]);
}

#[test]
fn both_copies_damaged_is_said_clearly() {
    let folder = folder();
    let (vault, code) = create(folder.path());
    for slot in vault.home().store.page(b"\0slot", None, 9).unwrap() {
        overwrite(&*vault.home().store, &slot.key, b"damaged", 1);
    }
    drop(vault);
    fs::write(folder.path().join("keys.bin"), b"damaged").unwrap();
    let error = unlock(folder.path(), "Rheinuferpromenade").unwrap_err();
    assert_eq!(error.code(), "slots_damaged");
    let home = Home::open(folder.path()).unwrap();
    let error = Vault::unlock_with_code(&home, &code, random(1)).unwrap_err();
    assert_eq!(error.code(), "slots_damaged");
}

#[test]
fn an_old_key_file_does_not_bring_an_old_passphrase_back() {
    let folder = folder();
    let (mut vault, _) = create(folder.path());
    let file = folder.path().join("keys.bin");
    let old = fs::read(&file).unwrap();
    vault
        .change_passphrase(&secret("Neuer Zollhof 3"), KdfSetting::FAST)
        .unwrap();
    drop(vault);
    assert_ne!(fs::read(&file).unwrap(), old);
    fs::write(&file, &old).unwrap();
    assert!(unlock(folder.path(), "Rheinuferpromenade").is_err());
    let vault = unlock(folder.path(), "Neuer Zollhof 3").unwrap();
    assert_eq!(vault.mended(), [Mended::KeyFile]);
}

#[test]
fn a_newer_format_is_refused() {
    let (home, cases) = sample();
    overwrite(&*home.store, b"\0format", b"LOTSE\x00\x02\x00\x02", 2);
    assert_eq!(read(&home, &cases), Some("newer"));
}

#[test]
fn a_failed_commit_changes_nothing_in_memory() {
    let (home, cases) = sample();
    let mut one = Vault::unlock(&home, &secret("a"), random(8)).unwrap();
    let mut two = Vault::unlock(&home, &secret("a"), random(9)).unwrap();
    answer(&mut one, cases[0], &["four"]);
    let head = two.case(cases[0]).unwrap().clone();
    let late = two
        .append_events(cases[0], &[super::event(4, "late")], &head)
        .unwrap_err();
    assert_eq!(late.code(), "conflict");
    assert_eq!(two.case(cases[0]).unwrap().events, 3);
    assert_eq!(read(&home, &cases), None);
}

//! Creating, locking, unlocking, writing, erasing.

use lotse::base::{FormId, Language, Stamp};
use lotse::store::Store as _;
use lotse::vault::{CaseId, Home, KdfSetting, Mended, Vault};

use super::{
    Event, Seeded, answer, answers, create, folder, new_case, random, reopen, secret, unlock,
};

#[test]
fn what_was_answered_is_there_after_unlocking_again() {
    let folder = folder();
    let (mut vault, _) = create(folder.path());
    let rima = new_case(&mut vault, "Rima");
    let omar = new_case(&mut vault, "Omar");
    answer(&mut vault, rima, &["T+38", "25_2_subsidiary"]);
    answer(&mut vault, omar, &["no"]);
    answer(&mut vault, rima, &["Ich habe Angst um die Wohnung."]);
    drop(vault);
    let vault = reopen(folder.path());
    assert_eq!(vault.mended(), []);
    assert_eq!(
        answers(&vault, rima),
        ["T+38", "25_2_subsidiary", "Ich habe Angst um die Wohnung."]
    );
    assert_eq!(answers(&vault, omar), ["no"]);
    let head = vault.case(rima).unwrap();
    assert_eq!((head.name.as_str(), head.events), ("Rima", 3));
    assert_eq!(head.language, Language::new("ar"));
    assert_eq!(head.form, FormId::new("erstgespraech"));
    assert_eq!(
        (head.opened, head.last),
        (Stamp(1_795_000_000), Stamp(1_795_000_120))
    );
    let listed: Vec<_> = vault.cases().iter().map(|it| it.case).collect();
    assert_eq!(listed, [rima, omar], "the last changed comes first");
}

#[test]
fn only_the_passphrase_or_the_code_unlocks() {
    let folder = folder();
    let (mut vault, code) = create(folder.path());
    let case = new_case(&mut vault, "Rima");
    let home = vault.lock();
    for wrong in ["", "rheinuferpromenade", "Rheinuferpromenade "] {
        let error = Vault::unlock(&home, &secret(wrong), random(3)).unwrap_err();
        assert_eq!(error.code(), "wrong_passphrase");
    }
    let vault = Vault::unlock_with_code(&home, &code, random(3)).unwrap();
    assert!(vault.case(case).is_some());
    drop((vault, home));
    let elsewhere = super::folder();
    let (_, other) = create(&elsewhere.path().join("other"));
    assert_ne!(format!("{:?}", other.groups()[0].reveal()), "");
    let home = Home::in_memory(&mut Seeded(77)).unwrap();
    let (vault, _) = Vault::create(&home, &secret("x"), KdfSetting::FAST, random(9)).unwrap();
    drop(vault);
    let error = Vault::unlock_with_code(&home, &code, random(3)).unwrap_err();
    assert_eq!(error.code(), "wrong_code");
}

#[test]
fn a_new_passphrase_replaces_the_old_one_everywhere() {
    let folder = folder();
    let (mut vault, code) = create(folder.path());
    let case = new_case(&mut vault, "Rima");
    vault
        .change_passphrase(&secret("Neuer Zollhof 3"), KdfSetting::FAST)
        .unwrap();
    answer(&mut vault, case, &["yes"]);
    drop(vault);
    let error = unlock(folder.path(), "Rheinuferpromenade").unwrap_err();
    assert_eq!(error.code(), "wrong_passphrase");
    let vault = unlock(folder.path(), "Neuer Zollhof 3").unwrap();
    assert_eq!(answers(&vault, case), ["yes"]);
    let home = vault.lock();
    assert!(Vault::unlock_with_code(&home, &code, random(4)).is_ok());
}

#[test]
fn a_new_recovery_code_replaces_the_old_one_only_when_it_is_put_there() {
    let folder = folder();
    let (mut vault, old) = create(folder.path());
    assert!(vault.is_code_unconfirmed(), "nobody has typed it back");
    vault.confirm_code().unwrap();
    let new = vault.make_code().unwrap();
    let home = vault.lock();
    let mut vault = Vault::unlock_with_code(&home, &old, random(4)).unwrap();
    assert!(!vault.is_code_unconfirmed(), "noted in the store");
    let case = new_case(&mut vault, "Rima");
    vault.replace_code(&new).unwrap();
    drop((vault, home));
    let home = reopen(folder.path()).lock();
    let error = Vault::unlock_with_code(&home, &old, random(4)).unwrap_err();
    assert_eq!(error.code(), "wrong_code");
    let vault = Vault::unlock_with_code(&home, &new, random(4)).unwrap();
    assert!(!vault.is_code_unconfirmed());
    assert!(vault.case(case).is_some());
}

/// Twice the work of the setting that the tests create their vaults with.
const STRONGER: KdfSetting = KdfSetting {
    memory_kib: 128,
    passes: 1,
    lanes: 1,
};

#[test]
fn a_passphrase_that_costs_too_little_is_wrapped_anew_and_opens_as_before() {
    let folder = folder();
    let (vault, code) = create(folder.path());
    drop(vault);
    let file = folder.path().join("keys.bin");
    let weak = std::fs::read(&file).unwrap();
    let mut vault = reopen(folder.path());
    let passphrase = secret("Rheinuferpromenade");
    assert_eq!(vault.passphrase_cost().unwrap(), Some(KdfSetting::FAST));
    assert!(!vault.strengthen(&passphrase, KdfSetting::FAST).unwrap());
    let error = vault.strengthen(&secret("another"), STRONGER).unwrap_err();
    assert_eq!(error.code(), "wrong_passphrase");
    assert_eq!(std::fs::read(&file).unwrap(), weak, "nothing was written");
    assert!(vault.strengthen(&passphrase, STRONGER).unwrap());
    assert_eq!(vault.passphrase_cost().unwrap(), Some(STRONGER));
    drop(vault);
    // As after a crash between the commit and the file.
    std::fs::write(&file, &weak).unwrap();
    let vault = reopen(folder.path());
    assert_eq!(vault.mended(), [Mended::KeyFile]);
    assert_eq!(vault.passphrase_cost().unwrap(), Some(STRONGER));
    assert_ne!(std::fs::read(&file).unwrap(), weak);
    let home = vault.lock();
    assert!(Vault::unlock_with_code(&home, &code, random(4)).is_ok());
}

#[test]
fn a_store_gets_one_vault_and_an_unfinished_one_is_created_again() {
    let folder = folder();
    drop(Home::open_or_create(folder.path(), &mut Seeded(1)).unwrap());
    let home = Home::open_or_create(folder.path(), &mut Seeded(2)).unwrap();
    assert!(!home.has_vault().unwrap());
    let error = Vault::unlock(&home, &secret("a"), random(1)).unwrap_err();
    assert_eq!(error.code(), "unfinished");
    let empty = Vault::create(&home, &secret(""), KdfSetting::FAST, random(1)).unwrap_err();
    assert_eq!(empty.code(), "empty_passphrase");
    drop(Vault::create(&home, &secret("a"), KdfSetting::FAST, random(1)).unwrap());
    assert!(home.has_vault().unwrap());
    let error = Vault::create(&home, &secret("a"), KdfSetting::FAST, random(1)).unwrap_err();
    assert_eq!(error.code(), "occupied");
}

#[test]
fn the_standard_setting_is_argon2id_with_64_mib() {
    let standard = KdfSetting::default();
    assert_eq!(
        (standard.memory_kib, standard.passes, standard.lanes),
        (65_536, 3, 1)
    );
    let home = Home::in_memory(&mut Seeded(1)).unwrap();
    let (vault, _) = Vault::create(&home, &secret("a"), standard, random(1)).unwrap();
    let home = vault.lock();
    assert!(Vault::unlock(&home, &secret("a"), random(1)).is_ok());
}

#[test]
fn an_erased_case_is_gone_and_the_others_stay() {
    let folder = folder();
    let (mut vault, _) = create(folder.path());
    let rima = new_case(&mut vault, "Rima");
    let omar = new_case(&mut vault, "Omar");
    answer(&mut vault, rima, &["a", "b"]);
    answer(&mut vault, omar, &["c"]);
    vault.erase_case(rima).unwrap();
    assert_eq!(vault.erase_case(rima).unwrap_err().code(), "no_case");
    assert_eq!(
        vault.load_events::<Event>(rima).unwrap_err().code(),
        "no_case"
    );
    answer(&mut vault, omar, &["d"]);
    assert_eq!(vault.home().store.page(&[3], None, 99).unwrap().len(), 2);
    drop(vault);
    let vault = reopen(folder.path());
    assert_eq!(vault.cases().len(), 1);
    assert_eq!(answers(&vault, omar), ["c", "d"]);
}

#[test]
fn an_interrupted_erasure_is_finished_at_the_next_unlocking() {
    let folder = folder();
    let (vault, _) = create(folder.path());
    let flag = lotse::store::Operation::Put {
        key: b"\0purge".to_vec(),
        expect: lotse::store::Revision::ABSENT,
        value: Vec::new(),
    };
    vault
        .home()
        .store
        .commit(lotse::store::BatchId([1; 16]), &[flag])
        .unwrap();
    drop(vault);
    let vault = reopen(folder.path());
    assert_eq!(vault.home().store.get(b"\0purge").unwrap(), None);
    assert_eq!(vault.home().store.changes(0, 9).unwrap_err().code(), "gone");
}

#[test]
fn a_head_alone_can_be_written_and_counts_are_the_vaults_own() {
    let home = Home::in_memory(&mut Seeded(5)).unwrap();
    let (mut vault, _) = Vault::create(&home, &secret("a"), KdfSetting::FAST, random(5)).unwrap();
    let case = new_case(&mut vault, "anonym 17");
    let mut head = vault.case(case).unwrap().clone();
    head.name = "Rima".to_owned();
    head.words = vec!["0211 5550100".to_owned()];
    head.events = 99;
    assert_eq!(vault.append_events::<Event>(case, &[], &head).unwrap(), 0);
    let home = vault.lock();
    let vault = Vault::unlock(&home, &secret("a"), random(6)).unwrap();
    let head = vault.case(case).unwrap();
    assert_eq!(
        (head.name.as_str(), head.words.len(), head.events),
        ("Rima", 1, 0)
    );
    let missing = CaseId::new([0; 16]);
    assert_eq!(
        vault.load_events::<Event>(missing).unwrap_err().code(),
        "no_case"
    );
}

#[test]
fn many_events_and_long_ones_are_kept_in_order() {
    let folder = folder();
    let (mut vault, _) = create(folder.path());
    let case = new_case(&mut vault, "Rima");
    let long = "ثلاث سنوات ".repeat(4000);
    let texts: Vec<String> = (0..700).map(|it| format!("answer {it}")).collect();
    for part in texts.chunks(50) {
        answer(
            &mut vault,
            case,
            &part.iter().map(String::as_str).collect::<Vec<_>>(),
        );
    }
    answer(&mut vault, case, &[&long]);
    drop(vault);
    let vault = reopen(folder.path());
    let found = answers(&vault, case);
    assert_eq!(
        (found.len(), &found[..700], &found[700]),
        (701, &texts[..], &long)
    );
}

#[test]
fn a_case_id_is_written_and_read() {
    let id = CaseId::new([0xAB; 16]);
    let text = id.to_string();
    assert_eq!(text.len(), 26);
    assert_eq!(text.to_lowercase().parse(), Ok(id));
    for wrong in [
        "",
        "ABC",
        "Rima",
        &text.replace('A', ""),
        &format!("{text}{text}"),
    ] {
        assert!(wrong.parse::<CaseId>().is_err(), "{wrong}");
    }
}

//! What a durable answer costs beside a bare append, and what opening and unlocking cost.
//!
//! The bare append writes the same number of bytes to a file on the same disk and waits for the
//! disk as the store does; both take turns, so that they meet the same load. A folder given by
//! `LOTSE_BENCH_FOLDER` says on which disk; else it is the one of the build.
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
#![expect(
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on shall fail"
)]
#![expect(clippy::disallowed_methods, reason = "a benchmark measures time")]

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use lotse::base::{FormId, Language, Secret, Stamp};
use lotse::store::{BatchId, LocalStore, Operation, Revision, Store as _, StoreId};
use lotse::vault::{CaseId, Home, KdfSetting, NewCase, SystemRandom, Vault};

/// How many answers are written for each row.
const ANSWERS: u32 = 600;
/// Bytes of a sealed answer.
const SEALED: usize = 302;
/// Bytes of its frame in the journal.
const FRAME: usize = 49 + 2 + 25 + 8 + 1 + 4 + SEALED;
/// Cases and events of each in the large store: 100,000 records with their keys and heads.
const CASES: u32 = 1000;
const EVENTS: u32 = 98;
/// The memory of a desk in KiB, of which a key derivation may take an eighth.
const DESK_KIB: u64 = 4 << 20;

fn main() {
    let folder = tempfile::TempDir::new_in(disk()).unwrap();
    println!("{:<52} {:>10} {:>10}   budget", "", "p50", "p99");
    answers(folder.path());
    vault_answers(folder.path());
    large(folder.path());
    unlocking();
}

fn disk() -> PathBuf {
    let named = std::env::var_os("LOTSE_BENCH_FOLDER");
    named.map_or_else(|| env!("CARGO_TARGET_TMPDIR").into(), PathBuf::from)
}

/// A sealed answer in the store, and the same bytes appended to a file, in turns.
fn answers(folder: &Path) {
    let store = LocalStore::create(&folder.join("store"), StoreId([1; 16])).unwrap();
    let mut file = File::create(folder.join("bare")).unwrap();
    let mut bare = Vec::new();
    let mut durable = Vec::new();
    for number in 0..ANSWERS {
        bare.push(timed(|| {
            file.write_all(&[7; FRAME]).unwrap();
            file.sync_data().unwrap();
        }));
        let key = [&[3; 17][..], &u64::from(number).to_be_bytes()].concat();
        let (expect, value) = (Revision::ABSENT, vec![7; SEALED]);
        let operation = [Operation::Put { key, expect, value }];
        let batch = BatchId(u128::from(number).to_be_bytes());
        durable.push(timed(|| store.commit(batch, &operation).unwrap()));
    }
    row("bare append and fdatasync of 391 bytes", &mut bare, "limit");
    row(
        "store: one sealed answer of 302 bytes",
        &mut durable,
        "p99 ≤ 50 ms",
    );
    let (bare, durable) = (median(&bare), median(&durable));
    println!(
        "  the store is at {:.2} × the bare append (≤ 1.5)",
        durable / bare
    );
}

/// An answer as the program writes it: event, head and manifest in one commit.
fn vault_answers(folder: &Path) {
    let mut vault = create(&folder.join("vault"));
    let case = open_case(&mut vault, 0);
    let mut times = Vec::new();
    for number in 0..ANSWERS {
        times.push(timed(|| answer(&mut vault, case, number..number + 1)));
    }
    row(
        "vault: one answer with head and manifest",
        &mut times,
        "p99 ≤ 50 ms (SQLite p50 4)",
    );
}

fn large(folder: &Path) {
    let root = folder.join("large");
    let mut vault = create(&root);
    for number in 0..CASES {
        let case = open_case(&mut vault, number);
        answer(&mut vault, case, 0..EVENTS);
    }
    drop(vault);
    let before = resident();
    let mut opened = Vec::new();
    let mut listed = Vec::new();
    for _ in 0..5 {
        let mut home = None;
        opened.push(timed(|| home = Some(Home::open(&root).unwrap())));
        let home = home.unwrap();
        listed.push(timed(|| {
            let vault = Vault::unlock(&home, &secret(), Box::new(SystemRandom)).unwrap();
            assert_eq!(vault.cases().len(), CASES as usize);
        }));
    }
    row(
        "store of 100,000 records: open",
        &mut opened,
        "≤ 1 s with the list",
    );
    row(
        "… and its list of 1,000 cases (without Argon2)",
        &mut listed,
        "",
    );
    let home = Home::open(&root).unwrap();
    let vault = Vault::unlock(&home, &secret(), Box::new(SystemRandom)).unwrap();
    println!(
        "  resident memory {} MB more, open",
        resident().saturating_sub(before) / 1024
    );
    let info = home.store.info().unwrap();
    println!("  journal {} KB", info.journal_bytes / 1000);
    drop((vault, home));
    std::fs::remove_dir_all(root.join("index")).unwrap();
    let mut rebuilt = vec![timed(|| drop(Home::open(&root).unwrap()))];
    row("… index built anew from the journal", &mut rebuilt, "");
}

fn unlocking() {
    let home = Home::in_memory(&mut SystemRandom).unwrap();
    let tried = timed(|| KdfSetting::STANDARD.try_out().unwrap());
    let kdf = KdfSetting::for_desk(&[Duration::from_secs_f64(tried / 1e3)], Some(DESK_KIB));
    drop(Vault::create(&home, &secret(), kdf, Box::new(SystemRandom)).unwrap());
    let unlock = || drop(Vault::unlock(&home, &secret(), Box::new(SystemRandom)).unwrap());
    let mut times: Vec<f64> = (0..5).map(|_| timed(unlock)).collect();
    let (memory, passes) = (kdf.memory_kib >> 10, kdf.passes);
    row(
        &format!("unlock, calibrated: Argon2id, {memory} MiB, {passes} passes"),
        &mut times,
        "0.4–1 s by design",
    );
}

fn secret() -> Secret {
    Secret::new("a passphrase for measuring".to_owned())
}

fn create(root: &Path) -> Vault {
    let home = Home::create(root, &mut SystemRandom).unwrap();
    let random = Box::new(SystemRandom);
    Vault::create(&home, &secret(), KdfSetting::FAST, random)
        .unwrap()
        .0
}

fn open_case(vault: &mut Vault, number: u32) -> CaseId {
    let new = NewCase {
        name: format!("Person {number}"),
        language: Language::new("ar"),
        form: FormId::new("erstgespraech"),
        opened: Stamp(0),
    };
    vault.create_case(&new).unwrap()
}

fn answer(vault: &mut Vault, case: CaseId, numbers: std::ops::Range<u32>) {
    let head = vault.case(case).unwrap().clone();
    let event = |number| {
        serde_json::json!({ "number": number, "at": 1_795_000_000_u32 + number,
        "question": "residence.valid_until", "value": "2026-12-29", "source": "client" })
    };
    let events: Vec<_> = numbers.map(event).collect();
    vault.append_events(case, &events, &head).unwrap();
}

/// Returns how long a call takes, in milliseconds.
fn timed<T>(call: impl FnOnce() -> T) -> f64 {
    let start = Instant::now();
    let result = call();
    let taken: Duration = start.elapsed();
    drop(result);
    taken.as_secs_f64() * 1000.0
}

fn median(sorted: &[f64]) -> f64 {
    sorted[sorted.len() / 2]
}

/// Sorts the times and prints a row of the table.
fn row(name: &str, times: &mut [f64], budget: &str) {
    times.sort_by(f64::total_cmp);
    let last = times[(times.len() * 99 / 100).min(times.len() - 1)];
    println!(
        "{name:<52} {:>7.2} ms {last:>7.2} ms   {budget}",
        median(times)
    );
}

/// Returns the resident memory in KiB (Linux only).
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:"));
    line.and_then(|it| it.split_whitespace().next()?.parse().ok())
        .unwrap_or_default()
}

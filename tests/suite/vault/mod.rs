//! Vaults over real stores: what opens them, what they keep, and what nobody else can read.

mod damage;
mod lifecycle;
mod secrecy;

use std::path::Path;

use lotse::base::{FormId, Language, Secret, Stamp};
use lotse::vault::{CaseId, Home, KdfSetting, NewCase, Random, RecoveryCode, Result, Vault};
use serde::{Deserialize, Serialize};
use tempfile::TempDir;

/// Random bytes that are the same in every run.
struct Seeded(u64);

impl Random for Seeded {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<()> {
        self.0 += 1;
        let seed = blake3::derive_key("random bytes of a test", &self.0.to_be_bytes());
        blake3::Hasher::new_keyed(&seed).finalize_xof().fill(bytes);
        Ok(())
    }
}

/// Stands for the events of the layer `profile`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Event {
    number: u32,
    at: i64,
    answer: String,
}

fn event(number: u32, answer: &str) -> Event {
    Event {
        number,
        at: 1_795_000_000 + i64::from(number),
        answer: answer.to_owned(),
    }
}

fn folder() -> TempDir {
    TempDir::new_in("/dev/shm").unwrap_or_else(|_| TempDir::new().unwrap())
}

fn random(seed: u64) -> Box<dyn Random> {
    Box::new(Seeded(seed << 32))
}

fn secret(text: &str) -> Secret {
    Secret::new(text.to_owned())
}

fn create(root: &Path) -> (Vault, RecoveryCode) {
    let home = Home::create(root, &mut Seeded(1)).unwrap();
    Vault::create(
        &home,
        &secret("Rheinuferpromenade"),
        KdfSetting::FAST,
        random(1),
    )
    .unwrap()
}

fn unlock(root: &Path, passphrase: &str) -> Result<Vault> {
    Vault::unlock(&Home::open(root)?, &secret(passphrase), random(2))
}

fn reopen(root: &Path) -> Vault {
    unlock(root, "Rheinuferpromenade").unwrap()
}

fn new_case(vault: &mut Vault, name: &str) -> CaseId {
    let (language, form) = (Language::new("ar"), FormId::new("erstgespraech"));
    let new = NewCase {
        name: name.to_owned(),
        language,
        form,
        opened: Stamp(1_795_000_000),
    };
    vault.create_case(&new).unwrap()
}

/// Appends answers to a case as one commit.
fn answer(vault: &mut Vault, case: CaseId, answers: &[&str]) {
    let mut head = vault.case(case).unwrap().clone();
    let first = head.events as u32 + 1;
    let events: Vec<Event> = (first..).zip(answers).map(|(n, it)| event(n, it)).collect();
    head.last = Stamp(head.last.0 + 60);
    vault.append_events(case, &events, &head).unwrap();
}

fn answers(vault: &Vault, case: CaseId) -> Vec<String> {
    let events = vault.load_events::<Event>(case).unwrap();
    events.into_iter().map(|it| it.answer).collect()
}

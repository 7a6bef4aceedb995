//! Encryption, keys and typed records over a store. The only layer that sees plaintext records on
//! their way to disk.
//!
//! ```text
//! passphrase ──Argon2id──> slot key ──unwraps──> master key ──> names · wrap · meta
//! recovery code ──BLAKE3──> slot key ──unwraps──────┘
//! a key per case, sealed under `wrap`; the case's records sealed under it
//! ```
//! | space | key of the store | value |
//! |---|---|---|
//! | 0 | `format`, `slot` and its number, `purge` | in the clear: version, slot, "purge is due" |
//! | 1 | blinded case id 16 | sealed: the case's key |
//! | 2 | blinded case id 16 | sealed: [`CaseHead`] |
//! | 3 | blinded case id 16, number u64 | sealed: one event, written once |
//! | 4, 5, 6, 8, 9 | | kept for attachments, the audit trail, its feed, leases, plan revisions |
//! | 7 | | sealed: the manifest, which says how much there must be |
//!
//! What still shows to whoever has the folder: how many cases and events there are, their padded
//! sizes, when files were written, and which case is being worked on.
//!
//! - Why is the cost of a passphrase measured? Fixed, it would be too little at one desk and a long
//!   wait at another. It stands in the slot, so a store can move to any desk; at a quicker one the
//!   slot is written anew ([`Vault::strengthen`]).
//! - Why a key per case from the first day? Erasing a case destroys its key, and with it every copy
//!   of its records, in backups too.
//! - Why a manifest? A record that is altered does not open, but one that is missing says nothing.
//!   The manifest is written in the same commit as what it counts.

mod calibration;
mod case;
mod cases;
mod code;
mod envelope;
mod error;
mod events;
mod home;
mod kdf;
mod key;
mod key_file;
mod locked;
mod manifest;
mod names;
mod random;
mod recovery;
mod sealer;
mod slot;
mod slots;
mod unlock;

use std::collections::BTreeMap;
use std::fmt;

pub use case::{CaseHead, CaseId, NoCaseId};
pub use cases::NewCase;
pub use code::{CodeFault, RecoveryCode};
pub use error::{Error, Result};
pub use home::Home;
pub use kdf::KdfSetting;
pub use random::{Random, SystemRandom};

use case::Case;
use key::{CaseKeys, StoreKeys};
use locked::Locked;
use manifest::Manifest;
use sealer::Sealer;

use crate::store::Revision;

/// An unlocked store. Dropping it locks: its keys and names are wiped.
pub struct Vault {
    home: Home,
    keys: Locked<StoreKeys>,
    case_keys: CaseKeys,
    sealer: Sealer,
    manifest: Manifest,
    manifest_revision: Revision,
    cases: BTreeMap<CaseId, Case>,
    mended: Vec<Mended>,
}

/// What had to be put right while unlocking.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mended {
    /// The store's copy of a key slot was written anew from the file's.
    SlotInStore,
    /// The file's copy of the key slots was written anew from the store's.
    KeyFile,
    /// The file's copy should have been, and could not: it is tried at the next unlocking.
    KeyFileNotYet,
}

impl Vault {
    /// Returns what had to be put right while unlocking.
    pub fn mended(&self) -> &[Mended] {
        &self.mended
    }

    /// Returns where the vault's records and slots lie.
    pub const fn home(&self) -> &Home {
        &self.home
    }

    /// Locks: wipes the keys and all names and returns what is needed to unlock again.
    pub fn lock(self) -> Home {
        self.home
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault(…)")
    }
}

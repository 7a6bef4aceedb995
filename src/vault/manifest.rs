//! How much there must be, so that what is missing is noticed.

use serde::{Deserialize, Serialize};

/// The schema this program writes and the newest it reads.
pub(super) const SCHEMA: u16 = 1;

/// Counts over the whole vault, written in the same commit as what they count.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    /// Cases that are there.
    pub(super) cases: u64,
    /// Events of all cases that are there.
    pub(super) events: u64,
    /// Commits that have changed the vault.
    pub(super) commits: u64,
    /// Nobody has typed the recovery code back yet, so that its paper may be wrong or missing.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) code_unconfirmed: bool,
}

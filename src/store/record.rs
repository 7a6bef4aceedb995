//! What a store holds and what is said about it.

use std::fmt;

/// The longest key, in bytes.
pub const MAX_KEY_BYTES: usize = 512;

/// The largest commit, in bytes of its journal frame: one commit is one answer or one plan, not an
/// import.
pub const MAX_BATCH_BYTES: usize = 8 << 20;

/// Names a store for its whole life; 16 random bytes chosen by whoever creates it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct StoreId(pub [u8; 16]);

/// Names a commit; 16 random bytes chosen by the caller, repeated if the caller asks again.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BatchId(pub [u8; 16]);

/// Counts the commits that wrote a key; 0 is a key that isn't there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(pub u64);

impl Revision {
    /// The revision of a key that isn't there.
    pub const ABSENT: Self = Self(0);

    /// Returns the revision the next commit gives.
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

/// One key with its revision and its sealed bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct Record {
    /// The key.
    pub key: Vec<u8>,
    /// The number of commits that wrote it.
    pub revision: Revision,
    /// The bytes as they were given.
    pub value: Vec<u8>,
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (key, size) = (Hex(&self.key), self.value.len());
        write!(
            f,
            "Record {key} revision {} ({size} bytes)",
            self.revision.0
        )
    }
}

/// One thing a commit does.
#[derive(Clone, PartialEq, Eq)]
pub enum Operation {
    /// Writes a value over the revision that is expected ([`Revision::ABSENT`]: a new key).
    Put {
        /// The key to write.
        key: Vec<u8>,
        /// The revision it must have now.
        expect: Revision,
        /// The new bytes.
        value: Vec<u8>,
    },
    /// Removes a key that has the revision that is expected.
    Delete {
        /// The key to remove.
        key: Vec<u8>,
        /// The revision it must have now; never [`Revision::ABSENT`].
        expect: Revision,
    },
}

impl Operation {
    /// Returns the key it is about.
    pub fn key(&self) -> &[u8] {
        match self {
            Self::Put { key, .. } | Self::Delete { key, .. } => key,
        }
    }

    /// Returns the revision the key must have.
    pub const fn expect(&self) -> Revision {
        match self {
            Self::Put { expect, .. } | Self::Delete { expect, .. } => *expect,
        }
    }
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verb = match self {
            Self::Put { .. } => "Put",
            Self::Delete { .. } => "Delete",
        };
        write!(
            f,
            "{verb} {} over revision {}",
            Hex(self.key()),
            self.expect().0
        )
    }
}

/// One line of the change feed.
#[derive(Clone, PartialEq, Eq)]
pub struct Change {
    /// The number of the commit.
    pub sequence: u64,
    /// The key it changed.
    pub key: Vec<u8>,
    /// The key's new revision; [`Revision::ABSENT`] if it was removed.
    pub revision: Revision,
}

impl fmt::Debug for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sequence, revision) = (self.sequence, self.revision.0);
        write!(
            f,
            "Change {sequence}: {} revision {revision}",
            Hex(&self.key)
        )
    }
}

/// A store's identity, size and state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Info {
    /// Its name for life.
    pub id: StoreId,
    /// The number of the last commit; 0 before the first.
    pub sequence: u64,
    /// Bytes on the disk, without the index.
    pub journal_bytes: u64,
    /// Bytes the disk has left, if the store is on one.
    pub free_bytes: Option<u64>,
    /// Why commits are refused; nothing while they are accepted.
    pub read_only: Option<&'static str>,
    /// What the store had to put right since it was opened: codes such as `index_rebuilt`,
    /// `frame_cut`, `index_in_memory`.
    pub notes: Vec<&'static str>,
}

/// What reading everything again has found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Records read.
    pub records: u64,
    /// Commits read from the journal.
    pub commits: u64,
    /// What does not hold; empty if all is well.
    pub findings: Vec<Finding>,
}

/// One thing that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// A code for the shell's text: `journal_damaged`, `index_differs`.
    pub code: &'static str,
    /// Where, for a technician: file and place, or the key in hexadecimal.
    pub place: String,
}

impl fmt::Debug for StoreId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StoreId({})", Hex(&self.0))
    }
}

impl fmt::Debug for BatchId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BatchId({})", Hex(&self.0))
    }
}

/// Prints bytes in hexadecimal; keys are blinded, so this shows no name.
pub(super) struct Hex<'a>(pub(super) &'a [u8]);

impl fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

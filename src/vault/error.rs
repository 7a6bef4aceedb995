//! What a vault could not do.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::store;

/// The result of asking a vault.
pub type Result<T> = std::result::Result<T, Error>;

/// What a vault could not do.
#[derive(Debug)]
pub enum Error {
    /// The store could not do it.
    Store(store::Error),
    /// The passphrase opens no slot.
    WrongPassphrase,
    /// The recovery code is well-formed and opens no slot.
    WrongCode,
    /// The passphrase is empty.
    EmptyPassphrase,
    /// Records are missing, do not open or make no sense. Bring back a backup.
    Damaged {
        /// What is wrong.
        what: &'static str,
    },
    /// Both copies of the key slots are unreadable. Bring back `keys.bin` from a backup.
    SlotsDamaged,
    /// The store was created and its keys were not: create the vault again.
    Unfinished,
    /// The store has a vault already.
    Occupied,
    /// The vault was written by a newer program. Use that one.
    Newer {
        /// The format found.
        format: u16,
    },
    /// There is no such case.
    NoCase,
    /// The setting of the key derivation is too weak, too strong or impossible.
    Kdf,
    /// The system gave no random bytes.
    Random,
    /// A record could not be written as JSON.
    Record(serde_json::Error),
    /// The file with the copy of the key slots could not be written.
    KeyFile {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl Error {
    /// Returns the name by which the shell finds its text and its remedy; the store's own if it is
    /// the store's.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Store(error) => error.code(),
            Self::WrongPassphrase => "wrong_passphrase",
            Self::WrongCode => "wrong_code",
            Self::EmptyPassphrase => "empty_passphrase",
            Self::Damaged { .. } => "damaged",
            Self::SlotsDamaged => "slots_damaged",
            Self::Unfinished => "unfinished",
            Self::Occupied => "occupied",
            Self::Newer { .. } => "newer",
            Self::NoCase => "no_case",
            Self::Kdf => "kdf",
            Self::Random => "random",
            Self::Record(_) => "record",
            Self::KeyFile { .. } => "key_file",
        }
    }
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        Self::Store(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Store(error) => error.fmt(f),
            Self::WrongPassphrase => write!(f, "the passphrase is wrong"),
            Self::WrongCode => write!(f, "the recovery code does not belong to this store"),
            Self::EmptyPassphrase => write!(f, "the passphrase is empty"),
            Self::Damaged { what } => write!(
                f,
                "the records are damaged: {what}; keep a copy of the folder and restore a backup"
            ),
            Self::SlotsDamaged => {
                write!(
                    f,
                    "the key slots are damaged; restore keys.bin from a backup"
                )
            }
            Self::Unfinished => write!(f, "the store was not created to its end; create it again"),
            Self::Occupied => write!(f, "the store has its keys already"),
            Self::Newer { format } => {
                write!(
                    f,
                    "the records were written by a newer program (format {format})"
                )
            }
            Self::NoCase => write!(f, "there is no such case"),
            Self::Kdf => write!(f, "the setting of the key derivation cannot be used"),
            Self::Random => write!(f, "the system gives no random bytes"),
            Self::Record(_) => write!(f, "a record could not be written"),
            Self::KeyFile { path, .. } => {
                write!(f, "{} could not be written", path.display())
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Store(error) => error.source(),
            Self::Record(error) => Some(error),
            Self::KeyFile { source, .. } => Some(source),
            Self::WrongPassphrase
            | Self::WrongCode
            | Self::EmptyPassphrase
            | Self::Damaged { .. }
            | Self::SlotsDamaged
            | Self::Unfinished
            | Self::Occupied
            | Self::Newer { .. }
            | Self::NoCase
            | Self::Kdf
            | Self::Random => None,
        }
    }
}

//! What a store could not do, and what to do about it.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::record::{Hex, Revision};

/// The result of asking a store.
pub type Result<T> = std::result::Result<T, Error>;

/// What a store could not do.
#[derive(Debug)]
pub enum Error {
    /// A key has another revision than expected; nothing was changed. Read it again.
    Conflict {
        /// The key.
        key: Vec<u8>,
        /// Its revision now.
        found: Revision,
    },
    /// The disk has too little room; nothing was changed. Make room.
    Full,
    /// Another program has the store open. Close it there.
    Locked {
        /// The lock file.
        path: PathBuf,
    },
    /// There is no store in the folder. Create one or name another folder.
    Missing {
        /// The folder.
        path: PathBuf,
    },
    /// There is a store in the folder already, or other files.
    Occupied {
        /// The folder.
        path: PathBuf,
    },
    /// The journal does not hold what was written. Bring back a backup; change nothing here.
    Damaged {
        /// The file.
        path: PathBuf,
        /// Where in it, in bytes.
        offset: u64,
        /// What is wrong there.
        what: &'static str,
    },
    /// Commits are refused: the disk is read-only, or failed to confirm a write. Whether that one
    /// write lasts is known when the store is opened again.
    ReadOnly {
        /// What the system said, if it is this commit that it said it to.
        source: Option<io::Error>,
    },
    /// The store was written by a newer program. Use that one.
    Newer {
        /// The format found.
        format: u16,
    },
    /// The changes asked for were purged. Read the records anew.
    Gone {
        /// The number of the last commit whose changes are gone.
        until: u64,
    },
    /// The caller asked for what no store does: an empty, overlong or repeated key, or too much.
    Refused {
        /// What is wrong with it.
        what: &'static str,
    },
    /// The system refused access to a file. Give the rights or name another folder.
    Denied {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The system could not do what was asked of a file.
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The index failed and could not be built anew.
    Index {
        /// What it said.
        what: String,
    },
}

impl Error {
    /// Returns the name by which the shell finds its text and its remedy.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Conflict { .. } => "conflict",
            Self::Full => "full",
            Self::Locked { .. } => "locked",
            Self::Missing { .. } => "missing",
            Self::Occupied { .. } => "occupied",
            Self::Damaged { .. } => "damaged",
            Self::ReadOnly { .. } => "read_only",
            Self::Newer { .. } => "newer",
            Self::Gone { .. } => "gone",
            Self::Refused { .. } => "refused",
            Self::Denied { .. } => "denied",
            Self::Io { .. } => "io",
            Self::Index { .. } => "index",
        }
    }

    /// Sorts what the system said about a file into what a person can do about it.
    pub(super) fn of_file(path: &Path, source: io::Error) -> Self {
        if is_full(&source) {
            return Self::Full;
        }
        let path = path.to_owned();
        if source.kind() == io::ErrorKind::ReadOnlyFilesystem {
            let source = Some(source);
            return Self::ReadOnly { source };
        }
        if source.kind() == io::ErrorKind::PermissionDenied {
            return Self::Denied { path, source };
        }
        Self::Io { path, source }
    }
}

/// Tells whether the system ran out of room.
pub(super) fn is_full(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge
    )
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Conflict { key, found } => {
                write!(
                    f,
                    "record {} was changed meanwhile (revision {})",
                    Hex(key),
                    found.0
                )
            }
            Self::Full => write!(f, "the disk of the store is full; make room and try again"),
            Self::Locked { path } => write!(
                f,
                "the store is open in another program ({}); close it there first",
                path.display()
            ),
            Self::Missing { path } => write!(f, "there is no store in {}", path.display()),
            Self::Occupied { path } => {
                write!(f, "{} is not empty; choose another folder", path.display())
            }
            Self::Damaged { path, offset, what } => write!(
                f,
                "{} is damaged at byte {offset}: {what}; keep a copy of the folder and restore a backup",
                path.display()
            ),
            Self::ReadOnly { .. } => write!(
                f,
                "the store cannot be written any more; check the disk and open the store again"
            ),
            Self::Newer { format } => {
                write!(
                    f,
                    "the store was written by a newer program (format {format})"
                )
            }
            Self::Gone { until } => write!(f, "changes up to {until} are no longer kept"),
            Self::Refused { what } => write!(f, "the store refuses this: {what}"),
            Self::Denied { path, .. } => {
                write!(
                    f,
                    "no permission for {}; give access or choose another folder",
                    path.display()
                )
            }
            Self::Io { path, .. } => write!(f, "the system failed on {}", path.display()),
            Self::Index { what } => write!(f, "the index of the store failed: {what}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::ReadOnly {
                source: Some(source),
            }
            | Self::Denied { source, .. }
            | Self::Io { source, .. } => Some(source),
            Self::Conflict { .. }
            | Self::Full
            | Self::Locked { .. }
            | Self::Missing { .. }
            | Self::Occupied { .. }
            | Self::Damaged { .. }
            | Self::ReadOnly { source: None }
            | Self::Newer { .. }
            | Self::Gone { .. }
            | Self::Refused { .. }
            | Self::Index { .. } => None,
        }
    }
}

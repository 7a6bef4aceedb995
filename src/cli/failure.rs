//! What went wrong, and the exit code that says so.

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::base::Diagnostic;
use crate::document::Refusal;

/// Why a command did not do its work.
#[derive(Debug)]
pub(super) enum Failure {
    /// The input was refused; the findings say why.
    Refused(Vec<Diagnostic>),
    /// The program does not start with the folder that is laid over the shipped files.
    Overlaid {
        /// What is wrong with its files.
        found: Vec<Diagnostic>,
        /// The folder.
        folder: PathBuf,
    },
    /// The input was refused, in one sentence, with what to do.
    Told {
        /// What is wrong.
        what: String,
        /// What to do.
        remedy: String,
    },
    /// The command line makes no sense.
    Usage(String),
    /// The store cannot be used.
    Store(String),
    /// The program itself failed.
    Broken(color_eyre::Report),
}

impl Failure {
    /// Refuses input in one sentence.
    pub(super) fn told(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self::Told {
            what: what.into(),
            remedy: remedy.into(),
        }
    }

    /// Refuses a document, and says what to do.
    pub(super) fn refusal(refusal: &Refusal) -> Self {
        Self::told(refusal.to_string(), refusal.remedy())
    }

    /// Says that a file could not be read or written, and why.
    pub(super) fn file(doing: &str, path: &Path, cause: &std::io::Error) -> Self {
        use std::io::ErrorKind::{NotFound, PermissionDenied, ReadOnlyFilesystem, StorageFull};
        let kind = cause.kind();
        let remedy = if kind == NotFound {
            "check the spelling of the path"
        } else if matches!(kind, PermissionDenied | ReadOnlyFilesystem) {
            "check the rights of the file and its folder, or choose another place"
        } else if kind == StorageFull {
            "free some space on the disk, or choose another one"
        } else {
            "check the path and the disk"
        };
        Self::told(
            format!("cannot {doing} {}: {cause}", path.display()),
            remedy,
        )
    }

    /// Returns the exit code: 1 refused input, 2 usage, 3 store trouble.
    pub(super) fn code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::Refused(_) | Self::Overlaid { .. } | Self::Told { .. } | Self::Broken(_) => 1,
            Self::Usage(_) => 2,
            Self::Store(_) => 3,
        })
    }
}

/// Lists what is wrong, and counts it.
fn mend(f: &mut fmt::Formatter<'_>, found: &[Diagnostic]) -> fmt::Result {
    for diagnostic in found {
        writeln!(f, "{diagnostic}")?;
    }
    let count = found.len();
    let things = if count == 1 { "thing" } else { "things" };
    write!(f, "{count} {things} to mend")
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(found) => mend(f, found),
            Self::Overlaid { found, folder } => {
                mend(f, found)?;
                let folder = folder.display();
                write!(
                    f,
                    " with {folder} laid over the shipped files\n  help: to work now, start without \
                     it: leave --data out and LOTSE_DATA empty; `lotse check --data {folder}` says \
                     when it is mended"
                )
            }
            Self::Told { what, remedy } => write!(f, "lotse: {what}\n  help: {remedy}"),
            Self::Usage(text) => write!(f, "lotse: {text}\n  help: see `lotse --help`"),
            Self::Store(text) => write!(f, "lotse: {text}"),
            Self::Broken(report) => write!(f, "{report:?}"),
        }
    }
}

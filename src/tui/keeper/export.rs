//! Documents into the folder for exports.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::app::{Trouble, Unwritten};

/// Writes a new file and returns its place; one of the same name stays, and this one gets a number.
///
/// Only the user may read it. It is on the disk when this returns.
pub(super) fn write(folder: &Path, name: &str, bytes: &[u8]) -> Result<String, Unwritten> {
    let written = fs::create_dir_all(folder).and_then(|()| write_new(folder, name, bytes));
    written
        .map(|it| it.display().to_string())
        .map_err(|error| unwritten(folder, trouble_of(&error)))
}

/// Says that nothing was written into the folder for exports.
pub(super) fn unwritten(folder: &Path, trouble: Trouble) -> Unwritten {
    let folder = folder.display().to_string();
    Unwritten { trouble, folder }
}

fn write_new(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    for number in 1..1000 {
        let path = folder.join(numbered(name, number));
        match create(&path) {
            Ok(mut file) => {
                let done = file.write_all(bytes).and_then(|()| file.sync_all());
                if done.is_err() {
                    // The failed write is what is told; a half file that stays changes nothing.
                    fs::remove_file(&path).ok();
                }
                return done.map(|()| path);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

#[cfg(unix)]
fn create(path: &Path) -> io::Result<fs::File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
}

#[cfg(not(unix))]
fn create(path: &Path) -> io::Result<fs::File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}

/// `plan.md`, `plan-2.md`, `plan-3.md` …
fn numbered(name: &str, number: u32) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    match (number, ending) {
        (1, _) => name.to_owned(),
        (number, "") => format!("{stem}-{number}"),
        (number, ending) => format!("{stem}-{number}.{ending}"),
    }
}

fn trouble_of(error: &io::Error) -> Trouble {
    use io::ErrorKind::{PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull};
    let kind = error.kind();
    if matches!(kind, StorageFull | QuotaExceeded) {
        Trouble::Full
    } else if matches!(kind, PermissionDenied | ReadOnlyFilesystem) {
        Trouble::ReadOnly
    } else {
        Trouble::Disk
    }
}

//! The store's own lock file: one program at a time.
//!
//! sled locks its file too, but says so in words only, and the journal must be guarded before it.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::thread;
use std::time::Duration;

use crate::store::error::{Error, Result};

/// How often the lock is tried, 5 ms apart: a program that is just ending, or one of its children
/// just starting, may hold it a moment longer.
const TRIES: u32 = 40;

/// Takes the lock; it ends when the returned file is dropped or the program ends.
pub(super) fn take(root: &Path) -> Result<File> {
    let path = root.join("lock");
    let on_path = |source| Error::of_file(&path, source);
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(&path).map_err(on_path)?;
    for _ in 0..TRIES {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(5)),
            Err(TryLockError::Error(source)) => return Err(on_path(source)),
        }
    }
    Err(Error::Locked { path })
}

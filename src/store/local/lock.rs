//! The store's own lock file: one program at a time.
//!
//! sled locks its file too, but says so in words only, and the journal must be guarded before it.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use crate::store::error::{Error, Result};

/// Takes the lock; it ends when the returned file is dropped or the program ends.
pub(super) fn take(root: &Path) -> Result<File> {
    let path = root.join("lock");
    let on_path = |source| Error::of_file(&path, source);
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(&path).map_err(on_path)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::Locked { path }),
        Err(TryLockError::Error(source)) => Err(on_path(source)),
    }
}

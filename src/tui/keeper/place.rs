//! What is in the place of the store while no store is there.

use std::fs;
use std::io;
use std::path::Path;

use crate::app::{StoreFound, Trouble};

/// The copy of the key slots: where it is, a store has been.
const KEYS: &str = "keys.bin";
/// What a first start leaves that was broken off.
const BEGUN: [&str; 2] = ["lock", "journal"];

/// Tells whether a store can be made here, so that nobody chooses a passphrase in vain.
pub(super) fn without_store(folder: &Path) -> StoreFound {
    let names = match names(folder) {
        Ok(names) => names,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return StoreFound::Missing,
        Err(error) => return StoreFound::Failed(trouble_of(&error)),
    };
    if names.iter().any(|it| it == KEYS) {
        StoreFound::Failed(Trouble::Damaged)
    } else if names.iter().all(|it| BEGUN.contains(&it.as_str())) {
        StoreFound::Missing
    } else {
        StoreFound::Failed(Trouble::Occupied)
    }
}

fn names(folder: &Path) -> io::Result<Vec<String>> {
    let name = |it: io::Result<fs::DirEntry>| Ok(it?.file_name().to_string_lossy().into_owned());
    fs::read_dir(folder)?.map(name).collect()
}

fn trouble_of(error: &io::Error) -> Trouble {
    let is = |kind: io::ErrorKind| error.kind() == kind;
    if is(io::ErrorKind::NotADirectory) {
        Trouble::Occupied
    } else if is(io::ErrorKind::PermissionDenied) {
        Trouble::ReadOnly
    } else {
        Trouble::Disk
    }
}

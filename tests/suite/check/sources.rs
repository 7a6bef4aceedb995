//! Data files from folders.

use std::fs;
use std::path::{Path, PathBuf};

use lotse::base::Sources;

/// Returns a folder of the repository.
pub(crate) fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Puts every file below the folder in, by its path below it.
pub(crate) fn take(folder: &Path, below: &str, sources: &mut Sources) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let below = if below.is_empty() {
            name.to_owned()
        } else {
            format!("{below}/{name}")
        };
        if path.is_dir() {
            take(&path, &below, sources);
        } else {
            sources.insert(below, fs::read(&path).unwrap());
        }
    }
}

/// The small sound set of files.
pub(crate) fn valid() -> Sources {
    let mut sources = Sources::default();
    take(&folder("tests/data/valid"), "", &mut sources);
    sources
}

/// The files as they are shipped.
pub(crate) fn shipped() -> Sources {
    let mut sources = Sources::default();
    for part in ["forms", "locales"] {
        take(&folder(part), part, &mut sources);
    }
    sources
}

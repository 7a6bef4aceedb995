//! Where a vault lies.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::error::Result;
use super::names;
use super::random::{self, Random};
use crate::store::{LocalStore, MemoryStore, Store, StoreId};

/// A store and, if it lies on a disk, the file with the second copy of its key slots.
#[derive(Clone)]
pub struct Home {
    /// The store.
    pub store: Arc<dyn Store>,
    /// The second copy of the key slots.
    pub key_file: Option<PathBuf>,
}

impl Home {
    /// Creates a local store in a new or empty folder.
    pub fn create(folder: &Path, random: &mut dyn Random) -> Result<Self> {
        let id = StoreId(random::array(random)?);
        Ok(Self::local(LocalStore::create(folder, id)?, folder))
    }

    /// Opens the local store of a folder.
    pub fn open(folder: &Path) -> Result<Self> {
        Ok(Self::local(LocalStore::open(folder)?, folder))
    }

    /// Opens the local store of a folder, or creates one in a new or empty folder.
    pub fn open_or_create(folder: &Path, random: &mut dyn Random) -> Result<Self> {
        if LocalStore::exists(folder) {
            return Self::open(folder);
        }
        Self::create(folder, random)
    }

    /// Tells whether the store has a vault to unlock; if not, one is to be created in it.
    pub fn has_vault(&self) -> Result<bool> {
        Ok(self.store.get(names::FORMAT)?.is_some())
    }

    /// Creates a store that ends with the program, for practice.
    pub fn in_memory(random: &mut dyn Random) -> Result<Self> {
        let store = MemoryStore::new(StoreId(random::array(random)?));
        Ok(Self {
            store: Arc::new(store),
            key_file: None,
        })
    }

    /// Takes a local store that was opened in a folder.
    pub fn local(store: LocalStore, folder: &Path) -> Self {
        let key_file = Some(folder.join("keys.bin"));
        Self {
            store: Arc::new(store),
            key_file,
        }
    }
}

impl fmt::Debug for Home {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Home({:?})", self.key_file)
    }
}

//! Erasure: what was overwritten or deleted leaves the journal and the index.

use std::sync::{Arc, PoisonError};

use super::{Shared, rebuild};
use crate::store::error::Result;
use crate::store::index::AbsentIndex;

impl Shared {
    /// Writes a snapshot, removes the segments before it, and makes the index anew.
    ///
    /// Interrupted at any point it is finished when the store is opened: the older segments are
    /// superfluous once the snapshot stands, and an index from before it is known by its base.
    pub(super) fn purge(&self) -> Result<()> {
        let mut writer = self.writer();
        // An index that has failed is replaced first: the snapshot must be whole.
        self.ask_writing(&writer, |index| index.applied())?;
        let index = self.index();
        writer.snapshot(&*index)?;
        drop(index);
        let _syncing = self.syncing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut slot = self.index.write().unwrap_or_else(PoisonError::into_inner);
        let before = std::mem::replace(&mut *slot, Arc::new(AbsentIndex));
        drop(before);
        let removed = rebuild::remove_indexes(&self.root, &self.settings);
        let journal = self.journal()?;
        let sequence = writer.sequence;
        let (made, note) = rebuild::new_index(&self.root, &self.settings, &journal, sequence)?;
        *slot = made.index;
        if note != "index_rebuilt" {
            self.note(note);
        }
        removed
    }
}

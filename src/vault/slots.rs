//! Both copies of the key slots: in the store, and in the file beside it.

use super::error::{Error, Result};
use super::home::Home;
use super::key::Key;
use super::slot::Slot;
use super::{key_file, names};
use crate::store::{Record, Revision, StoreId};

/// Returns the key for a slot; nothing if the slot is for something else.
pub(super) type Derive<'a> = &'a dyn Fn(&Slot) -> Result<Option<Key>>;

/// Both copies of the slots.
pub(super) struct Slots {
    in_store: Vec<(Slot, Revision)>,
    /// Numbers and revisions of slots in the store that cannot be read.
    damaged: Vec<(u16, Revision)>,
    pub(super) in_file: Vec<Slot>,
}

impl Slots {
    /// Reads both; it fails when no slot can be read in either.
    pub(super) fn read(home: &Home, store: StoreId) -> Result<Self> {
        let mut slots = Self {
            in_store: Vec::new(),
            damaged: Vec::new(),
            in_file: Vec::new(),
        };
        for record in home.store.page(names::SLOTS, None, usize::from(u16::MAX))? {
            slots.add(&record);
        }
        if let Some(path) = &home.key_file {
            slots.in_file = key_file::read(path, store);
        }
        if slots.all().is_empty() {
            return Err(Error::SlotsDamaged);
        }
        Ok(slots)
    }

    fn add(&mut self, record: &Record) {
        let number = record
            .key
            .last_chunk()
            .map_or(0, |it| u16::from_be_bytes(*it));
        match Slot::decode(&record.value).filter(|it| it.number == number) {
            Some(slot) => self.in_store.push((slot, record.revision)),
            None => self.damaged.push((number, record.revision)),
        }
    }

    /// Returns the store's slots, and the file's for those the store has lost.
    pub(super) fn all(&self) -> Vec<Slot> {
        let mut all: Vec<Slot> = self.in_store.iter().map(|it| it.0.clone()).collect();
        all.extend(self.missing_in_store().cloned());
        all.sort_by_key(|it| it.number);
        all
    }

    /// Returns those that only the file still has.
    pub(super) fn missing_in_store(&self) -> impl Iterator<Item = &Slot> {
        let known = |number| self.in_store.iter().any(|it| it.0.number == number);
        self.in_file.iter().filter(move |it| !known(it.number))
    }

    /// Returns the revision that writing this slot into the store expects.
    pub(super) fn revision(&self, number: u16) -> Revision {
        let whole = self
            .in_store
            .iter()
            .find(|it| it.0.number == number)
            .map(|it| it.1);
        let damaged = || self.damaged.iter().find(|it| it.0 == number).map(|it| it.1);
        whole.or_else(damaged).unwrap_or_default()
    }

    /// Notes that a slot was written into the store anew.
    pub(super) fn replace(&mut self, slot: Slot) {
        let revision = self.revision(slot.number).next();
        self.in_store.retain(|it| it.0.number != slot.number);
        self.in_store.push((slot, revision));
    }

    /// Returns the master key; nothing if no slot opens with the derived key.
    pub(super) fn open(&self, store: StoreId, derive: Derive<'_>) -> Result<Option<Key>> {
        for slot in self.all() {
            let Some(key) = derive(&slot)? else { continue };
            if let Some(master) = slot.open(store, &key)? {
                return Ok(Some(master));
            }
        }
        Ok(None)
    }
}

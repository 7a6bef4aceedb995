//! Makes operations of the store out of records, and records out of what the store returns.

use serde::Serialize;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use super::envelope::{self, Address, Content};
use super::error::{Error, Result};
use super::key::Key;
use super::random::{self, Random};
use crate::store::{BatchId, Operation, Record, Revision, StoreId};

/// What every seal needs beside the key.
pub(super) struct Sealer {
    pub(super) store: StoreId,
    pub(super) epoch: u32,
    pub(super) random: Box<dyn Random>,
}

/// Where a record is to be written, over which revision.
pub(super) struct Target<'a> {
    pub(super) key: &'a Key,
    pub(super) name: Vec<u8>,
    pub(super) expect: Revision,
}

impl Sealer {
    /// Returns the operation that writes a record as JSON.
    pub(super) fn put<T: Serialize>(
        &mut self,
        target: Target<'_>,
        schema: u16,
        record: &T,
    ) -> Result<Operation> {
        let bytes = serde_json::to_vec(record).map_err(Error::Record)?;
        self.put_bytes(target, schema, Zeroizing::new(bytes))
    }

    /// Returns the operation that writes bytes.
    pub(super) fn put_bytes(
        &mut self,
        target: Target<'_>,
        schema: u16,
        bytes: Zeroizing<Vec<u8>>,
    ) -> Result<Operation> {
        let Target { key, name, expect } = target;
        let address = Address {
            store: self.store,
            name: &name,
            revision: expect.next(),
        };
        let nonce = random::array(&mut *self.random)?;
        let value = envelope::seal(
            key,
            address,
            (self.epoch, nonce),
            &Content { schema, bytes },
        )?;
        Ok(Operation::Put {
            key: name,
            expect,
            value,
        })
    }

    /// Opens what the store returned.
    pub(super) fn open(&self, key: &Key, record: &Record) -> Result<Content> {
        let (store, name, revision) = (self.store, record.key.as_slice(), record.revision);
        envelope::open(
            key,
            Address {
                store,
                name,
                revision,
            },
            &record.value,
        )
    }

    /// Opens what the store returned and reads it as JSON of a schema up to `newest`.
    pub(super) fn read<T: DeserializeOwned>(
        &self,
        key: &Key,
        record: &Record,
        newest: u16,
    ) -> Result<T> {
        let content = self.open(key, record)?;
        if content.schema > newest {
            return Err(Error::Newer {
                format: content.schema,
            });
        }
        let read = serde_json::from_slice(&content.bytes);
        // The parser's words may quote an answer, so they are not passed on.
        read.map_err(|_reason| Error::Damaged {
            what: "a record makes no sense",
        })
    }

    /// Returns the id of a new batch.
    pub(super) fn batch(&mut self) -> Result<BatchId> {
        random::array(&mut *self.random).map(BatchId)
    }
}

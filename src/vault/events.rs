//! The events of a case: appended, read, never changed.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Vault;
use super::case::{CaseHead, CaseId};
use super::cases::{next_page, put_head};
use super::error::{Error, Result};
use super::names;
use super::sealer::Target;
use crate::store::Revision;

/// The schema of events this program writes and the newest it reads.
const SCHEMA: u16 = 1;

impl Vault {
    /// Appends events to a case and writes its head, all or nothing; durable when this returns.
    ///
    /// The head's case and number of events are set by the vault. Without events only the head is
    /// written. Returns how many events the case has now.
    pub fn append_events<E: Serialize>(
        &mut self,
        id: CaseId,
        events: &[E],
        head: &CaseHead,
    ) -> Result<u64> {
        let Some(case) = self.cases.get(&id) else {
            return Err(Error::NoCase);
        };
        let (revision, before) = (case.revision, case.head.events);
        let key = self.case_keys.get(case.key);
        let blinded = names::blinded(&self.keys.names, id);
        let mut operations = Vec::with_capacity(events.len() + 2);
        let mut count = before;
        for event in events {
            count += 1;
            let (name, expect) = (names::event(&blinded, count), Revision::ABSENT);
            let target = Target { key, name, expect };
            operations.push(self.sealer.put(target, SCHEMA, event)?);
        }
        let mut head = head.clone();
        (head.case, head.events) = (id, count);
        operations.push(put_head(
            &mut self.sealer,
            (&self.keys, key),
            &head,
            revision,
        )?);
        self.commit(operations, |manifest| manifest.events += count - before)?;
        if let Some(case) = self.cases.get_mut(&id) {
            (case.head, case.revision) = (head, revision.next());
        }
        Ok(count)
    }

    /// Returns all events of a case in their order; damaged if one is missing.
    pub fn load_events<E: DeserializeOwned>(&self, id: CaseId) -> Result<Vec<E>> {
        let Some(case) = self.cases.get(&id) else {
            return Err(Error::NoCase);
        };
        let blinded = names::blinded(&self.keys.names, id);
        let prefix = names::events(&blinded);
        let (mut records, mut after) = (Vec::new(), None);
        while let Some(page) = next_page(&self.home, &prefix, &mut after)? {
            records.extend(page);
        }
        let key = self.case_keys.get(case.key);
        let mut events = Vec::with_capacity(records.len());
        for (record, number) in records.iter().zip(1..) {
            if record.key != names::event(&blinded, number) {
                let what = "an event is missing";
                return Err(Error::Damaged { what });
            }
            events.push(self.sealer.read(key, record, SCHEMA)?);
        }
        if events.len() as u64 != case.head.events {
            return Err(Error::Damaged {
                what: "the last events are missing",
            });
        }
        Ok(events)
    }
}

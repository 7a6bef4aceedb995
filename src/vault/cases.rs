//! The cases of a vault: listed, opened, erased.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use zeroize::Zeroizing;

use super::Vault;
use super::case::{self, Case, CaseHead, CaseId, HeadRecord};
use super::error::{Error, Result};
use super::home::Home;
use super::key::{Key, KeyPlace, StoreKeys};
use super::names::{self, Blinded};
use super::random;
use super::sealer::{Sealer, Target};
use crate::base::{FormId, Language, Stamp};
use crate::store::{Operation, Record, Revision};

const PAGE: usize = 512;

/// What a new case begins with.
#[derive(Clone)]
pub struct NewCase {
    /// The person's name or pseudonym.
    pub name: String,
    /// The language of the interview.
    pub language: Language,
    /// The form of the interview.
    pub form: FormId,
    /// When the case is opened.
    pub opened: Stamp,
}

impl Vault {
    /// Returns the heads of all cases, the last changed first.
    pub fn cases(&self) -> Vec<CaseHead> {
        let mut heads: Vec<CaseHead> = self.cases.values().map(|it| it.head.clone()).collect();
        heads.sort_by_key(|it| (Reverse(it.last), it.case));
        heads
    }

    /// Returns the head of a case.
    pub fn case(&self, case: CaseId) -> Option<&CaseHead> {
        self.cases.get(&case).map(|it| &it.head)
    }

    /// Opens a new case with a key of its own; durable when this returns.
    pub fn create_case(&mut self, new: &NewCase) -> Result<CaseId> {
        let id = CaseId::new(random::array(&mut *self.sealer.random)?);
        let key = Key::new(random::array(&mut *self.sealer.random)?);
        let head = CaseHead {
            case: id,
            name: new.name.clone(),
            words: Vec::new(),
            anonymous: false,
            language: new.language.clone(),
            form: new.form.clone(),
            opened: new.opened,
            last: new.opened,
            next_deadline: None,
            open_deadlines: 0,
            events: 0,
        };
        let blinded = names::blinded(&self.keys.names, id);
        let (name, expect) = (names::case_key(&blinded), Revision::ABSENT);
        let target = Target {
            key: &self.keys.wrap,
            name,
            expect,
        };
        let wrapped = Zeroizing::new(key.bytes().to_vec());
        let operations = vec![
            self.sealer.put_bytes(target, case::SCHEMA, wrapped)?,
            put_head(&mut self.sealer, (&self.keys, &key), &head, expect)?,
        ];
        self.commit(operations, |manifest| manifest.cases += 1)?;
        let case = Case {
            key: self.case_keys.keep(key),
            head,
            revision: expect.next(),
        };
        self.cases.insert(id, case);
        Ok(id)
    }

    /// Erases a case: its key, its records, and what older files keep of the key.
    ///
    /// The case is gone once its records are; if clearing the older files fails, that is said, and
    /// tried again at the next unlocking.
    pub fn erase_case(&mut self, id: CaseId) -> Result<()> {
        let Some(case) = self.cases.get(&id) else {
            return Err(Error::NoCase);
        };
        let (events, key) = (case.head.events, case.key);
        let blinded = names::blinded(&self.keys.names, id);
        let mut operations = self.deletions(&blinded)?;
        operations.extend(self.purge_flag()?);
        self.commit(operations, |manifest| {
            manifest.cases = manifest.cases.saturating_sub(1);
            manifest.events = manifest.events.saturating_sub(events);
        })?;
        self.cases.remove(&id);
        self.case_keys.forget(key);
        self.finish_purge()
    }

    fn deletions(&self, blinded: &Blinded) -> Result<Vec<Operation>> {
        let mut operations = Vec::new();
        let spaces = [
            names::case_key(blinded),
            names::head(blinded),
            names::events(blinded),
            names::attachments(blinded),
        ];
        for prefix in spaces {
            let mut after = None;
            while let Some(page) = next_page(&self.home, &prefix, &mut after)? {
                operations.extend(page.into_iter().map(|record| Operation::Delete {
                    expect: record.revision,
                    key: record.key,
                }));
            }
        }
        Ok(operations)
    }
}

/// Returns the operation that writes a head, sealed with the key of its case.
pub(super) fn put_head(
    sealer: &mut Sealer,
    (keys, key): (&StoreKeys, &Key),
    head: &CaseHead,
    expect: Revision,
) -> Result<Operation> {
    let blinded = names::blinded(&keys.names, head.case);
    let target = Target {
        key,
        name: names::head(&blinded),
        expect,
    };
    sealer.put(target, case::SCHEMA, &HeadRecord::from(head))
}

impl Vault {
    /// Opens the keys and heads of all cases.
    pub(super) fn load_cases(&mut self) -> Result<()> {
        let mut places = self.load_case_keys()?;
        let mut after = None;
        while let Some(page) = next_page(&self.home, &[names::HEADS], &mut after)? {
            for record in page {
                let place = places.remove(blinded_of(&record));
                let place = place.ok_or(Error::Damaged {
                    what: "the key of a case is missing",
                })?;
                let case = self.open_head(place, &record)?;
                self.cases.insert(case.head.case, case);
            }
        }
        if !places.is_empty() {
            return Err(Error::Damaged {
                what: "the head of a case is missing",
            });
        }
        Ok(())
    }

    /// Takes the keys of all cases in; returns their places by the blinded names of their cases.
    fn load_case_keys(&mut self) -> Result<BTreeMap<Vec<u8>, KeyPlace>> {
        let mut places = BTreeMap::new();
        let mut after = None;
        while let Some(page) = next_page(&self.home, &[names::CASE_KEYS], &mut after)? {
            for record in page {
                let content = self.sealer.open(&self.keys.wrap, &record)?;
                let bytes = content.bytes.as_slice().try_into();
                let bytes = bytes.map_err(|_reason| Error::Damaged {
                    what: "a case's key is cut",
                })?;
                let place = self.case_keys.keep(Key::new(bytes));
                places.insert(blinded_of(&record).to_vec(), place);
            }
        }
        Ok(places)
    }

    fn open_head(&self, key: KeyPlace, record: &Record) -> Result<Case> {
        let opened = self.case_keys.get(key);
        let head: HeadRecord = self.sealer.read(opened, record, case::SCHEMA)?;
        let head = CaseHead::from(&head);
        if names::head(&names::blinded(&self.keys.names, head.case)) != record.key {
            return Err(Error::Damaged {
                what: "a case has the name of another",
            });
        }
        Ok(Case {
            key,
            head,
            revision: record.revision,
        })
    }
}

/// Returns what stands behind the space in a record's name.
fn blinded_of(record: &Record) -> &[u8] {
    record.key.get(1..).unwrap_or_default()
}

/// Returns the next records with a prefix; nothing after the last.
pub(super) fn next_page(
    home: &Home,
    prefix: &[u8],
    after: &mut Option<Vec<u8>>,
) -> Result<Option<Vec<Record>>> {
    let page = home.store.page(prefix, after.as_deref(), PAGE)?;
    let Some(last) = page.last() else {
        return Ok(None);
    };
    *after = Some(last.key.clone());
    Ok(Some(page))
}

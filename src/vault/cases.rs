//! The cases of a vault: listed, opened, erased.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use zeroize::Zeroizing;

use super::Vault;
use super::case::{self, Case, CaseHead, CaseId, HeadRecord};
use super::error::{Error, Result};
use super::home::Home;
use super::key::{Key, Keys};
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
            self.put_head(&key, &head, Revision::ABSENT)?,
        ];
        self.commit(operations, |manifest| manifest.cases += 1)?;
        let revision = Revision::ABSENT.next();
        self.cases.insert(
            id,
            Case {
                key,
                head,
                revision,
            },
        );
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
        let events = case.head.events;
        let blinded = names::blinded(&self.keys.names, id);
        let mut operations = self.deletions(&blinded)?;
        operations.extend(self.purge_flag()?);
        self.commit(operations, |manifest| {
            manifest.cases = manifest.cases.saturating_sub(1);
            manifest.events = manifest.events.saturating_sub(events);
        })?;
        self.cases.remove(&id);
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

    /// Returns the operation that writes a head.
    pub(super) fn put_head(
        &mut self,
        key: &Key,
        head: &CaseHead,
        expect: Revision,
    ) -> Result<Operation> {
        let blinded = names::blinded(&self.keys.names, head.case);
        let target = Target {
            key,
            name: names::head(&blinded),
            expect,
        };
        self.sealer
            .put(target, case::SCHEMA, &HeadRecord::from(head))
    }
}

/// Opens the keys and heads of all cases.
pub(super) fn load(home: &Home, keys: &Keys, sealer: &Sealer) -> Result<BTreeMap<CaseId, Case>> {
    let mut wrapped = BTreeMap::new();
    let mut after = None;
    while let Some(page) = next_page(home, &[names::CASE_KEYS], &mut after)? {
        for record in page {
            let content = sealer.open(&keys.wrap, &record)?;
            let bytes = content.bytes.as_slice().try_into();
            let bytes = bytes.map_err(|_reason| Error::Damaged {
                what: "a case's key is cut",
            })?;
            wrapped.insert(
                record.key.get(1..).unwrap_or_default().to_vec(),
                Key::new(bytes),
            );
        }
    }
    let mut cases = BTreeMap::new();
    while let Some(page) = next_page(home, &[names::HEADS], &mut after)? {
        for record in page {
            let key = wrapped.remove(record.key.get(1..).unwrap_or_default());
            let key = key.ok_or(Error::Damaged {
                what: "the key of a case is missing",
            })?;
            let case = open_head(keys, sealer, key, &record)?;
            cases.insert(case.head.case, case);
        }
    }
    if !wrapped.is_empty() {
        return Err(Error::Damaged {
            what: "the head of a case is missing",
        });
    }
    Ok(cases)
}

fn open_head(keys: &Keys, sealer: &Sealer, key: Key, record: &Record) -> Result<Case> {
    let head: HeadRecord = sealer.read(&key, record, case::SCHEMA)?;
    let head = CaseHead::from(&head);
    if names::head(&names::blinded(&keys.names, head.case)) != record.key {
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

/// Returns the next records with a prefix; nothing after the last.
///
/// `after` may be left from another prefix: only keys behind the prefix's beginning count.
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

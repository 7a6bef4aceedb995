//! A case as the start screen shows it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use zeroize::Zeroize as _;

use super::code::base32;
use super::key::KeyPlace;
use crate::base::{Day, FormId, Language, Stamp};
use crate::store::Revision;

/// The schema of heads this program writes and the newest it reads.
pub(super) const SCHEMA: u16 = 1;

/// Names a case for its whole life: 16 random bytes, shown as 26 letters and digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct CaseId([u8; 16]);

impl CaseId {
    /// Takes 16 random bytes.
    pub const fn new(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Returns its bytes.
    pub const fn bytes(self) -> [u8; 16] {
        self.0
    }
}

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&base32::encode(&self.0))
    }
}

impl fmt::Debug for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CaseId({self})")
    }
}

/// The text is no case id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoCaseId;

impl fmt::Display for NoCaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a case id has 26 letters and digits")
    }
}

impl std::error::Error for NoCaseId {}

impl FromStr for CaseId {
    type Err = NoCaseId;

    fn from_str(text: &str) -> Result<Self, NoCaseId> {
        let bytes = base32::decode(text).map_err(|_position| NoCaseId)?;
        bytes.try_into().map(Self).map_err(|_bytes| NoCaseId)
    }
}

impl From<CaseId> for String {
    fn from(id: CaseId) -> Self {
        id.to_string()
    }
}

impl TryFrom<String> for CaseId {
    type Error = NoCaseId;

    fn try_from(text: String) -> Result<Self, NoCaseId> {
        text.parse()
    }
}

/// What the start screen shows of a case and searches in. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct CaseHead {
    /// The case.
    pub case: CaseId,
    /// The person's name or pseudonym.
    pub name: String,
    /// Further words to find the case by, such as a telephone number or an official number.
    pub words: Vec<String>,
    /// Whether the name is a pseudonym, since the person stays anonymous.
    pub anonymous: bool,
    /// The language of the interview.
    pub language: Language,
    /// The form of the interview.
    pub form: FormId,
    /// When the case was opened.
    pub opened: Stamp,
    /// When it was last changed.
    pub last: Stamp,
    /// The next deadline of the plan.
    pub next_deadline: Option<Day>,
    /// How many deadlines of the plan are open.
    pub open_deadlines: u32,
    /// How many events it has; the vault counts them itself.
    pub events: u64,
}

impl Drop for CaseHead {
    fn drop(&mut self) {
        self.name.zeroize();
        self.words.zeroize();
    }
}

impl fmt::Debug for CaseHead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CaseHead({}, …, {} events)", self.case, self.events)
    }
}

/// A head as it lies on the disk, schema 1.
#[derive(Serialize, Deserialize)]
pub(super) struct HeadRecord {
    case: CaseId,
    name: String,
    words: Vec<String>,
    #[serde(default)]
    anonymous: bool,
    language: String,
    form: String,
    opened: i64,
    last: i64,
    #[serde(default)]
    next_deadline: Option<Day>,
    #[serde(default)]
    open_deadlines: u32,
    events: u64,
}

impl Drop for HeadRecord {
    fn drop(&mut self) {
        self.name.zeroize();
        self.words.zeroize();
    }
}

impl From<&CaseHead> for HeadRecord {
    fn from(head: &CaseHead) -> Self {
        Self {
            case: head.case,
            name: head.name.clone(),
            words: head.words.clone(),
            anonymous: head.anonymous,
            language: head.language.as_str().to_owned(),
            form: head.form.as_str().to_owned(),
            opened: head.opened.0,
            last: head.last.0,
            next_deadline: head.next_deadline,
            open_deadlines: head.open_deadlines,
            events: head.events,
        }
    }
}

impl From<&HeadRecord> for CaseHead {
    fn from(record: &HeadRecord) -> Self {
        Self {
            case: record.case,
            name: record.name.clone(),
            words: record.words.clone(),
            anonymous: record.anonymous,
            language: Language::new(record.language.as_str()),
            form: FormId::new(record.form.as_str()),
            opened: Stamp(record.opened),
            last: Stamp(record.last),
            next_deadline: record.next_deadline,
            open_deadlines: record.open_deadlines,
            events: record.events,
        }
    }
}

/// A case while the vault is unlocked.
pub(super) struct Case {
    pub(super) key: KeyPlace,
    pub(super) head: CaseHead,
    pub(super) revision: Revision,
}

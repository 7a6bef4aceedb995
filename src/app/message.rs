//! Everything that comes to the program.

use super::{
    ActiveTexts, CaseRow, DataFiles, Glyphs, Key, LoadedCase, Revision, Trouble, Unwritten,
};
use crate::base::{CaseId, Diagnostic, Language, Secret};
use crate::document::Refusal;
use crate::text::Mode;

/// Something that happened outside: a key, the time, or what the worker has done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Msg {
    /// A key was pressed, or a text pasted.
    Key(Key),
    /// The terminal has a new size, in columns and rows.
    Resize(u16, u16),
    /// Who orders right-to-left text, as the terminal has told when it was asked.
    Ordered(Mode),
    /// The terminal's font has these letters.
    Glyphs(Glyphs),
    /// A deadline has passed.
    Tick,
    /// The operating system or a lost terminal ends the program.
    Stop,
    /// The data files were read, or what must be mended in them first.
    DataRead(Result<DataFiles, Vec<Diagnostic>>),
    /// Whether there is a store.
    Store(StoreFound),
    /// The store was made; the recovery code is to be written down.
    Created(Result<Secret, Trouble>),
    /// The recovery code was typed back and holds.
    Confirmed(Result<(), Trouble>),
    /// Another recovery code, to be written down.
    CodeMade(Result<Secret, Trouble>),
    /// The store was unlocked.
    Unlocked(Result<PaperCode, Trouble>),
    /// The new passphrase holds, or the old one still does.
    PassphraseChanged(Result<(), Trouble>),
    /// The heads of all cases.
    Cases(Result<Vec<CaseRow>, Trouble>),
    /// A case was made.
    CaseCreated(Result<CaseId, Trouble>),
    /// A case was read.
    CaseLoaded(Result<Box<LoadedCase>, Trouble>),
    /// Events were stored and are durable, or not.
    Saved(Revision, Result<(), Trouble>),
    /// Texts of more languages are there.
    TextsLoaded(Result<ActiveTexts, Trouble>),
    /// What was chosen for this terminal is remembered, or could not be.
    DisplayKept(Result<(), Trouble>),
    /// A text is being read aloud, or why it is not.
    Spoken(Spoken),
    /// A file was written, its place is told; or why it was not.
    Exported(Result<String, Unwritten>),
    /// A document could not be laid out here.
    Refused(Box<Refusal>),
}

/// Whether a text is read aloud.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Spoken {
    /// It is.
    Started,
    /// There is no program that speaks.
    NoProgram,
    /// The program has no voice for the language.
    NoVoice(Language),
}

/// Whether the recovery code is surely on paper.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PaperCode {
    /// It was typed back once.
    Confirmed,
    /// The program was left before it was typed back.
    Unconfirmed,
}

/// What was found where the store should be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StoreFound {
    /// A store, locked.
    Locked,
    /// None: this is the first start.
    Missing,
    /// A store that is open already, such as that of practice.
    Open,
    /// It can't be used.
    Failed(Trouble),
}

//! What the program asks the worker for; carried out in the order in which it was asked.

use std::fmt;

use super::{ActiveTexts, CaseHead, Display};
use crate::base::{CaseId, Language, Secret};
use crate::document::{Document, Format};
use crate::profile::Event;

/// Counts the saves of a program run; an answer to an older one is no news.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Revision(pub u64);

/// A request to the worker; each is answered by the message named with it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Effect {
    /// Reads the data files: `Msg::DataRead`.
    ReadData,
    /// Looks for the store and opens it, still locked: `Msg::Store`.
    OpenStore,
    /// Makes the store with this passphrase: `Msg::Created` with the recovery code.
    CreateStore {
        /// The first passphrase.
        passphrase: Secret,
    },
    /// The recovery code was typed back; the store is in use from now on: `Msg::Confirmed`.
    ConfirmCreated,
    /// Makes another recovery code, which opens nothing yet: `Msg::CodeMade`.
    MakeCode,
    /// Puts a code that was typed back in place of the old one: `Msg::Confirmed`.
    ReplaceCode {
        /// The new one.
        code: Secret,
    },
    /// Unlocks with the passphrase: `Msg::Unlocked`.
    Unlock {
        /// What was typed.
        passphrase: Secret,
    },
    /// Unlocks with the recovery code: `Msg::Unlocked`.
    UnlockWithCode {
        /// What was typed; blanks and hyphens make no difference.
        code: Secret,
    },
    /// Puts a new passphrase in place of the old one, which opens nothing any more:
    /// `Msg::PassphraseChanged`.
    ChangePassphrase {
        /// The new one.
        passphrase: Secret,
    },
    /// Reads the heads of all cases: `Msg::Cases`.
    ListCases,
    /// Makes a case without events: `Msg::CaseCreated`.
    CreateCase {
        /// Its head.
        head: CaseHead,
    },
    /// Reads a case: `Msg::CaseLoaded`.
    LoadCase {
        /// Which.
        id: CaseId,
    },
    /// Stores events and the head, all or nothing: `Msg::Saved`.
    ///
    /// Events come again when an earlier save was not acknowledged: those whose number is stored
    /// already are left out. A gap before the first one is an error.
    Append {
        /// Which case.
        case: CaseId,
        /// The next events, in the order of their numbers.
        events: Vec<Event>,
        /// The head as it is now.
        head: CaseHead,
        /// Comes back with the answer.
        revision: Revision,
    },
    /// Reads the texts of these languages in place of those that are active: `Msg::TextsLoaded`.
    LoadTexts {
        /// Which.
        languages: Vec<Language>,
        /// Those that are active, of which what stays is not read again.
        active: ActiveTexts,
    },
    /// Reads a text aloud: `Msg::Spoken`.
    Speak {
        /// The language whose voice reads.
        language: Language,
        /// The text, as it would be read by a person.
        text: String,
    },
    /// Stops reading aloud; there is no answer.
    Silence,
    /// Remembers what was chosen for this terminal: `Msg::DisplayKept`.
    KeepDisplay(Display),
    /// Writes a file into the folder for exports: `Msg::Exported`.
    Export {
        /// The name of the file; it names no person.
        name: String,
        /// What is written.
        bytes: Bytes,
    },
    /// Lays a document out and writes it into the folder for exports: `Msg::Exported`, or
    /// `Msg::Refused` when it can't be laid out here.
    LayOut {
        /// The name of the file; it names no person.
        name: String,
        /// What it says.
        document: Box<Document>,
        /// How it is laid out.
        format: Format,
    },
    /// Forgets every key; what was asked before is done before.
    ForgetKey,
    /// Ends the program.
    Quit,
}

/// The content of a file; `Debug` tells its length only.
#[derive(Clone, PartialEq, Eq)]
pub struct Bytes(pub Vec<u8>);

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bytes({})", self.0.len())
    }
}

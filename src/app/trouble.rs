//! What the store, an unlock or an export can fail with, as people are told it.

use crate::text::TextKey;

/// Why something could not be done; its texts are `err-…` (what) and `rec-…` (what to do).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Trouble {
    /// No room is left on the disk.
    Full,
    /// The disk or the store can only be read.
    ReadOnly,
    /// The store is damaged.
    Damaged,
    /// Another program has the store open.
    Busy,
    /// A newer version wrote the store.
    Newer,
    /// Something else than a store is in its place.
    Occupied,
    /// The disk could not be read or written for another reason.
    Disk,
    /// The passphrase does not open the store.
    WrongPassphrase,
    /// The recovery code does not open the store.
    WrongCode,
    /// The key was forgotten; the passphrase opens the store again.
    Locked,
    /// Someone else changed the case in between.
    Changed,
    /// The case is not in the store.
    NoCase,
    /// The form of the case is not among the data files.
    NoForm,
    /// The texts of a language could not be read.
    NoTexts,
    /// The document could not be made.
    Document,
}

impl Trouble {
    /// All of them.
    pub const ALL: [Self; 15] = [
        Self::Full,
        Self::ReadOnly,
        Self::Damaged,
        Self::Busy,
        Self::Newer,
        Self::Occupied,
        Self::Disk,
        Self::WrongPassphrase,
        Self::WrongCode,
        Self::Locked,
        Self::Changed,
        Self::NoCase,
        Self::NoForm,
        Self::NoTexts,
        Self::Document,
    ];

    /// Returns the text that says what went wrong.
    pub fn what(self) -> TextKey {
        TextKey::named(format!("err-{}", self.code()))
    }

    /// Returns the text that says what to do.
    pub fn remedy(self) -> TextKey {
        TextKey::named(format!("rec-{}", self.code()))
    }

    /// Returns its code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::ReadOnly => "read_only",
            Self::Damaged => "damaged",
            Self::Busy => "busy",
            Self::Newer => "newer",
            Self::Occupied => "occupied",
            Self::Disk => "disk",
            Self::WrongPassphrase => "wrong_passphrase",
            Self::WrongCode => "wrong_code",
            Self::Locked => "locked",
            Self::Changed => "changed",
            Self::NoCase => "no_case",
            Self::NoForm => "no_form",
            Self::NoTexts => "no_texts",
            Self::Document => "document",
        }
    }
}

/// Why a file was not written, and where it should have been.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unwritten {
    /// What the disk said.
    pub trouble: Trouble,
    /// The folder for exports, which names nobody.
    pub folder: String,
}

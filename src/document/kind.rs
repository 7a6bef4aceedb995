//! Which documents there are, and in which formats.

use serde::Serialize;

use super::ReadyLetter;
use crate::base::{ActorId, Language};
use crate::text::TextKey;

/// The documents that can be made of a case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// The plan for the file; it names status and law.
    Plan,
    /// One page for the person, in her language.
    Client,
    /// Which papers are there, which are missing, and who gets them.
    Checklist,
    /// A warm handover to one who takes part (Übergabeblatt).
    Handover,
    /// What a case conference (Fallkonferenz) talks about and decides.
    Conference,
    /// A letter to an office, ready to be signed.
    Letter,
}

impl DocumentKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Plan,
        Self::Client,
        Self::Checklist,
        Self::Handover,
        Self::Conference,
        Self::Letter,
    ];

    /// Returns its code, which also names its file: never a person.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Client => "client",
            Self::Checklist => "checklist",
            Self::Handover => "handover",
            Self::Conference => "conference",
            Self::Letter => "letter",
        }
    }

    /// Names it for people: `document-kind-<code>`.
    pub fn label(self) -> TextKey {
        TextKey::named(format!("document-kind-{}", self.code()))
    }

    /// Tells whether the person takes it home; it is then in her language and says nothing of
    /// status or protection.
    pub const fn is_for_client(self) -> bool {
        matches!(self, Self::Client | Self::Checklist)
    }

    /// Tells whether it speaks to the person in her language, at least on one of its pages.
    pub const fn speaks_to_client(self) -> bool {
        self.is_for_client() || matches!(self, Self::Letter)
    }
}

/// The formats that documents are laid out in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Format {
    /// Text with headings and tables (`CommonMark`).
    Markdown,
    /// One file for the browser, which also prints it.
    Html,
    /// `OpenDocument` text, to be edited.
    Odt,
    /// Office Open XML, to be edited where there is no other program.
    Docx,
    /// PDF/A-2a and PDF/UA-1, for print and archive; only with the feature `pdf`.
    Pdf,
}

impl Format {
    /// Those that are built, in the order in which they are offered.
    pub const BUILT: &[Self] = &[
        Self::Odt,
        #[cfg(feature = "pdf")]
        Self::Pdf,
        Self::Docx,
        Self::Html,
        Self::Markdown,
    ];

    /// Returns the ending of its files.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Odt => "odt",
            Self::Docx => "docx",
            Self::Pdf => "pdf",
        }
    }
}

/// Which document is wanted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Order {
    /// The document.
    pub kind: DocumentKind,
    /// Its language; it must be active in the dossier's texts.
    pub language: Language,
    /// Who gets a handover sheet; the others need none.
    pub recipient: Option<ActorId>,
    /// Which letter; the other documents need none.
    pub letter: Option<ReadyLetter>,
}

impl Order {
    /// Orders a document that goes to nobody else.
    pub fn new(kind: DocumentKind, language: &Language) -> Self {
        Self {
            kind,
            language: language.clone(),
            recipient: None,
            letter: None,
        }
    }
}

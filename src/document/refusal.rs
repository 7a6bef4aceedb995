//! Why a document is not made, and what to do about it.

use std::fmt;

use super::Format;
use crate::base::{ActorId, Language};
use crate::text::{Args, TextKey};

/// Why a document is not made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// A handover sheet needs somebody who gets it.
    NoRecipient {
        /// Those whom the person allowed.
        allowed: Vec<ActorId>,
    },
    /// The person has not allowed to tell this actor anything.
    NoConsent {
        /// The actor.
        actor: ActorId,
    },
    /// Nobody of this id takes part in the plan.
    NoPart {
        /// The actor.
        actor: ActorId,
    },
    /// A letter must be named.
    NoLetter,
    /// No font here has these letters; a page with gaps would be worse than none.
    NoFont {
        /// The language of the document.
        language: Language,
        /// Some of the letters.
        letters: String,
        /// The package that has them on Debian and its kin.
        package: &'static str,
    },
    /// This build has no such format.
    NotBuilt(Format),
    /// A template failed, and the shipped one too.
    Template {
        /// The file.
        file: String,
        /// What it said.
        message: String,
    },
}

impl Refusal {
    /// Returns the text that says what is wrong and what to do: `document-refused-<code>`.
    pub const fn key(&self) -> TextKey {
        TextKey::new(match self {
            Self::NoRecipient { .. } => "document-refused-no_recipient",
            Self::NoConsent { .. } => "document-refused-no_consent",
            Self::NoPart { .. } => "document-refused-no_part",
            Self::NoLetter => "document-refused-no_letter",
            Self::NoFont { .. } => "document-refused-no_font",
            Self::NotBuilt(_) => "document-refused-not_built",
            Self::Template { .. } => "document-refused-template",
        })
    }

    /// Returns the values of that text.
    pub fn args(&self) -> Args<'_> {
        let args = Args::new();
        match self {
            Self::NoRecipient { .. } | Self::NoLetter | Self::NotBuilt(_) => args,
            Self::NoConsent { actor } | Self::NoPart { actor } => {
                args.text("actor", actor.as_str())
            }
            Self::NoFont {
                language,
                letters,
                package,
            } => args
                .text("language", language.as_str())
                .text("letters", letters.as_str())
                .text("package", *package),
            Self::Template { file, message } => args
                .text("file", file.as_str())
                .text("message", message.as_str()),
        }
    }

    /// Says in English what to do, for the command line.
    pub fn remedy(&self) -> String {
        match self {
            Self::NoRecipient { allowed } if allowed.is_empty() => {
                "the person has allowed nobody yet: ask for consent (consent.share_with) first"
                    .to_owned()
            }
            Self::NoRecipient { allowed } => {
                let allowed: Vec<&str> = allowed.iter().map(ActorId::as_str).collect();
                format!("name one with --recipient; allowed are {}", allowed.join(", "))
            }
            Self::NoConsent { actor } => format!(
                "ask the person whether `{actor}` may be told, and record it in consent.share_with"
            ),
            Self::NoPart { .. } => "name one who leads, joins or decides in the plan".to_owned(),
            Self::NoLetter => "name one with --letter".to_owned(),
            Self::NoFont { package, .. } => {
                format!("install the package `{package}`, or put a font with these letters into the fonts folder")
            }
            Self::NotBuilt(_) => "take --format odt and open it, or convert it: soffice --headless \
                 --convert-to 'pdf:writer_pdf_Export:{\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"},\
                 \"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"}}' plan.odt; or take --format html and \
                 print it from the browser; or build with `--features pdf`"
                .to_owned(),
            Self::Template { .. } => "see `lotse check`, and mend or remove the file".to_owned(),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoRecipient { .. } => f.write_str("a handover sheet goes to one recipient"),
            Self::NoConsent { actor } => {
                write!(
                    f,
                    "the person has not allowed to share anything with `{actor}`"
                )
            }
            Self::NoPart { actor } => write!(f, "`{actor}` takes no part in this plan"),
            Self::NoLetter => f.write_str("it is not said which letter"),
            Self::NoFont {
                language, letters, ..
            } => write!(
                f,
                "no font here has all letters of the document in `{language}`, such as {letters}"
            ),
            Self::NotBuilt(format) => {
                write!(f, "this program is built without {}", format.ending())
            }
            Self::Template { file, message } => write!(f, "the template {file} fails: {message}"),
        }
    }
}

impl std::error::Error for Refusal {}

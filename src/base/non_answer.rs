//! The four ways in which a question stays without an answer on purpose.

use serde::{Deserialize, Serialize};

/// Why an asked question has no answer; never the same as "no".
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NonAnswer {
    /// The person does not know.
    Unknown,
    /// The person does not want to say.
    Declined,
    /// To be clarified later.
    Later,
    /// The question does not fit this person.
    NotApplicable,
}

impl NonAnswer {
    /// All four, in the order in which screens offer them.
    pub const ALL: [Self; 4] = [
        Self::Unknown,
        Self::Declined,
        Self::Later,
        Self::NotApplicable,
    ];

    /// Returns the code of answers files and messages.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Declined => "declined",
            Self::Later => "later",
            Self::NotApplicable => "not_applicable",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }
}

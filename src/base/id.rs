//! Newtypes for every kind of name, so that no name is taken for another.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// Makes a cheap, ordered text id.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Takes the text as it is; whether it names anything is a question for the loader.
            pub fn new(text: impl Into<Arc<str>>) -> Self {
                Self(text.into())
            }

            /// Returns the id as it stands in the data files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", &*self.0)
            }
        }
    )*};
}

ids! {
    /// Names a question in full: `residence.valid_until`.
    QuestionId
    /// Names a section of a form: `residence`.
    SectionId
    /// Names a form: `erstgespraech`.
    FormId
    /// Names a way through a form: `first_visit`.
    RouteId
    /// Names a choice list: `residence_titles`.
    ListId
    /// Names an option of a list; answers store it, never its text.
    Code
    /// Names a group of options: `temporary_titles`.
    GroupId
    /// Names a validation of a question: `long_ago`.
    CheckId
    /// Names a rule: `residence.renewal`.
    RuleId
    /// Names a guard, which holds back measures of rules: `undocumented`.
    GuardId
    /// Names a need (Bedarf): `residence.continuous`.
    NeedId
    /// Names a measure of a plan: its rule, and behind `@` the row for which it fires.
    MeasureId
    /// Names an actor: `immigration_office`.
    ActorId
    /// Names an offer of the directory.
    OfferId
    /// Names a place of the directory at which offers are given.
    LocationId
    /// Names a calendar of holidays or closing days: `nrw`, `duesseldorf_offices`.
    CalendarId
    /// Names a dated parameter of the law: `income_support_name`.
    ParameterId
    /// Names a document to bring: `residence_card`.
    DocumentCode
    /// Names what a rule cannot see: `income_not_checked`.
    GapCode
    /// Names a case; random, and says nothing of the person.
    CaseId
}

/// Names a row of a roster by the number of the event that made it.
///
/// Rows of an answers file are numbered from 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RowId(pub u32);

impl fmt::Display for RowId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
impl CaseId {
    /// Returns the first characters, by which people tell cases apart: at most four ASCII letters
    /// and digits, empty for an id without any. `lotse export` finds the case by them.
    pub fn short(&self) -> String {
        let plain = self.0.chars().filter(char::is_ascii_alphanumeric);
        plain.take(4).collect()
    }
}

//! A kind of letter as it is meant.

use std::sync::Arc;

use crate::base::{Code, Day, DocumentCode, GapCode, Place};
use crate::directory::Service;
use crate::plan::deadline::Offset;
use crate::plan::rule::{Actors, Certainty};

/// What people bring to the desk.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LetterKind {
    /// Its name: an option of the list `letter_kinds`.
    pub id: Code,
    /// Where it stands.
    pub place: Place,
    /// What its date means.
    pub date: LetterDate,
    /// What one does against it or with it, a Fluent message `remedy-<code>`.
    pub remedy: Code,
    /// Whether counsel is asked today, whatever the period.
    pub at_once: bool,
    /// Who leads and joins, whom to see first, and in `decides` to whom it goes.
    pub actors: Actors,
    /// What to bring.
    pub documents: Arc<[DocumentCode]>,
    /// The paragraphs.
    pub law: Arc<[Arc<str>]>,
    /// Where that can be read.
    pub sources: Arc<[Arc<str>]>,
    /// What the kind of letter alone doesn't say.
    pub gaps: Arc<[GapCode]>,
    /// How sure it is.
    pub certainty: Certainty,
    /// The day after which somebody must look again.
    pub review_by: Day,
}

impl LetterKind {
    /// Tells whether the way in which it came matters.
    pub const fn asks_way(&self) -> bool {
        matches!(&self.date, LetterDate::Letter { received, .. } if !*received)
    }

    /// Tells whether it matters if it instructs about remedies.
    pub const fn asks_instruction(&self) -> bool {
        matches!(
            &self.date,
            LetterDate::Letter {
                without: Some(_),
                ..
            }
        )
    }

    /// Tells whether its date lies ahead: an appointment, or the last day itself.
    pub const fn lies_ahead(&self) -> bool {
        !matches!(self.date, LetterDate::Letter { .. })
    }
}

/// What the date of a letter means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LetterDate {
    /// A period runs from it.
    Letter {
        /// How long.
        period: Offset,
        /// How long without an instruction about remedies.
        without: Option<Offset>,
        /// The sender's law when it came by post.
        service: Option<Service>,
        /// Whether it runs from the day on which it was received, however it came.
        received: bool,
        /// Whether it is our own date, and none of the law.
        internal: bool,
    },
    /// It is the last day itself.
    Limit,
    /// It is the day of an appointment.
    Appointment,
}

/// All kinds of letters, in the order of the file.
#[derive(Clone, Default, Debug)]
pub struct Letters(pub(super) Vec<LetterKind>);

impl Letters {
    /// Returns the kinds in the order in which they are shown.
    pub fn all(&self) -> &[LetterKind] {
        &self.0
    }

    /// Finds a kind.
    pub fn find(&self, id: &str) -> Option<&LetterKind> {
        self.0.iter().find(|it| it.id.as_str() == id)
    }
}

//! What happened in a case, append-only.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{PlanEdit, PlanRevision, Reached, RevisionMark, Words};
use crate::base::{
    CheckId, Code, FormId, Language, NonAnswer, OfferId, QuestionId, RowId, SectionId, Stamp,
};
use crate::expr::Value;

/// The version of the event record; a reader refuses newer ones.
pub const RECORD_VERSION: u16 = 1;

/// One thing that happened, with who and when.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Event {
    /// Counts from 1 in its case, without gaps.
    pub number: u32,
    /// When it happened.
    pub at: Stamp,
    /// Who did it: the code of a user, never a name.
    pub by: Arc<str>,
    /// The form it was asked with.
    pub form: FormId,
    /// That form's version.
    pub version: u32,
    /// What happened.
    pub change: Change,
}

/// A question, in a row for those of rosters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct At {
    /// The question's full id.
    pub question: QuestionId,
    /// The row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<RowId>,
}

/// Who or what an answer comes from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The person said so.
    #[default]
    Client,
    /// An interpreter or relative said so.
    Interpreter,
    /// A document was seen.
    Document,
    /// Someone else said so.
    ThirdParty,
}

/// What the person allowed.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentKind {
    /// The case may be stored with what identifies.
    Stored,
    /// The case may be stored under a pseudonym, without what identifies.
    Anonymous,
    /// Consent was withdrawn (Art. 7 Abs. 3 GDPR).
    Withdrawn,
}

impl ConsentKind {
    /// The question of a form that consent answers before any name is asked for.
    pub const ANSWERS: &str = "frame.anonymous";

    /// Returns the answer to whether the person wants to stay anonymous; none once withdrawn.
    pub fn stays_anonymous(self) -> Option<Code> {
        match self {
            Self::Anonymous => Some(Code::new("yes")),
            Self::Stored => Some(Code::new("no")),
            Self::Withdrawn => None,
        }
    }
}

/// What the counselor decided about a line of the plan.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// Agreed as proposed.
    Accepted,
    /// Not agreed, with the reason.
    Rejected(Words),
    /// Done; nobody said yet what it has brought.
    Done,
    /// Done, with what it has brought.
    Closed {
        /// How far it has brought what it was for.
        reached: Reached,
        /// What came of it, in words; may be blank.
        words: Words,
    },
    /// Back to a proposal.
    Reopened,
}

/// What the person herself says about an offer of the directory.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferWish {
    /// She wants to go there.
    Wanted,
    /// She does not want to.
    Declined,
    /// Not now.
    Later,
    /// She has said nothing, or took it back.
    Open,
}

impl Decision {
    /// Tells whether the measure is done, with or without a word on what it has brought.
    pub const fn is_done(&self) -> bool {
        matches!(self, Self::Done | Self::Closed { .. })
    }

    /// Tells whether nothing is left to do: done, or rejected.
    pub const fn is_over(&self) -> bool {
        self.is_done() || matches!(self, Self::Rejected(_))
    }
}

/// What an event changes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Change {
    /// A question was answered, for the first time or anew.
    Answered {
        /// Which question.
        at: At,
        /// The answer.
        value: Value,
        /// Where it comes from.
        #[serde(default)]
        source: Source,
        /// The language in which was asked.
        language: Language,
    },
    /// One of the four non-answers was given.
    Withheld {
        /// Which question.
        at: At,
        /// Which of the four.
        why: NonAnswer,
        /// The language in which was asked.
        language: Language,
    },
    /// An answer was taken back, with the reason.
    Cleared {
        /// Which question.
        at: At,
        /// Why.
        reason: Words,
    },
    /// A remark was put beside a question; an empty one removes it.
    Remarked {
        /// Which question.
        at: At,
        /// The remark.
        text: Words,
    },
    /// A warning was overridden, with the reason.
    WarningOverridden {
        /// Which question.
        at: At,
        /// Which check.
        check: CheckId,
        /// Why.
        reason: Words,
    },
    /// A row was added; its id is this event's number.
    RowAdded {
        /// Which roster.
        roster: SectionId,
    },
    /// A row was taken out; its answers are kept with it.
    RowRemoved {
        /// Which roster.
        roster: SectionId,
        /// Which row.
        row: RowId,
        /// Why.
        reason: Words,
    },
    /// The roster is complete, or open again.
    RosterClosed {
        /// Which roster.
        roster: SectionId,
        /// Complete or not.
        closed: bool,
    },
    /// A section was skipped, or taken up again.
    SectionSkipped {
        /// Which section.
        section: SectionId,
        /// Skipped or not.
        skipped: bool,
    },
    /// The counselor went to a question without answering the one before.
    Moved {
        /// Where to.
        at: At,
    },
    /// The language of the interview changed.
    LanguageChanged {
        /// To which.
        language: Language,
    },
    /// What the client takes home is written in this language from now on; without one in that of
    /// the talk again.
    PapersIn {
        /// In which language.
        language: Option<Language>,
    },
    /// The notice after Art. 13 GDPR was given, in this language.
    Noticed {
        /// In which language.
        language: Language,
    },
    /// Consent was given or withdrawn.
    Consented {
        /// What is allowed.
        consent: ConsentKind,
    },
    /// The counselor decided about a line of the plan.
    PlanDecision {
        /// The measure's id.
        measure: Arc<str>,
        /// What was decided.
        decision: Decision,
        /// The number of the first of several decisions that were made at once; they are undone
        /// at once too.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        together: Option<u32>,
    },
    /// The person said what she thinks of an offer.
    OfferWished {
        /// The offer.
        offer: OfferId,
        /// Her wish.
        wish: OfferWish,
    },
    /// The plan was changed beyond accepting and rejecting.
    PlanEdited {
        /// The change.
        edit: PlanEdit,
    },
    /// The plan was settled as it stands; never changed and never undone.
    PlanSettled {
        /// The plan.
        revision: Arc<PlanRevision>,
    },
    /// A settled plan was signed or handed over since; what was settled stays as it was.
    RevisionMarked {
        /// The number of the event that settled it.
        settled: u32,
        /// What happened to it.
        mark: RevisionMark,
    },
    /// An earlier event was undone; undoing this event again is a redo.
    Undone {
        /// The number of the event.
        target: u32,
    },
}

impl Change {
    /// Returns the question whose answer this gives, withholds or takes back.
    pub const fn answers(&self) -> Option<&At> {
        if let Self::Answered { at, .. } | Self::Withheld { at, .. } | Self::Cleared { at, .. } =
            self
        {
            Some(at)
        } else {
            None
        }
    }

    /// Tells whether it is about the plan rather than about an answer.
    pub const fn is_about_plan(&self) -> bool {
        matches!(
            self,
            Self::PlanDecision { .. }
                | Self::PlanEdited { .. }
                | Self::OfferWished { .. }
                | Self::RevisionMarked { .. }
        )
    }

    /// Returns the roster whose rows this changes.
    pub const fn roster(&self) -> Option<&SectionId> {
        if let Self::RowAdded { roster }
        | Self::RowRemoved { roster, .. }
        | Self::RosterClosed { roster, .. } = self
        {
            Some(roster)
        } else {
            None
        }
    }
}

//! The parts of a measure that people act on.

use crate::base::Day;
use crate::plan::deadline::DeadlineKind;
use crate::plan::draft::{Dated, Due, Measure};

/// A part of a measure.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Part {
    /// The need that it answers.
    Need,
    /// How soon it must be looked at.
    Priority,
    /// Who leads.
    Lead,
    /// Who joins.
    With,
    /// Who decides.
    Decides,
    /// Whom to see at once.
    Refer,
    /// When it is due.
    Due,
    /// When to do it.
    ActBy,
    /// Its deadlines.
    Deadlines,
    /// Its condition, when it is a follow-up.
    OnlyIf,
    /// What comes first.
    After,
    /// What to bring.
    Documents,
    /// The paragraphs.
    Law,
    /// How sure it is.
    Certainty,
    /// What the rule can't see.
    Gaps,
    /// What the law calls or counts on that day.
    Parameters,
}

/// All parts with their codes, in the order in which they are told.
pub const PARTS: [(&str, Part); 16] = [
    ("need", Part::Need),
    ("priority", Part::Priority),
    ("lead", Part::Lead),
    ("with", Part::With),
    ("decides", Part::Decides),
    ("refer", Part::Refer),
    ("due", Part::Due),
    ("act_by", Part::ActBy),
    ("deadlines", Part::Deadlines),
    ("only_if", Part::OnlyIf),
    ("after", Part::After),
    ("documents", Part::Documents),
    ("law", Part::Law),
    ("certainty", Part::Certainty),
    ("gaps", Part::Gaps),
    ("parameters", Part::Parameters),
];

impl Part {
    /// Returns its code; the text is `part-<code>`.
    pub fn code(self) -> &'static str {
        let found = PARTS.iter().find(|it| it.1 == self);
        found.map_or("", |it| it.0)
    }

    /// Tells whether two measures have it alike, each with the day of its draft.
    pub(super) fn is_alike(
        self,
        (one, one_day): (&Measure, Day),
        (other, other_day): (&Measure, Day),
    ) -> bool {
        let days = (one_day, other_day);
        match self {
            Self::Need => one.need == other.need,
            Self::Priority => one.priority == other.priority,
            Self::Lead => one.actors.lead == other.actors.lead,
            Self::With => one.actors.with == other.actors.with,
            Self::Decides => one.actors.decides == other.actors.decides,
            Self::Refer => one.actors.refer == other.actors.refer,
            Self::Due => are_due_alike((&one.due, &other.due), days),
            Self::ActBy => are_alike((&one.act_by, &other.act_by), days),
            Self::Deadlines => are_deadlines_alike((one, other), days),
            Self::OnlyIf => one.only_if == other.only_if && one.starts_on == other.starts_on,
            Self::After => one.after == other.after,
            Self::Documents => one.documents == other.documents,
            Self::Law => one.law == other.law,
            Self::Certainty => one.certainty == other.certainty,
            Self::Gaps => one.gaps == other.gaps,
            Self::Parameters => one.parameters == other.parameters,
        }
    }
}

/// Tells whether days are the same ones, or as far away as they were.
fn are_alike(lists: (&[Day], &[Day]), days: (Day, Day)) -> bool {
    let (one, other) = lists;
    let pairs = || one.iter().zip(other);
    let as_far = || pairs().all(|it| days.0.days_until(*it.0) == days.1.days_until(*it.1));
    one.len() == other.len() && (one == other || as_far())
}

/// Our own days move with the day on which they are looked at; those of others don't.
fn are_due_alike((one, other): (&Due, &Due), days: (Day, Day)) -> bool {
    let internal = |it: &Due| match it {
        Due::On { date, kind, .. } => (*kind == DeadlineKind::Internal).then_some(*date),
        Due::Never { .. } => None,
    };
    match (internal(one), internal(other)) {
        (Some(one), Some(other)) => are_alike((&[one], &[other]), days),
        _ => one == other,
    }
}

fn are_deadlines_alike((one, other): (&Measure, &Measure), days: (Day, Day)) -> bool {
    let all = one.deadlines.iter().zip(&other.deadlines);
    let alike = |(one, other): (&Dated, &Dated)| {
        let dates = (&[one.counted.due][..], &[other.counted.due][..]);
        let ours = one.kind == DeadlineKind::Internal;
        let same_day = one.counted.due == other.counted.due;
        one.kind == other.kind && (same_day || ours && are_alike(dates, days))
    };
    one.deadlines.len() == other.deadlines.len() && all.into_iter().all(alike)
}

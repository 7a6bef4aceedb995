//! The draft of a Hilfeplan: needs, goals, measures, dates, and what is still open.
//!
//! Holds codes and dates only; the texts are Fluent messages of the same ids. A draft proposes,
//! people decide.

mod basis;
mod due;
mod link;
mod measure;
mod reach;
mod standing;
mod steps;

pub use basis::{Asked, Because, Held, ParameterRead};
pub use due::{Dated, DeadlineLine, Due, Owed};
pub use link::{Absence, Condition, DroppedLink, Link, StartsOn};
pub use measure::Measure;
pub use reach::{CriticalChain, Timing, Unreachable, UrgentRoute};
pub use standing::Standing;

use std::sync::Arc;

use super::rule::{BarredActors, Domain};
use crate::base::{Day, FormId, MeasureId, NeedId, NonAnswer, RuleId};

/// What the rules propose for a person on a day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    /// The day for which it was derived.
    pub today: Day,
    /// Which files it was derived with.
    pub versions: Versions,
    /// The needs, the most urgent first.
    pub needs: Vec<Need>,
    /// The goals in the order of their needs.
    pub goals: Vec<Goal>,
    /// The measures in the order of the plan.
    pub measures: Vec<Measure>,
    /// The questions whose answers would decide more, the weightiest first.
    pub open_questions: Vec<OpenQuestion>,
    /// Every deadline of the measures, the earliest first.
    pub deadlines: Vec<DeadlineLine>,
    /// What authorities owe the person, the earliest first.
    pub owed: Vec<Owed>,
    /// Deadlines that can't be kept any more as things stand.
    pub unreachable: Vec<Unreachable>,
    /// The measures that have the least time to spare.
    pub critical: Option<CriticalChain>,
    /// Who must not learn of the person now, guard by guard.
    pub barred: Vec<BarredActors>,
    /// The days on which the plan is looked at again, as planned.
    pub review_on: Vec<Day>,
    /// The same days, or the next working days after them, when people can meet.
    pub review_open: Vec<Day>,
    /// The days to act by on which offices are closed, each with the day to name instead.
    pub instead: Vec<(Day, Day)>,
}

/// How far a plan looks ahead, in months: it is continued long before, and what the law's periods
/// reach beyond belongs to the way, not to the next steps.
const HORIZON: i64 = 12;

impl Draft {
    /// A draft without a measure, for tests that add their own.
    #[cfg(test)]
    pub(in crate::plan) fn empty(today: Day) -> Self {
        Self {
            today,
            versions: Versions {
                form: FormId::new("small"),
                form_version: 1,
                rules: "0".into(),
            },
            needs: Vec::new(),
            goals: Vec::new(),
            measures: Vec::new(),
            open_questions: Vec::new(),
            deadlines: Vec::new(),
            owed: Vec::new(),
            unreachable: Vec::new(),
            critical: None,
            barred: Vec::new(),
            review_on: Vec::new(),
            review_open: Vec::new(),
            instead: Vec::new(),
        }
    }

    /// Finds a measure.
    pub fn measure(&self, id: &str) -> Option<&Measure> {
        self.measures.iter().find(|it| it.id.as_str() == id)
    }

    /// Tells whether a day lies within what the plan looks ahead to; past days do.
    pub fn is_ahead(&self, day: Day) -> bool {
        within_horizon(self.today, day)
    }
}

/// Tells whether a day lies within what a plan of today looks ahead to.
pub(in crate::plan) fn within_horizon(today: Day, day: Day) -> bool {
    today.plus_months(HORIZON).is_none_or(|end| day <= end)
}

/// Which files a draft was derived with; a revision names them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Versions {
    /// The form.
    pub form: FormId,
    /// Its version.
    pub form_version: u32,
    /// The version of the rules: 16 hexadecimal digits that change with every byte of them.
    pub rules: Arc<str>,
}

/// Who saw a need.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Origin {
    /// A rule.
    Rule,
    /// The counselor.
    Counselor,
    /// The person.
    Client,
}

/// A need (Bedarf).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Need {
    /// Its name; its texts are `need-<id>`.
    pub id: NeedId,
    /// The area of life.
    pub domain: Domain,
    /// How heavy it weighs, 1 to 4; the highest of its rules.
    pub severity: u8,
    /// Who saw it.
    pub origin: Origin,
    /// The measures that answer it, in the order of the plan.
    pub measures: Vec<MeasureId>,
}

/// A goal (Ziel); its text is `need-<id>.goal` until the person's own words take its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Goal {
    /// The need that it answers.
    pub need: NeedId,
    /// The day by which all its measures are due, when they have days.
    pub by: Option<Day>,
    /// The measures that lead to it, in the order of the plan.
    pub measures: Vec<MeasureId>,
}

/// A question whose answer would decide more.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OpenQuestion {
    /// The question.
    pub asked: Asked,
    /// The non-answer that it got, which asks for clearing rather than for asking again.
    pub withheld: Option<NonAnswer>,
    /// The rules that wait for it, in order of id.
    pub rules: Vec<RuleId>,
    /// How much depends on it: the sum of the severities of those rules' needs.
    pub weight: u32,
}

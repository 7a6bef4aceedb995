//! The draft of a Hilfeplan: needs, goals, measures, dates, and what is still open.
//!
//! Holds codes and dates only; the texts are Fluent messages of the same ids. A draft proposes,
//! people decide.

mod reach;
mod standing;
mod steps;

pub use reach::{CriticalChain, Timing, Unreachable, UrgentRoute};
pub use standing::Standing;

use std::sync::Arc;

use super::deadline::{Counted, DeadlineKind};
use super::rule::{
    Actors, BarredActors, Certainty, Domain, Duration, LinkKind, Outcome, Paper, Priority, Scope,
};
use crate::base::{
    ActorId, Code, Day, DocumentCode, FormId, GapCode, GuardId, MeasureId, NeedId, NonAnswer,
    ParameterId, QuestionId, RowId, RuleId,
};
use crate::expr::{Slot, Value};

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
}

/// How far a plan looks ahead, in months: it is continued long before, and what the law's periods
/// reach beyond belongs to the way, not to the next steps.
const HORIZON: i64 = 12;

impl Draft {
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

/// A measure (Maßnahme): one line of the plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Measure {
    /// `<rule>` or `<rule>@<row>`.
    pub id: MeasureId,
    /// The rule that proposes it.
    pub rule: RuleId,
    /// The row for which it does.
    pub row: Option<RowId>,
    /// The need that it answers.
    pub need: NeedId,
    /// The area of life.
    pub domain: Domain,
    /// How heavy the need weighs as its rule sees it, 1 to 4.
    pub severity: u8,
    /// Where it stands before all urgency.
    pub standing: Standing,
    /// How soon it must be looked at.
    pub priority: Priority,
    /// Who leads, joins, decides.
    pub actors: Actors,
    /// On which papers it may stand.
    pub paper: Paper,
    /// When it is due.
    pub due: Due,
    /// Its deadlines in the order of the rule; `due` is the earliest that binds us.
    pub deadlines: Vec<Dated>,
    /// When to do it; several days for a follow-up.
    pub act_by: Vec<Day>,
    /// The questions without whose answers a deadline has no date.
    pub undated: Vec<Asked>,
    /// Whether it stands under a condition.
    pub only_if: Option<Condition>,
    /// What it begins with.
    pub starts_on: Option<StartsOn>,
    /// What comes first, or begins together with it.
    pub after: Vec<Link>,
    /// Links of the rule that fell away.
    pub dropped: Vec<DroppedLink>,
    /// When it can begin, and when it must.
    pub timing: Timing,
    /// How long the office takes, from filing to decision.
    pub duration: Option<Duration>,
    /// The way that is left when its date can't be kept.
    pub urgent: Option<UrgentRoute>,
    /// What to bring.
    pub documents: Arc<[DocumentCode]>,
    /// The paragraphs.
    pub law: Arc<[Arc<str>]>,
    /// Where that can be read.
    pub sources: Arc<[Arc<str>]>,
    /// What the rule cannot see.
    pub gaps: Arc<[GapCode]>,
    /// Whose law it is.
    pub scope: Scope,
    /// How sure it is: the rule, its parameters, and whether somebody has looked again in time.
    pub certainty: Certainty,
    /// Whether the day to look at the rule again has passed (shown in amber).
    pub outdated: bool,
    /// The answers that it rests on.
    pub because: Vec<Because>,
    /// The parameters that it rests on.
    pub parameters: Vec<ParameterRead>,
}

impl Measure {
    /// Tells whether it is a follow-up or a plan B.
    pub const fn is_conditional(&self) -> bool {
        self.only_if.is_some()
    }
}

/// When a measure is due.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Due {
    /// On a day.
    On {
        /// The end in law, the fixed date, or the day to act by.
        date: Day,
        /// What kind of date it is; `internal` for the day to act by.
        kind: DeadlineKind,
        /// The last day before it on which the office is open.
        safe_by: Day,
    },
    /// On none, and why.
    Never {
        /// The code of the reason, a Fluent message `no-due-<code>`.
        because: Code,
    },
}

impl Due {
    /// Returns the day.
    pub const fn date(&self) -> Option<Day> {
        match self {
            Self::On { date, .. } => Some(*date),
            Self::Never { .. } => None,
        }
    }
}

/// A deadline of a measure with its dates.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Dated {
    /// The kind.
    pub kind: DeadlineKind,
    /// The dates.
    pub counted: Counted,
    /// When it had best be done.
    pub ideal: Option<Day>,
    /// Whether the anchor was a partial date, read at its earliest.
    pub from_partial: bool,
}

/// A deadline in the list of all.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeadlineLine {
    /// The measure.
    pub measure: MeasureId,
    /// The deadline.
    pub dated: Dated,
}

/// What an authority owes the person by a day (§ 88 SGG, § 75 `VwGO`, § 5 `KiBiz` …).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Owed {
    /// The measure that asks for it.
    pub measure: MeasureId,
    /// Who owes it.
    pub by: Option<ActorId>,
    /// What, a Fluent message `owes-<code>`; its `.then` says what is left when it doesn't come.
    pub what: Option<Code>,
    /// By when.
    pub dated: Dated,
    /// Whether it runs from a filing that is planned, and not from an answer.
    pub from_filing: bool,
}

/// The condition of a follow-up: none of these measures has brought this.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Condition {
    /// The rule of the measures.
    pub rule: RuleId,
    /// The measures.
    pub measures: Vec<MeasureId>,
    /// What is lacking.
    pub lacks: Outcome,
}

/// What a measure begins with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StartsOn {
    /// What the measures before it bring.
    pub outcome: Outcome,
    /// Those measures.
    pub measures: Vec<MeasureId>,
}

/// A link to a measure that comes first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Link {
    /// The other measure.
    pub measure: MeasureId,
    /// How they hang together.
    pub kind: LinkKind,
    /// How many days to wait besides; a month counts as it falls.
    pub lag: super::deadline::Offset,
    /// Why, a Fluent message `link-<code>`.
    pub reason: Option<Code>,
}

/// A link that fell away.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DroppedLink {
    /// The other rule.
    pub rule: RuleId,
    /// Why it is not in the plan.
    pub because: Absence,
}

/// Why a rule is not in a plan.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Absence {
    /// Its condition does not hold.
    DidNotFire,
    /// The answers so far do not decide it.
    Unknown,
    /// Its law does not hold on the day.
    NotInForce,
    /// It would fire, or might, and a guard holds it back.
    HeldBack(GuardId),
}

/// An answer that a measure rests on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Because {
    /// The question.
    pub question: QuestionId,
    /// Its place in the form.
    pub slot: Slot,
    /// The row.
    pub row: Option<RowId>,
    /// What it holds.
    pub value: Held,
}

/// What a question holds, as a rule read it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Held {
    /// An answer.
    Value(Value),
    /// One of the four non-answers.
    Withheld(NonAnswer),
    /// Nothing.
    NotAsked,
}

/// A parameter that a measure rests on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ParameterRead {
    /// The parameter.
    pub id: ParameterId,
    /// Its value on the day.
    pub value: Value,
    /// Since when it has that value.
    pub from: Day,
    /// How sure it is.
    pub certainty: Certainty,
}

/// A question, or a roster whose rows are not all known.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Asked {
    /// Its place in the form; nothing for a roster.
    pub slot: Option<Slot>,
    /// The row.
    pub row: Option<RowId>,
    /// The question's or roster's id.
    pub question: QuestionId,
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

//! One measure of `lotse-plan/1`.

use schemars::JsonSchema;
use serde::Serialize;

use super::shape::{Because, Date, Dates};

/// A measure (Maßnahme).
#[derive(Serialize, JsonSchema)]
pub(super) struct Measure {
    /// `<rule>` or `<rule>@<row>`.
    pub(super) id: String,
    /// The rule that proposes it.
    pub(super) rule: String,
    /// The row for which it does.
    pub(super) row: Option<u32>,
    /// The need that it answers.
    pub(super) need: String,
    /// Its text.
    pub(super) title: String,
    /// Why, in a sentence.
    pub(super) why: Option<String>,
    /// P0 today, P1 within 7 days, P2 within 6 weeks, P3 within 3 months, P4 perspective.
    #[schemars(regex(pattern = "^P[0-4]$"))]
    pub(super) priority: &'static str,
    /// The area of life.
    pub(super) domain: &'static str,
    /// How heavy its need weighs as the rule sees it.
    #[schemars(range(min = 1, max = 4))]
    pub(super) severity: u8,
    /// The actor who keeps it moving.
    pub(super) lead: String,
    /// The actors who join.
    pub(super) with: Vec<String>,
    /// The authority that decides.
    pub(super) decides: Option<String>,
    /// Whom to see at once, before any authority.
    pub(super) refer: Option<String>,
    /// What the person does herself.
    pub(super) client_task: Option<String>,
    /// Whether it may stand on the person's paper.
    pub(super) printable: bool,
    /// When it is due; absent where `no_due_because` stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) due: Option<Due>,
    /// Why it has no date; absent where `due` stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) no_due_because: Option<String>,
    /// When to do it.
    pub(super) act_by: Option<Dates>,
    /// The condition of a follow-up or plan B.
    pub(super) only_if: Option<Condition>,
    /// What it begins with.
    pub(super) starts_on: Option<StartsOn>,
    /// What comes first, or begins together with it.
    pub(super) after: Vec<Predecessor>,
    /// When it can begin, and when it must.
    pub(super) timing: Timing,
    /// How long the office takes from filing to decision, as a rule and at most, in words of the
    /// rule: "8 weeks".
    pub(super) duration: Option<Duration>,
    /// The papers to bring, as codes.
    pub(super) documents: Vec<String>,
    /// The paragraphs.
    pub(super) law: Vec<String>,
    /// Where they can be read.
    pub(super) sources: Vec<String>,
    /// How sure it is: certain, likely or check.
    pub(super) certainty: &'static str,
    /// Whether the day to look at the rule again has passed.
    pub(super) outdated: bool,
    /// The answers that it rests on.
    pub(super) because: Vec<Because>,
    /// What the rule can't see, as codes.
    pub(super) gaps: Vec<String>,
    /// The offers that fit, the best first, at most ten.
    pub(super) offers: Vec<Offer>,
    /// What the counselor decided: proposed, agreed, rejected or done.
    pub(super) status: &'static str,
}

/// How long an office takes, as spans such as "56 days" and "2 months".
#[derive(Serialize, JsonSchema)]
pub(super) struct Duration {
    /// At least.
    pub(super) min: String,
    /// As a rule.
    pub(super) typical: String,
    /// At most.
    pub(super) max: String,
}

/// An offer of the directory that fits a measure.
#[derive(Serialize, JsonSchema)]
pub(super) struct Offer {
    /// Its id in the directory.
    pub(super) id: String,
    /// Its name.
    pub(super) title: String,
    /// What it is.
    pub(super) about: Option<String>,
    /// Who offers it.
    pub(super) actor: String,
    /// What speaks for and against it, the weightiest first.
    pub(super) reasons: Vec<Reason>,
    /// The questions to be answered before somebody is sent there.
    pub(super) to_check: Vec<String>,
    /// When somebody last checked the entry.
    pub(super) assured_date: Option<Date>,
    /// Whether that is more than 180 days ago, or never was.
    pub(super) stale: bool,
    /// What the person said about it: wanted, declined or later.
    pub(super) wish: Option<&'static str>,
}

/// What speaks for or against an offer.
#[derive(Serialize, JsonSchema)]
pub(super) struct Reason {
    /// Its code.
    pub(super) code: &'static str,
    /// Its text.
    pub(super) title: String,
}

/// When a measure is due.
#[derive(Serialize, JsonSchema)]
pub(super) struct Due {
    /// The end in law, the fixed date, or the day to act by.
    pub(super) date: Date,
    /// The kind of date; `internal` for the day to act by.
    pub(super) kind: &'static str,
    /// The last open day of the office, never after `date`.
    pub(super) safe_by: Date,
}

/// The condition of a follow-up: the measures have not brought this.
#[derive(Serialize, JsonSchema)]
pub(super) struct Condition {
    /// The rule that is watched.
    pub(super) rule: String,
    /// Its measures.
    pub(super) measures: Vec<String>,
    /// receipt or decision.
    pub(super) lacks: &'static str,
}

/// What a measure begins with.
#[derive(Serialize, JsonSchema)]
pub(super) struct StartsOn {
    /// receipt or decision.
    pub(super) outcome: &'static str,
    /// The measures that bring it.
    pub(super) measures: Vec<String>,
}

/// A link to a measure that comes first.
#[derive(Serialize, JsonSchema)]
pub(super) struct Predecessor {
    /// The other measure.
    pub(super) measure: String,
    /// `finish_start`: it waits for the other's end; `start_start`: for its beginning.
    pub(super) link: &'static str,
    /// Why, as a code.
    pub(super) reason: Option<String>,
}

/// A place in time.
#[derive(Serialize, JsonSchema)]
pub(super) struct Timing {
    /// When it can begin, if offices take as long as they do as a rule.
    pub(super) earliest_start: Date,
    /// When it must begin at the latest, if offices take as long as they ever do.
    pub(super) latest_start: Option<Date>,
    /// Days between both by usual times; negative when a date can't be kept.
    pub(super) slack: Option<i64>,
}

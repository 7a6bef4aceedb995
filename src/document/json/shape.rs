//! The shapes of `lotse-plan/1`.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

/// A draft of a Hilfeplan: what rules propose; people decide. No legal advice.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "lotse-plan")]
pub(super) struct Plan {
    /// Always `lotse-plan/1`.
    #[schemars(extend("const" = super::SCHEMA))]
    pub(super) schema: &'static str,
    /// The day for which the plan was derived.
    pub(super) today: Date,
    /// The language of the texts, as a tag of BCP 47.
    pub(super) language: String,
    /// Which files it was derived with.
    pub(super) versions: Versions,
    /// The needs, the most urgent first.
    pub(super) needs: Vec<Need>,
    /// The goals in the order of their needs.
    pub(super) goals: Vec<Goal>,
    /// The measures in the order of the plan.
    pub(super) measures: Vec<super::measure::Measure>,
    /// The questions whose answers would decide more, the weightiest first.
    pub(super) open_questions: Vec<OpenQuestion>,
    /// Every deadline of the measures, the earliest first.
    pub(super) deadlines: Vec<Deadline>,
    /// Deadlines that can't be kept any more as things stand.
    pub(super) unreachable: Vec<Unreachable>,
    /// What authorities owe the person, the earliest first.
    pub(super) owed: Vec<Owed>,
    /// The measures with the least time to spare before a hard date.
    pub(super) critical: Option<Critical>,
    /// Who takes part, in order of their ids.
    pub(super) actors: Vec<Actor>,
    /// The days on which the plan is looked at again.
    pub(super) review_on: Vec<Date>,
    /// The same days, or the next working days after them.
    pub(super) review_open: Vec<Date>,
}

/// A day as `2026-12-29`.
#[derive(Serialize, JsonSchema, Clone)]
#[serde(transparent)]
pub(super) struct Date(#[schemars(extend("format" = "date"))] pub(super) String);

/// Which files a plan was derived with.
#[derive(Serialize, JsonSchema)]
pub(super) struct Versions {
    /// The form's id.
    pub(super) form: String,
    /// The form's version.
    pub(super) form_version: u32,
    /// A fingerprint of the rules.
    pub(super) rules: String,
}

/// A need (Bedarf).
#[derive(Serialize, JsonSchema)]
pub(super) struct Need {
    /// Its id.
    pub(super) id: String,
    /// Its text.
    pub(super) title: String,
    /// The area of life: residence, housing, livelihood, health, language, education, work,
    /// family, protection, social or letters.
    pub(super) domain: String,
    /// How heavy it weighs.
    #[schemars(range(min = 1, max = 4))]
    pub(super) severity: u8,
    /// Who saw it: rule, counselor or client.
    pub(super) origin: &'static str,
    /// The measures that answer it.
    pub(super) measures: Vec<String>,
}

/// A goal (Ziel).
#[derive(Serialize, JsonSchema)]
pub(super) struct Goal {
    /// The need that it answers.
    pub(super) need: String,
    /// Its text.
    pub(super) title: String,
    /// The day by which all its measures are due.
    pub(super) by: Option<Date>,
    /// The measures that lead to it.
    pub(super) measures: Vec<String>,
}

/// A question whose answer would decide more.
#[derive(Serialize, JsonSchema)]
pub(super) struct OpenQuestion {
    /// The question's or roster's id.
    pub(super) question: String,
    /// The row, for questions of a roster.
    pub(super) row: Option<u32>,
    /// Its text.
    pub(super) title: String,
    /// The non-answer it got: unknown, declined, later or `not_applicable`.
    pub(super) withheld: Option<&'static str>,
    /// The rules that wait for it.
    pub(super) rules: Vec<String>,
    /// How much depends on it: the sum of the severities of those rules' needs.
    pub(super) weight: u32,
}

/// A deadline of a measure.
#[derive(Serialize, JsonSchema)]
pub(super) struct Deadline {
    /// The measure.
    pub(super) measure: String,
    /// legal, `fixed_by_authority`, appointment, `benefit_period`, hours, backward, inbound or
    /// internal.
    pub(super) kind: &'static str,
    /// The end in law.
    pub(super) date: Date,
    /// The last day on which the office is surely open; never after `date`.
    pub(super) safe_by: Date,
    /// When it had best be done.
    pub(super) ideal: Option<Date>,
    /// The sender's law, when it runs from the posting of a letter: `sgb_x`, vwvfg, `lzg_nrw` or zpo.
    pub(super) service: Option<&'static str>,
    /// The day on which the posted letter counts as notified.
    pub(super) notified: Option<Date>,
    /// A later end that some courts allow; shown, never relied on.
    pub(super) later_reading: Option<Date>,
    /// Whether missing it costs a right, money or an appointment.
    pub(super) hard: bool,
    /// Whether it lies within the twelve months that a plan looks ahead to; later ones stand in no
    /// box, goal or calendar.
    pub(super) ahead: bool,
}

/// A deadline that can't be kept any more.
#[derive(Serialize, JsonSchema)]
pub(super) struct Unreachable {
    /// The measure.
    pub(super) measure: String,
    /// By how many days it is missed.
    pub(super) late_by: i64,
    /// The measures that lead there, the first one first.
    pub(super) chain: Vec<String>,
    /// The way that is left, in words.
    pub(super) urgent: Option<String>,
    /// The follow-ups that stand ready.
    pub(super) plan_b: Vec<String>,
}

/// What an authority owes the person.
#[derive(Serialize, JsonSchema)]
pub(super) struct Owed {
    /// The measure that asks for it.
    pub(super) measure: String,
    /// The actor who owes it.
    pub(super) by: Option<String>,
    /// What, in words.
    pub(super) what: String,
    /// By when.
    pub(super) date: Date,
    /// What is left when it doesn't come.
    pub(super) then: Option<String>,
    /// Whether it runs from a filing that is planned, and not from an answer.
    pub(super) from_filing: bool,
}

/// The measures with the least time to spare.
#[derive(Serialize, JsonSchema)]
pub(super) struct Critical {
    /// Days to spare by usual times; negative when the date can't be kept.
    pub(super) slack: i64,
    /// The measures, the first one first; the last has the date.
    pub(super) measures: Vec<String>,
}

/// Somebody who leads, joins or decides.
#[derive(Serialize, JsonSchema)]
pub(super) struct Actor {
    /// The id.
    pub(super) id: String,
    /// The name of the role.
    pub(super) title: String,
    /// The organisation, where the directory knows one.
    pub(super) organization: Option<String>,
}

/// One day, or several for a follow-up.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
pub(super) enum Dates {
    /// One day.
    One(Date),
    /// Several days.
    Several(Vec<Date>),
}

/// An answer that a measure rests on.
#[derive(Serialize, JsonSchema)]
pub(super) struct Because {
    /// The question's id.
    pub(super) question: String,
    /// The row, for questions of a roster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) row: Option<u32>,
    /// The answer as in an answers file: a code, a text, a number, a day, a list; `{"none":
    /// "declined"}` for a non-answer; null for a question not asked, and for a sealed answer.
    pub(super) value: Value,
}

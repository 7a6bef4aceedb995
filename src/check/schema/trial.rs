//! The shape of a rule's tests.

use std::collections::BTreeMap;

use schemars::JsonSchema;

use super::answers::Answers;
use super::plain::{Day, FiresWord, NearDay, OneOrMany, PriorityWord, RowNumber};

/// Answers, and what the rule must make of them; links to other rules play no part.
#[derive(JsonSchema)]
#[schemars(rename = "Test", deny_unknown_fields)]
pub(super) struct Trial {
    /// What it shows, in English, for the authors of rules.
    #[schemars(example = &"ends in 38 days, nothing filed")]
    name: String,
    /// The day on which the rule is asked.
    today: Day,
    /// The answers; everything else is unknown.
    given: Option<Answers>,
    /// What must come of them; what is absent isn't looked at.
    expect: Expectation,
}

/// What must come of a rule, or of it in each row.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Expectation {
    /// What must come of the rule itself.
    #[schemars(flatten)]
    whole: Outcome,
    /// For rules with `for_each`: what must come of each row, by its number from 1.
    rows: Option<BTreeMap<RowNumber, RowExpectation>>,
}

/// What must come of a rule in one row.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct RowExpectation {
    /// What must come of the rule there.
    #[schemars(flatten)]
    row: Outcome,
}

/// What must come of a rule where it is asked once.
#[derive(JsonSchema)]
struct Outcome {
    /// Whether it fires: true, false or "unknown".
    fires: Option<Fires>,
    /// With `fires = "unknown"`: exactly the questions that would decide it, in any order.
    #[schemars(example = ["residence.renewal_filed"])]
    asks: Option<Vec<String>>,
    /// The end in law or the fixed date; without a deadline the day to act by.
    due: Option<NearDay>,
    /// The last day before it on which the office is surely open.
    safe_by: Option<NearDay>,
    /// The days to act by.
    act_by: Option<OneOrMany<NearDay>>,
    /// The ends of all deadlines that have a date, in the order of the rule.
    deadlines: Option<OneOrMany<NearDay>>,
    /// The priority on that day.
    priority: Option<PriorityWord>,
}

#[derive(JsonSchema)]
#[schemars(untagged, inline)]
enum Fires {
    Known(bool),
    Word(FiresWord),
}

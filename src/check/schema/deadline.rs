//! The shape of a rule's deadlines.

use schemars::JsonSchema;
use serde_json::{Value, json};

use super::plain::{DeadlineWord, Expression, ServiceWord, Span};

/// A deadline (Frist) or an appointment, counted from a date of the answers.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, extend("allOf" = of_kind()))]
pub(super) struct Deadline {
    /// How it is counted. `legal`: a period of the law, moves to the next Werktag;
    /// `fixed_by_authority`, `appointment` and `benefit_period` never move; `hours`: weekends
    /// count; `backward`: at the latest so long before; `inbound`: what the authority owes us;
    /// `internal`: our own date.
    kind: DeadlineWord,
    /// The date it is counted from, as an expression. Only an `inbound` one may lack it: it runs
    /// from the filing then, which is the day to act by.
    #[schemars(example = &"residence.valid_until")]
    anchor: Option<Expression>,
    /// What the authority owes by then, as a code whose text is `owes-<code>` with `.then` for
    /// what is left when it doesn't come. Only of an `inbound` deadline.
    #[schemars(example = &"decision_sgb")]
    owes: Option<String>,
    /// How far from the anchor it ends; 0 days when absent.
    #[schemars(example = &"-1 day")]
    offset: Option<Span>,
    /// When it had best be done, from the anchor.
    ideal: Option<Span>,
    /// The sender's law, when the anchor is the day on which a letter was posted: `sgb_x`
    /// (Jobcenter, social office), `vwvfg` (other federal authorities), `lzg_nrw` (registered
    /// letter), `zpo` (yellow envelope). Only of a `legal` deadline.
    service: Option<ServiceWord>,
    /// Whether the anchor itself is the first day (§ 187 Abs. 2 BGB), as for ages and for periods
    /// "from 1 January". False when absent.
    first_day_counts: Option<bool>,
}

/// Which spans and laws belong to which kinds.
fn of_kind() -> Value {
    let is =
        |kind: &str| json!({ "required": ["kind"], "properties": { "kind": { "const": kind } } });
    json!([
        {
            "if": is("hours"),
            "then": { "required": ["offset"], "properties": { "offset": { "pattern": "hours?$" } } },
            "else": { "properties": { "offset": { "not": { "pattern": "hours?$" } } } },
        },
        {
            "if": is("backward"),
            "then": { "required": ["offset"], "properties": { "offset": { "pattern": "^-" } } },
        },
        {
            "if": is("inbound"),
            "else": { "required": ["anchor"], "properties": { "owes": false } },
        },
        {
            "if": { "required": ["service"] },
            "then": { "properties": { "kind": { "const": "legal" } } },
        },
    ])
}

//! The shape of `forms/<form>/rules/*.toml`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde_json::{Value, json};

use super::deadline::Deadline;
use super::plain::{
    BarredWord, BasicWord, CertaintyWord, Day, DomainWord, Expression, LinkWord, OneOrMany,
    OutcomeWord, PaperWord, PriorityWord, RuleName, ScopeWord, Span, Wait,
};
use super::trial::Trial;

/// Rules over a form's answers, one topic a file (`forms/<form>/rules/<topic>.toml`): what they
/// see, the measure they propose, and their tests.
///
/// Editors with Taplo or Even Better TOML use this schema when the file begins with the line
/// `#:schema ../../schemas/rules.json`.
///
/// The words that people read stand in `locales/<language>/plan.ftl`: `rule-<id>` with `.measure`,
/// `.why` and `.client`, `need-<id>` with `.goal`, `doc-<code>`, `gap-<code>`; dots are hyphens
/// there.
#[derive(JsonSchema)]
#[schemars(title = "lotse: rules", deny_unknown_fields)]
pub(super) struct RulesFile {
    /// What the law changes, by day; conditions read it with `param("…")`.
    parameter: Option<Vec<Parameter>>,
    /// What holds measures back, whatever their own conditions say.
    guard: Option<Vec<Guard>>,
    /// The rules.
    rule: Option<Vec<Rule>>,
}

/// Holds measures back while its condition is true; unknown holds nothing back.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Guard {
    /// The name that rules use in `despite`; why it holds back is the text `guard-<id>`.
    #[schemars(example = &"undocumented")]
    id: String,
    /// When it holds back, over the person's answers.
    when: Expression,
    /// What it holds back: `authorities` (measures that an authority, or an office of one, leads,
    /// joins or decides).
    bars: BarredWord,
    /// The paragraphs as they are cited.
    #[schemars(example = ["§ 87 Abs. 2 AufenthG"])]
    law: Option<Vec<String>>,
    /// Where that can be read.
    sources: Option<Vec<String>>,
}

/// What the law changes; all its values have the same key of `code`, `int`, `date` and `days`.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Parameter {
    /// The name in `param("…")`.
    #[schemars(example = &"income_support_name")]
    id: String,
    /// The list whose options the codes are, when they are compared with an answer.
    #[schemars(example = &"benefits")]
    list: Option<String>,
    /// The values, the earliest first, each day once.
    values: Vec<ParameterValue>,
}

/// A value that holds from a day on: one of `code`, `int`, `date` and `days`.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, extend("oneOf" = one_value()))]
struct ParameterValue {
    /// The first day on which it holds.
    from: Day,
    /// A code; it has a text, or is an option of `list`.
    code: Option<String>,
    /// A whole number.
    int: Option<i64>,
    /// A day.
    date: Option<Day>,
    /// A number of days.
    days: Option<i64>,
    /// How sure it is: `certain` (when absent), `likely` or `check`.
    certainty: Option<CertaintyWord>,
    /// Where that can be read.
    source: Option<String>,
}

/// What is seen in the answers, and the measure that is proposed. It needs `act_by`, `deadline` or
/// `no_due_because`, and tests: one in which it fires, one in which it rests, one in which it is
/// unknown (where it can be).
#[derive(JsonSchema)]
#[schemars(
    deny_unknown_fields,
    extend("anyOf" = dated()),
    extend("allOf" = fitting()),
    extend("dependencies" = json!({ "starts_on": ["after", "act_by"] }))
)]
struct Rule {
    /// The rule's id, which is its measure's too.
    id: RuleName,
    /// The first day on which the law is as stated here.
    valid_from: Day,
    /// The last day, when it was repealed.
    valid_until: Option<Day>,
    /// The day by which somebody must look again; after it the rule is shown in amber, with the
    /// certainty `check`.
    review_by: Day,
    /// Whose law it is: `federal`, `nrw` or `duesseldorf` (local practice).
    scope: ScopeWord,
    /// How sure it is: `certain` (the law says so), `likely` (in most cases), `check` (somebody
    /// must look). Never "entitled".
    certainty: CertaintyWord,
    /// Makes a measure for each row of a roster, such as each child.
    for_each: Option<EachRow>,
    /// When the rule fires, as an expression that is true, false or unknown.
    when: Expression,
    /// The need (Bedarf) that it sees; rules with the same need merge into it.
    need: Need,
    /// The basic need of today that its measure meets (`safety`, `health`, `roof`, `food`), so that
    /// it stands before counsel too.
    basic: Option<BasicWord>,
    /// Who keeps it moving: an actor of `forms/directory/`.
    #[schemars(example = &"case_management")]
    lead: String,
    /// Who joins. The person has a task of her own when `client` leads or joins.
    #[schemars(example = ["client"])]
    with: Option<Vec<String>>,
    /// Which authority decides: one actor with `authority = true`. Two authorities are two rules.
    #[schemars(example = &"immigration_office")]
    decides: Option<String>,
    /// Whom to see at once; with P0 or P1 it stands before all but basic needs. Then no other actor
    /// may be an authority.
    #[schemars(example = &"legal_counsel")]
    refer: Option<String>,
    /// To whom the person goes with it, one of those who lead, join or decide; when absent to us if
    /// we have a part in it.
    #[schemars(example = &"jobcenter")]
    goes_to: Option<String>,
    /// The guards that do not hold this rule back.
    #[schemars(example = ["undocumented"])]
    despite: Option<Vec<String>>,
    /// `client`: may stand on the client's copy; `file`: in the office's file only. When absent it
    /// is `file` in the domains residence and protection and `client` elsewhere; write `client`
    /// there only if the text `.client` names neither.
    paper: Option<PaperWord>,
    /// What to bring, as codes whose texts are `doc-<code>`.
    #[schemars(example = ["residence_card", "photo"])]
    documents: Option<Vec<String>>,
    /// The paragraphs as they are cited.
    #[schemars(example = ["§ 81 Abs. 4 AufenthG"])]
    law: Option<Vec<String>>,
    /// Where that can be read.
    sources: Option<Vec<String>>,
    /// What the rule cannot see, as codes whose texts are `gap-<code>`.
    #[schemars(example = ["income_not_checked"])]
    gaps: Option<Vec<String>>,
    /// When to do it, counted from today; several only for a follow-up with `only_if`.
    act_by: Option<OneOrMany<Wait>>,
    /// Why it has no date, as a code whose text is `no-due-<code>`.
    #[schemars(example = &"perspective")]
    no_due_because: Option<String>,
    /// Its deadlines (Fristen); the earliest that is not `inbound` is due.
    deadline: Option<OneOrMany<Deadline>>,
    /// How soon it must be looked at. A hard date within 3 days is always P0, within 7 days at
    /// least P1.
    priority: Priority,
    /// How long the office takes, from filing to decision.
    duration: Option<Duration>,
    /// The way that is left when its date can't be kept: a rule, or a code whose text is
    /// `urgent-<code>`.
    urgent: Option<Urgent>,
    /// What must come first, or begin together with it; dropped, and noted, when that rule does not
    /// fire.
    after: Option<Vec<After>>,
    /// Makes it a follow-up or a plan B: it stands in the plan as conditional.
    only_if: Option<OnlyIf>,
    /// It begins with what the measures in `after` bring: `receipt` (proof that something was
    /// filed) or `decision`; `act_by` is then the latest day.
    starts_on: Option<OutcomeWord>,
    /// Answers and what the rule must make of them; `lotse check` demands and runs them.
    test: Option<Vec<Trial>>,
}

/// One measure for each row of a roster.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct EachRow {
    /// What the row is called in the rule's expressions.
    #[schemars(example = &"child")]
    row: String,
    /// The roster: a section of the form with `repeats`.
    #[schemars(example = &"household")]
    r#in: String,
    /// For which rows; for all when absent.
    #[schemars(example = &r#"child.role == "child""#)]
    r#where: Option<Expression>,
}

/// A need (Bedarf) as this rule sees it.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Need {
    /// The need's id; its texts are `need-<id>` and its `.goal`.
    #[schemars(example = &"residence.continuous")]
    id: String,
    /// The area of life (Lebensbereich); rules with the same need agree on it.
    domain: DomainWord,
    /// How heavy it weighs: 1 (light) to 4 (existence, health or status at stake).
    #[schemars(range(min = 1, max = 4))]
    severity: u8,
}

/// A level, or one that rises: P0 today, P1 within 7 days, P2 within 6 weeks, P3 within 3 months,
/// P4 a perspective.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum Priority {
    /// Always the same.
    Fixed(PriorityWord),
    /// Rises as the deadline's anchor comes nearer.
    Rising(Rising),
}

/// A priority that rises.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Rising {
    /// The priority far from the anchor, or while its day is unknown.
    base: PriorityWord,
    /// The priority when the anchor lies at most so far from today; the most urgent holds.
    #[schemars(example = json!({ "6 weeks": "P1", "2 weeks": "P0" }))]
    within: Option<BTreeMap<Span, PriorityWord>>,
}

/// How long an office takes.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Duration {
    /// At least.
    min: Wait,
    /// As a rule.
    typical: Wait,
    /// At most.
    max: Wait,
}

/// A link to another rule's measure.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct After {
    /// The other rule.
    rule: String,
    /// `finish_start` (when absent): begins with the other's decision; `start_start`: with its
    /// filing.
    link: Option<LinkWord>,
    /// How long to wait besides.
    lag: Option<Wait>,
    /// Why, as a code whose text is `link-<code>`.
    #[schemars(example = &"receipt")]
    reason: Option<String>,
}

/// The way that is left when a date can't be kept.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum Urgent {
    /// A code whose text is `urgent-<code>`.
    Text(String),
    /// Another rule's measure.
    Rule(UrgentRule),
}

/// Another rule's measure.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct UrgentRule {
    /// The rule.
    rule: String,
}

/// What another measure has not brought by then.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct OnlyIf {
    /// The other rule.
    rule: String,
    /// What is lacking: `receipt` (proof that something was filed) or `decision`.
    lacks: OutcomeWord,
}

fn one_value() -> Value {
    json!(["code", "int", "date", "days"].map(|it| json!({ "required": [it] })))
}

/// Every measure has a date, or says why it has none.
fn dated() -> Value {
    json!(["act_by", "deadline", "no_due_because"].map(|it| json!({ "required": [it] })))
}

/// Which keys need others.
fn fitting() -> Value {
    let several = json!({ "type": "array", "minItems": 2 });
    let rises = json!({
        "type": "object",
        "required": ["within"],
        "properties": { "within": { "minProperties": 1 } },
    });
    json!([
        {
            "if": { "required": ["act_by"], "properties": { "act_by": several } },
            "then": { "required": ["only_if"] },
        },
        {
            "if": { "required": ["priority"], "properties": { "priority": rises } },
            "then": { "required": ["deadline"] },
        },
    ])
}

//! The shape of `forms/<form>/form.toml`.

use schemars::JsonSchema;
use serde_json::{Value, json};

use super::plain::{
    Count, Expression, Id, LevelWord, QuestionType, ResultType, SensitivityWord, SideWord,
};

/// A form: its sections with their questions, and the routes through them
/// (`forms/<form>/form.toml`).
///
/// Editors with Taplo or Even Better TOML use this schema when the file begins with the line
/// `#:schema ../schemas/form.json`.
///
/// The words that people read stand in `locales/<language>/form-<form>.ftl`: `s-<section>` and
/// `q-<section>-<question>` with `.hint`, `.help` and `.check-<id>`.
#[derive(JsonSchema)]
#[schemars(title = "lotse: form", deny_unknown_fields)]
pub(super) struct FormFile {
    /// The form's id, the same as the name of its folder.
    #[schemars(example = &"erstgespraech")]
    id: Id,
    /// The version of the form, from 1. Raise it when you publish a change: each answer remembers
    /// the version it was given to.
    version: Count,
    /// The ways through the form. The first is the short one: at most 18 questions, a visit of ten
    /// minutes. A route only orders; the sections it leaves out follow it in the order of the file.
    #[schemars(length(min = 1))]
    route: Vec<Route>,
    /// The sections in the order in which they are asked.
    section: Option<Vec<Section>>,
}

/// A way through the form.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Route {
    /// The route's id; its name is a text.
    #[schemars(example = &"first_visit")]
    id: Id,
    /// What comes first, in this order: questions as "section.question", or whole sections. What
    /// the `show_if` of a question reads must stand in the route too.
    questions: Vec<Entry>,
}

/// A question as "section.question", or a section.
#[derive(JsonSchema)]
#[schemars(inline, example = &"residence.valid_until")]
struct Entry(#[schemars(regex(pattern = r"^[a-z0-9_]+(\.[a-z0-9_]+)?$"))] String);

/// Questions that belong together; asked once, unless it has `repeats` or `for_each`.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Section {
    /// The section's id. It never changes its meaning: answers, rules and texts are found by it.
    #[schemars(example = &"residence")]
    id: Id,
    /// Makes the section a roster: rows with the same questions, such as the people of a household.
    repeats: Option<Repeats>,
    /// Asks the section's questions once for each row of a roster, such as each child.
    for_each: Option<ForEach>,
    /// The questions in the order in which they are asked.
    question: Option<Vec<Question>>,
}

/// The rows of a roster.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Repeats {
    /// The question of this section whose answer names a row on the screen.
    #[schemars(example = &"household.first_name")]
    name: String,
    /// How many rows there may be; 20 when absent.
    max: Option<Count>,
}

/// For which rows a section is asked.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct ForEach {
    /// What the row is called in `where` and in rules.
    #[schemars(example = &"child")]
    row: Id,
    /// The roster: a section with `repeats`.
    #[schemars(example = &"household")]
    r#in: String,
    /// For which rows, as an expression that is true or false; for all when absent.
    #[schemars(example = &r#"child.role == "child""#)]
    r#where: Option<Expression>,
}

/// One question; its full id is "section.question".
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, extend("allOf" = of_type()))]
struct Question {
    /// The question's id within its section. It never changes its meaning: a renamed question is a
    /// new one.
    id: Id,
    /// What the answer is: `text` (one line), `long_text`, `phone`, `email`, `integer`, `decimal`,
    /// `money` (euros), `date` (parts of it may be unknown), `time`, `choice` and `choices` (one or
    /// several options of `list`), `scale` (1 to 5 unless `min` and `max` say otherwise), `yes_no`,
    /// `country`, `language`; `note` is read aloud and takes no answer, `computed` follows from
    /// other answers by `value` and nobody is asked.
    r#type: QuestionType,
    /// The options of a `choice` or of `choices`: the id of a file in `forms/lists/`.
    #[schemars(example = &"residence_titles")]
    list: Option<String>,
    /// What a `computed` question results in.
    result: Option<ResultType>,
    /// How much harm a leak would do: `normal` (when absent), `high` (social data), `special`
    /// (Art. 9 GDPR: health, faith, origin), `sealed` (may harm the person; on no paper and on no
    /// screen that others see).
    sensitivity: Option<SensitivityWord>,
    /// Who sees the question: `both` (when absent), or `counselor` for what is only spoken about
    /// and never stands on the client's side of the screen.
    side: Option<SideWord>,
    /// When it is asked, as an expression that is true or false; always when absent. It is asked
    /// too while nobody knows.
    #[schemars(example = &"answered(residence.valid_until)")]
    show_if: Option<Expression>,
    /// How a `computed` question follows from other answers.
    value: Option<Expression>,
    /// The least number allowed (`integer`, `decimal`, `money`, `scale`).
    min: Option<f64>,
    /// The greatest number allowed (`integer`, `decimal`, `money`, `scale`).
    max: Option<f64>,
    /// The version of the form that it came with; 1 when absent. It is named when a case is opened
    /// that was answered before.
    since: Option<Count>,
    /// What is validated. What fails becomes an open point; nobody is ever stuck.
    check: Option<Vec<Validation>>,
}

/// What should hold of an answer; its text is the question's attribute `.check-<id>`.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Validation {
    /// The validation's id.
    #[schemars(example = &"long_ago")]
    id: Id,
    /// What should hold, as an expression that is true or false; while it is unknown it passes.
    #[schemars(example = &"residence.valid_until > today() - years(5)")]
    that: Expression,
    /// `error` (when absent): it needs a reason to go on; `warning`: it is only shown.
    level: Option<LevelWord>,
}

/// Which keys belong to which types of question.
fn of_type() -> Value {
    let is = |types: &[&str]| json!({ "required": ["type"], "properties": { "type": { "enum": types } } });
    json!([
        {
            "if": is(&["choice", "choices"]),
            "then": { "required": ["list"] },
            "else": { "properties": { "list": false } },
        },
        {
            "if": is(&["computed"]),
            "then": { "required": ["value", "result"] },
            "else": { "properties": { "value": false, "result": false } },
        },
        {
            "if": is(&["integer", "decimal", "money", "scale"]),
            "else": { "properties": { "min": false, "max": false } },
        },
    ])
}

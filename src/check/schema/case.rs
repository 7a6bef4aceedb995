//! The shape of `forms/<form>/cases/*.toml` and of answers files.

use schemars::JsonSchema;
use serde_json::{Value, json};

use super::answers::Answers;
use super::plain::{Day, NearDay, OneOrMany};

/// A worked case (`forms/<form>/cases/<case>.toml`): answers, the plan that must come of them, and
/// how it is practised. Without `expect` and `training` it is an answers file, the input of
/// `lotse draft` and `lotse explain`.
///
/// Editors with Taplo or Even Better TOML use this schema when the file begins with the line
/// `#:schema ../../schemas/case.json`.
///
/// Cases are invented: never the data of a real person.
#[derive(JsonSchema)]
#[schemars(
    title = "lotse: case or answers file",
    deny_unknown_fields,
    extend("if" = is_case()),
    extend("then" = json!({ "required": ["today"] }))
)]
pub(super) struct CaseFile {
    /// The id of the form that was asked.
    #[schemars(example = &"erstgespraech")]
    form: String,
    /// The day of the interview, which "T+38" counts from. A case must have it; an answers file
    /// without it is read as of the day on which it is read.
    today: Option<Day>,
    /// The language of the interview as a tag of BCP 47.
    #[schemars(example = &"ar")]
    language: Option<String>,
    /// What the person answers.
    answers: Answers,
    /// Measures that must stand in the plan; what an entry leaves out isn't compared.
    expect: Option<Vec<Expect>>,
    /// How the case is practised; absent when it is only a test.
    training: Option<Training>,
}

/// A measure that must stand in the plan.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Expect {
    /// The line of the model plan, for people who read the file.
    line: Option<i64>,
    /// The measure's id: the rule's, or `<rule>@<row>` for a rule with `for_each`.
    #[schemars(example = &"residence.renewal")]
    measure: String,
    /// Who leads: an actor of `forms/directory/`.
    #[schemars(example = &"case_management")]
    lead: Option<String>,
    /// Who joins, at least these.
    with: Option<Vec<String>>,
    /// Which authority decides.
    #[schemars(example = &"immigration_office")]
    decides: Option<String>,
    /// When it is done; a list for a follow-up.
    act_by: Option<OneOrMany<NearDay>>,
    /// The date that the plan shows.
    due: Option<NearDay>,
    /// The measures it is linked to, at least these; `[]` says that it waits for nothing.
    after: Option<Vec<String>>,
    /// The rule whose outcome a follow-up or a plan B watches.
    only_if: Option<String>,
}

/// How a case is practised.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Training {
    /// How hard it is, from 1.
    level: i64,
    /// The id of the text that names the case, with `.setting` and `.advice`.
    #[schemars(example = &"case-rima")]
    title: String,
    /// What the person tells only when she is asked; each must have an answer above.
    hidden: Option<Vec<Hidden>>,
}

/// An answer that is given only when somebody asks for it.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Hidden {
    /// The question's full id.
    #[schemars(example = &"emergency.danger")]
    question: String,
    /// The row, from 1, for questions of a roster.
    row: Option<i64>,
}

fn is_case() -> Value {
    json!({ "anyOf": [{ "required": ["expect"] }, { "required": ["training"] }] })
}

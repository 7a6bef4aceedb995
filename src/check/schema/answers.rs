//! The shape of answers, free by section: which questions there are is the form's to say.

use std::collections::BTreeMap;

use schemars::JsonSchema;

use super::plain::NonAnswerWord;

/// The answers by section and question: `residence.title = "…"` and `[answers.residence]` are the
/// same, and not both may stand in one file. A roster is a list of rows:
/// `household = [ { role = "child", first_name = "Lea" } ]`; `[]` says that nobody is in it, and
/// without the key that is unknown.
#[derive(JsonSchema)]
pub(super) struct Answers(BTreeMap<String, SectionOrRoster>);

#[derive(JsonSchema)]
#[schemars(untagged)]
enum SectionOrRoster {
    /// The answers of a section by the ids of its questions.
    Section(BTreeMap<String, Answer>),
    /// The rows of a roster; they are numbered from 1.
    Roster(Vec<BTreeMap<String, RowAnswer>>),
}

#[derive(JsonSchema)]
#[schemars(untagged)]
enum RowAnswer {
    /// The answer to a question of the roster.
    Answer(Answer),
    /// The answers of a section that is asked for each row, such as `child`.
    Section(BTreeMap<String, Answer>),
}

/// One answer, after the type of its question.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum Answer {
    /// A text, the code of an option ("yes" and "no" of yes-or-no questions), a time such as
    /// "09:30", or a date: 2026-12-29, "2026-12" or "2026" when the rest is unknown, "T+38" for 38
    /// days after `today`.
    Text(String),
    /// A number; amounts of money are in euros, such as 12.50.
    Number(f64),
    /// The codes of several options.
    Codes(Vec<String>),
    /// The question was asked and has no answer, which is never the same as "no".
    None(NoAnswer),
}

/// Why there is no answer.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct NoAnswer {
    /// `unknown`: the person does not know; `declined`: does not want to say; `later`: to be
    /// clarified; `not_applicable`: the question does not fit.
    none: NonAnswerWord,
}

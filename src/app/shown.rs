//! Answers as people read them.

use crate::base::{Language, ListId, NonAnswer};
use crate::expr::Value;
use crate::form::Question;
use crate::profile::{Cell, Given};
use crate::text::{TextKey, Texts, format_partial};

/// Writes what a question holds in a language: the answer, or which non-answer it got.
pub fn shown_cell(question: &Question, cell: &Cell, texts: &Texts, language: &Language) -> String {
    match &cell.given {
        Given::Value(value) => shown(question, value, texts, language),
        Given::Withheld(why) => texts.plain(language, &non_answer(*why)).text,
    }
}

/// Writes an answer in a language; options by their labels, dates as the language writes them.
pub fn shown(question: &Question, value: &Value, texts: &Texts, language: &Language) -> String {
    match (value, question.kind.list()) {
        (Value::Code(code), Some(list)) => label(list, code.as_str(), texts, language),
        (Value::List(values), _) => {
            let all: Vec<_> = values
                .iter()
                .map(|it| shown(question, it, texts, language))
                .collect();
            all.join(" · ")
        }
        _ => editable(value, language),
    }
}

/// Writes an answer the way it is typed.
pub fn editable(value: &Value, language: &Language) -> String {
    match value {
        Value::Int(number) | Value::Days(number) | Value::Months(number) => number.to_string(),
        Value::Decimal(number) => number.to_string().replace('.', ","),
        Value::Text(text) => text.to_string(),
        Value::Code(code) => code.as_str().to_owned(),
        Value::Date(date) => format_partial(language, *date),
        Value::Time(minutes) => format!("{:02}:{:02}", minutes / 60, minutes % 60),
        Value::Bool(_) | Value::List(_) | Value::Row(_) => String::new(),
    }
}

/// Names the text of a non-answer.
pub fn non_answer(why: NonAnswer) -> TextKey {
    TextKey::named(format!("non_answer-{}", why.code()))
}

fn label(list: &ListId, code: &str, texts: &Texts, language: &Language) -> String {
    texts.plain(language, &TextKey::listed(list, code)).text
}

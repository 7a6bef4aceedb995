//! Answers in words of a language.

use super::Words;
use crate::base::{Code, Day, ListId};
use crate::expr::Value;
use crate::form::{Question, Sensitivity};
use crate::plan::Held;
use crate::text::{Args, TextKey, format_day, format_partial};

impl Words<'_> {
    /// Says what a question holds; a sealed answer is never said.
    pub fn held(&self, question: &Question, held: &Held) -> String {
        match held {
            Held::Value(_) if question.sensitivity == Sensitivity::Sealed => {
                self.say("document-sealed")
            }
            Held::Value(value) => self.answer(question, value),
            Held::Withheld(why) => {
                let key = TextKey::named(format!("non_answer-{}", why.code()));
                self.text(&key, &Args::new())
            }
            Held::NotAsked => self.say("document-not_asked"),
        }
    }

    /// Says an answer: options by their texts, days as the language writes them.
    pub fn answer(&self, question: &Question, value: &Value) -> String {
        self.value(value, question.kind.list())
    }

    /// Says a value; `list` is the one that its codes are of.
    pub(super) fn value(&self, value: &Value, list: Option<&ListId>) -> String {
        match value {
            Value::Bool(true) => self.say("list-yes_no-yes"),
            Value::Bool(false) => self.say("list-yes_no-no"),
            Value::Int(number) => number.to_string(),
            Value::Decimal(number) => self.decimal(&number.to_string()),
            Value::Text(text) => text.to_string(),
            Value::Code(code) => self.option(code, list),
            Value::Date(date) => format_partial(self.language(), *date),
            Value::Time(minutes) => format!("{:02}:{:02}", minutes / 60, minutes % 60),
            Value::Days(days) => self.number("document-days", *days),
            Value::Months(months) => self.number("document-months", *months),
            Value::List(values) => {
                let said = values.iter().map(|it| self.value(it, list));
                self.listed(said)
            }
            Value::Row(row) => self.row_name(*row),
        }
    }

    /// Writes a day as the language does.
    pub fn day(&self, day: Day) -> String {
        format_day(self.language(), day)
    }

    fn option(&self, code: &Code, list: Option<&ListId>) -> String {
        match list {
            Some(list) => self.text(&TextKey::option(list, code), &Args::new()),
            None => code.to_string(),
        }
    }

    fn number(&self, key: &'static str, number: i64) -> String {
        self.text(&TextKey::new(key), &Args::new().integer("count", number))
    }

    /// Writes the decimal sign of the language.
    fn decimal(&self, number: &str) -> String {
        let sign = self.say("document-decimal_sign");
        number.replace('.', &sign)
    }
}

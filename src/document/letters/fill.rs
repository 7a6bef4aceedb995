//! A letter's text with its gaps filled.

use std::sync::Arc;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Value;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior, context};

use super::{Facts, ReadyLetter};

/// A gap that is filled in by hand.
const BLANK: &str = "____________________";

/// Fills the gaps of a letter; what isn't known stays a line to write on.
pub(in crate::document) fn filled(letter: &ReadyLetter, facts: &Facts) -> Result<String, Error> {
    let facts = Arc::new(facts.clone());
    let environment = environment(&facts);
    let rows = facts.rows.iter();
    let rows: Vec<Value> = rows
        .map(|(id, name)| context! { id => id, name => name })
        .collect();
    let values = context! { rows => rows, fired => facts.fired.clone(), blank => BLANK };
    environment.render_str(&letter.text, values)
}

/// Makes an environment whose values stay as they are: a letter is text, not markup.
fn environment(facts: &Arc<Facts>) -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    let syntax = SyntaxConfig::builder()
        .trim_blocks(true)
        .lstrip_blocks(true)
        .build();
    environment.set_syntax(syntax.unwrap_or_default());
    let read = Arc::clone(facts);
    environment.add_function("answer", move |id: &str, row: Option<Value>| {
        let answer = read.answer(id, row.as_ref())?;
        Ok::<_, Error>(answer.map_or_else(|| BLANK.to_owned(), str::to_owned))
    });
    let read = Arc::clone(facts);
    environment.add_function("answered", move |id: &str, row: Option<Value>| {
        Ok::<_, Error>(read.answer(id, row.as_ref())?.is_some())
    });
    environment
}

impl Facts {
    fn answer(&self, id: &str, row: Option<&Value>) -> Result<Option<&str>, Error> {
        if !self.questions.contains(id) {
            let message = format!("there is no question `{id}`");
            return Err(Error::new(ErrorKind::UndefinedError, message));
        }
        let row = row.map(|it| it.get_attr("id")).transpose()?;
        let row = row.and_then(|it| u32::try_from(it).ok());
        let answer = self.answers.get(&(id.to_owned(), row));
        Ok(answer.map(String::as_str))
    }
}

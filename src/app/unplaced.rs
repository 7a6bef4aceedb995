//! Answers that have no place in their form any more, in the words that are left of them.

use super::shown::{editable, non_answer};
use crate::base::{Code, Language, ListId};
use crate::expr::Value;
use crate::form::Form;
use crate::profile::{Given, Gone, Homeless};
use crate::text::{Args, Text, TextKey, TextOrigin, Texts};

/// Writes such an answer and what of it is gone: options by their labels, and in words where the
/// label is gone too.
pub fn shown_unplaced(
    homeless: &Homeless,
    form: &Form,
    texts: &Texts,
    language: &Language,
) -> Text {
    let slot = form.find(homeless.at.question.as_str());
    let labels = Labels {
        list: slot.and_then(|it| form.question(it).kind.list()),
        form,
        texts,
        language,
    };
    let answer = labels.given(&homeless.given);
    let nameless = codes(&homeless.given).find(|it| labels.find(it).is_none());
    let (key, option) = match (nameless, &homeless.gone) {
        (Some(code), _) => ("migration-no_text", code.to_string()),
        (None, Gone::Option(code)) => ("migration-option", labels.of(code)),
        (None, Gone::Question) => {
            return Text {
                text: answer,
                language: language.clone(),
                origin: TextOrigin::Wanted,
            };
        }
    };
    let args = Args::new().text("answer", answer).text("option", option);
    texts.get(language, &TextKey::new(key), &args)
}

/// Returns the codes in an answer.
fn codes(given: &Given) -> impl Iterator<Item = &Code> {
    let values = match given {
        Given::Value(Value::List(values)) => values.as_slice(),
        Given::Value(value) => std::slice::from_ref(value),
        Given::Withheld(_) => &[],
    };
    values.iter().filter_map(|it| {
        let Value::Code(code) = it else { return None };
        Some(code)
    })
}

/// Where labels of options are looked for.
struct Labels<'a> {
    /// The question's list, as long as there is the question.
    list: Option<&'a ListId>,
    form: &'a Form,
    texts: &'a Texts,
    language: &'a Language,
}

impl Labels<'_> {
    fn given(&self, given: &Given) -> String {
        match given {
            Given::Withheld(why) => {
                let key = non_answer(*why);
                self.texts.plain(self.language, &key).text
            }
            Given::Value(Value::List(values)) => {
                let all: Vec<_> = values.iter().map(|it| self.value(it)).collect();
                all.join(" · ")
            }
            Given::Value(value) => self.value(value),
        }
    }

    fn value(&self, value: &Value) -> String {
        if let Value::Code(code) = value {
            return self.of(code);
        }
        editable(value, self.language)
    }

    /// Returns an option's label, or its code when there is none any more.
    fn of(&self, code: &Code) -> String {
        self.find(code).unwrap_or_else(|| code.to_string())
    }

    /// Finds an option's label: in the question's list, else in the one list that has the code.
    fn find(&self, code: &Code) -> Option<String> {
        let list = self.list.or_else(|| {
            let mut holding = self.form.lists().all().filter(|it| it.has(code.as_str()));
            let only = holding.next()?;
            holding.next().is_none().then_some(&only.id)
        })?;
        let key = TextKey::option(list, code);
        let label = self.texts.find(self.language, &key, &Args::new());
        label.map(|it| it.text)
    }
}

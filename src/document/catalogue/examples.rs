//! The examples that a rule is tried with, in words.

use super::Catalogue;
use super::markdown::Markdown;
use crate::base::{Day, RowId};
use crate::document::Words;
use crate::document::isolate::isolated;
use crate::expr::Truth;
use crate::form::Form;
use crate::plan::Held;
use crate::plan::rule::{Expectation, Rule, RuleTest};
use crate::profile::Change;
use crate::text::{Args, TextKey};

/// Writes the tests of a rule as a table: what is given, and what must come of it.
pub(super) fn write(page: &mut Markdown, catalogue: &Catalogue<'_>, rule: &Rule) {
    let words = catalogue.words;
    let head = ["name", "day", "given", "expect"];
    let head = head.map(|it| words.word("catalogue-example", it));
    let rows = rule.tests.iter().map(|test| {
        vec![
            test.name.clone(),
            words.day(test.today),
            given(words, test),
            expected(words, test),
        ]
    });
    page.table(&head, &rows.collect::<Vec<_>>());
}

fn given(words: &Words<'_>, test: &RuleTest) -> String {
    let form: &Form = words.dossier().form;
    let said = test.given.iter().filter_map(|change| {
        let (at, held) = if let Change::Answered { at, value, .. } = change {
            (at, Held::Value(value.clone()))
        } else if let Change::Withheld { at, why, .. } = change {
            (at, Held::Withheld(*why))
        } else {
            return None;
        };
        let question = form.question(form.find(at.question.as_str())?);
        let asked = words.text(&TextKey::question(&question.id), &Args::new());
        let held = isolated(&words.held(question, &held));
        Some(match at.row {
            Some(row) => format!("{}: {asked} {held}", place(words, row)),
            None => format!("{asked} {held}"),
        })
    });
    let said: Vec<_> = said.collect();
    if said.is_empty() {
        return words.say("catalogue-nothing_given");
    }
    said.join("; ")
}

fn place(words: &Words<'_>, row: RowId) -> String {
    let number = usize::try_from(row.0).unwrap_or_default();
    words.text(
        &TextKey::new("document-row"),
        &Args::new().count("number", number),
    )
}

fn expected(words: &Words<'_>, test: &RuleTest) -> String {
    let parts = test.expect.iter().flat_map(|(row, expectation)| {
        let said = expectations(words, expectation);
        let whose = row.map(|it| place(words, it));
        said.into_iter().map(move |it| match &whose {
            Some(whose) => format!("{whose}: {it}"),
            None => it,
        })
    });
    parts.collect::<Vec<_>>().join("; ")
}

fn expectations(words: &Words<'_>, expected: &Expectation) -> Vec<String> {
    let fires = expected.fires.map(|it| {
        words.say(match it {
            Truth::True => "explain-fires",
            Truth::False => "explain-does-not-fire",
            Truth::Unknown => "explain-unknown",
        })
    });
    let labelled = |key: &'static str, text: String| {
        let args = Args::new().text("text", text);
        words.text(&TextKey::named(format!("catalogue-expect-{key}")), &args)
    };
    let days = |it: &Vec<Day>| words.days(it);
    let asks = expected.asks.as_ref().filter(|it| !it.is_empty());
    let asks = asks.map(|it| {
        let questions = it.iter().map(|it| words.asked_id(it));
        labelled("asks", words.listed(questions))
    });
    let rest = [
        expected.due.map(|it| labelled("due", words.day(it))),
        expected
            .safe_by
            .map(|it| labelled("safe_by", words.day(it))),
        expected
            .act_by
            .as_ref()
            .map(|it| labelled("act_by", days(it))),
        expected
            .deadlines
            .as_ref()
            .map(|it| labelled("deadlines", days(it))),
        expected
            .priority
            .map(|it| labelled("priority", it.code().to_owned())),
    ];
    fires
        .into_iter()
        .chain(asks)
        .chain(rest.into_iter().flatten())
        .collect()
}

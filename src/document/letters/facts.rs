//! What a letter can read of a case.

use std::collections::{BTreeMap, BTreeSet};

use super::ReadyLetter;
use crate::base::{RowId, RuleId};
use crate::document::Words;
use crate::document::isolate::isolated;
use crate::form::{Form, Question, Sensitivity};
use crate::plan::Held;

/// Answers in words, the rows that a letter is about, and the rules that ask for it.
#[derive(Clone, Default)]
pub(in crate::document) struct Facts {
    /// The ids of all questions, so that a wrong one is told.
    pub(super) questions: BTreeSet<String>,
    /// The answers that may be told, by question and row.
    pub(super) answers: BTreeMap<(String, Option<u32>), String>,
    /// Those whom the measures are about, in the order of the plan.
    pub(super) rows: Vec<(u32, String)>,
    /// The rules whose measures ask for the letter.
    pub(super) fired: Vec<String>,
}

impl Facts {
    /// Collects what a letter of this case can read; sealed answers are not among it.
    pub(in crate::document) fn of(letter: &ReadyLetter, words: &Words<'_>) -> Self {
        let dossier = words.dossier();
        let mut facts = Self::without_answers(dossier.form);
        for question in dossier.form.questions() {
            facts.add(question, words);
        }
        for measure in letter.measures(dossier) {
            facts.fired.push(measure.rule.to_string());
            let row = measure.row.map(|it| (it.0, isolated(&words.row_name(it))));
            let new = row.filter(|it| !facts.rows.contains(it));
            facts.rows.extend(new);
        }
        facts
    }

    /// Returns facts with which every branch of a letter is tried: nothing known, and everything.
    pub(super) fn samples(form: &Form, rules: &[RuleId]) -> [Self; 2] {
        let nothing = Self::without_answers(form);
        let mut everything = nothing.clone();
        let row = 1;
        everything.rows.push((row, "A".to_owned()));
        everything.fired = rules.iter().map(ToString::to_string).collect();
        for id in &nothing.questions {
            for row in [None, Some(row)] {
                everything.answers.insert((id.clone(), row), "1".to_owned());
            }
        }
        [nothing, everything]
    }

    fn without_answers(form: &Form) -> Self {
        let questions = form.questions().iter().map(|it| it.id.to_string());
        Self {
            questions: questions.collect(),
            ..Self::default()
        }
    }

    fn add(&mut self, question: &Question, words: &Words<'_>) {
        if question.sensitivity == Sensitivity::Sealed {
            return;
        }
        let dossier = words.dossier();
        let rows = question.roster.map(|it| dossier.rows(it));
        let rows: Vec<Option<RowId>> =
            rows.map_or_else(|| vec![None], |it| it.into_iter().map(Some).collect());
        for row in rows {
            if let Some(value) = dossier.value(question.slot, row) {
                let said = words.held(question, &Held::Value(value));
                let key = (question.id.to_string(), row.map(|it| it.0));
                self.answers.insert(key, isolated(&said));
            }
        }
    }
}

//! The annex with the answers that count, by section of the form.

use crate::base::RowId;
use crate::document::isolate::isolated;
use crate::document::{Document, Record, Words};
use crate::form::{Question, Section, Sensitivity};
use crate::plan::Held;
use crate::text::{Args, TextKey};

/// Questions that have a heading of their own.
const ELSEWHERE: [&str; 3] = ["frame.own_words", "goals.wish", "goals.strengths"];

/// Writes a record for each section that has answers, and for each of its rows.
pub(super) fn write(page: &mut Document, words: &Words<'_>) {
    let form = words.dossier().form;
    let mut records = Vec::new();
    for (index, section) in form.sections().iter().enumerate() {
        let questions = form.questions().iter();
        let questions = questions.filter(|it| it.section == index && is_said(it));
        let questions: Vec<&Question> = questions.collect();
        for row in rows(&questions, words) {
            let answers = questions.iter().filter_map(|it| answer(it, row, words));
            let answers: Vec<(String, String)> = answers.collect();
            if !answers.is_empty() {
                records.push(record(&title(section, row, words), &answers));
            }
        }
    }
    if !records.is_empty() {
        page.heading(3, &words.say("document-plan-said"));
        page.records(&[], &[3, 7, 7], records);
    }
}

/// Writes the section's name, and its answers in two columns beside it.
fn record(title: &str, answers: &[(String, String)]) -> Record {
    let mut record = Record::new(title, 3);
    let half = answers.len().div_ceil(2);
    for (place, (question, answer)) in answers.iter().enumerate() {
        record.field(1 + place / half, question, answer);
    }
    record
}

fn title(section: &Section, row: Option<RowId>, words: &Words<'_>) -> String {
    let title = words.text(&TextKey::section(&section.id), &Args::new());
    match row {
        Some(row) => format!("{title}: {}", isolated(&words.row_name(row))),
        None => title,
    }
}

fn is_said(question: &Question) -> bool {
    question.sensitivity != Sensitivity::Sealed && !ELSEWHERE.contains(&question.id.as_str())
}

/// Returns the rows of a section's roster; a section without one has the single row of nobody.
fn rows(questions: &[&Question], words: &Words<'_>) -> Vec<Option<RowId>> {
    match questions.iter().find_map(|it| it.roster) {
        Some(roster) => words.dossier().rows(roster).into_iter().map(Some).collect(),
        None => vec![None],
    }
}

fn answer(question: &Question, row: Option<RowId>, words: &Words<'_>) -> Option<(String, String)> {
    let value = words.dossier().value(question.slot, row)?;
    let label = words.text(&TextKey::question(&question.id), &Args::new());
    let answer = words.held(question, &Held::Value(value));
    Some((label, isolated(&answer)))
}

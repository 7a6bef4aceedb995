//! Goals: a few at a time in the core, all of them with their needs in the annex.

use super::numbers;
use crate::base::{ActorId, NeedId, QuestionId};
use crate::document::compose::papers::is_over;
use crate::document::{Document, Words};
use crate::plan::{Goal, Measure, Need};
use crate::text::{Args, TextKey};

/// The most goals that a person works on until the plan is looked at again.
const ACTIVE: usize = 3;

/// Writes the goals of this period: who leads, by when, with which measures.
pub(super) fn write(page: &mut Document, words: &Words<'_>) {
    let goals = words.dossier().draft.goals.iter();
    let open: Vec<&Goal> = goals.filter(|it| is_open(it, words)).collect();
    if open.is_empty() {
        return;
    }
    page.heading(2, &words.say("document-plan-goals"));
    let head = ["goal", "lead", "by", "measures"];
    let head = head.map(|it| words.word("document-column", it));
    let rows = open.iter().take(ACTIVE).map(|it| row(it, words));
    page.table(&head, &[15, 7, 4, 4], &rows.collect::<Vec<_>>());
    if let Some(later) = open.len().checked_sub(ACTIVE).filter(|it| *it > 0) {
        let args = Args::new().count("count", later);
        page.paragraph(&words.text(&TextKey::new("document-goals-later"), &args));
    }
}

/// A need that people added has no goal until they say one; what is done needs none any more.
fn is_open(goal: &Goal, words: &Words<'_>) -> bool {
    let open = |it: &Measure| !is_over(it, words.dossier());
    !words.goal(&goal.need).is_empty() && measures(goal, words).any(open)
}

fn measures<'a>(goal: &'a Goal, words: &Words<'a>) -> impl Iterator<Item = &'a Measure> {
    let draft = words.dossier().draft;
    let measures = goal.measures.iter();
    measures.filter_map(|it| draft.measure(it.as_str()))
}

fn row(goal: &Goal, words: &Words<'_>) -> Vec<String> {
    let mut leads: Vec<&ActorId> = Vec::new();
    for measure in measures(goal, words).filter(|it| !it.is_conditional()) {
        if !leads.contains(&&measure.actors.lead) {
            leads.push(&measure.actors.lead);
        }
    }
    let places = goal.measures.iter();
    let places = places.filter_map(|it| words.dossier().number(it));
    vec![
        words.goal(&goal.need),
        words.actors(leads),
        goal.by.map_or_else(String::new, |it| words.day(it)),
        numbers(words, places),
    ]
}

/// Writes a line for each need with its goal, the most urgent first, and her strengths below.
pub(super) fn write_situation(page: &mut Document, words: &Words<'_>) {
    let needs = words.dossier().draft.needs.iter();
    let head = ["domain", "need", "goal", "by", "severity", "measures"];
    let head = head.map(|it| words.word("document-column", it));
    let rows = needs.map(|it| need(it, words));
    page.table(&head, &[6, 9, 13, 4, 4, 4], &rows.collect::<Vec<_>>());
    if let Some(said) = words.said(&QuestionId::new("goals.strengths")) {
        page.field(&words.say("document-plan-strengths"), &words.quoted(said));
    }
}

fn need(need: &Need, words: &Words<'_>) -> Vec<String> {
    let places = need.measures.iter();
    let places = places.filter_map(|it| words.dossier().number(it));
    vec![
        words.word("domain", need.domain.code()),
        words.need(&need.id),
        words.goal(&need.id),
        by(&need.id, words),
        words.word("severity", &need.severity.to_string()),
        numbers(words, places),
    ]
}

fn by(need: &NeedId, words: &Words<'_>) -> String {
    let goals = words.dossier().draft.goals.iter();
    let mut goals = goals.filter(|it| it.need == *need);
    let day = goals.find_map(|it| it.by);
    day.map_or_else(String::new, |it| words.day(it))
}

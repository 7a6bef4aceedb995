//! The box of deadlines, and those that can't be kept any more.

use super::numbered;
use crate::document::compose::papers::is_over;
use crate::document::isolate::isolated;
use crate::document::{Document, Words};
use crate::plan::deadline::DeadlineKind;
use crate::plan::{DeadlineLine, Owed, Unreachable};
use crate::text::{Args, TextKey};

/// The most dates in the box; the annex has every measure's own.
const MOST: usize = 10;

/// Writes the hard dates in order, and what is out of reach with the way that is left; dates that
/// the plan doesn't look ahead to stand with their measures in the annex.
pub(in crate::document::compose) fn write(page: &mut Document, words: &Words<'_>) {
    let dossier = words.dossier();
    let draft = dossier.draft;
    let hard = draft.deadlines.iter().filter(|it| {
        let measure = draft.measure(it.measure.as_str());
        it.dated.kind.is_hard() && !measure.is_some_and(|it| is_over(it, dossier))
    });
    let (near, later): (Vec<_>, Vec<_>) = hard.partition(|it| draft.is_ahead(it.dated.counted.due));
    let rows: Vec<Vec<String>> = together(near).iter().map(|it| row(it, words)).collect();
    if rows.is_empty() && draft.unreachable.is_empty() {
        return;
    }
    page.heading(2, &words.say("document-plan-deadlines"));
    let head = ["due", "safe_by", "kind", "number", "measure"];
    let head = head.map(|it| words.word("document-column", it));
    let shown = rows.get(..MOST).unwrap_or(&rows);
    page.table(&head, &[4, 4, 6, 2, 13], shown);
    let more = rows.len().saturating_sub(MOST) + later.len();
    if more > 0 {
        let args = Args::new().count("count", more);
        page.paragraph(&words.text(&TextKey::new("document-more-annex"), &args));
    }
    for late in &draft.unreachable {
        page.note(&unreachable(late, words));
    }
}

/// Writes how posted letters were counted, under a heading when there are any.
pub(super) fn write_counting(page: &mut Document, words: &Words<'_>) {
    page.heading(3, &words.say("document-plan-counting"));
    let begun = page.blocks.len();
    write_counted(page, words);
    if page.blocks.len() == begun {
        page.blocks.pop();
    }
}

/// Writes how posted letters were counted.
pub(in crate::document::compose) fn write_counted(page: &mut Document, words: &Words<'_>) {
    for line in &words.dossier().draft.deadlines {
        for reading in words.readings(&line.dated.counted) {
            let number = words.dossier().number(&line.measure).unwrap_or_default();
            page.item(&numbered(reading, &[number], words));
        }
    }
}

/// Writes the annex on what authorities owe the person, so that nobody waits in silence.
pub(super) fn write_owed(page: &mut Document, words: &Words<'_>) {
    let owed = &words.dossier().draft.owed;
    if owed.is_empty() {
        return;
    }
    page.heading(3, &words.say("document-plan-owed"));
    let head = ["due", "decides", "owed", "number", "then"];
    let head = head.map(|it| words.word("document-column", it));
    let rows: Vec<Vec<String>> = owed.iter().map(|it| owed_row(it, words)).collect();
    page.table(&head, &[4, 5, 8, 2, 9], &rows);
    if owed.iter().any(|it| it.from_filing) {
        page.paragraph(&words.say("document-owed-from_filing"));
    }
}

fn owed_row(owed: &Owed, words: &Words<'_>) -> Vec<String> {
    let number = words.dossier().number(&owed.measure).unwrap_or_default();
    vec![
        words.day(owed.dated.counted.due),
        owed.by
            .as_ref()
            .map_or_else(String::new, |it| words.actor(it)),
        words.owes(owed),
        number.to_string(),
        words.owes_then(owed).unwrap_or_default(),
    ]
}

/// Puts what belongs to one appointment together: two measures that prepare the same day have one
/// row in the box.
fn together(lines: Vec<&DeadlineLine>) -> Vec<Vec<&DeadlineLine>> {
    let mut rows: Vec<Vec<&DeadlineLine>> = Vec::new();
    for line in lines {
        let appointment = |it: &DeadlineLine| {
            let at = it.dated.counted.due;
            (it.dated.kind == DeadlineKind::Appointment).then_some(at)
        };
        let same = rows.iter_mut().find(|row| {
            let first = row.first().and_then(|it| appointment(it));
            first.is_some() && first == appointment(line)
        });
        match same {
            Some(row) => row.push(line),
            None => rows.push(vec![line]),
        }
    }
    rows
}

fn row(lines: &[&DeadlineLine], words: &Words<'_>) -> Vec<String> {
    let Some(first) = lines.first() else {
        return Vec::new();
    };
    let dossier = words.dossier();
    let counted = first.dated.counted;
    let numbers = lines.iter().filter_map(|it| dossier.number(&it.measure));
    let measures = lines.iter();
    let measures = measures.filter_map(|it| dossier.draft.measure(it.measure.as_str()));
    let mut titles: Vec<String> = measures.map(|it| words.short(it)).collect();
    if titles.len() > 1 {
        titles = titles.iter().map(|it| isolated(it)).collect();
    }
    vec![
        words.day(counted.due),
        words.day(counted.safe_by),
        words.word("deadline", first.dated.kind.code()),
        words.listed(numbers.map(|it| it.to_string())),
        titles.join("; "),
    ]
}

fn unreachable(late: &Unreachable, words: &Words<'_>) -> String {
    let number = words.dossier().number(&late.measure).unwrap_or_default();
    let chain = late
        .chain
        .iter()
        .filter_map(|it| words.dossier().number(it));
    let chain = words.listed(chain.map(|it| it.to_string()));
    let args = Args::new()
        .count("number", number)
        .integer("days", late.late_by)
        .text("chain", chain);
    let mut text = words.text(&TextKey::new("document-unreachable"), &args);
    if let Some(route) = &late.urgent {
        let args = Args::new().text("way", words.urgent(route));
        text.push(' ');
        text.push_str(&words.text(&TextKey::new("document-urgent"), &args));
    }
    let plan_b = late.plan_b.iter();
    let numbers: Vec<_> = plan_b
        .filter_map(|it| words.dossier().number(it))
        .map(|it| it.to_string())
        .collect();
    if !numbers.is_empty() {
        let args = Args::new().text("numbers", words.listed(numbers));
        text.push(' ');
        text.push_str(&words.text(&TextKey::new("document-plan_b"), &args));
    }
    text
}

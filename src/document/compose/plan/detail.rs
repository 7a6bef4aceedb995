//! Each measure in full: what, who, when, why, by which law.

use super::measures;
use crate::base::RowId;
use crate::document::isolate::isolated;
use crate::document::{Document, Record, Words};
use crate::plan::deadline::DeadlineKind;
use crate::plan::{Agreed, Because, Due, Measure};
use crate::text::{Args, TextKey};

/// Writes a record for each measure.
pub(super) fn write(page: &mut Document, words: &Words<'_>) {
    let measures = words.dossier().draft.measures.iter().enumerate();
    let records = measures.map(|(index, it)| record(index + 1, it, words));
    let head = ["what", "who", "why"];
    let head = head.map(|it| words.word("document-detail", it));
    page.records(&head, &[7, 5, 8], records.collect());
}

fn record(number: usize, measure: &Measure, words: &Words<'_>) -> Record {
    let title = format!("{number}. {}", words.short(measure));
    let mut record = Record::new(&title, 3);
    what(&mut record, measure, words);
    who(&mut record, measure, words);
    why(&mut record, measure, words);
    record
}

fn what(record: &mut Record, measure: &Measure, words: &Words<'_>) {
    let task = words.measure_text(measure, "client");
    let task = task.filter(|_| measure.actors.has_client_task());
    let full = words.title(measure);
    let full = (full != words.short(measure)).then_some(full);
    let documents = measure.documents.iter().map(|it| words.document(it));
    record.field(0, "", &full.unwrap_or_default());
    let mut field = |name, text: String| record.field(0, &column(name, words), &text);
    field("client_task", task.unwrap_or_default());
    field("documents", words.listed(documents));
}

fn who(record: &mut Record, measure: &Measure, words: &Words<'_>) {
    let actors = &measure.actors;
    let with = actors.refer.iter().filter(|it| **it != actors.lead);
    let with = with.chain(actors.with.iter());
    let decides = actors.decides.as_ref().map(|it| words.actor(it));
    let urgent = measure.urgent.as_ref().map(|it| words.urgent(it));
    let due = if is_said_by_act_by(measure) {
        String::new()
    } else {
        measures::due(measure, words)
    };
    let mut field = |name, text: String| record.field(1, &column(name, words), &text);
    field("priority", measure.priority.code().to_owned());
    field("lead", words.actor(&actors.lead));
    field("with", words.actors(with));
    field("decides", decides.unwrap_or_default());
    field("due", due);
    field("act_by", words.days(&measure.act_by));
    field("after", measures::waits_for(measure, words));
    field("urgent", urgent.unwrap_or_default());
}

/// Tells whether the only date is the day to do it, which is said anyway.
fn is_said_by_act_by(measure: &Measure) -> bool {
    let Due::On { date, kind, .. } = measure.due else {
        return false;
    };
    kind == DeadlineKind::Internal && measure.act_by == [date]
}

fn why(record: &mut Record, measure: &Measure, words: &Words<'_>) {
    let law = measure.law.iter().map(|it| isolated(it));
    let why = words.measure_text(measure, "why");
    let mut field = |name, text: String| {
        record.field(2, &words.word("document-reason", name), &text);
    };
    field("why", why.unwrap_or_default());
    // What people added has no rule behind it.
    if Agreed::is_own(&measure.id) {
        return;
    }
    field("because", because(&measure.because, words));
    field("law", joined(law));
    field("rule", rule(measure, words));
}

fn column(name: &str, words: &Words<'_>) -> String {
    words.word("document-column", name)
}

/// Says the answers; a row is named once for those of its answers that stand together.
fn because(all: &[Because], words: &Words<'_>) -> String {
    let mut named: Option<RowId> = None;
    let parts = all.iter().map(|it| {
        let answer = answer(it, words);
        let named = std::mem::replace(&mut named, it.row);
        match it.row.filter(|_| named != it.row) {
            Some(row) => format!("{}: {answer}", isolated(&words.row_name(row))),
            None => answer,
        }
    });
    joined(parts)
}

fn answer(because: &Because, words: &Words<'_>) -> String {
    let question = words.dossier().form.question(because.slot);
    let asked = words.text(&TextKey::question(&question.id), &Args::new());
    let held = isolated(&words.held(question, &because.value));
    format!("{asked} {held}")
}

fn rule(measure: &Measure, words: &Words<'_>) -> String {
    let certainty = words.word("certainty", measure.certainty.code());
    let outdated = measure.outdated.then(|| words.say("document-outdated"));
    let parts = [isolated(measure.rule.as_str()), certainty];
    joined(parts.into_iter().chain(outdated))
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}

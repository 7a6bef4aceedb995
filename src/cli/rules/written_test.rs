//! A rule test as TOML.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::record::Read;
use crate::base::{Day, PartialDate, RowId};
use crate::expr::{RosterId, Slot, Truth, Value};
use crate::form::{Form, SectionKind};
use crate::plan::rule::FIRES;
use crate::plan::trial::{Recorded, RecordedDates};
use crate::profile::{Given, Profile};

/// What a test is written from.
pub(super) struct WrittenTest<'a> {
    pub(super) form: &'a Form,
    pub(super) profile: &'a Profile,
    pub(super) read: &'a Read,
    pub(super) name: &'a str,
    pub(super) today: Day,
}

impl WrittenTest<'_> {
    /// Writes the test with what the rule makes of the answers.
    pub(super) fn written(&self, found: &Recorded) -> String {
        let mut text = String::from("[[rule.test]]\n");
        let mut line = |key: &str, value: &str| {
            // Writing to a string does not fail.
            writeln!(text, "{key} = {value}").ok();
        };
        line("name", &quoted(self.name));
        line("today", &self.today.to_string());
        line("given", &self.given());
        line("expect", &expected(found));
        text
    }

    fn given(&self) -> String {
        let once = self.read.slots.iter();
        let once = once.filter(|it| self.form.question(**it).roster.is_none());
        let once = once.filter_map(|slot| self.answer(*slot, None));
        let rosters = self.read.rosters.iter();
        let rosters = rosters.filter_map(|it| self.rows(*it));
        table(once.chain(rosters))
    }

    /// Writes a question with what it holds; nothing when it holds nothing.
    fn answer(&self, slot: Slot, row: Option<RowId>) -> Option<String> {
        let given = &self.profile.cell(slot, row)?.given;
        let id = self.form.question(slot).id.as_str();
        Some(format!("{id} = {}", given_toml(given)))
    }

    /// Writes the rows of a roster, when it is known which there are.
    fn rows(&self, roster: RosterId) -> Option<String> {
        let state = self.profile.roster(roster);
        if state.rows.is_empty() && !state.closed {
            return None;
        }
        let rows = state.rows.iter().map(|it| self.row(roster, *it));
        let rows: Vec<_> = rows.collect();
        let id = &self.form.roster(roster).id;
        Some(format!("{id} = [{}]", rows.join(", ")))
    }

    fn row(&self, roster: RosterId, row: RowId) -> String {
        let mut own = Vec::new();
        let mut sections: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for slot in &self.read.slots {
            let question = self.form.question(*slot);
            if question.roster != Some(roster) {
                continue;
            }
            let Some(cell) = self.profile.cell(*slot, Some(row)) else {
                continue;
            };
            let id = question.id.as_str();
            let (section, name) = id.split_once('.').unwrap_or(("", id));
            let entry = format!("{name} = {}", given_toml(&cell.given));
            match self.form.section_of(*slot).kind {
                SectionKind::PerRow { .. } => sections.entry(section).or_default().push(entry),
                SectionKind::Once | SectionKind::Roster(_) => own.push(entry),
            }
        }
        let sections = sections.into_iter();
        let sections = sections.map(|(name, entries)| format!("{name} = {}", table(entries)));
        table(own.into_iter().chain(sections))
    }
}

fn table(entries: impl IntoIterator<Item = String>) -> String {
    let entries: Vec<_> = entries.into_iter().collect();
    match entries.as_slice() {
        [] => "{}".to_owned(),
        entries => format!("{{ {} }}", entries.join(", ")),
    }
}

fn given_toml(given: &Given) -> String {
    match given {
        Given::Value(value) => value_toml(value),
        Given::Withheld(why) => format!("{{ none = {} }}", quoted(why.code())),
    }
}

fn value_toml(value: &Value) -> String {
    match value {
        Value::Bool(it) => it.to_string(),
        Value::Int(it) | Value::Days(it) | Value::Months(it) => it.to_string(),
        Value::Decimal(it) => it.to_string(),
        Value::Text(it) => quoted(it),
        Value::Code(it) => quoted(it.as_str()),
        Value::Date(PartialDate::Day(day)) => day.to_string(),
        Value::Date(part) => quoted(&part.to_string()),
        Value::Time(minutes) => quoted(&format!("{:02}:{:02}", minutes / 60, minutes % 60)),
        Value::List(items) => {
            let items: Vec<_> = items.iter().map(value_toml).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Row(row) => row.to_string(),
    }
}

fn expected(found: &Recorded) -> String {
    let mut entries = vec![format!("fires = {}", truth_toml(found.fires))];
    if found.fires == Truth::Unknown {
        let asks: Vec<_> = found.asks.iter().map(|it| quoted(it.as_str())).collect();
        entries.push(format!("asks = [{}]", asks.join(", ")));
    }
    entries.extend(found.dates.iter().flat_map(dates_toml));
    let rows = found.rows.iter().map(|(row, truth, dates)| {
        let fires = format!("fires = {}", truth_toml(*truth));
        let entries = [fires].into_iter();
        let entries = entries.chain(dates.iter().flat_map(dates_toml));
        format!("{row} = {}", table(entries))
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        entries.push(format!("rows = {}", table(rows)));
    }
    table(entries)
}

fn dates_toml(dates: &RecordedDates) -> Vec<String> {
    let day = |key: &str, day: Option<Day>| day.map(|it| format!("{key} = {it}"));
    let act_by: Vec<_> = dates.act_by.iter().map(Day::to_string).collect();
    let act_by = match act_by.as_slice() {
        [] => None,
        [one] => Some(format!("act_by = {one}")),
        several => Some(format!("act_by = [{}]", several.join(", "))),
    };
    let priority = Some(format!("priority = {}", quoted(dates.priority.code())));
    let entries = [
        day("due", dates.due),
        day("safe_by", dates.safe_by),
        act_by,
        priority,
    ];
    entries.into_iter().flatten().collect()
}

fn truth_toml(truth: Truth) -> String {
    let word = FIRES.iter().find(|it| it.1 == truth).map_or("", |it| it.0);
    match truth {
        Truth::Unknown => quoted(word),
        Truth::True | Truth::False => word.to_owned(),
    }
}

/// Writes a basic string of TOML.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            it if it.is_control() => {
                // Writing to a string does not fail.
                write!(quoted, "\\u{:04X}", u32::from(it)).ok();
            }
            it => quoted.push(it),
        }
    }
    quoted.push('"');
    quoted
}

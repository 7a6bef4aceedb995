//! What a rule makes of answers, as a test would expect it.

use std::collections::BTreeSet;

use super::compare::{Seen, asked};
use crate::base::{Day, QuestionId, RowId};
use crate::directory::{Calendars, Directory};
use crate::expr::Truth;
use crate::plan::derive::{Firing, Frame, dates};
use crate::plan::draft::Due;
use crate::plan::rule::{Priority, Rule, Rules};
use crate::profile::Reading;

/// What a rule makes of answers now, for the `expect` of a test.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Recorded {
    /// Whether it fires at all.
    pub fires: Truth,
    /// The questions that would decide it.
    pub asks: BTreeSet<QuestionId>,
    /// Its dates, when it fires once.
    pub dates: Option<RecordedDates>,
    /// What it makes of each row, when it is a rule for rows.
    pub rows: Vec<(RowId, Truth, Option<RecordedDates>)>,
}

/// The dates of a measure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RecordedDates {
    /// When it is due.
    pub due: Option<Day>,
    /// The last open day before that.
    pub safe_by: Option<Day>,
    /// When to do it.
    pub act_by: Vec<Day>,
    /// How soon it must be looked at.
    pub priority: Priority,
}

/// Judges a rule alone, as its tests do.
pub fn record(
    rule: &Rule,
    reading: &Reading<'_>,
    rules: &Rules,
    directory: &Directory,
    calendars: &Calendars,
) -> Recorded {
    let frame = Frame::new(reading, rules, directory, calendars);
    let seen = Seen::of(rule, &frame);
    let dated = |row: Option<RowId>, truth: Truth| {
        let firing = Firing {
            index: 0,
            rule,
            row,
        };
        (truth == Truth::True).then(|| recorded_dates(firing, &frame))
    };
    let rows = seen.rows.iter();
    let rows = rows.filter_map(|(row, truth)| Some(((*row)?, *truth, dated(*row, *truth))));
    let once = seen.rows.iter().find(|it| it.0.is_none());
    Recorded {
        fires: seen.truth(),
        asks: asked(&seen, &frame),
        dates: once.and_then(|it| dated(None, it.1)),
        rows: rows.collect(),
    }
}

fn recorded_dates(firing: Firing<'_>, frame: &Frame<'_>) -> RecordedDates {
    let dates = dates(firing, frame);
    let (due, safe_by) = match dates.due {
        Due::On { date, safe_by, .. } => (Some(date), Some(safe_by)),
        Due::Never { .. } => (None, None),
    };
    RecordedDates {
        due,
        safe_by,
        act_by: dates.act_by,
        priority: dates.priority,
    }
}

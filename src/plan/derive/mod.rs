//! From answers to the draft of a Hilfeplan: pure, deterministic, byte-identical.
//!
//! Rules know nothing of the order in which they stand: each is judged alone, then links join
//! the measures that are there, the schedule finds when each can and must begin, and the whole is
//! put in the order of the plan. Rules that are unknown become open questions.

mod because;
mod date;
mod fire;
mod found;
mod frame;
mod gather;
mod join;
mod question;
mod schedule;

pub(super) use because::{because, held, parameters_read};
pub(super) use date::{MeasureDates, dates};
pub(super) use fire::{Firing, Judge};
pub(super) use found::Found;
pub(super) use frame::Frame;
pub(super) use gather::{goals, needs};

use std::sync::Arc;

use super::draft::{DeadlineLine, Draft, Measure, Owed, Versions};
use super::rule::{Priority, Rules};
use crate::base::Day;
use crate::directory::{Calendars, Directory};
use crate::profile::Reading;

/// Derives the draft of a Hilfeplan from a person's answers on the day of the reading.
///
/// The same input gives the same output, byte for byte.
pub fn derive(
    reading: &Reading<'_>,
    rules: &Rules,
    directory: &Directory,
    calendars: &Calendars,
) -> Draft {
    let frame = Frame::new(reading, rules, directory, calendars);
    let found = Found::new(&frame);
    let joined = join::join(&found, &frame);
    let schedule = schedule::Schedule::new(&joined, &frame);
    let measures = schedule.in_order(&joined);
    let measures = measures.into_iter().filter_map(|it| {
        let timing = schedule.timings.get(it)?;
        Some(joined.get(it)?.measure(*timing, &joined, &frame))
    });
    let measures: Vec<Measure> = measures.collect();
    let reviews = review_on(&measures, frame.today);
    Draft {
        today: frame.today,
        versions: versions(rules),
        needs: needs(&measures),
        goals: goals(&measures, frame.today),
        open_questions: question::open_questions(&found, &joined, &frame),
        deadlines: deadlines(&measures),
        owed: owed(&joined),
        unreachable: schedule.unreachable(&joined, &frame),
        critical: schedule.critical(&joined),
        barred: frame.barred(),
        review_open: reviews
            .iter()
            .map(|it| calendars.next_working_day(*it))
            .collect(),
        review_on: reviews,
        instead: instead(&measures, frame.today, calendars),
        measures,
    }
}

fn versions(rules: &Rules) -> Versions {
    Versions {
        form: rules.form().clone(),
        form_version: rules.form_version(),
        rules: Arc::clone(rules.version()),
    }
}

fn deadlines(measures: &[Measure]) -> Vec<DeadlineLine> {
    let lines = measures.iter().flat_map(|measure| {
        measure.deadlines.iter().map(|dated| DeadlineLine {
            measure: measure.id.clone(),
            dated: *dated,
        })
    });
    let mut lines: Vec<_> = lines.collect();
    lines.sort_by_key(|it| (it.dated.counted.due, it.dated.kind));
    lines
}

fn owed(joined: &[join::Joined<'_>]) -> Vec<Owed> {
    let lines = joined.iter().flat_map(|it| {
        let actors = &it.firing.rule.actors;
        let from_filing = it
            .firing
            .rule
            .deadlines
            .iter()
            .any(|it| it.anchor.is_none());
        it.dates.owed.iter().map(move |(what, dated)| Owed {
            measure: it.id.clone(),
            by: actors.decides.clone(),
            what: what.clone(),
            dated: *dated,
            from_filing,
        })
    });
    let mut lines: Vec<_> = lines.collect();
    lines.sort_by_key(|it| it.dated.counted.due);
    lines
}

/// Days until what is urgent is looked at again.
const FIRST_REVIEW: i64 = 14;
/// Days until the plan is continued (Fortschreibung).
const CONTINUATION: i64 = 42;

/// Finds an open day for each day to act by on which offices are closed: the last one before it that
/// is still ahead, else the next one. What is for today stays for today.
fn instead(measures: &[Measure], today: Day, calendars: &Calendars) -> Vec<(Day, Day)> {
    let days = measures.iter().filter_map(|it| it.act_by.first().copied());
    let closed = days.filter(|it| *it > today && !calendars.is_working_day(*it));
    let mut pairs: Vec<_> = closed
        .map(|day| {
            let before = calendars.previous_open_day(day, None);
            let next = || calendars.next_working_day(day);
            (
                day,
                Some(before).filter(|it| *it > today).unwrap_or_else(next),
            )
        })
        .collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// Returns the days of review: two weeks when anything is urgent, and six weeks.
fn review_on(measures: &[Measure], today: Day) -> Vec<Day> {
    let urgent = measures.iter().any(|it| it.priority <= Priority::P1);
    let first = urgent.then_some(FIRST_REVIEW);
    let days = first.into_iter().chain([CONTINUATION]);
    days.filter_map(|it| today.plus_days(it)).collect()
}

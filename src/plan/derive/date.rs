//! When a measure is due, and how urgent that makes it.

use super::{Firing, Frame};
use crate::base::{CalendarId, Code, Day, PartialDate, RowId};
use crate::expr::{Bound, Slot, Value, awaited, evaluate};
use crate::plan::deadline::DeadlineKind;
use crate::plan::draft::{Dated, Due};
use crate::plan::rule::{Deadline, Priority, Rule};

/// Everything that a rule says about time, for one measure.
pub(in crate::plan) struct MeasureDates {
    /// When it is due.
    pub(in crate::plan) due: Due,
    /// Its deadlines in the order of the rule.
    pub(in crate::plan) deadlines: Vec<Dated>,
    /// What an authority owes, with the deadline by which it does.
    pub(in crate::plan) owed: Vec<(Option<Code>, Dated)>,
    /// The earliest of them that costs something when it is missed.
    pub(in crate::plan) hard: Option<Dated>,
    /// When to do it.
    pub(in crate::plan) act_by: Vec<Day>,
    /// How soon it must be looked at.
    pub(in crate::plan) priority: Priority,
    /// The questions without whose answers a deadline has no date.
    pub(in crate::plan) undated: Vec<(Slot, Option<RowId>)>,
}

impl MeasureDates {
    /// Returns the first day on which something is to be done: the day to act by, or the due one
    /// when it comes earlier.
    pub(in crate::plan) fn when(&self) -> Option<Day> {
        let act_by = self.act_by.first().copied();
        act_by.into_iter().chain(self.due.date()).min()
    }
}

/// A hard date so near makes a measure a matter of today, whatever its rule says (domain.md 3.2).
const TODAY_WITHIN: i64 = 3;
/// A hard date so near makes it a matter of this week.
const WEEK_WITHIN: i64 = 7;

/// Finds the dates of a measure.
pub(in crate::plan) fn dates(firing: Firing<'_>, frame: &Frame<'_>) -> MeasureDates {
    let (rule, today) = (firing.rule, frame.today);
    let closing = closing(rule, frame);
    let mut counted = Counted::new(rule.deadlines.len());
    for (place, deadline) in rule.deadlines.iter().enumerate() {
        if let Some(anchor) = &deadline.anchor {
            match anchored(anchor, deadline, firing.row, closing, frame) {
                Some(dated) => counted.push(place, deadline, dated),
                None => counted
                    .undated
                    .extend(awaited(anchor, &frame.answers, firing.row).questions),
            }
        }
    }
    let hard = earliest(counted.dated(), DeadlineKind::is_hard);
    let act_by = act_by(rule, hard, today);
    let filing = rule.deadlines.iter().enumerate();
    for (place, deadline) in filing.filter(|it| it.1.anchor.is_none()) {
        let day = act_by.first().map(|it| PartialDate::Day(*it));
        if let Some(dated) = day.and_then(|it| dated(it, deadline, closing, frame)) {
            counted.push(place, deadline, dated);
        }
    }
    counted.placed.sort_by_key(|it| it.0);
    let deadlines: Vec<Dated> = counted.dated().copied().collect();
    let undated = counted.undated;
    let inbound = counted.placed.into_iter();
    let inbound = inbound.filter(|it| it.1.kind == DeadlineKind::Inbound);
    let owed = inbound.map(|it| (it.2, it.1)).collect();
    let first = earliest(deadlines.iter(), |it| it != DeadlineKind::Inbound);
    let anchor = hard.or(first).or_else(|| deadlines.first().copied());
    let priority = rule.priority.on(today, anchor.map(|it| it.counted.anchor));
    MeasureDates {
        due: due(rule, first, &act_by, closing, frame),
        priority: raised(priority, hard, today),
        hard,
        owed,
        deadlines,
        act_by,
        undated,
    }
}

/// What has been counted of a rule's deadlines.
struct Counted {
    placed: Vec<(usize, Dated, Option<Code>)>,
    undated: Vec<(Slot, Option<RowId>)>,
}

impl Counted {
    fn new(capacity: usize) -> Self {
        Self {
            placed: Vec::with_capacity(capacity),
            undated: Vec::new(),
        }
    }

    fn push(&mut self, place: usize, deadline: &Deadline, dated: Dated) {
        self.placed.push((place, dated, deadline.owes.clone()));
    }

    fn dated(&self) -> impl Iterator<Item = &Dated> {
        self.placed.iter().map(|it| &it.1)
    }
}

fn earliest<'d>(
    deadlines: impl Iterator<Item = &'d Dated>,
    counts: impl Fn(DeadlineKind) -> bool,
) -> Option<Dated> {
    let counting = deadlines.filter(|it| counts(it.kind));
    counting.min_by_key(|it| it.counted.due).copied()
}

fn anchored(
    anchor: &Bound,
    deadline: &Deadline,
    row: Option<RowId>,
    closing: Option<&CalendarId>,
    frame: &Frame<'_>,
) -> Option<Dated> {
    let Value::Date(date) = evaluate(anchor, &frame.answers, row)? else {
        return None;
    };
    dated(date, deadline, closing, frame)
}

fn dated(
    date: PartialDate,
    deadline: &Deadline,
    closing: Option<&CalendarId>,
    frame: &Frame<'_>,
) -> Option<Dated> {
    // Of a date that is known in part the earliest day is the safe one.
    let anchor = date.earliest()?;
    let counting = &deadline.counting;
    Some(Dated {
        kind: counting.kind,
        counted: counting.count(anchor, frame.calendars, closing)?,
        ideal: deadline.ideal.and_then(|it| it.after(anchor)),
        from_partial: date.whole().is_none(),
    })
}

/// Returns the closing days of the office that must be reached: the authority that decides, or
/// else whom the person is referred to, or else who leads.
pub(super) fn closing<'a>(rule: &Rule, frame: &Frame<'a>) -> Option<&'a CalendarId> {
    let actors = &rule.actors;
    let office = actors.decides.as_ref().or(actors.refer.as_ref());
    let office = office.unwrap_or(&actors.lead);
    frame
        .directory
        .actor(office.as_str())?
        .closing_calendar
        .as_ref()
}

/// Counts the days to act by from today; none lies behind the safe day of a hard deadline.
fn act_by(rule: &Rule, hard: Option<Dated>, today: Day) -> Vec<Day> {
    let limit = hard.map(|it| it.counted.safe_by.max(today));
    let days = rule.act_by.iter().filter_map(|it| it.after(today));
    days.map(|it| limit.map_or(it, |limit| it.min(limit)))
        .collect()
}

fn due(
    rule: &Rule,
    first: Option<Dated>,
    act_by: &[Day],
    closing: Option<&CalendarId>,
    frame: &Frame<'_>,
) -> Due {
    if let Some(first) = first {
        return Due::On {
            date: first.counted.due,
            kind: first.kind,
            safe_by: first.counted.safe_by,
        };
    }
    if let Some(day) = act_by.first() {
        let safe_by = frame.calendars.previous_open_day(*day, closing);
        return Due::On {
            date: *day,
            kind: DeadlineKind::Internal,
            safe_by: safe_by.max(frame.today),
        };
    }
    let because = rule.no_due_because.clone();
    Due::Never {
        because: because.unwrap_or_else(|| Code::new("date_unknown")),
    }
}

fn raised(priority: Priority, hard: Option<Dated>, today: Day) -> Priority {
    let Some(hard) = hard else {
        return priority;
    };
    let days = today.days_until(hard.counted.due);
    if days <= TODAY_WITHIN {
        Priority::P0
    } else if days <= WEEK_WITHIN {
        priority.min(Priority::P1)
    } else {
        priority
    }
}

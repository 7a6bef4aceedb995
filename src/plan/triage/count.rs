//! From four answers about a letter to its deadline.

use super::{LetterDate, LetterKind};
use crate::base::{CalendarId, Day};
use crate::directory::{Calendars, Directory, Service};
use crate::plan::deadline::{Counted, Counting, DeadlineKind, Offset};
use crate::plan::rule::Priority;

/// How a letter came.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Arrival {
    /// By ordinary post; the date on it is taken as the day of posting, the earliest it can be.
    Posted,
    /// In a yellow envelope; the date on the envelope counts.
    Envelope,
    /// Handed over, or by mail: the day on which it was received.
    Received,
    /// Nobody knows any more: the earliest reading counts.
    Unknown,
}

impl Arrival {
    /// All of them, with the options of the list `letter_arrivals`.
    pub const CODES: [(&'static str, Self); 4] = [
        ("posted", Self::Posted),
        ("envelope", Self::Envelope),
        ("received", Self::Received),
        ("unknown_way", Self::Unknown),
    ];

    /// Returns the option of the list `letter_arrivals`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Posted => "posted",
            Self::Envelope => "envelope",
            Self::Received => "received",
            Self::Unknown => "unknown_way",
        }
    }
}

/// What is asked about a letter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Question {
    /// The date on the letter, on the yellow envelope, or of the appointment.
    pub date: Day,
    /// How it came.
    pub arrival: Arrival,
    /// Whether it instructs about remedies; unknown counts as if it did, which ends earlier.
    pub instruction: Option<bool>,
}

/// What comes of a letter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// The readings, the one that counts first.
    pub readings: Vec<Reading>,
    /// The last day: the earliest reading that is not over yet, or the earliest when all are.
    pub due: Day,
    /// The last open day of the office by then; today where counsel is asked at once.
    pub safe_by: Day,
    /// Whether every reading is over: counsel today, about being put back (Wiedereinsetzung).
    pub passed: bool,
    /// How soon it must be looked at.
    pub priority: Priority,
    /// What goes into a calendar.
    pub calendar: CalendarEntry,
}

/// One way to count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reading {
    /// Why it is counted so; a Fluent message `reading-<code>`.
    pub kind: ReadingKind,
    /// The dates.
    pub counted: Counted,
}

/// Why a letter is counted in a way.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ReadingKind {
    /// The day stands in the letter.
    Fixed,
    /// From the fiction of the sender's law.
    Posted,
    /// From the day on the yellow envelope.
    Envelope,
    /// From the day of receipt, the earliest that can be.
    Received,
    /// The longer period without an instruction about remedies.
    WithoutInstruction,
}

impl ReadingKind {
    /// Returns the code of its text.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fixed => "fixed",
            Self::Posted => "posted",
            Self::Envelope => "envelope",
            Self::Received => "received",
            Self::WithoutInstruction => "without_instruction",
        }
    }
}

/// What goes into a calendar: neutral, since others see calendars.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CalendarEntry {
    /// The day: the safe one.
    pub on: Day,
    /// Days of reminders before it, none of them past.
    pub reminders: Vec<Day>,
    /// Whether it is an appointment and not a deadline.
    pub appointment: bool,
}

/// Days before which a calendar reminds.
const REMINDERS: [i64; 2] = [14, 3];
/// A date so near is a matter of today.
const TODAY_WITHIN: i64 = 3;

/// Works out what a letter asks for; nothing when a date leaves the calendar, or when no file says
/// how long a letter takes.
pub fn triage(
    kind: &LetterKind,
    question: Question,
    today: Day,
    calendars: &Calendars,
    directory: &Directory,
) -> Option<Finding> {
    let to = kind.actors.decides.as_ref();
    let closing = to.and_then(|it| directory.actor(it.as_str())?.closing_calendar.as_ref());
    let readings = readings(kind, question, calendars, closing)?;
    let open = readings.iter().filter(|it| it.counted.due >= today);
    let counts = open.min_by_key(|it| it.counted.due);
    let counts = counts.or_else(|| readings.iter().min_by_key(|it| it.counted.due))?;
    let (due, passed) = (counts.counted.due, counts.counted.due < today);
    let safe_by = if kind.at_once {
        today.min(due)
    } else {
        counts.counted.safe_by
    };
    let near = today.days_until(safe_by) <= TODAY_WITHIN;
    let urgent = kind.at_once || passed || near || kind.actors.refer.is_some();
    let reminders = REMINDERS.iter().filter_map(|it| safe_by.plus_days(-it));
    Some(Finding {
        due,
        safe_by,
        passed,
        priority: if urgent { Priority::P0 } else { Priority::P1 },
        calendar: CalendarEntry {
            on: safe_by,
            reminders: reminders.filter(|it| *it > today).collect(),
            appointment: kind.date == LetterDate::Appointment,
        },
        readings,
    })
}

fn readings(
    kind: &LetterKind,
    question: Question,
    calendars: &Calendars,
    closing: Option<&CalendarId>,
) -> Option<Vec<Reading>> {
    let count = |kind, deadline, offset, service| {
        let counting = Counting {
            kind: deadline,
            offset,
            service,
            first_day_counts: false,
        };
        let counted = counting.count(question.date, calendars, closing)?;
        Some(Reading { kind, counted })
    };
    let none = Offset::Days(0);
    let LetterDate::Letter {
        period,
        without,
        service,
        received,
        internal,
    } = kind.date
    else {
        let deadline = if kind.date == LetterDate::Limit {
            DeadlineKind::FixedByAuthority
        } else {
            DeadlineKind::Appointment
        };
        return Some(vec![count(ReadingKind::Fixed, deadline, none, None)?]);
    };
    let legal = if internal {
        DeadlineKind::Internal
    } else {
        DeadlineKind::Legal
    };
    let ways = ways(question.arrival, service.filter(|_| !received));
    let mut found = Vec::new();
    for (way, law) in &ways {
        found.push(count(*way, legal, period, *law)?);
    }
    if let (Some(longer), Some(false)) = (without, question.instruction) {
        let law = ways.first().and_then(|it| it.1);
        found.push(count(ReadingKind::WithoutInstruction, legal, longer, law)?);
    }
    Some(found)
}

/// Returns how a letter is counted that came in a way, the earliest first.
fn ways(arrival: Arrival, service: Option<Service>) -> Vec<(ReadingKind, Option<Service>)> {
    let posted = service.filter(|it| *it != Service::Zpo);
    let received = (ReadingKind::Received, None);
    match (arrival, posted) {
        (Arrival::Envelope, _) => vec![(ReadingKind::Envelope, Some(Service::Zpo))],
        (Arrival::Posted, Some(law)) => vec![(ReadingKind::Posted, Some(law))],
        (Arrival::Unknown, Some(law)) => vec![received, (ReadingKind::Posted, Some(law))],
        (Arrival::Received | Arrival::Posted | Arrival::Unknown, _) => vec![received],
    }
}

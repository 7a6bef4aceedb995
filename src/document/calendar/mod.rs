//! Days for a calendar, as iCalendar (RFC 5545).
//!
//! Others see a calendar: on a lock screen, on a shared computer. So an entry says "appointment"
//! or "deadline" and nothing more, unless the reader asks for [`Naming::Named`]. Deadlines are
//! whole days, which no time zone can shift; appointments with an hour are written in UTC, so that
//! no zone table is needed.

mod entries;
mod line;
mod time;

pub use entries::{Naming, Reader, entries, next_appointment, next_talk};
pub use time::{Clock, in_utc};

use crate::base::{Day, Stamp};
use line::{Lines, escaped};

/// One entry of a calendar.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// The same for the same matter in every export, so that calendars replace what they know.
    pub uid: String,
    /// When it is.
    pub at: When,
    /// What the calendar shows; it may be seen by others.
    pub summary: String,
    /// What it shows on opening; nothing when empty.
    pub description: String,
    /// How many days before it reminds.
    pub remind: Vec<u16>,
    /// Whether it no longer holds: calendars take it out.
    pub cancelled: bool,
}

/// When an entry is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum When {
    /// On a whole day.
    Day(Day),
    /// At an hour of the clocks in Germany.
    Hour(Day, Clock),
}

impl When {
    /// Returns the day.
    pub const fn day(self) -> Day {
        match self {
            Self::Day(day) | Self::Hour(day, _) => day,
        }
    }
}

/// Writes a calendar file; `made` is when, `sequence` counts the exports of the same plan.
///
/// Lines end with CRLF and fold at 75 octets (RFC 5545, 3.1). A day carries no `DTEND`: it lasts
/// the day (3.6.1).
pub fn calendar(entries: &[Entry], made: Stamp, sequence: u32) -> String {
    let mut lines = Lines::default();
    lines.put("BEGIN:VCALENDAR");
    lines.put("VERSION:2.0");
    lines.put("PRODID:-//lotse//plan//DE");
    lines.put("CALSCALE:GREGORIAN");
    lines.put("METHOD:PUBLISH");
    for entry in entries {
        write_entry(entry, made, sequence, &mut lines);
    }
    lines.put("END:VCALENDAR");
    lines.into_text()
}

fn write_entry(entry: &Entry, made: Stamp, sequence: u32, lines: &mut Lines) {
    lines.put("BEGIN:VEVENT");
    lines.put(&format!("UID:{}@lotse", entry.uid));
    lines.put(&format!("DTSTAMP:{}", time::stamp(made)));
    lines.put(&format!("SEQUENCE:{sequence}"));
    lines.put(&starts(entry.at));
    if let When::Hour(day, clock) = entry.at {
        lines.put(&format!("DTEND:{}", in_utc(day, clock.later(60))));
    }
    lines.put(&format!("SUMMARY:{}", escaped(&entry.summary)));
    if !entry.description.is_empty() {
        lines.put(&format!("DESCRIPTION:{}", escaped(&entry.description)));
    }
    lines.put("CLASS:PRIVATE");
    lines.put("TRANSP:TRANSPARENT");
    lines.put(if entry.cancelled {
        "STATUS:CANCELLED"
    } else {
        "STATUS:CONFIRMED"
    });
    let reminders = entry.remind.iter().filter(|_| !entry.cancelled);
    reminders.for_each(|days| write_reminder(*days, entry, lines));
    lines.put("END:VEVENT");
}

fn starts(at: When) -> String {
    match at {
        When::Day(day) => format!("DTSTART;VALUE=DATE:{}", time::date(day)),
        When::Hour(day, clock) => format!("DTSTART:{}", in_utc(day, clock)),
    }
}

fn write_reminder(days: u16, entry: &Entry, lines: &mut Lines) {
    lines.put("BEGIN:VALARM");
    lines.put("ACTION:DISPLAY");
    lines.put(&format!("DESCRIPTION:{}", escaped(&entry.summary)));
    lines.put(&format!("TRIGGER:-P{days}D"));
    lines.put("END:VALARM");
}

/// Writes one entry as small as readers allow, for a QR code: about 70 bytes.
///
/// Telephones offer to keep it; it is neutral like the calendar.
pub fn tiny(entry: &Entry) -> String {
    let starts = starts(entry.at);
    let summary = escaped(&entry.summary);
    format!("BEGIN:VEVENT\nSUMMARY:{summary}\n{starts}\nEND:VEVENT")
}

#[cfg(test)]
mod tests;

//! Deadlines after §§ 187–193 BGB and § 26 SGB X: kinds differ, so adding days is not enough.
//!
//! Every date comes in two: `due`, the end in law, and `safe_by`, the last day before it on
//! which the office that must be reached is open. Counts nothing that it was not told: holidays,
//! closing days and the fictions of service come from [`Calendars`]. No legal certainty: a
//! lawyer must confirm what hangs on a date.
//!
//! | kind | moves when it ends on a Saturday, Sunday or holiday |
//! |---|---|
//! | `legal`, forwards | to the next Werktag (§ 193 BGB, § 26 Abs. 3 S. 1 SGB X) |
//! | `legal` with a negative offset, `backward` | never forward; `safe_by` is the open day before |
//! | `fixed_by_authority` | no (§ 26 Abs. 3 S. 2 SGB X); without that reference in the letter it is `legal` with `offset = "0 days"` |
//! | `appointment` | no (§ 26 Abs. 5 SGB X), and it cannot be kept earlier |
//! | `benefit_period` | no: it ends on its last day, and so does the money (§ 26 Abs. 4 SGB X) |
//! | `hours` | no: weekends count (§ 26 Abs. 6 SGB X) |
//! | `inbound` | as `legal`: what the authority owes us, so that nobody waits in silence |
//! | `internal` | no: our own date |

mod offset;

pub use offset::Offset;

use crate::base::{CalendarId, Day};
use crate::directory::{Calendars, Service};

/// What kind of deadline it is, which decides how it is counted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum DeadlineKind {
    /// A period of the law.
    Legal,
    /// A date that an authority has set.
    FixedByAuthority,
    /// An appointment that an authority has made.
    Appointment,
    /// The end of a period for which a benefit is granted.
    BenefitPeriod,
    /// A period in hours.
    Hours,
    /// "At the latest so long before".
    Backward,
    /// What an authority owes us by then.
    Inbound,
    /// Our own date.
    Internal,
}

/// The words for [`DeadlineKind`] in data files.
pub const DEADLINE_KINDS: [(&str, DeadlineKind); 8] = [
    ("legal", DeadlineKind::Legal),
    ("fixed_by_authority", DeadlineKind::FixedByAuthority),
    ("appointment", DeadlineKind::Appointment),
    ("benefit_period", DeadlineKind::BenefitPeriod),
    ("hours", DeadlineKind::Hours),
    ("backward", DeadlineKind::Backward),
    ("inbound", DeadlineKind::Inbound),
    ("internal", DeadlineKind::Internal),
];

impl DeadlineKind {
    /// Returns the word of data files and of the plan as JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Legal => "legal",
            Self::FixedByAuthority => "fixed_by_authority",
            Self::Appointment => "appointment",
            Self::BenefitPeriod => "benefit_period",
            Self::Hours => "hours",
            Self::Backward => "backward",
            Self::Inbound => "inbound",
            Self::Internal => "internal",
        }
    }

    /// Tells whether missing it costs something: a right, money, an appointment.
    pub const fn is_hard(self) -> bool {
        !matches!(self, Self::Inbound | Self::Internal)
    }
}

/// How a deadline is counted from its anchor.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Counting {
    /// The kind.
    pub kind: DeadlineKind,
    /// How far from the anchor.
    pub offset: Offset,
    /// The sender's law when the anchor is the day on which a letter was posted.
    pub service: Option<Service>,
    /// Whether the anchor itself is the first day (§ 187 Abs. 2 BGB), as for ages and for
    /// periods "from 1 January".
    pub first_day_counts: bool,
}

/// A deadline's dates.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Counted {
    /// The day from which is counted.
    pub anchor: Day,
    /// The sender's law, when the anchor is the day of posting; its texts are `service-<code>`
    /// with `.fixed` and `.moved` for the two readings and their sources.
    pub service: Option<Service>,
    /// The day on which the posted letter counts as notified; it never moves.
    pub notified: Option<Day>,
    /// The last day as counted, before it moves off a weekend or holiday.
    pub end: Day,
    /// The end in law.
    pub due: Day,
    /// The last day on which the office is surely open; never after `due`.
    pub safe_by: Day,
    /// A later end that some courts allow, because they move the fiction of service off weekends
    /// and holidays. It is shown, never relied on.
    pub later_reading: Option<Day>,
}

impl Counting {
    /// Counts from the anchor; nothing when that leaves the calendar, or when no file says how
    /// long a letter takes.
    ///
    /// `closing` names the closing days of the office that must be reached.
    pub fn count(
        &self,
        anchor: Day,
        calendars: &Calendars,
        closing: Option<&CalendarId>,
    ) -> Option<Counted> {
        let notified = match self.service {
            Some(law) => Some(anchor.plus_days(calendars.service_days(law, anchor)?.0)?),
            None => None,
        };
        let end = self.end(notified.unwrap_or(anchor))?;
        let due = self.moved(end, calendars);
        // What was really handed over, as with a yellow envelope, is no fiction that could move.
        let fiction = notified.filter(|it| *it != anchor);
        let later_reading = fiction.and_then(|day| {
            let end = self.end(calendars.next_working_day(day))?;
            Some(self.moved(end, calendars)).filter(|it| *it != due)
        });
        let safe_by = match self.kind {
            DeadlineKind::Appointment | DeadlineKind::Inbound => due,
            // The hour is not known, so the last whole day before the end is the safe one.
            DeadlineKind::Hours => due.plus_days(-1).map_or(due, |it| it.max(anchor.min(due))),
            DeadlineKind::Legal
            | DeadlineKind::FixedByAuthority
            | DeadlineKind::BenefitPeriod
            | DeadlineKind::Backward
            | DeadlineKind::Internal => calendars.previous_open_day(due, closing),
        };
        Some(Counted {
            anchor,
            service: self.service,
            notified,
            end,
            due,
            safe_by,
            later_reading,
        })
    }

    fn end(&self, from: Day) -> Option<Day> {
        let end = self.offset.after(from)?;
        // A month without the day already ends on its last (§ 188 Abs. 3 BGB).
        let clamped = matches!(self.offset, Offset::Months(_)) && end.day() != from.day();
        if self.first_day_counts && !clamped {
            end.plus_days(-1)
        } else {
            Some(end)
        }
    }

    fn moved(&self, end: Day, calendars: &Calendars) -> Day {
        let moves = match self.kind {
            DeadlineKind::Legal | DeadlineKind::Inbound => !self.offset.is_negative(),
            DeadlineKind::FixedByAuthority
            | DeadlineKind::Appointment
            | DeadlineKind::BenefitPeriod
            | DeadlineKind::Hours
            | DeadlineKind::Backward
            | DeadlineKind::Internal => false,
        };
        if moves {
            calendars.next_working_day(end)
        } else {
            end
        }
    }
}

#[cfg(test)]
mod tests;

//! Public holidays, closing days of offices, and the fictions of service.
//!
//! # Files
//! One calendar a file, `forms/calendars/*.toml`. Public holidays move the end of legal periods
//! (§ 193 BGB, § 26 Abs. 3 SGB X); closing days never do: they only say by when one had better be
//! there. The law of the Land where the act takes place counts: there is a file for each of the
//! sixteen, and an organisation elsewhere lays its Land's with `default = true` over the shipped
//! one, and `nrw.toml` without it. Holidays of single communes are left out, which makes an end
//! earlier there and never later.
//! ```toml
//! id = "nrw"
//! kind = "public_holidays"         # public_holidays | closing_days | service
//! # default = true                 # needed when several files hold public holidays
//! source = "https://…"
//! assured_date = 2026-11-01
//!
//! [[day]]
//! id = "german_unity"
//! date = "10-03"                   # month and day of every year
//! since = 1990                     # the first year; `until` the last one; both may be absent
//! [[day]]
//! id = "good_friday"
//! easter = -2                      # days after Easter Sunday
//! [[day]]
//! id = "reformation_2017"
//! on = 2017-10-31                  # once
//! [[day]]
//! id = "repentance"
//! weekday = "wednesday"            # the last one before a month and day
//! before = "11-23"
//! [[day]]
//! id = "between_the_years"
//! date = "12-24"
//! last = "01-01"                   # through this day, across New Year if need be
//! ```
//! The kind `service` says after how many days a posted letter counts as notified:
//! ```toml
//! [[service]]
//! law = "sgb_x"                    # sgb_x | vwvfg | lzg_nrw | ao | zpo
//! paragraph = "§ 37 Abs. 2 SGB X"
//! values = [ { from = 1981-01-01, days = 3 }, { from = 2025-01-01, days = 4 } ]  # by day of posting
//! ```

mod easter;
mod load;
mod marked;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use easter::easter_sunday;
pub use load::{CALENDAR_KINDS, Kind as CalendarKind, WEEKDAYS};
use marked::Marked;

use crate::base::{CalendarId, Day, Weekday, nearest};

/// The law after which a letter counts as notified.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Service {
    /// Notification in social law, § 37 Abs. 2 SGB X.
    SgbX,
    /// Notification of other federal authorities, § 41 Abs. 2 `VwVfG`.
    VwVfG,
    /// Service in North Rhine-Westphalia by registered letter, § 4 LZG NRW.
    LzgNrw,
    /// Notification of tax authorities, also on child benefit, § 122 Abs. 2 AO.
    Ao,
    /// Formal service: the day that stands on the yellow envelope, §§ 180, 182 ZPO.
    Zpo,
}

impl Service {
    /// Returns the word of data files, and of the text `service-<code>`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::SgbX => "sgb_x",
            Self::VwVfG => "vwvfg",
            Self::LzgNrw => "lzg_nrw",
            Self::Ao => "ao",
            Self::Zpo => "zpo",
        }
    }
}

/// The words for [`Service`] in data files.
pub const SERVICES: [(&str, Service); 5] = [
    ("sgb_x", Service::SgbX),
    ("vwvfg", Service::VwVfG),
    ("lzg_nrw", Service::LzgNrw),
    ("ao", Service::Ao),
    ("zpo", Service::Zpo),
];

/// Days that recur.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Recurrence {
    when: When,
    since: Option<i32>,
    until: Option<i32>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum When {
    /// From a month and day through another, the same in most cases.
    Yearly { first: (u32, u32), last: (u32, u32) },
    /// So many days after Easter Sunday.
    Easter(i64),
    /// The last such weekday before a month and day: the Day of Repentance is the last Wednesday
    /// before 23 November.
    Before { weekday: Weekday, limit: (u32, u32) },
    /// One day only.
    Once(Day),
}

impl Recurrence {
    /// Returns the days of a year.
    fn in_year(&self, year: i32) -> Vec<Day> {
        let days = match self.when {
            When::Once(day) => vec![day],
            When::Easter(offset) => {
                let easter = easter_sunday(year);
                easter
                    .and_then(|it| it.plus_days(offset))
                    .into_iter()
                    .collect()
            }
            When::Before { weekday, limit } => {
                let limit = Day::new(year, limit.0, limit.1);
                let week = (1..=7).filter_map(|it| limit?.plus_days(-it));
                week.filter(|it| it.weekday() == weekday).collect()
            }
            When::Yearly { first, last } if first == last => {
                Day::new(year, first.0, first.1).into_iter().collect()
            }
            When::Yearly { .. } => {
                let begin = Day::new(year, 1, 1);
                (0..366).filter_map(|it| begin?.plus_days(it)).collect()
            }
        };
        days.into_iter().filter(|it| self.contains(*it)).collect()
    }

    fn contains(&self, day: Day) -> bool {
        let year = day.year();
        if self.since.is_some_and(|it| year < it) || self.until.is_some_and(|it| year > it) {
            return false;
        }
        match self.when {
            When::Once(once) => once == day,
            When::Before { weekday, limit } => {
                let limit = Day::new(year, limit.0, limit.1);
                let before = limit.is_some_and(|it| (1..=7).contains(&day.days_until(it)));
                before && day.weekday() == weekday
            }
            When::Easter(offset) => {
                easter_sunday(year).is_some_and(|it| it.days_until(day) == offset)
            }
            When::Yearly { first, last } => {
                let at = (day.month(), day.day());
                if first <= last {
                    first <= at && at <= last
                } else {
                    at >= first || at <= last
                }
            }
        }
    }
}

/// A set of days.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Calendar {
    days: Vec<Recurrence>,
    marked: Option<Marked>,
}

impl Calendar {
    /// A calendar that nothing asks yet; of the sixteen Länder a place needs one.
    const fn new(days: Vec<Recurrence>) -> Self {
        Self { days, marked: None }
    }

    /// Works its days out ahead, for a calendar that every plan asks.
    fn mark(&mut self) {
        self.marked = Marked::new(&self.days);
    }

    /// Tells whether the day is one of the calendar's.
    pub fn contains(&self, day: Day) -> bool {
        let marked = self.marked.as_ref().and_then(|it| it.contains(day));
        marked.unwrap_or_else(|| self.days.iter().any(|it| it.contains(day)))
    }
}

/// All calendars, and the rules of service.
#[derive(Clone, Default, Debug)]
pub struct Calendars {
    by_id: BTreeMap<CalendarId, Calendar>,
    holidays: Option<CalendarId>,
    service: BTreeMap<Service, Vec<ServiceDays>>,
}

/// How many days a letter takes to count as notified, from a day of posting on.
#[derive(Clone, PartialEq, Eq, Debug)]
struct ServiceDays {
    from: Day,
    days: i64,
    paragraph: Arc<str>,
}

impl Calendars {
    /// No search for an open day goes further than a year: a calendar that closes every day of
    /// it is a mistake, and must not hang the program.
    const LIMIT: i64 = 366;

    /// Finds a calendar.
    pub fn get(&self, id: &str) -> Option<&Calendar> {
        self.by_id.get(id)
    }

    /// Returns the known calendar nearest to a mistyped one.
    pub fn nearest(&self, id: &str) -> Option<&str> {
        nearest(id, self.by_id.keys().map(CalendarId::as_str))
    }

    /// Tells whether the day is a public holiday of the Land.
    pub fn is_holiday(&self, day: Day) -> bool {
        self.closed(None)
            .holidays
            .is_some_and(|it| it.contains(day))
    }

    /// Tells whether the day is a Werktag on which a period may end (§ 193 BGB): no Saturday, no
    /// Sunday, no public holiday.
    pub fn is_working_day(&self, day: Day) -> bool {
        self.is_open(day, None)
    }

    /// Tells whether an office with these closing days is open on the day.
    pub fn is_open(&self, day: Day, closing: Option<&CalendarId>) -> bool {
        self.closed(closing).leaves_open(day)
    }

    /// Returns the day itself or the first Werktag after it.
    pub fn next_working_day(&self, day: Day) -> Day {
        self.next_open_day(day, None)
    }

    /// Returns the day itself or the first day after it on which the office is open.
    pub fn next_open_day(&self, day: Day, closing: Option<&CalendarId>) -> Day {
        let closed = self.closed(closing);
        first(day, 1, |it| closed.leaves_open(it))
    }

    /// Returns the day itself or the last day before it on which the office is open.
    pub fn previous_open_day(&self, day: Day, closing: Option<&CalendarId>) -> Day {
        let closed = self.closed(closing);
        first(day, -1, |it| closed.leaves_open(it))
    }

    fn closed(&self, closing: Option<&CalendarId>) -> Closed<'_> {
        let find = |it: &CalendarId| self.by_id.get(it);
        Closed {
            holidays: self.holidays.as_ref().and_then(find),
            closing: closing.and_then(find),
        }
    }

    /// Returns how many days after posting a letter counts as notified, and the paragraph that
    /// says so; nothing when no file says it for that day.
    pub fn service_days(&self, law: Service, posted: Day) -> Option<(i64, &Arc<str>)> {
        let values = self.service.get(&law)?;
        let value = values.iter().rev().find(|it| it.from <= posted)?;
        Some((value.days, &value.paragraph))
    }
}

/// The days on which an office is closed besides weekends.
#[derive(Clone, Copy)]
struct Closed<'c> {
    holidays: Option<&'c Calendar>,
    closing: Option<&'c Calendar>,
}

impl Closed<'_> {
    fn leaves_open(self, day: Day) -> bool {
        let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        let calendars = self.holidays.iter().chain(self.closing.iter());
        !weekend && !calendars.into_iter().any(|it| it.contains(day))
    }
}

fn first(day: Day, step: i64, open: impl Fn(Day) -> bool) -> Day {
    let days = (0..=Calendars::LIMIT).map_while(|it| day.plus_days(it * step));
    days.into_iter().find(|it| open(*it)).unwrap_or(day)
}

#[cfg(test)]
mod tests;

//! Reads `forms/calendars/*.toml` and reports every mistake.

use std::sync::Arc;

use super::{Calendar, Calendars, Recurrence, SERVICES, ServiceDays, When};
use crate::base::{
    CalendarId, Day, Fields, Item, Place, Report, SourceFile, Sources, Weekday, walk,
};

/// What a calendar holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Days that move the end of legal periods.
    PublicHolidays,
    /// Days on which an office is closed.
    ClosingDays,
    /// The fictions of service.
    Service,
}

/// The words for [`Kind`] in data files.
pub const CALENDAR_KINDS: [(&str, Kind); 3] = [
    ("public_holidays", Kind::PublicHolidays),
    ("closing_days", Kind::ClosingDays),
    ("service", Kind::Service),
];

/// The weekdays in data files.
pub const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Mon),
    ("tuesday", Weekday::Tue),
    ("wednesday", Weekday::Wed),
    ("thursday", Weekday::Thu),
    ("friday", Weekday::Fri),
    ("saturday", Weekday::Sat),
    ("sunday", Weekday::Sun),
];

impl Calendars {
    /// Reads every calendar; what is wrong in one is reported and left out.
    pub fn load(sources: &Sources, report: &mut Report) -> Self {
        let mut calendars = Self::default();
        let mut holidays = Vec::new();
        for (path, bytes) in sources.under("forms/calendars/") {
            if path.strip_suffix(".toml").is_none() {
                continue;
            }
            let file = SourceFile::new(path, bytes, report);
            let found = walk(&file, report, |fields, report| {
                calendars.file(fields, report)
            });
            holidays.extend(found);
        }
        calendars.choose_holidays(holidays, report);
        calendars
    }

    /// Reads one file; returns its id, place and claim when it holds public holidays.
    fn file(&mut self, mut fields: Fields<'_>, report: &mut Report) -> Option<Holidays> {
        let item = fields.need("id", report);
        let id = item.as_ref().and_then(|it| it.text(report));
        let kind = fields.need_word("kind", &CALENDAR_KINDS, report);
        let default = fields.boolean("default", report);
        fields.day("assured_date", report);
        fields.text("source", report);
        let days = fields.tables("day", report);
        let days = days.into_iter().filter_map(|it| recurrence(it, report));
        let days = days.collect();
        for entry in fields.tables("service", report) {
            self.service(entry, report);
        }
        fields.finish(report);
        let (item, id, kind) = (item?, CalendarId::new(id?), kind?);
        if kind != Kind::Service && self.by_id.contains_key(&id) {
            let message = format!("a calendar is called `{id}` already");
            report.error("duplicate_id", item.place(), message);
            report.remedy("rename one of them, or take one out");
        }
        if kind != Kind::Service {
            self.by_id.insert(id.clone(), Calendar::new(days));
        }
        (kind == Kind::PublicHolidays).then(|| Holidays {
            id,
            place: item.place(),
            default: default == Some(true),
        })
    }

    fn service(&mut self, mut fields: Fields<'_>, report: &mut Report) {
        let law = fields.need_word("law", &SERVICES, report);
        let paragraph = fields.need("paragraph", report);
        let paragraph: Option<Arc<str>> = paragraph.and_then(|it| it.text(report)).map(Arc::from);
        let values = fields.tables("values", report);
        let mut read: Vec<_> = values
            .into_iter()
            .filter_map(|it| service_days(it, paragraph.as_ref()?, report))
            .collect();
        read.sort_by_key(|it| it.from);
        fields.finish(report);
        if let Some(law) = law {
            self.service.insert(law, read);
        }
    }

    fn choose_holidays(&mut self, mut found: Vec<Holidays>, report: &mut Report) {
        if found.len() > 1 {
            let chosen = found.iter().filter(|it| it.default).count();
            if let Some(first) = found.first().filter(|_| chosen != 1) {
                let message = "several files hold public holidays, and not exactly one is meant";
                report.error("unclear_holidays", first.place.clone(), message);
                report.remedy("write `default = true` in the one of your Land");
            }
            found.sort_by_key(|it| !it.default);
        }
        self.holidays = found.first().map(|it| it.id.clone());
        let others: Vec<_> = found.into_iter().skip(1).map(|it| it.id).collect();
        for (id, calendar) in &mut self.by_id {
            if !others.contains(id) {
                calendar.mark();
            }
        }
    }
}

/// A file with public holidays.
struct Holidays {
    id: CalendarId,
    place: Place,
    default: bool,
}

fn recurrence(mut fields: Fields<'_>, report: &mut Report) -> Option<Recurrence> {
    let place = fields.place();
    fields.need_text("id", report);
    let first = fields.get("date").and_then(|it| month_and_day(&it, report));
    let last = fields.get("last").and_then(|it| month_and_day(&it, report));
    let easter = fields.get("easter").and_then(|it| it.integer(report));
    let once = fields.day("on", report);
    let weekday = fields.word("weekday", &WEEKDAYS, report);
    let limit = fields.get("before");
    let limit = limit.and_then(|it| month_and_day(&it, report));
    let since = year(&mut fields, "since", report);
    let until = year(&mut fields, "until", report);
    fields.finish(report);
    let yearly = first.map(|first| When::Yearly {
        first,
        last: last.unwrap_or(first),
    });
    let before = weekday.zip(limit);
    let before = before.map(|(weekday, limit)| When::Before { weekday, limit });
    let given = [
        yearly,
        easter.map(When::Easter),
        once.map(When::Once),
        before,
    ];
    let mut given = given.into_iter().flatten();
    let when = given.next();
    if when.is_none() || given.next().is_some() {
        report.error(
            "unclear_day",
            place,
            "this entry does not say one kind of day",
        );
        report.remedy(
            "write one of `date = \"12-25\"`, `easter = -2`, `on = 2017-10-31`, or `weekday` and `before`",
        );
    }
    Some(Recurrence {
        when: when?,
        since,
        until,
    })
}

fn year(fields: &mut Fields<'_>, key: &'static str, report: &mut Report) -> Option<i32> {
    let item = fields.get(key)?;
    let year = i32::try_from(item.integer(report)?).ok();
    if year.is_none() {
        report.error("out_of_range", item.place(), "this is no year");
        report.remedy("write it with four digits, such as 2017");
    }
    year
}

/// Reads `12-24`; February may have 29 days.
fn month_and_day(item: &Item<'_>, report: &mut Report) -> Option<(u32, u32)> {
    let text = item.text(report)?;
    let day = Day::parse(&format!("2000-{text}"));
    if day.is_none() {
        let message = format!("`{text}` is no month and day");
        report.error("bad_date", item.place(), message);
        report.remedy("write month and day with two digits each, such as \"12-24\"");
    }
    day.map(|it| (it.month(), it.day()))
}

fn service_days(
    mut fields: Fields<'_>,
    paragraph: &Arc<str>,
    report: &mut Report,
) -> Option<ServiceDays> {
    let from = fields.need_day("from", report);
    let days = fields
        .need("days", report)
        .and_then(|it| it.integer(report));
    fields.finish(report);
    Some(ServiceDays {
        from: from?,
        days: days?,
        paragraph: Arc::clone(paragraph),
    })
}

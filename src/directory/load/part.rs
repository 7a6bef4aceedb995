//! Parts that entries of the directory share: where they are, when they are open.

use std::sync::Arc;

use crate::base::{CalendarId, Fields, Item, Language, Report};
use crate::directory::words::WEEKDAYS;
use crate::directory::{Calendars, Contact, Schedule, TimeOfDay};

pub(super) fn contact(fields: &mut Fields<'_>, report: &mut Report) -> Contact {
    let place = fields.place();
    let contact = Contact {
        organization: shared(fields, "organization", report),
        address: shared(fields, "address", report),
        district: shared(fields, "district", report),
        transport: shared(fields, "transport", report),
        phone: shared(fields, "phone", report),
        email: shared(fields, "email", report),
        url: shared(fields, "url", report),
        assured_date: fields.day("assured_date", report),
        source: shared(fields, "source", report),
    };
    if contact.reachable() && contact.assured_date.is_none() {
        let message = "nobody has said when this address or number was last checked";
        report.warning("never_assured", place, message);
        report.remedy("add `assured_date = 2026-11-01` with the day on which you checked it");
    }
    contact
}

pub(super) fn shared(
    fields: &mut Fields<'_>,
    key: &'static str,
    report: &mut Report,
) -> Option<Arc<str>> {
    fields.text(key, report).map(Arc::from)
}

pub(super) fn languages(fields: &mut Fields<'_>, report: &mut Report) -> Vec<Language> {
    let item = fields.get("languages");
    let tags = item.map_or_else(Vec::new, |it| it.texts(report));
    tags.into_iter().map(Language::new).collect()
}

pub(super) fn count<T: TryFrom<i64>>(
    fields: &mut Fields<'_>,
    key: &'static str,
    report: &mut Report,
) -> Option<T> {
    let item = fields.get(key)?;
    let number = item.integer(report)?;
    let small = T::try_from(number).ok();
    if small.is_none() {
        let message = format!("{number} is out of range for `{key}`");
        report.error("out_of_range", item.place(), message);
        report.remedy("write a small number that is not negative");
    }
    small
}

/// Reads a list of words of a closed vocabulary.
pub(super) fn words<T: Copy>(
    fields: &mut Fields<'_>,
    key: &'static str,
    known: &[(&'static str, T)],
    report: &mut Report,
) -> Vec<T> {
    let items = fields.list(key, report);
    items
        .iter()
        .filter_map(|it| it.word(known, report))
        .collect()
}

/// Reads `schedule`: days of the week with hours.
pub(super) fn schedules(fields: &mut Fields<'_>, report: &mut Report) -> Vec<Schedule> {
    let entries = fields.tables("schedule", report);
    let entries = entries.into_iter();
    entries.map(|it| schedule(it, report)).collect()
}

fn schedule(mut fields: Fields<'_>, report: &mut Report) -> Schedule {
    let place = fields.place();
    let schedule = Schedule {
        days: words(&mut fields, "days", &WEEKDAYS, report),
        opens: time(&mut fields, "opens", report),
        closes: time(&mut fields, "closes", report),
        from: fields.day("from", report),
        until: fields.day("until", report),
    };
    fields.finish(report);
    if schedule.days.is_empty() {
        let message = "this schedule names no day";
        report.error("no_days", place, message);
        report.remedy("add days such as `days = [\"mo\", \"th\"]`");
    }
    schedule
}

fn time(fields: &mut Fields<'_>, key: &'static str, report: &mut Report) -> Option<TimeOfDay> {
    let item = fields.get(key)?;
    let text = item.text(report)?;
    let time = TimeOfDay::parse(text);
    if time.is_none() {
        report.error("bad_time", item.place(), format!("`{text}` is no time"));
        report.remedy("write hours and minutes with two digits each: \"09:00\"");
    }
    time
}

pub(super) fn calendar(
    item: &Item<'_>,
    calendars: &Calendars,
    report: &mut Report,
) -> Option<CalendarId> {
    let id = item.text(report)?;
    if calendars.get(id).is_none() {
        let message = format!("no calendar is called `{id}`");
        report.error("unknown_calendar", item.place(), message);
        match calendars.nearest(id) {
            Some(near) => report.remedy(format!("did you mean `{near}`?")),
            None => report.remedy("add a file with this id to forms/calendars/"),
        }
        return None;
    }
    Some(CalendarId::new(id))
}

//! A form as it is written: names unbound, expressions unread, each with its place.

use crate::base::{Fields, FormId, Item, Level, Place, Report};

/// A form file as written.
pub(super) struct RawForm<'a> {
    pub(super) id: FormId,
    pub(super) version: u32,
    pub(super) routes: Vec<RawRoute<'a>>,
    pub(super) sections: Vec<RawSection<'a>>,
}

/// A route as written.
pub(super) struct RawRoute<'a> {
    pub(super) id: &'a str,
    pub(super) questions: Vec<Item<'a>>,
    pub(super) place: Place,
}

/// A section as written.
pub(super) struct RawSection<'a> {
    pub(super) id: &'a str,
    pub(super) place: Place,
    pub(super) repeats: Option<Repeats<'a>>,
    pub(super) for_each: Option<ForEach<'a>>,
    pub(super) questions: Vec<RawQuestion<'a>>,
}

/// The key `repeats` of a roster.
pub(super) struct Repeats<'a> {
    pub(super) name: Item<'a>,
    pub(super) max: u32,
}

/// The key `for_each` of a per-row section.
pub(super) struct ForEach<'a> {
    pub(super) row: &'a str,
    pub(super) roster: Item<'a>,
    pub(super) condition: Option<Item<'a>>,
}

/// A question as written.
pub(super) struct RawQuestion<'a> {
    pub(super) id: &'a str,
    pub(super) place: Place,
    pub(super) kind: Item<'a>,
    pub(super) list: Option<Item<'a>>,
    pub(super) result: Option<Item<'a>>,
    pub(super) sensitivity: Option<Item<'a>>,
    pub(super) side: Option<Item<'a>>,
    pub(super) show_if: Option<Item<'a>>,
    pub(super) value: Option<Item<'a>>,
    pub(super) min: Option<Item<'a>>,
    pub(super) max: Option<Item<'a>>,
    pub(super) since: Option<Item<'a>>,
    pub(super) checks: Vec<RawCheck<'a>>,
}

/// A validation as written.
pub(super) struct RawCheck<'a> {
    pub(super) id: &'a str,
    pub(super) that: Item<'a>,
    pub(super) level: Level,
}

/// Rows of a roster when the form names no `max`.
const ROWS: u32 = 20;

/// Reads the whole file.
pub(super) fn read<'a>(mut fields: Fields<'a>, report: &mut Report) -> Option<RawForm<'a>> {
    let id = fields.need("id", report).and_then(|it| name(&it, report));
    let version = fields
        .need("version", report)
        .and_then(|it| count(&it, report));
    let routes = fields.tables("route", report);
    let routes = routes
        .into_iter()
        .filter_map(|it| route(it, report))
        .collect();
    let sections = fields.tables("section", report);
    let sections = sections
        .into_iter()
        .filter_map(|it| section(it, report))
        .collect();
    fields.finish(report);
    Some(RawForm {
        id: FormId::new(id?),
        version: version.unwrap_or(1),
        routes,
        sections,
    })
}

fn route<'a>(mut fields: Fields<'a>, report: &mut Report) -> Option<RawRoute<'a>> {
    let place = fields.place();
    let id = fields.need("id", report).and_then(|it| name(&it, report));
    let questions = fields
        .need("questions", report)
        .and_then(|it| it.list(report));
    fields.finish(report);
    Some(RawRoute {
        id: id?,
        questions: questions?,
        place,
    })
}

fn section<'a>(mut fields: Fields<'a>, report: &mut Report) -> Option<RawSection<'a>> {
    let place = fields.place();
    let id = fields.need("id", report).and_then(|it| name(&it, report));
    let repeats = fields.get("repeats").and_then(|it| it.fields(report));
    let repeats = repeats.and_then(|it| read_repeats(it, report));
    let for_each = fields.get("for_each").and_then(|it| it.fields(report));
    let for_each = for_each.and_then(|it| read_for_each(it, report));
    let questions = fields.tables("question", report);
    let questions = questions
        .into_iter()
        .filter_map(|it| question(it, report))
        .collect();
    fields.finish(report);
    Some(RawSection {
        id: id?,
        place,
        repeats,
        for_each,
        questions,
    })
}

fn read_repeats<'a>(mut fields: Fields<'a>, report: &mut Report) -> Option<Repeats<'a>> {
    let name = fields.need("name", report);
    let max = fields.get("max").and_then(|it| count(&it, report));
    fields.finish(report);
    Some(Repeats {
        name: name?,
        max: max.unwrap_or(ROWS),
    })
}

fn read_for_each<'a>(mut fields: Fields<'a>, report: &mut Report) -> Option<ForEach<'a>> {
    let row = fields.need("row", report).and_then(|it| name(&it, report));
    let roster = fields.need("in", report);
    let condition = fields.get("where");
    fields.finish(report);
    Some(ForEach {
        row: row?,
        roster: roster?,
        condition,
    })
}

fn question<'a>(mut fields: Fields<'a>, report: &mut Report) -> Option<RawQuestion<'a>> {
    let id = fields.need("id", report).and_then(|it| name(&it, report));
    let kind = fields.need("type", report);
    let checks = fields.tables("check", report);
    let checks = checks
        .into_iter()
        .filter_map(|it| check(it, report))
        .collect();
    let (place, list, result) = (fields.place(), fields.get("list"), fields.get("result"));
    let (sensitivity, side) = (fields.get("sensitivity"), fields.get("side"));
    let (show_if, value) = (fields.get("show_if"), fields.get("value"));
    let (min, max) = (fields.get("min"), fields.get("max"));
    let since = fields.get("since");
    fields.finish(report);
    let (id, kind) = (id?, kind?);
    Some(RawQuestion {
        id,
        place,
        kind,
        list,
        result,
        sensitivity,
        side,
        show_if,
        value,
        min,
        max,
        since,
        checks,
    })
}

fn check<'a>(mut fields: Fields<'a>, report: &mut Report) -> Option<RawCheck<'a>> {
    let id = fields.need("id", report).and_then(|it| name(&it, report));
    let that = fields.need("that", report);
    let level = fields
        .get("level")
        .map(|it| super::question::level(&it, report));
    fields.finish(report);
    let level = level.unwrap_or(Level::Error);
    Some(RawCheck {
        id: id?,
        that: that?,
        level,
    })
}

/// Reads a name of ASCII letters, digits and `_`.
fn name<'a>(item: &Item<'a>, report: &mut Report) -> Option<&'a str> {
    let text = item.text(report)?;
    let plain = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'_';
    if text.is_empty() || !text.bytes().all(plain) {
        report.error("bad_id", item.place(), format!("`{text}` cannot be an id"));
        report.remedy("ids have small letters a to z, digits and `_`");
        return None;
    }
    Some(text)
}

pub(super) fn count(item: &Item<'_>, report: &mut Report) -> Option<u32> {
    let number = item.integer(report)?;
    let count = u32::try_from(number).ok().filter(|it| *it > 0);
    if count.is_none() {
        report.error(
            "out_of_range",
            item.place(),
            format!("{number} is not a number above 0"),
        );
        report.remedy("write 1 or more");
    }
    count
}

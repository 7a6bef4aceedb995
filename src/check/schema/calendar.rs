//! The shape of `forms/calendars/*.toml`.

use schemars::JsonSchema;
use serde_json::{Value, json};

use super::plain::{CalendarWord, Day, MonthAndDay, ServiceWord, WeekdayWord};

/// Public holidays, closing days of offices, or the fictions of service
/// (`forms/calendars/<calendar>.toml`).
///
/// Editors with Taplo or Even Better TOML use this schema when the file begins with the line
/// `#:schema ../schemas/calendar.json`.
#[derive(JsonSchema)]
#[schemars(title = "lotse: calendar", deny_unknown_fields)]
pub(super) struct CalendarFile {
    /// The calendar's id.
    #[schemars(example = &"nrw")]
    id: String,
    /// `public_holidays` move the end of a legal period (§ 193 BGB, § 26 Abs. 3 SGB X);
    /// `closing_days` never do: they say by when one had better be there; `service` says after how
    /// many days a posted letter counts as notified.
    kind: CalendarWord,
    /// Whether these public holidays are the ones of this place; exactly one file says so when
    /// several hold public holidays.
    default: Option<bool>,
    /// The day on which somebody last checked the calendar.
    assured_date: Option<Day>,
    /// Where that can be read.
    source: Option<String>,
    /// The days, for `public_holidays` and `closing_days`.
    day: Option<Vec<CalendarDay>>,
    /// The laws with their fictions, for `service`.
    service: Option<Vec<Service>>,
}

/// A day that recurs, or comes once: one of `date`, `easter`, `on`, and `weekday` with `before`.
#[derive(JsonSchema)]
#[schemars(rename = "Day", deny_unknown_fields, extend("oneOf" = one_kind_of_day()))]
struct CalendarDay {
    /// The day's id, for people who read the file.
    #[schemars(example = &"german_unity")]
    id: String,
    /// Month and day of every year.
    date: Option<MonthAndDay>,
    /// The last day of several that begin with `date`, across New Year if need be.
    last: Option<MonthAndDay>,
    /// Days after Easter Sunday, before it with `-`: Good Friday is -2.
    easter: Option<i64>,
    /// The day, when it comes once.
    on: Option<Day>,
    /// The weekday of which the last one before `before` is meant.
    weekday: Option<WeekdayWord>,
    /// The month and day before which it lies.
    before: Option<MonthAndDay>,
    /// The first year in which it is observed.
    since: Option<i64>,
    /// The last year in which it is observed.
    until: Option<i64>,
}

/// After how many days a posted letter counts as notified under one law.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Service {
    /// The sender's law: `sgb_x` (§ 37 Abs. 2 SGB X: Jobcenter, social office), `vwvfg` (§ 41
    /// Abs. 2), `lzg_nrw` (registered letter, § 4), `zpo` (yellow envelope, §§ 180, 182).
    law: ServiceWord,
    /// The paragraph as it is cited.
    #[schemars(example = &"§ 37 Abs. 2 SGB X")]
    paragraph: String,
    /// The numbers of days, each from the day on which the law changed.
    values: Option<Vec<ServiceDays>>,
}

/// A number of days that holds from a day on.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct ServiceDays {
    /// The first day of posting for which it holds.
    from: Day,
    /// The days from posting to the fiction.
    days: i64,
}

fn one_kind_of_day() -> Value {
    let one = |it: &str| json!({ "required": [it] });
    let weekday = json!({ "required": ["weekday", "before"] });
    json!([one("date"), one("easter"), one("on"), weekday])
}

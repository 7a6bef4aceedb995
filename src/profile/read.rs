//! One answer of a data file: from what is written to a checked value.

use rust_decimal::Decimal;

use super::Given;
use crate::base::{Code, Day, Item, NonAnswer, PartialDate, Report, nearest};
use crate::expr::Value;
use crate::form::{Form, Kind, Question};

/// Reads an answer or `{ none = "declined" }` for a question; what is wrong is reported.
///
/// `today` is the day that `"T+38"` counts from.
pub(super) fn given_of(
    item: &Item<'_>,
    question: &Question,
    form: &Form,
    today: Day,
    report: &mut Report,
) -> Option<Given> {
    if let Some(mut fields) = item.as_fields() {
        let none = fields.need("none", report);
        fields.finish(report);
        return non_answer(&none?, report).map(Given::Withheld);
    }
    value_of(item, question, form, today, report).map(Given::Value)
}

fn non_answer(item: &Item<'_>, report: &mut Report) -> Option<NonAnswer> {
    let code = item.text(report)?;
    let found = NonAnswer::from_code(code);
    if found.is_none() {
        report.error(
            "unknown_word",
            item.place(),
            format!("`{code}` is no non-answer"),
        );
        report.remedy("write unknown, declined, later or not_applicable");
    }
    found
}

/// Reads the value of an answer for a question.
pub fn value_of(
    item: &Item<'_>,
    question: &Question,
    form: &Form,
    today: Day,
    report: &mut Report,
) -> Option<Value> {
    match &question.kind {
        Kind::Text | Kind::LongText | Kind::Phone | Kind::Email => {
            item.text(report).map(|it| Value::Text(it.into()))
        }
        Kind::Integer | Kind::Scale => {
            let number = item.integer(report)?;
            within(Decimal::from(number), question, item, report)?;
            Some(Value::Int(number))
        }
        Kind::Decimal | Kind::Money => decimal(item, question, report).map(Value::Decimal),
        Kind::Date => date(item, today, report).map(Value::Date),
        Kind::Time => time(item, report).map(Value::Time),
        Kind::Choice(_) => option(item, question, form, report).map(Value::Code),
        Kind::Choices(_) => {
            let items = item.list(report)?;
            let codes = items
                .iter()
                .map(|it| option(it, question, form, report).map(Value::Code));
            codes.collect::<Option<_>>().map(Value::List)
        }
        Kind::Note | Kind::Computed(_) => {
            let message = format!("`{}` takes no answer", question.id);
            report.error("not_asked", item.place(), message);
            report.remedy("remove this line: the value follows from other answers");
            None
        }
    }
}

fn decimal(item: &Item<'_>, question: &Question, report: &mut Report) -> Option<Decimal> {
    let number = item.number().and_then(|it| it.parse().ok());
    let Some(number) = number else {
        report.error(
            "wrong_type",
            item.place(),
            format!("expected a number, found {}", item.what()),
        );
        report.remedy("write a number such as 12 or 12.50");
        return None;
    };
    within(number, question, item, report)?;
    Some(number)
}

fn within(
    number: Decimal,
    question: &Question,
    item: &Item<'_>,
    report: &mut Report,
) -> Option<()> {
    let (min, max) = question.bounds();
    let low = min.is_some_and(|it| number < it);
    if !low && max.is_none_or(|it| number <= it) {
        return Some(());
    }
    let end = |it: Option<Decimal>| it.map_or_else(|| "any".to_owned(), |it| it.to_string());
    report.error(
        "out_of_range",
        item.place(),
        format!("{number} is outside of what `{}` allows", question.id),
    );
    report.remedy(format!("write a number from {} to {}", end(min), end(max)));
    None
}

fn date(item: &Item<'_>, today: Day, report: &mut Report) -> Option<PartialDate> {
    let relative = item
        .as_text()
        .and_then(|it| relative_day(it, today))
        .map(PartialDate::Day);
    let found = relative.or_else(|| item.date());
    if found.is_none() {
        let what = item
            .as_text()
            .map_or_else(|| item.what().to_owned(), |it| format!("`{it}`"));
        report.error(
            "impossible_date",
            item.place(),
            format!("{what} is no date of the calendar"),
        );
        report.remedy(
            "write 2026-12-29, \"2026-12\", \"2026\", or \"T+38\" for 38 days after `today`",
        );
    }
    found
}

/// Reads `T`, `T+38` or `T-3`: a day counted from another one.
pub fn relative_day(text: &str, today: Day) -> Option<Day> {
    let rest = text.strip_prefix('T')?;
    if rest.is_empty() {
        return Some(today);
    }
    let signed = rest
        .starts_with(['+', '-'])
        .then(|| rest.parse::<i64>().ok())??;
    today.plus_days(signed)
}

fn time(item: &Item<'_>, report: &mut Report) -> Option<u16> {
    let found = item.text(report).and_then(|text| {
        let (hours, minutes) = text.split_once(':')?;
        let (hours, minutes) = (hours.parse::<u16>().ok()?, minutes.parse::<u16>().ok()?);
        (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
    });
    if found.is_none() {
        report.error("impossible_time", item.place(), "this is no time of day");
        report.remedy("write a time such as \"09:30\"");
    }
    found
}

fn option(item: &Item<'_>, question: &Question, form: &Form, report: &mut Report) -> Option<Code> {
    let code = item.text(report)?;
    let list = question.kind.list().and_then(|it| form.list(it))?;
    if list.has(code) {
        return Some(Code::new(code));
    }
    let message = format!(
        "`{code}` is no option of `{}` (list `{}`)",
        question.id, list.id
    );
    report.error("unknown_option", item.place(), message);
    match nearest(code, list.codes()) {
        Some(near) => report.remedy(format!("did you mean `{near}`?")),
        None if list.options.len() <= 12 => {
            report.remedy(format!(
                "options: {}",
                list.codes().collect::<Vec<_>>().join(", ")
            ));
        }
        None => report.remedy(format!("the options stand in forms/lists/{}.toml", list.id)),
    }
    None
}

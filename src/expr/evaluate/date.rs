//! Dates: moving them, ages, ends of months, and spans of time from numbers.

use super::seen::Seen;
use super::span::Span;
use crate::base::Day;
use crate::expr::op::{Arithmetic, Function};
use crate::expr::trace::Note;

/// Moves a date by a span of time, or counts the days between two.
///
/// Months are clamped: a day that the month lacks becomes its last (§ 188 Abs. 3 BGB).
pub(super) fn moved<'a>(
    operator: Arithmetic,
    date: Span<Day>,
    by: &Seen<'_>,
) -> Result<Seen<'a>, Note> {
    let sign: fn(i64) -> Option<i64> = match operator {
        Arithmetic::Add => Some,
        Arithmetic::Subtract => i64::checked_neg,
        Arithmetic::Multiply | Arithmetic::Divide | Arithmetic::Remainder => {
            return Err(Note::WrongKind);
        }
    };
    let result = match by {
        Seen::Days(by) => date.corners(by, |date, by| date.plus_days(sign(by)?)),
        Seen::Months(by) => date.corners(by, |date, by| date.plus_months(sign(by)?)),
        Seen::Date(other) if operator == Arithmetic::Subtract => {
            let days = date.corners(other, |date, other| Some(other.days_until(date)));
            return days.map(Seen::Days).ok_or(Note::Overflow);
        }
        Seen::Bool(_)
        | Seen::Int(_)
        | Seen::Decimal(_)
        | Seen::Text(_)
        | Seen::Code(_)
        | Seen::Date(_)
        | Seen::Time(_)
        | Seen::List(_)
        | Seen::Row(_) => return Err(Note::WrongKind),
    };
    result.map(Seen::Date).ok_or(Note::Overflow)
}

/// Applies a function of one argument.
pub(super) fn applied<'a>(
    function: Function,
    value: &Seen<'_>,
    today: Day,
) -> Result<Seen<'a>, Note> {
    match (function, value) {
        (Function::Age, Seen::Date(birth)) => age(*birth, today),
        (Function::EndOfMonth, Seen::Date(date)) => {
            let end = date.rising(|it| Some(it.end_of_month()));
            end.map(Seen::Date).ok_or(Note::Overflow)
        }
        (Function::Days, Seen::Int(count)) => Ok(Seen::Days(*count)),
        (Function::Weeks, Seen::Int(count)) => times(count, 7).map(Seen::Days),
        (Function::Months, Seen::Int(count)) => Ok(Seen::Months(*count)),
        (Function::Years, Seen::Int(count)) => times(count, 12).map(Seen::Months),
        _ => Err(Note::WrongKind),
    }
}

fn times(count: &Span<i64>, factor: i64) -> Result<Span<i64>, Note> {
    let product = count.rising(|it| it.checked_mul(factor));
    product.ok_or(Note::Overflow)
}

/// Counts completed years of life.
///
/// The day of birth counts as the first (§ 187 Abs. 2 Satz 2 BGB), and a year of life ends with
/// the day before the birthday (§ 188 Abs. 2 BGB): the new age holds from the start of the
/// birthday, for those born on 29 February in common years from the start of 1 March.
fn age<'a>(birth: Span<Day>, today: Day) -> Result<Seen<'a>, Note> {
    if birth.low > today {
        return Err(Note::NotYetBorn);
    }
    let high = years(birth.low, today);
    let low = years(birth.high.min(today), today);
    Ok(Seen::Int(Span { low, high }))
}

fn years(birth: Day, today: Day) -> i64 {
    let years = i64::from(today.year()) - i64::from(birth.year());
    let had_birthday = (today.month(), today.day()) >= (birth.month(), birth.day());
    if had_birthday { years } else { years - 1 }
}

//! Calculation with numbers, spans of time and dates, exact or within bounds.

use rust_decimal::Decimal;

use super::date;
use super::seen::{Items, Member, Seen};
use super::span::Span;
use crate::expr::op::Arithmetic;
use crate::expr::trace::Note;

/// Calculates; the note says why there is no result.
pub(super) fn calculated<'a>(
    operator: Arithmetic,
    left: Seen<'a>,
    right: Seen<'a>,
) -> Result<Seen<'a>, Note> {
    match (left, right) {
        (Seen::Int(left), Seen::Int(right)) => whole(operator, &left, &right).map(Seen::Int),
        (Seen::Decimal(left), Seen::Decimal(right)) => {
            decimal(operator, &left, &right).map(Seen::Decimal)
        }
        (Seen::Days(left), Seen::Days(right)) => whole(operator, &left, &right).map(Seen::Days),
        (Seen::Months(left), Seen::Months(right)) => {
            whole(operator, &left, &right).map(Seen::Months)
        }
        (Seen::Text(left), Seen::Text(right)) => Ok(Seen::Text(format!("{left}{right}").into())),
        (Seen::List(left), Seen::List(right)) => Ok(Seen::List(joined(&left, &right))),
        (Seen::Date(left), right) => date::moved(operator, left, &right),
        (left, Seen::Date(right)) if operator == Arithmetic::Add => {
            date::moved(operator, right, &left)
        }
        _ => Err(Note::WrongKind),
    }
}

/// Turns the sign.
pub(super) fn negated<'a>(value: &Seen<'_>) -> Result<Seen<'a>, Note> {
    let flipped = |span: &Span<i64>| {
        let (low, high) = (span.high.checked_neg(), span.low.checked_neg());
        low.zip(high).map(|(low, high)| Span { low, high })
    };
    match value {
        Seen::Int(it) => flipped(it).map(Seen::Int).ok_or(Note::Overflow),
        Seen::Days(it) => flipped(it).map(Seen::Days).ok_or(Note::Overflow),
        Seen::Months(it) => flipped(it).map(Seen::Months).ok_or(Note::Overflow),
        Seen::Decimal(it) => Ok(Seen::Decimal(Span {
            low: -it.high,
            high: -it.low,
        })),
        Seen::Bool(_)
        | Seen::Text(_)
        | Seen::Code(_)
        | Seen::Date(_)
        | Seen::Time(_)
        | Seen::List(_)
        | Seen::Row(_) => Err(Note::WrongKind),
    }
}

fn whole(operator: Arithmetic, left: &Span<i64>, right: &Span<i64>) -> Result<Span<i64>, Note> {
    let result = match operator {
        Arithmetic::Add => left.corners(right, i64::checked_add),
        Arithmetic::Subtract => left.corners(right, i64::checked_sub),
        Arithmetic::Multiply => left.corners(right, i64::checked_mul),
        Arithmetic::Divide => {
            refuse_zero(right.low <= 0 && right.high >= 0)?;
            left.corners(right, i64::checked_div)
        }
        Arithmetic::Remainder => {
            refuse_zero(right.low <= 0 && right.high >= 0)?;
            return remainder(left, right);
        }
    };
    result.ok_or(Note::Overflow)
}

/// A remainder jumps, so that it is known only for numbers that are.
fn remainder(left: &Span<i64>, right: &Span<i64>) -> Result<Span<i64>, Note> {
    let exact = left.exact().zip(right.exact()).ok_or(Note::Inexact)?;
    let result = exact.0.checked_rem(exact.1).ok_or(Note::Overflow)?;
    Ok(Span::exactly(result))
}

fn decimal(
    operator: Arithmetic,
    left: &Span<Decimal>,
    right: &Span<Decimal>,
) -> Result<Span<Decimal>, Note> {
    let result = match operator {
        Arithmetic::Add => left.corners(right, Decimal::checked_add),
        Arithmetic::Subtract => left.corners(right, Decimal::checked_sub),
        Arithmetic::Multiply => left.corners(right, Decimal::checked_mul),
        Arithmetic::Divide => {
            refuse_zero(right.low <= Decimal::ZERO && right.high >= Decimal::ZERO)?;
            left.corners(right, Decimal::checked_div)
        }
        Arithmetic::Remainder => return Err(Note::WrongKind),
    };
    result.ok_or(Note::Overflow)
}

const fn refuse_zero(possible: bool) -> Result<(), Note> {
    if possible {
        return Err(Note::DivisionByZero);
    }
    Ok(())
}

fn joined<'a>(left: &Items<'a>, right: &Items<'a>) -> Items<'a> {
    let items: Vec<Member<'a>> = left.members().chain(right.members()).collect();
    Items::Made {
        items,
        open: left.open() || right.open(),
    }
}

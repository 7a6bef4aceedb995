//! Equality and order of values that may be known in part.

use super::seen::{Items, Seen};
use crate::expr::Value;
use crate::expr::op::Comparison;

/// Compares two values; unknown when a part that is not known decides, or for unlike values.
pub(super) fn holds(comparison: Comparison, left: &Seen<'_>, right: &Seen<'_>) -> Option<bool> {
    match (left, right) {
        (Seen::Int(left), Seen::Int(right))
        | (Seen::Days(left), Seen::Days(right))
        | (Seen::Months(left), Seen::Months(right)) => left.holds(comparison, right),
        (Seen::Decimal(left), Seen::Decimal(right)) => left.holds(comparison, right),
        (Seen::Date(left), Seen::Date(right)) => left.holds(comparison, right),
        (Seen::Time(left), Seen::Time(right)) => left.holds(comparison, right),
        (Seen::Code(left), Seen::Code(right)) => equality(comparison, left == right),
        (Seen::Bool(left), Seen::Bool(right)) => equality(comparison, left == right),
        (Seen::Row(left), Seen::Row(right)) => equality(comparison, left == right),
        (Seen::Text(left), Seen::Text(right)) => Some(match comparison {
            Comparison::Equal => left == right,
            Comparison::Unequal => left != right,
            Comparison::Less => left < right,
            Comparison::LessOrEqual => left <= right,
            Comparison::Greater => left > right,
            Comparison::GreaterOrEqual => left >= right,
        }),
        (Seen::List(left), Seen::List(right)) => match comparison {
            Comparison::Equal => same(left, right),
            Comparison::Unequal => same(left, right).map(|it| !it),
            Comparison::Less
            | Comparison::LessOrEqual
            | Comparison::Greater
            | Comparison::GreaterOrEqual => None,
        },
        _ => None,
    }
}

/// Compares two stored values.
pub(super) fn stored(comparison: Comparison, left: &Value, right: &Value) -> Option<bool> {
    if let (Value::Code(left), Value::Code(right)) = (left, right) {
        return equality(comparison, left == right);
    }
    holds(comparison, &Seen::of(left)?, &Seen::of(right)?)
}

/// Tells whether two values are the same.
pub(super) fn equal(left: &Seen<'_>, right: &Seen<'_>) -> Option<bool> {
    holds(Comparison::Equal, left, right)
}

const fn equality(comparison: Comparison, same: bool) -> Option<bool> {
    match comparison {
        Comparison::Equal => Some(same),
        Comparison::Unequal => Some(!same),
        Comparison::Less
        | Comparison::LessOrEqual
        | Comparison::Greater
        | Comparison::GreaterOrEqual => None,
    }
}

/// Compares lists element by element, in order, as CEL does.
fn same(left: &Items<'_>, right: &Items<'_>) -> Option<bool> {
    if surely_longer(left, right) || surely_longer(right, left) {
        return Some(false);
    }
    let complete = |it: &Items<'_>| !it.open() && it.sure() == it.len();
    if !complete(left) || !complete(right) {
        return None;
    }
    let pairs = left.members().zip(right.members());
    let mut all = Some(true);
    for (left, right) in pairs {
        let found = left.value.zip(right.value);
        match found.and_then(|(left, right)| equal(&left, &right)) {
            Some(true) => {}
            Some(false) => return Some(false),
            None => all = None,
        }
    }
    all
}

fn surely_longer(one: &Items<'_>, other: &Items<'_>) -> bool {
    !other.open() && one.sure() > other.len()
}

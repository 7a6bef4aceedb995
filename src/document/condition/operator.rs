//! Operators of conditions: their opposites, and how they are said.

use crate::expr::Operator;

/// Operators of which one holds where the other one doesn't.
const OPPOSITES: [(Operator, Operator); 3] = [
    (Operator::Equal, Operator::Unequal),
    (Operator::Less, Operator::GreaterOrEqual),
    (Operator::LessOrEqual, Operator::Greater),
];

/// How two numbers are compared in words, and how two days are.
const ORDERS: [(Operator, &str, &str); 4] = [
    (Operator::Less, "catalogue-less", "condition-before"),
    (
        Operator::LessOrEqual,
        "catalogue-at_most",
        "condition-until",
    ),
    (Operator::Greater, "catalogue-greater", "condition-after"),
    (
        Operator::GreaterOrEqual,
        "catalogue-at_least",
        "condition-from",
    ),
];

/// Returns the operator that holds where this one doesn't; the same when there is none.
pub(super) fn opposite(operator: Operator) -> Operator {
    let found = OPPOSITES.iter().find_map(|(one, other)| {
        let other_way = (operator == *other).then_some(*one);
        (operator == *one).then_some(*other).or(other_way)
    });
    found.unwrap_or(operator)
}

/// Returns how two numbers, or two days, are compared in words.
pub(super) fn order(operator: Operator, dates: bool) -> Option<&'static str> {
    let found = ORDERS.iter().find(|it| it.0 == operator)?;
    Some(if dates { found.2 } else { found.1 })
}

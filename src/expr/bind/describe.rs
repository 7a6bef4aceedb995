//! Types and places in words, for messages.

use crate::expr::Type;

/// Names a type with its article.
pub(super) fn describe(kind: &Type) -> String {
    match kind {
        Type::Bool => "true or false".to_owned(),
        Type::Int => "a whole number".to_owned(),
        Type::Decimal => "a decimal number".to_owned(),
        Type::Text => "a text".to_owned(),
        Type::Code(list) => format!("an option of `{list}`"),
        Type::Date => "a date".to_owned(),
        Type::Time => "a time of day".to_owned(),
        Type::Days => "a span of days".to_owned(),
        Type::Months => "a span of months".to_owned(),
        Type::List(element) => format!("a list, each {}", describe(element)),
        Type::Row(_) => "a row".to_owned(),
    }
}

/// Reads `08:30` as minutes since midnight.
pub(super) fn minutes(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let digits = |it: &str| it.len() == 2 && it.bytes().all(|it| it.is_ascii_digit());
    if !digits(hour) || !digits(minute) {
        return None;
    }
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

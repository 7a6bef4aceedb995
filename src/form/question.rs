//! A question's own keys, checked one by one.

use rust_decimal::Decimal;

use super::raw::RawQuestion;
use super::{Check, Kind, Lists, Sensitivity, Side};
use crate::base::{Item, Level, ListId, Report, nearest};

/// Reads the kind of a question together with its list or result.
pub(super) fn kind(raw: &RawQuestion<'_>, lists: &Lists, report: &mut Report) -> Option<Kind> {
    let word = raw.kind.text(report)?;
    let found = match word {
        "choice" | "choices" => listed(word, raw, lists, report)?,
        "computed" => computed(raw, report)?,
        _ => Kind::plain(word).or_else(|| {
            unknown_word(&raw.kind, word, "type of question", &Kind::WORDS, report);
            None
        })?,
    };
    superfluous(raw, word, report);
    let list = found.list().filter(|it| lists.get(it.as_str()).is_none());
    if let Some(list) = list {
        let item = raw.list.as_ref().unwrap_or(&raw.kind);
        report.error(
            "unknown_list",
            item.place(),
            format!("there is no list `{list}`"),
        );
        let near = nearest(list.as_str(), lists.all().map(|it| it.id.as_str()));
        match near {
            Some(near) => report.remedy(format!("did you mean `{near}`?")),
            None => report.remedy(format!("add `forms/lists/{list}.toml`")),
        }
        return None;
    }
    Some(found)
}

fn listed(word: &str, raw: &RawQuestion<'_>, lists: &Lists, report: &mut Report) -> Option<Kind> {
    let Some(item) = &raw.list else {
        report.error(
            "missing_key",
            raw.place.clone(),
            format!("a `{word}` needs a `list`"),
        );
        let some = lists
            .all()
            .map(|it| it.id.as_str())
            .next()
            .unwrap_or_default();
        report.remedy(format!("add a line such as `list = \"{some}\"`"));
        return None;
    };
    let list = ListId::new(item.text(report)?);
    Some(if word == "choice" {
        Kind::Choice(list)
    } else {
        Kind::Choices(list)
    })
}

fn computed(raw: &RawQuestion<'_>, report: &mut Report) -> Option<Kind> {
    if raw.value.is_none() {
        report.error(
            "missing_key",
            raw.place.clone(),
            "a computed question needs a `value`",
        );
        report.remedy("add `value = '…'` with an expression over other answers");
    }
    let Some(item) = &raw.result else {
        let message = "a computed question needs a `result`";
        report.error("missing_key", raw.place.clone(), message);
        let known = Kind::RESULT_WORDS.join(", ");
        report.remedy(format!("add `result = \"integer\"` or another of {known}"));
        return None;
    };
    let word = item.text(report)?;
    Kind::result(word).map(Kind::Computed).or_else(|| {
        unknown_word(item, word, "result", &Kind::RESULT_WORDS, report);
        None
    })
}

/// Reports keys that this type of question cannot have.
fn superfluous(raw: &RawQuestion<'_>, word: &str, report: &mut Report) {
    let list = raw
        .list
        .as_ref()
        .filter(|_| !matches!(word, "choice" | "choices"));
    let computed = [&raw.value, &raw.result]
        .into_iter()
        .flatten()
        .filter(|_| word != "computed");
    let numbers = matches!(word, "integer" | "decimal" | "money" | "scale");
    let bounds = [&raw.min, &raw.max]
        .into_iter()
        .flatten()
        .filter(|_| !numbers);
    for item in list.into_iter().chain(computed).chain(bounds) {
        report.error(
            "superfluous_key",
            item.place(),
            format!("a `{word}` question has no such key"),
        );
        report.remedy("remove it, or change the question's `type`");
    }
}

/// Reads a bound of a number.
pub(super) fn number(item: Option<&Item<'_>>, report: &mut Report) -> Option<Decimal> {
    let item = item?;
    let number = item.number().and_then(|it| it.parse().ok());
    if number.is_none() {
        report.error(
            "wrong_type",
            item.place(),
            format!("expected a number, found {}", item.what()),
        );
        report.remedy("write a number such as 5 or 0.5");
    }
    number
}

/// Reads the key `sensitivity`.
pub(super) fn sensitivity(item: Option<&Item<'_>>, report: &mut Report) -> Sensitivity {
    item.and_then(|it| word(it, "sensitivity", &Sensitivity::WORDS, report))
        .unwrap_or_default()
}

/// Reads the key `side`.
pub(super) fn side(item: Option<&Item<'_>>, report: &mut Report) -> Side {
    item.and_then(|it| word(it, "side", &Side::WORDS, report))
        .unwrap_or_default()
}

/// Reads the version that a question came with; the first when the key is absent.
pub(super) fn since(item: Option<&Item<'_>>, newest: u32, report: &mut Report) -> u32 {
    let Some(item) = item else { return 1 };
    let since = super::raw::count(item, report).unwrap_or(1);
    if since > newest {
        report.error(
            "out_of_range",
            item.place(),
            format!("the form is at version {newest} only"),
        );
        report.remedy(format!("raise its `version` to {since}, or write {newest}"));
    }
    since
}

/// Reads the level of a validation.
pub(super) fn level(item: &Item<'_>, report: &mut Report) -> Level {
    word(item, "level", &Check::LEVELS, report).unwrap_or(Level::Error)
}

fn word<T: Copy>(
    item: &Item<'_>,
    what: &str,
    words: &[(&str, T)],
    report: &mut Report,
) -> Option<T> {
    let text = item.text(report)?;
    let found = words.iter().find(|it| it.0 == text);
    if found.is_none() {
        let known: Vec<_> = words.iter().map(|it| it.0).collect();
        unknown_word(item, text, what, &known, report);
    }
    found.map(|it| it.1)
}

fn unknown_word(item: &Item<'_>, word: &str, what: &str, known: &[&str], report: &mut Report) {
    report.error(
        "unknown_word",
        item.place(),
        format!("`{word}` is no {what}"),
    );
    match nearest(word, known.iter().copied()) {
        Some(near) => report.remedy(format!("did you mean `{near}`?")),
        None => report.remedy(format!("known: {}", known.join(", "))),
    }
}

//! A message's wording, as Fluent writes it and without its name.

use fluent_syntax::ast::{Entry, Identifier, Message, Pattern, Resource};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

use crate::text::messages::references::References;

/// A name that stands before a wording while it is read or written.
const NAME: &str = "x";
/// How far Fluent's lines are moved in.
const INDENT: &str = "    ";

/// Writes a pattern by itself; several lines begin at the margin.
pub(super) fn wording(pattern: &Pattern<&str>) -> String {
    let message = Message {
        id: Identifier { name: NAME },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let written = serialize(&Resource {
        body: vec![Entry::Message(message)],
    });
    let text = written.strip_prefix(NAME).unwrap_or(&written);
    let text = text.trim_start().strip_prefix('=').unwrap_or(text);
    let lines: Vec<_> = text
        .trim()
        .lines()
        .map(|it| it.strip_prefix(INDENT).unwrap_or(it))
        .collect();
    lines.join("\n")
}

/// Writes `name = wording`, its further lines moved in.
pub(super) fn named(name: &str, wording: &str, indent: &str) -> String {
    let inner = format!("\n{indent}{INDENT}");
    let lines: Vec<_> = wording.trim().lines().collect();
    match lines.as_slice() {
        [line] => format!("{indent}{name} = {line}\n"),
        lines => format!("{indent}{name} ={inner}{}\n", lines.join(&inner)),
    }
}

/// Reads a wording; returns the variables it reads, or what Fluent says is wrong with it.
pub(super) fn variables(wording: &str) -> Result<Vec<String>, String> {
    let text = named(NAME, wording, "");
    let resource = parse(text.as_str()).map_err(|(_, errors)| {
        let first = errors.first().map(ToString::to_string);
        first.unwrap_or_default()
    })?;
    match resource.body.as_slice() {
        [Entry::Message(message)] if message.attributes.is_empty() => {
            let mut found = References::default();
            if let Some(pattern) = &message.value {
                found.pattern(pattern);
            }
            Ok(found.variables.into_iter().collect())
        }
        _ => Err("it is more than one text".to_owned()),
    }
}

//! The key table of the README, made from the table of commands.

use super::{COMMANDS, CommandSpec, MenuKind};
use crate::app::Key;
use crate::base::Language;
use crate::text::{TextKey, Texts};

/// From so many places on, a list of them says less than "nearly everywhere".
const MANY: usize = 7;

/// Writes all commands as a Markdown table: key, what it does, where.
pub fn key_table(texts: &Texts, language: &Language) -> String {
    let said = |key: &TextKey| texts.plain(language, key).text;
    let heads = ["keys-key", "keys-what", "keys-where"].map(|it| said(&TextKey::new(it)));
    let mut table = format!("| {} |\n|---|---|---|\n", heads.join(" | "));
    for spec in COMMANDS {
        let (keys, places) = (keys(spec, &said), places(spec, &said));
        let line = format!("| {keys} | {} | {places} |\n", said(&spec.label));
        table.push_str(&line);
    }
    table
}

fn places(spec: &CommandSpec, said: &dyn Fn(&TextKey) -> String) -> String {
    if spec.contexts.len() >= MANY {
        return said(&TextKey::new("keys-everywhere"));
    }
    let places: Vec<_> = spec.contexts.iter().map(|it| said(&it.label())).collect();
    places.join(", ")
}

fn keys(spec: &CommandSpec, said: &dyn Fn(&TextKey) -> String) -> String {
    let direct = spec.keys.iter().map(|it| quoted(&it.shown(said)));
    let menu = spec.menu.map(|(kind, letter)| {
        let opener = match kind {
            MenuKind::Program => Key::Ctrl('o'),
            MenuKind::Question => Key::Ctrl('k'),
        };
        format!(
            "{} {}",
            quoted(&opener.shown(said)),
            quoted(&letter.to_string())
        )
    });
    let all: Vec<_> = direct.chain(menu).collect();
    all.join(", ")
}

fn quoted(key: &str) -> String {
    format!("`{key}`")
}

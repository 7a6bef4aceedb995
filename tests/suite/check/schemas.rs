//! The JSON Schemas of the data files: as shipped, and in agreement with the loaders.

use std::collections::BTreeMap;
use std::fs;

use lotse::base::{Level, Sources};
use lotse::check::{check, schemas};
use serde_json::Value as Json;
use toml::Value as Toml;

use super::sources::{folder, shipped, valid};
use super::validator::Validator;

/// Findings that a schema must have too: what keys and words a table may have.
const OF_SHAPE: [&str; 11] = [
    "unknown_key",
    "missing_key",
    "superfluous_key",
    "unknown_word",
    "unclear_value",
    "unclear_day",
    "bad_severity",
    "wrong_type",
    "bad_id",
    "bad_span",
    "bad_date",
];

#[test]
fn the_shipped_schemas_are_those_of_the_program() {
    let update = std::env::var_os("LOTSE_UPDATE_EXPECTED").is_some();
    for (name, made) in schemas() {
        let path = folder("forms/schemas").join(name);
        if update {
            fs::write(&path, &made).unwrap();
        }
        let shipped = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            shipped == made,
            "forms/schemas/{name} is old: set LOTSE_UPDATE_EXPECTED and review the difference"
        );
    }
}

#[test]
fn every_sound_file_follows_its_schema_and_says_where_it_is() {
    let schemas = parsed();
    let mut count = 0;
    for sources in [shipped(), valid()] {
        for (path, bytes) in sources.under("forms/") {
            let Some(name) = schema_of(path) else {
                continue;
            };
            let value = json(&toml(bytes));
            let faults = Validator::new(&schemas[name]).faults(&value);
            assert!(faults.is_empty(), "{path}\n{}", faults.join("\n"));
            count += 1;
        }
    }
    assert!(count >= 50, "only {count} files");
    for (path, bytes) in shipped().under("forms/") {
        let Some(name) = schema_of(path) else {
            continue;
        };
        let up = "../".repeat(path.matches('/').count() - 1);
        let line = format!("#:schema {up}schemas/{name}\n");
        assert!(
            bytes.starts_with(line.as_bytes()),
            "{path} must begin with {line}"
        );
    }
}

/// Lays mistakes into each table of the small sound set: what the loader says of a table's keys
/// and words the schema must say too, and what the schema says must be a mistake to the loader.
#[test]
fn schemas_and_loaders_agree_on_what_is_wrong() {
    let schemas = parsed();
    let sound = valid();
    let mut disagreements = Vec::new();
    let mut count = 0;
    for (path, bytes) in sound.under("forms/") {
        let Some(name) = schema_of(path) else {
            continue;
        };
        for (what, mistaken) in mistakes(&toml(bytes)) {
            let faults = Validator::new(&schemas[name]).faults(&json(&mistaken));
            let codes = errors(&sound, path, &mistaken);
            // Types of answers are the form's to say.
            let free = what.contains("/answers/") || what.contains("/given/");
            let mut telling = codes.iter().filter(|it| !free || **it != "wrong_type");
            let of_shape = telling.any(|it| OF_SHAPE.contains(it));
            let agree = if faults.is_empty() {
                !of_shape
            } else {
                !codes.is_empty()
            };
            if !agree {
                disagreements.push(format!(
                    "{path} {what}: schema {faults:?}, loader {codes:?}"
                ));
            }
            count += 1;
        }
    }
    assert!(disagreements.is_empty(), "{}", disagreements.join("\n"));
    assert!(count > 500, "only {count} mistakes");
}

#[test]
fn a_mistyped_key_breaks_the_schema() {
    let schemas = parsed();
    let sample = folder("tests/data/invalid/form_unknown_keys/forms/visit/form.toml");
    let value = json(&toml(&fs::read(sample).unwrap()));
    let faults = Validator::new(&schemas["form.json"]).faults(&value);
    assert!(!faults.is_empty());
}

fn parsed() -> BTreeMap<&'static str, Json> {
    let schemas = schemas().into_iter();
    let schemas = schemas.map(|(name, text)| (name, serde_json::from_str(&text).unwrap()));
    schemas.collect()
}

/// Returns the schema of a data file.
fn schema_of(path: &str) -> Option<&'static str> {
    let parts: Vec<_> = path.strip_suffix(".toml")?.split('/').collect();
    match parts[1..] {
        ["lists", _] => Some("list.json"),
        ["directory", _] => Some("directory.json"),
        ["calendars", _] => Some("calendar.json"),
        ["letters"] => Some("letters.json"),
        ["templates", "letterhead"] => Some("letterhead.json"),
        ["templates", "letters", _] => Some("ready_letter.json"),
        [_, "form"] => Some("form.json"),
        [_, "path"] => Some("path.json"),
        [_, "rules", _] => Some("rules.json"),
        [_, "cases", _] => Some("case.json"),
        _ => None,
    }
}

fn toml(bytes: &[u8]) -> Toml {
    Toml::Table(std::str::from_utf8(bytes).unwrap().parse().unwrap())
}

/// Turns TOML into what an editor's plugin validates: days are texts there.
fn json(value: &Toml) -> Json {
    match value {
        Toml::String(it) => it.clone().into(),
        Toml::Integer(it) => (*it).into(),
        Toml::Float(it) => (*it).into(),
        Toml::Boolean(it) => (*it).into(),
        Toml::Datetime(it) => it.to_string().into(),
        Toml::Array(it) => it.iter().map(json).collect(),
        Toml::Table(it) => it.iter().map(|(key, it)| (key.clone(), json(it))).collect(),
    }
}

/// Returns the codes of all errors in one file when it stands among the others as it is given.
fn errors(sound: &Sources, path: &str, file: &Toml) -> Vec<&'static str> {
    let mut sources = sound.clone();
    sources.insert(path, toml::to_string(file).unwrap());
    let found = check(&sources).into_iter();
    let found = found.filter(|it| it.level == Level::Error && *it.place.file == *path);
    found.map(|it| it.code).collect()
}

/// Returns the file with one mistake each: a key too many, one too few, a value of another type.
fn mistakes(value: &Toml) -> Vec<(String, Toml)> {
    match value {
        Toml::Array(items) => {
            let faulty = items.iter().enumerate().flat_map(|(at, it)| {
                let within = move |faulty| {
                    let mut items = items.clone();
                    items[at] = faulty;
                    Toml::Array(items)
                };
                let faulty = mistakes(it).into_iter();
                faulty.map(move |(what, it)| (format!("/{at}{what}"), within(it)))
            });
            faulty.collect()
        }
        Toml::Table(table) => {
            let mut more = table.clone();
            more.insert("mistyped".to_owned(), Toml::Integer(1));
            let mut found = vec![("/+mistyped".to_owned(), Toml::Table(more))];
            for (key, value) in table {
                let mut less = table.clone();
                less.remove(key);
                found.push((format!("/-{key}"), Toml::Table(less)));
                let others = mistakes(value).into_iter();
                found.extend(others.map(|(what, it)| {
                    let mut table = table.clone();
                    table.insert(key.clone(), it);
                    (format!("/{key}{what}"), Toml::Table(table))
                }));
            }
            found
        }
        Toml::String(_) | Toml::Datetime(_) => {
            let number = ("=7".to_owned(), Toml::Integer(7));
            vec![
                number,
                ("=mistyped".to_owned(), Toml::String("Mis typed".to_owned())),
            ]
        }
        Toml::Integer(_) | Toml::Float(_) | Toml::Boolean(_) => {
            vec![("=text".to_owned(), Toml::String("text".to_owned()))]
        }
    }
}

//! The part of JSON Schema draft 7 that our own schemas use.

use lotse::base::Day;
use regex_lite::Regex;
use serde_json::{Map, Value};

/// A schema with what its references point to.
#[derive(Clone, Copy)]
pub(crate) struct Validator<'a> {
    root: &'a Value,
}

impl<'a> Validator<'a> {
    pub(crate) const fn new(root: &'a Value) -> Self {
        Self { root }
    }

    /// Returns everything that is wrong with a value, each with the way to it.
    pub(crate) fn faults(self, value: &Value) -> Vec<String> {
        self.under(self.root, value, "")
    }

    fn fits(self, schema: &Value, value: &Value) -> bool {
        self.under(schema, value, "").is_empty()
    }

    fn under(self, schema: &Value, value: &Value, place: &str) -> Vec<String> {
        let Some(schema) = schema.as_object() else {
            let sound = schema.as_bool().unwrap();
            return fault(sound, || format!("{place}: nothing may stand here"));
        };
        let keywords = schema.iter();
        let keywords = keywords.flat_map(|it| self.keyword(schema, it, value, place));
        keywords.collect()
    }

    /// Checks one keyword; sound files break one that is not known here, so that none is skipped.
    fn keyword(
        self,
        schema: &Map<String, Value>,
        (keyword, wanted): (&String, &Value),
        value: &Value,
        place: &str,
    ) -> Vec<String> {
        let many = || wanted.as_array().unwrap().iter();
        let fitting = || many().filter(|it| self.fits(it, value)).count();
        let sound = match keyword.as_str() {
            "$schema" | "title" | "description" | "examples" | "definitions" | "then" | "else" => {
                true
            }
            "$ref" => {
                let name = wanted.as_str().unwrap();
                let name = name.strip_prefix("#/definitions/").unwrap();
                return self.under(&self.root["definitions"][name], value, place);
            }
            "allOf" => return many().flat_map(|it| self.under(it, value, place)).collect(),
            "anyOf" => fitting() > 0,
            "oneOf" => fitting() == 1,
            "not" => !self.fits(wanted, value),
            "if" => {
                let branch = ["else", "then"][usize::from(self.fits(wanted, value))];
                let branch = schema.get(branch).into_iter();
                return branch.flat_map(|it| self.under(it, value, place)).collect();
            }
            "properties" | "patternProperties" | "additionalProperties" | "items" => {
                return self.within(schema, keyword, value, place);
            }
            _ => plain(keyword, wanted, value),
        };
        fault(sound, || {
            format!("{place}: {value} breaks {keyword} {wanted}")
        })
    }

    /// Checks what stands within a table or a list.
    fn within(
        self,
        schema: &Map<String, Value>,
        keyword: &str,
        value: &Value,
        place: &str,
    ) -> Vec<String> {
        let wanted = &schema[keyword];
        if keyword == "items" {
            let items = value.as_array().into_iter().flatten().enumerate();
            let faults =
                items.flat_map(|(at, it)| self.under(wanted, it, &format!("{place}/{at}")));
            return faults.collect();
        }
        let of = |keyword| schema.get(keyword).and_then(Value::as_object);
        let (named, patterns) = (of("properties"), of("patternProperties"));
        let by_name = |key: &str| named.and_then(|it| it.get(key));
        let by_pattern = |key: &str| {
            let found = patterns.into_iter().flatten();
            found
                .filter(move |it| matches(it.0, key))
                .map(|it| it.1)
                .next()
        };
        let entries = value.as_object().into_iter().flatten();
        let faults = entries.flat_map(|(key, value)| {
            let place = format!("{place}/{key}");
            let schema = match keyword {
                "properties" => by_name(key),
                "patternProperties" => by_pattern(key),
                _ if by_name(key).or_else(|| by_pattern(key)).is_none() => Some(wanted),
                _ => None,
            };
            let faults = schema.map(|it| self.under(it, value, &place));
            faults.unwrap_or_default()
        });
        faults.collect()
    }
}

/// Checks a keyword that holds no schema.
fn plain(keyword: &str, wanted: &Value, value: &Value) -> bool {
    let bound = |fits: fn(f64, f64) -> bool| {
        let number = value.as_f64();
        number.is_none_or(|it| fits(it, wanted.as_f64().unwrap()))
    };
    let at_least =
        |count: Option<usize>| count.is_none_or(|it| it as u64 >= wanted.as_u64().unwrap());
    match keyword {
        "type" => {
            let one = wanted.as_str().into_iter();
            let mut types = one.chain(
                wanted
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str),
            );
            types.any(|it| is(it, value))
        }
        "enum" => wanted.as_array().unwrap().contains(value),
        "const" => wanted == value,
        "pattern" => value
            .as_str()
            .is_none_or(|it| matches(wanted.as_str().unwrap(), it)),
        "format" => value.as_str().is_none_or(|it| Day::parse(it).is_some()),
        "minimum" => bound(|it, end| it >= end),
        "maximum" => bound(|it, end| it <= end),
        "minItems" => at_least(value.as_array().map(Vec::len)),
        "minProperties" => at_least(value.as_object().map(Map::len)),
        "required" => has(value, wanted),
        "dependencies" => {
            let mut entries = wanted.as_object().unwrap().iter();
            entries.all(|(key, others)| value.get(key).is_none() || has(value, others))
        }
        _ => false,
    }
}

fn is(kind: &str, value: &Value) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        _ => false,
    }
}

fn has(value: &Value, keys: &Value) -> bool {
    let mut keys = keys.as_array().unwrap().iter();
    value
        .as_object()
        .is_none_or(|it| keys.all(|key| it.contains_key(key.as_str().unwrap())))
}

fn matches(pattern: &str, text: &str) -> bool {
    Regex::new(pattern).unwrap().is_match(text)
}

fn fault(sound: bool, message: impl FnOnce() -> String) -> Vec<String> {
    if sound { Vec::new() } else { vec![message()] }
}

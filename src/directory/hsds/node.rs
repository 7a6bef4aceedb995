//! A JSON value that knows where it stands in its file.

use std::collections::BTreeMap;

use serde_json::Value;

use super::TAXONOMY;
use crate::base::{Place, Report, SourceFile};

/// Where each value begins, by its JSON pointer (RFC 6901, unescaped).
pub(super) type Positions = BTreeMap<String, usize>;

/// A value of a file.
#[derive(Clone)]
pub(super) struct Node<'a> {
    value: &'a Value,
    path: String,
    file: &'a SourceFile,
    positions: &'a Positions,
}

impl<'a> Node<'a> {
    /// Means the whole file.
    pub(super) const fn whole(
        value: &'a Value,
        file: &'a SourceFile,
        positions: &'a Positions,
    ) -> Self {
        let path = String::new();
        Self {
            value,
            path,
            file,
            positions,
        }
    }

    /// Returns where it begins.
    pub(super) fn place(&self) -> Place {
        self.file
            .place(self.positions.get(&self.path).copied().unwrap_or_default())
    }

    /// Returns the value itself.
    pub(super) const fn value(&self) -> &'a Value {
        self.value
    }

    /// Returns a field, unless it is absent or null.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.get(key).filter(|it| !it.is_null())?;
        Some(Self {
            value,
            path: format!("{}/{key}", self.path),
            ..self.clone()
        })
    }

    /// Returns the items of a list that it is.
    pub(super) fn all(&self) -> Vec<Self> {
        let items = self.value.as_array().into_iter().flatten().enumerate();
        let items = items.map(|(at, value)| Self {
            value,
            path: format!("{}/{at}", self.path),
            ..self.clone()
        });
        items.collect()
    }

    /// Returns the items of a field that holds a list.
    pub(super) fn items(&self, key: &str, report: &mut Report) -> Vec<Self> {
        let Some(list) = self.get(key) else {
            return Vec::new();
        };
        if !list.value.is_array() {
            let message = format!("`{key}` is not a list");
            report.error("not_a_list", list.place(), message);
            report.remedy(format!("write `\"{key}\": [ … ]`, or take it out"));
        }
        list.all()
    }

    /// Returns the text of a field; blank ones are none.
    pub(super) fn text(&self, key: &str, report: &mut Report) -> Option<&'a str> {
        let field = self.get(key)?;
        let text = field.value.as_str();
        if text.is_none() {
            report.error("not_text", field.place(), format!("`{key}` is not a text"));
            report.remedy(format!("put the value of `{key}` in quotes"));
        }
        text.filter(|it| !it.trim().is_empty())
    }

    /// Returns the values of our own attributes with a code.
    pub(super) fn own(&self, code: &str) -> Vec<(&'a str, Place)> {
        let all = self.get("attributes").map(|it| it.all());
        let all = all.into_iter().flatten();
        let own = all.filter(|it| {
            let term = it.value.get("taxonomy_term");
            let of = |key: &str| term.and_then(|it| it.get(key)).and_then(Value::as_str);
            of("taxonomy") == Some(TAXONOMY) && of("code") == Some(code)
        });
        own.filter_map(|it| Some((it.value.get("value")?.as_str()?, it.place())))
            .collect()
    }
}

/// Finds where each value begins in a text that is JSON.
pub(super) fn positions(text: &str) -> Positions {
    let mut scan = Scan {
        text,
        at: 0,
        found: Positions::new(),
    };
    scan.value(&mut String::new());
    scan.found
}

struct Scan<'t> {
    text: &'t str,
    at: usize,
    found: Positions,
}

impl Scan<'_> {
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while self
            .byte()
            .is_some_and(|it| it.is_ascii_whitespace() || it == b',' || it == b':')
        {
            self.at += 1;
        }
    }

    fn value(&mut self, path: &mut String) {
        self.space();
        self.found.insert(path.clone(), self.at);
        match self.byte() {
            Some(b'{') => self.held(path, b'}'),
            Some(b'[') => self.held(path, b']'),
            Some(b'"') => drop(self.string()),
            _ => {
                let ends = |it: u8| it.is_ascii_whitespace() || b",]}".contains(&it);
                while self.byte().is_some_and(|it| !ends(it)) {
                    self.at += 1;
                }
            }
        }
    }

    fn held(&mut self, path: &mut String, end: u8) {
        self.at += 1;
        for number in 0.. {
            self.space();
            if self.byte().is_none_or(|it| it == end) {
                break;
            }
            let key = if end == b'}' {
                self.string()
            } else {
                number.to_string()
            };
            let length = path.len();
            path.push('/');
            path.push_str(&key);
            self.value(path);
            path.truncate(length);
        }
        self.at += 1;
    }

    fn string(&mut self) -> String {
        let start = self.at;
        self.at += 1;
        while let Some(byte) = self.byte().filter(|it| *it != b'"') {
            self.at += if byte == b'\\' { 2 } else { 1 };
        }
        self.at += 1;
        let quoted = self.text.get(start..self.at).unwrap_or_default();
        serde_json::from_str(quoted).unwrap_or_default()
    }
}

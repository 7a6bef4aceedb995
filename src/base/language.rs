//! Language tags and the direction in which their script runs.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// The direction in which a script is read.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Direction {
    /// Latin, Cyrillic, Greek, Ethiopic …
    LeftToRight,
    /// Arabic, Hebrew, Thaana …
    RightToLeft,
}

/// A language tag after BCP 47, such as `de`, `ar` or `sr-Latn`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Language(Arc<str>);

/// Languages whose usual script runs from right to left (Unicode CLDR).
const RIGHT_TO_LEFT: [&str; 12] = [
    "ar", "arc", "ckb", "dv", "fa", "he", "ks", "prs", "ps", "sd", "ug", "ur",
];
/// Script subtags that run from right to left.
const RIGHT_TO_LEFT_SCRIPTS: [&str; 5] = ["arab", "hebr", "syrc", "thaa", "nkoo"];

impl Language {
    /// Takes the tag as it is.
    pub fn new(tag: impl Into<Arc<str>>) -> Self {
        Self(tag.into())
    }

    /// Returns the tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the direction of the tag's script, never guessed from a text.
    pub fn direction(&self) -> Direction {
        let lower = self.0.to_ascii_lowercase();
        let mut parts = lower.split('-');
        let language = parts.next().unwrap_or_default();
        let script = parts.next().filter(|it| it.len() == 4);
        let rtl = script.map_or_else(
            || RIGHT_TO_LEFT.contains(&language),
            |it| RIGHT_TO_LEFT_SCRIPTS.contains(&it),
        );
        if rtl {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", &*self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_follows_the_tag() {
        for (tag, direction) in [
            ("de", Direction::LeftToRight),
            ("ar", Direction::RightToLeft),
            ("ku-Arab", Direction::RightToLeft),
            ("sr-Latn", Direction::LeftToRight),
            ("prs", Direction::RightToLeft),
        ] {
            assert_eq!(Language::new(tag).direction(), direction, "{tag}");
        }
    }
}

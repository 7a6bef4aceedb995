//! The catalogue of rules on paper: for the expert who checks the law without reading data files.
//!
//! Every rule stands there whole: its condition as it is written and as a tree of sentences, who
//! acts, by when, the law with its day, what it can't see, and the examples that it is tried with.

mod condition;
mod examples;
mod listing;
mod markdown;
mod rule;

pub use listing::rule_line;
pub(super) use rule::length;

use std::collections::BTreeMap;

use self::markdown::Markdown;
use super::Words;
use super::isolate::tidied;
use crate::base::Day;
use crate::plan::Rules;
use crate::plan::rule::{Domain, Rule};

/// What a catalogue is written from.
#[derive(Clone, Copy)]
pub struct Catalogue<'a> {
    /// The words of its language.
    pub words: &'a Words<'a>,
    /// All rules.
    pub rules: &'a Rules,
    /// The day on which dated parameters are read and rules are outdated.
    pub today: Day,
}

/// Writes one rule.
pub fn rule_markdown(catalogue: &Catalogue<'_>, rule: &Rule) -> String {
    let mut page = Markdown::default();
    rule::write(&mut page, catalogue, rule, 1);
    tidied(&page.into_text(), catalogue.words.language())
}

/// Writes rules under the headings of their areas of life, in the order of the vocabulary.
pub fn catalogue_markdown(catalogue: &Catalogue<'_>, rules: &[&Rule]) -> String {
    let words = catalogue.words;
    let mut by_domain: BTreeMap<Domain, Vec<&Rule>> = BTreeMap::new();
    for rule in rules {
        by_domain.entry(rule.need.domain).or_default().push(rule);
    }
    let mut page = Markdown::default();
    page.heading(1, &words.say("catalogue-title"));
    let mut field = |key, text: &str| page.field(&words.say(key), text);
    field("document-plan-date", &words.day(catalogue.today));
    field("document-plan-rules", catalogue.rules.version());
    field("catalogue-count", &rules.len().to_string());
    page.paragraph(&words.say("catalogue-note"));
    for (domain, rules) in by_domain {
        page.heading(2, &words.word("domain", domain.code()));
        for rule in rules {
            rule::write(&mut page, catalogue, rule, 3);
        }
    }
    tidied(&page.into_text(), words.language())
}

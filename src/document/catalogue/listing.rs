//! A rule in one line.

use super::Catalogue;
use crate::plan::rule::Rule;
use crate::text::{Args, TextKey};

/// Writes a rule in one line: id, area of life, title, priority, certainty, day of the next look.
///
/// A rule whose day has passed says so, as it is shown in amber elsewhere.
pub fn rule_line(catalogue: &Catalogue<'_>, rule: &Rule) -> String {
    let words = catalogue.words;
    let overdue = rule.force.review_by < catalogue.today;
    let key = if overdue {
        "catalogue-line-overdue"
    } else {
        "catalogue-line"
    };
    let args = Args::new()
        .text("rule", rule.id.as_str())
        .text("domain", words.word("domain", rule.need.domain.code()))
        .text("title", super::rule::short_title(catalogue, rule))
        .text("priority", rule.priority.base.code())
        .text("certainty", words.word("certainty", rule.certainty.code()))
        .day("review", rule.force.review_by);
    let line = words.text(&TextKey::new(key), &args);
    super::tidied(&line, words.language())
}

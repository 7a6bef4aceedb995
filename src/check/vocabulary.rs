//! Texts of the plan's closed vocabularies: priorities, kinds of deadline, areas of life.

use crate::plan::deadline::DEADLINE_KINDS;
use crate::plan::rule::{Basic, Certainty, Domain, LinkKind, Outcome, Priority, Scope};
use crate::text::TextKey;

/// How heavy a need can weigh.
const SEVERITIES: [&str; 4] = ["1", "2", "3", "4"];

/// Returns the keys of all words that a plan can hold.
pub(super) fn keys() -> Vec<TextKey> {
    let deadlines = DEADLINE_KINDS.iter().map(|it| it.0).collect();
    let words: [(&str, Vec<&str>); 11] = [
        ("basic", words(Basic::WORDS)),
        ("priority", words(Priority::WORDS)),
        ("certainty", words(Certainty::WORDS)),
        ("domain", words(Domain::WORDS)),
        ("scope", words(Scope::WORDS)),
        ("link", words(LinkKind::WORDS)),
        ("lacks", words(Outcome::WORDS)),
        ("starts_on", words(Outcome::WORDS)),
        ("deadline", deadlines),
        ("severity", SEVERITIES.to_vec()),
        // What the engine says itself: of an anchor that is not known, of an own measure without a day.
        ("no-due", vec!["date_unknown", "not_agreed"]),
    ];
    let keys = words.iter().flat_map(|(prefix, words)| {
        let keys = words.iter();
        keys.map(move |it| TextKey::named(format!("{prefix}-{}", it.to_ascii_lowercase())))
    });
    keys.collect()
}

/// Returns the words of a vocabulary in its order.
pub(super) fn words<T>(all: &[(&'static str, T)]) -> Vec<&'static str> {
    all.iter().map(|it| it.0).collect()
}

//! Changes rules a little, and finds the changes that no test notices.

use std::sync::Arc;

use super::{Prepared, Trial, compare};
use crate::base::{Place, Report, RuleId};
use crate::expr::{Bound, Scope, bind, parse};
use crate::plan::deadline::Offset;
use crate::plan::rule::{Rule, Vocabulary};

/// A change of a rule that none of its tests notices.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Survivor {
    /// The rule.
    pub rule: RuleId,
    /// Where it stands.
    pub place: Place,
    /// What was changed, in words.
    pub change: String,
}

/// Tries every small change of every rule: an operator or a bound of its conditions, the span of
/// a deadline, of a priority, or of the day to act by. Returns those that survive, and how many
/// were tried.
///
/// Some survive rightly, because they mean the same; the others ask for a test at their border.
pub fn survivors(trial: Trial<'_>) -> (Vec<Survivor>, usize) {
    let mut tried = 0;
    let mut found = Vec::new();
    for rule in trial.rules.all() {
        let prepared = rule.tests.iter().map(|it| Prepared::new(it, trial.form));
        let prepared: Vec<_> = prepared.collect();
        for (change, mutant) in mutants(rule, trial) {
            tried += 1;
            if passes(&mutant, &prepared, trial) {
                found.push(Survivor {
                    rule: rule.id.clone(),
                    place: rule.place.clone(),
                    change,
                });
            }
        }
    }
    (found, tried)
}

fn passes(rule: &Rule, prepared: &[Prepared], trial: Trial<'_>) -> bool {
    rule.tests.iter().zip(prepared).all(|(test, prepared)| {
        let mut report = Report::default();
        prepared.with_frame(trial, |frame| {
            compare::compare(rule, test, frame, &mut report);
        });
        report.errors() == 0
    })
}

fn mutants(rule: &Rule, trial: Trial<'_>) -> Vec<(String, Rule)> {
    let mut found = Vec::new();
    let mut keep = |change: String, change_rule: &dyn Fn(&mut Rule)| {
        let mut mutant = rule.clone();
        change_rule(&mut mutant);
        found.push((change, mutant));
    };
    for (change, bound) in rewritten("when", &rule.when, rule, trial) {
        keep(change, &|it| it.when = bound.clone());
    }
    let condition = rule.for_each.as_ref().and_then(|it| it.condition.as_ref());
    for (change, bound) in condition
        .into_iter()
        .flat_map(|it| rewritten("where", it, rule, trial))
    {
        keep(change, &|it| {
            if let Some(rows) = &mut it.for_each {
                rows.condition = Some(bound.clone());
            }
        });
    }
    for (place, deadline) in rule.deadlines.iter().enumerate() {
        for changed in steps(deadline.counting.offset) {
            let change = format!("deadline: {} → {changed}", deadline.counting.offset);
            keep(change, &|it| it.deadlines[place].counting.offset = changed);
        }
    }
    for (place, (span, _)) in rule.priority.within.iter().enumerate() {
        for changed in steps(*span) {
            let change = format!("priority: {span} → {changed}");
            keep(change, &|it| it.priority.within[place].0 = changed);
        }
    }
    for (place, span) in rule.act_by.iter().enumerate() {
        for changed in steps(*span) {
            let change = format!("act_by: {span} → {changed}");
            keep(change, &|it| it.act_by[place] = changed);
        }
    }
    found
}

/// Returns the spans beside a span: a week away when it is written in weeks, else one unit.
const fn steps(span: Offset) -> [Offset; 2] {
    let step = match span {
        Offset::Days(days) if days != 0 && days % 7 == 0 => 7,
        Offset::Days(_) | Offset::Months(_) => 1,
        Offset::Hours(_) => 24,
    };
    [span.changed_by(-step), span.changed_by(step)]
}

/// Returns the expression with each operator or number changed, as far as that still binds.
fn rewritten(what: &str, bound: &Bound, rule: &Rule, trial: Trial<'_>) -> Vec<(String, Bound)> {
    let rows = rule.for_each.as_ref();
    let scope = Scope {
        row: rows.map(|it| (vec![Arc::clone(&it.row)], it.roster)),
    };
    let names = Vocabulary::new(trial.form, trial.rules.parameters());
    let texts = changed_texts(bound.text()).into_iter();
    let changed = texts.filter_map(|(change, text)| {
        let bound = bind(&parse(&text).ok()?, &names, &scope, bound.kind()).ok()?;
        Some((format!("{what}: {change}"), bound))
    });
    changed.collect()
}

/// Operators and what they are changed into; longer ones stand first.
const OPERATORS: [(&str, &str); 10] = [
    (">=", ">"),
    ("<=", "<"),
    ("==", "!="),
    ("!=", "=="),
    ("&&", "||"),
    ("||", "&&"),
    (">", ">="),
    ("<", "<="),
    ("!", ""),
    ("+", "-"),
];

/// Returns the text with each operator and number changed once, never inside of quotes.
fn changed_texts(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut quote = None;
    let mut at = 0;
    while let Some((head, rest)) = text.split_at_checked(at) {
        let Some(first) = rest.chars().next() else {
            break;
        };
        let mut width = first.len_utf8();
        if quote.is_some() || first == '"' || first == '\'' {
            quote = match quote {
                None => Some(first),
                Some(open) if open == first => None,
                open => open,
            };
        } else if let Some((old, new)) = OPERATORS.iter().find(|it| rest.starts_with(it.0)) {
            width = old.len();
            found.push(replaced(head, rest, old, new));
        } else if first.is_ascii_digit() && !head.ends_with(word) {
            let number = rest.split(|it: char| !it.is_ascii_digit()).next();
            let number = number.unwrap_or_default();
            width = number.len();
            let value = number.parse::<i64>().unwrap_or_default();
            found.push(replaced(head, rest, number, &(value + 1).to_string()));
            found.push(replaced(head, rest, number, &(value - 1).to_string()));
        }
        at += width;
    }
    found
}

const fn word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

fn replaced(head: &str, rest: &str, old: &str, new: &str) -> (String, String) {
    let tail = rest.strip_prefix(old).unwrap_or_default();
    let near: String = rest.chars().take(20).collect();
    let into = if new.is_empty() { "nothing" } else { new };
    (
        format!("`{old}` → `{into}` in `{near}…`"),
        format!("{head}{new}{tail}"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operators_and_numbers_change_and_words_in_quotes_do_not() {
        let texts = changed_texts("a1 >= weeks(12) && !b in [\"x >= 1\"]");
        let texts: Vec<_> = texts.iter().map(|it| it.1.as_str()).collect();
        assert_eq!(
            texts,
            [
                "a1 > weeks(12) && !b in [\"x >= 1\"]",
                "a1 >= weeks(13) && !b in [\"x >= 1\"]",
                "a1 >= weeks(11) && !b in [\"x >= 1\"]",
                "a1 >= weeks(12) || !b in [\"x >= 1\"]",
                "a1 >= weeks(12) && b in [\"x >= 1\"]",
            ]
        );
    }
}

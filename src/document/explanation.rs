//! Why a rule fires, or why not, in words: condition by condition, then law and limits.

use std::fmt::Write as _;
use std::sync::Arc;

use super::Words;
use super::condition::outline_clause;
use super::isolate::isolated;
use crate::base::RuleId;
use crate::expr::Truth;
use crate::plan::rule::Rule;
use crate::plan::{Absence, Clause, Explanation, Verdict};
use crate::text::{Args, TextKey};

/// Writes an explanation as indented lines; `✓` holds, `✗` does not, `?` is not known.
pub fn explanation_text(words: &Words<'_>, explanation: &Explanation) -> String {
    let mut text = String::new();
    let rules = words.dossier().rules;
    let rule = rules.index(explanation.rule.as_str());
    let rule = rule.and_then(|it| rules.all().get(it));
    line(&mut text, 0, &heading(words, explanation));
    if let Some((rule, absence)) = &explanation.follows {
        let state = absence
            .as_ref()
            .map_or("explain-followed", |_| "explain-followed-absent");
        let args = Args::new().text("rule", rule.as_str());
        line(&mut text, 1, &words.text(&TextKey::new(state), &args));
    }
    if let Some(held) = &explanation.held_back {
        line(
            &mut text,
            1,
            &words.text(&TextKey::guard(&held.guard), &Args::new()),
        );
        write_clause(&mut text, words, (None, &held.condition), 2);
        line(&mut text, 2, &laws(&held.law));
    }
    for verdict in &explanation.verdicts {
        write_verdict(&mut text, words, (rule, verdict));
    }
    if let Some(roster) = &explanation.open_roster {
        let args = Args::new().text("question", words.asked(roster));
        line(
            &mut text,
            1,
            &words.text(&TextKey::new("explain-open-roster"), &args),
        );
    }
    write_law(&mut text, words, explanation);
    text
}

/// Writes what the plan knows about the measures of a rule, the same facts as on the screen: what
/// can't be kept and what is left, how dates were counted, what hangs together, what offices owe.
///
/// What was said already is not repeated.
pub fn facts_text(words: &Words<'_>, rule: &RuleId, said: &str) -> String {
    let mut text = String::new();
    let draft = words.dossier().draft;
    for measure in draft.measures.iter().filter(|it| it.rule == *rule) {
        let missed = words.missed(measure);
        let late = draft.unreachable.iter();
        let late = late.filter(|it| it.measure == measure.id).map(|it| {
            let args = Args::new().integer("count", it.late_by);
            let by = words.text(&TextKey::new("plan-unreachable-by"), &args);
            format!("! {} {by}", words.say("plan-unreachable"))
        });
        let parameters = measure.parameters.iter();
        let parameters = parameters.filter_map(|it| words.in_law(it));
        let facts = missed.into_iter().chain(words.facts(measure));
        let facts = facts.filter(|it| !said.contains(&it.text));
        let facts = facts.map(|it| labelled(words, &it.label, &it.text));
        let parameters =
            parameters.map(|it| labelled(words, &TextKey::new("plan-parameters"), &it));
        let lines: Vec<String> = late.chain(facts).chain(parameters).collect();
        if measure.row.is_some() && !lines.is_empty() {
            line(&mut text, 1, &words.short(measure));
        }
        for fact in &lines {
            line(&mut text, 1 + usize::from(measure.row.is_some()), fact);
        }
    }
    text
}

fn labelled(words: &Words<'_>, label: &TextKey, text: &str) -> String {
    format!("{}: {text}", words.text(label, &Args::new()))
}

fn heading(words: &Words<'_>, explanation: &Explanation) -> String {
    let key = TextKey::rule(&explanation.rule).attribute("measure");
    let measure = words.find(&key, &Args::new()).unwrap_or_default();
    let state = match &explanation.absence {
        None => "explain-fires",
        Some(Absence::DidNotFire) => "explain-does-not-fire",
        Some(Absence::Unknown) => "explain-unknown",
        Some(Absence::NotInForce) => "explain-not-in-force",
        Some(Absence::HeldBack(_)) => "explain-held-back",
    };
    format!("{} – {}: {measure}", explanation.rule, words.say(state))
}

fn write_verdict(text: &mut String, words: &Words<'_>, (rule, verdict): (Option<&Rule>, &Verdict)) {
    let mut depth = 1;
    if let Some(row) = verdict.row {
        line(
            text,
            1,
            &format!("{} {}", sign(verdict.truth), words.row_name(row)),
        );
        depth = 2;
    }
    for clause in &verdict.conditions {
        write_clause(text, words, (rule, clause), depth);
    }
    for dated in &verdict.deadlines {
        let args = Args::new()
            .text("kind", words.word("deadline", dated.kind.code()))
            .day("due", dated.counted.due)
            .day("safe", dated.counted.safe_by);
        line(
            text,
            depth,
            &words.text(&TextKey::new("explain-deadline"), &args),
        );
        for reading in words.readings(&dated.counted) {
            line(text, depth + 1, &reading);
        }
    }
}

/// Writes a condition as it is said in words, with what was answered.
fn write_clause(
    text: &mut String,
    words: &Words<'_>,
    (rule, clause): (Option<&Rule>, &Clause),
    depth: usize,
) {
    for said in outline_clause(words, rule, clause) {
        let sign = said.truth.map(|it| format!("{} ", sign(it)));
        let sign = sign.unwrap_or_default();
        line(text, depth + said.depth, &format!("{sign}{}", said.text));
    }
}

fn write_law(text: &mut String, words: &Words<'_>, explanation: &Explanation) {
    let law = laws(&explanation.law);
    let args = Args::new()
        .text("law", law)
        .day("from", explanation.force.valid_from)
        .text(
            "certainty",
            words.word("certainty", explanation.certainty.code()),
        );
    line(text, 1, &words.text(&TextKey::new("explain-law"), &args));
    if explanation.outdated {
        line(text, 1, &words.say("document-outdated"));
    }
    for gap in explanation.gaps.iter() {
        let gap = words.text(&TextKey::gap(gap), &Args::new());
        line(
            text,
            1,
            &words.text(&TextKey::new("explain-gap"), &Args::new().text("gap", gap)),
        );
    }
    for source in explanation.sources.iter() {
        line(text, 1, source);
    }
}

fn laws(law: &[Arc<str>]) -> String {
    let law: Vec<_> = law.iter().map(|it| isolated(it)).collect();
    law.join("; ")
}

const fn sign(truth: Truth) -> char {
    match truth {
        Truth::True => '✓',
        Truth::False => '✗',
        Truth::Unknown => '?',
    }
}

fn line(text: &mut String, depth: usize, content: &str) {
    // Writing to a string does not fail.
    writeln!(text, "{:indent$}{content}", "", indent = depth * 2).ok();
}

//! Why a rule fires, or why not, in words: condition by condition, then law and limits.

use std::fmt::Write as _;

use super::Words;
use super::isolate::isolated;
use crate::expr::Truth;
use crate::plan::{Absence, Because, Clause, Explanation, Verdict};
use crate::text::{Args, TextKey};

/// Writes an explanation as indented lines; `✓` holds, `✗` does not, `?` is not known.
pub fn explanation_text(words: &Words<'_>, explanation: &Explanation) -> String {
    let mut text = String::new();
    line(&mut text, 0, &heading(words, explanation));
    if let Some((rule, absence)) = &explanation.follows {
        let state = absence.map_or("explain-followed", |_| "explain-followed-absent");
        let args = Args::new().text("rule", rule.as_str());
        line(&mut text, 1, &words.text(&TextKey::new(state), &args));
    }
    for verdict in &explanation.verdicts {
        write_verdict(&mut text, words, verdict);
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

fn heading(words: &Words<'_>, explanation: &Explanation) -> String {
    let key = TextKey::rule(&explanation.rule).attribute("measure");
    let measure = words.find(&key, &Args::new()).unwrap_or_default();
    let state = match explanation.absence {
        None => "explain-fires",
        Some(Absence::DidNotFire) => "explain-does-not-fire",
        Some(Absence::Unknown) => "explain-unknown",
        Some(Absence::NotInForce) => "explain-not-in-force",
    };
    format!("{} – {}: {measure}", explanation.rule, words.say(state))
}

fn write_verdict(text: &mut String, words: &Words<'_>, verdict: &Verdict) {
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
        write_clause(text, words, clause, depth);
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
    }
}

fn write_clause(text: &mut String, words: &Words<'_>, clause: &Clause, depth: usize) {
    line(
        text,
        depth,
        &format!("{} {}", sign(clause.truth), clause.text),
    );
    for because in &clause.read {
        line(text, depth + 1, &answer(words, because));
    }
    for part in &clause.parts {
        write_clause(text, words, part, depth + 1);
    }
}

fn answer(words: &Words<'_>, because: &Because) -> String {
    let question = words.dossier().form.question(because.slot);
    let asked = words.text(&TextKey::question(&question.id), &Args::new());
    format!(
        "{asked} {}",
        isolated(&words.held(question, &because.value))
    )
}

fn write_law(text: &mut String, words: &Words<'_>, explanation: &Explanation) {
    let law = explanation
        .law
        .iter()
        .map(|it| isolated(it))
        .collect::<Vec<_>>()
        .join("; ");
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

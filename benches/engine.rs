//! The interview engine beside the least work that the same answers need: loading a form with its
//! texts, an answer nobody depends on, an answer at the head of a chain, the steps of a screen.
//!
//! `cargo bench --bench engine`; times are CPU-bound and printed as a table.

#![expect(
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on shall fail"
)]
#![expect(clippy::print_stdout, reason = "the table is the result")]
#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]

mod large_form;
mod undisturbed;

use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

use lotse::base::{Code, Day, Language, Report, Sources, Stamp};
use lotse::expr::Value;
use lotse::form::{Form, load, load_lists};
use lotse::interview::{Interview, Position, Voice};
use lotse::profile::{At, Change, Source};
use lotse::text::Texts;

use self::large_form::{LargeForm, id};
use self::undisturbed::measure;

const LANGUAGES: [&str; 4] = ["de", "ar", "en", "uk"];

/// A form of so many yes/no questions; the first `chain` of them each hang on the one before.
fn sources(questions: usize, chain: usize) -> Sources {
    let large = LargeForm::new(questions, |at| {
        let shown = if at > 0 && at < chain {
            format!("\nshow_if = '{} == \"yes\"'", id(at - 1))
        } else {
            String::new()
        };
        format!("type = \"yes_no\"{shown}")
    });
    let mut sources = Sources::default();
    for (path, text) in large.files(&LANGUAGES) {
        sources.insert(path, text.to_owned());
    }
    sources
}

fn form(sources: &Sources) -> Arc<Form> {
    let mut report = Report::default();
    let lists = load_lists(sources, &mut report);
    let form = load(sources, "big", &lists, &mut report).unwrap();
    assert_eq!(report.errors(), 0, "{:?}", report.found().first());
    Arc::new(form)
}

fn texts(sources: &Sources) -> Texts {
    let languages: Vec<_> = LANGUAGES.iter().map(|it| Language::new(*it)).collect();
    Texts::load(sources, &languages, &[], &mut Report::default())
}

fn voice() -> Voice {
    let (by, language) = ("k1".into(), Language::new("de"));
    Voice {
        at: Stamp(0),
        by,
        language,
        source: Source::Client,
    }
}

fn yes(on: bool) -> Value {
    Value::Code(Code::new(if on { "yes" } else { "no" }))
}

fn answered(at: &At, on: bool) -> Change {
    let (source, language) = (Source::Client, Language::new("de"));
    Change::Answered {
        at: at.clone(),
        value: yes(on),
        source,
        language,
    }
}

fn row(what: &str, (median, tail): (Duration, Duration), budget: &str) {
    let ms = |it: Duration| it.as_secs_f64() * 1000.0;
    println!(
        "{what:<58} {:>10.4} {:>10.4}   {budget}",
        ms(median),
        ms(tail)
    );
}

fn load_rows() {
    for (questions, budget) in [
        (1000, "≤ 20 (ODK xforms-engine 2,004)"),
        (5000, "≤ 100 (ODK xforms-engine 10,042)"),
    ] {
        let sources = sources(questions, 0);
        let taken = measure(50, |_| drop(black_box((form(&sources), texts(&sources)))));
        row(
            &format!("load {questions} questions, 4 languages"),
            taken,
            budget,
        );
        let text = std::str::from_utf8(sources.get("forms/big/form.toml").unwrap()).unwrap();
        let taken = measure(50, |_| {
            drop(black_box(toml::de::DeTable::parse(text).unwrap()));
        });
        row("  limit: the TOML parser alone", taken, "");
    }
}

/// Times an answer to one question, back and forth.
fn answer_row(what: &str, interview: &mut Interview, at: &At, budget: &str) {
    let changes = [answered(at, true), answered(at, false)];
    let voice = voice();
    let taken = measure(1000, |turn| {
        drop(interview.record(changes[turn % 2].clone(), &voice));
    });
    row(what, taken, budget);
}

fn answer_rows() {
    let day = Day::new(2026, 11, 21).unwrap();
    let mut interview = Interview::new(form(&sources(1000, 0)), Vec::new(), None, day);
    let at = interview.steps()[500].at(interview.form()).unwrap();
    answer_row(
        "answer nobody depends on, 1,000 questions",
        &mut interview,
        &at,
        "p99 ≤ 0.05 (xforms-engine 0.21, SurveyJS 387)",
    );

    let mut bare = vec![None; 1000];
    let taken = measure(1000, |turn| {
        bare[500] = Some(yes(turn % 2 == 0));
        black_box(&bare);
    });
    row("  limit: a bare vector of values", taken, "");

    let mut interview = Interview::new(form(&sources(5000, 500)), Vec::new(), None, day);
    for _ in 0..500 {
        drop(interview.answer(yes(true), &voice()));
    }
    let head = interview.steps()[0];
    assert!(matches!(head, Position::Question(..)));
    let at = head.at(interview.form()).unwrap();
    answer_row(
        "answer at the head of a chain of 500, 5,000 questions",
        &mut interview,
        &at,
        "p99 ≤ 1 (xforms-engine 112, SurveyJS 5,013)",
    );
    let taken = measure(500, |_| drop(black_box(interview.steps())));
    row("list of all steps, 5,000 questions", taken, "");
}

fn main() {
    println!(
        "{:<58} {:>10} {:>10}   budget ms (peers)",
        "", "median ms", "p99 ms"
    );
    load_rows();
    answer_rows();
}

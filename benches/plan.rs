//! One plan of the model case with all shipped rules, and ten thousand of them.
//!
//! `cargo bench --bench plan`; the budget is 0.5 ms a plan, and 5 s for 100,000 (design.md 11).
//! The limit below is the conditions of all rules alone, without dates, links or reasons.

#![expect(
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on shall fail"
)]
#![expect(clippy::print_stdout, reason = "the table is the result")]
#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]

mod model_case;

use std::hint::black_box;
use std::time::Instant;

use lotse::assets::shipped;
use lotse::base::{Report, Sources};
use lotse::directory::{Calendars, Directory};
use lotse::expr::{Answers as _, truth};
use lotse::form::Form;
use lotse::plan::offer::Matching;
use lotse::plan::rule::WithParameters;
use lotse::plan::{Rules, derive};
use lotse::profile::{Reading, Way};

use self::model_case::ModelCase;

/// A directory of a thousand offers: each shipped one several times over.
fn offers(sources: &Sources, form: &Form) -> (Directory, Rules) {
    let mut sources = sources.clone();
    let path = "forms/directory/duesseldorf_offers.toml";
    let text = String::from_utf8(sources.get(path).unwrap().to_vec()).unwrap();
    let mut services = text.split("[[service]]");
    let mut all = services.next().unwrap().to_owned();
    let services: Vec<_> = services.collect();
    for number in 0..1_000 {
        let service = services[number % services.len()];
        let id = format!("id = \"n{number}_");
        all.push_str("[[service]]");
        all.push_str(&service.replacen("id = \"", &id, 1));
    }
    sources.insert(path, all);
    let mut report = Report::default();
    let calendars = Calendars::load(&sources, &mut report);
    let directory = Directory::load(&sources, &calendars, &mut report);
    assert!(directory.offers().count() >= 1_000);
    let rules = Rules::load(&sources, form, &directory, &mut report);
    (directory, rules)
}

/// Runs the work in batches and prints the time of one in the fastest batch: what it costs when
/// nothing else runs.
fn row(what: &str, times: u32, budget: &str, mut work: impl FnMut()) {
    let batch = (times / 100).max(1);
    let mut batches = (0..100.min(times)).map(|_| {
        let start = Instant::now();
        (0..batch).for_each(|_| work());
        start.elapsed()
    });
    let fastest = batches.next().unwrap();
    let fastest = batches.fold(fastest, Ord::min);
    let one = fastest.as_secs_f64() * 1e6 / f64::from(batch);
    println!("{what:<44} {one:>10.2} µs   {budget}");
}

#[expect(
    clippy::too_many_lines,
    reason = "one row after the other, as they are printed"
)]
fn main() {
    let sources = shipped();
    let ModelCase {
        form,
        calendars,
        directory,
        rules,
        today,
        profile,
    } = ModelCase::load(&sources);
    let way = Way::new(&form, &profile, today);
    let reading = Reading::new(&profile, &way);

    println!("{} rules", rules.all().len());
    let plan = || derive(&reading, &rules, &directory, &calendars);
    println!("{} measures", plan().measures.len());
    row(
        "plan of the model case, of 10,000",
        10_000,
        "≤ 50 (5 s for 100,000; the crate `cel` 7–9 s)",
        || {
            drop(black_box(plan()));
        },
    );
    row(
        "plan of the model case, the first alone",
        1,
        "≤ 500",
        || {
            drop(black_box(plan()));
        },
    );
    let answers = WithParameters::new(&reading, rules.parameters());
    row("limit: the conditions alone", 10_000, "", || {
        for rule in rules.all() {
            let rows = rule.for_each.as_ref().map(|it| answers.rows(it.roster));
            match rows {
                None => drop(black_box(truth(&rule.when, &answers, None))),
                Some(rows) => rows.known().iter().for_each(|row| {
                    black_box(truth(&rule.when, &answers, Some(*row)));
                }),
            }
        }
    });
    let (thousand, bound) = offers(&sources, &form);
    let measures = plan().measures;
    row(
        "1,000 offers matched, all measures",
        100,
        "≤ 10,000 (looked at one measure at a time)",
        || {
            let matching = Matching::new(&reading, &form, &bound, &thousand);
            for measure in &measures {
                drop(black_box(matching.for_measure(measure)));
            }
        },
    );
    row(
        "1,000 offers matched, one measure",
        100,
        "≤ 2,000",
        || {
            let matching = Matching::new(&reading, &form, &bound, &thousand);
            drop(black_box(matching.for_measure(&measures[0])));
        },
    );
    row("way through the form", 10_000, "", || {
        drop(black_box(Way::new(&form, &profile, today)));
    });
    row("rules loaded", 20, "", || {
        let mut report = Report::default();
        drop(black_box(Rules::load(
            &sources,
            &form,
            &directory,
            &mut report,
        )));
    });
}

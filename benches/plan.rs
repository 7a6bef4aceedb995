//! One plan of the model case with all shipped rules, and a hundred thousand of all worked cases.
//!
//! `cargo bench --bench plan`; the budget is 0.5 ms a plan, and 5 s for 100,000 on a machine of two
//! cores (design.md 11). `cargo bench --bench plan -- bulk` runs the rows whose names contain the
//! word. The limit below is the conditions of all rules alone, without dates, links or reasons.

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
use lotse::base::{Report, SourceFile, Sources};
use lotse::directory::{Calendars, Directory};
use lotse::expr::{Answers as _, truth};
use lotse::form::Form;
use lotse::plan::offer::Matching;
use lotse::plan::rule::WithParameters;
use lotse::plan::{Rules, derive};
use lotse::profile::{Profile, Reading, Way, read_answers};

use self::model_case::ModelCase;

/// How many plans a bulk run drafts each time it is timed: so few that other work seldom comes
/// between.
const BULK: u32 = 340;

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

/// What one core of a bulk run works with. Each has rules of its own: an id is shared by counting
/// its users, and two cores that count the same wait for each other.
struct Core {
    case: ModelCase,
    answered: Vec<(Profile, Way)>,
}

impl Core {
    fn load(sources: &Sources) -> Self {
        let case = ModelCase::load(sources);
        let (forms, today) = (std::slice::from_ref(&case.form), case.today);
        let mut report = Report::default();
        let cases = sources.under("forms/erstgespraech/cases/");
        let answered = cases.map(|(path, bytes)| {
            let file = SourceFile::new(path, bytes, &mut report);
            let answers = read_answers(&file, forms, None, today, &mut report).unwrap();
            let profile = answers.profile(&case.form);
            let way = Way::new(&case.form, &profile, today);
            (profile, way)
        });
        let answered = answered.collect();
        Self { case, answered }
    }

    /// Drafts so many plans, one case after the other.
    fn draft(&self, plans: u32) {
        let case = &self.case;
        for (profile, way) in self.answered.iter().cycle().take(plans as usize) {
            let reading = Reading::new(profile, way);
            let plan = derive(&reading, &case.rules, &case.directory, &case.calendars);
            drop(black_box(plan));
        }
    }
}

/// Prints how many seconds 100,000 plans of all worked cases take on so many cores.
fn bulk_row(count: u32, sources: &Sources, budget: &str) {
    let what = format!("bulk: 100,000 plans of all cases, cores: {count}");
    if !chosen(&what) {
        return;
    }
    let cores: Vec<_> = (0..count).map(|_| Core::load(sources)).collect();
    let taken = fastest(100, || {
        std::thread::scope(|scope| {
            for core in &cores {
                scope.spawn(|| core.draft(BULK / count));
            }
        });
    });
    let seconds = taken / 1e6 * 100_000.0 / f64::from(BULK);
    println!("{what:<44} {seconds:>10.2} s    {budget}");
}

/// Tells whether the row was asked for: all are, unless the command line has a part of a name.
fn chosen(what: &str) -> bool {
    let mut words = std::env::args().skip(1).filter(|it| !it.starts_with('-'));
    words.next().is_none_or(|it| what.contains(&it))
}

/// Prints how long the work takes once.
fn row(what: &str, times: u32, budget: &str, work: impl FnMut()) {
    if chosen(what) {
        let one = fastest(times, work);
        println!("{what:<44} {one:>10.2} µs   {budget}");
    }
}

/// Runs the work in batches and returns the microseconds of one in the fastest batch: what it costs
/// when nothing else runs.
fn fastest(times: u32, mut work: impl FnMut()) -> f64 {
    let batch = (times / 100).max(1);
    let mut batches = (0..100.min(times)).map(|_| {
        let start = Instant::now();
        (0..batch).for_each(|_| work());
        start.elapsed()
    });
    let first = batches.next().unwrap();
    batches.fold(first, Ord::min).as_secs_f64() * 1e6 / f64::from(batch)
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
    row("plan of the model case, of 10,000", 10_000, "", || {
        drop(black_box(plan()));
    });
    row(
        "plan of the model case, the first alone",
        1,
        "≤ 500",
        || {
            drop(black_box(plan()));
        },
    );
    bulk_row(1, &sources, "");
    bulk_row(2, &sources, "≤ 5 (the crate `cel` 7–9 s)");
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

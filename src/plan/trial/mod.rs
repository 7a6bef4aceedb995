//! Runs the tests that stand beside rules, and finds out what they would not notice.
//!
//! A test looks at its rule alone: its condition, its dates, its priority. Links to other rules
//! are tried by the worked cases, which derive whole plans.

mod compare;
mod mutant;
mod record;
mod witness;

pub use mutant::{Survivor, survivors};
pub use record::{Recorded, RecordedDates, record};

use super::derive::Frame;
use super::rule::{Rule, RuleTest, Rules};
use crate::base::Report;
use crate::directory::{Calendars, Directory};
use crate::expr::Truth;
use crate::form::Form;
use crate::profile::{Profile, Reading, Way};

/// What rules are tried over.
#[derive(Clone, Copy, Debug)]
pub struct Trial<'a> {
    /// The form whose answers they read.
    pub form: &'a Form,
    /// The rules.
    pub rules: &'a Rules,
    /// The actors.
    pub directory: &'a Directory,
    /// The calendars.
    pub calendars: &'a Calendars,
}

/// Runs every test of every rule; reports what fails, and which tests a rule lacks.
pub fn run_tests(trial: Trial<'_>, report: &mut Report) {
    for rule in trial.rules.all() {
        for test in rule.tests.iter() {
            let prepared = Prepared::new(test, trial.form);
            prepared.with_frame(trial, |frame| compare::compare(rule, test, frame, report));
        }
        check_coverage(rule, trial, report);
    }
    super::path::run_tests(trial.rules, trial.form, report);
}

/// The answers of a test, read once.
struct Prepared {
    profile: Profile,
    way: Way,
}

impl Prepared {
    fn new(test: &RuleTest, form: &Form) -> Self {
        let profile = test.profile(form);
        let way = Way::new(form, &profile, test.today);
        Self { profile, way }
    }

    fn with_frame<T>(&self, trial: Trial<'_>, look: impl FnOnce(&Frame<'_>) -> T) -> T {
        let reading = Reading::new(&self.profile, &self.way);
        let frame = Frame::new(&reading, trial.rules, trial.directory, trial.calendars);
        look(&frame)
    }
}

/// Demands a test that fires, one that rests, and one that is unknown when the rule can be.
///
/// A rule that reads no answer needs only one that fires.
fn check_coverage(rule: &Rule, trial: Trial<'_>, report: &mut Report) {
    let expected = |wanted: Truth| {
        let fires = |it: &RuleTest| it.expect.iter().any(|it| it.1.fires == Some(wanted));
        rule.tests.iter().any(fires)
    };
    let mut demand = |wanted: Truth, code: &'static str, what: String, how: &str| {
        if !expected(wanted) {
            report.error(code, rule.place.clone(), what);
            report.remedy(how);
        }
    };
    let lacks = |what: &str| format!("the rule `{}` has no test {what}", rule.id);
    demand(
        Truth::True,
        "no_firing_test",
        lacks("in which it fires"),
        "add a [[rule.test]] with `expect = { fires = true }`",
    );
    let reads = !rule.when.reads().is_empty() || !rule.when.rosters().is_empty();
    if !reads && rule.for_each.is_none() {
        return;
    }
    demand(
        Truth::False,
        "no_resting_test",
        lacks("in which it does not fire"),
        "add a [[rule.test]] with `expect = { fires = false }`",
    );
    if let Some(without) = witness::unknown_without(rule, trial) {
        demand(
            Truth::Unknown,
            "no_unknown_test",
            lacks(&format!("in which it is unknown, as it is {without}")),
            "add a [[rule.test]] with `expect = { fires = \"unknown\", asks = [ … ] }`",
        );
    }
}

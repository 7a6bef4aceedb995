//! Runs the tests that stand beside stations.

use std::fmt::Debug;

use super::{Path, Station, StationTest};
use crate::base::{Code, Report};
use crate::expr::Truth;
use crate::form::Form;
use crate::plan::rule::Rules;
use crate::profile::{Reading, Way, profile_of};

/// Reports every difference between what tests expect and what the stations make of it.
pub(in crate::plan) fn run_tests(rules: &Rules, form: &Form, report: &mut Report) {
    for station in rules.path().stations() {
        for test in &station.tests {
            try_one(station, test, (rules, form), report);
        }
    }
}

fn try_one(
    station: &Station,
    test: &StationTest,
    (rules, form): (&Rules, &Form),
    report: &mut Report,
) {
    let profile = profile_of(form, &test.given);
    let way = Way::new(form, &profile, test.today);
    let stage = Path::look(station, &Reading::new(&profile, &way), rules);
    let codes =
        |truth: Truth| -> Vec<Code> { stage.with(truth).map(|it| it.condition.clone()).collect() };
    let mut differs = |what: &str, expected: &dyn Debug, found: &dyn Debug| {
        let name = &test.name;
        let message = format!("\"{name}\": expected {what} = {expected:?}, found {found:?}");
        report.error("failed_test", test.place.clone(), message);
        report.remedy("correct the station, or what its test expects");
    };
    if let Some(state) = test.state.filter(|it| *it != stage.state) {
        differs("state", &state.code(), &stage.state.code());
    }
    let missing = codes(Truth::False);
    if let Some(expected) = test.missing.as_ref().filter(|it| **it != missing) {
        differs("missing", expected, &missing);
    }
    let unknown = codes(Truth::Unknown);
    if let Some(expected) = test.unknown.as_ref().filter(|it| **it != unknown) {
        differs("unknown", expected, &unknown);
    }
    if let Some(day) = test.from.filter(|it| Some(*it) != stage.from) {
        differs("from", &day, &stage.from);
    }
}

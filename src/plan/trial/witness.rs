//! Finds out whether a rule can be unknown, by taking answers away.

use super::{Prepared, Trial, compare};
use crate::base::Day;
use crate::expr::Truth;
use crate::plan::rule::{Rule, RuleTest};
use crate::profile::{Change, Way, profile_of};

/// Returns words for a case in which the rule is unknown: without any answer, or without one of
/// the answers of a test.
pub(super) fn unknown_without(rule: &Rule, trial: Trial<'_>) -> Option<String> {
    let first = rule.tests.first()?;
    if is_unknown(rule, &[], first.today, trial) {
        return Some("without any answer".to_owned());
    }
    rule.tests
        .iter()
        .find_map(|test| without_one(rule, test, trial))
}

fn without_one(rule: &Rule, test: &RuleTest, trial: Trial<'_>) -> Option<String> {
    (0..test.given.len()).find_map(|place| {
        let (Change::Answered { at, .. } | Change::Withheld { at, .. }) = test.given.get(place)?
        else {
            return None;
        };
        let mut given = test.given.clone();
        given.remove(place);
        let found = is_unknown(rule, &given, test.today, trial);
        found.then(|| format!("without `{}` in \"{}\"", at.question, test.name))
    })
}

fn is_unknown(rule: &Rule, given: &[Change], today: Day, trial: Trial<'_>) -> bool {
    let profile = profile_of(trial.form, given);
    let way = Way::new(trial.form, &profile, today);
    let prepared = Prepared { profile, way };
    prepared.with_frame(trial, |frame| compare::truth_of(rule, frame)) == Truth::Unknown
}

//! Offers against the forms that ask and the rules that name needs.

use std::collections::BTreeSet;

use super::loaded::Loaded;
use crate::base::{NeedId, Report, nearest};
use crate::plan::Rules;

/// Reports conditions that no form can answer, and needs that no rule has.
pub(super) fn check(loaded: &Loaded, report: &mut Report) {
    conditions(&loaded.rules, report);
    needs(loaded, report);
}

/// A question of a `for` must stand in one form at least.
fn conditions(rules: &[Rules], report: &mut Report) {
    let Some((first, others)) = rules.split_first() else {
        return;
    };
    for (offer, place, fault) in first.eligibilities().unbound() {
        let bound = |it: &Rules| it.eligibilities().of(offer).is_some();
        if !others.iter().any(bound) {
            fault.clone().report_at(place.clone(), report);
        }
    }
}

fn needs(loaded: &Loaded, report: &mut Report) {
    let rules = loaded.rules.iter().flat_map(Rules::all);
    let known: BTreeSet<&NeedId> = rules.map(|it| &it.need.id).collect();
    if known.is_empty() {
        return;
    }
    for offer in loaded.directory.offers() {
        for need in offer.needs.iter().filter(|it| !known.contains(it)) {
            let message = format!(
                "the offer `{}` is for `{need}`, which no rule needs",
                offer.id
            );
            report.warning("unknown_need", offer.place.clone(), message);
            let near = nearest(need.as_str(), known.iter().map(|it| it.as_str()));
            report.did_you_mean(near, "name a need of a rule, or take it out");
        }
    }
}

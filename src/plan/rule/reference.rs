//! Checks what rules say about each other: links, cycles, needs in one area of life.

use std::collections::{BTreeMap, BTreeSet};

use super::read::Links;
use super::{Rule, Urgent};
use crate::base::{Place, Report, RuleId, nearest};

/// The ids of rules as they stand in the files, of broken ones too: one mistake in a rule must
/// not hide a wrong link in it, nor make a link to it wrong.
#[derive(Default)]
pub(super) struct Mentions {
    defined: BTreeMap<RuleId, Place>,
    linked: Vec<(RuleId, Place)>,
}

impl Mentions {
    /// Notes a rule and its links; one with an id that is taken is reported.
    pub(super) fn note(&mut self, id: &RuleId, place: &Place, links: &Links, report: &mut Report) {
        let after = links.after.iter().map(|it| (&it.rule, &it.place));
        let follow_up = links.only_if.iter().map(|it| (&it.rule, &it.place));
        let linked = after.chain(follow_up);
        self.linked
            .extend(linked.map(|it| (it.0.clone(), it.1.clone())));
        if let Some(first) = self.defined.get(id) {
            let message = format!("the rule `{id}` stands already at {first}");
            report.error("duplicate_id", place.clone(), message);
            report.remedy("rename one of them, or take one out");
            return;
        }
        self.defined.insert(id.clone(), place.clone());
    }

    /// Notes the rule that is the way out of another.
    pub(super) fn note_urgent(&mut self, urgent: Option<&Urgent>) {
        if let Some(Urgent::Rule { rule, place }) = urgent {
            self.linked.push((rule.clone(), place.clone()));
        }
    }

    fn check(&self, report: &mut Report) {
        for (other, place) in &self.linked {
            if self.defined.contains_key(other) {
                continue;
            }
            let message = format!("there is no rule `{other}`");
            report.error("unknown_rule", place.clone(), message);
            match nearest(other.as_str(), self.defined.keys().map(RuleId::as_str)) {
                Some(near) => report.remedy(format!("did you mean `{near}`?")),
                None => report.remedy("add the rule, or take the link out"),
            }
        }
    }
}

pub(super) fn check_references(rules: &[Rule], mentions: &Mentions, report: &mut Report) {
    mentions.check(report);
    check_needs(rules, report);
    check_cycles(rules, report);
}

/// Rules with the same need merge, so they must agree on its area of life.
fn check_needs(rules: &[Rule], report: &mut Report) {
    let mut first: BTreeMap<&str, &Rule> = BTreeMap::new();
    for rule in rules {
        let known = first.entry(rule.need.id.as_str()).or_insert(rule);
        if known.need.domain == rule.need.domain {
            continue;
        }
        let message = format!(
            "the need `{}` lies in `{}` here and in `{}` in the rule `{}`",
            rule.need.id,
            rule.need.domain.code(),
            known.need.domain.code(),
            known.id,
        );
        report.error("need_in_two_domains", rule.place.clone(), message);
        report.remedy("give both the same domain, or two needs");
    }
}

/// Reports each cycle among links once, by the names of its members.
fn check_cycles(rules: &[Rule], report: &mut Report) {
    let mut told: BTreeSet<Vec<&str>> = BTreeSet::new();
    for rule in rules {
        let Some(path) = shortest_cycle(rules, rule) else {
            continue;
        };
        let mut members = path.clone();
        members.sort_unstable();
        if !told.insert(members) {
            continue;
        }
        let names = [&path[..], &[rule.id.as_str()]].concat().join(" → ");
        let message = format!("these rules wait for each other: {names}");
        report.error("cycle", rule.place.clone(), message);
        report.remedy("take out the link that has the weakest reason");
    }
}

/// Finds the shortest way from a rule through its links back to itself.
fn shortest_cycle<'a>(rules: &'a [Rule], start: &'a Rule) -> Option<Vec<&'a str>> {
    let mut came_from: BTreeMap<&str, &str> = BTreeMap::new();
    let mut round = vec![start];
    while !round.is_empty() {
        let last = round
            .iter()
            .find(|it| waits_for(it).any(|other| other == start.id.as_str()));
        if let Some(last) = last {
            return Some(way_to(&came_from, start.id.as_str(), last.id.as_str()));
        }
        let mut next = Vec::new();
        for (rule, other) in round
            .iter()
            .flat_map(|it| waits_for(it).map(move |to| (it, to)))
        {
            let known = rules.iter().find(|it| it.id.as_str() == other);
            if let Some(known) = known.filter(|it| !came_from.contains_key(it.id.as_str())) {
                came_from.insert(known.id.as_str(), rule.id.as_str());
                next.push(known);
            }
        }
        round = next;
    }
    None
}

fn waits_for(rule: &Rule) -> impl Iterator<Item = &str> {
    let after = rule.after.iter().map(|it| it.rule.as_str());
    after.chain(rule.only_if.iter().map(|it| it.rule.as_str()))
}

fn way_to<'a>(
    came_from: &BTreeMap<&'a str, &'a str>,
    start: &'a str,
    end: &'a str,
) -> Vec<&'a str> {
    let mut way = vec![end];
    let mut at = end;
    while at != start {
        let Some(before) = came_from.get(at) else {
            break;
        };
        at = before;
        way.push(at);
    }
    way.reverse();
    way
}

//! What judging every rule brings: measures to be, doubts, and why the others are not there.

use super::question::{Place, Waiting};
use super::{Firing, Frame, Judge};
use crate::expr::Truth;
use crate::plan::draft::Absence;
use crate::plan::rule::{Guard, OnlyIf, Rule, Rules};

/// The outcome of judging every rule alone.
pub(in crate::plan) struct Found<'a> {
    /// What fires, in order of rule and row.
    pub(super) firings: Vec<Firing<'a>>,
    /// What would decide the rules that are unknown.
    pub(super) waiting: Vec<Waiting>,
    /// For each rule the firings of it.
    ranges: Vec<std::ops::Range<usize>>,
    /// For each rule why it is not there, when it isn't.
    absences: Vec<Absence>,
}

impl<'a> Found<'a> {
    pub(in crate::plan) fn new(frame: &Frame<'a>) -> Self {
        let rules: &'a Rules = frame.rules;
        let mut found = Self {
            firings: Vec::new(),
            waiting: Vec::with_capacity(rules.all().len()),
            ranges: Vec::with_capacity(rules.all().len()),
            absences: Vec::with_capacity(rules.all().len()),
        };
        let mut judge = Judge::new(frame);
        for (index, rule) in rules.all().iter().enumerate() {
            let absence = if rule.force.holds(frame.today) {
                found.judge(index, rule, &mut judge)
            } else {
                Absence::NotInForce
            };
            found.absences.push(absence);
        }
        found.drop_orphans(rules);
        found.count(rules.all().len());
        found
    }

    /// Returns the places of a rule's measures among the firings, or why there are none.
    pub(in crate::plan) fn of(&self, rule: usize) -> Result<std::ops::Range<usize>, Absence> {
        match self.ranges.get(rule) {
            Some(range) if !range.is_empty() => Ok(range.clone()),
            _ => Err(self
                .absences
                .get(rule)
                .cloned()
                .unwrap_or(Absence::DidNotFire)),
        }
    }

    fn judge(&mut self, index: usize, rule: &'a Rule, judge: &mut Judge<'_, 'a>) -> Absence {
        let frame = judge.frame;
        if let Some(guard) = frame.guard_of(rule) {
            return held_back(rule, guard, judge);
        }
        let before = self.waiting.len();
        let waits = |place| Waiting { place, rule: index };
        let open = judge.judge(rule, |row, truth, awaited| match truth {
            Truth::True => self.firings.push(Firing { index, rule, row }),
            Truth::Unknown if frame.keep_askable(awaited) => {
                for (slot, row) in &awaited.questions {
                    self.waiting.push(waits(Place::Question(*slot, *row)));
                }
                for roster in &awaited.rosters {
                    self.waiting.push(waits(Place::Roster(*roster)));
                }
            }
            Truth::Unknown | Truth::False => {}
        });
        if let Some(roster) = open {
            self.waiting.push(waits(Place::Roster(roster)));
        }
        if self.waiting.len() == before {
            Absence::DidNotFire
        } else {
            Absence::Unknown
        }
    }

    /// Takes out follow-ups of what is not in the plan, and follow-ups of those.
    fn drop_orphans(&mut self, rules: &Rules) {
        let mut before = usize::MAX;
        while self.firings.len() < before {
            before = self.firings.len();
            let fired: Vec<usize> = self.firings.iter().map(|it| it.index).collect();
            let stays = |it: &OnlyIf| {
                let other = rules.index(it.rule.as_str());
                other.is_some_and(|it| fired.binary_search(&it).is_ok())
            };
            self.firings
                .retain(|it| it.rule.only_if.as_ref().is_none_or(stays));
        }
    }

    fn count(&mut self, rules: usize) {
        let mut start = 0;
        for rule in 0..rules {
            let rest = self.firings.iter().skip(start);
            let count = rest.take_while(|it| it.index == rule).count();
            self.ranges.push(start..start + count);
            start += count;
        }
    }
}

/// Returns why a rule that a guard bars is absent: what does not fire anyway is not held back.
fn held_back(rule: &Rule, guard: &Guard, judge: &mut Judge<'_, '_>) -> Absence {
    let mut any = Truth::False;
    let open = judge.judge(rule, |_, truth, _| any = any.max(truth));
    if any == Truth::False && open.is_none() {
        Absence::DidNotFire
    } else {
        Absence::HeldBack(guard.id.clone())
    }
}

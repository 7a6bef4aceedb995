//! What judging every rule brings: measures to be, doubts, and why the others are not there.

use super::{Doubt, Firing, Frame, doubt, judge};
use crate::base::RowId;
use crate::expr::Truth;
use crate::plan::draft::Absence;
use crate::plan::rule::{Guard, OnlyIf, Rule, Rules};

/// The outcome of judging every rule alone.
pub(in crate::plan) struct Found<'a> {
    /// What fires, in order of rule and row.
    pub(super) firings: Vec<Firing<'a>>,
    /// What is unknown, and what would decide it.
    pub(super) doubts: Vec<(&'a Rule, Doubt)>,
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
            doubts: Vec::new(),
            ranges: Vec::new(),
            absences: Vec::with_capacity(rules.all().len()),
        };
        for (index, rule) in rules.all().iter().enumerate() {
            let absence = if rule.force.holds(frame.today) {
                found.judge(index, rule, frame)
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

    fn judge(&mut self, index: usize, rule: &'a Rule, frame: &Frame<'a>) -> Absence {
        if let Some(guard) = frame.guard_of(rule) {
            return held_back(rule, guard, frame);
        }
        let mut unknown: Vec<Option<RowId>> = Vec::new();
        let open = judge(rule, frame, |row, truth| match truth {
            Truth::True => self.firings.push(Firing { index, rule, row }),
            Truth::Unknown => unknown.push(row),
            Truth::False => {}
        });
        let mut doubts: Vec<_> = unknown
            .into_iter()
            .map(|row| doubt(rule, row, frame))
            .collect();
        doubts.extend(open.map(Doubt::roster));
        doubts.retain_mut(|it| it.can_be_asked(frame));
        let absence = if doubts.is_empty() {
            Absence::DidNotFire
        } else {
            Absence::Unknown
        };
        self.doubts.extend(doubts.into_iter().map(|it| (rule, it)));
        absence
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
fn held_back(rule: &Rule, guard: &Guard, frame: &Frame<'_>) -> Absence {
    let mut any = Truth::False;
    let open = judge(rule, frame, |_, truth| any = any.max(truth));
    if any == Truth::False && open.is_none() {
        Absence::DidNotFire
    } else {
        Absence::HeldBack(guard.id.clone())
    }
}

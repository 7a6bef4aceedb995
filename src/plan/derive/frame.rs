//! What is looked at while a draft is derived.

use crate::base::{Day, NonAnswer, RowId};
use crate::directory::{Calendars, Directory};
use crate::expr::{Answer, Answers as _, Awaited, Slot, Truth, truth};
use crate::plan::draft::Standing;
use crate::plan::rule::{
    Barred, BarredActors, Domain, Guard, Paper, Priority, Rule, Rules, WithParameters,
};
use crate::profile::{Reading, WayState};

/// A person's answers on a day, and the files that are laid over them.
pub(in crate::plan) struct Frame<'a> {
    pub(in crate::plan) answers: WithParameters<'a>,
    pub(in crate::plan) reading: &'a Reading<'a>,
    pub(in crate::plan) rules: &'a Rules,
    pub(in crate::plan) directory: &'a Directory,
    pub(in crate::plan) calendars: &'a Calendars,
    pub(in crate::plan) today: Day,
    /// The guards whose condition is true, by their places.
    guarding: Vec<usize>,
}

impl<'a> Frame<'a> {
    pub(in crate::plan) fn new(
        reading: &'a Reading<'a>,
        rules: &'a Rules,
        directory: &'a Directory,
        calendars: &'a Calendars,
    ) -> Self {
        let answers = WithParameters::new(reading, rules.parameters());
        let guards = rules.guards().iter().enumerate();
        let guarding = guards.filter(|it| truth(&it.1.when, &answers, None) == Truth::True);
        Self {
            guarding: guarding.map(|it| it.0).collect(),
            answers,
            reading,
            rules,
            directory,
            calendars,
            today: reading.today(),
        }
    }

    /// Returns the guard that holds a rule's measures back, if one does.
    pub(in crate::plan) fn guard_of(&self, rule: &Rule) -> Option<&'a Guard> {
        let place = self.guarding.iter().find(|it| rule.held_by.contains(it))?;
        self.rules.guards().get(*place)
    }

    /// Returns where a rule's measure of this priority stands before all urgency.
    pub(super) fn standing_of(&self, rule: &Rule, priority: Priority) -> Standing {
        let guarded = !self.guarding.is_empty();
        let authority = |it| self.directory.is_authority(it);
        let told = guarded && rule.actors.all().any(authority);
        Standing::of(rule, priority, guarded, told)
    }

    /// Returns who must not learn of the person while a guard holds.
    pub(super) fn barred(&self) -> Vec<BarredActors> {
        let guards = self.guarding.iter();
        let guards = guards.filter_map(|it| self.rules.guards().get(*it));
        let barred = guards.map(|guard| {
            let Barred::Authorities = guard.bars;
            let all = self.directory.actors().map(|it| &it.id);
            let mut actors: Vec<_> = all
                .filter(|it| self.directory.is_authority(it))
                .cloned()
                .collect();
            actors.sort();
            BarredActors {
                guard: guard.id.clone(),
                actors,
            }
        });
        barred.collect()
    }

    /// Returns the papers on which a rule's measure may stand: while any guard holds, what is on
    /// status or protection stays in the file, whatever the rule says.
    pub(in crate::plan) const fn paper_of(&self, rule: &Rule) -> Paper {
        let domain = rule.need.domain;
        let told = matches!(domain, Domain::Residence | Domain::Protection);
        if told && !self.guarding.is_empty() {
            Paper::File
        } else {
            rule.paper
        }
    }

    /// Tells whether a question is asked as things stand.
    pub(in crate::plan) fn is_on_the_way(&self, slot: Slot, row: Option<RowId>) -> bool {
        self.reading.way().state(slot, row) == WayState::On
    }

    /// Tells whether it makes sense to ask a question: not when it is off-route, nor when it was
    /// said not to fit this person.
    pub(in crate::plan) fn can_be_asked(&self, slot: Slot, row: Option<RowId>) -> bool {
        let off = self.reading.way().state(slot, row) == WayState::Off;
        let unfit = Answer::Withheld(NonAnswer::NotApplicable);
        !off && self.answers.answer(slot, row) != unfit
    }

    /// Leaves out the questions that can't be asked: off-route ones, those that were said not to
    /// fit this person, and those not yet on the way while another one is. Tells whether anything
    /// is left.
    pub(in crate::plan) fn keep_askable(&self, awaited: &mut Awaited) -> bool {
        let questions = &mut awaited.questions;
        let (mut any_on, mut all_on) = (false, true);
        questions.retain(|it| {
            let askable = self.can_be_asked(it.0, it.1);
            let on = askable && self.is_on_the_way(it.0, it.1);
            any_on |= on;
            all_on &= on || !askable;
            askable
        });
        if any_on && !all_on {
            questions.retain(|it| self.is_on_the_way(it.0, it.1));
        }
        !awaited.is_empty()
    }
}

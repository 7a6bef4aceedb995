//! The plan as the answers stand, and what a change would take out of it.

use super::{Around, OpenCase};
use crate::app::{Library, Note};
use crate::base::{MeasureId, RuleId};
use crate::interview::{Foresight, Interview};
use crate::plan::{self, Draft, Explanation, Rules, agreed};
use crate::profile::{Change, Decision, PlanEdit, Reading};

/// Derives the plan of an interview.
pub(super) fn derive(interview: &Interview, rules: &Rules, around: &Around<'_>) -> Draft {
    let library = around.library;
    plan::derive(
        &interview.reading(),
        rules,
        &library.directory,
        &library.calendars,
    )
}

impl OpenCase {
    /// Derives the plan anew, and lays over it what people decided.
    pub(super) fn derive(&mut self, around: &Around<'_>) {
        self.draft = derive(&self.interview, &self.form.rules, around);
        self.agreed = agreed(&self.draft, self.interview.profile());
    }

    /// Notes a change of the plan.
    pub(in crate::app) fn edit_plan(&mut self, edit: PlanEdit, around: &Around<'_>) {
        self.note_down(Change::PlanEdited { edit }, around);
    }

    /// Lists the measures about which nobody has decided yet, or that are proposals again.
    pub fn proposals(&self) -> impl Iterator<Item = &MeasureId> {
        let measures = self.agreed.plan.measures.iter();
        measures.map(|it| &it.id).filter(|it| self.is_proposal(it))
    }

    /// Tells whether a measure still is a proposal.
    pub fn is_proposal(&self, id: &MeasureId) -> bool {
        let decision = self.agreed.decision(id);
        decision.is_none_or(|it| *it == Decision::Reopened)
    }

    /// Accepts all that still are proposals; one step of undo takes all of it back.
    pub(in crate::app) fn accept_all(&mut self, around: &Around<'_>) {
        let proposals: Vec<_> = self.proposals().cloned().collect();
        let first = self.interview.profile().last_event() + 1;
        let voice = self.voice(around);
        let accepted = proposals.iter().map(|it| Change::PlanDecision {
            measure: it.as_str().into(),
            decision: Decision::Accepted,
            together: Some(first),
        });
        let record = |it| self.interview.record(it, &voice);
        let events: Vec<_> = accepted.flat_map(record).collect();
        self.took(&events, around);
    }

    /// Returns the measure whose decision was taken back or made again last; none after several.
    pub(in crate::app) fn taken_back(&self) -> Option<MeasureId> {
        let events = self.interview.events();
        let mut change = &events.last()?.change;
        while let Change::Undone { target } = change {
            change = &events.iter().find(|it| it.number == *target)?.change;
        }
        let Change::PlanDecision {
            measure,
            together: None,
            ..
        } = change
        else {
            return None;
        };
        Some(MeasureId::new(measure.clone()))
    }

    /// Takes back the last decision about the plan, or change of it.
    pub(in crate::app) fn undo_plan(&mut self, around: &Around<'_>) -> Note {
        self.desk.keep_unsent();
        let voice = self.voice(around);
        let events = self.interview.undo_plan(&voice);
        self.took(&events, around);
        Note::plain(if events.is_empty() {
            "note-nothing_to_undo"
        } else {
            "note-undone"
        })
    }

    /// Makes the decision or change again that was taken back last.
    pub(in crate::app) fn redo_plan(&mut self, around: &Around<'_>) -> Note {
        self.desk.keep_unsent();
        let voice = self.voice(around);
        let events = self.interview.redo_plan(&voice);
        self.took(&events, around);
        Note::plain(if events.is_empty() {
            "note-nothing_to_redo"
        } else {
            "note-redone"
        })
    }

    /// Explains a rule over the answers as they stand.
    pub fn explain(&self, rule: &RuleId, library: &Library) -> Option<Explanation> {
        let reading = self.interview.reading();
        let (directory, calendars) = (&library.directory, &library.calendars);
        plan::explain(
            &reading,
            &self.form.rules,
            directory,
            calendars,
            rule.as_str(),
        )
    }

    /// Lists the measures that a change would take out of the plan.
    pub(super) fn dropped_by(&self, foresight: &Foresight, around: &Around<'_>) -> Vec<MeasureId> {
        let library = around.library;
        let reading = Reading::new(&foresight.profile, &foresight.way);
        let then = plan::derive(
            &reading,
            &self.form.rules,
            &library.directory,
            &library.calendars,
        );
        // Own and kept measures rest on no rule, so that no answer takes them out.
        let now = self.agreed.plan.measures.iter().map(|it| &it.id);
        let proposed = now.filter(|it| self.draft.measure(it.as_str()).is_some());
        let gone = proposed.filter(|it| then.measure(it.as_str()).is_none());
        let mut gone: Vec<_> = gone.cloned().collect();
        gone.sort_by_key(|it| !self.is_agreed(it));
        gone
    }

    /// Tells whether a measure was agreed: accepted, or in the plan that was settled last.
    pub fn is_agreed(&self, id: &MeasureId) -> bool {
        let accepted = self.agreed.decision(id) == Some(&Decision::Accepted);
        let settled = self.interview.profile().settled().last();
        let items = settled.map(|it| it.revision.items.as_slice());
        let mut items = items.unwrap_or_default().iter();
        accepted || items.any(|it| it.measure == *id)
    }
}

//! The state of a case: what its events add up to.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::{At, ConsentKind, Decision, OfferWish, PlanEdits, Settled, Source, Words};
use crate::base::{CheckId, Language, NonAnswer, OfferId, RowId, SectionId, Stamp};
use crate::expr::{Answer, RosterId, Slot, Value};

/// What a question holds, and where it comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cell {
    /// The answer or non-answer.
    pub given: Given,
    /// Where it comes from.
    pub source: Source,
    /// The language in which was asked.
    pub language: Language,
    /// When it was said.
    pub at: Stamp,
    /// The event that holds it.
    pub event: u32,
}

/// An answer or one of the four non-answers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Given {
    /// An answer.
    Value(Value),
    /// A non-answer.
    Withheld(NonAnswer),
}

impl Given {
    /// Returns it as expressions read it.
    pub(super) const fn answer(&self) -> Answer<'_> {
        match self {
            Self::Value(value) => Answer::Given(value),
            Self::Withheld(why) => Answer::Withheld(*why),
        }
    }
}

/// The rows of a roster so far.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct RosterState {
    /// The rows in the order in which they were added.
    pub rows: Vec<RowId>,
    /// Whether the counselor said that these are all.
    pub closed: bool,
}

/// Everything known about a case; the fold of its events.
///
/// Answers that are off-route are here too: [`super::Way`] says which ones count.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Profile {
    pub(super) once: Vec<Option<Cell>>,
    pub(super) in_rows: HashMap<(Slot, RowId), Cell>,
    pub(super) rosters: Vec<RosterState>,
    pub(super) remarks: BTreeMap<(Slot, Option<RowId>), Words>,
    pub(super) overridden: BTreeMap<(Slot, Option<RowId>, CheckId), Words>,
    pub(super) skipped: BTreeSet<SectionId>,
    pub(super) language: Option<Language>,
    pub(super) papers: Option<Language>,
    pub(super) noticed: Option<Language>,
    pub(super) consent: Option<ConsentKind>,
    pub(super) position: Option<At>,
    pub(super) decisions: BTreeMap<Arc<str>, Decision>,
    pub(super) wishes: BTreeMap<OfferId, OfferWish>,
    pub(super) plan_edits: PlanEdits,
    pub(super) settled: Vec<Settled>,
    /// Answers of questions that the form no longer has; kept and shown, never read by rules.
    pub(super) orphans: Vec<At>,
    pub(super) last_event: u32,
}

impl Profile {
    /// Makes an empty one for a form with so many questions and rosters.
    pub(super) fn empty(questions: usize, rosters: usize) -> Self {
        Self {
            once: vec![None; questions],
            in_rows: HashMap::new(),
            rosters: vec![RosterState::default(); rosters],
            remarks: BTreeMap::new(),
            overridden: BTreeMap::new(),
            skipped: BTreeSet::new(),
            language: None,
            papers: None,
            noticed: None,
            consent: None,
            position: None,
            decisions: BTreeMap::new(),
            wishes: BTreeMap::new(),
            plan_edits: PlanEdits::default(),
            settled: Vec::new(),
            orphans: Vec::new(),
            last_event: 0,
        }
    }

    /// Makes one that holds nothing but decisions about a plan; the edits' events count from 1.
    #[cfg(test)]
    pub(crate) fn with_plan(edits: &[super::PlanEdit], decisions: &[(&str, Decision)]) -> Self {
        let mut profile = Self::empty(0, 0);
        for (edit, number) in edits.iter().zip(1..) {
            profile.plan_edits.apply(edit, number);
        }
        let decisions = decisions.iter();
        profile.decisions = decisions.map(|it| (it.0.into(), it.1.clone())).collect();
        profile
    }

    /// Returns what a question holds, on the way or not.
    pub fn cell(&self, slot: Slot, row: Option<RowId>) -> Option<&Cell> {
        match row {
            None => self.once.get(slot.0 as usize)?.as_ref(),
            Some(row) => self.in_rows.get(&(slot, row)),
        }
    }

    /// Returns the answer that a question holds, on the way or not.
    pub fn value(&self, slot: Slot, row: Option<RowId>) -> Option<&Value> {
        match &self.cell(slot, row)?.given {
            Given::Value(value) => Some(value),
            Given::Withheld(_) => None,
        }
    }

    /// Returns the rows of a roster.
    pub fn roster(&self, id: RosterId) -> &RosterState {
        &self.rosters[usize::from(id.0)]
    }

    /// Returns the remark beside a question.
    pub fn remark(&self, slot: Slot, row: Option<RowId>) -> Option<&Words> {
        self.remarks.get(&(slot, row))
    }

    /// Returns the reason for which a warning was overridden.
    pub fn overridden(&self, slot: Slot, row: Option<RowId>, check: &CheckId) -> Option<&Words> {
        self.overridden.get(&(slot, row, check.clone()))
    }

    /// Tells whether the counselor skipped the section.
    pub fn is_skipped(&self, section: &SectionId) -> bool {
        self.skipped.contains(section)
    }

    /// Returns the language of the interview, once it was chosen.
    pub const fn language(&self) -> Option<&Language> {
        self.language.as_ref()
    }

    /// Returns the language of what the client takes home, when it is another than the talk's.
    pub const fn papers(&self) -> Option<&Language> {
        self.papers.as_ref()
    }

    /// Returns the language in which the notice was given.
    pub const fn noticed(&self) -> Option<&Language> {
        self.noticed.as_ref()
    }

    /// Returns what the person allowed.
    pub const fn consent(&self) -> Option<ConsentKind> {
        self.consent
    }

    /// Returns where the interview stood last, when the last event was a step to a question.
    pub const fn position(&self) -> Option<&At> {
        self.position.as_ref()
    }

    /// Returns the decisions about lines of the plan by measure.
    pub const fn decisions(&self) -> &BTreeMap<Arc<str>, Decision> {
        &self.decisions
    }

    /// Returns what the person said about offers; those of which she said nothing are not there.
    pub const fn wishes(&self) -> &BTreeMap<OfferId, OfferWish> {
        &self.wishes
    }

    /// Returns the plans that were settled, oldest first.
    pub fn settled(&self) -> &[Settled] {
        &self.settled
    }

    /// Returns what people changed about the plan.
    pub const fn plan_edits(&self) -> &PlanEdits {
        &self.plan_edits
    }

    /// Returns the answered questions that the form no longer has.
    pub fn orphans(&self) -> &[At] {
        &self.orphans
    }

    /// Returns the number of the last event; 0 when there is none.
    pub const fn last_event(&self) -> u32 {
        self.last_event
    }

    /// Returns the places that hold an answer or non-answer, in the order of the form.
    pub fn held_at(&self) -> Vec<(Slot, Option<RowId>)> {
        let listed = |roster: &RosterState| roster.rows.clone();
        let rows: BTreeSet<RowId> = self.rosters.iter().flat_map(listed).collect();
        let listed = |row: &Option<RowId>| row.is_none_or(|it| rows.contains(&it));
        let places = self.cells().map(|(slot, row, _)| (slot, row));
        let mut places: Vec<_> = places.filter(|it| listed(&it.1)).collect();
        places.sort_unstable();
        places
    }

    /// Returns all answers and non-answers with their places in no order, also those of rows that
    /// were removed.
    pub(super) fn cells(&self) -> impl Iterator<Item = (Slot, Option<RowId>, &Cell)> {
        let once = self.once.iter().zip(0..);
        let once = once.filter_map(|(cell, slot)| Some((Slot(slot), None, cell.as_ref()?)));
        let in_rows = self.in_rows.iter();
        once.chain(in_rows.map(|((slot, row), cell)| (*slot, Some(*row), cell)))
    }

    /// Counts the questions that hold an answer or non-answer.
    pub fn held(&self) -> usize {
        self.once.iter().flatten().count() + self.in_rows.len()
    }
}

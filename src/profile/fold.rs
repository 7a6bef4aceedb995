//! The fold: events in, profile out.

use std::collections::BTreeSet;

use super::{At, Cell, Change, Event, Given, OfferWish, Profile, Settled};
use crate::base::{OfferId, RowId, SectionId};
use crate::expr::Slot;
use crate::form::Form;

/// Folds the events of a case into its profile.
///
/// Events that were undone count as if they had not happened. Answers to questions that the form
/// does not have are listed as orphans. The order of the events is the order of the slice.
pub fn fold(form: &Form, events: &[Event]) -> Profile {
    let undone = undone(events);
    let mut profile = Profile::empty(form.questions().len(), form.rosters().len());
    for event in events {
        profile.last_event = event.number;
        if !undone.contains(&event.number) {
            profile.apply(form, event);
        }
    }
    profile
}

/// Returns the numbers of the events that do not count.
///
/// An undone `Undone` lets its target count again: that is a redo.
pub fn undone(events: &[Event]) -> BTreeSet<u32> {
    let mut off = BTreeSet::new();
    for event in events.iter().rev() {
        if let Change::Undone { target } = event.change
            && !off.contains(&event.number)
        {
            off.insert(target);
        }
    }
    off
}

impl Profile {
    /// Lets one more event count; an [`Change::Undone`] needs a new fold instead.
    pub fn apply(&mut self, form: &Form, event: &Event) {
        self.last_event = event.number;
        if let Some(roster) = event.change.roster() {
            self.apply_to_roster(form, roster, event);
        } else if let Some(at) = event.change.answers() {
            self.apply_answer(form, at, event);
        } else {
            self.apply_beside(form, event);
        }
    }

    fn apply_answer(&mut self, form: &Form, at: &At, event: &Event) {
        let (given, source, language) = if let Change::Answered {
            value,
            source,
            language,
            ..
        } = &event.change
        {
            (Given::Value(value.clone()), *source, language)
        } else if let Change::Withheld { why, language, .. } = &event.change {
            (Given::Withheld(*why), super::Source::Client, language)
        } else {
            return self.clear(form, at);
        };
        let (language, number) = (language.clone(), event.number);
        self.put(
            form,
            at,
            Cell {
                given,
                source,
                language,
                at: event.at,
                event: number,
            },
        );
    }

    fn apply_to_roster(&mut self, form: &Form, section: &SectionId, event: &Event) {
        let roster = form.find_roster(section.as_str());
        let state = roster.and_then(|it| self.rosters.get_mut(usize::from(it.0)));
        let Some(state) = state else { return };
        if let Change::RowAdded { .. } = event.change {
            state.rows.push(RowId(event.number));
            self.position = None;
        } else if let Change::RowRemoved { row, .. } = event.change {
            state.rows.retain(|known| *known != row);
        } else if let Change::RosterClosed { closed, .. } = event.change {
            state.closed = closed;
        }
    }

    fn apply_beside(&mut self, form: &Form, event: &Event) {
        match &event.change {
            Change::Remarked { at, text } => self.remark_at(form, at, text),
            Change::WarningOverridden { at, check, reason } => {
                if let Some(slot) = form.find(at.question.as_str()) {
                    self.overridden
                        .insert((slot, at.row, check.clone()), reason.clone());
                }
            }
            Change::SectionSkipped { section, skipped } => {
                self.skipped.remove(section);
                self.skipped.extend(skipped.then(|| section.clone()));
            }
            Change::Moved { at } => self.position = Some(at.clone()),
            Change::LanguageChanged { language } => self.language = Some(language.clone()),
            Change::PapersIn { language } => self.papers.clone_from(language),
            Change::Noticed { language } => self.noticed = Some(language.clone()),
            Change::Consented { consent } => self.consent = Some(*consent),
            Change::PlanDecision {
                measure, decision, ..
            } => {
                self.decisions.insert(measure.clone(), decision.clone());
            }
            Change::OfferWished { offer, wish } => self.wish(offer, *wish),
            Change::PlanSettled { revision } => self.settled.push(Settled {
                event: event.number,
                at: event.at,
                revision: revision.clone(),
                marks: Vec::new(),
            }),
            Change::RevisionMarked { settled, mark } => {
                let mut known = self.settled.iter_mut();
                let open = |it: &&mut Settled| it.event == *settled && !it.is_marked(*mark);
                if let Some(known) = known.find(open) {
                    known.marks.push((*mark, event.at));
                }
            }
            Change::PlanEdited { edit } => self.plan_edits.apply(edit, event.number),
            Change::Answered { .. }
            | Change::Withheld { .. }
            | Change::Cleared { .. }
            | Change::RowAdded { .. }
            | Change::RowRemoved { .. }
            | Change::RosterClosed { .. }
            | Change::Undone { .. } => {}
        }
    }

    fn wish(&mut self, offer: &OfferId, wish: OfferWish) {
        self.wishes.remove(offer);
        if wish != OfferWish::Open {
            self.wishes.insert(offer.clone(), wish);
        }
    }

    fn remark_at(&mut self, form: &Form, at: &At, text: &super::Words) {
        let Some(slot) = form.find(at.question.as_str()) else {
            return;
        };
        self.remarks.remove(&(slot, at.row));
        if !text.is_blank() {
            self.remarks.insert((slot, at.row), text.clone());
        }
    }

    fn put(&mut self, form: &Form, at: &At, cell: Cell) {
        self.position = None;
        match (form.find(at.question.as_str()), at.row) {
            (None, _) => self.orphans.push(at.clone()),
            (Some(slot), Some(row)) => {
                self.forget_overrides(slot, at.row);
                self.in_rows.insert((slot, row), cell);
            }
            (Some(slot), None) => {
                self.forget_overrides(slot, None);
                self.once[slot.0 as usize] = Some(cell);
            }
        }
    }

    fn clear(&mut self, form: &Form, at: &At) {
        let Some(slot) = form.find(at.question.as_str()) else {
            return;
        };
        self.position = Some(at.clone());
        self.forget_overrides(slot, at.row);
        match at.row {
            Some(row) => {
                self.in_rows.remove(&(slot, row));
            }
            None => self.once[slot.0 as usize] = None,
        }
    }

    /// A new answer is a new question of whether its warning holds.
    fn forget_overrides(&mut self, slot: Slot, row: Option<RowId>) {
        self.overridden
            .retain(|key, _| (key.0, key.1) != (slot, row));
    }
}

//! Deciding about measures, changing their parts, moving them; undo over all of it.

use crate::app::case::{Around, OpenCase};
use crate::app::overlays::{Choice, Confirm, Overlay};
use crate::app::{App, Command, Key, Note, NoteValue, Now, spec};
use crate::base::MeasureId;
use crate::profile::{Decision, MeasurePart, PlanEdit};

impl App {
    /// Changes the plan; the marked measure stays marked wherever it goes.
    pub(in crate::app) fn change_plan(
        &mut self,
        now: Now,
        change: impl FnOnce(&mut OpenCase, &Around<'_>) -> Option<Note>,
    ) {
        let marked = self.marked_measure().map(|it| it.id.clone());
        self.step_case(now, change);
        self.mark(marked.as_ref());
    }

    /// Notes a decision about a measure; from a proposal the mark goes on to the next one.
    pub(in crate::app) fn decide(&mut self, measure: &MeasureId, decision: Decision, now: Now) {
        let next = match decision {
            Decision::Accepted | Decision::Rejected(_) => self.next_proposal(measure),
            Decision::Done | Decision::Closed { .. } | Decision::Reopened => None,
        };
        let said = match decision {
            Decision::Accepted => "note-accepted",
            Decision::Rejected(_) => "note-rejected",
            Decision::Done | Decision::Closed { .. } => "note-done",
            Decision::Reopened => "note-reopened",
        };
        self.change_plan(now, |case, around| {
            case.decide(measure, decision, around);
            Some(Note::good(said))
        });
        if next.is_some() {
            self.mark(next.as_ref());
        }
    }

    /// Finds the proposal below another one.
    fn next_proposal(&self, measure: &MeasureId) -> Option<MeasureId> {
        let case = self.case.as_ref()?;
        let lines = self.plan_lines().into_iter().map(|it| &it.id);
        let mut below = lines.skip_while(|it| *it != measure);
        let here = below.next()?;
        let next = below.find(|it| case.is_proposal(it));
        next.filter(|_| case.is_proposal(here)).cloned()
    }

    /// Asks whether all that still are proposals shall be accepted.
    pub(super) fn ask_to_accept_all(&mut self) {
        let open = self.case.as_ref().map_or(0, |it| it.proposals().count());
        if open == 0 {
            self.note = Some(Note::plain("note-no_proposals"));
            return;
        }
        let confirm = Confirm::AcceptAll(open);
        self.overlays.push(Overlay::Confirm(confirm));
    }

    /// Accepts all that still are proposals.
    pub(in crate::app) fn accept_all(&mut self, now: Now) {
        self.change_plan(now, |case, around| {
            case.accept_all(around);
            let key = spec(Command::Settle).and_then(|it| it.keys.first());
            let key = NoteValue::Press(key.cloned().unwrap_or(Key::Enter));
            Some(Note::good("note-all_accepted").with("key", key))
        });
    }

    /// Notes a part of a measure that was agreed otherwise.
    pub(in crate::app) fn change_part(&mut self, measure: MeasureId, to: MeasurePart, now: Now) {
        let edit = PlanEdit::MeasureChanged { measure, to };
        self.edit_plan(edit, "note-plan_changed", now);
    }

    /// Notes a change of the plan.
    pub(in crate::app) fn edit_plan(&mut self, edit: PlanEdit, said: &'static str, now: Now) {
        self.change_plan(now, |case, around| {
            case.edit_plan(edit, around);
            Some(Note::good(said))
        });
    }

    /// Lists the offers that fit a measure, so that the person says what she wants.
    pub(super) fn choose_offer(&mut self, measure: MeasureId) {
        self.choose(Choice::Offers(measure));
        if self.choices().is_empty() {
            self.overlays.pop();
            self.note = Some(Note::plain("note-no_offers"));
        }
    }

    /// Moves a measure by one line among those of its group.
    pub(super) fn move_measure(&mut self, measure: &MeasureId, by: isize, now: Now) {
        match self.moved(measure, by) {
            Some(edit) => self.edit_plan(edit, "note-plan_moved", now),
            None => self.note = Some(Note::plain("note-plan_no_further")),
        }
    }

    /// Finds behind which measure of the plan one comes to stand; nothing at the end of its group.
    fn moved(&self, measure: &MeasureId, by: isize) -> Option<PlanEdit> {
        let lines = self.plan_lines();
        let at = lines.iter().position(|it| it.id == *measure)?;
        let next = lines.get(at.checked_add_signed(by)?)?;
        if self.plan_group(next) != self.plan_group(lines.get(at)?) {
            return None;
        }
        let moved = |behind: Option<MeasureId>| PlanEdit::MeasureMoved {
            measure: measure.clone(),
            behind,
        };
        if by > 0 {
            return Some(moved(Some(next.id.clone())));
        }
        let plan = self.case.as_ref()?.plan().measures.iter();
        let others: Vec<_> = plan.filter(|it| it.id != *measure).collect();
        let place = others.iter().position(|it| it.id == next.id)?;
        let before = place.checked_sub(1).and_then(|it| others.get(it));
        Some(moved(before.map(|it| it.id.clone())))
    }

    pub(in crate::app) fn undo_plan(&mut self, now: Now) {
        self.change_plan(now, |case, around| Some(case.undo_plan(around)));
        self.mark_taken_back();
    }

    pub(in crate::app) fn redo_plan(&mut self, now: Now) {
        self.change_plan(now, |case, around| Some(case.redo_plan(around)));
        self.mark_taken_back();
    }

    /// Marks the measure whose decision was taken back, so that it is seen.
    fn mark_taken_back(&mut self) {
        let measure = self.case.as_ref().and_then(|it| it.taken_back());
        if measure.is_some() {
            self.mark(measure.as_ref());
        }
    }
}

//! What is decided about a change: take what is proposed now, or keep what was agreed.

use super::View;
use super::changes::can_be_kept;
use super::speaker::named;
use crate::app::overlays::{Choice, Purpose};
use crate::app::{App, Note, Now};
use crate::base::{Code, MeasureId};
use crate::plan::settled::{ItemPart, Standing, ThreeWay, parts, settle, undecided};
use crate::profile::{
    AgreedItem, Change, Decision, ItemParts, MeasureEdits, MeasurePart, PlanEdit, RevisionMark,
    Words,
};

impl App {
    /// Settles the plan; where lines that were agreed stand in doubt, it asks about them first.
    pub(in crate::app) fn begin_to_settle(&mut self) {
        let undecided = self.case.as_ref().map(|it| it.undecided());
        self.choose(if undecided.is_none_or(|it| it.is_empty()) {
            Choice::Settle
        } else {
            Choice::Undecided
        });
    }

    /// Goes to the first line that was agreed, that no rule proposes and nobody decided about.
    pub(in crate::app) fn show_undecided(&mut self) {
        let undecided = self.case.as_ref().map(|it| it.undecided());
        let undecided = undecided.unwrap_or_default();
        self.show_view(View::Changes);
        let lines = self.speaker().map(|it| it.three_way()).unwrap_or_default();
        let at = lines.iter().position(|it| undecided.contains(&it.measure));
        self.mark_line(at.unwrap_or_default());
    }

    /// Takes what is proposed now: the marked line becomes what the rules say.
    pub(super) fn take_proposal(&mut self, at: usize, now: Now) {
        let Some((line, _)) = self.change_at(at) else {
            return;
        };
        let edits = self.case.as_ref().map(|it| it.agreed().edits());
        let edits = edits.and_then(|it| it.changes.get(&line.measure)).cloned();
        match &line.standing {
            Standing::Dropped => self.open_prompt(Purpose::Reject(line.measure), ""),
            Standing::Changed(changed) => {
                let edits = edits.unwrap_or_default();
                let parts = changed.iter().filter_map(|it| given_back(*it, &edits));
                let all = parts.map(|it| changed_to(&line.measure, it)).collect();
                self.settle_line(&line, all, now);
            }
            Standing::New | Standing::Stale | Standing::Unchanged => {
                self.settle_line(&line, Vec::new(), now);
            }
        }
    }

    /// Keeps what was agreed: the marked line becomes what the settled plan says.
    pub(super) fn keep_agreed(&mut self, at: usize, now: Now) {
        let Some((line, item)) = self.change_at(at) else {
            return;
        };
        let Some(item) = item else {
            // What is new was never agreed; to keep the plan as it was is to say no to it.
            return self.open_prompt(Purpose::Reject(line.measure), "");
        };
        let edits = match &line.standing {
            Standing::Changed(changed) => self.kept_parts(changed, &item),
            Standing::Dropped => self.kept_measure(&item),
            Standing::New | Standing::Stale | Standing::Unchanged => Vec::new(),
        };
        self.settle_line(&line, edits, now);
    }

    /// Finds the marked line, with what was agreed about it.
    fn change_at(&self, at: usize) -> Option<(ThreeWay, Option<AgreedItem>)> {
        let speaker = self.speaker()?;
        let line = speaker.three_way().into_iter().nth(at)?;
        let item = speaker.agreed_item(&line).cloned();
        Some((line, item))
    }

    /// Writes the edits, and that the line is agreed; what is done stays done.
    fn settle_line(&mut self, line: &ThreeWay, edits: Vec<PlanEdit>, now: Now) {
        let (measure, done) = (line.measure.clone(), line.done);
        self.step_case(now, |case, around| {
            for edit in edits {
                case.edit_plan(edit, around);
            }
            if !done {
                case.decide(&measure, Decision::Accepted, around);
            }
            Some(Note::good("note-change_decided"))
        });
    }

    /// Lists the edits that give the changed parts the agreed values, where they differ now.
    fn kept_parts(&self, changed: &[ItemPart], item: &AgreedItem) -> Vec<PlanEdit> {
        let case = self.case.as_ref();
        let measure = case.and_then(|it| it.plan().measure(item.measure.as_str()));
        let Some(now) = measure.map(parts) else {
            return Vec::new();
        };
        let kept = changed.iter().filter(|it| can_be_kept(**it));
        let kept = kept.filter_map(|it| agreed_part(*it, &item.agreed, &now));
        kept.map(|it| changed_to(&item.measure, it)).collect()
    }

    /// Lists the edits that keep a measure which no rule proposes any more.
    fn kept_measure(&self, item: &AgreedItem) -> Vec<PlanEdit> {
        let Some(case) = &self.case else {
            return Vec::new();
        };
        if case.plan().measure(item.measure.as_str()).is_some() {
            return Vec::new();
        }
        let (rule, _) = named(&item.measure);
        let rule = case.rules().all().iter().find(|it| it.id == rule);
        let (need, domain) = rule.map_or_else(
            || (crate::base::NeedId::new("own"), "social"),
            |it| (it.need.id.clone(), it.need.domain.code()),
        );
        let title = self.speaker().map(|it| it.measure(&item.measure));
        let kept = PlanEdit::MeasureKept {
            measure: item.measure.clone(),
            need,
            domain: Code::new(domain),
            text: Words::new(crate::document::stripped(&title.unwrap_or_default())),
        };
        let agreed = &item.agreed;
        let day = agreed.act_by.first().copied().or(agreed.due);
        let parts = [
            MeasurePart::Priority(Some(agreed.priority.clone())),
            MeasurePart::Lead(Some(agreed.lead.clone())),
            MeasurePart::With(Some(agreed.with.clone())),
            MeasurePart::Day(day),
        ];
        let parts = parts.map(|it| changed_to(&item.measure, it));
        std::iter::once(kept).chain(parts).collect()
    }
}

impl crate::app::OpenCase {
    /// Lists what was settled and no rule proposes any more, as long as nobody has decided.
    pub fn undecided(&self) -> Vec<MeasureId> {
        let before = self.interview().profile().settled().last();
        let items = before.map(|it| undecided(self.agreed(), &it.revision));
        let items = items.unwrap_or_default().into_iter();
        items.map(|it| it.measure.clone()).collect()
    }

    /// Notes what happened to a settled plan since; the plan itself stays as it was.
    pub(in crate::app) fn mark_revision(
        &mut self,
        at: usize,
        mark: RevisionMark,
        around: &crate::app::case::Around<'_>,
    ) -> Option<Note> {
        let settled = self.interview().profile().settled().get(at)?.event;
        self.note_down(Change::RevisionMarked { settled, mark }, around);
        Some(Note::good("note-revision_marked"))
    }

    /// Settles the plan as it stands: it is kept for good and never changed.
    pub(in crate::app) fn settle_plan(
        &mut self,
        (signed, handed_over): (bool, bool),
        around: &crate::app::case::Around<'_>,
    ) {
        let before = self.interview().profile().settled().last();
        let before = before.map(|it| &*it.revision);
        let revision = settle(self.agreed(), self.draft(), before, self.client());
        let revision = crate::profile::PlanRevision {
            signed,
            handed_over,
            ..revision
        };
        let revision = std::sync::Arc::new(revision);
        self.note_down(Change::PlanSettled { revision }, around);
    }
}

fn changed_to(measure: &MeasureId, to: MeasurePart) -> PlanEdit {
    PlanEdit::MeasureChanged {
        measure: measure.clone(),
        to,
    }
}

/// Returns what gives a part back to the rules; nothing where nobody changed it.
fn given_back(part: ItemPart, edits: &MeasureEdits) -> Option<MeasurePart> {
    match part {
        ItemPart::Priority => edits.priority.as_ref().map(|_| MeasurePart::Priority(None)),
        ItemPart::Lead => edits.lead.as_ref().map(|_| MeasurePart::Lead(None)),
        ItemPart::With => edits.with.as_ref().map(|_| MeasurePart::With(None)),
        ItemPart::Due | ItemPart::ActBy => edits.day.map(|_| MeasurePart::Day(None)),
        ItemPart::Decides | ItemPart::Documents | ItemPart::Certainty => None,
    }
}

/// Returns what gives a part the agreed value; nothing where it has that.
fn agreed_part(part: ItemPart, agreed: &ItemParts, now: &ItemParts) -> Option<MeasurePart> {
    match part {
        ItemPart::Priority if agreed.priority != now.priority => {
            Some(MeasurePart::Priority(Some(agreed.priority.clone())))
        }
        ItemPart::Lead if agreed.lead != now.lead => {
            Some(MeasurePart::Lead(Some(agreed.lead.clone())))
        }
        ItemPart::With if agreed.with != now.with => {
            Some(MeasurePart::With(Some(agreed.with.clone())))
        }
        ItemPart::ActBy if agreed.act_by != now.act_by => {
            let day = agreed.act_by.first();
            day.map(|it| MeasurePart::Day(Some(*it)))
        }
        _ => None,
    }
}

//! Proposed now, agreed then, done: line by line.

use super::{grounds, parts};
use crate::base::{Day, MeasureId};
use crate::plan::agreed::Agreed;
use crate::plan::draft::Draft;
use crate::profile::{AgreedItem, Decision, Ground, ItemParts, PlanRevision};

/// A part of a measure that two plans don't have alike.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ItemPart {
    /// How soon it must be looked at.
    Priority,
    /// Who leads.
    Lead,
    /// Who joins.
    With,
    /// Who decides.
    Decides,
    /// When it is due.
    Due,
    /// When to do it.
    ActBy,
    /// What to bring.
    Documents,
    /// How sure it is.
    Certainty,
}

impl ItemPart {
    /// Returns its code; the text is `part-<code>`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Priority => "priority",
            Self::Lead => "lead",
            Self::With => "with",
            Self::Decides => "decides",
            Self::Due => "due",
            Self::ActBy => "act_by",
            Self::Documents => "documents",
            Self::Certainty => "certainty",
        }
    }
}

/// Where a measure stands between a settled plan and the proposals of now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Standing {
    /// The rules propose it, and it was not in the settled plan.
    New,
    /// The rules propose it as they did.
    Unchanged,
    /// The rules propose it otherwise, in these parts.
    Changed(Vec<ItemPart>),
    /// An answer it rests on is another one now, though the proposal is the same.
    Stale,
    /// No rule proposes it any more; what was agreed is kept.
    Dropped,
}

impl Standing {
    /// Returns its code; the text is `standing-<code>`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Unchanged => "unchanged",
            Self::Changed(_) => "changed",
            Self::Stale => "stale",
            Self::Dropped => "dropped",
        }
    }
}

/// A measure in the three-way difference: proposed now, agreed, done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ThreeWay {
    /// The measure.
    pub measure: MeasureId,
    /// Where it stands.
    pub standing: Standing,
    /// Whether it is done.
    pub done: bool,
    /// The answers that differ from those it rested on.
    pub answers: Vec<Ground>,
    /// Whether other rules stand behind the proposal.
    pub rules_changed: bool,
}

/// Compares what is proposed now with a settled plan.
///
/// Lines stand in the order of the plan; what no rule proposes any more stands last and is never
/// left out. Days that merely move with the day of the plan are no change.
pub fn three_way(draft: &Draft, now: &Agreed, revision: &PlanRevision) -> Vec<ThreeWay> {
    let rules_changed = draft.versions.rules != revision.rules;
    let line = |measure: &MeasureId, standing: Standing, answers: Vec<Ground>| ThreeWay {
        done: now.decision(measure).is_some_and(Decision::is_done),
        measure: measure.clone(),
        standing,
        answers,
        rules_changed,
    };
    let proposed = now.plan.measures.iter().map(|measure| {
        let Some(item) = find(revision, &measure.id) else {
            return line(&measure.id, Standing::New, Vec::new());
        };
        let Some(proposal) = draft.measure(measure.id.as_str()) else {
            // What people added themselves is proposed by nobody, and rests on nothing.
            let standing = if Agreed::is_own(&measure.id) {
                Standing::Unchanged
            } else {
                Standing::Dropped
            };
            return line(&measure.id, standing, Vec::new());
        };
        let answers = differing(&item.grounds, &grounds(proposal));
        let changed = changed(
            (&item.proposed, revision.day),
            (&parts(proposal), draft.today),
        );
        let standing = match (changed.is_empty(), answers.is_empty()) {
            (false, _) => Standing::Changed(changed),
            (true, false) => Standing::Stale,
            (true, true) => Standing::Unchanged,
        };
        line(&measure.id, standing, answers)
    });
    let gone = revision.items.iter().map(|it| &it.measure);
    let gone = gone.filter(|it| now.plan.measure(it.as_str()).is_none());
    let gone = gone.map(|it| line(it, Standing::Dropped, Vec::new()));
    proposed.chain(gone).collect()
}

/// Compares two settled plans: what was agreed in the later one against the earlier.
pub fn compare_revisions(
    before: &PlanRevision,
    after: &PlanRevision,
) -> Vec<(MeasureId, Standing)> {
    let later = after.items.iter().map(|item| {
        let standing = match find(before, &item.measure) {
            None => Standing::New,
            Some(earlier) => {
                let changed = changed((&earlier.agreed, before.day), (&item.agreed, after.day));
                if changed.is_empty() {
                    Standing::Unchanged
                } else {
                    Standing::Changed(changed)
                }
            }
        };
        (item.measure.clone(), standing)
    });
    let gone = before.items.iter();
    let gone = gone.filter(|it| find(after, &it.measure).is_none());
    let gone = gone.map(|it| (it.measure.clone(), Standing::Dropped));
    later.chain(gone).collect()
}

fn find<'r>(revision: &'r PlanRevision, measure: &MeasureId) -> Option<&'r AgreedItem> {
    revision.items.iter().find(|it| it.measure == *measure)
}

/// Returns the grounds of now that are not those of then, and those that are no longer there.
fn differing(then: &[Ground], now: &[Ground]) -> Vec<Ground> {
    let others = now.iter().filter(|it| !then.contains(it));
    let asked = |it: &Ground| {
        now.iter()
            .any(|new| new.question == it.question && new.row == it.row)
    };
    let gone = then.iter().filter(|it| !asked(it));
    others.chain(gone).cloned().collect()
}

fn changed(
    (one, one_day): (&ItemParts, Day),
    (other, other_day): (&ItemParts, Day),
) -> Vec<ItemPart> {
    let as_far = one.act_by.len() == other.act_by.len()
        && one
            .act_by
            .iter()
            .zip(&other.act_by)
            .all(|it| one_day.days_until(*it.0) == other_day.days_until(*it.1));
    let alike = [
        (ItemPart::Priority, one.priority == other.priority),
        (ItemPart::Lead, one.lead == other.lead),
        (ItemPart::With, one.with == other.with),
        (ItemPart::Decides, one.decides == other.decides),
        (ItemPart::Due, one.due == other.due),
        (ItemPart::ActBy, one.act_by == other.act_by || as_far),
        (ItemPart::Documents, one.documents == other.documents),
        (ItemPart::Certainty, one.certainty == other.certainty),
    ];
    let differing = alike.into_iter().filter(|it| !it.1);
    differing.map(|it| it.0).collect()
}

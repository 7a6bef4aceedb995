//! The plan as people agreed on it: their decisions and changes, laid over what the rules propose.
//!
//! Pure: the draft stays as it is, and the same decisions lie over every later draft. A measure
//! keeps its state for ever; one that no rule proposes any more is named in `gone`, never lost.
//!
//! # Questions and answers
//! **What does an own date change?** The day to act by, and `due` where that was our own day. An
//! end in law stays; when the own day lies behind it, a [`Remark`] says so.
//!
//! **Where does an own measure stand?** Where its priority and day put it among the others, until
//! somebody moves it. What was moved stands right behind the measure behind which it was put, as
//! long as that one is in the plan.
//!
//! **What becomes of links to a rejected measure?** They stay: whoever rejects it sees what waited
//! for it.

mod barred;
mod measure;
mod order;
mod remark;

pub use barred::named_in_words;
pub use remark::{Remark, remarks};

use std::collections::BTreeMap;

use super::derive;
use super::draft::{Draft, Goal, Measure, Need, Origin};
use super::rule::Domain;
use crate::base::{Code, MeasureId, NeedId};
use crate::profile::{Decision, OWN, OwnMeasure, OwnNeed, PlanEdits, Profile, SeenBy, Wish, Words};

/// A plan with everything that people said about it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Agreed {
    /// The plan: proposed and own needs, goals and measures with their agreed dates, people and
    /// order. What is rejected or done stands here too.
    pub plan: Draft,
    /// What people said about measures; those of which they said nothing are absent.
    lines: BTreeMap<MeasureId, Line>,
    /// What people changed, as they said it: own needs, goals in words, strengths.
    edits: PlanEdits,
    /// Decisions about measures that no rule proposes any more.
    pub gone: Vec<Goodbye>,
}

/// What people said about a measure.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Line {
    /// The last decision.
    pub decision: Option<Decision>,
    /// What is done, in other words than the rule's.
    pub title: Option<Words>,
    /// What the person does herself, in other words than the rule's.
    pub task: Option<Words>,
    /// What the person wants of it.
    pub wish: Option<Wish>,
    /// Whether its day, priority, lead or the list of those who join is not the proposed one.
    pub replanned: bool,
    /// Whether it is an own one for which nobody was named yet.
    pub without_lead: bool,
    /// Whether it was agreed and kept, though no rule proposes it any more.
    pub kept: bool,
}

/// A measure that was decided about, and that no rule proposes any more.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Goodbye {
    /// The measure.
    pub measure: MeasureId,
    /// The last decision.
    pub decision: Decision,
    /// What is done, if people put it in their own words.
    pub title: Option<Words>,
}

/// Lays what people decided and changed over a draft.
pub fn agreed(draft: &Draft, profile: &Profile) -> Agreed {
    let edits = profile.plan_edits();
    let mut measures = draft.measures.clone();
    for measure in &mut measures {
        if let Some(edits) = edits.changes.get(&measure.id) {
            measure::change(measure, edits);
        }
    }
    order::by_priority(&mut measures, &draft.measures);
    // What was kept and is proposed again is the rule's once more.
    let unproposed = |it: &&OwnMeasure| draft.measure(it.id.as_str()).is_none();
    for own in edits.measures.iter().filter(unproposed) {
        let changed = edits.changes.get(&own.id);
        order::insert(&mut measures, measure::own(own, changed, draft, edits));
    }
    order::move_all(&mut measures, &edits.moves);
    let decided = |it: &Measure| Some((it.id.clone(), line(&it.id, profile, draft)?));
    let lines = measures.iter().filter_map(decided).collect();
    Agreed {
        lines,
        gone: gone(&measures, profile),
        plan: Draft {
            needs: needs(draft, &measures, edits),
            goals: goals(draft, &measures, edits),
            deadlines: deadlines(draft, &measures),
            measures,
            ..draft.clone()
        },
        edits: edits.clone(),
    }
}

/// Tells whether a need or measure was added by people.
pub(super) fn is_own(id: &str) -> bool {
    id.starts_with(OWN)
}

fn line(id: &MeasureId, profile: &Profile, draft: &Draft) -> Option<Line> {
    let edits = profile.plan_edits();
    let decision = profile.decisions().get(id.as_str()).cloned();
    let changed = edits.changes.get(id);
    let proposed = draft.measure(id.as_str()).is_some();
    let own = edits.measures.iter().find(|it| it.id == *id && !proposed);
    if decision.is_none() && changed.is_none() && own.is_none() {
        return None;
    }
    let changed = changed.cloned().unwrap_or_default();
    Some(Line {
        decision,
        title: changed.title.or_else(|| own.map(|it| it.text.clone())),
        task: changed.task,
        wish: changed.wish,
        replanned: changed.day.is_some()
            || changed.priority.is_some()
            || changed.lead.is_some()
            || changed.with.is_some(),
        without_lead: own.is_some() && changed.lead.is_none(),
        kept: own.is_some() && !is_own(id.as_str()),
    })
}

fn gone(measures: &[Measure], profile: &Profile) -> Vec<Goodbye> {
    let there = |id: &str| measures.iter().any(|it| it.id.as_str() == id);
    let decisions = profile.decisions().iter();
    let gone = decisions.filter(|it| *it.1 != Decision::Reopened && !there(it.0));
    let gone = gone.map(|(id, decision)| {
        let changed = profile.plan_edits().changes.get(&**id);
        Goodbye {
            measure: MeasureId::new(id.clone()),
            decision: decision.clone(),
            title: changed.and_then(|it| it.title.clone()),
        }
    });
    gone.collect()
}

/// Returns the needs that have measures in the order of the plan, then own ones without.
fn needs(draft: &Draft, measures: &[Measure], edits: &PlanEdits) -> Vec<Need> {
    let mut needs = derive::needs(measures);
    for need in &mut needs {
        if let Some(known) = draft.needs.iter().find(|it| it.id == need.id) {
            (need.domain, need.severity) = (known.domain, known.severity);
        }
    }
    for own in &edits.needs {
        let known = needs.iter_mut().find(|it| it.id == own.id);
        let measures = known.as_ref().map(|it| it.measures.clone());
        let need = own_need(own, measures.unwrap_or_default());
        match known {
            Some(known) => *known = need,
            None => needs.push(need),
        }
    }
    needs
}

fn own_need(own: &OwnNeed, measures: Vec<MeasureId>) -> Need {
    Need {
        id: own.id.clone(),
        domain: domain(&own.domain),
        severity: own.severity,
        origin: match own.by {
            SeenBy::Counselor => Origin::Counselor,
            SeenBy::Client => Origin::Client,
        },
        measures,
    }
}

/// Returns the goals of the measures, and those that people agreed on without a measure.
fn goals(draft: &Draft, measures: &[Measure], edits: &PlanEdits) -> Vec<Goal> {
    let mut goals = derive::goals(measures, draft.today);
    for (need, own) in &edits.goals {
        let known = goals.iter_mut().find(|it| it.need == *need);
        match known {
            Some(goal) => goal.by = own.by.or(goal.by),
            None if own.text.is_blank() => {}
            None => goals.push(Goal {
                need: need.clone(),
                by: own.by,
                measures: Vec::new(),
            }),
        }
    }
    let worded = |it: &Goal| !is_own(it.need.as_str()) || edits.goals.contains_key(&it.need);
    goals.retain(worded);
    goals
}

/// Returns the deadlines of the draft and the days of own measures, the earliest first.
fn deadlines(draft: &Draft, measures: &[Measure]) -> Vec<super::DeadlineLine> {
    let own = measures.iter().filter(|it| is_own(it.id.as_str()));
    let own = own.flat_map(|measure| {
        measure.deadlines.iter().map(|dated| super::DeadlineLine {
            measure: measure.id.clone(),
            dated: *dated,
        })
    });
    let mut lines: Vec<_> = draft.deadlines.iter().cloned().chain(own).collect();
    lines.sort_by_key(|it| (it.dated.counted.due, it.dated.kind));
    lines
}

/// Returns the area of life of a code; records only hold known ones, so that the fallback is for
/// those of a later version.
fn domain(code: &Code) -> Domain {
    let mut words = Domain::WORDS.iter();
    let found = words.find(|it| it.0 == code.as_str());
    found.map_or(Domain::Social, |it| it.1)
}

impl Agreed {
    /// Returns what people said about a measure; nothing when they said nothing.
    pub fn line(&self, id: &MeasureId) -> Option<&Line> {
        self.lines.get(id)
    }

    /// Returns the last decision about a measure.
    pub fn decision(&self, id: &MeasureId) -> Option<&Decision> {
        self.line(id)?.decision.as_ref()
    }

    /// Tells whether nothing is left to do about a measure: it is done, or rejected.
    pub fn is_over(&self, id: &MeasureId) -> bool {
        self.decision(id).is_some_and(Decision::is_over)
    }

    /// Tells whether a measure was added by people, so that no rule stands behind it.
    pub fn is_own(id: &MeasureId) -> bool {
        is_own(id.as_str())
    }

    /// Returns what a need is called that people added; rules' needs have texts of their own.
    pub fn need_words(&self, id: &NeedId) -> Option<&Words> {
        let own = self.edits.needs.iter().find(|it| it.id == *id);
        own.map(|it| &it.text)
    }

    /// Returns the goal of a need as it was agreed in words.
    pub fn goal_words(&self, need: &NeedId) -> Option<&Words> {
        let goal = self.edits.goals.get(need).map(|it| &it.text);
        goal.filter(|it| !it.is_blank())
    }

    /// Lists the strengths noted in an area of life.
    pub fn strengths(&self, domain: Domain) -> impl Iterator<Item = &Words> {
        let own = self.edits.strengths.iter();
        let own = own.filter(move |it| it.domain.as_str() == domain.code());
        own.map(|it| &it.text)
    }

    /// Returns what people changed, as they said it.
    pub const fn edits(&self) -> &PlanEdits {
        &self.edits
    }
}

#[cfg(test)]
mod tests;

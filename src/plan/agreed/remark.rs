//! What is worth a look before a plan is agreed: visible, and never in the way.

use super::barred::brought_in;
use super::{Agreed, is_own};
use crate::base::{ActorId, Day, GuardId, MeasureId, NeedId};
use crate::plan::draft::{Measure, Need};
use crate::plan::rule::{Domain, LinkKind};

/// A need that weighs so much must have a goal, a measure, somebody who acts, and a day.
const HEAVY: u8 = 3;
/// More goals at once than anybody follows (domain.md 3.3).
const MOST_GOALS: usize = 3;

/// Something that a plan lacks, or that is unwise.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Remark {
    /// People brought somebody in whom a guard keeps out, for the person's protection.
    Barred {
        /// The measure.
        measure: MeasureId,
        /// Whom.
        actor: ActorId,
        /// The guard; its text is `guard-<id>`.
        guard: GuardId,
    },
    /// A heavy need has no goal.
    NoGoal(NeedId),
    /// A heavy need has no measure that is still to be done, and none that was.
    NoMeasure(NeedId),
    /// A measure for a heavy need names nobody who acts.
    NoActor(MeasureId),
    /// A measure for a heavy need has no day.
    NoDay(MeasureId),
    /// A measure was put on a day behind the last one that is safe.
    TooLate {
        /// The measure.
        measure: MeasureId,
        /// The last safe day.
        safe_by: Day,
    },
    /// Work waits for language, which had better run beside it.
    WorkWaits {
        /// The measure that waits.
        measure: MeasureId,
        /// The course or test that it waits for.
        before: MeasureId,
    },
    /// Language is planned, and nothing towards work beside it.
    OnlyLanguage(MeasureId),
    /// More goals were agreed than one period of review can carry.
    ManyGoals(usize),
}

/// Lists what a plan lacks, what weighs most first.
pub fn remarks(agreed: &Agreed) -> Vec<Remark> {
    let open = || agreed.plan.measures.iter().filter(|it| is_open(it, agreed));
    let mut remarks: Vec<Remark> = open().flat_map(|it| brought_in(it, agreed)).collect();
    let heavy = agreed.plan.needs.iter().filter(|it| it.severity >= HEAVY);
    remarks.extend(heavy.flat_map(|it| of_need(it, agreed)));
    remarks.extend(open().filter_map(too_late));
    remarks.extend(open().flat_map(|it| waiting_work(it, agreed)));
    let mut learns = open().filter(|it| it.domain == Domain::Language);
    let works = open().any(|it| matches!(it.domain, Domain::Work | Domain::Education));
    if let (Some(course), false) = (learns.next(), works) {
        remarks.push(Remark::OnlyLanguage(course.id.clone()));
    }
    let goals = agreed.edits.goals.iter();
    let worded = goals.filter(|it| !it.1.text.is_blank() && is_active(it.0, agreed));
    let worded = worded.count();
    remarks.extend((worded > MOST_GOALS).then_some(Remark::ManyGoals(worded)));
    remarks
}

fn is_open(measure: &Measure, agreed: &Agreed) -> bool {
    !agreed.is_over(&measure.id)
}

/// A goal is over when all that leads to it is.
fn is_active(need: &NeedId, agreed: &Agreed) -> bool {
    let need = agreed.plan.needs.iter().find(|it| it.id == *need);
    let measures = need.map(|it| it.measures.as_slice()).unwrap_or_default();
    measures.is_empty() || measures.iter().any(|it| !agreed.is_over(it))
}

fn of_need(need: &Need, agreed: &Agreed) -> Vec<Remark> {
    let has_goal = !is_own(need.id.as_str()) || agreed.goal_words(&need.id).is_some();
    let no_goal = (!has_goal).then(|| Remark::NoGoal(need.id.clone()));
    let rejected = |id: &MeasureId| {
        let decision = agreed.decision(id);
        decision.is_some_and(|it| it.is_over() && !it.is_done())
    };
    let none = need.measures.iter().all(rejected);
    let no_measure = none.then(|| Remark::NoMeasure(need.id.clone()));
    let measures = need
        .measures
        .iter()
        .filter_map(|it| agreed.plan.measure(it.as_str()));
    let lacking = measures.flat_map(|it| of_measure(it, agreed));
    no_goal
        .into_iter()
        .chain(no_measure)
        .chain(lacking)
        .collect()
}

/// A rule that gives no day says why; only where a day is missing by accident it is a defect.
fn of_measure(measure: &Measure, agreed: &Agreed) -> Vec<Remark> {
    if !is_open(measure, agreed) {
        return Vec::new();
    }
    let line = agreed.line(&measure.id);
    let nobody = line.is_some_and(|it| it.without_lead);
    let no_actor = nobody.then(|| Remark::NoActor(measure.id.clone()));
    let by_accident = is_own(measure.id.as_str()) || !measure.undated.is_empty();
    let no_day = by_accident && measure.due.date().is_none() && measure.act_by.is_empty();
    let no_day = no_day.then(|| Remark::NoDay(measure.id.clone()));
    no_actor.into_iter().chain(no_day).collect()
}

fn too_late(measure: &Measure) -> Option<Remark> {
    let hard = measure.deadlines.iter().filter(|it| it.kind.is_hard());
    let safe_by = hard.map(|it| it.counted.safe_by).min()?;
    let day = measure.act_by.first().filter(|it| **it > safe_by);
    day.map(|_| Remark::TooLate {
        measure: measure.id.clone(),
        safe_by,
    })
}

fn waiting_work(measure: &Measure, agreed: &Agreed) -> Vec<Remark> {
    if measure.domain != Domain::Work {
        return Vec::new();
    }
    let learns = |id: &MeasureId| {
        let other = agreed.plan.measure(id.as_str());
        other.is_some_and(|it| it.domain == Domain::Language && is_open(it, agreed))
    };
    let after = measure.after.iter();
    let after = after.filter(|it| it.kind == LinkKind::FinishStart && learns(&it.measure));
    let waits = after.map(|it| Remark::WorkWaits {
        measure: measure.id.clone(),
        before: it.measure.clone(),
    });
    waits.collect()
}

//! Gathers measures under the needs and goals that they answer.

use crate::base::Day;
use crate::plan::draft::{Goal, Measure, Need, Origin, within_horizon};

/// Returns the needs in the order in which the plan first answers them.
pub(in crate::plan) fn needs(measures: &[Measure]) -> Vec<Need> {
    let mut needs: Vec<Need> = Vec::new();
    for measure in measures {
        if let Some(need) = needs.iter_mut().find(|it| it.id == measure.need) {
            need.severity = need.severity.max(measure.severity);
            need.measures.push(measure.id.clone());
            continue;
        }
        needs.push(Need {
            id: measure.need.clone(),
            domain: measure.domain,
            severity: measure.severity,
            origin: Origin::Rule,
            measures: vec![measure.id.clone()],
        });
    }
    needs
}

/// Returns one goal for each need; follow-ups don't put off its day, nor does what the law lets
/// wait for years.
pub(in crate::plan) fn goals(measures: &[Measure], today: Day) -> Vec<Goal> {
    let mut goals: Vec<Goal> = Vec::new();
    for measure in measures {
        let day = by(measure, today).filter(|_| !measure.is_conditional());
        if let Some(goal) = goals.iter_mut().find(|it| it.need == measure.need) {
            goal.by = goal.by.max(day);
            goal.measures.push(measure.id.clone());
            continue;
        }
        goals.push(Goal {
            need: measure.need.clone(),
            by: day,
            measures: vec![measure.id.clone()],
        });
    }
    goals
}

/// Returns the day by which a measure leads to its goal: the day to act where the due date lies
/// beyond what the plan looks ahead to.
fn by(measure: &Measure, today: Day) -> Option<Day> {
    let due = measure.due.date();
    let near = due.filter(|it| within_horizon(today, *it));
    near.or_else(|| measure.act_by.last().copied()).or(due)
}

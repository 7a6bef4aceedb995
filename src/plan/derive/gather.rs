//! Gathers measures under the needs and goals that they answer.

use crate::plan::draft::{Goal, Measure, Need, Origin};

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

/// Returns one goal for each need; follow-ups don't put off its day.
pub(in crate::plan) fn goals(measures: &[Measure]) -> Vec<Goal> {
    let mut goals: Vec<Goal> = Vec::new();
    for measure in measures {
        let day = measure.due.date().filter(|_| !measure.is_conditional());
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

//! What a measure rests on: answers and parameters.

use super::{Firing, Frame};
use crate::base::RowId;
use crate::expr::{Answer, Answers as _, Slot, carried};
use crate::plan::draft::{Because, Held, ParameterRead};
use crate::plan::rule::Rule;

/// Returns the answers that made a rule fire, and those that its dates are counted from.
pub(in crate::plan) fn because(firing: Firing<'_>, frame: &Frame<'_>) -> Vec<Because> {
    let (rule, row) = (firing.rule, firing.row);
    let condition = rule.for_each.as_ref().and_then(|it| it.condition.as_ref());
    let anchors = rule.deadlines.iter().filter_map(|it| it.anchor.as_ref());
    let bounds = condition.into_iter().chain([&rule.when]).chain(anchors);
    let reading = bounds.filter(|it| !it.reads().is_empty());
    let places = carried(reading, &frame.answers, row).into_iter();
    places
        .filter_map(|(slot, row)| held(slot, row, frame))
        .collect()
}

/// Returns what a question holds, with its name.
pub(in crate::plan) fn held(slot: Slot, row: Option<RowId>, frame: &Frame<'_>) -> Option<Because> {
    let value = match frame.answers.answer(slot, row) {
        Answer::Given(value) => Held::Value(value.clone()),
        Answer::Withheld(why) => Held::Withheld(why),
        Answer::NotAsked => Held::NotAsked,
    };
    Some(Because {
        question: frame.rules.question(slot)?.clone(),
        slot,
        row,
        value,
    })
}

/// Returns the parameters of a rule with their values on the day.
pub(in crate::plan) fn parameters_read(rule: &Rule, frame: &Frame<'_>) -> Vec<ParameterRead> {
    let read = rule.parameters.iter().filter_map(|id| {
        let value = frame.rules.parameters().on(id.as_str(), frame.today)?;
        Some(ParameterRead {
            id: id.clone(),
            value: value.value.clone(),
            from: value.from,
            certainty: value.certainty,
        })
    });
    read.collect()
}

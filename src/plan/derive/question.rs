//! Open questions: what would decide the rules that are unknown, the weightiest first.

use std::collections::BTreeMap;

use super::Frame;
use super::found::Found;
use crate::base::{NonAnswer, RowId, RuleId};
use crate::expr::{Answer, Answers as _, RosterId, Slot};
use crate::plan::draft::{Asked, Measure, OpenQuestion};

/// What is asked: a question in a row, or for more rows. In the order of the form.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Question(Slot, Option<RowId>),
    Roster(RosterId),
}

pub(super) fn open_questions(
    found: &Found<'_>,
    measures: &[Measure],
    frame: &Frame<'_>,
) -> Vec<OpenQuestion> {
    let mut waiting: BTreeMap<Place, BTreeMap<&RuleId, u8>> = BTreeMap::new();
    for (rule, doubt) in &found.doubts {
        let questions = doubt.questions.iter().map(|it| Place::Question(it.0, it.1));
        let rosters = doubt.rosters.iter().map(|it| Place::Roster(*it));
        for place in questions.chain(rosters) {
            let rules = waiting.entry(place).or_default();
            rules.insert(&rule.id, rule.need.severity);
        }
    }
    for measure in measures {
        for asked in &measure.undated {
            let Some(slot) = asked.slot.filter(|it| frame.can_be_asked(*it, asked.row)) else {
                continue;
            };
            let rules = waiting.entry(Place::Question(slot, asked.row)).or_default();
            rules.insert(&measure.rule, measure.severity);
        }
    }
    let questions = waiting.into_iter();
    let questions = questions.filter_map(|(place, rules)| open_question(place, &rules, frame));
    let mut questions: Vec<_> = questions.collect();
    questions.sort_by_key(|it| std::cmp::Reverse(it.weight));
    questions
}

fn open_question(
    place: Place,
    rules: &BTreeMap<&RuleId, u8>,
    frame: &Frame<'_>,
) -> Option<OpenQuestion> {
    let (asked, withheld) = match place {
        Place::Question(slot, row) => {
            let question = frame.rules.question(slot)?.clone();
            let slot_at = Some(slot);
            let asked = Asked {
                slot: slot_at,
                row,
                question,
            };
            (asked, withheld(slot, row, frame))
        }
        Place::Roster(roster) => {
            let question = frame.rules.roster(roster)?.clone();
            let asked = Asked {
                slot: None,
                row: None,
                question,
            };
            (asked, None)
        }
    };
    Some(OpenQuestion {
        asked,
        withheld,
        rules: rules.keys().map(|it| (*it).clone()).collect(),
        weight: rules.values().map(|it| u32::from(*it)).sum(),
    })
}

fn withheld(slot: Slot, row: Option<RowId>, frame: &Frame<'_>) -> Option<NonAnswer> {
    match frame.answers.answer(slot, row) {
        Answer::Withheld(why) => Some(why),
        Answer::Given(_) | Answer::NotAsked => None,
    }
}

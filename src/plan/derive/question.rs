//! Open questions: what would decide the rules that are unknown, the weightiest first.

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
    let mut waiting: Vec<(Place, &RuleId, u8)> = Vec::new();
    for (rule, doubt) in &found.doubts {
        let questions = doubt.questions.iter().map(|it| Place::Question(it.0, it.1));
        let rosters = doubt.rosters.iter().map(|it| Place::Roster(*it));
        let places = questions.chain(rosters);
        waiting.extend(places.map(|it| (it, &rule.id, rule.need.severity)));
    }
    for measure in measures {
        for asked in &measure.undated {
            let Some(slot) = asked.slot.filter(|it| frame.can_be_asked(*it, asked.row)) else {
                continue;
            };
            let place = Place::Question(slot, asked.row);
            waiting.push((place, &measure.rule, measure.severity));
        }
    }
    // A rule may wait for a question in several rows and dates; it counts once.
    waiting.sort_unstable();
    waiting.dedup_by_key(|it| (it.0, it.1));
    let questions = waiting.chunk_by(|one, other| one.0 == other.0);
    let mut questions: Vec<_> = questions
        .filter_map(|rules| open_question(rules, frame))
        .collect();
    questions.sort_by_key(|it| std::cmp::Reverse(it.weight));
    questions
}

/// Makes the question of which all these rules wait.
fn open_question(rules: &[(Place, &RuleId, u8)], frame: &Frame<'_>) -> Option<OpenQuestion> {
    let (asked, withheld) = match rules.first()?.0 {
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
        rules: rules.iter().map(|it| it.1.clone()).collect(),
        weight: rules.iter().map(|it| u32::from(it.2)).sum(),
    })
}

fn withheld(slot: Slot, row: Option<RowId>, frame: &Frame<'_>) -> Option<NonAnswer> {
    match frame.answers.answer(slot, row) {
        Answer::Withheld(why) => Some(why),
        Answer::Given(_) | Answer::NotAsked => None,
    }
}

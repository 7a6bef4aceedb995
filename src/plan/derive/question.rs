//! Open questions: what would decide the rules that are unknown, the weightiest first.

use super::Frame;
use super::found::Found;
use super::join::Joined;
use crate::base::{NonAnswer, RowId};
use crate::expr::{Answer, Answers as _, RosterId, Slot};
use crate::plan::draft::{Asked, OpenQuestion};

/// What is asked: a question in a row, or for more rows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Question(Slot, Option<RowId>),
    Roster(RosterId),
}

/// A rule that waits for an answer, by its place among all: that is the order of their ids.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Waiting {
    pub(super) place: Place,
    pub(super) rule: usize,
}

impl Waiting {
    /// Returns what they are ordered by, as numbers, which are compared at once: questions in the
    /// order of the form, behind them rosters.
    const fn rank(&self) -> (u64, u64, usize) {
        let (slot, row) = match self.place {
            Place::Question(slot, None) => (slot.0 as u64, 0),
            Place::Question(slot, Some(row)) => (slot.0 as u64, 1 + row.0 as u64),
            Place::Roster(roster) => (1 << 32 | roster.0 as u64, 0),
        };
        (slot, row, self.rule)
    }
}

pub(super) fn open_questions(
    found: &Found<'_>,
    joined: &[Joined<'_>],
    frame: &Frame<'_>,
) -> Vec<OpenQuestion> {
    let mut waiting = found.waiting.clone();
    for it in joined {
        let rule = it.firing.index;
        let undated = it.dates.undated.iter();
        let undated = undated.filter(|(slot, row)| frame.can_be_asked(*slot, *row));
        waiting.extend(undated.map(|(slot, row)| Waiting {
            place: Place::Question(*slot, *row),
            rule,
        }));
    }
    // A rule may wait for a question in several rows and dates; it counts once.
    waiting.sort_by_cached_key(Waiting::rank);
    waiting.dedup();
    let places = waiting.chunk_by(|one, other| one.place == other.place);
    let mut questions = Vec::with_capacity(places.clone().count());
    questions.extend(places.filter_map(|it| open_question(it, frame)));
    questions.sort_by_key(|it| std::cmp::Reverse(it.weight));
    questions
}

/// Makes the question of which all these rules wait.
fn open_question(waiting: &[Waiting], frame: &Frame<'_>) -> Option<OpenQuestion> {
    let (asked, withheld) = match waiting.first()?.place {
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
    let rules = waiting.iter().map(|it| &frame.rules.all()[it.rule]);
    Some(OpenQuestion {
        asked,
        withheld,
        weight: rules.clone().map(|it| u32::from(it.need.severity)).sum(),
        rules: rules.map(|it| it.id.clone()).collect(),
    })
}

fn withheld(slot: Slot, row: Option<RowId>, frame: &Frame<'_>) -> Option<NonAnswer> {
    match frame.answers.answer(slot, row) {
        Answer::Withheld(why) => Some(why),
        Answer::Given(_) | Answer::NotAsked => None,
    }
}

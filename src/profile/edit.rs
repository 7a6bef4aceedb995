//! What people change about a plan: the words of the event, and what they add up to.
//!
//! Names needs and measures by their ids and areas of life by their codes; what those mean is for
//! the layer of the plan, which lays these edits over what the rules propose.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Words;
use crate::base::{ActorId, Code, Day, MeasureId, NeedId};

/// Begins the ids of needs and measures that people added; behind it stands the event's number.
pub const OWN: &str = "own.";

/// Who saw a need that no rule saw.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SeenBy {
    /// The counselor.
    #[default]
    Counselor,
    /// The person.
    Client,
}

/// What the person wants of a measure.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wish {
    /// She wants it.
    Wants,
    /// She does not want it.
    Refuses,
    /// She is not sure yet.
    Unsure,
}

/// How far a measure that is done has brought what it was for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reached {
    /// All of it.
    Fully,
    /// A part of it.
    Partly,
    /// Nothing of it.
    Not,
}

/// One change that people made to the plan; blank words and absent values give the proposal back.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanEdit {
    /// A need that no rule saw; its id is `own.` and the number of this event.
    NeedAdded {
        /// The area of life.
        domain: Code,
        /// How heavy it weighs, 1 to 4.
        severity: u8,
        /// What is needed.
        text: Words,
        /// Who saw it.
        by: SeenBy,
    },
    /// The goal of a need as it was agreed, in the person's own words.
    GoalWorded {
        /// The need.
        need: NeedId,
        /// The goal.
        text: Words,
    },
    /// The day by which a goal is to be reached.
    GoalDated {
        /// The need.
        need: NeedId,
        /// The day.
        by: Option<Day>,
    },
    /// A measure that no rule proposed; its id is `own.` and the number of this event.
    MeasureAdded {
        /// The need that it answers.
        need: NeedId,
        /// The area of life.
        domain: Code,
        /// What is done.
        text: Words,
    },
    /// A measure that was agreed stays in the plan, though no rule proposes it any more.
    MeasureKept {
        /// The measure, by the name under which it was agreed.
        measure: MeasureId,
        /// The need that it answers.
        need: NeedId,
        /// The area of life.
        domain: Code,
        /// What is done, as it was called.
        text: Words,
    },
    /// A part of a measure was agreed otherwise than proposed.
    MeasureChanged {
        /// The measure.
        measure: MeasureId,
        /// The part, as it is now.
        to: MeasurePart,
    },
    /// A measure stands right behind another one from now on, or first.
    MeasureMoved {
        /// The measure.
        measure: MeasureId,
        /// The one before it; nothing at the head of the plan.
        behind: Option<MeasureId>,
    },
    /// What the person can build on, in an area of life.
    StrengthNoted {
        /// The area of life.
        domain: Code,
        /// The strength.
        text: Words,
    },
}

/// A part of a measure that people may agree otherwise.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeasurePart {
    /// What is done.
    Title(Words),
    /// What the person does herself; it stands on her paper as it is written here.
    Task(Words),
    /// The day by which it is done; an end in law stays what it is.
    Day(Option<Day>),
    /// How soon it must be looked at: `P0` to `P4`.
    Priority(Option<Code>),
    /// Who keeps it moving.
    Lead(Option<ActorId>),
    /// Who joins.
    With(Option<Vec<ActorId>>),
    /// What the person wants of it.
    Wish(Option<Wish>),
}

/// All that people changed about a plan; the fold of its [`PlanEdit`]s.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PlanEdits {
    /// The needs they added, oldest first.
    pub needs: Vec<OwnNeed>,
    /// The measures they added, oldest first.
    pub measures: Vec<OwnMeasure>,
    /// The goals they agreed on, by need.
    pub goals: BTreeMap<NeedId, OwnGoal>,
    /// What they changed about measures, own ones among them.
    pub changes: BTreeMap<MeasureId, MeasureEdits>,
    /// The places they gave to measures, each once, in the order in which that was said.
    pub moves: Vec<(MeasureId, Option<MeasureId>)>,
    /// The strengths they noted, oldest first.
    pub strengths: Vec<Strength>,
}

/// A need that people added.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnNeed {
    /// Its name.
    pub id: NeedId,
    /// The area of life.
    pub domain: Code,
    /// How heavy it weighs, 1 to 4.
    pub severity: u8,
    /// What is needed.
    pub text: Words,
    /// Who saw it.
    pub by: SeenBy,
}

/// A goal as it was agreed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct OwnGoal {
    /// The goal; blank when only its day was agreed.
    pub text: Words,
    /// The day by which it is to be reached.
    pub by: Option<Day>,
}

/// A measure that people added; its day, lead and task are among the changes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnMeasure {
    /// Its name.
    pub id: MeasureId,
    /// The need that it answers.
    pub need: NeedId,
    /// The area of life.
    pub domain: Code,
    /// What is done.
    pub text: Words,
}

/// What was agreed about a measure otherwise than proposed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct MeasureEdits {
    /// What is done.
    pub title: Option<Words>,
    /// What the person does herself.
    pub task: Option<Words>,
    /// The day by which it is done.
    pub day: Option<Day>,
    /// How soon it must be looked at.
    pub priority: Option<Code>,
    /// Who keeps it moving.
    pub lead: Option<ActorId>,
    /// Who joins.
    pub with: Option<Vec<ActorId>>,
    /// What the person wants of it.
    pub wish: Option<Wish>,
}

/// What the person can build on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Strength {
    /// The area of life.
    pub domain: Code,
    /// The strength.
    pub text: Words,
}

impl PlanEdits {
    /// Lets one more edit count; the number is that of its event.
    pub(super) fn apply(&mut self, edit: &PlanEdit, number: u32) {
        match edit.clone() {
            PlanEdit::NeedAdded {
                domain,
                severity,
                text,
                by,
            } => self.needs.push(OwnNeed {
                id: NeedId::new(own(number)),
                domain,
                severity: severity.clamp(1, 4),
                text,
                by,
            }),
            PlanEdit::GoalWorded { need, text } => self.goals.entry(need).or_default().text = text,
            PlanEdit::GoalDated { need, by } => self.goals.entry(need).or_default().by = by,
            PlanEdit::MeasureAdded { need, domain, text } => self.measures.push(OwnMeasure {
                id: MeasureId::new(own(number)),
                need,
                domain,
                text,
            }),
            PlanEdit::MeasureKept {
                measure,
                need,
                domain,
                text,
            } => {
                self.measures.retain(|it| it.id != measure);
                self.measures.push(OwnMeasure {
                    id: measure,
                    need,
                    domain,
                    text,
                });
            }
            PlanEdit::MeasureChanged { measure, to } => {
                self.changes.entry(measure).or_default().take(to);
            }
            PlanEdit::MeasureMoved { measure, behind } => {
                self.moves.retain(|it| it.0 != measure);
                self.moves.push((measure, behind));
            }
            PlanEdit::StrengthNoted { domain, text } => {
                self.strengths.push(Strength { domain, text });
            }
        }
    }
}

impl MeasureEdits {
    fn take(&mut self, part: MeasurePart) {
        let written = |it: Words| (!it.is_blank()).then_some(it);
        match part {
            MeasurePart::Title(it) => self.title = written(it),
            MeasurePart::Task(it) => self.task = written(it),
            MeasurePart::Day(it) => self.day = it,
            MeasurePart::Priority(it) => self.priority = it,
            MeasurePart::Lead(it) => self.lead = it,
            MeasurePart::With(it) => self.with = it,
            MeasurePart::Wish(it) => self.wish = it,
        }
    }
}

fn own(number: u32) -> String {
    format!("{OWN}{number}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(edits: &[PlanEdit]) -> PlanEdits {
        let mut all = PlanEdits::default();
        for (edit, number) in edits.iter().zip(7..) {
            all.apply(edit, number);
        }
        all
    }

    #[test]
    fn own_items_are_named_by_the_event_that_made_them() {
        let added = folded(&[
            PlanEdit::NeedAdded {
                domain: Code::new("social"),
                severity: 9,
                text: Words::new("Ein Garten"),
                by: SeenBy::Client,
            },
            PlanEdit::MeasureAdded {
                need: NeedId::new("own.7"),
                domain: Code::new("social"),
                text: Words::new("Gartenverein fragen"),
            },
        ]);
        assert_eq!(added.needs[0].id.as_str(), "own.7");
        assert_eq!(added.needs[0].severity, 4);
        assert_eq!(added.measures[0].id.as_str(), "own.8");
    }

    #[test]
    fn the_last_change_counts_and_blank_words_give_the_proposal_back() {
        let measure = MeasureId::new("a.b");
        let change = |to| PlanEdit::MeasureChanged {
            measure: measure.clone(),
            to,
        };
        let all = folded(&[
            change(MeasurePart::Title(Words::new("Anders"))),
            change(MeasurePart::Wish(Some(Wish::Unsure))),
            change(MeasurePart::Title(Words::new("  "))),
        ]);
        let edits = &all.changes[&measure];
        assert_eq!(
            (edits.title.as_ref(), edits.wish),
            (None, Some(Wish::Unsure))
        );
    }

    #[test]
    fn edits_read_back_as_they_were_written() {
        let edit = PlanEdit::MeasureChanged {
            measure: MeasureId::new("a.b@4"),
            to: MeasurePart::With(Some(vec![ActorId::new("client")])),
        };
        let written = serde_json::to_string(&edit).unwrap();
        assert_eq!(
            written,
            r#"{"measure_changed":{"measure":"a.b@4","to":{"with":["client"]}}}"#
        );
        assert_eq!(serde_json::from_str::<PlanEdit>(&written).unwrap(), edit);
    }
}

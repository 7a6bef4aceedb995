//! A line to write in: a remark, or the reason of a decision.

use super::Overlay;
use crate::app::case::{Given, walk_words};
use crate::app::{App, Effect, Note, Now};
use crate::base::{CheckId, MeasureId, NeedId};
use crate::plan::rule::Domain;
use crate::profile::{Decision, Reached, SeenBy, Words};
use crate::text::{Base, Field, TextKey};

/// A line to write in.
#[derive(Debug)]
pub struct Prompt {
    /// What for.
    pub purpose: Purpose,
    /// What is written.
    pub field: Field,
}

/// What something is written for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// A remark beside the question.
    Remark,
    /// Why the answer is taken back.
    Clear,
    /// Why the answer stands against a warning.
    Override(CheckId),
    /// Why the measure is rejected.
    Reject(MeasureId),
    /// A text of the plan.
    Plan(PlanText),
}

/// A text of the plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PlanText {
    /// What is done in a measure.
    Title(MeasureId),
    /// What the person does herself.
    Task(MeasureId),
    /// The day by which a measure is done.
    Day(MeasureId),
    /// The goal of a need.
    Goal(NeedId),
    /// The day by which a goal is to be reached.
    GoalDay(NeedId),
    /// A need that no rule saw: its area of life, its weight, who sees it.
    Need(Domain, u8, SeenBy),
    /// A measure that no rule proposed: its need, its area of life.
    Measure(NeedId, Domain),
    /// What the person can build on, in an area of life.
    Strength(Domain),
    /// What came of a measure that is done.
    Outcome(MeasureId, Reached),
}

impl Purpose {
    /// Names what is asked for.
    pub const fn label(&self) -> TextKey {
        TextKey::new(match self {
            Self::Remark => "prompt-remark",
            Self::Clear => "prompt-clear",
            Self::Override(_) => "prompt-override",
            Self::Reject(_) => "prompt-reject",
            Self::Plan(text) => return text.label(),
        })
    }
}

impl PlanText {
    const fn label(&self) -> TextKey {
        TextKey::new(match self {
            Self::Title(_) => "prompt-title",
            Self::Task(_) => "prompt-task",
            Self::Day(_) => "prompt-day",
            Self::Goal(_) => "prompt-goal",
            Self::GoalDay(_) => "prompt-goal_day",
            Self::Need(..) => "prompt-need",
            Self::Measure(..) => "prompt-measure",
            Self::Strength(_) => "prompt-strength",
            Self::Outcome(..) => "prompt-outcome",
        })
    }

    /// Returns the measure that it is about.
    pub const fn measure(&self) -> Option<&MeasureId> {
        match self {
            Self::Title(it) | Self::Task(it) | Self::Day(it) | Self::Outcome(it, _) => Some(it),
            _ => None,
        }
    }
}

impl Prompt {
    pub(in crate::app) fn new(purpose: Purpose, text: &str) -> Self {
        Self {
            purpose,
            field: Field::with_text(Base::Auto, text),
        }
    }
}

impl App {
    /// Moves the caret by the rows that are seen.
    pub(super) fn walk_prompt(&mut self, by: isize) {
        let wrapped = (self.prompt_width(), self.settings.mode);
        if let Some(Overlay::Prompt(prompt)) = self.overlays.last_mut() {
            walk_words(&mut prompt.field, by, wrapped);
        }
    }

    pub(super) fn submit_prompt(&mut self, now: Now) -> Vec<Effect> {
        let Some(Overlay::Prompt(prompt)) = self.overlays.pop() else {
            return Vec::new();
        };
        if let Purpose::Plan(text) = &prompt.purpose {
            let text = text.clone();
            self.submit_plan_text(prompt, text, now);
            return Vec::new();
        }
        let words = Words::new(prompt.field.text().trim());
        if words.is_blank() && prompt.purpose != Purpose::Remark {
            self.note = Some(Note::plain("note-reason_needed"));
            self.overlays.push(Overlay::Prompt(prompt));
            return Vec::new();
        }
        match prompt.purpose {
            Purpose::Remark => self.step_case(now, |case, around| {
                case.remark(words, around);
                Some(Note::good("note-remarked"))
            }),
            Purpose::Clear => self.give(Given::Cleared(words), now),
            Purpose::Override(check) => self.step_case(now, |case, around| {
                case.override_warning(check, words, around);
                Some(Note::good("note-overridden"))
            }),
            Purpose::Reject(measure) => self.decide(&measure, Decision::Rejected(words), now),
            Purpose::Plan(_) => {}
        }
        Vec::new()
    }
}

//! A line to write in: a remark, or the reason of a decision.

use super::Overlay;
use crate::app::case::Given;
use crate::app::{App, Effect, Note, Now};
use crate::base::{CheckId, MeasureId};
use crate::profile::{Decision, Words};
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
}

impl Purpose {
    /// Names what is asked for.
    pub const fn label(&self) -> TextKey {
        TextKey::new(match self {
            Self::Remark => "prompt-remark",
            Self::Clear => "prompt-clear",
            Self::Override(_) => "prompt-override",
            Self::Reject(_) => "prompt-reject",
        })
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
    pub(super) fn submit_prompt(&mut self, now: Now) -> Vec<Effect> {
        let Some(Overlay::Prompt(prompt)) = self.overlays.pop() else {
            return Vec::new();
        };
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
        }
        Vec::new()
    }
}

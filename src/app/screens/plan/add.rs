//! What is written for the plan: own needs, goals, measures, strengths, and parts of measures.

use crate::app::case::OpenCase;
use crate::app::overlays::{Choice, Overlay, PlanText, Prompt, Purpose};
use crate::app::{App, Note, Now};
use crate::base::{Code, MeasureId, NeedId};
use crate::document::stripped;
use crate::interview::read_day;
use crate::profile::{Decision, MeasurePart, OWN, PlanEdit, Words};

impl App {
    /// Opens the line for a text of the plan, with what holds now.
    pub(in crate::app) fn write(&mut self, text: PlanText) {
        let now = self.text_now(&text);
        self.open_prompt(Purpose::Plan(text), &now);
    }

    /// Returns what holds now; where nothing does, what is proposed.
    fn text_now(&self, text: &PlanText) -> String {
        let Some(case) = &self.case else {
            return String::new();
        };
        let words = self.words(case);
        let attribute = |id: &MeasureId, name| {
            let measure = case.plan().measure(id.as_str());
            let said = measure.and_then(|it| words.measure_text(it, name));
            stripped(&said.unwrap_or_default())
        };
        match text {
            PlanText::Title(id) => attribute(id, "measure"),
            PlanText::Task(id) => {
                let known = case.plan().measure(id.as_str());
                let has = known.is_some_and(|it| it.actors.has_client_task());
                if has {
                    attribute(id, "client")
                } else {
                    String::new()
                }
            }
            PlanText::Goal(need) => {
                let own = case.agreed().goal_words(need);
                own.map_or_else(|| self.goal_proposal(need), |it| it.as_str().to_owned())
            }
            PlanText::Day(_)
            | PlanText::GoalDay(_)
            | PlanText::Need(..)
            | PlanText::Measure(..)
            | PlanText::Strength(_)
            | PlanText::Outcome(..) => String::new(),
        }
    }

    /// Takes what was written; the line stays open where that can't be read.
    pub(in crate::app) fn submit_plan_text(&mut self, prompt: Prompt, text: PlanText, now: Now) {
        let words = Words::new(prompt.field.text().trim());
        let refused = match &text {
            PlanText::Day(_) | PlanText::GoalDay(_) if !words.is_blank() => {
                let day = read_day(words.as_str(), now.day);
                day.is_none().then_some("note-plan_day_unclear")
            }
            PlanText::Need(..) | PlanText::Measure(..) | PlanText::Strength(_) => {
                words.is_blank().then_some("note-plan_words_needed")
            }
            _ => None,
        };
        if let Some(said) = refused {
            self.note = Some(Note::plain(said));
            self.overlays.push(Overlay::Prompt(prompt));
            return;
        }
        self.take_plan_text(text, words, now);
    }

    fn take_plan_text(&mut self, text: PlanText, words: Words, now: Now) {
        let day = read_day(words.as_str(), now.day);
        match text {
            text if self.is_as_now(&text, &words) => {}
            PlanText::Title(id) => self.change_part(id, MeasurePart::Title(words), now),
            PlanText::Task(id) => self.change_part(id, MeasurePart::Task(words), now),
            PlanText::Day(id) => self.change_part(id, MeasurePart::Day(day), now),
            PlanText::Goal(need) => {
                let edit = PlanEdit::GoalWorded { need, text: words };
                self.edit_plan(edit, "note-plan_goal", now);
            }
            PlanText::GoalDay(need) => {
                self.edit_plan(PlanEdit::GoalDated { need, by: day }, "note-plan_goal", now);
            }
            PlanText::Need(domain, severity, by) => {
                let domain = Code::new(domain.code());
                let text = words;
                let edit = PlanEdit::NeedAdded {
                    domain,
                    severity,
                    text,
                    by,
                };
                self.edit_plan(edit, "note-plan_need", now);
                if let Some(own) = self.newest() {
                    self.write_measure(NeedId::new(own.clone()));
                    self.write(PlanText::Goal(NeedId::new(own)));
                }
            }
            PlanText::Measure(need, domain) => {
                let domain = Code::new(domain.code());
                let text = words;
                let edit = PlanEdit::MeasureAdded { need, domain, text };
                self.edit_plan(edit, "note-plan_measure", now);
                self.complete_measure();
            }
            PlanText::Strength(domain) => {
                let domain = Code::new(domain.code());
                let edit = PlanEdit::StrengthNoted {
                    domain,
                    text: words,
                };
                self.edit_plan(edit, "note-plan_strength", now);
            }
            PlanText::Outcome(id, reached) => {
                self.decide(&id, Decision::Closed { reached, words }, now);
            }
        }
    }

    /// Tells whether nothing would change: the words of the proposal are no words of one's own, and
    /// where nothing was agreed, nothing can be given back. A goal is agreed by saying it as it is.
    fn is_as_now(&self, text: &PlanText, words: &Words) -> bool {
        let edits = self.case.as_ref().map(|it| it.agreed().edits());
        let of = |id: &MeasureId| edits.and_then(|it| it.changes.get(id));
        match text {
            PlanText::Title(_) | PlanText::Task(_) => words.as_str() == self.text_now(text).trim(),
            PlanText::Day(id) => words.is_blank() && of(id).is_none_or(|it| it.day.is_none()),
            PlanText::Goal(need) | PlanText::GoalDay(need) => {
                words.is_blank() && edits.is_none_or(|it| !it.goals.contains_key(need))
            }
            _ => false,
        }
    }

    /// Asks for what a new measure still lacks: who leads, by when, what the person does. Each can
    /// be passed over, and what was said before is kept.
    fn complete_measure(&mut self) {
        let Some(id) = self.newest().map(MeasureId::new) else {
            return;
        };
        self.mark(Some(&id));
        self.write(PlanText::Task(id.clone()));
        self.write(PlanText::Day(id.clone()));
        self.choose(Choice::Lead(id));
    }

    /// Returns the id of what the last event added.
    fn newest(&self) -> Option<String> {
        let last = |it: &OpenCase| it.interview().profile().last_event();
        self.case
            .as_deref()
            .map(last)
            .map(|it| format!("{OWN}{it}"))
    }
}

//! From what the plan lacks to the line or list that remedies it.

use crate::app::overlays::{Adds, Choice, PlanText};
use crate::app::{App, Note};
use crate::plan::Remark;

impl App {
    /// Lists what the plan lacks.
    pub(super) fn choose_remark(&mut self) {
        if self.plan_lacks().is_empty() {
            self.note = Some(Note::good("note-plan_complete"));
            return;
        }
        self.choose(Choice::Remarks);
    }

    /// Opens what remedies it.
    pub(in crate::app) fn remedy(&mut self, remark: &Remark) {
        match remark {
            Remark::Barred { measure, .. } => {
                self.mark(Some(measure));
                self.choose(Choice::Part(measure.clone()));
            }
            Remark::NoGoal(need) => self.write(PlanText::Goal(need.clone())),
            Remark::NoMeasure(need) => self.write_measure(need.clone()),
            Remark::NoActor(id) => {
                self.mark(Some(id));
                self.choose(Choice::Lead(id.clone()));
            }
            Remark::NoDay(id) | Remark::TooLate { measure: id, .. } => {
                self.mark(Some(id));
                self.write(PlanText::Day(id.clone()));
            }
            Remark::WorkWaits { measure, .. } => self.mark(Some(measure)),
            Remark::OnlyLanguage(_) => self.choose(Choice::Need(Adds::Measure)),
            Remark::ManyGoals(_) => self.choose(Choice::Need(Adds::Goal)),
        }
    }
}

//! The plan as the answers stand, and what a change would take out of it.

use super::{Around, OpenCase};
use crate::base::MeasureId;
use crate::interview::{Foresight, Interview};
use crate::plan::{self, Draft, Rules, agreed};
use crate::profile::Reading;

/// Derives the plan of an interview.
pub(super) fn derive(interview: &Interview, rules: &Rules, around: &Around<'_>) -> Draft {
    let library = around.library;
    plan::derive(
        &interview.reading(),
        rules,
        &library.directory,
        &library.calendars,
    )
}

impl OpenCase {
    /// Derives the plan anew, and lays over it what people decided.
    pub(super) fn derive(&mut self, around: &Around<'_>) {
        self.draft = derive(&self.interview, &self.form.rules, around);
        self.agreed = agreed(&self.draft, self.interview.profile());
    }

    /// Lists the measures that a change would take out of the plan.
    pub(super) fn dropped_by(&self, foresight: &Foresight, around: &Around<'_>) -> Vec<MeasureId> {
        let library = around.library;
        let reading = Reading::new(&foresight.profile, &foresight.way);
        let then = plan::derive(
            &reading,
            &self.form.rules,
            &library.directory,
            &library.calendars,
        );
        let now = self.draft.measures.iter().map(|it| &it.id);
        let gone = now.filter(|it| then.measure(it.as_str()).is_none());
        gone.cloned().collect()
    }
}

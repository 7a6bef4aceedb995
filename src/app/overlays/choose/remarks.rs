//! What the plan lacks, in words.

use super::items::Lister;
use crate::app::App;
use crate::base::MeasureId;
use crate::plan::{Remark, remarks};
use crate::text::{Args, TextKey};

impl App {
    /// Returns what the plan lacks in words, what weighs most first.
    pub fn plan_remarks(&self) -> Vec<String> {
        let Some(case) = &self.case else {
            return Vec::new();
        };
        let words = self.words(case);
        let lister = Lister {
            app: self,
            case,
            words,
        };
        remarks(case.agreed())
            .iter()
            .map(|it| lister.remark(it))
            .collect()
    }
}

impl Lister<'_> {
    /// Says what the plan lacks.
    pub(super) fn remark(&self, remark: &Remark) -> String {
        let title = |id: &MeasureId| {
            let measure = self.measure(id);
            measure.map(|it| self.words.short(it)).unwrap_or_default()
        };
        let args = Args::new();
        let (key, args) = match remark {
            Remark::NoGoal(need) => ("remark-no_goal", args.text("need", self.words.need(need))),
            Remark::NoMeasure(need) => (
                "remark-no_measure",
                args.text("need", self.words.need(need)),
            ),
            Remark::NoActor(id) => ("remark-no_actor", args.text("measure", title(id))),
            Remark::NoDay(id) => ("remark-no_day", args.text("measure", title(id))),
            Remark::TooLate { measure, safe_by } => {
                let args = args.text("measure", title(measure)).day("day", *safe_by);
                ("remark-too_late", args)
            }
            Remark::WorkWaits { measure, before } => {
                let args = args.text("measure", title(measure));
                ("remark-work_waits", args.text("before", title(before)))
            }
            Remark::OnlyLanguage(_) => ("remark-only_language", args),
            Remark::ManyGoals(count) => ("remark-many_goals", args.count("count", *count)),
        };
        self.words.text(&TextKey::new(key), &args)
    }
}

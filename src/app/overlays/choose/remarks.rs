//! What the plan lacks, in words.

use super::lister::Lister;
use crate::app::App;
use crate::base::{ActorId, MeasureId};
use crate::document::{Words, stripped};
use crate::plan::{Remark, named_in_words, remarks};
use crate::text::{Args, TextKey};

impl App {
    /// Returns what the plan lacks, what weighs most first.
    pub fn plan_lacks(&self) -> Vec<Remark> {
        let case = self.case.as_deref();
        case.map(|it| Lister::new(self, it).lacking())
            .unwrap_or_default()
    }

    /// Returns what the plan lacks in words, what weighs most first.
    pub fn plan_remarks(&self) -> Vec<String> {
        let Some(case) = self.case.as_deref() else {
            return Vec::new();
        };
        let lister = Lister::new(self, case);
        let all = lister.lacking();
        all.iter().map(|it| lister.remark(it)).collect()
    }
}

impl Lister<'_> {
    /// Lists what the plan lacks; what people wrote counts too, in either language of the talk.
    pub(super) fn lacking(&self) -> Vec<Remark> {
        let agreed = self.case.agreed();
        let mut all = remarks(agreed);
        let (barred, others): (Vec<_>, Vec<_>) = all
            .drain(..)
            .partition(|it| matches!(it, Remark::Barred { .. }));
        let written = named_in_words(agreed, &self.barred_names()).into_iter();
        let written: Vec<_> = written.filter(|it| !barred.contains(it)).collect();
        barred.into_iter().chain(written).chain(others).collect()
    }

    /// Returns by which names people call the actors that a guard keeps out.
    fn barred_names(&self) -> Vec<(ActorId, String)> {
        let barred = self.case.plan().barred.iter().flat_map(|it| &it.actors);
        let languages = [&self.app.settings.counselor, self.case.client()];
        let names = barred.flat_map(|actor| {
            languages.map(|language| {
                let words = Words::new(self.app.dossier(self.case), language);
                let name = stripped(&words.actor(actor));
                // What stands in brackets explains the name.
                let name = name.split(" (").next().unwrap_or_default().trim();
                (actor.clone(), name.to_lowercase())
            })
        });
        names.collect()
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
            Remark::Barred { measure, actor, .. } => {
                let args = args.text("measure", title(measure));
                ("remark-barred", args.text("actor", self.words.actor(actor)))
            }
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

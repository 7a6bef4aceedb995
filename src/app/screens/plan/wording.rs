//! The sentence of a goal, proposed from what is known: the counselor and the person edit it.

use crate::app::App;
use crate::base::{ActorId, NeedId, QuestionId};
use crate::document::stripped;
use crate::expr::Value;
use crate::plan::Measure;
use crate::text::{Args, TextKey, format_day};

/// The questions whose answers are the person's own words, what she wishes for first.
const OWN_WORDS: [&str; 2] = ["goals.wish", "frame.own_words"];

/// The person as an actor of her own plan.
const CLIENT: &str = "client";

impl App {
    /// Proposes the words of a goal: day, goal, first step, who helps (specific, measurable,
    /// agreed, realistic, dated).
    pub(in crate::app) fn goal_proposal(&self, need: &NeedId) -> String {
        let Some(case) = &self.case else {
            return String::new();
        };
        let words = self.words(case);
        let goal = match case.agreed().need_words(need) {
            Some(_) => self.own_words().unwrap_or_default(),
            None => words.goal(need),
        };
        let open = |it: &&Measure| it.need == *need && !case.agreed().is_over(&it.id);
        let first = case.plan().measures.iter().find(open);
        let by = case.plan().goals.iter().find(|it| it.need == *need);
        let key = match (by.and_then(|it| it.by), first) {
            (_, None) => "smart-goal",
            (None, Some(_)) => "smart-step",
            (Some(_), Some(_)) => "smart-dated",
        };
        let mut args = Args::new().text("goal", goal.trim_end_matches('.').to_owned());
        if let Some(measure) = first {
            args = args.text("step", words.short(measure));
            args = args.text("actor", words.actor(helper(measure)));
        }
        if let Some(day) = by.and_then(|it| it.by) {
            args = args.text("day", format_day(&self.settings.counselor, day));
        }
        stripped(&words.text(&TextKey::new(key), &args))
    }

    /// Returns what the person said she wishes for, else why she came.
    pub fn own_words(&self) -> Option<String> {
        let case = self.case.as_ref()?;
        let dossier = self.dossier(case);
        let said = OWN_WORDS.iter().find_map(|id| {
            let slot = case.form().find(QuestionId::new(*id).as_str())?;
            match dossier.value(slot, None)? {
                Value::Text(text) => Some(text.to_string()),
                _ => None,
            }
        });
        said.filter(|it| !it.trim().is_empty())
    }
}

/// Names who helps with a step: nobody supports herself, so where the person leads, it is the first
/// who joins.
fn helper(measure: &Measure) -> &ActorId {
    let actors = &measure.actors;
    let all = std::iter::once(&actors.lead).chain(actors.with.iter());
    let mut others = all.filter(|it| it.as_str() != CLIENT);
    others.next().unwrap_or(&actors.lead)
}

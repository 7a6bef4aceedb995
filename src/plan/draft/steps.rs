//! Which measures a person takes home as her next steps.

use super::{Draft, Measure, Standing};
use crate::base::Day;
use crate::plan::rule::{Domain, Priority};

/// The most steps that are read and done until the next talk.
const STEPS: usize = 3;
/// The most when one of them can't wait for the next talk.
const WITH_PRESSING: usize = 4;
/// Within how many days what is about health or safety can't wait, as with P0.
const PRESSING: i64 = 3;

impl Draft {
    /// Returns the person's next steps in the order of the plan, of those measures that may be
    /// shown to her: three, and a fourth that is about her health or safety and can't wait.
    ///
    /// Measures of one rule over several rows are one step, the first of them.
    pub fn steps(&self, may_be_shown: impl Fn(&Measure) -> bool) -> Vec<&Measure> {
        let mut steps: Vec<&Measure> = Vec::new();
        for measure in self.measures.iter().filter(|it| may_be_shown(it)) {
            let known = steps.iter().any(|it| it.rule == measure.rule);
            let room =
                steps.len() < STEPS || steps.len() < WITH_PRESSING && self.is_pressing(measure);
            if !known && room {
                steps.push(measure);
            }
        }
        steps
    }

    /// Returns the day by which people are asked to do something: the day to act by, or an open one
    /// in its place, unless a hard date would be missed with it.
    pub fn asked_by(&self, measure: &Measure) -> Option<Day> {
        let by = measure.act_by.first().copied()?;
        let instead = self.instead.iter().find(|it| it.0 == by);
        let hard = measure.deadlines.iter().filter(|it| it.kind.is_hard());
        let last = hard.map(|it| it.counted.safe_by).min();
        let kept = instead.map(|it| it.1);
        Some(
            kept.filter(|it| last.is_none_or(|last| *it <= last))
                .unwrap_or(by),
        )
    }

    /// Tells what is about treatment, safety, a bed or food, and must begin within three days.
    fn is_pressing(&self, measure: &Measure) -> bool {
        let basic = matches!(measure.standing, Standing::Basic(_))
            || matches!(measure.domain, Domain::Health | Domain::Protection);
        let begins = measure
            .act_by
            .first()
            .copied()
            .or_else(|| measure.due.date());
        let end = self.today.plus_days(PRESSING);
        let soon = begins.zip(end).is_some_and(|(day, end)| day <= end);
        basic && soon && measure.priority <= Priority::P1
    }
}

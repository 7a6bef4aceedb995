//! What follows when an item is chosen: a change of the plan, or the next thing to ask.

use super::items::{Part, Taken};
use super::{Adds, Choice};
use crate::app::overlays::{Overlay, PlanText};
use crate::app::{App, Note, Now};
use crate::base::{ActorId, Code, MeasureId, NeedId};
use crate::plan::rule::Domain;
use crate::profile::MeasurePart;

impl App {
    /// Takes the item at a place of the list.
    pub(super) fn take_choice(&mut self, at: usize, now: Now) {
        let Some(item) = self.choices().into_iter().nth(at) else {
            return;
        };
        // Several may join, so that list stays open.
        if let Some(Overlay::Choose(choose)) = self.overlays.last()
            && let Choice::With(measure) = choose.choice.clone()
            && let Taken::Actor(actor) = &item.taken
        {
            return self.toggle_actor(measure, actor, now);
        }
        let Some(Overlay::Choose(choose)) = self.overlays.pop() else {
            return;
        };
        if let Some((measure, part)) = agreed(&choose.choice, &item.taken) {
            return self.change_part(measure, part, now);
        }
        match choose.choice {
            Choice::Part(measure) => self.take_part(measure, &item.taken),
            Choice::OfferWish(offer) => {
                if let Taken::OfferWish(wish) = item.taken {
                    self.wish_offer(offer, wish, now);
                }
            }
            Choice::Reached(measure) => {
                if let Taken::Reached(reached) = item.taken {
                    self.write(PlanText::Outcome(measure, reached));
                }
            }
            Choice::Settle => self.settle(&item.taken, now),
            Choice::Mark(at) => self.take_mark(at, &item.taken, now),
            Choice::Undecided if item.taken == Taken::DecideFirst => self.show_undecided(),
            Choice::Undecided => self.choose(Choice::Settle),
            choice => self.take_new(choice, item.taken),
        }
    }

    /// Settles the plan as it stands.
    fn settle(&mut self, taken: &Taken, now: Now) {
        if let Taken::Settled(signed, handed_over) = *taken {
            self.step_case(now, |case, around| {
                case.settle_plan((signed, handed_over), around);
                Some(Note::good("note-plan_settled"))
            });
        }
    }

    /// Notes that a settled plan was signed or handed over since.
    fn take_mark(&mut self, at: usize, taken: &Taken, now: Now) {
        if let Taken::Mark(mark) = *taken {
            self.step_case(now, |case, around| case.mark_revision(at, mark, around));
        }
    }

    /// Goes on to what is added, or to what was asked about.
    fn take_new(&mut self, choice: Choice, taken: Taken) {
        match (choice, taken) {
            (_, Taken::Adds(adds @ (Adds::Measure | Adds::Goal))) => {
                self.choose(Choice::Need(adds));
            }
            (_, Taken::Adds(adds)) => self.choose(Choice::Domain(adds)),
            (Choice::Need(Adds::Goal), Taken::Need(need)) => self.write(PlanText::Goal(need)),
            (Choice::Need(_), Taken::Need(need)) => self.write_measure(need),
            (Choice::Domain(Adds::Strength), Taken::Domain(domain)) => {
                self.write(PlanText::Strength(domain));
            }
            (Choice::Domain(_), Taken::Domain(domain)) => self.choose(Choice::Severity(domain)),
            (Choice::Severity(domain), Taken::Severity(it)) => {
                self.choose(Choice::SeenBy(domain, it));
            }
            (Choice::SeenBy(domain, severity), Taken::SeenBy(by)) => {
                self.write(PlanText::Need(domain, severity, by));
            }
            (_, Taken::Offer(offer)) => self.choose(Choice::OfferWish(offer)),
            (_, Taken::Rule(rule)) => self.overlays.push(Overlay::Explained { rule, scroll: 0 }),
            (_, Taken::Remark(remark)) => self.remedy(&remark),
            _ => {}
        }
    }

    /// Writes a new measure for a need of the plan.
    pub(in crate::app) fn write_measure(&mut self, need: NeedId) {
        let case = self.case.as_ref();
        let known = case.and_then(|it| it.plan().needs.iter().find(|it| it.id == need));
        let domain = known.map_or(Domain::Social, |it| it.domain);
        self.write(PlanText::Measure(need, domain));
    }

    fn take_part(&mut self, measure: MeasureId, taken: &Taken) {
        let Taken::Part(part) = taken else { return };
        let case = self.case.as_ref();
        let known = case.and_then(|it| it.plan().measure(measure.as_str()));
        let Some(need) = known.map(|it| it.need.clone()) else {
            return;
        };
        match part {
            Part::Title => self.write(PlanText::Title(measure)),
            Part::Task => self.write(PlanText::Task(measure)),
            Part::Day => self.write(PlanText::Day(measure)),
            Part::Priority => self.choose(Choice::Priority(measure)),
            Part::Lead => self.choose(Choice::Lead(measure)),
            Part::With => self.choose(Choice::With(measure)),
            Part::Wish => self.choose(Choice::Wish(measure)),
            Part::Goal => self.write(PlanText::Goal(need)),
            Part::GoalDay => self.write(PlanText::GoalDay(need)),
        }
    }

    /// Lets somebody join, or not any more.
    fn toggle_actor(&mut self, measure: MeasureId, actor: &ActorId, now: Now) {
        let case = self.case.as_ref();
        let known = case.and_then(|it| it.plan().measure(measure.as_str()));
        let mut with = known.map(|it| it.actors.with.to_vec()).unwrap_or_default();
        let joined = with.contains(actor);
        with.retain(|it| it != actor);
        if !joined {
            with.push(actor.clone());
        }
        self.change_part(measure, MeasurePart::With(Some(with)), now);
    }
}

/// Tells which part of a measure is agreed by an item; as proposed where the item says nothing else.
fn agreed(choice: &Choice, taken: &Taken) -> Option<(MeasureId, MeasurePart)> {
    let (measure, part) = match (choice, taken) {
        (Choice::Priority(measure), Taken::Priority(it)) => {
            let code = Code::new(it.code());
            (measure, MeasurePart::Priority(Some(code)))
        }
        (Choice::Priority(measure), _) => (measure, MeasurePart::Priority(None)),
        (Choice::Lead(measure), Taken::Actor(it)) => (measure, MeasurePart::Lead(Some(it.clone()))),
        (Choice::Lead(measure), _) => (measure, MeasurePart::Lead(None)),
        (Choice::With(measure), _) => (measure, MeasurePart::With(None)),
        (Choice::Wish(measure), Taken::Wish(it)) => (measure, MeasurePart::Wish(Some(*it))),
        (Choice::Wish(measure), _) => (measure, MeasurePart::Wish(None)),
        _ => return None,
    };
    Some((measure.clone(), part))
}

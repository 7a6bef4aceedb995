//! What can be chosen from a list, and what each item stands for.

use super::Adds;
use crate::base::{ActorId, NeedId, OfferId, RuleId};
use crate::plan::Remark;
use crate::plan::rule::{Domain, Priority};
use crate::profile::{OfferWish, Reached, RevisionMark, SeenBy, Wish};

/// One item of a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ChoiceItem {
    /// What it is called, values isolated.
    pub label: String,
    /// Whether it holds now.
    pub marked: bool,
    /// What it stands for.
    pub(super) taken: Taken,
}

/// What an item stands for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Taken {
    /// A part of a measure.
    Part(Part),
    /// What is added.
    Adds(Adds),
    /// A priority.
    Priority(Priority),
    /// Somebody who acts.
    Actor(ActorId),
    /// A wish of the person.
    Wish(Wish),
    /// An offer.
    Offer(OfferId),
    /// What the person says about an offer.
    OfferWish(OfferWish),
    /// What a measure has brought.
    Reached(Reached),
    /// A need.
    Need(NeedId),
    /// An area of life.
    Domain(Domain),
    /// How heavy a need weighs.
    Severity(u8),
    /// Who saw a need.
    SeenBy(SeenBy),
    /// A rule.
    Rule(RuleId),
    /// Something that the plan lacks.
    Remark(Remark),
    /// Whether the plan is signed, and whether the person gets it.
    Settled(bool, bool),
    /// Decide about the lines in doubt before the plan is settled.
    DecideFirst,
    /// Settle the plan, the lines in doubt in it.
    SettleAnyway,
    /// What happened to a settled plan.
    Mark(RevisionMark),
    /// As proposed.
    Proposal,
}

/// A part of a measure, or of the goal to which it leads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Part {
    Title,
    Task,
    Day,
    Priority,
    Lead,
    With,
    Wish,
    Goal,
    GoalDay,
}

impl Part {
    /// All of them, in the order of the digits.
    pub(super) const ALL: [(Self, &'static str); 9] = [
        (Self::Title, "title"),
        (Self::Day, "day"),
        (Self::Priority, "priority"),
        (Self::Lead, "lead"),
        (Self::With, "with"),
        (Self::Task, "task"),
        (Self::Wish, "wish"),
        (Self::Goal, "goal"),
        (Self::GoalDay, "goal_day"),
    ];
}

/// What the person may want of a measure, with its code.
pub(super) const WISHES: [(Wish, &str); 3] = [
    (Wish::Wants, "wants"),
    (Wish::Refuses, "refuses"),
    (Wish::Unsure, "unsure"),
];

pub(super) const fn item(label: String, taken: Taken) -> ChoiceItem {
    ChoiceItem {
        label,
        marked: false,
        taken,
    }
}

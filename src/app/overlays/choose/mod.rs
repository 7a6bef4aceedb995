//! A list to choose from over the plan: parts of a measure, people, needs, rules that stay silent.
//!
//! Short lists are chosen by their digit, long ones are searched by typing. What is in a list is
//! found anew for each key, so that no list is older than the plan beneath it.

mod items;
mod lister;
mod offers;
mod remarks;
mod settling;
mod taken;

pub use items::ChoiceItem;

use super::Overlay;
use crate::app::case::{digit_of, step};
use crate::app::{App, Now};
use crate::base::{MeasureId, OfferId};
use crate::plan::rule::Domain;
use crate::text::{Base, Field, TextKey};

/// Lists up to this long are chosen by their digit.
pub const MOST_DIGITS: usize = 9;

/// A list to choose from.
#[derive(Debug)]
pub struct Choose {
    /// What is chosen.
    pub choice: Choice,
    /// What is searched for.
    pub search: Field,
    /// The item marked, by its place among those that fit the search.
    pub cursor: usize,
}

/// What is chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Choice {
    /// Which part of a measure is changed.
    Part(MeasureId),
    /// What is added to the plan.
    New,
    /// How soon a measure must be looked at.
    Priority(MeasureId),
    /// Who leads a measure.
    Lead(MeasureId),
    /// Who joins a measure.
    With(MeasureId),
    /// What the person wants of a measure.
    Wish(MeasureId),
    /// The offer about which the person says something.
    Offers(MeasureId),
    /// What the person says about an offer.
    OfferWish(OfferId),
    /// What a measure has brought.
    Reached(MeasureId),
    /// The need to which something is added.
    Need(Adds),
    /// The area of life in which something is added.
    Domain(Adds),
    /// How heavy a new need weighs.
    Severity(Domain),
    /// Who sees a new need.
    SeenBy(Domain, u8),
    /// The rule that is asked why it proposes nothing.
    WhyNot,
    /// What the plan lacks.
    Remarks,
    /// What becomes of agreed lines in doubt when the plan is settled.
    Undecided,
    /// How the plan is settled.
    Settle,
    /// What happened to a settled plan since, by its place among them.
    Mark(usize),
}

/// What people add to a plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Adds {
    /// A measure.
    Measure,
    /// A goal in words.
    Goal,
    /// A need.
    Need,
    /// A strength.
    Strength,
}

impl Adds {
    /// All of them, in the order of the digits.
    pub const ALL: [Self; 4] = [Self::Measure, Self::Goal, Self::Need, Self::Strength];

    /// Returns its code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Measure => "measure",
            Self::Goal => "goal",
            Self::Need => "need",
            Self::Strength => "strength",
        }
    }
}

impl Choice {
    /// Names what is chosen.
    pub const fn label(&self) -> TextKey {
        TextKey::new(match self {
            Self::Part(_) => "choose-part",
            Self::New => "choose-new",
            Self::Priority(_) => "choose-priority",
            Self::Lead(_) => "choose-lead",
            Self::With(_) => "choose-with",
            Self::Wish(_) => "choose-wish",
            Self::Offers(_) => "choose-offers",
            Self::OfferWish(_) => "choose-offer_wish",
            Self::Reached(_) => "choose-reached",
            Self::Need(_) => "choose-need",
            Self::Domain(_) => "choose-domain",
            Self::Severity(_) => "choose-severity",
            Self::SeenBy(..) => "choose-seen_by",
            Self::WhyNot => "choose-why_not",
            Self::Remarks => "choose-remarks",
            Self::Undecided => "choose-undecided",
            Self::Settle => "choose-settle",
            Self::Mark(_) => "choose-mark",
        })
    }

    /// Returns the measure that it is about.
    pub const fn measure(&self) -> Option<&MeasureId> {
        match self {
            Self::Part(it)
            | Self::Priority(it)
            | Self::Lead(it)
            | Self::With(it)
            | Self::Wish(it)
            | Self::Offers(it)
            | Self::Reached(it) => Some(it),
            _ => None,
        }
    }
}

impl App {
    /// Opens a list to choose from, the item marked that holds now.
    pub(in crate::app) fn choose(&mut self, choice: Choice) {
        self.overlays.push(Overlay::Choose(Choose {
            choice,
            search: Field::new(Base::Auto),
            cursor: 0,
        }));
        let cursor = self.choices().iter().position(|it| it.marked);
        self.set_choice(cursor.unwrap_or_default());
    }

    fn set_choice(&mut self, cursor: usize) {
        if let Some(Overlay::Choose(choose)) = self.overlays.last_mut() {
            choose.cursor = cursor;
        }
    }

    pub(super) fn walk_choices(&mut self, by: isize) {
        let Some(Overlay::Choose(choose)) = self.overlays.last() else {
            return;
        };
        let cursor = step(Some(choose.cursor), by, self.choices().len());
        self.set_choice(cursor.unwrap_or_default());
    }

    pub(super) fn type_in_choices(&mut self, text: &str, now: Now) {
        let short = self.choices().len() <= MOST_DIGITS;
        let Some(Overlay::Choose(choose)) = self.overlays.last_mut() else {
            return;
        };
        match digit_of(text).and_then(|it| it.checked_sub(1)) {
            Some(at) if short && choose.search.is_empty() => self.take_choice(at, now),
            _ => {
                choose.search.insert(text);
                choose.cursor = 0;
            }
        }
    }

    pub(super) fn submit_choice(&mut self, now: Now) {
        if let Some(Overlay::Choose(choose)) = self.overlays.last() {
            self.take_choice(choose.cursor, now);
        }
    }
}

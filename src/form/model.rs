//! A checked form: sections, questions, rosters, routes.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::names::Index;
use super::{Kind, List, Lists};
use crate::base::{CheckId, Code, FormId, Level, ListId, Place, QuestionId, RouteId, SectionId};
use crate::expr::{Bound, RosterId, Slot};

/// A form as it is meant: every name is bound, every expression is checked.
#[derive(Clone, Debug)]
pub struct Form {
    /// Its name.
    pub id: FormId,
    /// Its version; events name it.
    pub version: u32,
    pub(super) sections: Vec<Section>,
    pub(super) questions: Vec<Question>,
    pub(super) rosters: Vec<Roster>,
    pub(super) routes: Vec<Route>,
    pub(super) index: Index,
    pub(super) dependents: Vec<Vec<Slot>>,
    pub(super) order: Vec<Slot>,
    pub(super) ranks: Vec<u32>,
}

impl Form {
    /// Returns the sections in the order of the file.
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// Returns the section that a question stands in.
    pub fn section_of(&self, slot: Slot) -> &Section {
        &self.sections[self.question(slot).section]
    }

    /// Finds a section.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|it| it.id.as_str() == id)
    }

    /// Returns all questions; the slot is the index.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// Returns a question of this form.
    pub fn question(&self, slot: Slot) -> &Question {
        &self.questions[slot.0 as usize]
    }

    /// Finds a question by its full id.
    pub fn find(&self, id: &str) -> Option<Slot> {
        self.index.by_id.get(id).copied()
    }

    /// Returns the rosters; the id is the index.
    pub fn rosters(&self) -> &[Roster] {
        &self.rosters
    }

    /// Returns a roster of this form.
    pub fn roster(&self, id: RosterId) -> &Roster {
        &self.rosters[usize::from(id.0)]
    }

    /// Finds a roster by its section's id.
    pub fn find_roster(&self, section: &str) -> Option<RosterId> {
        let at = self
            .rosters
            .iter()
            .position(|it| it.id.as_str() == section)?;
        u16::try_from(at).ok().map(RosterId)
    }

    /// Returns the place of the route that is asked first; nothing in a form without routes.
    pub fn first_route(&self) -> Option<usize> {
        (!self.routes.is_empty()).then_some(0)
    }

    /// Returns the routes; the first is the short one.
    pub fn routes(&self) -> &[Route] {
        &self.routes
    }

    /// Finds a list.
    pub fn list(&self, id: &ListId) -> Option<&List> {
        self.index.lists.get(id.as_str())
    }

    /// Returns all lists.
    pub const fn lists(&self) -> &Lists {
        &self.index.lists
    }

    /// Returns the questions whose `show_if`, row condition or value reads this one.
    pub fn dependents(&self, slot: Slot) -> &[Slot] {
        &self.dependents[slot.0 as usize]
    }

    /// Returns the place of a question in [`Self::evaluation_order`].
    pub fn rank(&self, slot: Slot) -> u32 {
        self.ranks.get(slot.0 as usize).copied().unwrap_or_default()
    }

    /// Returns all slots so that each stands behind those its conditions read.
    pub fn evaluation_order(&self) -> &[Slot] {
        &self.order
    }
}

/// A part of the form under one heading.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its name.
    pub id: SectionId,
    /// Whether its questions are asked once or for rows.
    pub kind: SectionKind,
    /// Its questions in order.
    pub questions: Vec<Slot>,
    /// Where it stands.
    pub place: Place,
}

/// How often a section is asked.
#[derive(Clone, Debug)]
pub enum SectionKind {
    /// Once.
    Once,
    /// For each row; the section makes the rows.
    Roster(RosterId),
    /// For each row of a roster for which the condition holds.
    PerRow {
        /// Whose rows.
        roster: RosterId,
        /// The name of the row in expressions, which is the section's id too.
        row: Arc<str>,
        /// Which rows; all when absent.
        condition: Option<Bound>,
    },
}

impl SectionKind {
    /// Returns the roster whose rows hold the answers.
    pub const fn roster(&self) -> Option<RosterId> {
        match self {
            Self::Once => None,
            Self::Roster(roster) | Self::PerRow { roster, .. } => Some(*roster),
        }
    }
}

/// Rows with the same questions.
#[derive(Clone, Debug)]
pub struct Roster {
    /// The section that makes the rows.
    pub id: SectionId,
    /// The question that names a row on the screen.
    pub name: Slot,
    /// How many rows there may be at most.
    pub max: u32,
}

/// A question of a form.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its place in the form.
    pub slot: Slot,
    /// Its full id.
    pub id: QuestionId,
    /// The index of its section.
    pub section: usize,
    /// The roster in whose rows its answers stand.
    pub roster: Option<RosterId>,
    /// How it is asked.
    pub kind: Kind,
    /// How much harm a leak would do.
    pub sensitivity: Sensitivity,
    /// Who sees it.
    pub side: Side,
    /// When it is asked; always, when absent.
    pub show_if: Option<Bound>,
    /// The value of a computed question.
    pub value: Option<Bound>,
    /// What is validated.
    pub checks: Vec<Check>,
    /// The least number allowed.
    pub min: Option<Decimal>,
    /// The greatest number allowed.
    pub max: Option<Decimal>,
    /// The version of the form that it came with.
    pub since: u32,
    /// Where it stands.
    pub place: Place,
}

/// How much harm a leak of the answer would do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Sensitivity {
    /// Like a name.
    #[default]
    Normal,
    /// Social data.
    High,
    /// Special categories, Art. 9 GDPR.
    Special,
    /// May harm the person if an authority or the family sees it.
    Sealed,
}

impl Sensitivity {
    /// The words of form files.
    pub const WORDS: [(&'static str, Self); 4] = [
        ("normal", Self::Normal),
        ("high", Self::High),
        ("special", Self::Special),
        ("sealed", Self::Sealed),
    ];
}

/// Who sees a question.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Side {
    /// The counselor and the person.
    #[default]
    Both,
    /// The counselor only: it is spoken, and never on the person's side of the screen.
    Counselor,
}

impl Side {
    /// The words of form files.
    pub const WORDS: [(&'static str, Self); 2] =
        [("both", Self::Both), ("counselor", Self::Counselor)];
}

/// A validation; it never traps, what fails becomes an open point.
#[derive(Clone, Debug)]
pub struct Check {
    /// Its name; the text is the question's attribute `.check-<id>`.
    pub id: CheckId,
    /// What should hold; unknown passes.
    pub that: Bound,
    /// Whether it may be overridden with a reason.
    pub level: Level,
}

impl Check {
    /// The words of form files for the level.
    pub const LEVELS: [(&'static str, Level); 2] =
        [("error", Level::Error), ("warning", Level::Warning)];
}

/// A way through the form; it orders, and never makes an answer off-route.
#[derive(Clone, Debug)]
pub struct Route {
    /// Its name.
    pub id: RouteId,
    /// What is asked, in this order.
    pub entries: Vec<Entry>,
    /// Where it stands.
    pub place: Place,
}

/// A step of a route.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Entry {
    /// One question, in every row that it is asked in.
    Question(Slot),
    /// All questions of the section with this index.
    Section(usize),
}

impl Question {
    /// Returns the least and the greatest number allowed; a scale runs from 1 to 5 by itself.
    pub fn bounds(&self) -> (Option<Decimal>, Option<Decimal>) {
        if self.kind != Kind::Scale {
            return (self.min, self.max);
        }
        (
            self.min.or(Some(Decimal::ONE)),
            self.max.or_else(|| Some(Decimal::from(5))),
        )
    }

    /// Tells whether the code is an option of the question's list.
    pub fn offers(&self, form: &Form, code: &Code) -> bool {
        let list = self.kind.list().and_then(|it| form.list(it));
        list.is_some_and(|it| it.has(code.as_str()))
    }
}

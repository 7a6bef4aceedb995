//! What expressions need of the world: names when they are bound, answers when they are run.

use std::sync::Arc;

use super::{Answer, RosterId, Rows, Slot, Type, Value};
use crate::base::{Code, Day, ListId, RowId};

/// A question that a name means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Named {
    /// Its place in the form.
    pub slot: Slot,
    /// The type of its answer.
    pub kind: Type,
    /// The roster in whose rows it stands, if it does.
    pub roster: Option<RosterId>,
}

/// What kind of name was looked for, so that the nearest one of that kind is offered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Wanted {
    /// A question or roster by its full id.
    Question,
    /// A question within a row of this roster.
    RowQuestion(RosterId),
    /// An option of this list.
    Option(ListId),
    /// A group of options.
    Group,
    /// A dated parameter.
    Parameter,
}

/// What names mean while an expression is bound.
pub trait Names {
    /// Finds a question by its full id, `residence.title`.
    fn question(&self, path: &str) -> Option<Named>;
    /// Finds a roster by its section id, `household`.
    fn roster(&self, path: &str) -> Option<RosterId>;
    /// Finds a question within a row: `role`, `kita_wanted` or `child.kita_wanted`.
    fn row_question(&self, roster: RosterId, name: &str) -> Option<Named>;
    /// Tells whether the list has the option.
    fn has_code(&self, list: &ListId, code: &str) -> bool;
    /// Finds a group of options and the list that it belongs to.
    fn group(&self, name: &str) -> Option<(ListId, Vec<Code>)>;
    /// Finds the type of a parameter; forms have none.
    fn parameter(&self, name: &str) -> Option<Type>;
    /// Finds the name of the wanted kind that is nearest to a mistyped one.
    fn nearest(&self, wanted: &Wanted, name: &str) -> Option<String>;
}

/// Where an expression stands.
#[derive(Clone, Default, Debug)]
pub struct Scope {
    /// Names that mean the row the expression is about, and that row's roster: inside the roster
    /// `household` its own section id, in a rule with `for_each` the name given there.
    pub row: Option<(Vec<Arc<str>>, RosterId)>,
}

/// What expressions read while they are evaluated.
pub trait Answers {
    /// Returns the day on which is evaluated.
    fn today(&self) -> Day;
    /// Returns what a question holds, in a row for the questions of rosters.
    fn answer(&self, slot: Slot, row: Option<RowId>) -> Answer<'_>;
    /// Returns the rows of a roster.
    fn rows(&self, roster: RosterId) -> Rows<'_>;
    /// Returns the value that a parameter has on the day.
    fn parameter(&self, name: &str) -> Option<&Value>;
}

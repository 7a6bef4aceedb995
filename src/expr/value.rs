//! Values, their types, and what stands in the place of a missing one.

use std::fmt;
use std::sync::Arc;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::base::{Code, ListId, NonAnswer, PartialDate, RowId};

/// The place of a question in its form; names are bound to slots when a form is loaded.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Slot(pub u32);

/// The place of a roster in its form.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct RosterId(pub u16);

/// A known value.
///
/// `Debug` names the kind only, since most values are what a person has said.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// True or false.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// An exact decimal, such as an amount of money in euros.
    Decimal(Decimal),
    /// Free text.
    Text(Arc<str>),
    /// An option of a choice list.
    Code(Code),
    /// A date of which a part may be unknown.
    Date(PartialDate),
    /// A time of day in minutes since midnight, 0 to 1439.
    Time(u16),
    /// A span of days.
    Days(i64),
    /// A span of months.
    Months(i64),
    /// Several values of one type.
    List(Vec<Self>),
    /// A row of a roster.
    Row(RowId),
}

impl Value {
    const fn kind(&self) -> &'static str {
        match self {
            Self::Bool(_) => "Bool",
            Self::Int(_) => "Int",
            Self::Decimal(_) => "Decimal",
            Self::Text(_) => "Text",
            Self::Code(_) => "Code",
            Self::Date(_) => "Date",
            Self::Time(_) => "Time",
            Self::Days(_) => "Days",
            Self::Months(_) => "Months",
            Self::List(_) => "List",
            Self::Row(_) => "Row",
        }
    }
}

impl Value {
    /// Tells whether no part of it is missing, as of a date it may be.
    pub(super) fn is_whole(&self) -> bool {
        match self {
            Self::Date(date) => date.whole().is_some(),
            Self::List(items) => items.iter().all(Self::is_whole),
            Self::Bool(_)
            | Self::Int(_)
            | Self::Decimal(_)
            | Self::Text(_)
            | Self::Code(_)
            | Self::Time(_)
            | Self::Days(_)
            | Self::Months(_)
            | Self::Row(_) => true,
        }
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}(…)", self.kind())
    }
}

/// The type of a value, known when a file is loaded.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Type {
    /// True or false.
    Bool,
    /// A whole number.
    Int,
    /// An exact decimal.
    Decimal,
    /// Free text.
    Text,
    /// An option of this list; compared with the codes the list has.
    Code(ListId),
    /// A date of which a part may be unknown.
    Date,
    /// A time of day.
    Time,
    /// A span of days; weeks are days.
    Days,
    /// A span of months; years are months.
    Months,
    /// Several values of one type.
    List(Box<Self>),
    /// A row of this roster.
    Row(RosterId),
}

/// What a question holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer<'a> {
    /// An answer.
    Given(&'a Value),
    /// One of the four non-answers.
    Withheld(NonAnswer),
    /// Nothing: not asked, or off-route.
    NotAsked,
}

/// The rows of a roster.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rows<'a> {
    /// These and no more: the roster was closed, or stands in a file.
    Closed(&'a [RowId]),
    /// These so far: there may be more, so that `exists` and `all` may be unknown.
    Open(&'a [RowId]),
}

impl<'a> Rows<'a> {
    /// Returns the rows known so far.
    pub const fn known(self) -> &'a [RowId] {
        match self {
            Self::Closed(rows) | Self::Open(rows) => rows,
        }
    }
}

/// A truth value of Kleene's three-valued logic.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Truth {
    /// It does not hold.
    False,
    /// The answers so far do not decide it.
    Unknown,
    /// It holds.
    True,
}

impl From<bool> for Truth {
    fn from(it: bool) -> Self {
        if it { Self::True } else { Self::False }
    }
}

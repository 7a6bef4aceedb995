//! Bound expressions: names are slots, types are right, nothing is left to look up.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use super::syntax::Operator;
use super::{RosterId, Slot, Type, Value};

/// An expression whose names and types have been checked, ready to be evaluated.
#[derive(Clone)]
pub struct Bound {
    pub(super) text: Arc<str>,
    pub(super) root: Op,
    pub(super) kind: Type,
    pub(super) reads: Vec<Slot>,
    pub(super) rosters: Vec<RosterId>,
}

impl Bound {
    /// Returns the text as the author wrote it; the spans of traces are bytes of it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the type of the result.
    pub const fn kind(&self) -> &Type {
        &self.kind
    }

    /// Returns the questions that it may read, in order of slot, each once.
    pub fn reads(&self) -> &[Slot] {
        &self.reads
    }

    /// Returns the rosters whose rows it may read, in order, each once.
    pub fn rosters(&self) -> &[RosterId] {
        &self.rosters
    }
}

impl fmt::Debug for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bound({:?})", self.text)
    }
}

/// A step of a bound expression with the bytes of the text it came from.
#[derive(Clone)]
pub(super) struct Op {
    pub(super) span: Range<usize>,
    pub(super) kind: OpKind,
}

impl Op {
    /// Tells whether its value is stored somewhere: a constant, or the answer to a question.
    pub(super) const fn is_stored(&self) -> bool {
        matches!(self.kind, OpKind::Constant(_) | OpKind::Read(_))
    }

    /// Returns the value of a constant.
    pub(super) const fn constant(&self) -> Option<&Value> {
        if let OpKind::Constant(value) = &self.kind {
            return Some(value);
        }
        None
    }

    /// Returns the steps that this one rests on.
    pub(super) fn parts(&self) -> &[Self] {
        match &self.kind {
            OpKind::Constant(_)
            | OpKind::Today
            | OpKind::Parameter(_)
            | OpKind::Read(_)
            | OpKind::Is(..)
            | OpKind::Rows(_)
            | OpKind::Row
            | OpKind::Variable(_) => &[],
            OpKind::Not(part)
            | OpKind::Negate(part)
            | OpKind::Widen(part)
            | OpKind::Size(part)
            | OpKind::Apply(_, part) => std::slice::from_ref(part),
            OpKind::And(parts)
            | OpKind::Or(parts)
            | OpKind::Compare(_, parts)
            | OpKind::In(parts)
            | OpKind::Arithmetic(_, parts)
            | OpKind::Loop(_, parts) => &parts[..],
            OpKind::Choose(parts) => &parts[..],
            OpKind::List(parts) => parts,
        }
    }
}

#[derive(Clone)]
pub(super) enum OpKind {
    Constant(Value),
    Today,
    Parameter(Arc<str>),
    Read(Place),
    Is(Condition, Place),
    Rows(RosterId),
    /// The row that the whole expression is about.
    Row,
    /// The variable of the enclosing loops, counted outwards from 0.
    Variable(usize),
    Not(Box<Op>),
    Negate(Box<Op>),
    /// A whole number where a decimal is wanted.
    Widen(Box<Op>),
    And(Box<[Op; 2]>),
    Or(Box<[Op; 2]>),
    Compare(Comparison, Box<[Op; 2]>),
    In(Box<[Op; 2]>),
    Arithmetic(Arithmetic, Box<[Op; 2]>),
    Choose(Box<[Op; 3]>),
    List(Vec<Op>),
    /// A source list, and what is asked of each element.
    Loop(Loop, Box<[Op; 2]>),
    Size(Box<Op>),
    Apply(Function, Box<Op>),
}

/// A question and the row in which it is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) slot: Slot,
    pub(super) at: At,
    /// Whether its answer may be a date of which a part is missing.
    pub(super) partial: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    /// The question stands in no roster.
    Form,
    /// In the row that the whole expression is about.
    Row,
    /// In the row that a variable holds.
    Variable(usize),
}

/// What the five functions ask of a question's state.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Condition {
    Answered,
    Unknown,
    Declined,
    Later,
    NotApplicable,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Comparison {
    pub(super) const fn of(operator: Operator) -> Option<Self> {
        match operator {
            Operator::Equal => Some(Self::Equal),
            Operator::Unequal => Some(Self::Unequal),
            Operator::Less => Some(Self::Less),
            Operator::LessOrEqual => Some(Self::LessOrEqual),
            Operator::Greater => Some(Self::Greater),
            Operator::GreaterOrEqual => Some(Self::GreaterOrEqual),
            Operator::Or
            | Operator::And
            | Operator::In
            | Operator::Add
            | Operator::Subtract
            | Operator::Multiply
            | Operator::Divide
            | Operator::Remainder => None,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Arithmetic {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Loop {
    Exists,
    All,
    Filter,
    Map,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Function {
    Age,
    EndOfMonth,
    Days,
    Weeks,
    Months,
    Years,
}

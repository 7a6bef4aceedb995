//! A value while it is computed: borrowed where it can be, with bounds where a part is unknown.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::span::Span;
use crate::base::{Code, Day, PartialDate, RowId};
use crate::expr::{Rows, Value};

#[derive(Clone)]
pub(in crate::expr) enum Seen<'a> {
    Bool(bool),
    Int(Span<i64>),
    Decimal(Span<Decimal>),
    Text(Cow<'a, str>),
    Code(&'a Code),
    Date(Span<Day>),
    Time(Span<u16>),
    Days(Span<i64>),
    Months(Span<i64>),
    List(Items<'a>),
    Row(RowId),
}

/// A list of which elements, membership, or the end may be unknown.
#[derive(Clone)]
pub(in crate::expr) enum Items<'a> {
    /// A list as it is stored: all of it is known.
    Stored(&'a [Value]),
    /// The rows of a roster.
    Rows(Rows<'a>),
    /// A list made on the way.
    Made {
        /// What may be in it.
        items: Vec<Member<'a>>,
        /// Whether more may follow.
        open: bool,
    },
}

#[derive(Clone)]
pub(in crate::expr) struct Member<'a> {
    pub(super) value: Option<Seen<'a>>,
    /// Whether it is certain that it belongs to the list.
    pub(super) sure: bool,
}

impl<'a> Seen<'a> {
    /// Borrows a value; nothing for a date outside the calendar.
    pub(super) fn of(value: &'a Value) -> Option<Self> {
        Some(match value {
            Value::Text(it) => Self::Text(Cow::Borrowed(it)),
            Value::Code(it) => Self::Code(it),
            Value::List(it) => Self::List(Items::Stored(it)),
            Value::Bool(it) => Self::Bool(*it),
            Value::Int(it) => Self::Int(Span::exactly(*it)),
            Value::Decimal(it) => Self::Decimal(Span::exactly(*it)),
            Value::Date(it) => Self::Date(Span {
                low: it.earliest()?,
                high: it.latest()?,
            }),
            Value::Time(it) => Self::Time(Span::exactly(*it)),
            Value::Days(it) => Self::Days(Span::exactly(*it)),
            Value::Months(it) => Self::Months(Span::exactly(*it)),
            Value::Row(it) => Self::Row(*it),
        })
    }

    pub(super) const fn day(day: Day) -> Self {
        Self::Date(Span {
            low: day,
            high: day,
        })
    }

    /// Makes a list whose length is known.
    pub(super) fn list(values: Vec<Option<Self>>) -> Self {
        let member = |value| Member { value, sure: true };
        Self::List(Items::Made {
            items: values.into_iter().map(member).collect(),
            open: false,
        })
    }

    /// Makes a decimal of a whole number.
    pub(super) fn widened(self) -> Self {
        if let Self::Int(it) = self {
            return Self::Decimal(Span {
                low: it.low.into(),
                high: it.high.into(),
            });
        }
        self
    }

    pub(in crate::expr) const fn truth(&self) -> Option<bool> {
        if let Self::Bool(it) = self {
            return Some(*it);
        }
        None
    }

    pub(super) const fn row(&self) -> Option<RowId> {
        if let Self::Row(it) = self {
            return Some(*it);
        }
        None
    }

    /// Returns the value when it is known, a date also when only a part of it is.
    pub(in crate::expr) fn value(&self) -> Option<Value> {
        Some(match self {
            Self::Bool(it) => Value::Bool(*it),
            Self::Int(it) => Value::Int(it.exact()?),
            Self::Decimal(it) => Value::Decimal(it.exact()?),
            Self::Text(it) => Value::Text(it.as_ref().into()),
            Self::Code(it) => Value::Code((*it).clone()),
            Self::Date(it) => Value::Date(partial(*it)?),
            Self::Time(it) => Value::Time(it.exact()?),
            Self::Days(it) => Value::Days(it.exact()?),
            Self::Months(it) => Value::Months(it.exact()?),
            Self::List(it) => Value::List(it.values()?),
            Self::Row(it) => Value::Row(*it),
        })
    }

    /// Tells whether nothing about it is unknown.
    pub(in crate::expr) fn exact(&self) -> bool {
        match self {
            Self::Bool(_) | Self::Text(_) | Self::Code(_) | Self::Row(_) => true,
            Self::Int(it) | Self::Days(it) | Self::Months(it) => it.exact().is_some(),
            Self::Decimal(it) => it.exact().is_some(),
            Self::Date(it) => it.exact().is_some(),
            Self::Time(it) => it.exact().is_some(),
            Self::List(it) => it.exact(),
        }
    }
}

impl<'a> Items<'a> {
    /// Returns the elements when the list is as it is stored.
    pub(super) const fn stored(&self) -> Option<&'a [Value]> {
        match self {
            Self::Stored(values) => Some(values),
            Self::Rows(_) | Self::Made { .. } => None,
        }
    }

    pub(super) const fn len(&self) -> usize {
        match self {
            Self::Stored(values) => values.len(),
            Self::Rows(rows) => rows.known().len(),
            Self::Made { items, .. } => items.len(),
        }
    }

    pub(super) const fn open(&self) -> bool {
        match self {
            Self::Stored(_) => false,
            Self::Rows(rows) => matches!(rows, Rows::Open(_)),
            Self::Made { open, .. } => *open,
        }
    }

    pub(super) fn get(&self, index: usize) -> Option<Member<'a>> {
        match self {
            Self::Stored(values) => Some(Member {
                value: Seen::of(values.get(index)?),
                sure: true,
            }),
            Self::Rows(rows) => Some(Member {
                value: Some(Seen::Row(*rows.known().get(index)?)),
                sure: true,
            }),
            Self::Made { items, .. } => items.get(index).cloned(),
        }
    }

    pub(super) fn members(&self) -> impl Iterator<Item = Member<'a>> {
        (0..self.len()).filter_map(|it| self.get(it))
    }

    /// Counts the elements that certainly belong to the list.
    pub(super) fn sure(&self) -> usize {
        match self {
            Self::Stored(_) | Self::Rows(_) => self.len(),
            Self::Made { items, .. } => items.iter().filter(|it| it.sure).count(),
        }
    }

    fn values(&self) -> Option<Vec<Value>> {
        match self {
            Self::Stored(values) => Some(values.to_vec()),
            Self::Rows(Rows::Open(_)) | Self::Made { open: true, .. } => None,
            Self::Rows(Rows::Closed(rows)) => Some(rows.iter().copied().map(Value::Row).collect()),
            Self::Made { items, .. } => {
                let known = |it: &Member<'_>| it.value.as_ref().filter(|_| it.sure)?.value();
                items.iter().map(known).collect()
            }
        }
    }

    fn exact(&self) -> bool {
        let known = |it: Member<'_>| it.sure && it.value.is_some_and(|it| it.exact());
        !self.open() && self.members().all(known)
    }
}

/// Returns the partial date that means just these days, if there is one.
fn partial(span: Span<Day>) -> Option<PartialDate> {
    let (low, high) = (span.low, span.high);
    let candidates = [
        PartialDate::Day(low),
        PartialDate::Month(low.year(), low.month()),
        PartialDate::Year(low.year()),
    ];
    let spans = |it: &PartialDate| it.earliest() == Some(low) && it.latest() == Some(high);
    candidates.into_iter().find(spans)
}

//! Bounds of a value that is known in part: all that is certain is that it lies within.

use crate::expr::op::Comparison;

/// The least and the greatest value that is possible; equal when it is known exactly.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::expr) struct Span<T> {
    pub(super) low: T,
    pub(super) high: T,
}

impl<T: Copy + Ord> Span<T> {
    pub(super) const fn exactly(value: T) -> Self {
        Self {
            low: value,
            high: value,
        }
    }

    pub(super) fn exact(&self) -> Option<T> {
        (self.low == self.high).then_some(self.low)
    }

    /// Applies a function that never falls while its argument grows.
    pub(super) fn rising<U>(&self, apply: impl Fn(T) -> Option<U>) -> Option<Span<U>> {
        Some(Span {
            low: apply(self.low)?,
            high: apply(self.high)?,
        })
    }

    /// Applies a function of two arguments that, the other held, only rises or only falls in
    /// each: its extremes then lie at the corners.
    pub(super) fn corners<U: Copy + Ord, V: Copy + Ord>(
        &self,
        other: &Span<U>,
        apply: impl Fn(T, U) -> Option<V>,
    ) -> Option<Span<V>> {
        if let (Some(one), Some(other)) = (self.exact(), other.exact()) {
            return apply(one, other).map(Span::exactly);
        }
        let corners = [
            apply(self.low, other.low)?,
            apply(self.low, other.high)?,
            apply(self.high, other.low)?,
            apply(self.high, other.high)?,
        ];
        Some(Span {
            low: corners.into_iter().min()?,
            high: corners.into_iter().max()?,
        })
    }

    /// Compares; unknown only when the part that is not known decides.
    pub(super) fn holds(&self, comparison: Comparison, other: &Self) -> Option<bool> {
        match comparison {
            Comparison::Equal => self.equals(other),
            Comparison::Unequal => self.equals(other).map(|it| !it),
            Comparison::Less => self.below(other),
            Comparison::LessOrEqual => other.below(self).map(|it| !it),
            Comparison::Greater => other.below(self),
            Comparison::GreaterOrEqual => self.below(other).map(|it| !it),
        }
    }

    fn equals(&self, other: &Self) -> Option<bool> {
        if self.high < other.low || other.high < self.low {
            return Some(false);
        }
        (self.exact().is_some() && other.exact().is_some()).then_some(true)
    }

    fn below(&self, other: &Self) -> Option<bool> {
        if self.high < other.low {
            Some(true)
        } else if self.low >= other.high {
            Some(false)
        } else {
            None
        }
    }
}

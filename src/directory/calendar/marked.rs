//! The days of a calendar worked out ahead, so that a plan asks a bit and no rule.

use super::Recurrence;
use crate::base::Day;

/// The years that are worked out; others are asked of the rules themselves.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2079;

/// A bit for each day of [`YEARS`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Marked {
    /// The number of the first day.
    first: i32,
    bits: Vec<u64>,
}

impl Marked {
    /// Works out the days; nothing when the years are outside the calendar, which they are not.
    pub(super) fn new(days: &[Recurrence]) -> Option<Self> {
        let first = Day::new(*YEARS.start(), 1, 1)?;
        let last = Day::new(*YEARS.end(), 12, 31)?;
        let count = usize::try_from(first.days_until(last)).ok()? + 1;
        let mut marked = Self {
            first: first.number(),
            bits: vec![0; count.div_ceil(64)],
        };
        for year in YEARS {
            for day in days.iter().flat_map(|it| it.in_year(year)) {
                marked.mark(day);
            }
        }
        Some(marked)
    }

    /// Tells whether the day is marked; nothing for a day outside the years.
    pub(super) fn contains(&self, day: Day) -> Option<bool> {
        if !YEARS.contains(&day.year()) {
            return None;
        }
        let at = self.place(day)?;
        Some(self.bits.get(at / 64)? >> (at % 64) & 1 == 1)
    }

    fn place(&self, day: Day) -> Option<usize> {
        usize::try_from(day.number() - self.first).ok()
    }

    fn mark(&mut self, day: Day) {
        let at = self.place(day).unwrap_or(usize::MAX);
        if let Some(word) = self.bits.get_mut(at / 64) {
            *word |= 1 << (at % 64);
        }
    }
}

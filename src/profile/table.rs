//! A reading laid out flat, for those who ask it hundreds of times.

use super::{Reading, WayState};
use crate::base::{Day, RowId};
use crate::expr::{Answer, Answers, RosterId, Rows, Slot, Value};

/// The answers of a reading in a table: a line of cells for the form, and one for each row of its
/// rosters.
///
/// A plan asks for the same few hundred cells thousands of times. In a reading each time takes the
/// computed value, the answer and the way to be looked up; here it takes one step. A row that no
/// roster has holds nothing.
#[derive(Clone, Debug)]
pub struct AnswerTable<'a> {
    reading: Reading<'a>,
    /// How many cells a line has: one for each question of the form.
    width: usize,
    /// The rows behind the second and later lines.
    rows: Vec<RowId>,
    cells: Vec<Answer<'a>>,
}

impl<'a> AnswerTable<'a> {
    /// Lays out all answers of a reading.
    pub fn new(reading: Reading<'a>) -> Self {
        let profile = reading.profile();
        let listed = profile.rosters.iter().flat_map(|it| &it.rows);
        let mut rows: Vec<RowId> = listed.copied().collect();
        rows.sort_unstable();
        rows.dedup();
        let width = profile.once.len();
        let mut table = Self {
            reading,
            width,
            cells: vec![Answer::NotAsked; width * (rows.len() + 1)],
            rows,
        };
        // Most cells stay empty, so only the others are looked at.
        for (slot, row, cell) in profile.cells() {
            table.lay(slot, row, cell.given.answer());
        }
        for (slot, row, value) in reading.way().computed_values() {
            table.lay(slot, row, Answer::Given(value));
        }
        table
    }

    fn lay(&mut self, slot: Slot, row: Option<RowId>, answer: Answer<'a>) {
        if self.reading.way().state(slot, row) != WayState::Off
            && let Some(place) = self.place(slot, row)
        {
            self.cells[place] = answer;
        }
    }

    #[inline]
    fn place(&self, slot: Slot, row: Option<RowId>) -> Option<usize> {
        let line = match row {
            None => 0,
            Some(row) => self.rows.iter().position(|it| *it == row)? + 1,
        };
        let column = slot.0 as usize;
        (column < self.width).then_some(line * self.width + column)
    }
}

impl Answers for AnswerTable<'_> {
    fn today(&self) -> Day {
        self.reading.way().day()
    }

    #[inline]
    fn answer(&self, slot: Slot, row: Option<RowId>) -> Answer<'_> {
        let cell = self.place(slot, row).and_then(|it| self.cells.get(it));
        cell.copied().unwrap_or(Answer::NotAsked)
    }

    fn rows(&self, roster: RosterId) -> Rows<'_> {
        self.reading.rows_of(roster)
    }

    fn parameter(&self, _: &str) -> Option<&Value> {
        None
    }
}

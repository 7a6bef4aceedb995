//! Which rules fire, for which rows, and which can't be decided yet.

use super::Frame;
use crate::base::RowId;
use crate::expr::{Answers as _, Awaited, RosterId, Rows, Truth, decide};
use crate::plan::rule::{ForEach, Rule};

/// A rule that fires, for one row if it is a rule for rows.
#[derive(Clone, Copy)]
pub(in crate::plan) struct Firing<'a> {
    /// The place of the rule among all.
    pub(in crate::plan) index: usize,
    /// The rule.
    pub(in crate::plan) rule: &'a Rule,
    /// The row.
    pub(in crate::plan) row: Option<RowId>,
}

/// A row that no roster has: a person who has not been named yet.
const UNNAMED: RowId = RowId(u32::MAX);

/// Judges rules one after the other; the room for what they wait for is used again.
pub(in crate::plan) struct Judge<'f, 'a> {
    pub(super) frame: &'f Frame<'a>,
    /// What the condition of a row waits for.
    meant: Awaited,
    /// What the rule waits for.
    awaited: Awaited,
}

impl<'f, 'a> Judge<'f, 'a> {
    pub(in crate::plan) fn new(frame: &'f Frame<'a>) -> Self {
        Self {
            frame,
            meant: Awaited::default(),
            awaited: Awaited::default(),
        }
    }

    /// Calls `each` for every row of the rule with its truth, `None` for a rule without rows, and
    /// while that is unknown with what would decide it; at last, when more rows may come and one
    /// of them might fire, returns the roster.
    pub(in crate::plan) fn judge(
        &mut self,
        rule: &Rule,
        mut each: impl FnMut(Option<RowId>, Truth, &mut Awaited),
    ) -> Option<RosterId> {
        let answers = &self.frame.answers;
        let Some(rows) = &rule.for_each else {
            let truth = decide(&rule.when, answers, None, &mut self.awaited);
            each(None, truth, &mut self.awaited);
            return None;
        };
        let found = answers.rows(rows.roster);
        for row in found.known() {
            let (truth, awaited) = self.in_row(rule, rows, *row);
            each(Some(*row), truth, awaited);
        }
        let open = matches!(found, Rows::Open(_));
        let may_fire = open && self.in_row(rule, rows, UNNAMED).0 != Truth::False;
        may_fire.then_some(rows.roster)
    }

    /// Kleene's "and" of the row's condition and the rule's.
    ///
    /// While it is unknown whether the rule means the row at all, that is asked first.
    fn in_row(&mut self, rule: &Rule, rows: &ForEach, row: RowId) -> (Truth, &mut Awaited) {
        let (answers, row) = (&self.frame.answers, Some(row));
        let meant = rows.condition.as_ref();
        let meant = meant.map_or(Truth::True, |it| decide(it, answers, row, &mut self.meant));
        if meant == Truth::False {
            return (Truth::False, &mut self.meant);
        }
        let holds = decide(&rule.when, answers, row, &mut self.awaited);
        if meant == Truth::Unknown && !self.meant.is_empty() {
            return (meant.min(holds), &mut self.meant);
        }
        (meant.min(holds), &mut self.awaited)
    }
}

//! Which rules fire, for which rows, and which can't be decided yet.

use super::Frame;
use crate::base::RowId;
use crate::expr::{Answers as _, Awaited, Bound, RosterId, Slot, Truth, awaited, truth};
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

/// What would decide a rule that is unknown.
#[derive(Default)]
pub(in crate::plan) struct Doubt {
    /// Questions without an answer, or with a part of one.
    pub(in crate::plan) questions: Vec<(Slot, Option<RowId>)>,
    /// Rosters of which more rows may come.
    pub(in crate::plan) rosters: Vec<RosterId>,
}

impl Doubt {
    fn of(awaited: Awaited) -> Self {
        Self {
            questions: awaited.questions,
            rosters: awaited.rosters,
        }
    }

    /// Doubts because more rows may come.
    pub(in crate::plan) fn roster(roster: RosterId) -> Self {
        Self {
            questions: Vec::new(),
            rosters: vec![roster],
        }
    }

    /// Leaves out the questions that can't be asked: off-route ones, those that were said not to
    /// fit this person, and those not yet on the way while another one is. Tells whether anything
    /// is left.
    pub(in crate::plan) fn can_be_asked(&mut self, frame: &Frame<'_>) -> bool {
        self.questions.retain(|it| frame.can_be_asked(it.0, it.1));
        if self
            .questions
            .iter()
            .any(|it| frame.is_on_the_way(it.0, it.1))
        {
            self.questions.retain(|it| frame.is_on_the_way(it.0, it.1));
        }
        !self.questions.is_empty() || !self.rosters.is_empty()
    }
}

/// A row that no roster has: a person who has not been named yet.
const UNNAMED: RowId = RowId(u32::MAX);

/// Calls `each` for every row of the rule with its truth, `None` for a rule without rows; at
/// last, when more rows may come and one of them might fire, `open` with the roster.
pub(in crate::plan) fn judge(
    rule: &Rule,
    frame: &Frame<'_>,
    mut each: impl FnMut(Option<RowId>, Truth),
) -> Option<RosterId> {
    let Some(rows) = &rule.for_each else {
        each(None, truth(&rule.when, &frame.answers, None));
        return None;
    };
    let found = frame.answers.rows(rows.roster);
    for row in found.known() {
        each(Some(*row), in_row(rule, rows, *row, frame));
    }
    let open = matches!(found, crate::expr::Rows::Open(_));
    let may_fire = open && in_row(rule, rows, UNNAMED, frame) != Truth::False;
    may_fire.then_some(rows.roster)
}

/// Kleene's "and" of the row's condition and the rule's.
fn in_row(rule: &Rule, rows: &ForEach, row: RowId, frame: &Frame<'_>) -> Truth {
    let meant = holds(rows.condition.as_ref(), row, frame);
    if meant == Truth::False {
        return Truth::False;
    }
    meant.min(truth(&rule.when, &frame.answers, Some(row)))
}

fn holds(condition: Option<&Bound>, row: RowId, frame: &Frame<'_>) -> Truth {
    condition.map_or(Truth::True, |it| truth(it, &frame.answers, Some(row)))
}

/// Returns what would decide a rule that is unknown in a row.
///
/// While it is unknown whether the rule means the row at all, that is asked first.
pub(in crate::plan) fn doubt(rule: &Rule, row: Option<RowId>, frame: &Frame<'_>) -> Doubt {
    let condition = rule.for_each.as_ref().and_then(|it| it.condition.as_ref());
    if let Some(condition) = condition {
        let first = awaited(condition, &frame.answers, row);
        if !first.is_empty() {
            return Doubt::of(first);
        }
    }
    Doubt::of(awaited(&rule.when, &frame.answers, row))
}

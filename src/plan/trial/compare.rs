//! Compares what a rule makes of a test's answers with what the test expects.

use std::collections::BTreeSet;
use std::fmt::{self, Display};

use crate::base::{Day, QuestionId, Report, RowId};
use crate::expr::{Awaited, RosterId, Truth};
use crate::plan::derive::{Firing, Frame, Judge, MeasureDates, dates};
use crate::plan::draft::Due;
use crate::plan::rule::{Expectation, Priority, Rule, RuleTest};

/// What a rule makes of answers: its rows with their truth, and whether more may come.
pub(super) struct Seen {
    pub(super) rows: Vec<(Option<RowId>, Truth)>,
    /// What the unknown rows wait for, as far as it can be asked.
    doubts: Vec<(Option<RowId>, Awaited)>,
    open: Option<RosterId>,
}

impl Seen {
    /// Judges a rule; one that is not in force, or is held back by a guard, rests.
    pub(super) fn of(rule: &Rule, frame: &Frame<'_>) -> Self {
        let (mut rows, mut doubts) = (Vec::new(), Vec::new());
        let in_force = rule.force.holds(frame.today) && frame.guard_of(rule).is_none();
        let open = Judge::new(frame).judge(rule, |row, truth, awaited| {
            let truth = if in_force { truth } else { Truth::False };
            rows.push((row, truth));
            if truth == Truth::Unknown {
                frame.keep_askable(awaited);
                doubts.push((row, awaited.clone()));
            }
        });
        let open = open.filter(|_| in_force);
        Self { rows, doubts, open }
    }

    /// Kleene's "or" over the rows; what may still come is unknown.
    pub(super) fn truth(&self) -> Truth {
        let rows = self.rows.iter().map(|it| it.1);
        let open = self.open.map(|_| Truth::Unknown);
        rows.chain(open).max().unwrap_or(Truth::False)
    }

    /// Returns what is seen of one row.
    fn only(&self, row: RowId) -> Option<Self> {
        let found = self.rows.iter().find(|it| it.0 == Some(row))?;
        let doubts = self.doubts.iter().filter(|it| it.0 == Some(row));
        Some(Self {
            rows: vec![*found],
            doubts: doubts.cloned().collect(),
            open: None,
        })
    }
}

/// Returns whether a rule fires at all.
pub(super) fn truth_of(rule: &Rule, frame: &Frame<'_>) -> Truth {
    Seen::of(rule, frame).truth()
}

/// Reports every difference.
pub(super) fn compare(rule: &Rule, test: &RuleTest, frame: &Frame<'_>, report: &mut Report) {
    let seen = Seen::of(rule, frame);
    for (row, expected) in &test.expect {
        let mut differences = Differences {
            test,
            expected,
            report,
        };
        match row {
            None => differences.look(rule, &seen, frame),
            Some(row) => match seen.only(*row) {
                Some(seen) => differences.look(rule, &seen, frame),
                None => differences.no_row(*row),
            },
        }
    }
}

/// Returns the questions that would decide the rows that are unknown.
pub(super) fn asked(seen: &Seen, frame: &Frame<'_>) -> BTreeSet<QuestionId> {
    let questions = seen.doubts.iter().flat_map(|it| &it.1.questions);
    let questions = questions.filter_map(|it| frame.rules.question(it.0));
    let rosters = seen.doubts.iter().flat_map(|it| &it.1.rosters);
    let rosters = rosters.chain(&seen.open);
    let rosters = rosters.filter_map(|it| frame.rules.roster(*it));
    questions.chain(rosters).cloned().collect()
}

struct Differences<'a, 'r> {
    test: &'a RuleTest,
    expected: &'a Expectation,
    report: &'r mut Report,
}

impl Differences<'_, '_> {
    fn look(&mut self, rule: &Rule, seen: &Seen, frame: &Frame<'_>) {
        let fires = self.expected.fires.map(Told);
        self.say("fires", fires, Some(Told(seen.truth())));
        if let Some(asks) = &self.expected.asks {
            self.asks(asks, &asked(seen, frame));
        }
        if self.expected.is_dated() {
            let first = seen.rows.iter().find(|it| it.1 == Truth::True);
            let firing = first.map(|it| Firing {
                index: 0,
                rule,
                row: it.0,
            });
            self.dates(firing.map(|it| dates(it, frame)).as_ref());
        }
    }

    fn dates(&mut self, found: Option<&MeasureDates>) {
        let expected = self.expected;
        self.say("due", expected.due, found.and_then(|it| it.due.date()));
        self.say("safe_by", expected.safe_by, found.and_then(safe_by));
        let days = |it: &[Day]| it.iter().map(Day::to_string).collect::<Vec<_>>().join(", ");
        let act_by = expected.act_by.as_deref();
        self.say("act_by", act_by.map(days), found.map(|it| days(&it.act_by)));
        let ends = |it: &MeasureDates| {
            days(
                &it.deadlines
                    .iter()
                    .map(|it| it.counted.due)
                    .collect::<Vec<_>>(),
            )
        };
        let deadlines = expected.deadlines.as_deref();
        self.say("deadlines", deadlines.map(days), found.map(ends));
        let priority = expected.priority.map(Priority::code);
        self.say("priority", priority, found.map(|it| it.priority.code()));
    }

    fn no_row(&mut self, row: RowId) {
        let message = format!("\"{}\": there is no row {row}", self.test.name);
        self.report
            .error("failed_test", self.expected.place.clone(), message);
        self.report
            .remedy("rows are numbered from 1 in the order of the answers");
    }

    fn asks(&mut self, expected: &[QuestionId], found: &BTreeSet<QuestionId>) {
        let expected: BTreeSet<_> = expected.iter().cloned().collect();
        if expected != *found {
            let list = |it: &BTreeSet<QuestionId>| {
                it.iter()
                    .map(QuestionId::as_str)
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            self.tell("asks", &list(&expected), &list(found));
        }
    }

    /// Reports a difference when something is expected.
    fn say<T: PartialEq + Display>(&mut self, what: &str, expected: Option<T>, found: Option<T>) {
        if expected.is_some() && expected != found {
            let told = |it: Option<T>| it.map_or_else(|| "nothing".to_owned(), |it| it.to_string());
            self.tell(what, &told(expected), &told(found));
        }
    }

    fn tell(&mut self, what: &str, expected: &str, found: &str) {
        let name = &self.test.name;
        let message = format!("\"{name}\": expected {what} = {expected}, found {found}");
        self.report
            .error("failed_test", self.expected.place.clone(), message);
        self.report
            .remedy("correct the rule, or what its test expects");
    }
}

const fn safe_by(dates: &MeasureDates) -> Option<Day> {
    match &dates.due {
        Due::On { safe_by, .. } => Some(*safe_by),
        Due::Never { .. } => None,
    }
}

/// A truth value as tests write it.
#[derive(PartialEq)]
struct Told(Truth);

impl Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Truth::True => "true",
            Truth::False => "false",
            Truth::Unknown => "unknown",
        })
    }
}

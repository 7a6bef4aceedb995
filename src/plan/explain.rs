//! Why a rule fires, or why not: its conditions with their truth, answers, parameters and law.
//!
//! Built on nothing but the trace of the evaluation itself, so that the reasons cannot differ
//! from what was decided. Writes no sentences: that is for documents and screens.

use std::sync::Arc;

use super::derive::{Firing, Found, Frame, Judge, dates, held, parameters_read};
use super::draft::{Absence, Asked, Because, Dated, ParameterRead};
use super::rule::{Certainty, Force, Guard, Rule, Rules, Scope};
use crate::base::{GapCode, GuardId, RowId, RuleId};
use crate::directory::{Calendars, Directory};
use crate::expr::{Bound, Note, Step, Truth, Value, trace};
use crate::profile::Reading;

/// Everything about one rule and one person on a day.
#[derive(Clone, PartialEq, Debug)]
pub struct Explanation {
    /// The rule.
    pub rule: RuleId,
    /// Why it is not in the plan, when it isn't.
    pub absence: Option<Absence>,
    /// The guard that holds it back, with its condition.
    pub held_back: Option<HeldBack>,
    /// For a follow-up the rule that it follows, and why that is not in the plan, when it isn't.
    pub follows: Option<(RuleId, Option<Absence>)>,
    /// Its conditions: once, or for each row.
    pub verdicts: Vec<Verdict>,
    /// The roster of which more rows may come, for one of which it might fire.
    pub open_roster: Option<Asked>,
    /// From when to when its law holds.
    pub force: Force,
    /// Whether the day to look at it again has passed.
    pub outdated: bool,
    /// Whose law it is.
    pub scope: Scope,
    /// How sure the rule is by itself.
    pub certainty: Certainty,
    /// The parameters that it reads, as they are on the day.
    pub parameters: Vec<ParameterRead>,
    /// The paragraphs.
    pub law: Arc<[Arc<str>]>,
    /// Where that can be read.
    pub sources: Arc<[Arc<str>]>,
    /// What it cannot see.
    pub gaps: Arc<[GapCode]>,
}

/// A guard that holds a rule's measures back.
#[derive(Clone, PartialEq, Debug)]
pub struct HeldBack {
    /// The guard; its text is `guard-<id>`.
    pub guard: GuardId,
    /// Its condition, which is true.
    pub condition: Clause,
    /// The paragraphs.
    pub law: Arc<[Arc<str>]>,
}

/// What the conditions of a rule give, in one row or as a whole.
#[derive(Clone, PartialEq, Debug)]
pub struct Verdict {
    /// The row.
    pub row: Option<RowId>,
    /// Whether they hold together.
    pub truth: Truth,
    /// The condition of the row, if the rule has one, and that of the rule.
    pub conditions: Vec<Clause>,
    /// The deadlines as they would be counted.
    pub deadlines: Vec<Dated>,
}

/// A condition and those it is made of.
#[derive(Clone, PartialEq, Debug)]
pub struct Clause {
    /// The text as it stands in the rule.
    pub text: String,
    /// Whether it holds.
    pub truth: Truth,
    /// What the questions hold that it reads itself.
    pub read: Vec<Because>,
    /// Why it is unknown although the answers are there.
    pub note: Option<Note>,
    /// The conditions that it is made of.
    pub parts: Vec<Self>,
}

impl Explanation {
    /// Leaves only what keeps the rule from firing: rows and conditions that hold are left out.
    pub fn obstacles(mut self) -> Self {
        self.verdicts.retain(|it| it.truth != Truth::True);
        for verdict in &mut self.verdicts {
            verdict.conditions.retain(|it| it.truth != Truth::True);
            verdict.conditions.iter_mut().for_each(Clause::cut);
            verdict.deadlines.clear();
        }
        self
    }
}

impl Clause {
    /// Takes out the members of conjunctions that hold; every other condition stays whole, since
    /// what it is made of need not hold.
    fn cut(&mut self) {
        let members: Vec<_> = self.parts.iter().map(|it| it.text.as_str()).collect();
        let joined = members.join(" && ");
        // Members behind the first that does not hold are not looked at.
        let rest = self.text.strip_prefix(joined.as_str());
        if !rest.is_some_and(|it| it.is_empty() || it.starts_with(" && ")) {
            return;
        }
        self.parts.retain(|it| it.truth != Truth::True);
        self.parts.iter_mut().for_each(Self::cut);
        if let [_] = self.parts.as_slice() {
            *self = self.parts.swap_remove(0);
        }
    }
}

/// Explains a rule; nothing when there is none of that name.
pub fn explain(
    reading: &Reading<'_>,
    rules: &Rules,
    directory: &Directory,
    calendars: &Calendars,
    rule: &str,
) -> Option<Explanation> {
    let index = rules.index(rule)?;
    let rule = rules.all().get(index)?;
    let frame = Frame::new(reading, rules, directory, calendars);
    let found = Found::new(&frame);
    let mut verdicts = Vec::new();
    let open = Judge::new(&frame).judge(rule, |row, truth, _| {
        verdicts.push(verdict(Firing { index, rule, row }, truth, &frame));
    });
    let absence = |rule: &RuleId| found.of(rules.index(rule.as_str())?).err();
    let followed = rule.only_if.as_ref().map(|it| &it.rule);
    Some(Explanation {
        rule: rule.id.clone(),
        absence: found.of(index).err(),
        held_back: frame.guard_of(rule).map(|it| held_back(it, &frame)),
        follows: followed.map(|it| (it.clone(), absence(it))),
        verdicts,
        open_roster: open.and_then(|it| {
            Some(Asked {
                slot: None,
                row: None,
                question: rules.roster(it)?.clone(),
            })
        }),
        force: rule.force,
        outdated: rule.force.review_by < frame.today,
        scope: rule.scope,
        certainty: rule.certainty,
        parameters: parameters_read(rule, &frame),
        law: Arc::clone(&rule.law),
        sources: Arc::clone(&rule.sources),
        gaps: Arc::clone(&rule.gaps),
    })
}

fn held_back(guard: &Guard, frame: &Frame<'_>) -> HeldBack {
    let trace = trace(&guard.when, &frame.answers, None);
    HeldBack {
        guard: guard.id.clone(),
        condition: clause(&trace.root, &guard.when, frame),
        law: Arc::clone(&guard.law),
    }
}

fn verdict(firing: Firing<'_>, truth: Truth, frame: &Frame<'_>) -> Verdict {
    let rule: &Rule = firing.rule;
    let condition = rule.for_each.as_ref().and_then(|it| it.condition.as_ref());
    let bounds = condition.into_iter().chain([&rule.when]);
    let conditions = bounds.map(|bound| {
        let trace = trace(bound, &frame.answers, firing.row);
        clause(&trace.root, bound, frame)
    });
    Verdict {
        row: firing.row,
        truth,
        conditions: conditions.collect(),
        deadlines: dates(firing, frame).deadlines,
    }
}

fn clause(step: &Step, bound: &Bound, frame: &Frame<'_>) -> Clause {
    let text = bound.text().get(step.span.clone()).unwrap_or_default();
    let mut clause = Clause {
        text: text.to_owned(),
        truth: truth(step),
        read: Vec::new(),
        note: step.note,
        parts: Vec::new(),
    };
    clause.take(step, bound, frame);
    clause
}

impl Clause {
    /// Takes what a step read, and the conditions below it; values on the way, such as
    /// `today() + weeks(12)`, are no conditions, and only what they read counts.
    fn take(&mut self, step: &Step, bound: &Bound, frame: &Frame<'_>) {
        if let Some(reading) = &step.reading {
            let known = |it: &Because| it.slot == reading.slot && it.row == reading.row;
            if !self.read.iter().any(known) {
                self.read.extend(held(reading.slot, reading.row, frame));
            }
        }
        self.note = self.note.or(step.note);
        for inner in &step.steps {
            if is_condition(inner) {
                self.parts.push(clause(inner, bound, frame));
            } else {
                self.take(inner, bound, frame);
            }
        }
    }
}

/// Tells a condition from a value: it gives true or false, or, while unknown, is made of more
/// than the question itself.
const fn is_condition(step: &Step) -> bool {
    match &step.outcome {
        Some(Value::Bool(_)) => !step.steps.is_empty() || step.reading.is_some(),
        Some(_) => false,
        None => step.reading.is_none() && !step.steps.is_empty(),
    }
}

fn truth(step: &Step) -> Truth {
    match step.outcome {
        Some(Value::Bool(it)) => it.into(),
        _ => Truth::Unknown,
    }
}

//! Where a person stands on the path.

use super::{Condition, Demand, Path, Station};
use crate::base::{Code, Day};
use crate::expr::{Answer, Answers as _, Bound, Truth, Value, awaited, truth};
use crate::plan::draft::Asked;
use crate::plan::rule::{Rules, WithParameters};
use crate::profile::{Reading, WayState};

/// The path of a person: every station that is not closed to her.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Walked {
    /// The stations where she stands, and those ahead, the nearest first.
    pub stages: Vec<Stage>,
    /// The questions without which it is not known which stations are open to her.
    pub asks: Vec<Asked>,
}

/// One station of a person's path.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stage {
    /// The station.
    pub station: Code,
    /// Where the person stands to it.
    pub state: StationState,
    /// Its conditions in the order of the file.
    pub conditions: Vec<Met>,
    /// The day from which time lets it be; nothing when no time runs or its start is not known.
    pub from: Option<Day>,
    /// Whether the day to look at it again has passed.
    pub outdated: bool,
}

/// Where a person stands to a station.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum StationState {
    /// She stands there.
    Here,
    /// All that can be seen is met.
    Reachable,
    /// Nothing is known to be missing, and something is not known.
    Open,
    /// Something is missing.
    Ahead,
    /// It is not known whether it is a way for her.
    Undecided,
    /// It is no way for her.
    Closed,
}

impl StationState {
    /// All of them with their words in tests; the texts are `path-state-<word>`.
    pub const WORDS: [(&'static str, Self); 6] = [
        ("here", Self::Here),
        ("reachable", Self::Reachable),
        ("open", Self::Open),
        ("ahead", Self::Ahead),
        ("undecided", Self::Undecided),
        ("closed", Self::Closed),
    ];

    /// Returns its word.
    pub fn code(self) -> &'static str {
        let found = Self::WORDS.iter().find(|it| it.1 == self);
        found.map_or("", |it| it.0)
    }
}

/// A condition as it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Met {
    /// The condition; its text is `path-<id>`.
    pub condition: Code,
    /// Whether it is met.
    pub truth: Truth,
    /// The day from which it is, when time alone decides.
    pub from: Option<Day>,
    /// The questions that would tell.
    pub asks: Vec<Asked>,
}

impl Path {
    /// Walks the path with a person's answers.
    ///
    /// What is near comes first: where she stands, then by what is missing, then by the day.
    pub fn walk(&self, reading: &Reading<'_>, rules: &Rules) -> Walked {
        let walker = Walker::new(reading, rules);
        let stages = self.stations.iter().map(|it| (it, walker.stage(it)));
        let mut stages: Vec<_> = stages
            .filter(|it| it.1.state != StationState::Closed)
            .collect();
        let undecided: Vec<_> = stages
            .iter()
            .filter(|it| it.1.state == StationState::Undecided)
            .collect();
        let mut asks: Vec<Asked> = Vec::new();
        for asked in undecided.iter().flat_map(|it| walker.asks(&it.0.open_to)) {
            if !asks.contains(&asked) {
                asks.push(asked);
            }
        }
        stages.sort_by_key(|(station, stage)| {
            let missing = stage.count(Truth::False);
            (stage.state, station.level, missing, stage.from)
        });
        Walked {
            stages: stages.into_iter().map(|it| it.1).collect(),
            asks,
        }
    }

    /// Looks at one station.
    pub(super) fn look(station: &Station, reading: &Reading<'_>, rules: &Rules) -> Stage {
        Walker::new(reading, rules).stage(station)
    }
}

impl Stage {
    /// Counts the conditions with this truth.
    pub fn count(&self, truth: Truth) -> usize {
        self.with(truth).count()
    }

    /// Returns the conditions with this truth.
    pub fn with(&self, truth: Truth) -> impl Iterator<Item = &Met> {
        self.conditions.iter().filter(move |it| it.truth == truth)
    }
}

struct Walker<'a> {
    reading: &'a Reading<'a>,
    rules: &'a Rules,
    answers: WithParameters<'a>,
}

impl<'a> Walker<'a> {
    fn new(reading: &'a Reading<'a>, rules: &'a Rules) -> Self {
        Self {
            reading,
            rules,
            answers: WithParameters::new(reading, rules.parameters()),
        }
    }

    fn stage(&self, station: &Station) -> Stage {
        let conditions: Vec<_> = station.conditions.iter().map(|it| self.met(it)).collect();
        let days = conditions.iter().map(|it| it.from);
        // A day is told only when every time that runs is known.
        let running = conditions.iter().zip(&station.conditions);
        let running = running.filter(|it| matches!(it.1.demand, Demand::Since { .. }));
        let known = running.clone().all(|it| it.0.from.is_some());
        let from = days.flatten().max().filter(|_| known);
        Stage {
            station: station.id.clone(),
            state: self.state(station, &conditions),
            conditions,
            from,
            outdated: station.force.review_by < self.answers.today(),
        }
    }

    fn state(&self, station: &Station, conditions: &[Met]) -> StationState {
        if truth(&station.here, &self.answers, None) == Truth::True {
            return StationState::Here;
        }
        if !station.force.holds(self.answers.today()) {
            return StationState::Closed;
        }
        match truth(&station.open_to, &self.answers, None) {
            Truth::False => return StationState::Closed,
            Truth::Unknown => return StationState::Undecided,
            Truth::True => {}
        }
        let all = conditions.iter().map(|it| it.truth).min();
        match all.unwrap_or(Truth::True) {
            Truth::True => StationState::Reachable,
            Truth::Unknown => StationState::Open,
            Truth::False => StationState::Ahead,
        }
    }

    fn met(&self, condition: &Condition) -> Met {
        let (truth, from, asks) = match &condition.demand {
            Demand::That(bound) => {
                let truth = truth(bound, &self.answers, None);
                let unknown = truth == Truth::Unknown;
                let asks = if unknown {
                    self.asks(bound)
                } else {
                    Vec::new()
                };
                (truth, None, asks)
            }
            Demand::Since { slot, after } => match self.answers.answer(*slot, None) {
                Answer::Given(Value::Date(date)) => {
                    // A date that is known in part is read at its latest: nothing is promised early.
                    let from = date.latest().and_then(|it| after.after(it));
                    let passed = from.is_some_and(|it| it <= self.answers.today());
                    (Truth::from(passed), from, Vec::new())
                }
                Answer::Given(_) | Answer::Withheld(_) | Answer::NotAsked => {
                    (Truth::Unknown, None, self.asked(*slot, None).collect())
                }
            },
        };
        Met {
            condition: condition.id.clone(),
            truth,
            from,
            asks,
        }
    }

    fn asks(&self, bound: &Bound) -> Vec<Asked> {
        let questions = awaited(bound, &self.answers, None).questions;
        questions
            .into_iter()
            .flat_map(|(slot, row)| self.asked(slot, row))
            .collect()
    }

    /// Names a question that can be asked: not one that is off the way.
    fn asked(
        &self,
        slot: crate::expr::Slot,
        row: Option<crate::base::RowId>,
    ) -> impl Iterator<Item = Asked> + use<> {
        let off = self.reading.way().state(slot, row) == WayState::Off;
        let question = self.rules.question(slot).filter(|_| !off).cloned();
        let asked = question.map(|question| Asked {
            slot: Some(slot),
            row,
            question,
        });
        asked.into_iter()
    }
}

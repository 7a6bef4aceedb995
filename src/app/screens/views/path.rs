//! The way from arrival to citizenship: where the person stands, what comes next, what is missing.

use super::speaker::Speaker;
use super::{Told, ViewLine};
use crate::expr::Truth;
use crate::interview::Position;
use crate::plan::Asked;
use crate::plan::path::{Met, Stage, Station, StationState, Walked};
use crate::text::{Args, TextKey, format_day};

impl Speaker<'_> {
    fn walked(&self) -> Walked {
        let rules = self.case.rules();
        rules.path().walk(&self.case.interview().reading(), rules)
    }

    fn station(&self, stage: &Stage) -> Option<&Station> {
        let mut stations = self.case.rules().path().stations().iter();
        stations.find(|it| it.id == stage.station)
    }

    pub(super) fn path_heading(&self) -> (String, String) {
        let walked = self.walked();
        let named = |state: StationState| {
            let stages = walked.stages.iter().filter(move |it| it.state == state);
            let names = stages.map(|it| self.words.word("path-station", it.station.as_str()));
            names.collect::<Vec<_>>()
        };
        let here = named(StationState::Here);
        let here = if here.is_empty() {
            self.say("path-here-unknown")
        } else {
            here.join(" · ")
        };
        let near = [
            StationState::Reachable,
            StationState::Open,
            StationState::Ahead,
        ];
        let next = near.into_iter().find_map(|it| named(it).into_iter().next());
        let next = next.unwrap_or_else(|| self.say("path-next-unknown"));
        let args = Args::new().text("here", here).text("next", next);
        (self.with("path-heading", &args), self.say("path-hint"))
    }

    /// Lists the stations that are not closed to the person, the nearest first.
    pub(super) fn path(&self) -> Vec<ViewLine> {
        let walked = self.walked();
        let lines = walked.stages.iter().map(|it| self.stage(it, &walked));
        lines.collect()
    }

    fn stage(&self, stage: &Stage, walked: &Walked) -> ViewLine {
        let sign = match stage.state {
            StationState::Here => "*",
            StationState::Reachable => "+",
            StationState::Open | StationState::Undecided => "?",
            StationState::Ahead => "~",
            StationState::Closed => "-",
        };
        let from = stage.from.map(|it| format_day(self.language, it));
        let mut told = vec![Told::Text(
            self.words.word("path-state", stage.state.code()),
        )];
        if let Some(station) = self.station(stage) {
            self.warnings(stage, station, &mut told);
            let ahead = stage.state != StationState::Here;
            for met in stage.conditions.iter().filter(|_| ahead) {
                self.condition(met, &mut told);
            }
            if stage.state == StationState::Undecided {
                self.asks(&walked.asks, &mut told);
            }
            self.basis(stage, station, &mut told);
        }
        let title = self.words.word("path-station", stage.station.as_str());
        ViewLine::headed((sign.to_owned(), from.unwrap_or_default()), title, told)
    }

    fn warnings(&self, stage: &Stage, station: &Station, told: &mut Vec<Told>) {
        if station.refer && stage.state != StationState::Here {
            told.push(Told::Signed("!", self.say("path-refer")));
        }
        if stage.outdated {
            told.push(Told::Signed("!", self.say("plan-outdated")));
        }
    }

    fn condition(&self, met: &Met, told: &mut Vec<Told>) {
        let (sign, key) = match met.truth {
            Truth::True => ("x", "path-met"),
            Truth::False => ("!", "path-missing"),
            Truth::Unknown => ("?", "path-unknown"),
        };
        let name = self.words.word("path-condition", met.condition.as_str());
        let mut said = self.with(key, &Args::new().text("condition", name));
        if let (Some(day), Truth::False) = (met.from, met.truth) {
            let args = Args::new().day("day", day);
            said = format!("{said} {}", self.with("path-from", &args));
        }
        told.push(Told::Signed(sign, said));
        self.asks(&met.asks, told);
    }

    fn asks(&self, asks: &[Asked], told: &mut Vec<Told>) {
        let asked = asks.iter().map(|it| {
            let args = Args::new().text("question", self.words.asked(it));
            Told::Hint(self.with("path-asks", &args))
        });
        told.extend(asked);
    }

    fn basis(&self, stage: &Stage, station: &Station, told: &mut Vec<Told>) {
        told.push(Told::Gap);
        let mut row = |key, said: String| told.push(Told::Labelled(self.say(key), said));
        if let Some(day) = stage.from {
            row("path-earliest", format_day(self.language, day));
        }
        row(
            "path-level",
            self.words.word("path-level", station.level.code()),
        );
        row("plan-law", station.law.join(" · "));
        row(
            "plan-certainty",
            self.words.word("certainty", station.certainty.code()),
        );
        let gaps = station.gaps.iter();
        let gaps = gaps.map(|it| self.words.text(&TextKey::gap(it), &Args::new()));
        let gaps: Vec<_> = gaps.collect();
        if !gaps.is_empty() {
            row("plan-gaps", gaps.join(" · "));
        }
        let addresses = station
            .sources
            .iter()
            .map(|it| Told::Address(it.to_string()));
        told.extend(addresses);
    }

    /// Finds the question that would tell more about a station.
    pub(super) fn path_question(&self, at: usize) -> Option<Position> {
        let walked = self.walked();
        let stage = walked.stages.get(at)?;
        let own = stage.conditions.iter().flat_map(|it| it.asks.iter());
        let open = stage.state == StationState::Undecided;
        let general = walked.asks.iter().filter(|_| open);
        let asked = general.chain(own).next()?;
        if let Some(slot) = asked.slot {
            return Some(Position::Question(slot, asked.row));
        }
        let section = asked.question.as_str();
        self.case.form().find_roster(section).map(Position::Roster)
    }
}

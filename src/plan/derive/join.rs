//! Joins the measures that are there by the links of their rules.

use std::ops::Range;

use super::date::MeasureDates;
use super::found::Found;
use super::{Firing, Frame, because, dates, parameters_read};
use crate::base::{MeasureId, RuleId};
use crate::plan::draft::{
    Absence, Asked, Condition, DroppedLink, Link, Measure, Standing, StartsOn, Timing, UrgentRoute,
};
use crate::plan::rule::{After, Certainty, Urgent};

/// A measure with its dates and links, before it is known when it can begin.
pub(super) struct Joined<'a> {
    pub(super) firing: Firing<'a>,
    pub(super) id: MeasureId,
    pub(super) dates: MeasureDates,
    pub(super) standing: Standing,
    /// The measures that come first, by their places.
    pub(super) edges: Vec<Edge<'a>>,
    /// The measures whose outcome a follow-up waits for, by their places.
    pub(super) watched: Vec<usize>,
    dropped: Vec<DroppedLink>,
}

/// A link to a measure that comes first.
#[derive(Clone, Copy)]
pub(super) struct Edge<'a> {
    pub(super) to: usize,
    pub(super) after: &'a After,
}

pub(super) fn join<'a>(found: &Found<'a>, frame: &Frame<'a>) -> Vec<Joined<'a>> {
    let firings = found.firings.iter();
    firings
        .map(|firing| joined(*firing, found, frame))
        .collect()
}

fn joined<'a>(firing: Firing<'a>, found: &Found<'a>, frame: &Frame<'a>) -> Joined<'a> {
    let rule = firing.rule;
    let mut edges = Vec::with_capacity(rule.after.len());
    let mut dropped = Vec::new();
    for after in &rule.after {
        match others(firing, &after.rule, found, frame) {
            Ok(places) => edges.extend(places.into_iter().map(|to| Edge { to, after })),
            Err(because) => dropped.push(DroppedLink {
                rule: after.rule.clone(),
                because,
            }),
        }
    }
    let watched = rule.only_if.as_ref();
    let watched = watched.map(|it| others(firing, &it.rule, found, frame).unwrap_or_default());
    let dates = dates(firing, frame);
    Joined {
        standing: frame.standing_of(rule, dates.priority),
        id: match firing.row {
            Some(row) => MeasureId::new(format!("{}@{row}", rule.id)),
            None => rule.measure.clone(),
        },
        dates,
        edges,
        watched: watched.unwrap_or_default(),
        dropped,
        firing,
    }
}

/// Finds the measures of another rule: over one roster those of the same row, otherwise all.
fn others(
    firing: Firing<'_>,
    rule: &RuleId,
    found: &Found<'_>,
    frame: &Frame<'_>,
) -> Result<Vec<usize>, Absence> {
    let index = frame
        .rules
        .index(rule.as_str())
        .ok_or(Absence::DidNotFire)?;
    let range: Range<usize> = found.of(index)?;
    let roster = |index: usize| {
        frame.rules.all()[index]
            .for_each
            .as_ref()
            .map(|it| it.roster)
    };
    let same = roster(index).is_some() && roster(index) == roster(firing.index);
    let places = range.filter(|it| !same || found.firings[*it].row == firing.row);
    let places: Vec<_> = places.collect();
    if places.is_empty() {
        return Err(Absence::DidNotFire);
    }
    Ok(places)
}

impl Joined<'_> {
    /// Makes the line of the plan.
    pub(super) fn measure(&self, timing: Timing, all: &[Self], frame: &Frame<'_>) -> Measure {
        let rule = self.firing.rule;
        let id = |place: &usize| all[*place].id.clone();
        let parameters = parameters_read(rule, frame);
        let outdated = rule.force.review_by < frame.today;
        let unsure = parameters.iter().map(|it| it.certainty);
        let unsure = unsure.chain(outdated.then_some(Certainty::Check));
        Measure {
            id: self.id.clone(),
            rule: rule.id.clone(),
            row: self.firing.row,
            need: rule.need.id.clone(),
            domain: rule.need.domain,
            severity: rule.need.severity,
            standing: self.standing,
            priority: self.dates.priority,
            actors: rule.actors.clone(),
            paper: frame.paper_of(rule),
            due: self.dates.due.clone(),
            deadlines: self.dates.deadlines.clone(),
            act_by: self.dates.act_by.clone(),
            undated: self.undated(frame),
            only_if: rule.only_if.as_ref().map(|it| Condition {
                rule: it.rule.clone(),
                measures: self.watched.iter().map(id).collect(),
                lacks: it.lacks,
            }),
            starts_on: rule.starts_on.map(|outcome| StartsOn {
                outcome,
                measures: self.edges.iter().map(|it| id(&it.to)).collect(),
            }),
            after: self.links(all),
            dropped: self.dropped.clone(),
            timing,
            duration: rule.duration,
            urgent: urgent(self.firing, all, frame),
            documents: rule.documents.clone(),
            law: rule.law.clone(),
            sources: rule.sources.clone(),
            gaps: rule.gaps.clone(),
            scope: rule.scope,
            certainty: unsure.fold(rule.certainty, Ord::max),
            outdated,
            because: because(self.firing, frame),
            parameters,
        }
    }

    fn links(&self, all: &[Self]) -> Vec<Link> {
        let links = self.edges.iter().map(|it| Link {
            measure: all[it.to].id.clone(),
            kind: it.after.link,
            lag: it.after.lag,
            reason: it.after.reason.clone(),
        });
        links.collect()
    }

    fn undated(&self, frame: &Frame<'_>) -> Vec<Asked> {
        let places = self.dates.undated.iter().filter_map(|(slot, row)| {
            Some(Asked {
                slot: Some(*slot),
                row: *row,
                question: frame.rules.question(*slot)?.clone(),
            })
        });
        places.collect()
    }
}

/// Returns the way that is left for a measure whose date can't be kept: over one roster the other
/// rule's measure of the same row.
pub(super) fn urgent(
    firing: Firing<'_>,
    all: &[Joined<'_>],
    frame: &Frame<'_>,
) -> Option<UrgentRoute> {
    let rule = match firing.rule.urgent.as_ref()? {
        Urgent::Text(code) => return Some(UrgentRoute::Text(code.clone())),
        Urgent::Rule { rule, .. } => rule,
    };
    let place = frame.rules.index(rule.as_str())?;
    let own = |it: &&Joined<'_>| {
        let other_row = it.firing.row.is_some() && firing.row.is_some();
        it.firing.index == place && (!other_row || it.firing.row == firing.row)
    };
    let found: Vec<_> = all.iter().filter(own).map(|it| it.id.clone()).collect();
    Some(if found.is_empty() {
        UrgentRoute::Rule(rule.clone())
    } else {
        UrgentRoute::Measures(found)
    })
}

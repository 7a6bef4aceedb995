//! When each measure can begin and when it must: a forward and a backward pass over the links.
//!
//! Offices take their time from filing to decision; the measure itself is the filing, so a
//! deadline binds its beginning. `finish_start` waits for the other's decision, `start_start` for
//! its filing. Only hard dates are carried backwards: our own days move if they must.

use super::Frame;
use super::date::closing;
use super::join::{Edge, Joined, urgent};
use crate::base::{Day, MeasureId};
use crate::plan::deadline::{Counted, Offset};
use crate::plan::draft::{CriticalChain, Timing, Unreachable};
use crate::plan::rule::{Duration, LinkKind};

/// The places of all measures in time.
pub(super) struct Schedule {
    pub(super) timings: Vec<Timing>,
    /// For each measure the one that it must wait for longest, if it must.
    held_by: Vec<Option<usize>>,
    /// For each measure its place in an order in which nothing comes before what it waits for.
    ranks: Vec<usize>,
}

impl Schedule {
    pub(super) fn new(joined: &[Joined<'_>], frame: &Frame<'_>) -> Self {
        let by_place = topological(joined, |place| place);
        let (earliest, held_by) = forward(joined, &by_place, frame);
        let safe = backward(joined, &by_place, |it| it.max, |it| it.safe_by);
        let usual = backward(joined, &by_place, |it| it.typical, |it| it.due);
        let timings = (0..joined.len()).map(|place| Timing {
            earliest_start: earliest[place],
            latest_start: safe[place],
            slack: usual[place].map(|it| earliest[place].days_until(it)),
        });
        let timings: Vec<_> = timings.collect();
        let ordered = topological(joined, |place| {
            let latest = timings[place].latest_start;
            let severity = u8::MAX - joined[place].firing.rule.need.severity;
            (latest.is_none(), latest, severity, place)
        });
        let mut ranks = vec![0; joined.len()];
        for (rank, place) in ordered.into_iter().enumerate() {
            ranks[place] = rank;
        }
        Self {
            timings,
            held_by,
            ranks,
        }
    }

    /// Returns the measures in the order of the plan: basic needs of today, then what is referred
    /// to counsel, then by priority, the day to do it, the due date, schedule, severity and id.
    ///
    /// Why the day to do it before the due date? What is due late but must be begun at once, such
    /// as a filing on which the rest waits, would else stand behind what can wait.
    pub(super) fn in_order(&self, joined: &[Joined<'_>]) -> Vec<usize> {
        let mut places: Vec<usize> = (0..joined.len()).collect();
        places.sort_by_cached_key(|place| {
            let it = &joined[*place];
            let (when, due) = (it.dates.when(), it.dates.due.date());
            let severity = u8::MAX - it.firing.rule.need.severity;
            let urgency = (it.standing, it.dates.priority, when.is_none(), when, due);
            (urgency, self.ranks[*place], severity, *place)
        });
        places
    }

    /// Returns the hard deadlines that can't be kept, each with what holds it up.
    pub(super) fn unreachable(&self, joined: &[Joined<'_>], frame: &Frame<'_>) -> Vec<Unreachable> {
        let late = joined.iter().enumerate().filter_map(|(place, it)| {
            let date = it.dates.hard?.counted.due;
            let late_by = date.days_until(self.timings[place].earliest_start);
            let chain = self.chain(place, joined);
            (late_by > 0).then(|| Unreachable {
                measure: it.id.clone(),
                late_by,
                urgent: urgent(it.firing, joined, frame),
                plan_b: plan_b(&chain, joined),
                chain: named(&chain, joined),
            })
        });
        late.collect()
    }

    /// Returns the chain with the least time to spare before a hard date, the longest of several.
    pub(super) fn critical(&self, joined: &[Joined<'_>]) -> Option<CriticalChain> {
        let dated = joined.iter().enumerate();
        let dated = dated.filter(|it| it.1.dates.hard.is_some());
        let chains = dated.filter_map(|(place, _)| {
            let slack = self.timings[place].slack?;
            Some((slack, self.chain(place, joined)))
        });
        let (slack, chain) = chains.min_by_key(|it| (it.0, usize::MAX - it.1.len()))?;
        Some(CriticalChain {
            slack,
            measures: named(&chain, joined),
        })
    }

    /// Returns the measures that hold one up, by their places, the first one first.
    fn chain(&self, place: usize, joined: &[Joined<'_>]) -> Vec<usize> {
        let mut chain = vec![place];
        let mut at = place;
        while let Some(before) = self.held_by[at].filter(|_| chain.len() <= joined.len()) {
            chain.push(before);
            at = before;
        }
        chain.reverse();
        chain
    }
}

fn named(places: &[usize], joined: &[Joined<'_>]) -> Vec<MeasureId> {
    places.iter().map(|it| joined[*it].id.clone()).collect()
}

/// Returns the follow-ups of a chain's members.
fn plan_b(chain: &[usize], joined: &[Joined<'_>]) -> Vec<MeasureId> {
    let ready = |it: &&Joined<'_>| it.watched.iter().any(|it| chain.contains(it));
    joined
        .iter()
        .filter(ready)
        .map(|it| it.id.clone())
        .collect()
}

/// Orders the measures so that each stands behind those it waits for, the least key first among
/// those that are free.
///
/// Rule files with a cycle are refused by `check`; if one is used all the same, its members come
/// last in the order of their places, so that nothing is lost and nothing hangs.
fn topological<K: Ord>(joined: &[Joined<'_>], key: impl Fn(usize) -> K) -> Vec<usize> {
    let mut waits: Vec<usize> = joined.iter().map(|it| it.edges.len()).collect();
    let mut left: Vec<usize> = (0..joined.len()).collect();
    let mut order = Vec::with_capacity(joined.len());
    while !left.is_empty() {
        let free = left.iter().filter(|it| waits[**it] == 0);
        let Some(next) = free.min_by_key(|it| key(**it)).copied() else {
            order.append(&mut left);
            break;
        };
        left.retain(|it| *it != next);
        for place in &left {
            waits[*place] -= joined[*place]
                .edges
                .iter()
                .filter(|it| it.to == next)
                .count();
        }
        order.push(next);
    }
    order
}

/// Finds the day on which each can begin, and which measure holds it up.
fn forward(
    joined: &[Joined<'_>],
    order: &[usize],
    frame: &Frame<'_>,
) -> (Vec<Day>, Vec<Option<usize>>) {
    let mut earliest = vec![frame.today; joined.len()];
    let mut held_by = vec![None; joined.len()];
    for place in order {
        let it = &joined[*place];
        let conditional = it.firing.rule.only_if.is_some();
        let first = it.dates.when().filter(|_| conditional);
        let mut start = first.unwrap_or(frame.today);
        for edge in &it.edges {
            let free = free_from(edge, &joined[edge.to], earliest[edge.to], frame);
            if free > start {
                start = free;
                held_by[*place] = Some(edge.to);
            }
        }
        earliest[*place] = start;
    }
    (earliest, held_by)
}

/// Returns the day from which a link lets its measure begin.
fn free_from(edge: &Edge<'_>, other: &Joined<'_>, start: Day, frame: &Frame<'_>) -> Day {
    let rule = other.firing.rule;
    let done = match (edge.after.link, rule.duration) {
        (LinkKind::FinishStart, Some(duration)) => {
            let done = duration.typical.after(start).unwrap_or(start);
            frame.calendars.next_open_day(done, closing(rule, frame))
        }
        (LinkKind::FinishStart, None) | (LinkKind::StartStart, _) => start,
    };
    edge.after.lag.after(done).unwrap_or(done)
}

/// Finds the day on which each must begin so that every hard date behind it can be kept.
fn backward(
    joined: &[Joined<'_>],
    order: &[usize],
    time: impl Fn(Duration) -> Offset,
    binding: impl Fn(Counted) -> Day,
) -> Vec<Option<Day>> {
    let own = joined
        .iter()
        .map(|it| it.dates.hard.map(|it| binding(it.counted)));
    let mut latest: Vec<Option<Day>> = own.collect();
    for place in order.iter().rev() {
        let Some(must) = latest[*place] else {
            continue;
        };
        for edge in &joined[*place].edges {
            let duration = joined[edge.to].firing.rule.duration;
            let duration = duration.filter(|_| edge.after.link == LinkKind::FinishStart);
            let before = edge.after.lag.reversed().after(must);
            let before = before.and_then(|day| match duration {
                Some(duration) => time(duration).reversed().after(day),
                None => Some(day),
            });
            let known = latest[edge.to];
            latest[edge.to] = [known, before].into_iter().flatten().min();
        }
    }
    latest
}

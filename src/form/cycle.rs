//! The order in which conditions can be evaluated, and the shortest cycle when there is none.

use std::collections::{BTreeSet, VecDeque};

use super::{Question, Section, SectionKind};
use crate::base::Report;
use crate::expr::Slot;

/// Returns who depends on each question, and an order in which each stands behind what it reads.
///
/// There is no order when conditions read each other in a circle; the shortest circle is
/// reported by the ids of its questions.
pub(super) fn order(
    questions: &[Question],
    sections: &[Section],
    report: &mut Report,
) -> (Vec<Vec<Slot>>, Option<Vec<Slot>>) {
    let reads: Vec<BTreeSet<Slot>> = questions
        .iter()
        .map(|it| reads(it, &sections[it.section]))
        .collect();
    let mut dependents = vec![Vec::new(); questions.len()];
    for (question, reads) in questions.iter().zip(&reads) {
        for read in reads {
            dependents[read.0 as usize].push(question.slot);
        }
    }
    let order = topological(&reads, &dependents);
    if order.is_none()
        && let Some(circle) = shortest_circle(&dependents)
    {
        tell(&circle, questions, report);
    }
    (dependents, order)
}

/// Everything that decides whether the question is asked, or what it computes to.
fn reads(question: &Question, section: &Section) -> BTreeSet<Slot> {
    let condition = match &section.kind {
        SectionKind::PerRow { condition, .. } => condition.as_ref(),
        SectionKind::Once | SectionKind::Roster(_) => None,
    };
    let all = [
        question.show_if.as_ref(),
        question.value.as_ref(),
        condition,
    ];
    all.into_iter()
        .flatten()
        .flat_map(|it| it.reads().iter().copied())
        .collect()
}

fn topological(reads: &[BTreeSet<Slot>], dependents: &[Vec<Slot>]) -> Option<Vec<Slot>> {
    let mut open: Vec<usize> = reads.iter().map(BTreeSet::len).collect();
    let slots = (0_u32..).map(Slot);
    let ready = slots.zip(&open).filter(|(_, count)| **count == 0);
    let mut order: Vec<Slot> = ready.map(|it| it.0).collect();
    let mut at = 0;
    while let Some(slot) = order.get(at).copied() {
        at += 1;
        for next in &dependents[slot.0 as usize] {
            let count = &mut open[next.0 as usize];
            *count -= 1;
            if *count == 0 {
                order.push(*next);
            }
        }
    }
    (order.len() == reads.len()).then_some(order)
}

fn shortest_circle(dependents: &[Vec<Slot>]) -> Option<Vec<Slot>> {
    let slots = (0_u32..).map(Slot).take(dependents.len());
    slots
        .filter_map(|it| circle_through(it, dependents))
        .min_by_key(Vec::len)
}

fn circle_through(start: Slot, dependents: &[Vec<Slot>]) -> Option<Vec<Slot>> {
    let mut came_from: Vec<Option<Slot>> = vec![None; dependents.len()];
    let mut queue = VecDeque::from([start]);
    while let Some(slot) = queue.pop_front() {
        for next in &dependents[slot.0 as usize] {
            if *next == start {
                return Some(path(start, slot, &came_from));
            }
            let from = &mut came_from[next.0 as usize];
            if from.is_none() {
                *from = Some(slot);
                queue.push_back(*next);
            }
        }
    }
    None
}

fn path(start: Slot, end: Slot, came_from: &[Option<Slot>]) -> Vec<Slot> {
    let steps = std::iter::successors(Some(end), |it| {
        came_from[it.0 as usize].filter(|_| *it != start)
    });
    let mut path: Vec<Slot> = steps.collect();
    path.reverse();
    path
}

fn tell(circle: &[Slot], questions: &[Question], report: &mut Report) {
    let ids = circle
        .iter()
        .chain(circle.first())
        .map(|it| questions[it.0 as usize].id.as_str());
    let chain: Vec<_> = ids.collect();
    let Some(first) = circle.first() else { return };
    let place = questions[first.0 as usize].place.clone();
    report.error(
        "cycle",
        place,
        format!("conditions wait for each other: {}", chain.join(" → ")),
    );
    report.remedy("let one of these questions stand without the condition that closes the circle");
}

//! What differs between two drafts: measures added, dropped, changed, and in which parts.
//!
//! Compares what people act on. What merely moves with the day, such as "within two weeks" looked
//! at a day later, is no difference; why a part differs is left to the caller, who knows whether
//! answers or rules changed.

mod part;

pub use part::{PARTS, Part};

use std::collections::BTreeMap;

use super::draft::{Draft, Measure};
use crate::base::{Day, MeasureId};

/// A measure that two drafts don't have alike.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Difference {
    /// The measure.
    pub measure: MeasureId,
    /// How it differs.
    pub how: How,
}

/// How a measure differs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum How {
    /// Only the later draft has it.
    Added,
    /// Only the earlier draft has it.
    Dropped,
    /// Both have it, with these parts not alike.
    Changed(Vec<Part>),
}

/// Compares two drafts; what was dropped stands last, the rest in the order of the later one.
pub fn differences(before: &Draft, after: &Draft) -> Vec<Difference> {
    let known: BTreeMap<&MeasureId, &Measure> =
        before.measures.iter().map(|it| (&it.id, it)).collect();
    let differing = after.measures.iter().filter_map(|measure| {
        let how = match known.get(&measure.id) {
            None => How::Added,
            Some(earlier) => {
                let parts = parts((earlier, before.today), (measure, after.today));
                if parts.is_empty() {
                    return None;
                }
                How::Changed(parts)
            }
        };
        Some(difference(measure, how))
    });
    let dropped = before.measures.iter();
    let dropped = dropped.filter(|it| after.measure(it.id.as_str()).is_none());
    let dropped = dropped.map(|it| difference(it, How::Dropped));
    differing.chain(dropped).collect()
}

fn difference(measure: &Measure, how: How) -> Difference {
    Difference {
        measure: measure.id.clone(),
        how,
    }
}

/// Returns the parts in which a measure differs from what it was, each with the day of its draft.
pub fn parts(before: (&Measure, Day), after: (&Measure, Day)) -> Vec<Part> {
    let differing = PARTS.iter().filter(|it| !it.1.is_alike(before, after));
    differing.map(|it| it.1).collect()
}

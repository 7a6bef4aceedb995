//! The order of an agreed plan: that of the draft, own days and priorities in it, then the moves.

use crate::base::{Day, MeasureId};
use crate::plan::draft::{Measure, Standing};
use crate::plan::rule::Priority;

/// Puts measures whose priority or day was changed where those put them now.
pub(super) fn by_priority(measures: &mut Vec<Measure>, proposed: &[Measure]) {
    let same = |it: &Measure| {
        let before = proposed.iter().find(|other| other.id == it.id);
        before.is_some_and(|other| urgency(other) == urgency(it))
    };
    let all = std::mem::take(measures);
    let (stay, changed): (Vec<_>, Vec<_>) = all.into_iter().partition(same);
    *measures = stay;
    for measure in changed {
        insert(measures, measure);
    }
}

/// Puts a measure before the first that is less urgent.
pub(super) fn insert(measures: &mut Vec<Measure>, measure: Measure) {
    let key = urgency(&measure);
    let place = measures.iter().position(|it| urgency(it) > key);
    measures.insert(place.unwrap_or(measures.len()), measure);
}

/// Gives each moved measure the place right behind the one that was named, while that is there.
pub(super) fn move_all(measures: &mut Vec<Measure>, moves: &[(MeasureId, Option<MeasureId>)]) {
    for (moved, behind) in moves {
        let Some(from) = measures.iter().position(|it| it.id == *moved) else {
            continue;
        };
        let measure = measures.remove(from);
        let place = match behind {
            None => Some(0),
            Some(other) => measures.iter().position(|it| it.id == *other),
        };
        let place = place.map(|it| if behind.is_some() { it + 1 } else { it });
        measures.insert(place.unwrap_or(from), measure);
    }
}

/// What comes first in a plan: basic needs, counsel, priority, the day to do it, the due date.
fn urgency(measure: &Measure) -> (Standing, Priority, bool, Option<Day>, Option<Day>) {
    let due = measure.due.date();
    let when = measure.act_by.first().copied();
    let when = when.into_iter().chain(due).min();
    (
        measure.standing,
        measure.priority,
        when.is_none(),
        when,
        due,
    )
}

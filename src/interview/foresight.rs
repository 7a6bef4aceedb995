//! What a change would do, seen before it takes effect.

use super::Interview;
use crate::base::RowId;
use crate::expr::Slot;
use crate::profile::{Change, Event, Profile, Way, WayState};

/// The effects of a change that the counselor should know beforehand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Foresight {
    /// Answered questions that would no longer count.
    pub lost: Vec<(Slot, Option<RowId>)>,
    /// Kept answers that would count again.
    pub regained: Vec<(Slot, Option<RowId>)>,
    /// The profile as it would be.
    pub profile: Profile,
    /// The way as it would be.
    pub way: Way,
}

impl Foresight {
    /// Tries the change on a copy.
    pub(super) fn new(interview: &Interview, change: &Change) -> Self {
        let form = &interview.form;
        let mut profile = interview.profile.clone();
        let event = Event {
            number: interview.events.last().map_or(1, |it| it.number + 1),
            at: crate::base::Stamp::default(),
            by: "foresight".into(),
            form: form.id.clone(),
            version: form.version,
            change: change.clone(),
        };
        profile.apply(form, &event);
        let way = Way::new(form, &profile, interview.way.day());
        let counts = |way: &Way, at: (Slot, Option<RowId>)| way.state(at.0, at.1) != WayState::Off;
        let moved = |from: &Way, to: &Way| -> Vec<_> {
            let held = interview.profile.held_at();
            held.into_iter()
                .filter(|it| counts(from, *it) && !counts(to, *it))
                .collect()
        };
        let (lost, regained) = (moved(&interview.way, &way), moved(&way, &interview.way));
        Self {
            lost,
            regained,
            profile,
            way,
        }
    }

    /// Tells whether answers would stop counting, so that the counselor must be asked.
    pub const fn asks(&self) -> bool {
        !self.lost.is_empty()
    }
}

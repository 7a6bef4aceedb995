//! What the list of cases shows, so that no case must be opened for it.

use crate::base::{CaseId, Day, FormId, Language};
use crate::plan::Draft;
use crate::profile::{Event, Words};

/// The head of a case: what search and the list on the start screen need.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CaseHead {
    /// The person's name, or the pseudonym; empty until it was said.
    pub name: Words,
    /// Whether the person stays anonymous.
    pub anonymous: bool,
    /// The language of the interview.
    pub language: Option<Language>,
    /// The form it was asked with.
    pub form: FormId,
    /// The day of the last contact.
    pub last_contact: Day,
    /// The next deadline of the plan, from the last contact on.
    pub next_deadline: Option<Day>,
    /// How many deadlines of the plan are open.
    pub open_deadlines: u32,
}

/// Returns the next deadline of a plan and how many there are, from a day on, as far as the plan
/// looks ahead.
pub fn open_deadlines(draft: &Draft, from: Day) -> (Option<Day>, u32) {
    let days = draft.deadlines.iter().map(|it| it.dated.counted.due);
    let open = days.filter(|it| *it >= from && draft.is_ahead(*it));
    let open: Vec<Day> = open.collect();
    let count = u32::try_from(open.len()).unwrap_or(u32::MAX);
    (open.into_iter().min(), count)
}

/// A case in the list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CaseRow {
    /// Names the case.
    pub id: CaseId,
    /// Its head.
    pub head: CaseHead,
}

/// A case as it was read from the store.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LoadedCase {
    /// Names the case.
    pub id: CaseId,
    /// Its head.
    pub head: CaseHead,
    /// Everything that happened, oldest first.
    pub events: Vec<Event>,
}

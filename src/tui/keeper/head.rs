//! Heads of cases between the program and the vault.

use crate::app::{CaseHead, CaseRow, Trouble};
use crate::base::{CaseId, Day, Language, Stamp};
use crate::profile::Words;
use crate::vault::{self, NewCase};

/// The tag of a language that was not chosen yet (BCP 47: undetermined).
const UNDETERMINED: &str = "und";
const SECONDS_OF_A_DAY: i64 = 86_400;

/// Returns a stored case as the list shows it.
pub(super) fn row_of(head: &vault::CaseHead) -> CaseRow {
    let language = Some(head.language.clone()).filter(|it| it.as_str() != UNDETERMINED);
    CaseRow {
        id: CaseId::new(head.case.to_string()),
        head: CaseHead {
            name: Words::new(head.name.clone()),
            anonymous: head.anonymous,
            language,
            form: head.form.clone(),
            last_contact: day_of(head.last),
            next_deadline: head.next_deadline,
            open_deadlines: head.open_deadlines,
        },
    }
}

/// Returns what a new case begins with.
pub(super) fn new_case(head: &CaseHead) -> NewCase {
    NewCase {
        name: head.name.as_str().to_owned(),
        language: language_of(head),
        form: head.form.clone(),
        opened: noon_of(head.last_contact),
    }
}

/// Returns the head to store behind events of which the last happened then.
pub(super) fn stored(head: &CaseHead, before: &vault::CaseHead, last: Stamp) -> vault::CaseHead {
    let mut stored = before.clone();
    head.name.as_str().clone_into(&mut stored.name);
    stored.anonymous = head.anonymous;
    stored.language = language_of(head);
    stored.last = last;
    stored.next_deadline = head.next_deadline;
    stored.open_deadlines = head.open_deadlines;
    stored
}

/// Reads the id that the program names a case by.
pub(super) fn vault_id(id: &CaseId) -> Result<vault::CaseId, Trouble> {
    id.as_str().parse().map_err(|_no_id| Trouble::NoCase)
}

fn language_of(head: &CaseHead) -> Language {
    head.language
        .clone()
        .unwrap_or_else(|| Language::new(UNDETERMINED))
}

fn epoch() -> Option<Day> {
    Day::new(1970, 1, 1)
}

/// The day in Greenwich; a contact at night may count to the day before.
fn day_of(stamp: Stamp) -> Day {
    let days = stamp.0.div_euclid(SECONDS_OF_A_DAY);
    let day = epoch().and_then(|it| it.plus_days(days)).or_else(epoch);
    day.unwrap_or(Day::FIRST)
}

fn noon_of(day: Day) -> Stamp {
    let days = Day::FIRST.days_until(day) - epoch().map_or(0, |it| Day::FIRST.days_until(it));
    Stamp(days * SECONDS_OF_A_DAY + SECONDS_OF_A_DAY / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_comes_back() {
        let day = Day::new(2026, 11, 21).unwrap();
        assert_eq!(day_of(noon_of(day)), day);
    }
}

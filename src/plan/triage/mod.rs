//! Letters on the table: kind, date, way and instruction make a deadline and what is done.
//!
//! Works without a case: [`triage()`] is a function of a [`Question`] and the files, and stores
//! nothing. The kinds stand in `forms/letters.toml`; their names are the options of the list
//! `letter_kinds`, in the order of the file, and their texts `letter-<id>` with `.measure` and
//! `.why`, `remedy-<code>` beside them. No legal advice: the earlier reading is the day that
//! counts, and the later one is told with its source.
//! ```toml
//! [[letter]]
//! id = "jobcenter_decision"
//! date = "letter"                  # letter: the period runs from the date on it
//! #                                  limit: the last day stands in the letter | appointment
//! service = "sgb_x"                # the sender's law, for a letter that came by post
//! # received = true                # runs from the day it was received, however it came (a dismissal)
//! period = "1 month"
//! period_without = "1 year"        # without an instruction about remedies, or with a wrong one
//! # internal = true                # our own date, no period of the law
//! # at_once = true                 # counsel today, whatever the period
//! remedy = "objection"             # text `remedy-<code>`
//! to = "jobcenter"                 # the actor to whom it goes
//! lead, with, refer, documents, law, sources, certainty, gaps, review_by as in rules
//! ```

mod count;
mod letter;
mod load;

pub use count::{Arrival, CalendarEntry, Finding, Question, Reading, ReadingKind, triage};
pub use letter::{LetterDate, LetterKind, Letters};

#[cfg(test)]
mod tests;

//! Which offers of the directory fit a measure and the person, and why. Decides nothing.
//!
//! An offer is proposed for a measure when it names the measure's need, when it serves the area of
//! life and names no need, or when it is one of an actor of the measure and serves the area.
//! What does not run any more, and what is certainly for others (by age, by `for`, by where one
//! lives), is not proposed. **Unknown is never no**: an offer of which it is not known whether it
//! fits is proposed and says what is to be checked.
//!
//! # Questions and answers
//! **In which order?** Offers the person wants first, those she declined last; between them by
//! what speaks for each: the need, her language, her district, children looked after where she
//! has small ones, no cost, a sure age and eligibility, the next open day, a short wait. An entry
//! that nobody has checked for 180 days stands behind equal ones that somebody has.
//!
//! **Why not as part of the draft?** A draft is derived at every keystroke; offers are looked at
//! one measure at a time. Conditions are evaluated once for all measures.
//!
//! **What if a form lacks a question of an offer's `for`?** Then it is unknown for that form;
//! `check` says so when no form has it.

mod eligible;
mod matching;
mod reason;
mod seeker;

pub use eligible::Eligibilities;
pub use matching::{Match, Matching};
pub use reason::{Reason, ToCheck};
pub use seeker::Seeker;

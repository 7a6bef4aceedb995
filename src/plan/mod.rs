//! Rules and the engine that derives the Hilfeplan from a profile. Writes no documents.
//!
//! [`Rules::load`] reads the rule files, [`derive()`] makes the draft, [`agreed()`] lays over it what
//! people decided and changed, [`explain()`] says why and why not, [`trial`] runs the tests that stand beside the rules. Everything here is a function of its
//! arguments: the day, the answers, the files.
//!
//! # Questions and answers
//! **In which order does a plan stand?** Basic needs of today first (safety, treatment, a bed,
//! food), then what is referred to counsel today or this week, then by priority, by the first day on which something is to be done, by due date, by the schedule, by severity, by
//! id. The day to do it comes before the due date: what is due late but begun at once, such as a
//! filing on which the rest waits, would else stand behind what can wait.
//!
//! **What is due when a rule has several deadlines?** The earliest that is not `inbound`. The
//! schedule, the clamp of `act_by` and the rise of priority go by the earliest *hard* one, so that
//! an `internal` date before it doesn't hide it.
//!
//! **May a rule's priority be too low for its date?** No: a hard date within three days makes a
//! measure P0, within seven days at least P1.
//!
//! **What does a date that is known in part mean?** Its earliest day, and the draft says so
//! (`from_partial`).
//!
//! **When does an unknown rule become an open question?** When something that would decide it can
//! be asked: not off-route, not said to be not applicable. Questions that are not yet on the way
//! are named only when no other one is.
//!
//! **What becomes of a link to a rule that doesn't fire?** It is dropped and noted. A follow-up of
//! such a rule falls away with it.
//!
//! **Why does nothing wait for counsel by itself?** A filing must not wait for an appointment.
//! `refer` puts its measure before all but basic needs of today and forbids authorities in its own rule; what must wait says so
//! with a link.

mod agreed;
pub mod deadline;
mod derive;
mod difference;
mod draft;
mod explain;
pub mod offer;
pub mod path;
pub mod rule;
pub mod settled;
pub mod triage;
pub mod trial;

pub use agreed::{Agreed, Goodbye, Line, Remark, agreed, named_in_words, remarks};
pub use derive::derive;
pub use difference::{Difference, How, PARTS, Part, differences, parts};
pub use draft::{
    Absence, Asked, Because, Condition, CriticalChain, Dated, DeadlineLine, Draft, DroppedLink,
    Due, Goal, Held, Link, Measure, Need, OpenQuestion, Origin, Owed, ParameterRead, Standing,
    StartsOn, Timing, Unreachable, UrgentRoute, Versions,
};
pub use explain::{Clause, Explanation, HeldBack, Verdict, explain};
pub use rule::{BarredActors, Rules};

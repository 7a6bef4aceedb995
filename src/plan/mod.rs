//! Rules and the engine that derives the Hilfeplan from a profile. Writes no documents.

pub mod deadline;
mod derive;
mod draft;
mod explain;
pub mod rule;
pub mod trial;

pub use derive::derive;
pub use draft::{
    Absence, Asked, Because, Condition, Dated, DeadlineLine, Draft, DroppedLink, Due, Goal, Held,
    Link, Measure, Need, OpenQuestion, Origin, ParameterRead, StartsOn, Timing, Unreachable,
    Versions,
};
pub use explain::{Clause, Explanation, Verdict, explain};
pub use rule::Rules;

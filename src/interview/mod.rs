//! The interview as a pure state machine: which question next, what an answer changes, undo.
//!
//! No screen, no clock: the day and every time stamp are arguments, and what must be stored comes
//! back as events. Nothing blocks: every question can be left in any order, and what is missing
//! or wrong becomes an open point.

mod foresight;
mod machine;
mod open_points;
mod position;
mod progress;
mod steps;
mod typed;
mod undo;

pub use foresight::Foresight;
pub use machine::{Interview, Voice};
pub use open_points::{OpenPoint, Reason};
pub use position::Position;
pub use progress::{Progress, SectionProgress};
pub use typed::{TypedFault, read_day, read_past_day, read_typed};

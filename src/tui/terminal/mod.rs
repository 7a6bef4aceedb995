//! The terminal itself: what it can do, entering and leaving it.

mod abilities;
mod environment;

pub use abilities::{Abilities, Colours};
pub use environment::Environment;

//! The expression language: parse, check, three-valued evaluation with a trace.
//!
//! Knows no form: names come from [`Names`], answers from [`Answers`]. The syntax is a subset of
//! CEL, the Common Expression Language (<https://cel.dev>).

mod names;
mod value;

pub use names::{Answers, Named, Names, Scope, Wanted};
pub use value::{Answer, RosterId, Rows, Slot, Truth, Type, Value};

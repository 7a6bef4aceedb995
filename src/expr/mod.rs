//! The expression language: parse, check, three-valued evaluation with a trace.
//!
//! Knows no form: names come from [`Names`], answers from [`Answers`]. The syntax is a subset of
//! CEL, the Common Expression Language (<https://cel.dev>).
//!
//! Text becomes a tree ([`parse`]), names and types are checked once ([`bind()`], or [`compile`] for
//! a text that stands in a file), and the result is run over answers ([`truth`], [`evaluate()`],
//! [`trace()`]). Nothing here panics on any text, and no tree is deep enough to exhaust the stack.
//!
//! Why own evaluation? Three values, bounds of partial dates, and the answers that a result rests
//! on are what the program is for; no engine for CEL has them.

mod awaited;
mod bind;
mod carried;
mod certainty;
mod evaluate;
mod fault;
mod names;
mod op;
mod syntax;
mod trace;
mod value;

pub use awaited::Awaited;
pub use bind::{bind, compile};
pub use evaluate::{awaited, carried, decide, evaluate, trace, truth};
pub use fault::Fault;
pub use names::{Answers, Named, Names, Scope, Wanted};
pub use op::Bound;
pub use syntax::{Expr, Node, NodeKind, Operator, Word, parse};
pub use trace::{Note, Reading, State, Step, Trace};
pub use value::{Answer, RosterId, Rows, Slot, Truth, Type, Value};

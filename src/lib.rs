//! `lotse` pilots newly arrived people through the offices: interview, profile, Hilfeplan.
//!
//! A folder under `src/` is a layer, and a layer imports only layers that stand above it here
//! (`tests/architecture.rs` holds the table). The core is pure: no clock, no file, no
//! environment; time and bytes are arguments, effects are data.

pub mod app;
pub mod assets;
pub mod base;
pub mod check;
pub mod cli;
pub mod directory;
pub mod document;
pub mod expr;
pub mod form;
pub mod interview;
pub mod plan;
pub mod profile;
pub mod store;
pub mod text;
pub mod training;
pub mod tui;
pub mod vault;

//! `lotse` pilots newly arrived people through the offices: interview, profile, Hilfeplan.
//!
//! A folder under `src/` is a layer, and a layer imports only layers that stand above it here
//! (`tests/architecture.rs` holds the table). The core is pure: no clock, no file, no
//! environment; time and bytes are arguments, effects are data.

pub mod base;
pub mod expr;
pub mod text;
pub mod store;
pub mod directory;
pub mod form;
pub mod profile;
pub mod interview;
pub mod plan;
pub mod document;
pub mod training;
pub mod check;
pub mod vault;
pub mod assets;
pub mod app;
pub mod tui;
pub mod cli;

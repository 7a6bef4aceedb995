//! The tests of the whole program that share one binary.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on shall fail")]

mod app;
mod cases;
mod check;
mod directory;
mod document;
mod expr;
mod folder;
mod form;
mod interview;
mod plan;
#[cfg(unix)]
mod program;
mod readme;
mod screens;
mod store;
mod text;
mod tui;
mod vault;

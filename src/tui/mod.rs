//! The terminal: backend, event loop, worker, views.
//!
//! One thread runs the program ([`run`]); another reads keys, a third does what the program asks
//! for ([`worker`]). Only here are clocks read and the terminal touched.

pub mod backend;
pub mod clock;
pub mod inbox;
pub mod keeper;
pub mod keys;
pub mod paint;
mod program;
pub mod run;
mod screens;
pub mod terminal;
pub mod theme;
pub mod view;
pub mod worker;

pub use program::{Opening, open};

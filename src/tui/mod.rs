//! The terminal: backend, event loop, worker, views.

pub mod backend;
pub mod terminal;

//! The terminal half: bytes, keys, restoring.

mod backend;
#[cfg(unix)]
mod terminal;

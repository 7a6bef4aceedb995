//! The terminal half: bytes, keys, restoring.

mod backend;

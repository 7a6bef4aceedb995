//! The real program in a pseudo-terminal, and its commands with their exit codes.

mod first_visit;
mod office;
mod picture;
mod privacy;
mod session;
mod signals;
mod terminal;

//! The real program in a pseudo-terminal, and its commands with their exit codes.
#![expect(
    clippy::disallowed_methods,
    reason = "the real program reads the real clock, and waiting for it takes one as well"
)]

mod asked;
mod commands;
mod export;
mod first_visit;
mod line;
mod locale;
mod office;
mod picture;
mod plan;
mod privacy;
mod random_keys;
mod recovery;
mod rules;
mod session;
mod signals;
mod speech;
mod terminal;
mod trouble;

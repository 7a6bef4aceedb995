//! The pure program: state, messages, effects, commands, screens. No terminal, no clock.

mod key;
mod now;

pub use key::Key;
pub use now::Now;

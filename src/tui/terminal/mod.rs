//! The terminal itself: what it can do, entering it, and giving it back after an end of any kind.

mod abilities;
mod bidi;
mod environment;
mod panic;
mod sequences;
mod session;
mod signals;

pub use abilities::{Abilities, Colours};
pub use bidi::{bidi_mode, named};
pub use environment::Environment;
pub use panic::install_panic_hook;
pub use session::{Output, Screen, Session, restore, usable};
pub use signals::stop_on_signals;

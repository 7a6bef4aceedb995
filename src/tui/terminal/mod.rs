//! The terminal itself: what it can do, entering it, and giving it back after an end of any kind.

mod abilities;
mod bidi;
mod environment;
mod font;
mod memory;
mod panic;
mod probe;
mod sequences;
mod session;
mod signals;
mod suspend;

pub use abilities::{Abilities, Colours};
pub use bidi::{Answer, Bidi, Switch, named};
pub use environment::Environment;
pub use font::ask_font;
pub use memory::Memory;
pub use panic::install_panic_hook;
pub use probe::Probe;
pub use session::{Output, Screen, Session, restore, size, usable};
pub use signals::listen_to_signals;
pub use suspend::stop;

//! Keys from the terminal: read by a thread of their own, sequences that a slow line tore put
//! together again.
//!
//! The bytes are read by ourselves: a library between would take an `ESC` that comes alone for the
//! key Escape at once, though on a slow line the rest of an arrow key comes later, and would type
//! the terminal's answers into the field.

#[cfg(not(unix))]
mod console;
mod decoder;
mod reader;
mod sequence;
#[cfg(unix)]
mod tty;

use std::io;
use std::thread;
use std::time::Duration;

pub use self::decoder::{Decoder, Encoding, Reply, Token};
pub use self::reader::{Line, Reader};
use super::inbox::{Arrival, Inbox};
use super::terminal::Answer;
use crate::app::{Glyphs, Key};

/// What comes from the terminal's side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key or a pasted text.
    Key(Key),
    /// The terminal has a new size, in columns and rows.
    Resize(u16, u16),
    /// The terminal has said what it is, or nothing for long enough.
    Answer(Answer),
    /// The terminal's font has these letters.
    Glyphs(Glyphs),
    /// A deadline has passed.
    Tick,
    /// The program is to give the terminal back and to stop for a while.
    Suspend,
    /// It goes on after a stop; the terminal may have been used by others.
    Resume,
    /// The operating system or a lost terminal ends the program.
    Stop,
}

/// How the keys are listened to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listening {
    /// How the bytes of letters are meant.
    pub encoding: Encoding,
    /// How long the rest of a torn sequence may take.
    pub patience: Duration,
    /// How long an answer may take; nothing where the terminal was not asked.
    pub answer: Option<Duration>,
}

impl Listening {
    /// Listens to a terminal that wasn't asked; `remote` lines get more time for the rest of a
    /// sequence.
    pub const fn new(encoding: Encoding, remote: bool) -> Self {
        Self {
            encoding,
            patience: Duration::from_millis(if remote { 250 } else { 60 }),
            answer: None,
        }
    }
}

/// Starts the thread that reads this process's terminal into the inbox. A terminal that is gone
/// ends the program.
///
/// # Errors
///
/// When there is no terminal, or the system refuses the thread.
pub fn listen<M: Send + 'static>(inbox: &Inbox<M>, listening: Listening) -> io::Result<()> {
    let sender = inbox.sender();
    let mut inputs = inputs(listening)?;
    let read = move || {
        loop {
            let input = inputs().unwrap_or(Input::Stop);
            let gone = input == Input::Stop;
            if sender.send(Arrival::Input(input)).is_err() || gone {
                return;
            }
        }
    };
    thread::Builder::new()
        .name("keys".to_owned())
        .spawn(read)
        .map(drop)
}

#[cfg(unix)]
fn inputs(listening: Listening) -> io::Result<impl FnMut() -> io::Result<Input> + Send + 'static> {
    let mut reader = Reader::new(tty::Tty::open()?, listening);
    Ok(move || reader.next_input())
}

#[cfg(not(unix))]
fn inputs(_: Listening) -> io::Result<impl FnMut() -> io::Result<Input> + Send + 'static> {
    let mut console = console::Console::default();
    Ok(move || console.next_input())
}

#[cfg(test)]
mod tests;

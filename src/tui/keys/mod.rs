//! Keys from the terminal: read by a thread of their own, sequences that a slow line tore put
//! together again.
//!
//! crossterm takes an `ESC` that comes alone for the key Escape at once. On a slow line the rest
//! of an arrow key comes later, as `[` and a letter; so we wait a moment before we believe it.

mod sequence;
mod translate;

use std::collections::VecDeque;
use std::io;
use std::thread;
use std::time::Duration;

use crossterm::event::{self, Event, KeyCode};

use self::sequence::{Sequence, Start, Step};
use super::inbox::{Arrival, Inbox};
use crate::app::Key;

/// What comes from the keyboard's side of the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key or a pasted text.
    Key(Key),
    /// The terminal has a new size, in columns and rows.
    Resize(u16, u16),
    /// A deadline has passed.
    Tick,
    /// The operating system or a lost terminal ends the program.
    Stop,
}

/// Where events come from: crossterm, or a test.
pub trait Events {
    /// Waits at most so long and tells whether an event is there.
    fn poll(&mut self, wait: Duration) -> io::Result<bool>;
    /// Waits for the next event.
    fn read(&mut self) -> io::Result<Event>;
}

/// The events of this process's terminal.
#[derive(Debug, Clone, Copy, Default)]
pub struct TerminalEvents;

impl Events for TerminalEvents {
    fn poll(&mut self, wait: Duration) -> io::Result<bool> {
        event::poll(wait)
    }

    fn read(&mut self) -> io::Result<Event> {
        event::read()
    }
}

/// Reads inputs from events.
#[derive(Debug)]
pub struct Keys<E> {
    events: E,
    /// How long the rest of a torn sequence may take.
    patience: Duration,
    ready: VecDeque<Input>,
}

impl<E: Events> Keys<E> {
    /// Reads from these events; `remote` lines get more time for the rest of a sequence.
    pub const fn new(events: E, remote: bool) -> Self {
        let patience = Duration::from_millis(if remote { 250 } else { 60 });
        Self {
            events,
            patience,
            ready: VecDeque::new(),
        }
    }

    /// Waits for the next input; an error means that the terminal is gone.
    pub fn next_input(&mut self) -> io::Result<Input> {
        loop {
            if let Some(input) = self.ready.pop_front() {
                return Ok(input);
            }
            let event = self.events.read()?;
            self.take(event)?;
        }
    }

    fn take(&mut self, event: Event) -> io::Result<()> {
        match event {
            Event::Key(key) if translate::is_lone_escape(key) => self.after_escape(),
            Event::Key(key) => {
                self.ready.extend(translate::keys(key).map(Input::Key));
                Ok(())
            }
            Event::Paste(text) => {
                self.ready.push_back(Input::Key(Key::Paste(text)));
                Ok(())
            }
            Event::Resize(columns, rows) => {
                self.ready.push_back(Input::Resize(columns, rows));
                Ok(())
            }
            Event::FocusGained | Event::FocusLost | Event::Mouse(_) => Ok(()),
        }
    }

    /// Waits whether the Escape was the start of a sequence.
    fn after_escape(&mut self) -> io::Result<()> {
        let Some(first) = self.soon()? else {
            self.ready.push_back(Input::Key(Key::Escape));
            return Ok(());
        };
        if let Some(start) = typed(&first).and_then(Start::of) {
            return self.rest_of(Sequence::new(start));
        }
        self.ready.push_back(Input::Key(Key::Escape));
        self.take(first)
    }

    fn rest_of(&mut self, mut sequence: Sequence) -> io::Result<()> {
        loop {
            let next = self.soon()?;
            match next
                .as_ref()
                .and_then(typed)
                .map(|letter| sequence.push(letter))
            {
                Some(Step::More) => {}
                Some(Step::Done(key)) => {
                    self.ready.extend(key.map(Input::Key));
                    return Ok(());
                }
                Some(Step::Broken) | None => {
                    self.ready
                        .extend(sequence.into_keys().into_iter().map(Input::Key));
                    return next.map_or(Ok(()), |event| self.take(event));
                }
            }
        }
    }

    fn soon(&mut self) -> io::Result<Option<Event>> {
        if self.events.poll(self.patience)? {
            self.events.read().map(Some)
        } else {
            Ok(None)
        }
    }
}

/// Starts the thread that reads this process's terminal into the inbox. A terminal that is gone
/// ends the program.
///
/// # Errors
///
/// When the system refuses the thread.
pub fn listen<M: Send + 'static>(inbox: &Inbox<M>, remote: bool) -> io::Result<()> {
    let sender = inbox.sender();
    let read = move || {
        let mut keys = Keys::new(TerminalEvents, remote);
        loop {
            let input = keys.next_input().unwrap_or(Input::Stop);
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

/// The character of an event that a torn sequence could hold.
const fn typed(event: &Event) -> Option<char> {
    let Event::Key(key) = event else { return None };
    let KeyCode::Char(letter) = key.code else {
        return None;
    };
    Some(letter)
}

#[cfg(test)]
mod tests;

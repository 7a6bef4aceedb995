//! Bytes of a line as inputs, with patience for what comes in pieces.

use std::collections::VecDeque;
use std::io;
use std::time::Duration;

use super::decoder::{Decoder, Reply, Token};
use super::{Input, Listening};
use crate::tui::terminal::Probe;

/// A line to a terminal.
pub trait Line {
    /// Waits for bytes, at most so long, and tells whether there are any.
    fn wait(&mut self, most: Option<Duration>) -> io::Result<bool>;
    /// Reads what is there; nothing when the terminal is gone.
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize>;
    /// Tells the time since some fixed moment.
    fn now(&self) -> Duration;
}

/// Reads inputs from a line.
#[derive(Debug)]
pub struct Reader<L> {
    line: L,
    decoder: Decoder,
    patience: Duration,
    /// When silence is an answer.
    answer_by: Option<Duration>,
    probe: Probe,
    ready: VecDeque<Input>,
}

/// How long the end of a pasted text may take.
const PASTE: Duration = Duration::from_secs(5);

impl<L: Line> Reader<L> {
    /// Reads from this line.
    pub fn new(line: L, listening: Listening) -> Self {
        let answer_by = listening.answer.map(|most| line.now() + most);
        Self {
            line,
            decoder: Decoder::new(listening.encoding),
            patience: listening.patience,
            answer_by,
            probe: Probe::default(),
            ready: VecDeque::new(),
        }
    }

    /// Waits for the next input.
    ///
    /// # Errors
    ///
    /// When the terminal is gone.
    pub fn next_input(&mut self) -> io::Result<Input> {
        loop {
            if let Some(input) = self.ready.pop_front() {
                return Ok(input);
            }
            let answer = self.answer_by.map(|by| by.saturating_sub(self.line.now()));
            let rest = self.rest();
            if self.line.wait(rest.into_iter().chain(answer).min())? {
                self.read()?;
                continue;
            }
            if answer.is_some_and(|left| rest.is_none_or(|rest| left <= rest)) {
                self.answer_by = None;
                self.ready.push_back(Input::Answer(self.probe.so_far()));
            } else {
                let tokens = self.decoder.give_up();
                self.take(tokens);
            }
        }
    }

    /// How long the rest of what has begun may take.
    fn rest(&self) -> Option<Duration> {
        if self.decoder.is_in_paste() {
            return Some(PASTE);
        }
        self.decoder.is_waiting().then_some(self.patience)
    }

    fn read(&mut self) -> io::Result<()> {
        let mut bytes = [0; 4096];
        let length = self.line.read(&mut bytes)?;
        if length == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let tokens = self.decoder.push(bytes.get(..length).unwrap_or_default());
        self.take(tokens);
        Ok(())
    }

    fn take(&mut self, tokens: Vec<Token>) {
        for token in tokens {
            match token {
                Token::Key(key) => self.ready.push_back(Input::Key(key)),
                Token::Reply(Reply::Mode(mode, state)) => self.probe.mode(mode, state),
                Token::Reply(Reply::Kind(kind)) => self.probe.kind(kind),
                Token::Reply(Reply::Done) => {
                    self.answer_by = None;
                    self.ready.extend(self.probe.finish().map(Input::Answer));
                }
            }
        }
    }
}

//! The loop: draw, wait, update, hand effects to the worker.
//!
//! The first frame is drawn before the first effect is asked for, so that the screen stands while
//! the store opens. What waits in the inbox is taken in before the next frame, so that a paste
//! doesn't draw once per character. It sleeps until something comes or a deadline passes.

use std::io;
use std::time::Duration;

use ratatui::layout::Size;

use super::clock::Clock;
use super::inbox::{Arrival, Inbox};
use super::keys::Input;
use super::terminal::Answer;
use super::worker::Worker;
use crate::app::{Glyphs, Key, Now};
use crate::base::Moment;
use crate::text::Mode;

/// What a program learns from the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A key or a pasted text.
    Key(Key),
    /// The terminal has a new size, in columns and rows.
    Resize(u16, u16),
    /// Who orders right-to-left text, as the terminal's answer has it.
    Ordered(Mode),
    /// The terminal's font has these letters.
    Glyphs(Glyphs),
    /// A deadline has passed.
    Tick,
    /// The operating system or a lost terminal ends the program.
    Stop,
}

/// What the loop needs of a program.
pub trait Program {
    /// What comes in; what a person or a clock does becomes a message.
    type Message: From<Event> + Send + 'static;
    /// What it asks the worker for.
    type Effect: Send + 'static;

    /// Takes a message in, the only way its state changes.
    fn update(&mut self, message: Self::Message, now: Now) -> Vec<Self::Effect>;

    /// When it wants [`Input::Tick`] next; after a tick this must lie in its future.
    fn next_deadline(&self) -> Option<Moment>;

    /// Whether the program ends with this effect, which the worker doesn't see.
    fn is_last(effect: &Self::Effect) -> bool;
}

/// What the loop draws on.
pub trait Stage<P> {
    /// Draws a frame of the program.
    fn draw(&mut self, program: &P) -> io::Result<()>;

    /// Takes in the terminal's new size.
    fn resize(&mut self, size: Size);

    /// Takes in what the terminal said of itself and tells who orders right-to-left text now.
    fn answered(&mut self, answer: &Answer) -> Mode;

    /// Gives the terminal back and stops until the program is continued.
    fn suspend(&mut self);

    /// Takes the terminal again and returns its size.
    fn resume(&mut self) -> io::Result<Size>;
}

/// The loop's surroundings.
#[derive(Debug)]
pub struct Run<'a, P: Program> {
    /// Everything that comes in.
    pub inbox: &'a Inbox<P::Message>,
    /// The thread that performs effects.
    pub worker: &'a Worker<P::Effect>,
    /// The clocks.
    pub clock: &'a Clock,
}

/// Whether the loop goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Course {
    On,
    Ended,
}

/// The longest sleep while a deadline is pending: clocks of sleeping computers stand still.
const LONGEST_SLEEP: Duration = Duration::from_secs(15);

/// The shortest time between two ticks, so that a forgotten deadline can't keep us busy.
const SHORTEST_TICK: Duration = Duration::from_millis(20);

/// How many arrivals are taken in before a frame is drawn.
const MOST_AT_ONCE: usize = 1_000;

impl<P: Program> Run<'_, P> {
    /// Runs until the program ends; an error means that the screen or the worker is lost.
    pub fn run(
        &self,
        program: &mut P,
        stage: &mut impl Stage<P>,
        first: Vec<P::Effect>,
    ) -> io::Result<()> {
        stage.draw(program)?;
        let mut course = self.perform(first)?;
        let mut ticked = None;
        while course == Course::On {
            let Some(arrival) = self.next_arrival(program, &mut ticked) else {
                continue;
            };
            course = self.take_in(program, stage, arrival)?;
            let mut waiting = self.inbox.waiting().take(MOST_AT_ONCE);
            course = waiting.try_fold(course, |course, arrival| match course {
                Course::On => self.take_in(program, stage, arrival),
                Course::Ended => Ok(Course::Ended),
            })?;
            if course == Course::On {
                stage.draw(program)?;
            }
        }
        Ok(())
    }

    fn take_in(
        &self,
        program: &mut P,
        stage: &mut impl Stage<P>,
        arrival: Arrival<P::Message>,
    ) -> io::Result<Course> {
        let message = match arrival {
            Arrival::WorkerEnded => return Err(worker_lost()),
            Arrival::Message(message) => message,
            Arrival::Input(input) => match event(stage, input)? {
                Some(event) => event.into(),
                None => return Ok(Course::On),
            },
        };
        let effects = program.update(message, self.clock.now());
        self.perform(effects)
    }

    fn perform(&self, effects: Vec<P::Effect>) -> io::Result<Course> {
        for effect in effects {
            if P::is_last(&effect) {
                return Ok(Course::Ended);
            }
            if !self.worker.ask(effect) {
                return Err(worker_lost());
            }
        }
        Ok(Course::On)
    }

    /// Waits for an arrival or a deadline; nothing when a sleep has ended without either.
    fn next_arrival(
        &self,
        program: &P,
        ticked: &mut Option<Moment>,
    ) -> Option<Arrival<P::Message>> {
        let Some(deadline) = program.next_deadline() else {
            return self.inbox.wait(None);
        };
        let earliest = ticked.map_or(deadline, |at| deadline.max(at.after(SHORTEST_TICK)));
        let wait = earliest.0.saturating_sub(self.clock.moment().0);
        if let Some(arrival) = self.inbox.wait(Some(wait.min(LONGEST_SLEEP))) {
            return Some(arrival);
        }
        let now = self.clock.moment();
        (now >= earliest).then(|| {
            *ticked = Some(now);
            Arrival::Input(Input::Tick)
        })
    }
}

/// Does what the loop itself must do for an input, and returns what the program learns of it.
fn event<P>(stage: &mut impl Stage<P>, input: Input) -> io::Result<Option<Event>> {
    Ok(Some(match input {
        Input::Key(Key::Ctrl('z')) | Input::Suspend => {
            stage.suspend();
            return Ok(None);
        }
        Input::Resume => {
            let size = stage.resume()?;
            Event::Resize(size.width, size.height)
        }
        Input::Resize(columns, rows) => {
            stage.resize(Size::new(columns, rows));
            Event::Resize(columns, rows)
        }
        Input::Answer(answer) => Event::Ordered(stage.answered(&answer)),
        Input::Glyphs(letters) => Event::Glyphs(letters),
        Input::Key(key) => Event::Key(key),
        Input::Tick => Event::Tick,
        Input::Stop => Event::Stop,
    }))
}

fn worker_lost() -> io::Error {
    io::Error::other("the thread that reads and writes files has stopped")
}

#[cfg(test)]
mod tests;

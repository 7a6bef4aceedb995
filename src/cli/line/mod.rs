//! Line mode: the interview as append-only text, for screen readers, serial lines and scripts.
//!
//! No cursor movement and no colour; each question is new lines in logical order, options are
//! numbered, and the same machine as in the terminal program decides what comes next.

mod keep;
mod read;
mod show;

pub(super) use keep::{Keeper, Keeping, Unkept, failure, unanswered, unlock};
pub(super) use read::{Command, Input, read};
pub(super) use show::{Show, plain};

use std::io::{BufRead, Write};

use super::Failure;
use crate::base::NonAnswer;
use crate::form::Form;
use crate::interview::{Interview, Position, Voice};
use crate::profile::Event;
use crate::text::Args;

/// One interview in line mode.
pub(super) struct Line<'a, R, W> {
    pub(super) interview: Interview,
    pub(super) show: Show<'a>,
    pub(super) input: R,
    pub(super) output: W,
}

/// Why the loop ended.
#[derive(PartialEq, Eq, Debug)]
pub(super) enum End {
    /// Every question was asked.
    Finished,
    /// The counselor stopped, or the input ended; what was said is kept.
    Stopped,
}

impl<R: BufRead, W: Write> Line<'_, R, W> {
    /// Asks until the questions, or the lines of the input, come to an end.
    pub(super) fn run(
        &mut self,
        keeper: &mut dyn Keeper,
        voice: &dyn Fn() -> Voice,
    ) -> Result<End, Failure> {
        let mut asked = None;
        loop {
            let position = self.interview.position();
            if position == Position::End {
                return Ok(End::Finished);
            }
            // A hint or a fault is an answer to the line before, not a reason to read all again.
            if asked.replace(position) != Some(position) {
                let question = self.show.question(&self.interview);
                self.say(&question)?;
            }
            let Some(line) = self.line()? else {
                return Ok(End::Stopped);
            };
            let input = read(&line, &self.interview, &self.show);
            if input == Input::Command(Command::Stop) {
                return Ok(End::Stopped);
            }
            let events = self.take(input, &voice())?;
            keeper.keep(&events)?;
            if !events.is_empty() {
                asked = None;
            }
            if events.iter().any(|it| it.change.answers().is_some()) {
                let kept = self.show.say(keeper.kept(), &Args::new());
                self.say(&kept)?;
                let found = self.show.after_answer(&self.interview, &events);
                found.iter().try_for_each(|it| self.say(it))?;
            }
        }
    }

    fn take(&mut self, input: Input, voice: &Voice) -> Result<Vec<Event>, Failure> {
        match input {
            Input::Answer(value) => Ok(self.interview.answer(value, voice)),
            Input::Withheld(why) => Ok(self.interview.withhold(why, voice)),
            Input::Command(command) => self.command(command, voice),
            Input::Matches(options) => self.tell(&options),
            Input::Fault(fault) => {
                let text = self.show.fault(fault);
                self.tell(&text)
            }
        }
    }

    fn command(&mut self, command: Command, voice: &Voice) -> Result<Vec<Event>, Failure> {
        let interview = &mut self.interview;
        let roster = match interview.position() {
            Position::Roster(roster) => Some(roster),
            Position::Question(..) | Position::End => None,
        };
        Ok(match (command, roster) {
            (Command::Next, Some(roster)) => interview.close_roster(roster, voice),
            (Command::Next, None) => interview.forward(voice),
            (Command::Back, _) => interview.back(voice),
            (Command::Undo, _) => interview.undo(voice),
            (Command::Add, Some(roster)) => interview.add_row(roster, voice),
            (Command::Remove(at), Some(roster)) => {
                let row = interview.profile().roster(roster).rows.get(at).copied();
                row.map(|it| interview.remove_row(roster, it, voice))
                    .unwrap_or_default()
            }
            (Command::OpenPoints, _) => {
                let points = self.show.open_points(interview);
                self.say(&points)?;
                Vec::new()
            }
            (Command::Help | Command::Add | Command::Remove(_) | Command::Stop, _) => {
                let help = self.show.help(interview);
                self.say(&help)?;
                Vec::new()
            }
        })
    }

    fn tell(&mut self, text: &str) -> Result<Vec<Event>, Failure> {
        self.say(text)?;
        Ok(Vec::new())
    }

    /// Writes text and its line end at once.
    pub(super) fn say(&mut self, text: &str) -> Result<(), Failure> {
        let written = writeln!(self.output, "{text}").and_then(|()| self.output.flush());
        written
            .map_err(|cause| Failure::told(format!("cannot write: {cause}"), "check the terminal"))
    }

    /// Reads the next line; nothing at the end of the input.
    pub(super) fn line(&mut self) -> Result<Option<String>, Failure> {
        let mut line = String::new();
        let read = self.input.read_line(&mut line);
        let count = read.map_err(|cause| {
            Failure::told(format!("cannot read the input: {cause}"), "send UTF-8 text")
        })?;
        Ok((count > 0).then(|| line.trim_end_matches(['\r', '\n']).to_owned()))
    }
}

/// Returns the non-answer of the number that the help shows, from 1.
pub(super) fn non_answer(number: usize) -> Option<NonAnswer> {
    NonAnswer::ALL.get(number.checked_sub(1)?).copied()
}

/// Returns the codes that a question offers, in order.
pub(super) fn codes(form: &Form, position: Position) -> Vec<crate::base::Code> {
    let Position::Question(slot, _) = position else {
        return Vec::new();
    };
    let list = form.question(slot).kind.list().and_then(|it| form.list(it));
    list.map(|it| it.options.iter().map(|it| it.code.clone()).collect())
        .unwrap_or_default()
}

//! Line mode: the interview as append-only text, for screen readers, serial lines and scripts.
//!
//! No cursor movement and no colour; each question is new lines in logical order, options are
//! numbered, and the same machine as in the terminal program decides what comes next.

mod advice;
mod keep;
mod languages;
mod opening;
mod read;
mod show;
mod stream;

pub(super) use advice::Advice;
pub(super) use keep::{Keeper, Keeping, Unkept, failure, unanswered, unlock};
pub(super) use languages::ask_language;
pub(super) use opening::{agree, open};
pub(super) use read::{Command, Input, read};
pub(super) use show::{Show, plain};
pub(super) use stream::Stream;

use std::io::{BufRead, Write};

use super::{Failure, clock};
use crate::app::identifies;
use crate::base::{Language, NonAnswer};
use crate::expr::{RosterId, Value};
use crate::form::{Form, Kind};
use crate::interview::{Interview, Position, Voice};
use crate::profile::{ConsentKind, Event, Source, Words};
use crate::text::Args;

/// One interview in line mode.
pub(super) struct Line<'a, R, W> {
    interview: Interview,
    show: Show<'a>,
    advice: &'a Advice<'a>,
    stream: &'a mut Stream<R, W>,
}

/// Why the loop ended.
#[derive(PartialEq, Eq, Debug)]
enum End {
    /// Every question was asked.
    Finished,
    /// The counselor stopped, or the input ended; what was said is kept.
    Stopped,
}

impl<'a, R: BufRead, W: Write> Line<'a, R, W> {
    /// Takes an interview up where it stands.
    pub(super) const fn new(
        interview: Interview,
        show: Show<'a>,
        advice: &'a Advice<'a>,
        stream: &'a mut Stream<R, W>,
    ) -> Self {
        Self {
            interview,
            show,
            advice,
            stream,
        }
    }

    /// Leads the interview to its end, or until it is stopped, and ends with the plan.
    pub(super) fn lead(mut self, keeper: &mut dyn Keeper) -> Result<(), Failure> {
        let ended = match self.run(keeper)? {
            End::Finished => "line-finished",
            End::Stopped => "line-stopped",
        };
        self.say(ended, &Args::new())?;
        self.tell_plan()?;
        let Some(case) = keeper.case() else {
            return Ok(());
        };
        self.say("line-number", &Args::new().text("number", case.short()))
    }

    /// Asks until the questions, or the lines of the input, come to an end.
    fn run(&mut self, keeper: &mut dyn Keeper) -> Result<End, Failure> {
        let mut asked = None;
        let mut ahead = !self.is_route_done();
        loop {
            let position = self.interview.position();
            if position == Position::End {
                return Ok(End::Finished);
            }
            // A hint or a fault is an answer to the line before, not a reason to read all again.
            if asked.replace(position) != Some(position) {
                self.stream.say(&self.show.question(&self.interview))?;
            }
            let Some(line) = self.stream.line()? else {
                return Ok(End::Stopped);
            };
            let input = read(&line, &self.interview, &self.show);
            if input == Input::Command(Command::Stop) {
                return Ok(End::Stopped);
            }
            let events = self.take(input)?;
            if events.is_empty() {
                continue;
            }
            keeper.keep(&events, &self.interview)?;
            asked = None;
            self.tell_kept(&events, keeper.kept())?;
            if ahead && self.is_route_done() {
                ahead = false;
                self.say("line-milestone", &Args::new())?;
            }
        }
    }

    /// Tells whether every step of the short route holds something.
    fn is_route_done(&self) -> bool {
        let progress = self.interview.route_progress();
        progress.asked > 0 && progress.held == progress.asked
    }

    /// Says what was understood, that it is kept, and what looks wrong.
    fn tell_kept(&mut self, events: &[Event], kept: &str) -> Result<(), Failure> {
        if !events.iter().any(|it| it.change.answers().is_some()) {
            return Ok(());
        }
        if let Some(value) = self.show.understood(&self.interview, events) {
            self.say("line-understood", &Args::new().text("value", value))?;
        }
        self.say(kept, &Args::new())?;
        let found = self.show.after_answer(&self.interview, events);
        found.iter().try_for_each(|it| self.stream.say(it))
    }

    fn take(&mut self, input: Input) -> Result<Vec<Event>, Failure> {
        let voice = voice(self.show.client);
        match input {
            Input::Answer(_) if self.withholds_identity() => {
                self.say("line-anonymous", &Args::new())?;
                Ok(Vec::new())
            }
            Input::Answer(value) => Ok(self.interview.answer(value, &voice)),
            Input::Withheld(why) => Ok(self.withhold(why, &voice)),
            Input::Row(name) => self.add_row(&name, &voice),
            Input::Edit(row) => Ok(self.edit_row(row, &voice)),
            Input::Remark(text) => Ok(self.interview.remark(Words::new(text), &voice)),
            Input::Command(command) => self.command(command, &voice),
            Input::Matches(options) => self.tell(&options),
            Input::Fault(fault) => {
                let text = self.show.fault(fault);
                self.tell(&text)
            }
        }
    }

    /// Tells whether the question at hand asks who an anonymous person is.
    fn withholds_identity(&self) -> bool {
        let Position::Question(slot, _) = self.interview.position() else {
            return false;
        };
        let anonymous = self.interview.profile().consent() == Some(ConsentKind::Anonymous);
        anonymous && identifies(self.interview.form().question(slot))
    }

    /// Withholds the answer. Only "doesn't apply" says that a roster without rows is complete: who
    /// does not know has not said that nobody is there.
    fn withhold(&mut self, why: NonAnswer, voice: &Voice) -> Vec<Event> {
        match self.roster() {
            Some(roster) if why == NonAnswer::NotApplicable && self.is_without_rows(roster) => {
                self.interview.close_roster(roster, voice)
            }
            Some(_) => self.interview.forward(voice),
            None => self.interview.withhold(why, voice),
        }
    }

    fn is_without_rows(&self, roster: RosterId) -> bool {
        self.interview.profile().roster(roster).rows.is_empty()
    }

    const fn roster(&self) -> Option<RosterId> {
        match self.interview.position() {
            Position::Roster(roster) => Some(roster),
            Position::Question(..) | Position::End => None,
        }
    }

    /// Adds a row with the name that was typed, or without one.
    fn add_row(&mut self, name: &str, voice: &Voice) -> Result<Vec<Event>, Failure> {
        let Some(roster) = self.roster() else {
            return Ok(Vec::new());
        };
        let mut events = self.interview.add_row(roster, voice);
        if events.is_empty() {
            self.say("note-roster_full", &Args::new())?;
        }
        let naming = self.interview.form().roster(roster).name;
        let here = self.interview.position();
        let typed = !name.is_empty() && !events.is_empty();
        let named = matches!(here, Position::Question(slot, Some(_)) if slot == naming);
        let is_text = matches!(self.interview.form().question(naming).kind, Kind::Text);
        if typed && named && is_text {
            events.extend(self.interview.answer(Value::Text(name.into()), voice));
        }
        Ok(events)
    }

    /// Goes to the first question of a row.
    fn edit_row(&mut self, at: usize, voice: &Voice) -> Vec<Event> {
        let Some(roster) = self.roster() else {
            return Vec::new();
        };
        let naming = self.interview.form().roster(roster).name;
        let rows = &self.interview.profile().roster(roster).rows;
        let row = rows.get(at).copied();
        row.map(|it| {
            self.interview
                .go(Position::Question(naming, Some(it)), voice)
        })
        .unwrap_or_default()
    }

    fn command(&mut self, command: Command, voice: &Voice) -> Result<Vec<Event>, Failure> {
        let roster = self.roster();
        let nobody = roster.is_some_and(|it| self.is_without_rows(it));
        let interview = &mut self.interview;
        Ok(match (command, roster) {
            (Command::Pass, _) if nobody => interview.forward(voice),
            (Command::Next | Command::Pass, Some(roster)) => interview.close_roster(roster, voice),
            (Command::Next | Command::Pass, None) => interview.forward(voice),
            (Command::Back, _) => interview.back(voice),
            (Command::Undo, _) => interview.undo(voice),
            (Command::Remove(at), Some(roster)) => {
                let row = interview.profile().roster(roster).rows.get(at).copied();
                row.map(|it| interview.remove_row(roster, it, voice))
                    .unwrap_or_default()
            }
            (Command::OpenPoint(at), _) => {
                let point = interview.open_points().get(at).map(|it| it.position);
                point.map(|it| interview.go(it, voice)).unwrap_or_default()
            }
            (Command::OpenPoints, _) => {
                let points = self.show.open_points(interview);
                self.tell(&points)?
            }
            (Command::Plan, _) => {
                self.tell_plan()?;
                Vec::new()
            }
            (Command::Help | Command::Remove(_) | Command::Stop, _) => {
                let help = self.show.help(interview);
                self.tell(&help)?
            }
        })
    }

    fn tell_plan(&mut self) -> Result<(), Failure> {
        let plan = self.advice.plan(&self.interview, &self.show)?;
        self.stream.say(&plan)
    }

    fn tell(&mut self, text: &str) -> Result<Vec<Event>, Failure> {
        self.stream.say(text)?;
        Ok(Vec::new())
    }

    /// Says a message in the counselor's language.
    fn say(&mut self, id: &str, args: &Args<'_>) -> Result<(), Failure> {
        let text = self.show.say(id, args);
        self.stream.say(&text)
    }
}

/// Returns who speaks at this moment, in this language.
pub(super) fn voice(language: &Language) -> Voice {
    Voice {
        at: clock::now(),
        by: "u1".into(),
        language: language.clone(),
        source: Source::Client,
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

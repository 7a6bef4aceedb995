//! What a typed line means at the current step.

use super::{Show, codes, non_answer};
use crate::base::{Code, NonAnswer};
use crate::expr::Value;
use crate::form::Kind;
use crate::interview::{Interview, Position, TypedFault, read_typed};
use crate::text::fold;

/// A line as it is meant.
#[derive(PartialEq, Eq, Debug)]
pub(crate) enum Input {
    /// An answer.
    Answer(Value),
    /// One of the four non-answers.
    Withheld(NonAnswer),
    /// A row of the roster with this name; empty for one without.
    Row(String),
    /// The row at this place is looked at again.
    Edit(usize),
    /// A remark beside the question.
    Remark(String),
    /// A command.
    Command(Command),
    /// More than one option fits what was typed; they are listed.
    Matches(String),
    /// It cannot be meant.
    Fault(TypedFault),
}

/// Commands: one sign alone on the line, so that no answer is taken for one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Command {
    /// `?` shows hint and help of the question, and the commands.
    Help,
    /// `>` goes on; at a roster it says that these are all.
    Next,
    /// An empty line does the same, but never says that there is nobody.
    Pass,
    /// `<` goes back.
    Back,
    /// `~` takes the last answer back.
    Undo,
    /// `!` lists what is open.
    OpenPoints,
    /// `!2` goes to the second open point.
    OpenPoint(usize),
    /// `=` shows the plan so far.
    Plan,
    /// `-2` takes the second row out.
    Remove(usize),
    /// `.` stops; what was said is kept.
    Stop,
}

/// Reads a line at the interview's current step.
pub(crate) fn read(line: &str, interview: &Interview, show: &Show<'_>) -> Input {
    let text = line.trim();
    let roster = matches!(interview.position(), Position::Roster(_));
    if let Some(command) = command(text, roster) {
        return Input::Command(command);
    }
    if let Some(number) = text.strip_prefix('#') {
        let why = number_of(number).and_then(non_answer);
        return why.map_or(Input::Command(Command::Help), Input::Withheld);
    }
    if let Some(remark) = text.strip_prefix('*') {
        return Input::Remark(remark.trim().to_owned());
    }
    let Position::Question(slot, _) = interview.position() else {
        return row(text, interview);
    };
    let question = interview.form().question(slot);
    match question.kind {
        Kind::Choice(_) => choice(text, interview, show),
        Kind::Choices(_) => choices(text, interview, show),
        Kind::Text
        | Kind::LongText
        | Kind::Phone
        | Kind::Email
        | Kind::Integer
        | Kind::Decimal
        | Kind::Money
        | Kind::Date
        | Kind::Time
        | Kind::Scale
        | Kind::Note
        | Kind::Computed(_) => read_typed(question, text, interview.way().day())
            .map_or_else(Input::Fault, Input::Answer),
    }
}

fn command(text: &str, roster: bool) -> Option<Command> {
    Some(match text {
        "?" | "؟" => Command::Help,
        ">" => Command::Next,
        "" => Command::Pass,
        "<" => Command::Back,
        "~" => Command::Undo,
        "!" => Command::OpenPoints,
        "=" => Command::Plan,
        "." => Command::Stop,
        _ => {
            if let Some(point) = text.strip_prefix('!') {
                return Some(Command::OpenPoint(place_of(point)?));
            }
            Command::Remove(place_of(text.strip_prefix('-').filter(|_| roster)?)?)
        }
    })
}

/// Reads a line at the rows of a roster: a new name, or the number of a row.
fn row(text: &str, interview: &Interview) -> Input {
    let Position::Roster(roster) = interview.position() else {
        return Input::Command(Command::Help);
    };
    let rows = interview.profile().roster(roster).rows.len();
    match place_of(text) {
        Some(at) if at < rows => Input::Edit(at),
        _ if text == "+" => Input::Row(String::new()),
        _ => Input::Row(text.to_owned()),
    }
}

/// Reads a number, in Western, Arabic or Persian digits.
fn number_of(text: &str) -> Option<usize> {
    fold(text.trim()).parse().ok()
}

/// Reads a number counted from one as a place counted from none.
fn place_of(text: &str) -> Option<usize> {
    number_of(text)?.checked_sub(1)
}

fn choice(text: &str, interview: &Interview, show: &Show<'_>) -> Input {
    match one(text, interview, show) {
        Ok(code) => answer(&code),
        Err(input) => input,
    }
}

/// Returns the option that is meant by its number or by letters of its label, or what to say.
fn one(text: &str, interview: &Interview, show: &Show<'_>) -> Result<Code, Input> {
    let codes = codes(interview.form(), interview.position());
    if number_of(text).is_some() {
        let code = place_of(text).and_then(|it| codes.get(it));
        return code.cloned().ok_or(Input::Fault(TypedFault::Choose));
    }
    let options = show.choice(interview);
    let found = options.as_ref().map(|it| it.meant(text));
    match found.unwrap_or_default().as_slice() {
        [] => Err(Input::Fault(TypedFault::Choose)),
        [one] => Ok((*one).clone()),
        several => Err(Input::Matches(show.options(interview, several))),
    }
}

fn answer(code: &Code) -> Input {
    Input::Answer(Value::Code(code.clone()))
}

/// Reads several options: numbers, or letters of labels with commas between them.
fn choices(text: &str, interview: &Interview, show: &Show<'_>) -> Input {
    let numbers = text.split_whitespace().all(|it| number_of(it).is_some());
    let between = |it: char| matches!(it, ',' | ';' | '،') || (numbers && it == ' ');
    let parts = text.split(between).map(str::trim);
    let parts = parts.filter(|it| !it.is_empty());
    let chosen: Result<Vec<Value>, Input> = parts
        .map(|it| one(it, interview, show).map(Value::Code))
        .collect();
    match chosen {
        Ok(chosen) => Input::Answer(Value::List(chosen)),
        Err(input) => input,
    }
}

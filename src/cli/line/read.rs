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
    /// `>` or an empty line goes on; at a roster it says that these are all.
    Next,
    /// `<` goes back.
    Back,
    /// `~` takes the last answer back.
    Undo,
    /// `!` lists what is open.
    OpenPoints,
    /// `+` adds a row.
    Add,
    /// `-2` takes the second row out.
    Remove(usize),
    /// `.` stops; what was said is kept.
    Stop,
}

/// Reads a line at the interview's current step.
pub(crate) fn read(line: &str, interview: &Interview, show: &Show<'_>) -> Input {
    let text = line.trim();
    if let Some(command) = command(text, interview.position()) {
        return Input::Command(command);
    }
    if let Some(number) = text.strip_prefix('#') {
        let why = number.parse().ok().and_then(non_answer);
        return why.map_or(Input::Command(Command::Help), Input::Withheld);
    }
    let Position::Question(slot, _) = interview.position() else {
        return Input::Command(Command::Help);
    };
    let question = interview.form().question(slot);
    match question.kind {
        Kind::Choice(_) => choice(text, interview, show),
        Kind::Choices(_) => choices(text, interview),
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

fn command(text: &str, position: Position) -> Option<Command> {
    let roster = matches!(position, Position::Roster(_));
    Some(match text {
        "?" => Command::Help,
        "" | ">" => Command::Next,
        "<" => Command::Back,
        "~" => Command::Undo,
        "!" => Command::OpenPoints,
        "." => Command::Stop,
        "+" if roster => Command::Add,
        _ => {
            let number = text
                .strip_prefix('-')
                .filter(|_| roster)?
                .parse::<usize>()
                .ok()?;
            Command::Remove(number.checked_sub(1)?)
        }
    })
}

fn choice(text: &str, interview: &Interview, show: &Show<'_>) -> Input {
    let codes = codes(interview.form(), interview.position());
    if let Ok(number) = text.parse::<usize>() {
        let code = number.checked_sub(1).and_then(|it| codes.get(it));
        return code.map_or(Input::Fault(TypedFault::Choose), answer);
    }
    let wanted = fold(text);
    let fits = |code: &&Code| {
        show.labels(interview, code)
            .any(|it| fold(&it).contains(&wanted))
    };
    let found: Vec<&Code> = codes.iter().filter(fits).collect();
    match found.as_slice() {
        [] => Input::Fault(TypedFault::Choose),
        [one] => answer(one),
        several => Input::Matches(show.options(interview, several)),
    }
}

fn answer(code: &Code) -> Input {
    Input::Answer(Value::Code(code.clone()))
}

fn choices(text: &str, interview: &Interview) -> Input {
    let codes = codes(interview.form(), interview.position());
    let numbers = text.split([',', ' ', ';']).filter(|it| !it.is_empty());
    let chosen: Option<Vec<Value>> = numbers
        .map(|it| {
            let number = it.parse::<usize>().ok()?.checked_sub(1)?;
            codes.get(number).cloned().map(Value::Code)
        })
        .collect();
    chosen.map_or(Input::Fault(TypedFault::Choose), |it| {
        Input::Answer(Value::List(it))
    })
}

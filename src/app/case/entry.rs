//! What is being entered at the step where the interview stands.

use std::collections::BTreeSet;

use rust_decimal::prelude::ToPrimitive as _;

use super::options::{Options, Typing};
use super::writing::{edit_field, edit_words, walk_words};
use super::{Around, editable};
use crate::app::Key;
use crate::base::{Code, Language};
use crate::expr::Value;
use crate::form::{Form, Kind, Question};
use crate::interview::{Interview, Position, TypedFault, read_typed};
use crate::profile::Words;
use crate::text::{Base, Field, Mode};

/// The input at a step.
#[derive(Debug)]
pub enum Entry {
    /// A line of text: words, dates, numbers.
    Line(Line),
    /// Options of a list.
    Options(Options),
    /// A number between two ends, chosen by its digit.
    Scale(Scale),
    /// Nothing is entered: a text to read aloud.
    Note,
    /// The rows of a roster.
    Rows(RowsEntry),
    /// Behind the last question.
    End,
}

/// A line of text.
#[derive(Debug)]
pub struct Line {
    /// The text.
    pub field: Field,
    /// Why it is no answer, once Enter was pressed.
    pub fault: Option<TypedFault>,
    /// What stood there at first.
    initial: Words,
    /// Whether the first letter replaces what stands there: dates and numbers are typed anew.
    replaced: bool,
    /// Whether words wrap over several rows.
    wraps: bool,
}

/// A scale.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    /// The lowest number.
    pub min: i64,
    /// The highest number.
    pub max: i64,
    /// The number marked.
    pub marked: Option<i64>,
}

/// The rows of a roster and the name of a new one.
#[derive(Debug)]
pub struct RowsEntry {
    /// The name of a new row.
    pub field: Field,
    /// The row marked, by its place.
    pub cursor: Option<usize>,
}

/// What was typed and not answered yet, kept while another step is looked at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::app) enum Unsent {
    /// The text of a line.
    Text(Words),
    /// The chosen options.
    Chosen(BTreeSet<Code>),
}

/// What Enter finds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::app) enum Entered {
    /// Nothing was entered.
    Nothing,
    /// An answer.
    Answer(Value),
    /// Something that is no answer.
    Fault(TypedFault),
}

impl Entry {
    /// Starts the input for the step where the interview stands.
    pub(in crate::app) fn at(
        interview: &Interview,
        around: &Around<'_>,
        both: &[Language],
    ) -> Self {
        match interview.position() {
            Position::End => Self::End,
            Position::Roster(_) => Self::Rows(RowsEntry {
                field: Field::new(Base::Auto),
                cursor: None,
            }),
            Position::Question(slot, row) => {
                let question = interview.form().question(slot);
                let given = interview.profile().value(slot, row);
                Self::for_question((interview.form(), question), given, around, both)
            }
        }
    }

    fn for_question(
        (form, question): (&Form, &Question),
        given: Option<&Value>,
        around: &Around<'_>,
        both: &[Language],
    ) -> Self {
        match &question.kind {
            Kind::Choice(list) | Kind::Choices(list) => {
                let many = matches!(question.kind, Kind::Choices(_));
                form.list(list).map_or(Self::Note, |list| {
                    Self::Options(Options::new(list, many, given, (around.texts, both)))
                })
            }
            Kind::Scale => Self::Scale(Scale::new(question, given)),
            Kind::Note | Kind::Computed(_) => Self::Note,
            Kind::Text
            | Kind::LongText
            | Kind::Phone
            | Kind::Email
            | Kind::Integer
            | Kind::Decimal
            | Kind::Money
            | Kind::Date
            | Kind::Time => {
                Self::Line(Line::new(&question.kind, given, &around.settings.counselor))
            }
        }
    }

    /// Takes typed text in; an answer when it answers at once.
    pub(in crate::app) fn type_text(&mut self, text: &str) -> Option<Value> {
        match self {
            Self::Line(line) => line.type_text(text),
            Self::Rows(rows) => {
                rows.cursor = None;
                rows.field.insert(text);
            }
            Self::Options(options) => match options.type_text(text) {
                Typing::Answered(value) => return Some(value),
                Typing::Taken => {}
            },
            Self::Scale(scale) => return scale.press(text),
            Self::Note | Self::End => {}
        }
        None
    }

    /// Takes a key in that edits text, which is wrapped at so many columns; tells whether it did.
    pub(in crate::app) fn edit(&mut self, key: &Key, (width, mode): (u16, Mode)) -> bool {
        match self {
            Self::Line(line) => {
                line.replaced = false;
                line.fault = None;
                line.edit(key, (width, mode))
            }
            Self::Rows(rows) => edit_field(&mut rows.field, key, mode),
            Self::Options(options) => {
                if !matches!(key, Key::Backspace | Key::Delete) {
                    return edit_field(&mut Field::new(Base::Auto), key, mode);
                }
                options.edit(|field| edit_field(field, key, mode));
                true
            }
            Self::Scale(_) | Self::Note | Self::End => false,
        }
    }

    /// Moves the mark by so many places.
    pub(in crate::app) fn step(&mut self, by: isize, rows: usize) {
        match self {
            Self::Options(options) => options.step(by),
            Self::Scale(scale) => scale.step(by),
            Self::Rows(entry) => entry.cursor = super::step(entry.cursor, by, rows),
            Self::Line(_) | Self::Note | Self::End => {}
        }
    }

    /// Returns what Enter answers.
    pub(in crate::app) fn entered(&self, question: &Question, around: &Around<'_>) -> Entered {
        match self {
            Self::Line(line) if line.field.text().trim().is_empty() => Entered::Nothing,
            Self::Line(line) => match read_typed(question, line.field.text(), around.now.day) {
                Ok(value) => Entered::Answer(value),
                Err(fault) => Entered::Fault(fault),
            },
            Self::Options(options) if options.shown().next().is_none() => {
                Entered::Fault(TypedFault::Choose)
            }
            Self::Options(options) => options.value().map_or(Entered::Nothing, Entered::Answer),
            Self::Scale(scale) => scale
                .marked
                .map_or(Entered::Nothing, |it| Entered::Answer(Value::Int(it))),
            Self::Note | Self::Rows(_) | Self::End => Entered::Nothing,
        }
    }

    /// Notes why the line is no answer.
    pub(in crate::app) const fn refuse(&mut self, fault: TypedFault) {
        if let Self::Line(line) = self {
            line.fault = Some(fault);
        }
    }

    /// Returns what would be lost by looking at another step.
    pub(in crate::app) fn unsent(&self) -> Option<Unsent> {
        match self {
            Self::Line(line) if line.is_changed() => {
                Some(Unsent::Text(Words::new(line.field.text())))
            }
            Self::Options(options) => options.unsent().cloned().map(Unsent::Chosen),
            Self::Rows(rows) if !rows.field.text().trim().is_empty() => {
                Some(Unsent::Text(Words::new(rows.field.text())))
            }
            Self::Line(_) | Self::Rows(_) | Self::Scale(_) | Self::Note | Self::End => None,
        }
    }

    /// Takes up again what was typed before.
    pub(in crate::app) fn take_up(&mut self, unsent: Unsent) {
        match (self, unsent) {
            (Self::Line(line), Unsent::Text(text)) => {
                line.field.set_text(text.as_str());
                line.replaced = false;
            }
            (Self::Rows(rows), Unsent::Text(text)) => rows.field.set_text(text.as_str()),
            (Self::Options(options), Unsent::Chosen(codes)) => options.choose(codes),
            _ => {}
        }
    }

    /// Takes back the last change of typed text; tells whether there was any.
    pub(in crate::app) fn undo(&mut self) -> bool {
        let Self::Line(line) = self else { return false };
        let changed = line.is_changed();
        if changed {
            line.field.undo();
        }
        changed
    }

    /// Makes the change of typed text again that was taken back.
    pub(in crate::app) fn redo(&mut self) -> bool {
        let Self::Line(line) = self else { return false };
        let before = Words::new(line.field.text());
        line.field.redo();
        line.field.text() != before.as_str()
    }
}

impl Line {
    fn new(kind: &Kind, given: Option<&Value>, language: &Language) -> Self {
        let text = given.map(|it| editable(it, language)).unwrap_or_default();
        let wraps = matches!(kind, Kind::Text | Kind::LongText);
        Self {
            field: Field::with_text(Base::Auto, &text),
            fault: None,
            replaced: !wraps && !text.is_empty(),
            wraps,
            initial: Words::new(text),
        }
    }

    fn edit(&mut self, key: &Key, (width, mode): (u16, Mode)) -> bool {
        if self.wraps {
            return edit_words(&mut self.field, key, (width, mode));
        }
        edit_field(&mut self.field, key, mode)
    }

    /// Moves the caret by rows of words that are wrapped at so many columns.
    pub(in crate::app) fn walk(&mut self, by: isize, wrapped: (u16, Mode)) {
        if self.wraps {
            walk_words(&mut self.field, by, wrapped);
        }
    }

    fn type_text(&mut self, text: &str) {
        if std::mem::take(&mut self.replaced) {
            self.field.clear();
        }
        self.fault = None;
        self.field.insert(text);
    }

    /// Tells whether something else stands there than at first.
    pub fn is_changed(&self) -> bool {
        self.field.text() != self.initial.as_str()
    }
}

impl Scale {
    fn new(question: &Question, given: Option<&Value>) -> Self {
        let (min, max) = question.bounds();
        let whole = |it: Option<rust_decimal::Decimal>| it.and_then(|it| it.to_i64());
        Self {
            min: whole(min).unwrap_or(1),
            max: whole(max).unwrap_or(5),
            marked: match given {
                Some(Value::Int(number)) => Some(*number),
                _ => None,
            },
        }
    }

    fn press(&mut self, text: &str) -> Option<Value> {
        let digit = text.chars().next().and_then(super::western_digit)?;
        let number = i64::from(digit.to_digit(10)?);
        let fits = self.max <= 9 && (self.min..=self.max).contains(&number);
        fits.then_some(Value::Int(number))
    }

    fn step(&mut self, by: isize) {
        let by = i64::try_from(by).unwrap_or_default();
        let from = self
            .marked
            .unwrap_or(if by > 0 { self.min - 1 } else { self.max + 1 });
        self.marked = Some(from.saturating_add(by).clamp(self.min, self.max));
    }
}

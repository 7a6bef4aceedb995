//! A letter on the table: what kind, which date, how it came, whether it instructs; the answer at
//! once. Works without a case, and stores nothing by itself.

use crate::app::case::{edit_field, step};
use crate::app::{App, Command, Effect, Key, Note, Now};
use crate::base::Day;
use crate::interview::{read_day, read_past_day};
use crate::plan::triage::{Arrival, Finding, LetterKind, Letters, Question, triage};
use crate::text::{Base, Field, Mode};

/// The letter, as far as it was told.
#[derive(Debug)]
pub struct LetterScreen {
    /// What is asked.
    pub step: LetterStep,
    /// The line marked; on the result how far it is scrolled.
    pub cursor: usize,
    /// The day on which it is looked at.
    pub today: Day,
    /// A date as it is typed.
    pub typed: Field,
    kind: Option<usize>,
    date: Option<Day>,
    arrival: Arrival,
    instruction: Option<bool>,
}

/// What is asked about a letter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum LetterStep {
    /// What kind it is.
    Kind,
    /// Its date.
    Date,
    /// How it came.
    Way,
    /// Whether it instructs about remedies.
    Instruction,
    /// What comes of it.
    Result,
}

/// Days that one letter of the keyboard gives.
pub const LETTER_DAYS: usize = 10;
/// What may be said of the instruction, in the order of the letters.
pub const INSTRUCTIONS: [Option<bool>; 3] = [Some(true), Some(false), None];
/// No result has more lines than this.
const MOST_SCROLL: usize = 200;

impl LetterScreen {
    fn new(today: Day) -> Self {
        Self {
            step: LetterStep::Kind,
            cursor: 0,
            today,
            typed: Field::new(Base::Auto).limited(12),
            kind: None,
            date: None,
            arrival: Arrival::Received,
            instruction: None,
        }
    }

    /// Returns the kind, once it was told.
    pub fn kind<'l>(&self, letters: &'l Letters) -> Option<&'l LetterKind> {
        letters.all().get(self.kind?)
    }

    /// Returns the date, once it was told.
    pub const fn date(&self) -> Option<Day> {
        self.date
    }

    /// Returns what was asked, once enough was told.
    pub fn question(&self) -> Option<Question> {
        Some(Question {
            date: self.date?,
            arrival: self.arrival,
            instruction: self.instruction,
        })
    }

    /// Returns the day that a line of the dates means: back from today, or ahead for what lies
    /// ahead.
    pub fn day_at(&self, letters: &Letters, line: usize) -> Option<Day> {
        let ahead = self.kind(letters)?.lies_ahead();
        let days = i64::try_from(line).ok()?;
        self.today.plus_days(if ahead { days } else { -days })
    }

    /// Counts the lines to choose from.
    pub fn lines(&self, letters: &Letters) -> usize {
        match self.step {
            LetterStep::Kind => letters.all().len(),
            LetterStep::Date => LETTER_DAYS,
            LetterStep::Way => Arrival::CODES.len(),
            LetterStep::Instruction => INSTRUCTIONS.len(),
            LetterStep::Result => 0,
        }
    }

    /// Takes a line; tells whether there is one.
    fn choose(&mut self, letters: &Letters, line: usize) -> bool {
        if line >= self.lines(letters) {
            return false;
        }
        match self.step {
            LetterStep::Kind => self.kind = Some(line),
            LetterStep::Date => self.date = self.day_at(letters, line),
            LetterStep::Way => {
                self.arrival = Arrival::CODES.get(line).map_or(self.arrival, |it| it.1);
            }
            LetterStep::Instruction => {
                self.instruction = INSTRUCTIONS.get(line).copied().flatten();
            }
            LetterStep::Result => {}
        }
        self.go_on(letters);
        true
    }

    /// Goes to the next step that this kind of letter needs.
    fn go_on(&mut self, letters: &Letters) {
        let kind = self.kind(letters);
        let way = kind.is_some_and(LetterKind::asks_way);
        let instruction = kind.is_some_and(LetterKind::asks_instruction);
        self.step = match self.step {
            LetterStep::Kind => LetterStep::Date,
            LetterStep::Date if way => LetterStep::Way,
            LetterStep::Date | LetterStep::Way if instruction => LetterStep::Instruction,
            LetterStep::Date | LetterStep::Way | LetterStep::Instruction | LetterStep::Result => {
                LetterStep::Result
            }
        };
        self.cursor = 0;
    }

    /// Goes a step back; tells whether there was one.
    fn go_back(&mut self, letters: &Letters) -> bool {
        let kind = self.kind(letters);
        let way = kind.is_some_and(LetterKind::asks_way);
        let instruction = kind.is_some_and(LetterKind::asks_instruction);
        self.step = match self.step {
            LetterStep::Kind => return false,
            LetterStep::Date => LetterStep::Kind,
            LetterStep::Result if instruction => LetterStep::Instruction,
            LetterStep::Instruction | LetterStep::Result if way => LetterStep::Way,
            LetterStep::Way | LetterStep::Instruction | LetterStep::Result => LetterStep::Date,
        };
        self.cursor = 0;
        self.typed.clear();
        true
    }

    pub(in crate::app) fn type_text(&mut self, letters: &Letters, text: &str) {
        let dates = self.step == LetterStep::Date;
        let line = text.chars().next().and_then(line_of);
        match line.filter(|_| text.chars().count() == 1) {
            Some(line) => {
                self.choose(letters, line);
            }
            None if dates => {
                self.typed.insert(text);
            }
            None => {}
        }
    }

    pub(in crate::app) fn edit(&mut self, key: &Key, mode: Mode) {
        edit_field(&mut self.typed, key, mode);
    }

    /// Takes the date as it was typed; returns what is wrong with it.
    fn take_typed(&mut self, letters: &Letters) -> Option<Note> {
        let ahead = self.kind(letters).is_some_and(LetterKind::lies_ahead);
        let read = if ahead { read_day } else { read_past_day };
        let Some(day) = read(self.typed.text(), self.today) else {
            return Some(Note::warning("note-no_date"));
        };
        if !ahead && day > self.today {
            return Some(Note::warning("note-date_ahead"));
        }
        self.date = Some(day);
        self.go_on(letters);
        None
    }
}

/// Returns the line that a letter of the keyboard means.
fn line_of(letter: char) -> Option<usize> {
    let lower = letter.to_ascii_lowercase();
    ('a'..='z').position(|it| it == lower)
}

impl App {
    /// Puts a letter on the table.
    pub(in crate::app) fn show_letter(&mut self, now: Now) {
        if self.library.letters.all().is_empty() {
            self.note = Some(Note::warning("note-no_letters"));
            return;
        }
        self.screen = super::Screen::Letter(Box::new(LetterScreen::new(now.day)));
    }

    /// Returns what comes of the letter on the table.
    pub fn letter_finding(&self, screen: &LetterScreen) -> Option<Finding> {
        let kind = screen.kind(&self.library.letters)?;
        let (calendars, directory) = (&self.library.calendars, &self.library.directory);
        triage(kind, screen.question()?, screen.today, calendars, directory)
    }

    /// Runs a command on the letter.
    pub(in crate::app) fn letter(
        &mut self,
        mut screen: Box<LetterScreen>,
        command: Command,
        now: Now,
    ) -> Vec<Effect> {
        let library = std::sync::Arc::clone(&self.library);
        let letters = &library.letters;
        match command {
            Command::Close if screen.go_back(letters) => {}
            Command::Close => return self.leave_letter(),
            Command::Up | Command::Down | Command::PageUp | Command::PageDown => {
                let by = self.distance(command);
                if screen.step == LetterStep::Result {
                    screen.cursor = screen.cursor.saturating_add_signed(by).min(MOST_SCROLL);
                } else {
                    let lines = screen.lines(letters);
                    screen.cursor = step(Some(screen.cursor), by, lines).unwrap_or_default();
                }
            }
            Command::Submit if screen.step == LetterStep::Result => {
                return self.take_letter(screen, now);
            }
            Command::Submit => {
                let typed = screen.step == LetterStep::Date && !screen.typed.text().is_empty();
                if typed {
                    self.note = screen.take_typed(letters);
                } else {
                    let line = screen.cursor;
                    screen.choose(letters, line);
                }
            }
            _ => {}
        }
        self.screen = super::Screen::Letter(screen);
        Vec::new()
    }

    fn leave_letter(&mut self) -> Vec<Effect> {
        if self.case.is_some() {
            self.back_to_interview()
        } else {
            self.show_start()
        }
    }

    /// Takes the letter into the open case, or keeps it while a new one is agreed to.
    fn take_letter(&mut self, screen: Box<LetterScreen>, now: Now) -> Vec<Effect> {
        if self.case.is_none() {
            self.letter = Some(screen);
            self.show_notice();
            return Vec::new();
        }
        self.letter = Some(screen);
        self.keep_letter(now);
        self.back_to_interview()
    }

    /// Writes the letter that was told into the open case.
    pub(in crate::app) fn keep_letter(&mut self, now: Now) {
        let Some(screen) = self.letter.take() else {
            return;
        };
        let library = std::sync::Arc::clone(&self.library);
        let found = self.letter_finding(&screen);
        let parts = (screen.kind(&library.letters), screen.question(), found);
        let (Some(kind), Some(question), Some(found)) = parts else {
            return;
        };
        let kept = self.with_case(now, |case, around| {
            case.take_letter((kind, question, found.due), around)
        });
        self.note = Some(if kept == Some(true) {
            Note::plain("note-letter_taken")
        } else {
            Note::warning("note-letter_no_place")
        });
    }
}

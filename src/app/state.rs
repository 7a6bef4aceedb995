//! The program's state; it changes in [`App::update`] only.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::case::{Around, OpenCase};
use super::overlays::{Overlay, Prompt};
use super::screens::{Screen, client_side};
use super::{ClientSide, Command, Context, Effect, Library, Note, Now, Settings};
use crate::base::{Diagnostic, Language, Moment};
use crate::interview::Position;
use crate::text::Texts;

/// The program.
///
/// What belongs to a person stands in `screen`, `overlays`, `case`, `kept`, `place`, `letter`,
/// `note` and `kept_prompts`; `App::forget_persons` makes all of them anew, so that nothing can be left.
#[derive(Debug)]
pub struct App {
    pub(super) library: Arc<Library>,
    pub(super) texts: super::ActiveTexts,
    /// The languages whose texts were asked for.
    pub(super) asked_texts: BTreeSet<Language>,
    pub(super) settings: Settings,
    pub(super) size: (u16, u16),
    pub(super) lock_at: Option<Moment>,
    pub(super) screen: Screen,
    pub(super) overlays: Vec<Overlay>,
    pub(super) case: Option<Box<OpenCase>>,
    /// A case whose answers are not stored yet, kept over a lock and shown nowhere.
    pub(super) kept: Option<Box<OpenCase>>,
    /// Where the counselor was when the screen was locked: numbers, and no words.
    pub(super) place: Option<super::place::Place>,
    pub(super) note: Option<Note>,
    /// A letter that was looked at, while its new case is agreed to.
    pub(super) letter: Option<Box<super::LetterScreen>>,
    /// What must be mended in the data files before the program can be used.
    pub(super) refused: Vec<Diagnostic>,
    /// What was written on lines that were closed, for the next time at the same step.
    pub(super) kept_prompts: Vec<(Option<Position>, Prompt)>,
    /// The format that was taken last, by its place among those that are built.
    pub(super) last_format: usize,
    /// Whether something may still be read aloud.
    pub(super) speaking: bool,
    /// Whether the list of cases says next that the recovery code was never typed back.
    pub(super) code_unconfirmed: bool,
    /// How many files the worker was asked for and has not told of yet.
    pub(super) writing: usize,
}

impl App {
    /// Starts the program; its first effects are [`App::first_effects`].
    pub const fn new(library: Arc<Library>, texts: Arc<Texts>, settings: Settings) -> Self {
        Self {
            library,
            texts: super::ActiveTexts(texts),
            asked_texts: BTreeSet::new(),
            settings,
            size: (80, 24),
            lock_at: None,
            screen: Screen::Waking,
            overlays: Vec::new(),
            case: None,
            kept: None,
            place: None,
            note: None,
            letter: None,
            refused: Vec::new(),
            kept_prompts: Vec::new(),
            last_format: 0,
            speaking: false,
            code_unconfirmed: false,
            writing: 0,
        }
    }

    /// Starts the program before its data files are read, with the texts of its first frame.
    pub fn waking(texts: Arc<Texts>, settings: Settings) -> Self {
        Self::new(Arc::default(), texts, settings)
    }

    /// Returns what is asked for once the first frame stands.
    pub fn first_effects(&self) -> Vec<Effect> {
        let unread = self.library.locales.is_empty();
        let read = unread.then_some(Effect::ReadData);
        read.into_iter().chain([Effect::OpenStore]).collect()
    }

    /// Returns what must be mended in the data files; the program has ended when there is any.
    pub fn refused(&self) -> &[Diagnostic] {
        &self.refused
    }

    /// Returns when the program wants `Msg::Tick` next; after a tick that lies in its future.
    pub fn next_deadline(&self) -> Option<Moment> {
        let retry = self.case.as_ref().and_then(|it| it.saving().retry_at());
        self.lock_at.into_iter().chain(retry).min()
    }

    /// Returns the data files.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// Returns the texts of the active languages.
    pub fn texts(&self) -> &Texts {
        &self.texts.0
    }

    /// Returns how the desk is set up.
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Returns the terminal's size in columns and rows.
    pub const fn size(&self) -> (u16, u16) {
        self.size
    }

    /// Returns the screen.
    pub const fn screen(&self) -> &Screen {
        &self.screen
    }

    /// Returns what lies over the screen, the topmost last.
    pub fn overlays(&self) -> &[Overlay] {
        &self.overlays
    }

    /// Returns the open case.
    pub fn case(&self) -> Option<&OpenCase> {
        self.case.as_deref()
    }

    /// Tells whether answers are kept over a lock until they can be saved.
    pub fn keeps_unsaved(&self) -> bool {
        self.kept
            .as_ref()
            .is_some_and(|it| !it.saving().is_memory())
    }

    /// Returns the message at the bottom.
    pub const fn note(&self) -> Option<&Note> {
        self.note.as_ref()
    }

    /// Returns what the client may see.
    pub fn client_side(&self) -> ClientSide<'_> {
        client_side(self)
    }

    /// Returns the place as keys see it.
    pub fn context(&self) -> Context {
        if let Some(overlay) = self.overlays.last() {
            return overlay.context();
        }
        self.context_beneath()
    }

    /// Returns the place beneath all overlays, which help explains.
    pub fn context_beneath(&self) -> Context {
        let position = self.case.as_ref().map(|it| it.interview().position());
        match (&self.screen, position) {
            (Screen::Interview, Some(Position::Roster(_))) => Context::Rows,
            (Screen::Interview, Some(Position::End)) => Context::End,
            (screen, _) => screen.context(),
        }
    }

    /// Returns the step of the open case.
    pub(super) fn position(&self) -> Option<Position> {
        self.case.as_ref().map(|it| it.interview().position())
    }

    /// Returns what a case looks at while it changes.
    pub(super) fn around(&self, now: Now) -> Around<'_> {
        Around {
            library: &self.library,
            texts: &self.texts.0,
            settings: &self.settings,
            now,
        }
    }

    /// Runs something on the open case.
    pub(super) fn with_case<R>(
        &mut self,
        now: Now,
        run: impl FnOnce(&mut OpenCase, &Around<'_>) -> R,
    ) -> Option<R> {
        let case = self.case.as_deref_mut()?;
        let around = Around {
            library: &self.library,
            texts: &self.texts.0,
            settings: &self.settings,
            now,
        };
        Some(run(case, &around))
    }

    /// Leaves nothing of any person: all that could hold something is made anew.
    pub(super) fn forget_persons(&mut self) {
        self.screen = Screen::Waking;
        self.overlays = Vec::new();
        self.case = None;
        self.letter = None;
        self.kept = None;
        self.place = None;
        self.note = None;
        self.kept_prompts = Vec::new();
    }

    /// Returns the columns at which words wrap that are typed as an answer.
    pub fn words_width(&self) -> u16 {
        let deadlines = self.case.as_ref().is_some_and(|it| it.desk().deadlines);
        words_width(self.size.0, deadlines)
    }

    /// Returns the columns at which words wrap that are typed in a box over the screen.
    pub const fn prompt_width(&self) -> u16 {
        let columns = self.size.0;
        let room = box_width(columns.saturating_sub(2 * margin(columns)));
        room.saturating_sub(BOX_FRAME + 2)
    }

    /// Returns how far a moving command goes, up being negative.
    pub(super) fn distance(&self, command: Command) -> isize {
        let page = isize::from(i16::try_from(self.size.1 / 2).unwrap_or(10).max(1));
        let ways = [
            (Command::Up, -1),
            (Command::Down, 1),
            (Command::PageUp, -page),
            (Command::PageDown, page),
        ];
        let way = ways.iter().find(|it| it.0 == command);
        way.map_or(0, |it| it.1)
    }
}

/// The least columns of a screen on which the deadlines stand beside the question.
pub const DEADLINES_BESIDE: u16 = 100;
/// The columns that the deadlines take there, with the rule before them.
pub const DEADLINES_WIDTH: u16 = 39;

/// Returns the margin of a screen of so many columns.
pub const fn margin(columns: u16) -> u16 {
    match columns {
        0..30 => 0,
        30..60 => 1,
        _ => 2,
    }
}

/// The most columns of a box over the screen: longer lines are hard to read.
const WIDEST_BOX: u16 = 76;
/// The columns that the frame of such a box takes, with the air inside it.
pub const BOX_FRAME: u16 = 4;

/// Returns the columns of a box over so many columns: all, unless a margin would look like one.
pub const fn box_width(room: u16) -> u16 {
    if room < WIDEST_BOX + 8 {
        room
    } else {
        WIDEST_BOX
    }
}

/// Returns the columns between the brackets of words that are typed.
const fn words_width(columns: u16, deadlines: bool) -> u16 {
    let beside = deadlines && columns >= DEADLINES_BESIDE;
    let taken = if beside { DEADLINES_WIDTH } else { 0 };
    columns.saturating_sub(2 * margin(columns) + taken + 2)
}

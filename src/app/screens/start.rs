//! The start screen: search first, the list of cases, a new one.

use super::names::Names;
use crate::app::case::{edit_field, step};
use crate::app::place::Place;
use crate::app::{App, CaseRow, Command, Effect, Key, LoadedCase, Note, Now, Trouble};
use crate::base::Secret;
use crate::text::{Base, Field, Mode, fold};

/// The most cases that are listed at once.
const MOST_LISTED: usize = 200;

/// The list of cases with its search.
#[derive(Debug)]
pub struct Start {
    /// What is searched for.
    pub search: Field,
    /// The cases.
    pub listing: Listing,
    names: Names,
    matches: Vec<usize>,
    cursor: Option<usize>,
    /// Whether a case is being read.
    pub opening: bool,
    /// Whether it says that the recovery code was never typed back.
    pub code_unconfirmed: bool,
}

/// The cases as far as they were read.
#[derive(Debug)]
pub enum Listing {
    /// They are being read.
    Reading,
    /// Here they are, the latest contact first.
    Read(Vec<Listed>),
    /// They could not be read.
    Failed(Trouble),
}

/// A case of the list.
#[derive(Debug)]
pub struct Listed {
    /// The case.
    pub row: CaseRow,
}

impl Start {
    pub(in crate::app) fn new() -> Self {
        Self {
            search: Field::new(Base::Auto).limited(100),
            listing: Listing::Reading,
            names: Names::default(),
            matches: Vec::new(),
            cursor: None,
            opening: false,
            code_unconfirmed: false,
        }
    }

    /// Returns the cases that fit the search, best and latest first.
    pub fn shown(&self) -> impl Iterator<Item = &Listed> {
        let listed = match &self.listing {
            Listing::Read(listed) => listed.as_slice(),
            Listing::Reading | Listing::Failed(_) => &[],
        };
        self.matches.iter().filter_map(|it| listed.get(*it))
    }

    /// Returns how many cases there are.
    pub const fn total(&self) -> usize {
        match &self.listing {
            Listing::Read(listed) => listed.len(),
            Listing::Reading | Listing::Failed(_) => 0,
        }
    }

    /// Returns the place of the marked case among those shown.
    pub const fn cursor(&self) -> Option<usize> {
        self.cursor
    }

    pub(in crate::app) fn type_text(&mut self, text: &str) {
        self.search.insert(text);
        self.find();
    }

    pub(in crate::app) fn edit(&mut self, key: &Key, mode: Mode) {
        if edit_field(&mut self.search, key, mode) {
            self.find();
        }
    }

    fn take(&mut self, rows: Vec<CaseRow>) {
        let folded = |row: CaseRow| (Secret::new(fold(row.head.name.as_str())), row);
        let mut rows: Vec<_> = rows.into_iter().map(folded).collect();
        rows.sort_by(|(name, one), (other_name, other)| {
            let latest = other.head.last_contact.cmp(&one.head.last_contact);
            latest
                .then_with(|| name.reveal().cmp(other_name.reveal()))
                .then_with(|| one.id.cmp(&other.id))
        });
        self.names = Names::of(rows.iter().map(|it| it.0.reveal()));
        let listed = rows.into_iter().map(|(_, row)| Listed { row });
        self.listing = Listing::Read(listed.collect());
        self.find();
    }

    fn find(&mut self) {
        let typed = fold(self.search.text());
        self.matches = self.names.best(&typed, MOST_LISTED);
        let some = !typed.is_empty() && !self.matches.is_empty();
        self.cursor = some.then_some(0);
    }

    fn marked(&self) -> Option<&Listed> {
        self.shown().nth(self.cursor?)
    }
}

impl App {
    /// Shows the list of cases, from scratch.
    pub(in crate::app) fn show_start(&mut self) -> Vec<Effect> {
        self.forget_persons();
        let code_unconfirmed = std::mem::take(&mut self.code_unconfirmed);
        self.screen = super::Screen::Start(Box::new(Start {
            code_unconfirmed,
            ..Start::new()
        }));
        vec![Effect::ListCases]
    }

    /// Reads the case that was open when the screen was locked; where there was none, or it can't
    /// be read, the list is there.
    pub(in crate::app) fn reopen(&mut self, place: Option<Place>) -> Vec<Effect> {
        let list = self.show_start();
        let id = place.as_ref().and_then(Place::case).cloned();
        if let (super::Screen::Start(screen), Some(_)) = (&mut self.screen, &id) {
            screen.opening = true;
            // The list is not seen now; it says so when it is.
            self.code_unconfirmed = screen.code_unconfirmed;
            self.place = place;
        }
        let load = id.map(|id| Effect::LoadCase { id });
        load.into_iter().chain(list).collect()
    }

    /// Runs a command on the start screen.
    pub(in crate::app) fn start(
        &mut self,
        mut screen: Box<Start>,
        command: Command,
    ) -> Vec<Effect> {
        if command == Command::NewCase {
            self.show_notice();
            return Vec::new();
        }
        let effects = match command {
            Command::Up | Command::Down | Command::PageUp | Command::PageDown => {
                let by = self.distance(command);
                screen.cursor = step(screen.cursor, by, screen.matches.len());
                Vec::new()
            }
            Command::Submit => self.open_marked(&mut screen),
            Command::NewCode => vec![Effect::MakeCode],
            _ => Vec::new(),
        };
        self.screen = super::Screen::Start(screen);
        effects
    }

    fn open_marked(&mut self, screen: &mut Start) -> Vec<Effect> {
        let marked = screen.marked().map(|it| it.row.id.clone());
        match marked {
            Some(_) if screen.opening => Vec::new(),
            Some(id) => {
                screen.opening = true;
                vec![Effect::LoadCase { id }]
            }
            // The screen says already how the first one is begun.
            None if screen.total() == 0 => Vec::new(),
            None => {
                self.note = Some(Note::plain("note-choose_case"));
                Vec::new()
            }
        }
    }

    /// Takes in the heads of all cases.
    pub(in crate::app) fn listed(&mut self, result: Result<Vec<CaseRow>, Trouble>) {
        let super::Screen::Start(screen) = &mut self.screen else {
            return;
        };
        match result {
            Ok(rows) => screen.take(rows),
            Err(trouble) => screen.listing = Listing::Failed(trouble),
        }
    }

    /// Takes in the case that was asked for, unless the counselor has gone elsewhere.
    pub(in crate::app) fn loaded(
        &mut self,
        result: Result<Box<LoadedCase>, Trouble>,
        now: Now,
    ) -> Vec<Effect> {
        let super::Screen::Start(screen) = &mut self.screen else {
            return Vec::new();
        };
        if !std::mem::take(&mut screen.opening) {
            return Vec::new();
        }
        let place = self.place.take();
        match result {
            Ok(loaded) => {
                let place = place.filter(|it| it.case() == Some(&loaded.id));
                let effects = self.open_loaded(*loaded, now);
                if let (Some(place), Some(_)) = (place, &self.case) {
                    self.return_to(&place, now);
                }
                effects
            }
            Err(trouble) => {
                self.note = Some(Note::error(trouble.what()));
                Vec::new()
            }
        }
    }
}

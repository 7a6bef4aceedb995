//! The start screen: search first, the list of cases, a new one.

use crate::app::case::{edit_field, rank, step};
use crate::app::{App, CaseRow, Command, Effect, Key, LoadedCase, Note, Now, Trouble};
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
    matches: Vec<usize>,
    cursor: Option<usize>,
    /// Whether a case is being read.
    pub opening: bool,
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

/// A case with what search finds it by.
#[derive(Debug)]
pub struct Listed {
    /// The case.
    pub row: CaseRow,
    folded: crate::base::Secret,
}

impl Start {
    pub(in crate::app) fn new() -> Self {
        Self {
            search: Field::new(Base::Auto).limited(100),
            listing: Listing::Reading,
            matches: Vec::new(),
            cursor: None,
            opening: false,
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
        let mut listed: Vec<_> = rows
            .into_iter()
            .map(|row| Listed {
                folded: crate::base::Secret::new(fold(row.head.name.as_str())),
                row,
            })
            .collect();
        listed.sort_by(|one, other| {
            let latest = other.row.head.last_contact.cmp(&one.row.head.last_contact);
            latest
                .then_with(|| one.folded.reveal().cmp(other.folded.reveal()))
                .then_with(|| one.row.id.cmp(&other.row.id))
        });
        self.listing = Listing::Read(listed);
        self.find();
    }

    fn find(&mut self) {
        let typed = fold(self.search.text());
        let Listing::Read(listed) = &self.listing else {
            return;
        };
        self.matches = best(listed.iter().map(|it| it.folded.reveal()), &typed);
        let some = !typed.is_empty() && !self.matches.is_empty();
        self.cursor = some.then_some(0);
    }

    fn marked(&self) -> Option<&Listed> {
        self.shown().nth(self.cursor?)
    }
}

/// Returns the places of the names that fit best, in their order, as many as can be listed.
///
/// It looks no further than a name could still be listed, since it runs at every key.
fn best<'n>(names: impl Iterator<Item = &'n str>, typed: &str) -> Vec<usize> {
    let mut found: [Vec<usize>; 3] = Default::default();
    for (at, name) in names.enumerate() {
        let [first, second, _] = &found;
        let rank = match (first.len(), second.len()) {
            (MOST_LISTED.., _) => break,
            (_, MOST_LISTED..) => name.starts_with(typed).then_some(0),
            _ => rank(name, typed),
        };
        let kept = rank.and_then(|it| found.get_mut(usize::from(it)));
        if let Some(kept) = kept {
            kept.push(at);
        }
    }
    let mut best = found.concat();
    best.truncate(MOST_LISTED);
    best
}

impl App {
    /// Shows the list of cases, from scratch.
    pub(in crate::app) fn show_start(&mut self) -> Vec<Effect> {
        self.forget_persons();
        self.screen = super::Screen::Start(Box::new(Start::new()));
        vec![Effect::ListCases]
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
        match result {
            Ok(loaded) => self.open_loaded(*loaded, now),
            Err(trouble) => {
                self.note = Some(Note::error(trouble.what()));
                Vec::new()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_are_those_of_all() {
        let part = ["ha", "ma", "al ha", "mah", "x ma", "ahm"];
        let names: Vec<String> = (0..3000)
            .map(|it| format!("{} {}{}", part[it % 6], part[it / 6 % 6], it % 7))
            .collect();
        for typed in ["", "h", "ma", "ha m", "ah 5", "x m", "z", "al ha ", "m 1 h"] {
            let all = (0..).zip(&names);
            let mut all: Vec<(u8, usize)> = all
                .filter_map(|(at, it)| Some((rank(it, typed)?, at)))
                .collect();
            all.sort_unstable();
            all.truncate(MOST_LISTED);
            let all: Vec<usize> = all.into_iter().map(|it| it.1).collect();
            assert_eq!(
                best(names.iter().map(String::as_str), typed),
                all,
                "{typed:?}"
            );
        }
    }

    #[test]
    fn parts_that_begin_words_fit_better_than_those_within() {
        let name = "rima al-haddad|r2";
        let ranks = ["ri", "al", "had", "r2", "rima had", "olga", "dd"].map(|it| rank(name, it));
        let expected = [Some(0), Some(1), Some(2), Some(1), Some(2), None, Some(2)];
        assert_eq!(ranks, expected);
    }
}

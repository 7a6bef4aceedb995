//! The order of the interview: the route first, then the remaining sections of the file.

use std::collections::HashSet;

use super::Position;
use crate::base::RowId;
use crate::expr::Slot;
use crate::form::{Entry, Form, SectionKind};
use crate::profile::{Profile, Way};

/// Lists every step that is asked now, each once.
pub(super) fn steps(
    form: &Form,
    profile: &Profile,
    way: &Way,
    route: Option<usize>,
) -> Vec<Position> {
    let mut list = Steps::new(form, profile, way);
    if let Some(route) = route {
        list.route(route);
    }
    for section in 0..form.sections().len() {
        list.section(section);
    }
    list.found
}

/// Lists the steps of a route alone, in its order.
pub(super) fn route_steps(
    form: &Form,
    profile: &Profile,
    way: &Way,
    route: usize,
) -> Vec<Position> {
    let mut list = Steps::new(form, profile, way);
    list.route(route);
    list.found
}

struct Steps<'a> {
    form: &'a Form,
    profile: &'a Profile,
    way: &'a Way,
    taken: HashSet<Position>,
    found: Vec<Position>,
}

impl<'a> Steps<'a> {
    fn new(form: &'a Form, profile: &'a Profile, way: &'a Way) -> Self {
        let (taken, found) = (HashSet::new(), Vec::new());
        Self {
            form,
            profile,
            way,
            taken,
            found,
        }
    }

    fn route(&mut self, route: usize) {
        let route = self.form.routes().get(route);
        for entry in route.into_iter().flat_map(|it| &it.entries) {
            match entry {
                Entry::Question(slot) => self.question(*slot),
                Entry::Section(section) => self.section(*section),
            }
        }
    }

    fn question(&mut self, slot: Slot) {
        match self.form.question(slot).roster {
            None => self.ask(slot, None),
            Some(roster) => {
                for row in &self.profile.roster(roster).rows {
                    self.ask(slot, Some(*row));
                }
            }
        }
    }

    fn section(&mut self, at: usize) {
        let Some(section) = self.form.sections().get(at) else {
            return;
        };
        if self.profile.is_skipped(&section.id) {
            return;
        }
        let rows = section
            .kind
            .roster()
            .map(|it| self.profile.roster(it).rows.as_slice());
        match rows {
            None => section.questions.iter().for_each(|it| self.ask(*it, None)),
            Some(rows) => {
                for row in rows {
                    section
                        .questions
                        .iter()
                        .for_each(|it| self.ask(*it, Some(*row)));
                }
            }
        }
        if let SectionKind::Roster(roster) = section.kind {
            self.take(Position::Roster(roster));
        }
    }

    fn ask(&mut self, slot: Slot, row: Option<RowId>) {
        if self.way.asks(self.form, slot, row) {
            self.take(Position::Question(slot, row));
        }
    }

    fn take(&mut self, position: Position) {
        if self.taken.insert(position) {
            self.found.push(position);
        }
    }
}

//! What names mean in a form's expressions and in the rules over it.

use std::collections::BTreeMap;

use super::{Form, Lists};
use crate::base::{Code, ListId, QuestionId, SectionId, nearest};
use crate::expr::{Named, Names, RosterId, Slot, Type, Wanted};

/// Questions, rosters and lists by name.
#[derive(Clone, Debug)]
pub(super) struct Index {
    pub(super) by_id: BTreeMap<QuestionId, Slot>,
    pub(super) named: Vec<Named>,
    pub(super) rosters: Vec<SectionId>,
    /// For each roster the names that its rows know.
    pub(super) members: Vec<BTreeMap<String, Slot>>,
    pub(super) lists: Lists,
}

impl Index {
    fn named(&self, slot: Slot) -> Option<Named> {
        self.named.get(slot.0 as usize).cloned()
    }

    fn known<'a>(&'a self, wanted: &Wanted) -> Vec<&'a str> {
        match wanted {
            Wanted::Question => self.by_id.keys().map(QuestionId::as_str).collect(),
            Wanted::RowQuestion(roster) => {
                let members = self.members.get(usize::from(roster.0));
                members
                    .into_iter()
                    .flat_map(BTreeMap::keys)
                    .map(String::as_str)
                    .collect()
            }
            Wanted::Option(list) => self
                .lists
                .get(list.as_str())
                .into_iter()
                .flat_map(super::List::codes)
                .collect(),
            Wanted::Group => self
                .lists
                .all()
                .flat_map(|it| it.groups.keys())
                .map(AsRef::as_ref)
                .collect(),
            Wanted::Parameter => Vec::new(),
        }
    }
}

impl Names for Index {
    fn question(&self, path: &str) -> Option<Named> {
        self.named(*self.by_id.get(path)?)
    }

    fn roster(&self, path: &str) -> Option<RosterId> {
        let at = self.rosters.iter().position(|it| it.as_str() == path)?;
        u16::try_from(at).ok().map(RosterId)
    }

    fn row_question(&self, roster: RosterId, name: &str) -> Option<Named> {
        self.named(*self.members.get(usize::from(roster.0))?.get(name)?)
    }

    fn has_code(&self, list: &ListId, code: &str) -> bool {
        self.lists.get(list.as_str()).is_some_and(|it| it.has(code))
    }

    fn group(&self, name: &str) -> Option<(ListId, Vec<Code>)> {
        self.lists
            .group(name)
            .map(|(list, codes)| (list.id.clone(), codes.to_vec()))
    }

    fn parameter(&self, _: &str) -> Option<Type> {
        None
    }

    fn nearest(&self, wanted: &Wanted, name: &str) -> Option<String> {
        nearest(name, self.known(wanted)).map(str::to_owned)
    }
}

impl Names for Form {
    fn question(&self, path: &str) -> Option<Named> {
        self.index.question(path)
    }

    fn roster(&self, path: &str) -> Option<RosterId> {
        self.index.roster(path)
    }

    fn row_question(&self, roster: RosterId, name: &str) -> Option<Named> {
        self.index.row_question(roster, name)
    }

    fn has_code(&self, list: &ListId, code: &str) -> bool {
        self.index.has_code(list, code)
    }

    fn group(&self, name: &str) -> Option<(ListId, Vec<Code>)> {
        self.index.group(name)
    }

    fn parameter(&self, name: &str) -> Option<Type> {
        self.index.parameter(name)
    }

    fn nearest(&self, wanted: &Wanted, name: &str) -> Option<String> {
        self.index.nearest(wanted, name)
    }
}

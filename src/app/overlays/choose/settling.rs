//! What is to be known before a plan is settled, and what happened to a settled one since.

use std::collections::BTreeSet;

use super::items::{ChoiceItem, Taken};
use super::lister::Lister;
use super::{Choice, Overlay};
use crate::app::App;
use crate::plan::Remark;
use crate::profile::{Decision, RevisionMark};
use crate::text::{Args, TextKey};

/// More lines than this are only counted.
const MOST_NOTES: usize = 6;

impl App {
    /// Returns what stands above the items of the list on top: what it is about, line by line.
    pub fn choice_notes(&self) -> Vec<String> {
        let (Some(Overlay::Choose(choose)), Some(case)) = (self.overlays.last(), &self.case) else {
            return Vec::new();
        };
        let mut notes: Vec<String> = match choose.choice {
            Choice::Undecided => {
                let undecided = case.undecided();
                undecided.iter().map(|it| self.measure_name(it)).collect()
            }
            Choice::Settle => {
                let lister = Lister::new(self, case);
                let all = lister.lacking();
                let barred = all.iter().filter_map(|it| match it {
                    Remark::Barred { guard, .. } => Some((guard, lister.remark(it))),
                    _ => None,
                });
                let (guards, said): (BTreeSet<_>, Vec<_>) = barred.unzip();
                let why = guards.into_iter();
                let why = why.map(|it| lister.words.word("guard", it.as_str()));
                let open = lister.still_proposed();
                said.into_iter().chain(why).chain(open).collect()
            }
            _ => Vec::new(),
        };
        let more = notes.len().saturating_sub(MOST_NOTES);
        notes.truncate(MOST_NOTES);
        notes.extend((more > 0).then(|| format!("(+ {more})")));
        notes
    }
}

impl Lister<'_> {
    /// Says how many measures nobody has decided about, since they are settled as proposals.
    fn still_proposed(&self) -> Option<String> {
        let measures = self.case.plan().measures.iter();
        let decided = |id| self.case.agreed().decision(id);
        let open = measures.filter(|it| matches!(decided(&it.id), None | Some(Decision::Reopened)));
        let count = open.count();
        let key = TextKey::new("settle-still_proposed");
        let args = Args::new().count("count", count);
        (count > 0).then(|| self.words.text(&key, &args))
    }

    /// Lists what may have happened to a settled plan that is not noted yet.
    pub(super) fn marks(&self, at: usize) -> Vec<ChoiceItem> {
        let settled = self.case.interview().profile().settled().get(at);
        let open = |it: &RevisionMark| settled.is_some_and(|known| !known.is_marked(*it));
        let open = RevisionMark::ALL.into_iter().filter(open);
        let items = open.map(|it| self.coded("mark", it.code(), Taken::Mark(it)));
        items.collect()
    }
}

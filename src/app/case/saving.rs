//! How far a case is stored: what was acknowledged, what is on its way, what waits.
//!
//! One save is on its way at a time, and it carries everything that is not acknowledged, so that
//! a failed one leaves no gap. An acknowledgement counts only for the latest revision.

use std::time::Duration;

use crate::app::{CaseHead, Effect, Revision, Trouble};
use crate::base::{CaseId, Moment};
use crate::profile::Event;

/// The first wait before a failed save is tried again; it doubles up to [`LONGEST_WAIT`].
const FIRST_WAIT: Duration = Duration::from_secs(2);
/// The longest wait before a failed save is tried again.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// Where a case is stored.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Home {
    /// Nowhere: the person did not agree to storing.
    Memory,
    /// In the store, which was asked to make it.
    Asked,
    /// The store could not make it.
    Refused,
    /// In the store under this id.
    Stored(CaseId),
}

/// What the counselor is told about saving.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SaveState {
    /// The case is in memory only, as was agreed.
    NotStored,
    /// Something is not acknowledged yet.
    Saving,
    /// Everything is durable.
    Saved,
    /// The last save failed; the answers are in memory and it is tried again.
    Failed(Trouble),
}

/// The events of a case on their way to the store.
#[derive(Debug)]
pub struct Saving {
    home: Home,
    unacknowledged: Vec<Event>,
    under_way: Option<(Revision, usize)>,
    latest: Revision,
    trouble: Option<Trouble>,
    tries: u32,
    retry_at: Option<Moment>,
}

impl Saving {
    /// Keeps a case in memory only.
    pub(in crate::app) const fn in_memory() -> Self {
        Self::at(Home::Memory)
    }

    /// Waits for the store to make the case.
    pub(in crate::app) const fn asked() -> Self {
        Self::at(Home::Asked)
    }

    /// Goes on with a case that is stored.
    pub(in crate::app) const fn stored(id: CaseId) -> Self {
        Self::at(Home::Stored(id))
    }

    const fn at(home: Home) -> Self {
        Self {
            home,
            unacknowledged: Vec::new(),
            under_way: None,
            latest: Revision(0),
            trouble: None,
            tries: 0,
            retry_at: None,
        }
    }

    /// Tells what the counselor should know.
    pub const fn state(&self) -> SaveState {
        match (self.trouble, &self.home) {
            (_, Home::Memory) => SaveState::NotStored,
            (Some(trouble), _) => SaveState::Failed(trouble),
            (None, Home::Stored(_)) if self.unacknowledged.is_empty() => SaveState::Saved,
            (None, _) => SaveState::Saving,
        }
    }

    /// Tells whether the case is in memory only, as was agreed.
    pub fn is_memory(&self) -> bool {
        self.home == Home::Memory
    }

    /// Tells whether everything said is durable.
    pub fn is_saved(&self) -> bool {
        self.state() == SaveState::Saved
    }

    /// Returns the id of the case in the store.
    pub const fn id(&self) -> Option<&CaseId> {
        match &self.home {
            Home::Stored(id) => Some(id),
            Home::Memory | Home::Asked | Home::Refused => None,
        }
    }

    /// Returns when a failed save is tried again.
    pub const fn retry_at(&self) -> Option<Moment> {
        self.retry_at
    }

    /// Takes events in that are not stored yet.
    pub(in crate::app) fn push(&mut self, events: &[Event]) {
        if self.home != Home::Memory {
            self.unacknowledged.extend_from_slice(events);
        }
    }

    /// Returns the next save, unless one is under way or there is nothing to save.
    pub(in crate::app) fn next(&mut self, head: impl FnOnce() -> CaseHead) -> Option<Effect> {
        if self.under_way.is_some() || self.retry_at.is_some() {
            return None;
        }
        self.send(head)
    }

    /// Returns a save of everything that is not acknowledged, also of what is under way: the
    /// last chance before the key is forgotten.
    pub(in crate::app) fn send(&mut self, head: impl FnOnce() -> CaseHead) -> Option<Effect> {
        if self.home == Home::Refused {
            self.home = Home::Asked;
            self.retry_at = None;
            return Some(Effect::CreateCase { head: head() });
        }
        let case = self.id().cloned()?;
        if self.unacknowledged.is_empty() {
            return None;
        }
        self.latest = Revision(self.latest.0 + 1);
        self.under_way = Some((self.latest, self.unacknowledged.len()));
        self.retry_at = None;
        Some(Effect::Append {
            case,
            events: self.unacknowledged.clone(),
            head: head(),
            revision: self.latest,
        })
    }

    /// Takes in what became of the request to make the case.
    pub(in crate::app) fn created(&mut self, result: Result<CaseId, Trouble>, at: Moment) {
        if self.home != Home::Asked {
            return;
        }
        match result {
            Ok(id) => {
                self.home = Home::Stored(id);
                self.recovered();
            }
            Err(trouble) => {
                self.home = Home::Refused;
                self.failed(trouble, at);
            }
        }
    }

    /// Takes in what became of a save; an answer to an older one is left aside.
    pub(in crate::app) fn acknowledged(
        &mut self,
        revision: Revision,
        result: Result<(), Trouble>,
        at: Moment,
    ) {
        let Some((_, count)) = self.under_way.filter(|it| it.0 == revision) else {
            return;
        };
        self.under_way = None;
        match result {
            Ok(()) => {
                self.unacknowledged
                    .drain(..count.min(self.unacknowledged.len()));
                self.recovered();
            }
            Err(trouble) => self.failed(trouble, at),
        }
    }

    /// Lets the next save be tried at once.
    pub(in crate::app) const fn hurry(&mut self) {
        self.retry_at = None;
    }

    /// Gives up what was under way: the store was locked and will be unlocked anew.
    pub(in crate::app) const fn start_over(&mut self) {
        self.under_way = None;
        self.retry_at = None;
    }

    const fn recovered(&mut self) {
        self.trouble = None;
        self.tries = 0;
        self.retry_at = None;
    }

    fn failed(&mut self, trouble: Trouble, at: Moment) {
        let wait = FIRST_WAIT.saturating_mul(1_u32 << self.tries.min(4));
        self.trouble = Some(trouble);
        self.tries = self.tries.saturating_add(1);
        self.retry_at = Some(at.after(wait.min(LONGEST_WAIT)));
    }
}

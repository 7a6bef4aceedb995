//! Locking: by key, when nobody is there, and at the end of the program.

use crate::app::screens::{Screen, Unlock};
use crate::app::{App, Effect, Now};

impl App {
    /// Forgets the key and shows nothing of what was open.
    ///
    /// Everything said goes to the store before the key is forgotten. What isn't acknowledged
    /// yet stays in memory, shown nowhere, until it is.
    pub(in crate::app) fn lock(&mut self, now: Now) -> Vec<Effect> {
        let mut case = self.case.take();
        let save = case.as_mut().and_then(|it| it.last_save(now));
        let kept = case.filter(|it| !it.saving().is_saved());
        let kept = kept.or_else(|| self.kept.take());
        self.forget_persons();
        self.kept = kept;
        self.screen = Screen::Unlock(Box::new(Unlock::new(true)));
        save.into_iter().chain([Effect::ForgetKey]).collect()
    }

    /// Takes in that a deadline has passed.
    pub(super) fn tick(&mut self, now: Now) -> Vec<Effect> {
        if self.lock_at.is_some_and(|it| it <= now.moment) {
            return self.lock(now);
        }
        if let Some(case) = &mut self.case
            && case.saving().retry_at().is_some_and(|it| it <= now.moment)
        {
            case.saving_mut().hurry();
        }
        Vec::new()
    }

    /// Puts the lock off: somebody is there.
    pub(super) fn stay_awake(&mut self, now: Now) {
        if self.screen.locks() {
            self.lock_at = Some(now.moment.after(self.settings.lock_after));
        }
    }

    /// Sets the lock where something of a person may be shown, and takes it off elsewhere.
    pub(super) fn watch(&mut self, now: Now) {
        if !self.screen.locks() {
            self.lock_at = None;
        } else if self.lock_at.is_none() {
            self.stay_awake(now);
        }
    }

    /// Ends the program at once: the worker still does what it was asked for before.
    pub(super) fn stop(&mut self, now: Now) -> Vec<Effect> {
        let save = self.case.as_mut().and_then(|it| it.last_save(now));
        self.forget_persons();
        let end = [Effect::ForgetKey, Effect::Quit];
        save.into_iter().chain(end).collect()
    }
}

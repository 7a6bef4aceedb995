//! Locking: by key, when nobody is there, and at the end of the program.

use crate::app::screens::{Screen, Unlock};
use crate::app::{App, Effect, Now, Overlay, Purpose};
use crate::profile::Words;

impl App {
    /// Forgets the key and shows nothing of what was open.
    ///
    /// Everything said goes to the store before the key is forgotten. What isn't acknowledged
    /// yet stays in memory, shown nowhere, until it is. Which case was open and where is kept, so
    /// that whoever unlocks comes back there.
    pub(in crate::app) fn lock(&mut self, now: Now) -> Vec<Effect> {
        self.keep_typed(now);
        let place = self.place().or_else(|| self.place.take());
        let mut case = self.case.take();
        let save = case.as_mut().and_then(|it| it.last_save(now));
        let kept = case.filter(|it| !it.saving().is_saved());
        let kept = kept.or_else(|| self.kept.take());
        self.forget_persons();
        (self.kept, self.place) = (kept, place);
        self.screen = Screen::Unlock(Box::new(Unlock::new(true)));
        save.into_iter().chain([Effect::ForgetKey]).collect()
    }

    /// Notes down what is being written and was not sent: words of a person are never lost.
    pub(in crate::app) fn keep_typed(&mut self, now: Now) {
        let remark = match self.overlays.last() {
            Some(Overlay::Prompt(prompt)) if prompt.purpose == Purpose::Remark => {
                Some(Words::new(prompt.field.text().trim()))
            }
            _ => None,
        };
        self.with_case(now, |case, around| {
            if let Some(remark) = remark.filter(|it| !it.is_blank()) {
                case.remark(remark, around);
            }
            case.keep_typed(around);
        });
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
    pub(super) const fn stay_awake(&mut self, now: Now) {
        if self.screen.locks() {
            self.lock_at = Some(now.moment.after(self.settings.lock_after));
        }
    }

    /// Sets the lock where something of a person may be shown, and takes it off elsewhere.
    pub(super) const fn watch(&mut self, now: Now) {
        if !self.screen.locks() {
            self.lock_at = None;
        } else if self.lock_at.is_none() {
            self.stay_awake(now);
        }
    }

    /// Ends the program at once: the worker still does what it was asked for before.
    pub(super) fn stop(&mut self, now: Now) -> Vec<Effect> {
        self.keep_typed(now);
        let save = self.case.as_mut().and_then(|it| it.last_save(now));
        self.forget_persons();
        let end = [Effect::ForgetKey, Effect::Quit];
        save.into_iter().chain(end).collect()
    }
}

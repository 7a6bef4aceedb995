//! Leaving a case: nothing is shown, and the answers stay until they are saved.

use crate::app::overlays::{Confirm, Overlay};
use crate::app::{App, Command, Effect, Now};

/// Where the program goes once the answers are saved.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Exit {
    /// To the list of cases.
    Start,
    /// To the end.
    Quit,
}

/// The screen while answers are saved before the program leaves them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Leaving {
    /// Where to.
    pub exit: Exit,
}

impl App {
    /// Leaves the open case once it is saved; asks before answers that are stored nowhere go.
    pub(in crate::app) fn leave(&mut self, exit: Exit, now: Now) -> Vec<Effect> {
        self.keep_typed(now);
        let Some(case) = &mut self.case else {
            return self.left(exit);
        };
        if case.saving().is_saved() {
            return self.left(exit);
        }
        if case.saving().is_memory() {
            let confirm = Confirm::Discard(exit);
            self.overlays.push(Overlay::Confirm(confirm));
            return Vec::new();
        }
        case.saving_mut().hurry();
        let save = case.next_save(now);
        self.overlays.clear();
        self.screen = super::Screen::Leaving(Leaving { exit });
        save.into_iter().collect()
    }

    /// Goes where the exit leads; nothing of the case is left.
    pub(in crate::app) fn left(&mut self, exit: Exit) -> Vec<Effect> {
        match exit {
            Exit::Start => self.show_start(),
            Exit::Quit => self.end(),
        }
    }

    /// Ends the program: nothing is left, the key is forgotten.
    pub(in crate::app) fn end(&mut self) -> Vec<Effect> {
        self.forget_persons();
        vec![Effect::ForgetKey, Effect::Quit]
    }

    /// Runs a command while answers are being saved.
    pub(in crate::app) fn leaving(
        &mut self,
        screen: Leaving,
        command: Command,
        now: Now,
    ) -> Vec<Effect> {
        self.screen = super::Screen::Leaving(screen);
        match command {
            Command::Retry => self.save_again(now),
            Command::Return => self.back_to_interview(),
            _ => Vec::new(),
        }
    }

    /// Tries at once to save what is not saved.
    pub(in crate::app) fn save_again(&mut self, now: Now) -> Vec<Effect> {
        let Some(case) = &mut self.case else {
            return Vec::new();
        };
        case.saving_mut().hurry();
        case.next_save(now).into_iter().collect()
    }
}

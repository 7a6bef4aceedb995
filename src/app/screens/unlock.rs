//! The passphrase, at the start and after a lock; it never tells what was open.

use super::first_start::code_field;
use crate::app::case::edit_field;
use crate::app::{App, Command, Effect, Key, Now, PaperCode, Trouble};
use crate::base::Secret;
use crate::text::{Field, Mode};

/// The screen that asks for the passphrase.
#[derive(Debug)]
pub struct Unlock {
    /// What is typed: a passphrase is masked, the recovery code is copied from paper and seen.
    pub field: Field,
    /// Passphrase or recovery code.
    pub way: UnlockWay,
    /// Whether the worker is trying it.
    pub waiting: bool,
    /// How often it was wrong.
    pub attempts: usize,
    /// Why it did not open.
    pub trouble: Option<Trouble>,
    /// Whether the program was in use before and locked itself or was locked.
    pub locked: bool,
}

/// What is typed to unlock.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum UnlockWay {
    /// The passphrase.
    Passphrase,
    /// The printed recovery code.
    Code,
}

impl Unlock {
    /// Asks for the passphrase.
    pub(in crate::app) fn new(locked: bool) -> Self {
        Self {
            field: Field::masked(),
            way: UnlockWay::Passphrase,
            waiting: false,
            attempts: 0,
            trouble: None,
            locked,
        }
    }

    pub(in crate::app) fn type_text(&mut self, text: &str) {
        if !self.waiting {
            self.trouble = None;
            self.field.insert(text);
        }
    }

    pub(in crate::app) fn edit(&mut self, key: &Key, mode: Mode) {
        if !self.waiting {
            edit_field(&mut self.field, key, mode);
        }
    }

    fn turn(&mut self) {
        if self.waiting {
            return;
        }
        self.way = match self.way {
            UnlockWay::Passphrase => UnlockWay::Code,
            UnlockWay::Code => UnlockWay::Passphrase,
        };
        self.field = match self.way {
            UnlockWay::Passphrase => Field::masked(),
            UnlockWay::Code => code_field(),
        };
        self.trouble = None;
    }

    fn submit(&mut self) -> Option<Effect> {
        if self.waiting || self.field.is_empty() {
            return None;
        }
        self.waiting = true;
        self.trouble = None;
        let typed = Secret::new(self.field.text().to_owned());
        Some(match self.way {
            UnlockWay::Passphrase => {
                self.field = Field::masked();
                Effect::Unlock { passphrase: typed }
            }
            // It stays, since one wrong letter is found only beside the others.
            UnlockWay::Code => Effect::UnlockWithCode { code: typed },
        })
    }

    const fn failed(&mut self, trouble: Trouble) {
        self.waiting = false;
        self.trouble = Some(trouble);
        if matches!(trouble, Trouble::WrongPassphrase | Trouble::WrongCode) {
            self.attempts = self.attempts.saturating_add(1);
        }
    }
}

impl App {
    /// Runs a command where the passphrase is asked for.
    pub(in crate::app) fn unlock(
        &mut self,
        mut screen: Box<Unlock>,
        command: Command,
    ) -> Vec<Effect> {
        let effect = match command {
            Command::Submit => screen.submit(),
            Command::NextField => {
                screen.turn();
                None
            }
            _ => None,
        };
        self.screen = super::Screen::Unlock(screen);
        effect.into_iter().collect()
    }

    /// Takes in whether the store opened; whoever needed the recovery code is asked for a new
    /// passphrase before anything else.
    pub(in crate::app) fn unlocked(
        &mut self,
        result: Result<PaperCode, Trouble>,
        now: Now,
    ) -> Vec<Effect> {
        let super::Screen::Unlock(screen) = &mut self.screen else {
            return Vec::new();
        };
        match result {
            Err(trouble) => {
                screen.failed(trouble);
                Vec::new()
            }
            Ok(_) if screen.way == UnlockWay::Code => {
                let new = super::NewPassphrase::new();
                self.screen = super::Screen::NewPassphrase(Box::new(new));
                Vec::new()
            }
            Ok(code) => {
                self.code_unconfirmed = code == PaperCode::Unconfirmed;
                self.resume_or_start(now)
            }
        }
    }
}

//! A new passphrase once the recovery code has unlocked: whoever needs the code has lost the old one.

use crate::app::passphrase::TypedTwice;
use crate::app::{App, Command, Effect, Key, Note, Now, Trouble};
use crate::text::Mode;

/// The screen that asks for a new passphrase; the old one holds until the new one does.
#[derive(Debug)]
pub struct NewPassphrase {
    /// What is typed.
    pub typed: TypedTwice,
    /// Whether the worker is wrapping the key for it.
    pub waiting: bool,
}

impl NewPassphrase {
    /// Starts with nothing typed.
    pub(in crate::app) fn new() -> Self {
        let typed = TypedTwice::new();
        let waiting = false;
        Self { typed, waiting }
    }

    pub(in crate::app) fn type_text(&mut self, text: &str) {
        if !self.waiting {
            self.typed.type_text(text);
        }
    }

    pub(in crate::app) fn edit(&mut self, key: &Key, mode: Mode) {
        if !self.waiting {
            self.typed.edit(key, mode);
        }
    }

    fn submit(&mut self) -> Option<Effect> {
        let passphrase = self.typed.submit()?;
        self.typed.trouble = None;
        self.waiting = true;
        Some(Effect::ChangePassphrase { passphrase })
    }
}

impl App {
    /// Runs a command where a new passphrase is asked for.
    pub(in crate::app) fn new_passphrase(
        &mut self,
        mut screen: Box<NewPassphrase>,
        command: Command,
        now: Now,
    ) -> Vec<Effect> {
        let mut effect = None;
        match command {
            // What was asked of the worker can't be taken back.
            _ if screen.waiting => {}
            Command::Close => {
                return self.leave_new_passphrase(Note::warning("note-passphrase_kept"), now);
            }
            Command::Up | Command::Down | Command::NextField => screen.typed.next_field(),
            Command::Submit => effect = screen.submit(),
            _ => {}
        }
        self.screen = super::Screen::NewPassphrase(screen);
        effect.into_iter().collect()
    }

    /// Takes in that the new passphrase holds, or why the old one still does.
    pub(in crate::app) fn passphrase_changed(
        &mut self,
        result: Result<(), Trouble>,
        now: Now,
    ) -> Vec<Effect> {
        let super::Screen::NewPassphrase(screen) = &mut self.screen else {
            return Vec::new();
        };
        if !std::mem::take(&mut screen.waiting) {
            return Vec::new();
        }
        if let Err(trouble) = result {
            screen.typed.trouble = Some(trouble);
            return Vec::new();
        }
        self.leave_new_passphrase(Note::good("note-passphrase_changed"), now)
    }

    /// Goes on to what the recovery code has unlocked.
    fn leave_new_passphrase(&mut self, note: Note, now: Now) -> Vec<Effect> {
        let effects = self.resume_or_start(now);
        self.note = Some(note);
        effects
    }
}

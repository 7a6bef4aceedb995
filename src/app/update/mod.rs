//! One message after the other: the only way in which the program's state changes.

mod lock;
mod typing;
mod worker;

use super::case::OpenCase;
use super::overlays::{Confirm, Overlay};
use super::screens::{Exit, Screen};
use super::{App, Command, Context, Effect, Key, MenuKind, Msg, Now, Trouble, lookup};

impl App {
    /// Takes a message in and returns what the worker is asked for.
    pub fn update(&mut self, message: Msg, now: Now) -> Vec<Effect> {
        self.with_case(now, OpenCase::turn_day);
        let mut effects = match message {
            Msg::Key(key) => {
                self.stay_awake(now);
                self.key(key, now)
            }
            Msg::Resize(columns, rows) => {
                self.size = (columns, rows);
                Vec::new()
            }
            Msg::Ordered(mode) => {
                self.settings.mode = mode;
                Vec::new()
            }
            Msg::Glyphs(letters) => {
                self.settings.glyphs = Some(letters);
                Vec::new()
            }
            Msg::Tick => self.tick(now),
            Msg::Stop => return self.stop(now),
            message => self.worker(message, now),
        };
        effects.extend(self.upkeep(now));
        effects
    }

    /// What follows from every message: events to be saved, texts to be read, a lock to be set.
    fn upkeep(&mut self, now: Now) -> Vec<Effect> {
        let mut effects = Vec::new();
        if let Some(case) = &mut self.case {
            effects.extend(case.next_save(now));
        }
        effects.extend(self.missing_texts());
        self.remember_plan();
        self.watch(now);
        effects
    }

    /// Gives a key to the command it means here, else to what is being written.
    fn key(&mut self, key: Key, now: Now) -> Vec<Effect> {
        self.note = self.writing_note();
        let mut effects: Vec<_> = self.fall_silent().into_iter().collect();
        effects.extend(self.pressed(key, now));
        effects
    }

    fn pressed(&mut self, key: Key, now: Now) -> Vec<Effect> {
        if let (Some(Overlay::Blank), false) = (self.overlays.last(), is_lock(&key)) {
            self.overlays.pop();
            return Vec::new();
        }
        if let Some(command) = lookup(self.context(), &key) {
            return self.run(command, now);
        }
        match key {
            Key::Char(letter) => self.type_text(letter.encode_utf8(&mut [0; 4]), now),
            Key::Paste(text) => self.type_text(&text, now),
            key => {
                self.edit(&key);
                Vec::new()
            }
        }
    }

    /// Runs a command: where it is the same everywhere, else overlay, else screen.
    pub(super) fn run(&mut self, command: Command, now: Now) -> Vec<Effect> {
        if let Some(effects) = self.run_anywhere(command, now) {
            return effects;
        }
        if self.overlays.is_empty() {
            self.run_on_screen(command, now)
        } else {
            self.overlay(command, now)
        }
    }

    fn run_on_screen(&mut self, command: Command, now: Now) -> Vec<Effect> {
        match std::mem::replace(&mut self.screen, Screen::Waking) {
            Screen::Waking => Vec::new(),
            Screen::Failed(trouble) => self.failed(trouble, command),
            Screen::FirstStart(screen) => self.first_start(screen, command),
            Screen::Unlock(screen) => self.unlock(screen, command),
            Screen::NewCode(screen) => self.new_code(screen, command),
            Screen::NewPassphrase(screen) => self.new_passphrase(screen, command, now),
            Screen::Start(screen) => self.start(screen, command),
            Screen::Letter(screen) => self.letter(screen, command, now),
            Screen::Directory(screen) => self.directory(screen, command),
            Screen::Notice(screen) => self.notice(screen, command, now),
            Screen::Interview => {
                self.screen = Screen::Interview;
                self.interview(command, now)
            }
            Screen::Overview(screen) => self.overview(screen, command, now),
            Screen::OpenPoints(screen) => self.open_points(screen, command, now),
            Screen::Plan(screen) => self.plan(screen, command, now),
            Screen::View(screen) => self.views(screen, command, now),
            Screen::Leaving(screen) => self.leaving(screen, command, now),
        }
    }

    /// Runs what can be done in many places; nothing when overlay or screen must do it.
    fn run_anywhere(&mut self, command: Command, now: Now) -> Option<Vec<Effect>> {
        match command {
            Command::Display | Command::DisplayHere => self.show_display(),
            Command::Menu => self.turn_menu(MenuKind::Program),
            Command::QuestionMenu | Command::MenuLetter => self.turn_menu(MenuKind::Question),
            Command::Help | Command::HelpLetter => self.turn(Overlay::Help { scroll: 0 }),
            Command::ClientView => self.turn(Overlay::ClientView { scroll: 0 }),
            Command::Appointment => self.turn(Overlay::Appointment),
            Command::Migration => self.turn(Overlay::Migration { scroll: 0 }),
            Command::Blank if self.screen.locks() => self.overlays.push(Overlay::Blank),
            Command::SwapLanguages => self.swap_languages(),
            Command::Languages => self.turn_languages(),
            Command::Plan => self.show_plan(),
            Command::Letter | Command::LetterHere => self.show_letter(now),
            Command::Directory => self.show_directory(now),
            Command::Overview => self.show_overview(),
            Command::OpenPoints => self.show_open_points(),
            Command::ReadAloud => return Some(self.read_aloud()),
            Command::Lock if self.screen.locks() => return Some(self.lock(now)),
            Command::CloseCase => return Some(self.leave(Exit::Start, now)),
            Command::Quit | Command::QuitHere => return Some(self.quit(now)),
            Command::SaveAgain => return Some(self.save_again(now)),
            _ => return None,
        }
        Some(Vec::new())
    }

    /// Opens an overlay, or closes it when its own key is pressed on it.
    fn turn(&mut self, overlay: Overlay) {
        let same = |it: &Overlay| it.context() == overlay.context();
        if self.overlays.last().is_some_and(same) {
            self.overlays.pop();
        } else {
            self.overlays.push(overlay);
        }
    }

    fn swap_languages(&mut self) {
        if let Some(case) = &mut self.case {
            let desk = case.desk_mut();
            desk.swapped = !desk.swapped;
        }
    }

    /// Ends the program once everything is saved; asks before anything would be lost.
    fn quit(&mut self, now: Now) -> Vec<Effect> {
        if matches!(self.screen, Screen::Leaving(_)) || self.kept.is_some() {
            let confirm = Confirm::QuitUnsaved;
            self.overlays.push(Overlay::Confirm(confirm));
            return Vec::new();
        }
        self.leave(Exit::Quit, now)
    }

    /// Runs a command where the store can't be used.
    fn failed(&mut self, trouble: Trouble, command: Command) -> Vec<Effect> {
        if command == Command::Retry {
            return vec![Effect::OpenStore];
        }
        self.screen = Screen::Failed(trouble);
        Vec::new()
    }
}

/// Tells whether the key locks, also where any other key brings the screen back.
fn is_lock(key: &Key) -> bool {
    lookup(Context::Blank, key) == Some(Command::Lock)
}

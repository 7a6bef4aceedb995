//! Typed text and editing keys go to what is being written.

use crate::app::case::{edit_field, edit_words};
use crate::app::overlays::Overlay;
use crate::app::screens::Screen;
use crate::app::{App, Effect, Key, Now};

impl App {
    /// Gives typed text to what is being written.
    pub(super) fn type_text(&mut self, text: &str, now: Now) -> Vec<Effect> {
        if !self.overlays.is_empty() {
            return self.type_on_overlay(text, now);
        }
        match std::mem::replace(&mut self.screen, Screen::Waking) {
            Screen::Notice(screen) => return self.type_on_notice(screen, text, now),
            Screen::Letter(mut screen) => {
                screen.type_text(&self.library.letters, text);
                self.screen = Screen::Letter(screen);
            }
            mut screen => {
                match &mut screen {
                    Screen::FirstStart(first) | Screen::NewCode(first) => first.type_text(text),
                    Screen::Unlock(unlock) => unlock.type_text(text),
                    Screen::NewPassphrase(new) => new.type_text(text),
                    Screen::Start(start) => start.type_text(text),
                    Screen::Directory(directory) => directory.type_text(text),
                    Screen::Interview => self.type_at_step(text, now),
                    _ => {}
                }
                self.screen = screen;
            }
        }
        Vec::new()
    }

    /// Gives an editing key to what is being written.
    pub(super) fn edit(&mut self, key: &Key) {
        let (mode, width) = (self.settings.mode, self.prompt_width());
        if let Some(overlay) = self.overlays.last_mut() {
            match overlay {
                Overlay::Prompt(prompt) => {
                    edit_words(&mut prompt.field, key, (width, mode));
                }
                Overlay::Languages(list) => list.edit(key, mode),
                Overlay::Choose(choose) => {
                    choose.cursor = 0;
                    edit_field(&mut choose.search, key, mode);
                }
                _ => {}
            }
            return;
        }
        let mut screen = std::mem::replace(&mut self.screen, Screen::Waking);
        match &mut screen {
            Screen::FirstStart(first) | Screen::NewCode(first) => first.edit(key, mode),
            Screen::Unlock(unlock) => unlock.edit(key, mode),
            Screen::NewPassphrase(new) => new.edit(key, mode),
            Screen::Start(start) => start.edit(key, mode),
            Screen::Directory(directory) => directory.edit(key, mode),
            Screen::Letter(letter) => letter.edit(key, mode),
            Screen::Notice(notice) => Self::edit_on_notice(notice, key, mode),
            Screen::Interview => self.edit_at_step(key),
            _ => {}
        }
        self.screen = screen;
    }

    fn edit_at_step(&mut self, key: &Key) {
        let wrapped = (self.words_width(), self.settings.mode);
        if let Some(case) = &mut self.case {
            case.desk_mut().entry_mut().edit(key, wrapped);
        }
    }
}

//! What can be done at this moment: of a place's commands those that do something now.

use super::{
    App, Command, CommandSpec, FirstStart, MenuKind, Overlay, Screen, bar_items, menu_items,
};
use crate::form::Side;
use crate::interview::Position;

impl App {
    /// Lists what the bottom bar offers here, the most useful first.
    pub fn offered(&self) -> impl Iterator<Item = &'static CommandSpec> + '_ {
        let waking = matches!(self.screen, Screen::Waking);
        let here = bar_items(self.context()).filter(move |_| !waking);
        here.filter(|it| self.can_do(it.command))
    }

    /// Tells whether a command of this place would do something now.
    pub fn can_do(&self, command: Command) -> bool {
        match command {
            Command::NextField => self.has_next_field(),
            Command::TalkLanguage => self.chooses_language(),
            Command::Submit => !self.is_at_work() && self.has_something_to_take(),
            Command::Close => !self.overlays.is_empty() || !self.is_at_work(),
            Command::Migration => self.case().is_some_and(|it| it.migration().is_some()),
            Command::SwapLanguages => self.stands_in_both_languages(),
            Command::Details
            | Command::Why
            | Command::Accept
            | Command::Keep
            | Command::Reject
            | Command::Edit
            | Command::Done
            | Command::Wish => self.has_marked_line(),
            Command::Offer => self.has_marked_line() && !self.shows_offer_whole(),
            Command::AcceptAll => self
                .case()
                .is_some_and(|it| it.proposals().next().is_some()),
            Command::Menu => self.opens_menu(MenuKind::Program),
            Command::QuestionMenu => self.opens_menu(MenuKind::Question),
            _ => true,
        }
    }

    /// Tells whether there is another field, or another setting of the languages.
    fn has_next_field(&self) -> bool {
        match (self.overlays.last(), &self.screen) {
            (Some(Overlay::Languages(_)), _) => self.language_settings().len() > 1,
            (_, Screen::FirstStart(screen) | Screen::NewCode(screen)) => matches!(
                **screen,
                FirstStart::Passphrase { .. } | FirstStart::TypedBack { .. }
            ),
            (_, Screen::Unlock(screen)) => !screen.waiting,
            (_, Screen::NewPassphrase(screen)) => !screen.waiting,
            _ => true,
        }
    }

    /// Tells whether the language of the talk can be chosen on the notice: not while a name is typed.
    fn chooses_language(&self) -> bool {
        match &self.screen {
            Screen::Notice(screen) => screen.pseudonym.is_none(),
            _ => true,
        }
    }

    /// Tells whether a list has something that Enter takes.
    fn has_something_to_take(&self) -> bool {
        match self.overlays.last() {
            Some(Overlay::Languages(_)) => !self.languages().is_empty(),
            _ => true,
        }
    }

    /// Tells whether something is marked about which one can decide or ask.
    fn has_marked_line(&self) -> bool {
        match &self.screen {
            Screen::Plan(_) => self.marked_measure().is_some(),
            Screen::View(_) => !self.view_lines().is_empty(),
            Screen::Directory(screen) => screen.marked().is_some(),
            _ => true,
        }
    }

    /// Tells whether all of an offer stands on the screen already.
    fn shows_offer_whole(&self) -> bool {
        matches!(&self.screen, Screen::Directory(screen) if screen.whole.is_some())
    }

    /// Tells whether the step stands on the screen in two languages, which can change places.
    fn stands_in_both_languages(&self) -> bool {
        let Some(case) = &self.case else { return false };
        let both = match case.interview().position() {
            Position::Question(slot, _) => case.form().question(slot).side == Side::Both,
            Position::Roster(_) => true,
            Position::End => false,
        };
        both && *case.client() != self.settings.counselor
    }

    /// Tells whether the program does what it was asked for, so that Enter must wait.
    fn is_at_work(&self) -> bool {
        match &self.screen {
            Screen::FirstStart(screen) => matches!(**screen, FirstStart::Making { .. }),
            Screen::Unlock(screen) => screen.waiting,
            Screen::NewPassphrase(screen) => screen.waiting,
            _ => false,
        }
    }

    /// Tells whether a menu is not open already and has something to offer here.
    fn opens_menu(&self, kind: MenuKind) -> bool {
        match self.overlays.last() {
            Some(Overlay::Menu(menu)) => {
                menu.kind != kind && menu_items(kind, menu.beneath).next().is_some()
            }
            _ => true,
        }
    }
}

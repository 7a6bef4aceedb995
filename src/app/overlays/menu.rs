//! A menu: every command that fits the place beneath, by its letter or by arrows and Enter.

use super::Overlay;
use crate::app::case::step;
use crate::app::{App, Command, CommandSpec, Context, Effect, MenuKind, Now, menu_items};

/// An open menu.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MenuOverlay {
    /// Which menu.
    pub kind: MenuKind,
    /// The place beneath, whose commands it lists.
    pub beneath: Context,
    /// The command marked, by its place in the menu.
    pub cursor: usize,
    /// Whether there is a report of a newer form to be shown.
    migrated: bool,
}

impl MenuOverlay {
    /// Lists the commands.
    pub fn items(&self) -> impl Iterator<Item = &'static CommandSpec> {
        let migrated = self.migrated;
        menu_items(self.kind, self.beneath)
            .filter(move |it| migrated || it.command != Command::Migration)
    }

    pub(super) fn walk(&mut self, by: isize) {
        let cursor = step(Some(self.cursor), by, self.items().count());
        self.cursor = cursor.unwrap_or_default();
    }
}

impl App {
    /// Opens a menu over what is there; its own key closes it, the other menu's key turns to that.
    pub(in crate::app) fn turn_menu(&mut self, kind: MenuKind) {
        if let Some(Overlay::Menu(menu)) = self.overlays.last() {
            let same = menu.kind == kind;
            self.overlays.pop();
            if same {
                return;
            }
        }
        let beneath = self.context();
        if menu_items(kind, beneath).next().is_none() {
            return;
        }
        self.overlays.push(Overlay::Menu(MenuOverlay {
            kind,
            beneath,
            cursor: 0,
            migrated: self.can_do(Command::Migration),
        }));
    }

    pub(super) fn submit_menu(&mut self, now: Now) -> Vec<Effect> {
        let Some(Overlay::Menu(menu)) = self.overlays.last() else {
            return Vec::new();
        };
        let chosen = menu.items().nth(menu.cursor).map(|it| it.command);
        self.run_from_menu(chosen, now)
    }

    pub(super) fn type_in_menu(&mut self, text: &str, now: Now) -> Vec<Effect> {
        let Some(Overlay::Menu(menu)) = self.overlays.last() else {
            return Vec::new();
        };
        let typed = text.chars().next().map(|it| it.to_ascii_lowercase());
        let mut items = menu.items();
        let chosen = items.find(|it| it.menu.map(|menu| menu.1) == typed);
        let chosen = chosen.map(|it| it.command);
        drop(items);
        self.run_from_menu(chosen, now)
    }

    fn run_from_menu(&mut self, command: Option<Command>, now: Now) -> Vec<Effect> {
        let Some(command) = command else {
            return Vec::new();
        };
        self.overlays.pop();
        self.run(command, now)
    }
}

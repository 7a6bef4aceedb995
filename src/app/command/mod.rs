//! What the counselor can do: one table drives keys, bottom bar, menus, help and the README.

mod markdown;
mod places;
mod table;

pub use markdown::key_table;
pub use table::{COMMANDS, Command};

use super::Key;
use crate::text::TextKey;

/// One command of the table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CommandSpec {
    /// The command.
    pub command: Command,
    /// Its name in settings and tests.
    pub name: &'static str,
    /// Where it can be given.
    pub contexts: &'static [Context],
    /// The keys that give it, the first is shown.
    pub keys: &'static [Key],
    /// The menu that holds it, and its letter there.
    pub menu: Option<(MenuKind, char)>,
    /// Its name for people.
    pub label: TextKey,
    /// Whether it stands in the bottom bar.
    pub in_bar: bool,
}

impl CommandSpec {
    /// Tells whether it can be given in this place.
    pub fn fits(&self, context: Context) -> bool {
        self.contexts.contains(&context)
    }
}

/// A menu whose letters give commands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum MenuKind {
    /// What the program can do from here.
    Program,
    /// What can be done with the question at hand.
    Question,
}

/// A place in which keys have a meaning.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Context {
    /// The first start.
    FirstStart,
    /// The passphrase is asked for.
    Unlock,
    /// A new passphrase is asked for.
    NewPassphrase,
    /// A new recovery code is written down and typed back.
    NewCode,
    /// The list of cases.
    Start,
    /// A letter on the table.
    Letter,
    /// The offers of the place.
    Directory,
    /// Notice and consent.
    Notice,
    /// A question.
    Interview,
    /// The rows of a roster.
    Rows,
    /// Behind the last question.
    End,
    /// The sections.
    Overview,
    /// The open points.
    OpenPoints,
    /// The plan.
    Plan,
    /// What changed since the plan was settled.
    Changes,
    /// The way from arrival to citizenship.
    Path,
    /// What happened before.
    Timeline,
    /// The settled plans.
    Revisions,
    /// A settled plan, or two compared.
    Revision,
    /// Answers are being saved before the program leaves them.
    Leaving,
    /// The store can't be used.
    Failed,
    /// A menu is open.
    Menu,
    /// The help is open.
    Help,
    /// A remark or reason is being written.
    Prompt,
    /// Yes or no is asked.
    Confirm,
    /// A form of export is chosen.
    Export,
    /// The source of an answer is chosen.
    Source,
    /// Something of the plan is chosen from a list.
    Choose,
    /// Samples of every language and the colours are open.
    Display,
    /// The list of languages.
    Languages,
    /// The reasons of a measure are open.
    Why,
    /// The client looks at the screen.
    ClientView,
    /// The code of the next appointment is shown.
    Appointment,
    /// The screen is blank.
    Blank,
}

impl Context {
    /// All places, in the order of the help.
    pub const ALL: [Self; 34] = [
        Self::FirstStart,
        Self::Unlock,
        Self::NewPassphrase,
        Self::NewCode,
        Self::Start,
        Self::Letter,
        Self::Directory,
        Self::Notice,
        Self::Interview,
        Self::Rows,
        Self::End,
        Self::Overview,
        Self::OpenPoints,
        Self::Plan,
        Self::Changes,
        Self::Path,
        Self::Timeline,
        Self::Revisions,
        Self::Revision,
        Self::Leaving,
        Self::Failed,
        Self::Menu,
        Self::Help,
        Self::Prompt,
        Self::Confirm,
        Self::Export,
        Self::Source,
        Self::Choose,
        Self::Display,
        Self::Languages,
        Self::Why,
        Self::ClientView,
        Self::Appointment,
        Self::Blank,
    ];

    /// Returns its name for people.
    pub fn label(self) -> TextKey {
        TextKey::named(format!("context-{}", self.code()))
    }

    /// Returns its code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::FirstStart => "first_start",
            Self::Unlock => "unlock",
            Self::NewPassphrase => "new_passphrase",
            Self::NewCode => "new_code",
            Self::Start => "start",
            Self::Letter => "letter",
            Self::Directory => "directory",
            Self::Notice => "notice",
            Self::Interview => "interview",
            Self::Rows => "rows",
            Self::End => "end",
            Self::Overview => "overview",
            Self::OpenPoints => "open_points",
            Self::Plan => "plan",
            Self::Changes => "changes",
            Self::Path => "path",
            Self::Timeline => "timeline",
            Self::Revisions => "revisions",
            Self::Revision => "revision",
            Self::Leaving => "leaving",
            Self::Failed => "failed",
            Self::Menu => "menu",
            Self::Help => "help",
            Self::Prompt => "prompt",
            Self::Confirm => "confirm",
            Self::Export => "export",
            Self::Source => "source",
            Self::Choose => "choose",
            Self::Display => "display",
            Self::Languages => "languages",
            Self::Why => "why",
            Self::ClientView => "client_view",
            Self::Appointment => "appointment",
            Self::Blank => "blank",
        }
    }
}

/// Finds the command that a key gives in a place.
///
/// `Ctrl+C` ends the program wherever that can be asked, since people try it first.
pub fn lookup(context: Context, key: &Key) -> Option<Command> {
    let mut here = COMMANDS.iter().filter(|it| it.fits(context));
    let found = if *key == Key::Ctrl('c') {
        here.find(|it| it.command == Command::Quit)
    } else {
        here.find(|it| it.keys.contains(key))
    };
    found.map(|it| it.command)
}

/// Lists the commands of a menu that can be given in the place beneath it.
pub fn menu_items(kind: MenuKind, beneath: Context) -> impl Iterator<Item = &'static CommandSpec> {
    COMMANDS
        .iter()
        .filter(move |it| it.fits(beneath) && it.menu.is_some_and(|menu| menu.0 == kind))
}

/// Lists what the bottom bar shows in a place, the most useful first.
///
/// Where one letter opens the menu, the key with Control that opens it too needs no room.
pub fn bar_items(context: Context) -> impl Iterator<Item = &'static CommandSpec> {
    let by_letter = has_menu_letter(context);
    COMMANDS.iter().filter(move |it| {
        let twice = by_letter && it.command == Command::QuestionMenu;
        it.in_bar && !twice && it.fits(context)
    })
}

/// Tells whether one letter opens the menu in a place.
pub fn has_menu_letter(context: Context) -> bool {
    spec(Command::MenuLetter).is_some_and(|it| it.fits(context))
}

/// Finds a command's line in the table.
pub fn spec(command: Command) -> Option<&'static CommandSpec> {
    COMMANDS.iter().find(|it| it.command == command)
}

#[cfg(test)]
mod tests;

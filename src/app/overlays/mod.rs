//! What lies over a screen: menus, help, questions, a line to write in, the client's view.

mod choose;
mod confirm;
mod display;
mod export;
mod languages;
mod menu;
mod prompt;

pub use choose::{Adds, Choice, ChoiceItem, Choose, MOST_DIGITS};
pub use confirm::Confirm;
pub use display::{DisplayLine, DisplayOverlay};
pub use export::{ExportDialog, ExportItem, ExportStep, Paper};
pub use languages::{LanguageOf, Languages};
pub use menu::MenuOverlay;
pub use prompt::{PlanText, Prompt, Purpose};

use super::case::{digit_of, step};
use super::{App, Command, Context, Effect, Note, Now};
use crate::base::RuleId;
use crate::profile::Source;

/// Something that lies over the screen; the topmost gets the keys.
#[derive(Debug)]
pub enum Overlay {
    /// A menu of commands.
    Menu(MenuOverlay),
    /// The help of the screen beneath.
    Help {
        /// How far it is scrolled.
        scroll: usize,
    },
    /// A line to write in.
    Prompt(Prompt),
    /// A question to be answered by yes or no.
    Confirm(Confirm),
    /// A step on the way to a file.
    Export(ExportDialog),
    /// The choice of where an answer comes from.
    Source {
        /// The source marked, by its place in [`SOURCES`].
        cursor: Option<usize>,
    },
    /// Samples of every language, and the colours, for this terminal.
    Display(DisplayOverlay),
    /// A list to choose from.
    Choose(Choose),
    /// The list of languages.
    Languages(Languages),
    /// Why a rule proposes something, or nothing.
    Explained {
        /// The rule.
        rule: RuleId,
        /// How far it is scrolled.
        scroll: usize,
    },
    /// Why the marked measure is in the plan.
    Why {
        /// How far it is scrolled.
        scroll: usize,
    },
    /// What a newer version of the form makes of the answers.
    Migration {
        /// How far it is scrolled.
        scroll: usize,
    },
    /// The client's side of the screen.
    ClientView {
        /// How far it is scrolled.
        scroll: usize,
    },
    /// The code of the next appointment, for the person's telephone.
    Appointment,
    /// Nothing, so that nobody reads along.
    Blank,
}

/// Where answers can come from, in the order of the digits.
pub const SOURCES: [Source; 4] = [
    Source::Client,
    Source::Interpreter,
    Source::Document,
    Source::ThirdParty,
];

/// Nothing that is scrolled has more lines than this.
const MOST_SCROLL: usize = 10_000;

impl Overlay {
    /// Returns the place as keys see it.
    pub(super) const fn context(&self) -> Context {
        match self {
            Self::Menu(_) => Context::Menu,
            Self::Help { .. } => Context::Help,
            Self::Prompt(_) => Context::Prompt,
            Self::Confirm(_) => Context::Confirm,
            Self::Export(_) => Context::Export,
            Self::Source { .. } => Context::Source,
            Self::Choose(_) => Context::Choose,
            Self::Display(_) => Context::Display,
            Self::Languages(_) => Context::Languages,
            Self::Why { .. } | Self::Explained { .. } | Self::Migration { .. } => Context::Why,
            Self::ClientView { .. } => Context::ClientView,
            Self::Appointment => Context::Appointment,
            Self::Blank => Context::Blank,
        }
    }

    /// Moves what is marked, or scrolls.
    fn walk(&mut self, by: isize) {
        match self {
            Self::Help { scroll }
            | Self::Why { scroll }
            | Self::Explained { scroll, .. }
            | Self::Migration { scroll }
            | Self::ClientView { scroll } => {
                *scroll = scroll.saturating_add_signed(by).min(MOST_SCROLL);
            }
            Self::Menu(menu) => menu.walk(by),
            Self::Source { cursor } => *cursor = step(*cursor, by, SOURCES.len()),
            Self::Prompt(_)
            | Self::Choose(_)
            | Self::Display(_)
            | Self::Languages(_)
            | Self::Export(_)
            | Self::Confirm(_)
            | Self::Appointment
            | Self::Blank => {}
        }
    }
}

impl App {
    /// Runs a command on the topmost overlay.
    pub(super) fn overlay(&mut self, command: Command, now: Now) -> Vec<Effect> {
        match command {
            Command::Close => return self.close_overlay(),
            Command::Turn => self.turn_display(),
            Command::Up | Command::Down | Command::PageUp | Command::PageDown => {
                let by = self.distance(command);
                self.walk_choices(by);
                self.walk_export(by);
                self.walk_display(by);
                self.walk_languages(by);
                self.walk_prompt(by);
                if let Some(overlay) = self.overlays.last_mut() {
                    overlay.walk(by);
                }
            }
            Command::NextField => self.turn_setting(),
            Command::Submit => return self.submit_overlay(now),
            Command::Yes => return self.confirmed_yes(now),
            Command::No => self.refuse(),
            _ => {}
        }
        Vec::new()
    }

    /// Closes the topmost overlay; what was written in it is kept for the next time.
    fn close_overlay(&mut self) -> Vec<Effect> {
        match self.overlays.pop() {
            Some(Overlay::Prompt(prompt)) if !prompt.field.text().trim().is_empty() => {
                self.kept_prompts.push((self.position(), prompt));
                Vec::new()
            }
            Some(Overlay::Display(overlay)) => self.keep_display(&overlay),
            _ => Vec::new(),
        }
    }

    /// Says no to what the topmost overlay asks.
    fn refuse(&mut self) {
        if let Some(Overlay::Confirm(Confirm::SafeAtHome(paper, format))) = self.overlays.pop() {
            self.note = Some(Note::plain("note-not_exported"));
            self.show_export(ExportStep::Instead(*paper, format));
        }
    }

    fn submit_overlay(&mut self, now: Now) -> Vec<Effect> {
        match self.overlays.last() {
            Some(Overlay::Menu(_)) => self.submit_menu(now),
            Some(Overlay::Prompt(_)) => self.submit_prompt(now),
            Some(Overlay::Export(_)) => self.submit_export(now),
            Some(Overlay::Languages(_)) => self.submit_languages(now),
            Some(Overlay::Choose(_)) => {
                self.submit_choice(now);
                Vec::new()
            }
            Some(Overlay::Source { cursor }) => {
                self.choose_source(*cursor);
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    /// Takes typed text in on the topmost overlay.
    pub(super) fn type_on_overlay(&mut self, text: &str, now: Now) -> Vec<Effect> {
        match self.overlays.last_mut() {
            Some(Overlay::Prompt(prompt)) => {
                prompt.field.insert(text);
                Vec::new()
            }
            Some(Overlay::Choose(_)) => {
                self.type_in_choices(text, now);
                Vec::new()
            }
            Some(Overlay::Languages(_)) => {
                self.type_in_languages(text);
                Vec::new()
            }
            Some(Overlay::Menu(_)) => self.type_in_menu(text, now),
            Some(Overlay::Export(_)) => self.type_in_export(text, now),
            Some(Overlay::Source { .. }) => {
                self.choose_source(digit_of(text).and_then(|it| it.checked_sub(1)));
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn choose_source(&mut self, at: Option<usize>) {
        let source = at.and_then(|it| SOURCES.get(it)).copied();
        if let (Some(source), Some(case)) = (source, &mut self.case) {
            case.desk_mut().set_source(source);
            self.overlays.pop();
        }
    }
}

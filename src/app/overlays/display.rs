//! How this terminal shows things: samples of every language, of which a person says what reads
//! right, and the colours.

use std::collections::BTreeSet;

use super::Overlay;
use crate::app::case::step;
use crate::app::{App, Display, Effect, ThemeName};
use crate::base::{Direction, Language};
use crate::text::Mode;

/// The samples and choices for this terminal.
#[derive(Debug)]
pub struct DisplayOverlay {
    /// The line marked.
    pub cursor: usize,
    /// What was chosen before.
    before: Display,
}

/// A line of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DisplayLine {
    /// Right-to-left text as this mode sends it.
    Order(Mode),
    /// A language, by its sample.
    Language(Language),
    /// A set of colours.
    Theme(ThemeName),
    /// Boxes and rules.
    Borders,
}

impl App {
    /// Lists what can be chosen for this terminal.
    pub fn display_lines(&self) -> Vec<DisplayLine> {
        let locales = || self.library.locales.iter().map(|it| &it.language);
        let turned = locales().any(|it| it.direction() == Direction::RightToLeft);
        let orders = [Mode::App, Mode::Terminal].map(DisplayLine::Order);
        let ordered = turned && self.settings.mode != Mode::Ascii;
        let orders = orders.into_iter().filter(|_| ordered);
        orders
            .chain(locales().cloned().map(DisplayLine::Language))
            .chain(ThemeName::ALL.map(DisplayLine::Theme))
            .chain([DisplayLine::Borders])
            .collect()
    }

    /// Tells whether a line is chosen.
    pub fn display_chosen(&self, line: &DisplayLine) -> bool {
        let display = &self.settings.display;
        match line {
            DisplayLine::Order(mode) => self.settings.mode == *mode,
            DisplayLine::Language(language) => {
                let locale = self.library.locale(language);
                locale.is_none_or(|it| self.settings.can_show(it))
            }
            DisplayLine::Theme(theme) => display.theme == *theme,
            DisplayLine::Borders => display.borders,
        }
    }

    /// Opens the samples.
    pub(in crate::app) fn show_display(&mut self) {
        let before = self.settings.display.clone();
        let overlay = DisplayOverlay { cursor: 0, before };
        self.overlays.push(Overlay::Display(overlay));
    }

    pub(super) fn walk_display(&mut self, by: isize) {
        let count = self.display_lines().len();
        if let Some(Overlay::Display(overlay)) = self.overlays.last_mut() {
            overlay.cursor = step(Some(overlay.cursor), by, count).unwrap_or_default();
        }
    }

    /// Chooses the line marked, or takes it back.
    pub(super) fn turn_display(&mut self) {
        let Some(Overlay::Display(overlay)) = self.overlays.last() else {
            return;
        };
        let line = self.display_lines().into_iter().nth(overlay.cursor);
        let display = &mut self.settings.display;
        match line {
            Some(DisplayLine::Order(mode)) => {
                display.ordering = Some(mode);
                self.settings.mode = mode;
            }
            Some(DisplayLine::Language(language)) => turn(&mut display.unreadable, language),
            Some(DisplayLine::Theme(theme)) => display.theme = theme,
            Some(DisplayLine::Borders) => display.borders = !display.borders,
            None => {}
        }
    }

    /// Remembers what was chosen, once the samples are closed.
    pub(super) fn keep_display(&mut self, overlay: &DisplayOverlay) -> Vec<Effect> {
        self.settings.display.checked = true;
        let display = self.settings.display.clone();
        if display == overlay.before {
            return Vec::new();
        }
        vec![Effect::KeepDisplay(display)]
    }
}

/// Takes a language into a set, or out of it.
fn turn(languages: &mut BTreeSet<Language>, language: Language) {
    if !languages.remove(&language) {
        languages.insert(language);
    }
}

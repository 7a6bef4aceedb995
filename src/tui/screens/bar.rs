//! The bottom bar: the keys of this place from the table of commands.
//!
//! Plain keys come first; those with Control stand in rows of their own behind one common word, so
//! that the bar reads calmly and fits into 40 columns. What doesn't fit is left out from the end,
//! but never the menus and the help, through which all else is reached.

use ratatui::layout::Rect;

use super::scene::Scene;
use crate::app::{Command, CommandSpec, Key, bar_items};
use crate::text::{Base, Line, TextKey, columns, fit};
use crate::tui::paint::Canvas;

/// A key with its label, laid out.
struct Chip {
    command: Command,
    key: Line,
    label: Line,
}

/// Columns between two chips.
const BETWEEN: u16 = 2;

impl Chip {
    /// Columns that it takes: a blank on each side of the key, one before the label.
    const fn width(&self) -> u16 {
        self.key.width + 2 + 1 + self.label.width
    }
}

/// The bar of a place, broken into rows.
pub(super) struct Bar {
    /// The word before the keys that are pressed with Control.
    control: Line,
    plain: Vec<Chip>,
    controlled: Vec<Chip>,
    width: u16,
}

impl Bar {
    /// Makes the bar for a screen of this size.
    pub(super) fn new(scene: Scene<'_>, screen: Rect) -> Self {
        let specs = bar_items(scene.app.context());
        let specs = specs.filter(|_| !scene.is_waking());
        let (controlled, plain): (Vec<_>, Vec<_>) = specs.partition(|it| is_control(it));
        let chips = |specs: Vec<&CommandSpec>| -> Vec<Chip> {
            specs.into_iter().filter_map(|it| chip(scene, it)).collect()
        };
        let word = format!("{} ", scene.word("key-control"));
        let mut bar = Self {
            control: fit(
                &word,
                columns(&word, scene.mode()),
                Base::Auto,
                scene.mode(),
            ),
            plain: chips(plain),
            controlled: chips(controlled),
            width: screen.width.saturating_sub(2),
        };
        bar.shorten(most_rows(screen.height));
        bar
    }

    /// Returns how many rows it takes.
    pub(super) fn height(&self) -> u16 {
        let rows = self.rows(&self.plain, 0) + self.rows(&self.controlled, self.control.width);
        u16::try_from(rows).unwrap_or(u16::MAX)
    }

    /// Leaves keys out from the end until the others fit; menus and help only when all else is
    /// gone.
    fn shorten(&mut self, most: u16) {
        while self.height() > most {
            let other = |it: &Chip| !leads_on(it.command);
            let chips = match self.controlled.iter().rposition(other) {
                Some(at) => (&mut self.controlled, at),
                None if self.plain.is_empty() => {
                    let last = self.controlled.len().saturating_sub(1);
                    (&mut self.controlled, last)
                }
                None => {
                    let last = self.plain.len() - 1;
                    (&mut self.plain, last)
                }
            };
            chips.0.remove(chips.1);
        }
    }

    fn rows(&self, chips: &[Chip], indent: u16) -> usize {
        broken(chips, self.width.saturating_sub(indent)).len()
    }

    /// Draws it.
    pub(super) fn draw(&self, canvas: &mut Canvas<'_, '_>, area: Rect) {
        let mut rows = area.rows().map(|it| Rect {
            x: it.x + 1.min(it.width),
            width: it.width.saturating_sub(2),
            ..it
        });
        for (chips, row) in broken(&self.plain, self.width).into_iter().zip(&mut rows) {
            draw_row(canvas, row, chips);
        }
        let width = self.width.saturating_sub(self.control.width);
        let controlled = broken(&self.controlled, width).into_iter().zip(rows);
        for (at, (chips, row)) in controlled.enumerate() {
            if at == 0 {
                let text = canvas.theme().text;
                canvas.line(row, &self.control, text);
            }
            draw_row(canvas, skip(row, self.control.width), chips);
        }
    }
}

/// How many rows the bar may take.
const fn most_rows(height: u16) -> u16 {
    match height {
        0..6 => 0,
        6..10 => 1,
        10..18 => 2,
        _ => 3,
    }
}

fn is_control(spec: &CommandSpec) -> bool {
    matches!(spec.keys.first(), Some(Key::Ctrl(_)))
}

const fn leads_on(command: Command) -> bool {
    matches!(
        command,
        Command::Menu | Command::Help | Command::QuestionMenu
    )
}

fn chip(scene: Scene<'_>, spec: &CommandSpec) -> Option<Chip> {
    let said = |key: &TextKey| scene.read(key).marked();
    let key = match spec.keys.first()? {
        Key::Ctrl(letter) => letter.to_ascii_uppercase().to_string(),
        key => key.shown(&said),
    };
    let line = |text: &str| fit(text, u16::MAX, Base::Auto, scene.mode());
    Some(Chip {
        command: spec.command,
        key: line(&key),
        label: line(&said(&spec.label)),
    })
}

/// Breaks chips into rows, in their order.
fn broken(chips: &[Chip], width: u16) -> Vec<&[Chip]> {
    let mut rows = Vec::new();
    let (mut begin, mut used) = (0, 0_u16);
    for (at, chip) in chips.iter().enumerate() {
        let wanted = used.saturating_add(chip.width());
        if at > begin && wanted > width {
            rows.extend(chips.get(begin..at));
            (begin, used) = (at, 0);
        }
        used = used.saturating_add(chip.width() + BETWEEN);
    }
    rows.extend(chips.get(begin..).filter(|it| !it.is_empty()));
    rows
}

fn draw_row(canvas: &mut Canvas<'_, '_>, mut area: Rect, chips: &[Chip]) {
    let theme = canvas.theme();
    for chip in chips {
        let width = (chip.key.width + 2).min(area.width);
        canvas.shade(Rect { width, ..area }, theme.keys);
        area = skip(area, 1);
        canvas.line(area, &chip.key, theme.keys);
        area = skip(area, chip.key.width + 2);
        let room = Rect {
            width: area.width.min(chip.label.width),
            ..area
        };
        canvas.line(room, &chip.label, theme.text);
        area = skip(area, chip.label.width + BETWEEN);
    }
}

fn skip(area: Rect, columns: u16) -> Rect {
    let columns = columns.min(area.width);
    Rect {
        x: area.x + columns,
        width: area.width - columns,
        ..area
    }
}

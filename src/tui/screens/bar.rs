//! The bottom bar: the keys of this place from the table of commands.
//!
//! Plain keys come first; those with Control stand in rows of their own behind one common word, so
//! that the bar reads calmly and fits into 40 columns. What doesn't fit is left out from the end,
//! but never the menus and the help, through which all else is reached.

use ratatui::layout::Rect;

use super::scene::Scene;
use crate::app::{Command, CommandSpec, Key, has_menu_letter};
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
        let specs = scene.app.offered();
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
        // Letters do much where nothing is typed: there they get a row more on narrow screens.
        let letters = has_menu_letter(scene.app.context());
        bar.shorten(most_rows(screen) + u16::from(letters && is_narrow(screen)));
        bar
    }

    /// Returns how many rows it takes.
    pub(super) fn height(&self) -> u16 {
        let rows = self.plain_rows().len() + self.controlled_rows().len();
        u16::try_from(rows).unwrap_or(u16::MAX) - u16::from(self.joins())
    }

    fn plain_rows(&self) -> Vec<&[Chip]> {
        broken(&self.plain, self.width)
    }

    fn controlled_rows(&self) -> Vec<&[Chip]> {
        let width = self.width.saturating_sub(self.control.width);
        broken(&self.controlled, width)
    }

    /// Tells whether the keys with Control all fit behind the plain ones of their last row.
    fn joins(&self) -> bool {
        let (Some(last), [only]) = (self.plain_rows().last().copied(), &*self.controlled_rows())
        else {
            return false;
        };
        let used = width_of(last).saturating_add(width_of(only));
        used.saturating_add(self.control.width + BETWEEN) <= self.width
    }

    /// Leaves keys out from the end until the others fit: the help only behind all others, the
    /// menus, which hold the help too, only when nothing else is left.
    fn shorten(&mut self, most: u16) {
        while self.height() > most {
            let controlled = self.controlled.iter();
            let last = |rank: u8| {
                controlled
                    .clone()
                    .rposition(|it| rank_of(it.command) == rank)
            };
            if let Some(at) = last(0).or_else(|| last(1)) {
                self.controlled.remove(at);
            } else if self.plain.pop().is_none() && self.controlled.pop().is_none() {
                return;
            }
        }
    }

    /// Draws it.
    pub(super) fn draw(&self, canvas: &mut Canvas<'_, '_>, area: Rect) {
        let mut rows = area.rows().map(|it| Rect {
            x: it.x + 1.min(it.width),
            width: it.width.saturating_sub(2),
            ..it
        });
        let mut left = None;
        for (chips, row) in self.plain_rows().into_iter().zip(&mut rows) {
            left = Some(draw_row(canvas, row, chips));
        }
        let joined = left.filter(|_| self.joins());
        let rows = joined.into_iter().chain(rows);
        for (at, (chips, row)) in self.controlled_rows().into_iter().zip(rows).enumerate() {
            if at == 0 {
                let text = canvas.theme().text;
                canvas.line(row, &self.control, text);
            }
            draw_row(canvas, skip(row, self.control.width), chips);
        }
    }
}

/// How many rows the bar may take.
const fn most_rows(screen: Rect) -> u16 {
    match (screen.height, screen.width) {
        (0..6, _) => 0,
        (6..10, _) => 1,
        (10..18, _) | (_, 0..60) => 2,
        _ => 3,
    }
}

const fn is_narrow(screen: Rect) -> bool {
    screen.width < 60 && screen.height >= 20
}

const fn is_control(spec: &CommandSpec) -> bool {
    matches!(spec.keys, [Key::Ctrl(_), ..])
}

/// How long a key with Control stays when there is no room.
fn rank_of(command: Command) -> u8 {
    if [Command::Menu, Command::QuestionMenu].contains(&command) {
        2
    } else {
        u8::from(command == Command::Help)
    }
}

fn chip(scene: Scene<'_>, spec: &CommandSpec) -> Option<Chip> {
    let said = |key: &TextKey| scene.read(key).marked();
    let first = spec.keys.first()?;
    let key = match (first, own_letter(scene, spec)) {
        (_, Some(letter)) => letter.to_string(),
        (Key::Ctrl(letter), None) => letter.to_ascii_uppercase().to_string(),
        (other, None) => other.shown(&said),
    };
    let line = |text: &str| fit(text, u16::MAX, Base::Auto, scene.mode());
    Some(Chip {
        command: spec.command,
        key: line(&key),
        label: line(&said(&spec.label)),
    })
}

/// Returns the letter of yes and no in the counselor's language, the one that the question names too.
fn own_letter(scene: Scene<'_>, spec: &CommandSpec) -> Option<char> {
    let answers = [(Command::Yes, "letters-yes"), (Command::No, "letters-no")];
    let letters = answers.iter().find(|it| it.0 == spec.command)?.1;
    let letters = scene.word(letters);
    let is_key = |it: &char| spec.keys.contains(&Key::Char(*it));
    letters.chars().find(is_key)
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

/// Returns the columns of chips in one row.
fn width_of(chips: &[Chip]) -> u16 {
    let widths = chips.iter().map(Chip::width);
    let between = chips.len().saturating_sub(1);
    let between = u16::try_from(between)
        .unwrap_or(u16::MAX)
        .saturating_mul(BETWEEN);
    widths.fold(between, u16::saturating_add)
}

/// Draws chips and returns what is right of them.
fn draw_row(canvas: &mut Canvas<'_, '_>, mut area: Rect, chips: &[Chip]) -> Rect {
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
    area
}

fn skip(area: Rect, columns: u16) -> Rect {
    let columns = columns.min(area.width);
    Rect {
        x: area.x + columns,
        width: area.width - columns,
        ..area
    }
}

//! The next appointment as a code for the person's telephone: black on white, nothing beside it.

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::flow::{Flow, centred};
use super::scene::Scene;
use super::sheet::Sheet;
use crate::document::Qr;
use crate::document::calendar::{Entry, tiny};
use crate::text::{Args, Text, TextKey};
use crate::tui::paint::Canvas;

/// The most columns of the words above the code.
const WIDEST: u16 = 56;

/// Draws the code with its day above it, or says why there is none.
pub(super) fn draw(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>) {
    let Some(entry) = scene.app.next_appointment() else {
        let none = scene
            .texts()
            .plain(scene.client(), &TextKey::new("client_view-no_appointment"));
        return words(scene, flow, none);
    };
    let unicode = flow.canvas.look().unicode_boxes;
    let Some(code) = Qr::for_screen(&tiny(&entry)) else {
        return;
    };
    let picture = Picture::of(&code, unicode);
    let area = flow.rest();
    let (columns, rows) = picture.least();
    if columns > area.width || rows > area.height {
        let screen = flow.canvas.area();
        let args = Args::new()
            .count("columns", usize::from(columns.max(screen.width)))
            .count("rows", usize::from(rows + screen.height - area.height));
        let small = scene.say_with("appointment-too_small", &args);
        return words(scene, flow, small);
    }
    if area.height > rows {
        let spare = area.height.saturating_sub(rows);
        caption(scene, flow, (&entry, spare));
    }
    let area = flow.rest();
    picture.draw(flow.canvas, area);
}

/// Says the day above the code, in the person's language.
fn caption(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, (entry, spare): (&Entry, u16)) {
    let args = Args::new().day("day", entry.at.day());
    let key = TextKey::new("client_view-appointment");
    let said = scene.texts().get(scene.client(), &key, &args);
    let area = flow.rest();
    let width = area.width.min(WIDEST);
    let mut sheet = Sheet::new(scene, width);
    let heading = flow.canvas.theme().heading;
    sheet.text(said, heading);
    let rows = flow.take(sheet.height().min(spare));
    let rows = Rect {
        x: rows.x + (rows.width - width) / 2,
        width,
        ..rows
    };
    sheet.draw(flow.canvas, rows, 0);
}

/// Draws words in the middle.
fn words(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, said: Text) {
    let area = flow.rest();
    let width = area.width.saturating_sub(4).min(WIDEST);
    let mut sheet = Sheet::new(scene, width);
    let heading = flow.canvas.theme().heading;
    sheet.text(said, heading);
    let height = sheet.height().min(area.height);
    sheet.draw(flow.canvas, centred(area, width, height), 0);
}

/// A code in characters.
struct Picture {
    rows: Vec<Vec<char>>,
    /// Columns and rows at each edge without which readers still find it: half of the free modules.
    spare: (u16, u16),
}

impl Picture {
    fn of(code: &Qr, unicode: bool) -> Self {
        let (rows, spare) = if unicode {
            (code.half_blocks(), (2, 1))
        } else {
            (code.in_ascii(), (4, 2))
        };
        let rows = rows.iter().map(|it| it.chars().collect());
        Self {
            rows: rows.collect(),
            spare,
        }
    }

    fn width(&self) -> u16 {
        let first = self.rows.first().map_or(0, Vec::len);
        u16::try_from(first).unwrap_or(u16::MAX)
    }

    fn height(&self) -> u16 {
        u16::try_from(self.rows.len()).unwrap_or(u16::MAX)
    }

    /// Returns the least columns and rows in which it can be read.
    fn least(&self) -> (u16, u16) {
        let (across, down) = self.spare;
        (
            self.width().saturating_sub(2 * across),
            self.height().saturating_sub(2 * down),
        )
    }

    /// Draws it in the middle; what doesn't fit of the free modules is left out at both sides.
    fn draw(&self, canvas: &mut Canvas<'_, '_>, area: Rect) {
        let cut = |whole: u16, room: u16| whole.saturating_sub(room).div_ceil(2);
        let (left, above) = (
            cut(self.width(), area.width),
            cut(self.height(), area.height),
        );
        let (width, height) = (self.width() - 2 * left, self.height() - 2 * above);
        let (x, y) = (
            area.x + (area.width - width) / 2,
            area.y + (area.height - height) / 2,
        );
        let rows = self.rows.iter().skip(usize::from(above));
        for (row, letters) in (y..y + height).zip(rows) {
            let letters = letters.iter().skip(usize::from(left));
            for (column, letter) in (x..x + width).zip(letters) {
                let (symbol, style) = cell(canvas, *letter);
                let symbol = symbol.encode_utf8(&mut [0; 4]).to_owned();
                canvas.symbol(Position::new(column, row), &symbol, style);
            }
        }
    }
}

/// Where there are no block characters, a blank of ink stands for the number sign.
const fn cell(canvas: &Canvas<'_, '_>, letter: char) -> (char, Style) {
    let theme = canvas.theme();
    match letter {
        '#' => (' ', theme.ink),
        letter => (letter, theme.paper),
    }
}

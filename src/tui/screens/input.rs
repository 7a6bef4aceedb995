//! Fields to type into: one line with its label, or words over several lines.

use ratatui::layout::{Position, Rect};

use super::flow::{Flow, rows};
use super::scene::Scene;
use crate::text::{Base, Field, Line, Text, columns, layout};

/// The columns of a label beside its field.
const LABEL: u16 = 24;
/// The least width in which a label stands beside its field.
const BESIDE: u16 = 60;

/// A field with its label.
pub(super) struct Labelled<'a> {
    /// The label.
    pub(super) label: Text,
    /// The field.
    pub(super) field: &'a Field,
    /// Whether it takes the keys.
    pub(super) focused: bool,
    /// Its columns between the brackets.
    pub(super) width: u16,
}

/// Draws a field, its label beside it or above it.
pub(super) fn labelled(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, input: Labelled<'_>) {
    let Labelled {
        label,
        field,
        focused,
        width,
    } = input;
    let text = flow.canvas.theme().text;
    let fits = columns(&label.text, scene.mode()) <= LABEL - 2;
    if flow.rest().width < BESIDE || !fits {
        flow.text(label, text);
        return line(flow, field, (focused, width));
    }
    let row = flow.take(1);
    let base = Base::from(&label.language);
    let beside = Rect {
        width: LABEL,
        ..row
    };
    flow.canvas.one_line(beside, &label.marked(), base, text);
    let place = Rect {
        x: row.x + LABEL,
        width: (row.width - LABEL).min(width + 2),
        ..row
    };
    put(flow, place, field, focused);
}

/// Draws a field of one line, of so many columns between its brackets.
pub(super) fn line(flow: &mut Flow<'_, '_, '_>, field: &Field, (focused, width): (bool, u16)) {
    let row = flow.take(1);
    let place = Rect {
        width: row.width.min(width + 2),
        ..row
    };
    put(flow, place, field, focused);
}

fn put(flow: &mut Flow<'_, '_, '_>, place: Rect, field: &Field, focused: bool) {
    if focused {
        flow.canvas.focused_field(place, field);
    } else {
        flow.canvas.resting_field(place, field);
    }
}

/// Draws words that wrap over at most so many rows, with the cursor among them.
pub(super) fn words(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, field: &Field, most: u16) {
    let width = flow.rest().width.saturating_sub(2);
    let lines = layout(field.text(), width, Base::Auto, scene.mode());
    if rows(&lines) <= 1 || most <= 1 {
        return line(flow, field, (true, width));
    }
    let caret = holds(&lines, field.caret());
    let shown = usize::from(most.min(flow.rest().height));
    let start = (caret + 1).saturating_sub(shown);
    let area = flow.take(rows(&lines).min(most));
    let theme = flow.canvas.theme();
    for (at, (place, laid)) in area.rows().zip(lines.iter().skip(start)).enumerate() {
        let inside = Rect {
            x: place.x + 1,
            width,
            ..place
        };
        let sides = [(place.x, "["), (inside.right(), "]")];
        for (x, bracket) in sides {
            flow.canvas
                .symbol(Position::new(x, place.y), bracket, theme.text);
        }
        flow.canvas.shade(inside, theme.field);
        flow.canvas.line(inside, laid, theme.field);
        if start + at == caret {
            let column = laid.caret_column(field.caret(), width);
            flow.canvas
                .cursor(Position::new(inside.x + column, place.y));
        }
    }
}

/// Finds the line that holds the caret.
fn holds(lines: &[Line], caret: usize) -> usize {
    let last = lines.iter().rposition(|it| it.source.start <= caret);
    last.unwrap_or_default()
}

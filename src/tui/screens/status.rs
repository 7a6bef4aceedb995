//! The status row: what has the focus, as a screen reader says it — label, value, n of m.
//!
//! It changes when the focus or a choice does, never with a typed letter, so that typing stays
//! cheap on a slow line and quiet in the ear.

use ratatui::layout::Rect;

use super::scene::Scene;
use crate::text::{Args, Base, columns, fit};
use crate::tui::paint::Canvas;

/// What has the focus.
#[derive(Clone, PartialEq, Eq, Default)]
pub(super) struct Status {
    /// Its label.
    pub(super) label: String,
    /// What it holds.
    pub(super) value: String,
    /// Its place among others, from 1, and how many there are.
    pub(super) place: Option<(usize, usize)>,
}

impl Status {
    /// Names what has the focus.
    pub(super) fn of(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            ..Self::default()
        }
    }

    /// Adds what it holds.
    pub(super) fn with(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// Adds its place, counted from 0, among so many.
    pub(super) fn at(mut self, place: Option<usize>, all: usize) -> Self {
        self.place = place.map(|it| (it + 1, all));
        self
    }
}

/// Draws the status; a label or value that is too long is cut, the place is not.
pub(super) fn draw(scene: Scene<'_>, canvas: &mut Canvas<'_, '_>, area: Rect, status: &Status) {
    let area = Rect {
        x: area.x + 1.min(area.width),
        width: area.width.saturating_sub(2),
        ..area
    };
    if area.is_empty() || status.label.is_empty() {
        return;
    }
    let place = place(scene, status);
    let room = area.width.saturating_sub(columns(&place, scene.mode()));
    let value = columns(&status.value, scene.mode()).saturating_add(2);
    let label = if status.value.is_empty() {
        shortened(scene, &status.label, room)
    } else {
        let room = room.saturating_sub(value).max(room / 2);
        let label = shortened(scene, &status.label, room);
        format!("{label}: {}", status.value)
    };
    let said = shortened(scene, &label, room);
    let hint = canvas.theme().hint;
    canvas.one_line(
        area,
        &format!("{said}{place}"),
        Base::from(scene.own()),
        hint,
    );
}

/// Says which of how many it is: `, 3 von 9`.
fn place(scene: Scene<'_>, status: &Status) -> String {
    let Some((place, all)) = status.place else {
        return String::new();
    };
    let args = Args::new().count("number", place).count("total", all);
    format!(", {}", scene.say_with("view-place", &args).text)
}

/// Cuts words that are wider than the room and marks the cut.
fn shortened(scene: Scene<'_>, words: &str, room: u16) -> String {
    if columns(words, scene.mode()) <= room {
        return words.to_owned();
    }
    let line = fit(words, room, Base::from(scene.own()), scene.mode());
    let cut = line.cells.iter().map(|it| it.source.start).max();
    let head = words.get(..cut.unwrap_or_default()).unwrap_or_default();
    format!("{}…", head.trim_end())
}

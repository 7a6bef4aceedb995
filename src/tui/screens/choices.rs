//! A list to choose from, in one language or two.
//!
//! Only the page that holds the chosen item is laid out, so that a list of all countries costs no
//! more than one of ten.

use std::ops::Range;

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::flow::{Flow, beside};
use super::piece::{self, Piece};
use super::scene::Scene;
use crate::text::{Args, Base};
use crate::tui::paint::{Canvas, Item, page};

/// A list to choose from.
pub(super) struct Choices<'a> {
    /// How many items there are.
    pub(super) count: usize,
    /// The item marked.
    pub(super) cursor: Option<usize>,
    /// An item's pieces, for each column.
    pub(super) item: &'a dyn Fn(usize) -> Vec<Vec<Piece>>,
    /// How many columns there are.
    pub(super) columns: usize,
    /// Whether the terminal's cursor stands on the marked item, since nothing is typed.
    pub(super) has_focus: bool,
}

/// How the items stand in their area.
struct Stand {
    areas: Vec<Rect>,
    /// The heights of all items.
    heights: Vec<u16>,
}

/// Draws the page of a list that holds the marked item, in what is left of the flow.
pub(super) fn draw(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, choices: &Choices<'_>) {
    let area = flow.rest();
    if area.is_empty() || choices.count == 0 {
        return;
    }
    let stand = stand(flow.canvas, area, choices);
    let all: u32 = stand.heights.iter().map(|it| u32::from(*it)).sum();
    let fits = all <= u32::from(area.height);
    let rows = if fits {
        area.height
    } else {
        area.height.saturating_sub(1).max(1)
    };
    let shown = page(&stand.heights, rows, choices.cursor.unwrap_or_default());
    let used = draw_page(flow, choices, &stand, (rows, shown.clone()));
    flow.gap(used);
    if !fits && area.height > 1 {
        count(scene, flow, &shown, choices.count);
    }
}

/// Returns the rows that a list takes in an area, all of it.
pub(super) fn height(canvas: &Canvas<'_, '_>, area: Rect, choices: &Choices<'_>) -> u16 {
    let heights = stand(canvas, area, choices).heights;
    heights.into_iter().fold(0, u16::saturating_add)
}

fn draw_page(
    flow: &mut Flow<'_, '_, '_>,
    choices: &Choices<'_>,
    stand: &Stand,
    (rows, shown): (u16, Range<usize>),
) -> u16 {
    let text = flow.canvas.theme().text;
    let mut items: Vec<_> = shown
        .clone()
        .map(|at| item(flow.canvas, choices, &stand.areas, (at, text)))
        .collect();
    let columns = items.iter_mut().flat_map(|it| &mut it.columns);
    columns.for_each(|it| it.truncate(usize::from(rows)));
    let areas: Vec<_> = stand
        .areas
        .iter()
        .map(|it| Rect {
            height: rows,
            ..*it
        })
        .collect();
    let cursor = choices.cursor.filter(|it| shown.contains(it));
    flow.canvas
        .list(&areas, &items, cursor.map(|it| it - shown.start));
    let above = |end: usize| -> u16 {
        let heights = stand.heights.iter().take(end).skip(shown.start);
        heights.fold(0, |sum, it| sum.saturating_add(*it))
    };
    if let (Some(area), true) = (areas.first(), choices.has_focus) {
        let row = above(cursor.unwrap_or(shown.start));
        flow.canvas.cursor(Position::new(area.x, area.y + row));
    }
    above(shown.end).min(rows)
}

/// Side by side where there is room or every label is short, else one below the other.
fn stand(canvas: &Canvas<'_, '_>, area: Rect, choices: &Choices<'_>) -> Stand {
    let wide = beside(area, choices.columns).map(Vec::from);
    let halves = || {
        let areas = halves(area);
        let heights = heights(canvas, choices, &areas);
        let short = choices.columns == 2 && heights.iter().all(|it| *it == 1);
        short.then_some(Stand { areas, heights })
    };
    let wide = wide.map(|areas| Stand {
        heights: heights(canvas, choices, &areas),
        areas,
    });
    wide.or_else(halves).unwrap_or_else(|| Stand {
        heights: heights(canvas, choices, &[area]),
        areas: vec![area],
    })
}

fn halves(area: Rect) -> Vec<Rect> {
    let width = area.width / 2;
    let right = Rect {
        x: area.x + area.width - width,
        width,
        ..area
    };
    vec![Rect { width, ..area }, right]
}

fn heights(canvas: &Canvas<'_, '_>, choices: &Choices<'_>, areas: &[Rect]) -> Vec<u16> {
    let height = |at| {
        let columns = (choices.item)(at);
        let tall = |pieces: &Vec<Piece>, area: &Rect| {
            piece::height(canvas, pieces, Canvas::item_width(*area))
        };
        if let [only] = areas {
            let all = columns.iter().map(|it| tall(it, only));
            return all.fold(0, u16::saturating_add).max(1);
        }
        let each = columns.iter().zip(areas);
        each.map(|it| tall(it.0, it.1)).max().unwrap_or(1).max(1)
    };
    (0..choices.count).map(height).collect()
}

fn item(
    canvas: &Canvas<'_, '_>,
    choices: &Choices<'_>,
    areas: &[Rect],
    (at, style): (usize, Style),
) -> Item {
    let columns = (choices.item)(at);
    let lines = |pieces: &Vec<Piece>, area: &Rect| {
        piece::compose(canvas, pieces, Canvas::item_width(*area))
    };
    if let [only] = areas {
        let lines = columns.iter().flat_map(|it| lines(it, only));
        return Item::of(lines.collect(), style);
    }
    let columns = columns.iter().zip(areas);
    Item {
        columns: columns.map(|it| lines(it.0, it.1)).collect(),
        style,
    }
}

/// The row below a list that doesn't fit: which of how many are seen.
fn count(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, shown: &Range<usize>, all: usize) {
    let args = Args::new().count("from", shown.start + 1);
    let args = args.count("to", shown.end).count("total", all);
    let text = scene.say_with("view-part", &args);
    let (row, hint) = (flow.take(1), flow.canvas.theme().hint);
    flow.canvas
        .one_line(row, &text.marked(), Base::from(scene.own()), hint);
}

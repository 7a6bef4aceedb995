//! A list to choose from, in one language or two.
//!
//! Only the page that holds the chosen item is laid out, so that a list of all countries costs no
//! more than one of ten.

use std::ops::Range;

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::flow::{Flow, beside, rows};
use super::piece::{self, Piece};
use super::scene::Scene;
use crate::text::{Args, Base, Line};
use crate::tui::paint::{Canvas, Item};

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

impl Choices<'_> {
    /// Tells whether two short lines of an item may share a row: those of two languages.
    const fn shares(&self) -> bool {
        self.columns == 2
    }
}

/// The columns by which the second language stands further in, below one of the same direction.
const FURTHER: u16 = 2;
/// The longest list that is tried in two narrow columns.
const MOST_HALVED: usize = 12;

/// The fewest items of a longer list that shall be seen at once.
const FEWEST: usize = 5;

/// The areas of the columns, and the heights of items as far as somebody asked for them.
struct Stand<'s> {
    choices: &'s Choices<'s>,
    areas: Vec<Rect>,
    heights: Vec<Option<u16>>,
    /// Whether only the marked item stands in both languages, the others in the first alone.
    brief: bool,
}

/// Draws the page of a list that holds the marked item, in what is left of the flow.
pub(super) fn draw(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, choices: &Choices<'_>) {
    let text = flow.canvas.theme().text;
    draw_styled(scene, flow, choices, &|_| text);
}

/// Draws a list whose items have styles of their own, such as grey ones.
pub(super) fn draw_styled(
    scene: Scene<'_>,
    flow: &mut Flow<'_, '_, '_>,
    choices: &Choices<'_>,
    style: &dyn Fn(usize) -> Style,
) {
    let counted = u16::from(flow.rest().height > 1);
    if let Some(part) = draw_part(scene, flow, choices, (counted, style)) {
        let (row, hint) = (flow.take(1), flow.canvas.theme().hint);
        let base = Base::from(scene.own());
        flow.canvas.one_line(row, &part, base, hint);
    }
}

/// Draws the page of a list that holds the marked item, and returns which of how many are seen
/// when that isn't all; the caller draws that somewhere.
pub(super) fn draw_uncounted(
    scene: Scene<'_>,
    flow: &mut Flow<'_, '_, '_>,
    choices: &Choices<'_>,
) -> Option<String> {
    let text = flow.canvas.theme().text;
    draw_part(scene, flow, choices, (0, &|_| text))
}

/// Draws a page; a list that doesn't fit leaves rows free below it.
fn draw_part(
    scene: Scene<'_>,
    flow: &mut Flow<'_, '_, '_>,
    choices: &Choices<'_>,
    (free, style): (u16, &dyn Fn(usize) -> Style),
) -> Option<String> {
    let area = flow.rest();
    if area.is_empty() || choices.count == 0 {
        return None;
    }
    let mut stand = Stand::new(flow.canvas, area, choices);
    stand.shorten(flow.canvas, area.height.saturating_sub(free).max(1));
    let whole = stand.page(flow.canvas, area.height, 0);
    let fits = whole.end == choices.count;
    let (rows, shown) = if fits {
        (area.height, whole)
    } else {
        let rows = area.height.saturating_sub(free).max(1);
        let marked = choices.cursor.unwrap_or_default();
        (rows, stand.page(flow.canvas, rows, marked))
    };
    let used = draw_page(flow, &mut stand, (rows, shown.clone()), style);
    flow.gap(used);
    (!fits).then(|| part(scene, &shown, choices.count))
}

/// Returns the rows that a list takes in an area, all of it.
pub(super) fn height(canvas: &Canvas<'_, '_>, area: Rect, choices: &Choices<'_>) -> u16 {
    height_of(canvas, area, choices, choices.count)
}

/// Returns the rows that the first so many items of a list take in an area.
pub(super) fn height_of(
    canvas: &Canvas<'_, '_>,
    area: Rect,
    choices: &Choices<'_>,
    first: usize,
) -> u16 {
    let mut stand = Stand::new(canvas, area, choices);
    stand.above(canvas, 0..first.min(choices.count))
}

fn draw_page(
    flow: &mut Flow<'_, '_, '_>,
    stand: &mut Stand<'_>,
    (rows, shown): (u16, Range<usize>),
    style: &dyn Fn(usize) -> Style,
) -> u16 {
    let choices = stand.choices;
    let mut items: Vec<_> = shown
        .clone()
        .map(|at| item(flow.canvas, stand, (at, style(at))))
        .collect();
    let columns = items.iter_mut().flat_map(|it| &mut it.columns);
    columns.for_each(|it| it.truncate(usize::from(rows)));
    let areas = stand.areas.iter();
    let areas: Vec<_> = areas
        .map(|it| Rect {
            height: rows,
            ..*it
        })
        .collect();
    let cursor = choices.cursor.filter(|it| shown.contains(it));
    let marked = cursor.map(|it| it - shown.start);
    flow.canvas.list(&areas, &items, marked);
    if let (Some(area), true) = (areas.first(), choices.has_focus) {
        let above = shown.start..cursor.unwrap_or(shown.start);
        let row = stand.above(flow.canvas, above);
        flow.canvas.cursor(Position::new(area.x, area.y + row));
    }
    stand.above(flow.canvas, shown).min(rows)
}

impl<'s> Stand<'s> {
    /// Side by side where there is room or every label is short, else one below the other.
    fn new(canvas: &Canvas<'_, '_>, area: Rect, choices: &'s Choices<'s>) -> Self {
        let over = |areas| Self {
            choices,
            areas,
            heights: vec![None; choices.count],
            brief: false,
        };
        if let Some(areas) = beside(area, choices.columns) {
            return over(areas.into());
        }
        if choices.columns == 2 && choices.count <= MOST_HALVED {
            let mut halved = over(halves(area));
            if (0..choices.count).all(|it| halved.height(canvas, it) == 1) {
                return halved;
            }
        }
        over(vec![area])
    }

    /// Leaves out the second language of what isn't marked, where so few items would be seen
    /// otherwise that nobody could choose among them.
    fn shorten(&mut self, canvas: &Canvas<'_, '_>, rows: u16) {
        let stacked = self.choices.shares() && self.areas.len() == 1;
        let marked = self.choices.cursor.unwrap_or_default();
        if stacked && self.page(canvas, rows, marked).len() < FEWEST.min(self.choices.count) {
            self.brief = true;
            self.heights.fill(None);
        }
    }

    /// Returns an item's pieces, for each column in which it is shown.
    fn columns_of(&self, at: usize) -> Vec<Vec<Piece>> {
        let mut columns = (self.choices.item)(at);
        if self.brief && at != self.choices.cursor.unwrap_or_default() {
            columns.truncate(1);
        }
        columns
    }

    /// Returns the page of so many rows that holds an item; what lies behind it isn't measured. The
    /// last page is filled from the one before it.
    fn page(&mut self, canvas: &Canvas<'_, '_>, rows: u16, holds: usize) -> Range<usize> {
        let (mut start, mut filled) = (0, 0_u16);
        for at in 0..self.choices.count {
            let height = self.height(canvas, at);
            let full = at > start && filled.saturating_add(height) > rows;
            if full && holds < at {
                return start..at;
            }
            if full {
                (start, filled) = (at, 0);
            }
            filled = filled.saturating_add(height);
        }
        while let Some(before) = start.checked_sub(1) {
            filled = filled.saturating_add(self.height(canvas, before));
            if filled > rows {
                break;
            }
            start = before;
        }
        start..self.choices.count
    }

    /// Adds up the rows of some items.
    fn above(&mut self, canvas: &Canvas<'_, '_>, items: Range<usize>) -> u16 {
        items.fold(0, |sum: u16, it| {
            sum.saturating_add(self.height(canvas, it))
        })
    }

    fn height(&mut self, canvas: &Canvas<'_, '_>, at: usize) -> u16 {
        if let Some(Some(known)) = self.heights.get(at) {
            return *known;
        }
        let columns = self.columns_of(at);
        let tall = |pieces: &Vec<Piece>, area: &Rect| {
            piece::height(canvas, pieces, Canvas::item_width(*area))
        };
        let height = if let [only] = self.areas.as_slice() {
            let width = Canvas::item_width(*only);
            match columns.as_slice() {
                [first, second] if self.choices.shares() => {
                    shared_height(canvas, (first, second), width)
                }
                columns => {
                    let all = columns.iter().map(|it| piece::height(canvas, it, width));
                    all.fold(0, u16::saturating_add)
                }
            }
        } else {
            let each = columns.iter().zip(&self.areas);
            each.map(|it| tall(it.0, it.1)).max().unwrap_or(1)
        };
        if let Some(place) = self.heights.get_mut(at) {
            *place = Some(height.max(1));
        }
        height.max(1)
    }
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

fn item(canvas: &Canvas<'_, '_>, stand: &Stand<'_>, (at, style): (usize, Style)) -> Item {
    let columns = stand.columns_of(at);
    let lines = |pieces: &Vec<Piece>, area: &Rect| {
        piece::compose(canvas, pieces, Canvas::item_width(*area))
    };
    if let [only] = stand.areas.as_slice() {
        let width = Canvas::item_width(*only);
        let lines = match columns.as_slice() {
            [first, second] if stand.choices.shares() => shared(canvas, (first, second), width),
            columns => {
                let lines = columns.iter().flat_map(|it| lines(it, only));
                lines.collect()
            }
        };
        return Item::of(lines, style);
    }
    let columns = columns.iter().zip(&stand.areas);
    Item {
        columns: columns.map(|it| lines(it.0, it.1)).collect(),
        style,
    }
}

/// Lays the languages of an item out one below the other; a short one shares the last row of the
/// one above it, so that a small screen holds more items. Below it the second leaves out the digit
/// and the tick, which stand above, where that saves a row.
fn shared(canvas: &Canvas<'_, '_>, (first, second): (&[Piece], &[Piece]), width: u16) -> Vec<Line> {
    let mut lines = piece::compose(canvas, first, width);
    let below = piece::compose(canvas, second, width);
    let both = match (lines.last(), below.as_slice()) {
        (Some(last), [only]) => piece::side_by_side(last, only, width),
        _ => None,
    };
    let words: Vec<_> = second.iter().filter(|it| it.is_rest()).cloned().collect();
    let shorter = piece::height(canvas, &words, width) < rows(&below);
    let second = if shorter { &words } else { second };
    let alike = lines.first().map(|it| it.rtl) == below.first().map(|it| it.rtl);
    match (both, lines.last_mut()) {
        (Some(both), Some(last)) => *last = both,
        _ if alike => {
            // What begins at the same edge is told apart by standing further in.
            let further = [&[Piece::sign("", FURTHER)], second].concat();
            lines.extend(piece::compose(canvas, &further, width));
        }
        _ => lines.extend(piece::compose(canvas, second, width)),
    }
    lines
}

fn shared_height(
    canvas: &Canvas<'_, '_>,
    (first, second): (&[Piece], &[Piece]),
    width: u16,
) -> u16 {
    if piece::surely_fit(first, second, width) {
        return 1;
    }
    rows(&shared(canvas, (first, second), width))
}

/// Says which of how many are seen: `4–9 von 23`.
fn part(scene: Scene<'_>, shown: &Range<usize>, all: usize) -> String {
    let args = Args::new().count("from", shown.start + 1);
    let args = args.count("to", shown.end).count("total", all);
    scene.say_with("view-part", &args).marked()
}

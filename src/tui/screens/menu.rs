//! A menu over the screen: every command that fits, with its letter and its key.

use ratatui::layout::Rect;

use super::choices::{self, Choices};
use super::dialog;
use super::flow::Flow;
use super::piece::{Piece, plain};
use super::scene::Scene;
use super::status::Status;
use crate::app::{CommandSpec, MenuKind, MenuOverlay, has_menu_letter};
use crate::text::TextKey;
use crate::tui::paint::Canvas;

/// The least width in which the hint stands in one row.
const ONE_ROW: u16 = 44;

/// Draws the menu.
pub(super) fn draw(
    scene: Scene<'_>,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    menu: &MenuOverlay,
) -> Status {
    let items: Vec<_> = menu.items().collect();
    let title = scene.say(match menu.kind {
        MenuKind::Program => "menu-title",
        MenuKind::Question if has_menu_letter(menu.beneath) => "menu-here",
        MenuKind::Question => "menu-question",
    });
    let status = Status::of(title.text.clone());
    let rows = u16::try_from(items.len())
        .unwrap_or(u16::MAX)
        .saturating_add(3);
    let inside = dialog::open(scene, canvas, area, (title, rows));
    let mut flow = Flow::new(canvas, inside);
    let rows = if inside.width < ONE_ROW { 2 } else { 1 };
    let hint = flow.keep_below(if inside.height > 4 { rows } else { 0 });
    let item = |at: usize| items.get(at).map(|it| row(scene, it)).unwrap_or_default();
    let list = Choices {
        count: items.len(),
        cursor: Some(menu.cursor),
        item: &item,
        columns: 1,
        has_focus: true,
    };
    choices::draw(scene, &mut flow, &list);
    let style = flow.canvas.theme().hint;
    Flow::new(flow.canvas, hint).text(scene.say("menu-hint"), style);
    let marked = items.get(menu.cursor).map(|it| scene.read(&it.label).text);
    status
        .with(marked.unwrap_or_default())
        .at(Some(menu.cursor), items.len())
}

fn row(scene: Scene<'_>, spec: &CommandSpec) -> Vec<Vec<Piece>> {
    let said = |key: &TextKey| scene.read(key).marked();
    let letter = spec.menu.map(|it| it.1.to_string()).unwrap_or_default();
    let key = spec.keys.first().map(|it| it.shown(&said));
    // A key that is the letter itself needs no second place.
    let Some(key) = key.filter(|it| *it != letter) else {
        return vec![vec![
            Piece::sign(letter, 3),
            Piece::rest(scene.read(&spec.label)),
        ]];
    };
    vec![vec![
        Piece::sign(letter, 3),
        Piece::rest(scene.read(&spec.label)),
        Piece::fixed(plain(format!(" {key}")), 12),
    ]]
}

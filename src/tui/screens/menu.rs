//! A menu over the screen: every command that fits, with its letter and its key.

use ratatui::layout::Rect;

use super::choices::{self, Choices};
use super::dialog;
use super::flow::Flow;
use super::piece::{Piece, plain};
use super::scene::Scene;
use super::status::Status;
use crate::app::{CommandSpec, MenuKind, MenuOverlay};
use crate::text::TextKey;
use crate::tui::paint::Canvas;

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
        MenuKind::Question => "menu-question",
    });
    let status = Status::of(title.text.clone());
    let rows = u16::try_from(items.len())
        .unwrap_or(u16::MAX)
        .saturating_add(2);
    let inside = dialog::open(scene, canvas, area, (title, rows));
    let mut flow = Flow::new(canvas, inside);
    let hint = flow.keep_below(u16::from(inside.height > 4));
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
    let key = spec
        .keys
        .first()
        .map(|it| it.shown(&said))
        .unwrap_or_default();
    vec![vec![
        Piece::sign(letter, 3),
        Piece::rest(scene.read(&spec.label)),
        Piece::fixed(plain(format!(" {key}")), 12),
    ]]
}

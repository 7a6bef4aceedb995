//! Short lists over the screen, chosen by digit: what is written to a file, where an answer comes from.

use ratatui::layout::Rect;

use super::choices::{self, Choices};
use super::dialog::{self, Panel};
use super::flow::Flow;
use super::interview::source_key;
use super::piece::{Piece, height};
use super::scene::Scene;
use super::sheet::Sheet;
use super::status::Status;
use crate::app::{ExportDialog, SOURCES};
use crate::text::Text;
use crate::tui::paint::Canvas;

/// The columns of an item's number.
const NUMBER: u16 = 3;
/// The columns before an item, where the marked one has its mark.
const MARK: u16 = 2;

/// Draws a step on the way to a file, or why there is nothing to choose.
pub(super) fn export(
    scene: Scene<'_>,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    dialog: &ExportDialog,
) -> Status {
    let items = scene.app.export_items().into_iter();
    let labels: Vec<_> = items.map(|it| scene.words(it.label)).collect();
    let title = scene.read(&dialog.step.label());
    if labels.is_empty() {
        let reason = scene.read(&dialog.step.nothing());
        return nothing(scene, canvas, area, (title, reason));
    }
    draw(scene, canvas, area, (title, &labels, Some(dialog.cursor)))
}

/// Draws why there is nothing to choose, and what to do.
fn nothing(
    scene: Scene<'_>,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    (title, reason): (Text, Text),
) -> Status {
    let status = Status::of(title.text.clone()).with(reason.text.clone());
    let mut sheet = Sheet::new(scene, dialog::inner_width(area));
    sheet.text(reason, canvas.theme().text);
    let panel = Panel {
        title,
        sheet,
        status,
    };
    panel.draw(scene, canvas, area, 0)
}

/// Draws the choice of where an answer comes from.
pub(super) fn source(
    scene: Scene<'_>,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    cursor: Option<usize>,
) -> Status {
    let sources = SOURCES.iter().map(|it| scene.read(&source_key(*it)));
    let sources: Vec<_> = sources.collect();
    let title = scene.say("source-title");
    draw(scene, canvas, area, (title, &sources, cursor))
}

fn draw(
    scene: Scene<'_>,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    (title, labels, cursor): (Text, &[Text], Option<usize>),
) -> Status {
    let status = Status::of(title.text.clone());
    // Long labels wrap on narrow screens, and all of them must be seen.
    let width = dialog::inner_width(area).saturating_sub(MARK);
    let tall = |it: &Text| {
        let pieces = [Piece::sign("", NUMBER), Piece::rest(it.clone())];
        height(canvas, &pieces, width)
    };
    let rows = labels.iter().map(tall).fold(0, u16::saturating_add);
    let inside = dialog::open(scene, canvas, area, (title, rows));
    let item = |at: usize| {
        let label = labels.get(at).cloned();
        let pieces =
            label.map(|it| vec![Piece::sign((at + 1).to_string(), NUMBER), Piece::rest(it)]);
        pieces.into_iter().collect()
    };
    let list = Choices {
        count: labels.len(),
        cursor,
        item: &item,
        columns: 1,
        has_focus: true,
    };
    choices::draw(scene, &mut Flow::new(canvas, inside), &list);
    let marked = cursor
        .and_then(|it| labels.get(it))
        .map(|it| it.text.clone());
    status
        .with(marked.unwrap_or_default())
        .at(cursor, labels.len())
}

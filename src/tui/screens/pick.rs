//! Short lists over the screen, chosen by digit: what is exported, where an answer comes from.

use ratatui::layout::Rect;

use super::choices::{self, Choices};
use super::dialog;
use super::flow::Flow;
use super::interview::source_key;
use super::piece::Piece;
use super::scene::Scene;
use super::status::Status;
use crate::app::{ExportDialog, ExportForm, SOURCES};
use crate::text::{Text, TextKey};
use crate::tui::paint::Canvas;

/// Draws the choice of what is exported.
pub(super) fn export(
    scene: Scene<'_>,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    dialog: ExportDialog,
) -> Status {
    let forms: Vec<_> = ExportForm::ALL.iter().map(|it| it.label()).collect();
    let title = scene.say("export-title");
    draw(scene, canvas, area, (title, &forms, Some(dialog.cursor)))
}

/// Draws the choice of where an answer comes from.
pub(super) fn source(
    scene: Scene<'_>,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    cursor: Option<usize>,
) -> Status {
    let sources: Vec<_> = SOURCES.iter().map(|it| source_key(*it)).collect();
    let title = scene.say("source-title");
    draw(scene, canvas, area, (title, &sources, cursor))
}

fn draw(
    scene: Scene<'_>,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    (title, labels, cursor): (Text, &[TextKey], Option<usize>),
) -> Status {
    let status = Status::of(title.text.clone());
    let rows = u16::try_from(labels.len()).unwrap_or(u16::MAX);
    let inside = dialog::open(scene, canvas, area, (title, rows));
    let item = |at: usize| {
        let label = labels.get(at).map(|it| scene.read(it));
        let pieces = label.map(|it| vec![Piece::sign((at + 1).to_string(), 3), Piece::rest(it)]);
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
        .map(|it| scene.read(it).text);
    status
        .with(marked.unwrap_or_default())
        .at(cursor, labels.len())
}

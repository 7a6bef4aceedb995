//! A question over the screen that is answered by yes or no.

use ratatui::layout::Rect;

use super::dialog::{self, Panel};
use super::measure;
use super::scene::Scene;
use super::sheet::Sheet;
use super::status::Status;
use crate::app::{Confirm, Foreseen};
use crate::text::{Args, Text, TextKey};
use crate::tui::paint::Canvas;

/// Draws the question with what would follow.
pub(super) fn draw(
    scene: Scene<'_>,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    confirm: &Confirm,
) -> Status {
    let theme = canvas.theme();
    let mut sheet = Sheet::new(scene, dialog::inner_width(area));
    let label = if let Confirm::AcceptAll(open) = confirm {
        scene.say_with("confirm-accept_all", &Args::new().count("count", *open))
    } else {
        scene.read(&confirm.label())
    };
    let status = Status::of(label.text.clone()).with(scene.say("confirm-keys").text);
    sheet.text(label, theme.heading);
    match confirm {
        Confirm::Change(foreseen) => consequences(scene, canvas, &mut sheet, foreseen),
        Confirm::RemoveRow(row) => {
            let name = scene.row_name(*row);
            sheet.gap();
            sheet.text(scene.words(name.unwrap_or_default()), theme.text);
        }
        Confirm::Discard(_)
        | Confirm::QuitUnsaved
        | Confirm::AcceptAll(_)
        | Confirm::SafeAtHome(..) => {}
    }
    sheet.gap();
    sheet.text(scene.say("confirm-keys"), theme.hint);
    let title = scene.read(&scene.app.context().label());
    let panel = Panel {
        title,
        sheet,
        status,
    };
    panel.draw(scene, canvas, area, 0)
}

fn consequences(
    scene: Scene<'_>,
    canvas: &Canvas<'_, '_>,
    sheet: &mut Sheet<'_>,
    foreseen: &Foreseen,
) {
    let Some(case) = scene.case() else { return };
    let question = |it: &(crate::expr::Slot, Option<crate::base::RowId>)| {
        scene.read(&TextKey::question(&case.form().question(it.0).id))
    };
    let lost: Vec<_> = foreseen.lost.iter().map(question).collect();
    let dropped = foreseen.dropped.iter();
    let dropped = dropped.filter_map(|it| case.plan().measure(it.as_str()));
    let (agreed, proposed): (Vec<_>, Vec<_>) = dropped.partition(|it| case.is_agreed(&it.id));
    let titles = |all: Vec<&crate::plan::Measure>| -> Vec<_> {
        all.into_iter()
            .map(|it| measure::title(scene, it))
            .collect()
    };
    listed(canvas, sheet, scene.say("confirm-change-lost"), lost);
    let kept = scene.say("confirm-change-agreed");
    listed(canvas, sheet, kept, titles(agreed));
    let gone = scene.say("confirm-change-dropped");
    listed(canvas, sheet, gone, titles(proposed));
}

fn listed(canvas: &Canvas<'_, '_>, sheet: &mut Sheet<'_>, label: Text, texts: Vec<Text>) {
    let theme = canvas.theme();
    if texts.is_empty() {
        return;
    }
    sheet.gap();
    sheet.text(label, theme.text);
    for text in texts {
        sheet.short(canvas, ("-", text), theme.text);
    }
}

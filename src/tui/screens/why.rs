//! Why a measure is in the plan: its answers, its law, how sure that is, what it cannot see.

use super::dialog::Panel;
use super::explained;
use super::measure::{Teller, title};
use super::scene::Scene;
use super::sheet::Sheet;
use super::status::Status;
use crate::plan::Agreed;
use crate::tui::theme::Theme;

/// Writes the reasons of the marked measure.
pub(super) fn panel(scene: Scene<'_>, width: u16, theme: Theme) -> Option<Panel<'_>> {
    let (case, measure) = (scene.case()?, scene.app.marked_measure()?);
    let mut sheet = Sheet::new(scene, width);
    let teller = Teller {
        scene,
        case,
        measure,
        theme,
    };
    teller.reasons(&mut sheet);
    sheet.gap();
    teller.details(&mut sheet, true);
    if !Agreed::is_own(&measure.id) {
        sheet.gap();
        sheet.text(scene.say("why-trace"), theme.heading);
        explained::write(scene, case, &measure.rule, (&mut sheet, theme));
    }
    let heading = scene.say("why-title");
    let status = Status::of(heading.text.clone()).with(title(scene, measure).text);
    Some(Panel {
        title: heading,
        sheet,
        status,
    })
}

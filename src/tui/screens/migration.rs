//! What a newer version of the form makes of the answers: nothing is dropped silently.

use super::dialog::Panel;
use super::scene::Scene;
use super::sheet::Sheet;
use super::status::Status;
use crate::app::{OpenCase, shown_unplaced};
use crate::profile::{At, Migration};
use crate::text::{Args, Text, TextKey};
use crate::tui::theme::Theme;

/// Writes the report.
pub(super) fn panel(scene: Scene<'_>, width: u16, theme: Theme) -> Panel<'_> {
    let title = scene.say("migration-title");
    let status = Status::of(title.text.clone());
    let mut sheet = Sheet::new(scene, width).with_labels(32);
    if let Some((case, migration)) = scene.case().and_then(|it| Some((it, it.migration()?))) {
        let versions = Args::new()
            .integer("from", migration.from.into())
            .integer("to", case.form().version.into());
        sheet.text(scene.say_with("migration-versions", &versions), theme.text);
        let carried = Args::new().count("count", migration.carried);
        sheet.text(scene.say_with("migration-carried", &carried), theme.text);
        homeless(scene, &mut sheet, theme, (case, migration));
        new(scene, &mut sheet, theme, (case, migration));
    }
    Panel {
        title,
        sheet,
        status,
    }
}

fn homeless(scene: Scene<'_>, sheet: &mut Sheet<'_>, theme: Theme, told: (&OpenCase, &Migration)) {
    let (case, migration) = told;
    if migration.homeless.is_empty() {
        return;
    }
    sheet.gap();
    sheet.text(scene.say("migration-homeless"), theme.heading);
    for homeless in &migration.homeless {
        let answer = shown_unplaced(homeless, case.form(), scene.texts(), scene.own());
        sheet.labelled(asked(scene, &homeless.at), answer, (theme.text, theme.text));
    }
}

/// The question as it is worded, as long as its text is there; else its id.
fn asked(scene: Scene<'_>, at: &At) -> Text {
    let key = TextKey::question(&at.question);
    let found = scene.texts().find(scene.own(), &key, &Args::new());
    let mut asked = found.unwrap_or_else(|| scene.words(at.question.to_string()));
    if let Some(name) = at.row.and_then(|it| scene.row_name(it)) {
        asked.text = format!("{name}: {}", asked.text);
    }
    asked
}

fn new(
    scene: Scene<'_>,
    sheet: &mut Sheet<'_>,
    theme: Theme,
    (case, migration): (&OpenCase, &Migration),
) {
    if migration.new.is_empty() {
        return;
    }
    sheet.gap();
    sheet.text(scene.say("migration-new"), theme.heading);
    for slot in &migration.new {
        let key = TextKey::question(&case.form().question(*slot).id);
        sheet.indented(2, scene.read(&key), theme.text);
    }
}

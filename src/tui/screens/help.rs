//! The help of the screen beneath: the question's own words, then every key that works there.

use ratatui::layout::Rect;

use super::dialog;
use super::scene::Scene;
use super::sheet::Sheet;
use super::status::Status;
use crate::app::{COMMANDS, Command, CommandSpec, Key, MenuKind, Screen};
use crate::interview::Position;
use crate::text::{Args, Text, TextKey};
use crate::tui::paint::Canvas;
use crate::tui::theme::Theme;

/// Draws the help.
pub(super) fn draw(
    scene: Scene<'_>,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    scroll: usize,
) -> Status {
    let title = scene.say("help-title");
    let status = Status::of(title.text.clone());
    let mut sheet = Sheet::new(scene, dialog::inner_width(area)).with_labels(24);
    let theme = canvas.theme();
    question(scene, &mut sheet, theme);
    let place = scene.read(&scene.app.context_beneath().label()).marked();
    let heading = scene.say("help-keys");
    sheet.gap();
    let heading = scene.words(format!("{}: {place}", heading.marked()));
    sheet.text(heading, theme.heading);
    let context = scene.app.context_beneath();
    for spec in COMMANDS.iter().filter(|it| it.fits(context)) {
        let keys = scene.words(keys(scene, spec));
        sheet.labelled(keys, what(scene, spec), (theme.text, theme.text));
    }
    let inside = dialog::open(scene, canvas, area, (title, sheet.height()));
    sheet.draw(canvas, inside, scroll);
    status
}

/// The help of the question at hand.
fn question(scene: Scene<'_>, sheet: &mut Sheet<'_>, theme: Theme) {
    let (Screen::Interview, Some(case)) = (scene.app.screen(), scene.case()) else {
        return;
    };
    let Position::Question(slot, _) = case.interview().position() else {
        return;
    };
    let key = TextKey::question(&case.form().question(slot).id);
    let help = scene
        .texts()
        .find(scene.own(), &key.attribute("help"), &Args::new());
    if let Some(help) = help {
        sheet.text(scene.say("help-question"), theme.heading);
        sheet.text(help, theme.text);
    }
}

fn what(scene: Scene<'_>, spec: &CommandSpec) -> Text {
    let mut label = scene.read(&spec.label);
    let help = scene
        .texts()
        .find(scene.own(), &spec.label.attribute("help"), &Args::new());
    if let Some(help) = help {
        label.text = format!("{}: {}", label.text, help.text);
    }
    label
}

fn keys(scene: Scene<'_>, spec: &CommandSpec) -> String {
    let said = |key: &TextKey| scene.read(key).marked();
    let direct = spec.keys.iter().take(2).map(|it| it.shown(&said));
    let menu = spec.menu.map(|(kind, letter)| {
        let opener = match kind {
            MenuKind::Program => Command::Menu,
            MenuKind::Question => Command::QuestionMenu,
        };
        format!("{} {letter}", scene.key_of(opener))
    });
    let all: Vec<_> = match spec.keys.first() {
        None | Some(Key::Paste(_)) => menu.into_iter().collect(),
        Some(_) => direct.collect(),
    };
    all.join(", ")
}

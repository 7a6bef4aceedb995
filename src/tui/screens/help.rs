//! The help of the screen beneath: the question's own words, then every key that works there.

use super::dialog::Panel;
use super::scene::Scene;
use super::sheet::Sheet;
use super::status::Status;
use crate::app::{
    COMMANDS, Command, CommandSpec, Context, Key, MenuKind, Screen, has_menu_letter, spec,
};
use crate::interview::Position;
use crate::text::{Args, Text, TextKey};
use crate::tui::theme::Theme;

/// What works in more places than these is no matter of one screen.
const FEW_PLACES: usize = 6;

/// Writes the help.
pub(super) fn panel(scene: Scene<'_>, width: u16, theme: Theme) -> Panel<'_> {
    let title = scene.say("help-title");
    let status = Status::of(title.text.clone());
    let mut sheet = Sheet::new(scene, width).with_labels(24);
    question(scene, &mut sheet, theme);
    let place = scene.read(&scene.app.context_beneath().label()).marked();
    let heading = scene.say("help-keys");
    sheet.gap();
    let heading = scene.words(format!("{}: {place}", heading.marked()));
    sheet.text(heading, theme.heading);
    let context = scene.app.context_beneath();
    for (keys, what) in lines(scene, context) {
        sheet.labelled(scene.words(keys), what, (theme.text, theme.text));
    }
    Panel {
        title,
        sheet,
        status,
    }
}

/// Keys and what they do; two ways to the same thing stand in one line.
fn lines(scene: Scene<'_>, context: Context) -> Vec<(String, Text)> {
    let mut lines: Vec<(String, Text)> = Vec::new();
    let here = commands(context).into_iter();
    for spec in here.filter(|it| scene.app.can_do(it.command)) {
        let (keys, what) = (keys(scene, spec), what(scene, spec));
        match lines.iter_mut().find(|it| it.1.text == what.text) {
            Some(line) => line.0 = format!("{}, {keys}", line.0),
            None => lines.push((keys, what)),
        }
    }
    lines
}

/// Lists what can be done in a place: first what it alone is for, last what works everywhere.
fn commands(context: Context) -> Vec<&'static CommandSpec> {
    let twice = |it: &CommandSpec| it.command == Command::QuestionMenu && has_menu_letter(context);
    let reached = |it: &CommandSpec| {
        let opener = it.menu.and_then(|menu| spec(opener(menu.0)));
        !it.keys.is_empty() || opener.is_some_and(|it| it.fits(context))
    };
    let here = COMMANDS.iter().filter(|it| it.fits(context));
    let mut all: Vec<_> = here.filter(|it| !twice(it) && reached(it)).collect();
    all.sort_by_key(|it| (it.contexts.len() > FEW_PLACES, !it.in_bar));
    all
}

/// Names the command that opens a menu.
const fn opener(kind: MenuKind) -> Command {
    match kind {
        MenuKind::Program => Command::Menu,
        MenuKind::Question => Command::QuestionMenu,
    }
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
    let menu = spec
        .menu
        .map(|(kind, letter)| format!("{} {letter}", scene.key_of(opener(kind))));
    let all: Vec<_> = match spec.keys.first() {
        None | Some(Key::Paste(_)) => menu.into_iter().collect(),
        Some(_) => direct.collect(),
    };
    all.join(", ")
}

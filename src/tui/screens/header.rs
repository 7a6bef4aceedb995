//! The top of every screen: the banner of practice, where one is, whose case it is, what is saved.

use ratatui::layout::Rect;

use super::flow::{Flow, ends};
use super::piece::apart;
use super::scene::Scene;
use super::sheet::Sheet;
use crate::app::{Command, OpenCase, SaveState, Screen, spec};
use crate::text::{Args, Base, Text, columns, fit};

/// The least height in which the title has a row of its own.
const LEAST_HEIGHT: u16 = 6;
/// The least width in which the key that locks is named.
const ROOMY: u16 = 72;
/// The least height in which a case's state has rows of its own.
const ROOMY_HEIGHT: u16 = 12;

/// Draws the banner, if this is practice; nothing ever covers it.
pub(super) fn banner(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>) {
    if !scene.app.settings().training || flow.rest().height == 0 {
        return;
    }
    let row = flow.take(1);
    let style = flow.canvas.theme().banner;
    flow.canvas.shade(row, style);
    let mut text = scene.say("banner-training");
    if columns(&text.text, scene.mode()) > row.width {
        text = scene.say("banner-training-short");
    }
    let line = fit(
        &text.marked(),
        row.width,
        Base::from(scene.own()),
        scene.mode(),
    );
    let indent = row.width.saturating_sub(line.width) / 2;
    let centred = Rect {
        x: row.x + indent,
        width: line.width,
        ..row
    };
    flow.canvas.line(centred, &line, style);
}

/// Draws the title row: where one is and whose case it is on one side, what is saved on the other.
pub(super) fn title(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>) {
    if flow.rest().height < LEAST_HEIGHT {
        return;
    }
    let row = flow.take(1);
    let style = flow.canvas.theme().title;
    flow.canvas.shade(row, style);
    let inside = Rect {
        x: row.x + 1.min(row.width),
        width: row.width.saturating_sub(2),
        ..row
    };
    let mut right = saved(scene).map(Text::marked).unwrap_or_default();
    let locks = spec(Command::Lock).is_some_and(|it| it.fits(scene.app.context_beneath()));
    if scene.case().is_some() && locks && row.width >= ROOMY {
        let lock = scene.word("command-lock");
        right = format!("{right} · {} {lock}", scene.key_of(Command::Lock));
    }
    ends(
        scene,
        flow.canvas,
        inside,
        (&where_one_is(scene), &right, style),
    );
}

/// Draws below the title what must not be overlooked about the open case.
pub(super) fn state(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>) {
    let leaving = matches!(scene.app.screen(), Screen::Leaving(_));
    let roomy = flow.rest().height >= ROOMY_HEIGHT;
    if !roomy || leaving {
        return;
    }
    let talks = matches!(scene.app.screen(), Screen::Notice(_) | Screen::Interview);
    if let Some(language) = scene.unreadable().filter(|_| talks) {
        let name = scene.app.library().locale(language);
        let name = name.map_or(language.as_str(), |it| &it.german_name);
        let args = Args::new().text("language", name);
        let args = args.text("key", scene.key_of(Command::Plan));
        let args = args.text("read", scene.key_of(Command::ReadAloud));
        warn(scene, flow, scene.say_with("display-unreadable", &args));
    }
    if let Some(text) = scene.case().and_then(|it| case_state(scene, it)) {
        warn(scene, flow, scene.words(text));
    }
}

/// Returns what must not be overlooked about a case.
fn case_state(scene: Scene<'_>, case: &OpenCase) -> Option<String> {
    Some(match case.saving().state() {
        SaveState::Failed(trouble) => {
            let what = scene.read(&trouble.what()).marked();
            format!("{what}. {}", scene.read(&trouble.remedy()).marked())
        }
        SaveState::NotStored => scene.word("banner-not_stored"),
        SaveState::Saved | SaveState::Saving if case.is_anonymous() => {
            scene.word("banner-anonymous")
        }
        SaveState::Saved | SaveState::Saving => return None,
    })
}

/// Draws a sentence behind `!` in at most five rows.
fn warn(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, text: Text) {
    let style = flow.canvas.theme().alert;
    let area = flow.rest();
    let mut sheet = Sheet::new(scene, area.width.saturating_sub(2));
    sheet.signed("!", text, style);
    let rows = flow.take(sheet.height().min(5));
    let inside = Rect {
        x: rows.x + 1.min(rows.width),
        width: rows.width.saturating_sub(2),
        ..rows
    };
    sheet.draw(flow.canvas, inside, 0);
}

/// Names the screen and the case.
fn where_one_is(scene: Scene<'_>) -> String {
    if scene.is_waking() {
        return String::new();
    }
    let place = scene.read(&scene.app.context_beneath().label()).marked();
    let Some(case) = scene.case() else {
        return place;
    };
    let name = case.name();
    let person = match (name.is_blank(), case.is_anonymous()) {
        (true, _) => scene.word("start-nameless"),
        (false, true) => {
            let said = scene.word("start-anonymous");
            format!("{} ({said})", apart(name.as_str()))
        }
        (false, false) => apart(name.as_str()),
    };
    format!("{place} · {person}")
}

/// Says how far the open case is stored.
fn saved(scene: Scene<'_>) -> Option<Text> {
    let key = match scene.case()?.saving().state() {
        SaveState::NotStored => "save-not_stored",
        SaveState::Saving => "save-saving",
        SaveState::Saved => "save-saved",
        SaveState::Failed(_) => "save-failed",
    };
    Some(scene.say(key))
}

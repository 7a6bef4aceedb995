//! The languages by their own names, for the client to point at.

use ratatui::layout::Rect;

use super::choices::{self, Choices};
use super::dialog;
use super::flow::Flow;
use super::input;
use super::piece::{Piece, compose};
use super::scene::Scene;
use super::status::Status;
use crate::app::{LanguageOf, Languages};
use crate::base::Language;
use crate::text::{Args, LocaleSummary, Text, TextOrigin};
use crate::tui::paint::Canvas;

/// Rows beside the languages: what is set, the search, what else there is to know.
const BESIDE: u16 = 6;

/// The most columns of a language's own name.
const NAMES: u16 = 22;

/// Draws the list.
pub(super) fn draw(
    scene: Scene<'_>,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    list: &Languages,
) -> Status {
    let found = scene.app.languages();
    let title = scene.say("languages-title");
    let status = Status::of(title.text.clone());
    let rows = u16::try_from(found.len()).unwrap_or(u16::MAX);
    let inside = dialog::open(scene, canvas, area, (title, rows.saturating_add(BESIDE)));
    let mut flow = Flow::new(canvas, inside);
    for of in scene.app.language_settings() {
        setting(scene, &mut flow, of, of == list.of);
    }
    flow.air(12);
    let width = flow.rest().width.saturating_sub(2);
    input::line(&mut flow, &list.search, (true, width));
    let names = NAMES.min(flow.rest().width / 2);
    let item = |at: usize| {
        let locale = found.get(at);
        let pieces = locale.map(|it| {
            let called = scene.app.language_called(it);
            vec![
                named(it, names),
                Piece::sign("", 2),
                Piece::rest(in_language(&called, scene.own())),
            ]
        });
        pieces.into_iter().collect()
    };
    let choices = Choices {
        count: found.len(),
        cursor: Some(list.cursor),
        item: &item,
        columns: 1,
        has_focus: false,
    };
    choices::draw(scene, &mut flow, &choices);
    if found.is_empty() {
        let hint = flow.canvas.theme().hint;
        flow.text(none(scene), hint);
    }
    let marked = found.get(list.cursor).map_or("", |it| it.name.as_str());
    let at = (!found.is_empty()).then_some(list.cursor);
    status.with(marked).at(at, found.len())
}

/// Says that nothing fits, or that what fits is there for the client alone.
fn none(scene: Scene<'_>) -> Text {
    let Some(locale) = scene.app.language_for_client_only() else {
        return scene.say("languages-none");
    };
    let called = scene.app.language_called(locale);
    scene.say_with("languages-client_only", &Args::new().text("name", called))
}

/// Draws which language holds now for the talk, the papers or the screens.
fn setting(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, of: LanguageOf, here: bool) {
    let Some(language) = scene.app.language_of(of) else {
        return;
    };
    let locale = scene.app.library().locale(language);
    let name = locale.map_or(language.as_str(), |it| it.name.as_str());
    let args = Args::new().text("name", name);
    let text = scene.texts().get(scene.own(), &of.label(), &args);
    let theme = flow.canvas.theme();
    let style = if here { theme.heading } else { theme.hint };
    let sign = if here { ">" } else { "" };
    let pieces = [Piece::sign(sign, 2), Piece::rest(text)];
    let composed = compose(flow.canvas, &pieces, flow.rest().width);
    flow.lines(&composed, style);
}

/// The language's own name.
fn named(locale: &LocaleSummary, width: u16) -> Piece {
    Piece::fixed(in_language(&locale.name, &locale.language), width)
}

fn in_language(text: &str, language: &Language) -> Text {
    Text {
        text: text.to_owned(),
        language: language.clone(),
        origin: TextOrigin::Wanted,
    }
}

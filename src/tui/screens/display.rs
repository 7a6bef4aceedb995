//! How this terminal shows things: samples to be judged, and the colours.

use ratatui::layout::{Position, Rect};

use super::dialog;
use super::flow::Flow;
use super::scene::Scene;
use super::status::Status;
use crate::app::{DisplayLine, DisplayOverlay, ThemeName};
use crate::base::{Direction, Language};
use crate::text::{Args, Base, Mode, fit};
use crate::tui::paint::{Canvas, page};

/// Rows that the explanation takes at most, with the row below it.
const EXPLAINED: u16 = 5;
/// What holds a name apart whose letters may run the other way (FSI and PDI of UAX 9).
const ISOLATED: char = '\u{2068}';
const AGAIN: char = '\u{2069}';
/// Columns of the mark before a line.
const MARK: u16 = 4;

/// Draws the samples.
pub(super) fn draw(
    scene: Scene<'_>,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    overlay: &DisplayOverlay,
) -> Status {
    let lines = scene.app.display_lines();
    let rows = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let title = scene.say("display-title");
    let status = Status::of(title.text.clone());
    let inside = dialog::open(scene, canvas, area, (title, rows.saturating_add(EXPLAINED)));
    let mut flow = Flow::new(canvas, inside);
    if inside.height > 2 * EXPLAINED {
        let text = flow.canvas.theme().text;
        flow.text(scene.say("display-hint"), text);
        flow.air(rows + 1);
    }
    let area = flow.rest();
    let shown = page(&vec![1; lines.len()], area.height, overlay.cursor);
    let all = lines.iter().enumerate().skip(shown.start).take(shown.len());
    for ((at, line), row) in all.zip(area.rows()) {
        draw_line(scene, flow.canvas, row, (line, at == overlay.cursor));
    }
    let marked = lines.get(overlay.cursor);
    let label = marked.map(|it| label(scene, it)).unwrap_or_default();
    status.with(label).at(Some(overlay.cursor), lines.len())
}

fn draw_line(
    scene: Scene<'_>,
    canvas: &mut Canvas<'_, '_>,
    row: Rect,
    (line, marked): (&DisplayLine, bool),
) {
    let theme = canvas.theme();
    let (style, sign) = if marked {
        (theme.chosen, ">")
    } else {
        (theme.text, " ")
    };
    let text = Rect {
        x: row.x + 2.min(row.width),
        width: row.width.saturating_sub(2),
        ..row
    };
    canvas.shade(text, style);
    canvas.symbol(row.as_position(), sign, theme.heading);
    let chosen = scene.app.display_chosen(line);
    let mark = match (line, chosen) {
        (DisplayLine::Order(_) | DisplayLine::Theme(_), true) => "(x)",
        (DisplayLine::Order(_) | DisplayLine::Theme(_), false) => "( )",
        (DisplayLine::Language(_) | DisplayLine::Borders, true) => "[x]",
        (DisplayLine::Language(_) | DisplayLine::Borders, false) => "[ ]",
    };
    canvas.one_line(text, mark, Base::Auto, style);
    let rest = Rect {
        x: text.x + MARK.min(text.width),
        width: text.width.saturating_sub(MARK),
        ..text
    };
    match line {
        DisplayLine::Order(mode) => order(scene, canvas, rest, (*mode, style)),
        line @ (DisplayLine::Language(_) | DisplayLine::Theme(_) | DisplayLine::Borders) => {
            canvas.one_line(rest, &label(scene, line), Base::from(scene.own()), style);
        }
    }
    if marked {
        canvas.cursor(Position::new(text.x, text.y));
    }
}

/// A sample in right-to-left letters as a mode sends it, whatever the screen's own mode is; it
/// begins with a Latin letter.
fn order(
    scene: Scene<'_>,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    (mode, style): (Mode, ratatui::style::Style),
) {
    let letter = if mode == Mode::App { "A " } else { "B " };
    canvas.one_line(area, letter, Base::Auto, style);
    let area = Rect {
        x: area.x + 2.min(area.width),
        width: area.width.saturating_sub(2),
        ..area
    };
    let base = Base::Fixed(Direction::RightToLeft);
    let mut line = fit(&sample(scene), area.width, base, mode);
    line.rtl = false;
    canvas.line(area, &line, style);
    canvas.send_as(area.y, mode);
}

/// The name of such a language with a number and a German word, which take different ways.
fn sample(scene: Scene<'_>) -> String {
    let mut locales = scene.app.library().locales.iter();
    let turned = locales.find(|it| it.language.direction() == Direction::RightToLeft);
    let name = turned.map_or("", |it| it.name.as_str());
    let args = Args::new().text("name", name);
    scene.say_with("display-sample", &args).text
}

fn label(scene: Scene<'_>, line: &DisplayLine) -> String {
    match line {
        DisplayLine::Order(_) => sample(scene),
        DisplayLine::Language(language) => named(scene, language),
        DisplayLine::Theme(theme) => scene.word(match theme {
            ThemeName::Default => "display-theme-default",
            ThemeName::HighContrast => "display-theme-high-contrast",
            ThemeName::Light => "display-theme-light",
            ThemeName::Mono => "display-theme-mono",
        }),
        DisplayLine::Borders => scene.word("display-borders"),
    }
}

/// A language's own name, held apart from what stands beside it, and its name in German.
fn named(scene: Scene<'_>, language: &Language) -> String {
    let locale = scene.app.library().locale(language);
    let name = locale.map_or(language.as_str(), |it| &it.name);
    let german = locale.map_or("", |it| &it.german_name);
    if name == german {
        name.to_owned()
    } else {
        format!("{german} · {ISOLATED}{name}{AGAIN}")
    }
}

//! What is looked at beside the plan: a list of lines, and what there is to tell about the marked.

use super::choices::{self, Choices};
use super::dialog::Panel;
use super::flow::Flow;
use super::piece::{Piece, apart, plain};
use super::plan;
use super::scene::Scene;
use super::sheet::Sheet;
use super::status::Status;
use crate::app::{Command, Told, ViewLine, ViewScreen};
use crate::text::Args;
use crate::tui::theme::Theme;

/// The least width in which a line's day stands in the row of its title.
const ONE_ROW: u16 = 44;
/// The columns of a day.
const DAY: u16 = 12;
/// The columns of the signs.
const SIGN: u16 = 3;

/// Draws what is looked at.
pub(super) fn draw(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, screen: ViewScreen) -> Status {
    let theme = flow.canvas.theme();
    let (heading, hint) = scene.app.view_heading();
    let status = Status::of(scene.read(&scene.app.context_beneath().label()).text);
    flow.text(scene.words(heading), theme.heading);
    let lines = scene.app.view_lines();
    if lines.is_empty() || flow.rest().height > 12 {
        flow.text(scene.words(hint.as_str()), theme.hint);
    }
    let Some(marked) = lines.get(screen.cursor) else {
        return status.with(hint);
    };
    flow.air(12);
    if marked.told.len() > 1 {
        let area = plan::details_area(flow);
        let mut sheet = Sheet::new(scene, area.width);
        write(scene, marked, (&mut sheet, theme));
        let key = Args::new().text("key", scene.key_of(Command::Told));
        let more = scene.say_with("view-more", &key);
        sheet.draw_head(flow.canvas, area, more);
    }
    list(scene, flow, (&lines, screen.cursor));
    status
        .with(scene.words(marked.title.as_str()).text)
        .at(Some(screen.cursor), lines.len())
}

fn list(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, (lines, cursor): (&[ViewLine], usize)) {
    let wide = flow.rest().width >= ONE_ROW;
    let dated = lines.iter().any(|it| !it.when.is_empty());
    let signed = lines.iter().any(|it| !it.sign.is_empty());
    let item = |at: usize| {
        let line = lines.get(at);
        line.map(|it| row(scene, it, (wide, dated, signed)))
            .unwrap_or_default()
    };
    let list = Choices {
        count: lines.len(),
        cursor: Some(cursor),
        item: &item,
        columns: 1,
        has_focus: true,
    };
    choices::draw(scene, flow, &list);
}

fn row(
    scene: Scene<'_>,
    line: &ViewLine,
    (wide, dated, signed): (bool, bool, bool),
) -> Vec<Vec<Piece>> {
    let sign = signed.then(|| Piece::sign(line.sign.as_str(), SIGN));
    let title = Piece::short(scene.words(line.title.as_str()));
    if wide || line.when.is_empty() {
        let day = (dated && wide).then(|| Piece::sign(line.when.as_str(), DAY));
        return vec![sign.into_iter().chain(day).chain([title]).collect()];
    }
    let day = Piece::rest(plain(line.when.as_str()));
    let below = signed.then(|| Piece::sign("", SIGN));
    vec![
        sign.into_iter().chain([day]).collect(),
        below.into_iter().chain([title]).collect(),
    ]
}

/// Writes all that there is to tell about the marked line.
pub(super) fn told(
    scene: Scene<'_>,
    width: u16,
    theme: Theme,
    screen: ViewScreen,
) -> Option<Panel<'_>> {
    let lines = scene.app.view_lines();
    let marked = lines.get(screen.cursor)?;
    let mut sheet = Sheet::new(scene, width);
    write(scene, marked, (&mut sheet, theme));
    let title = scene.read(&scene.app.context_beneath().label());
    let status = Status::of(title.text.clone()).with(marked.title.clone());
    Some(Panel {
        title,
        sheet,
        status,
    })
}

fn write(scene: Scene<'_>, line: &ViewLine, (sheet, theme): (&mut Sheet<'_>, Theme)) {
    let words = |said: &String| scene.words(said.as_str());
    for told in &line.told {
        match told {
            Told::Heading(said) => sheet.text(words(said), theme.heading),
            Told::Text(said) => sheet.text(words(said), theme.text),
            Told::Signed(sign, said) => sheet.signed(sign, words(said), theme.text),
            Told::Labelled(label, said) => {
                sheet.labelled(words(label), words(said), (theme.hint, theme.text));
            }
            Told::Hint(said) => sheet.indented(2, words(said), theme.hint),
            Told::Address(said) => sheet.indented(2, scene.words(apart(said)), theme.hint),
            Told::Gap => sheet.gap(),
        }
    }
}

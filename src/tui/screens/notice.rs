//! Before the first question: who asks, what is told to whom, what may be written down.

use super::choices::{self, Choices};
use super::flow::{Flow, beside};
use super::input::{Labelled, labelled};
use super::piece::Piece;
use super::scene::Scene;
use super::sheet::Sheet;
use super::status::Status;
use crate::app::{Agreement, Notice};
use crate::base::Language;
use crate::text::{Args, Field, TextKey};

/// The paragraphs of the notice (Art. 13 GDPR), in the order in which they are said.
pub(super) const PARAGRAPHS: [TextKey; 8] = [
    TextKey::new("notice-who"),
    TextKey::new("notice-duty"),
    TextKey::new("notice-free"),
    TextKey::new("notice-anonymous"),
    TextKey::new("notice-purpose"),
    TextKey::new("notice-where"),
    TextKey::new("notice-how_long"),
    TextKey::new("notice-rights"),
];

/// Draws the notice and what the person may agree to.
pub(super) fn draw(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, notice: &Notice) -> Status {
    language(scene, flow, notice);
    let languages = scene.languages();
    let width = flow.rest().width;
    let two = beside(flow.rest(), languages.len()).is_some();
    let below = if two || languages.len() < 2 { 5 } else { 8 };
    let bottom = flow.keep_below(below.min(flow.rest().height.saturating_sub(3)));
    let mut sheet = Sheet::new(scene, width);
    if two {
        write(scene, flow, &mut sheet, &languages);
    } else {
        // Below each other the person's own language comes first, as a whole.
        for language in languages.iter().rev() {
            write(scene, flow, &mut sheet, &[language]);
        }
    }
    let area = flow.rest();
    sheet.draw(flow.canvas, area, notice.scroll);
    let mut flow = Flow::new(flow.canvas, bottom);
    flow.air(below);
    match &notice.pseudonym {
        Some(field) => pseudonym(scene, &mut flow, field),
        None => agreements(scene, &mut flow),
    }
}

/// Writes the notice in these languages, side by side.
fn write(
    scene: Scene<'_>,
    flow: &Flow<'_, '_, '_>,
    sheet: &mut Sheet<'_>,
    languages: &[&Language],
) {
    let theme = flow.canvas.theme();
    sheet.gap();
    sheet.each(
        scene.in_each(languages, &TextKey::new("notice-title")),
        theme.heading,
    );
    for paragraph in &PARAGRAPHS {
        sheet.gap();
        sheet.each(scene.in_each(languages, paragraph), theme.text);
    }
}

/// The language of the talk, and how another one is found.
fn language(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, notice: &Notice) {
    let name = scene.column_name(&notice.language).text;
    let args = Args::new().text("name", name);
    let text = flow.canvas.theme().text;
    flow.text(scene.say_with("notice-language", &args), text);
    let roomy = flow.rest().width >= 56 || !notice.search.is_empty();
    if notice.pseudonym.is_none() && roomy {
        let input = Labelled {
            label: scene.say("notice-language-hint"),
            field: &notice.search,
            focused: true,
            width: 20,
        };
        labelled(scene, flow, input);
    }
    flow.air(14);
}

fn pseudonym(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, field: &Field) -> Status {
    let label = scene.say("notice-pseudonym");
    let status = Status::of(label.text.clone());
    let input = Labelled {
        label,
        field,
        focused: true,
        width: 40,
    };
    labelled(scene, flow, input);
    let hint = flow.canvas.theme().hint;
    flow.text(scene.say("notice-pseudonym-hint"), hint);
    status
}

fn agreements(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>) -> Status {
    let languages = scene.languages();
    let heading = flow.canvas.theme().heading;
    let question = scene.in_each(&languages, &TextKey::new("notice-question"));
    let status = Status::of(scene.say("notice-question").text);
    flow.each(question, heading);
    let item = |at: usize| {
        let Some((digit, agreement)) = Agreement::ALL.get(at) else {
            return Vec::new();
        };
        let texts = scene.in_each(&languages, &TextKey::new(agreement.code()));
        let column = |text| vec![Piece::sign(*digit, 3), Piece::rest(text)];
        texts.into_iter().map(column).collect()
    };
    let list = Choices {
        count: Agreement::ALL.len(),
        cursor: None,
        item: &item,
        columns: languages.len(),
        has_focus: false,
    };
    choices::draw(scene, flow, &list);
    status
}

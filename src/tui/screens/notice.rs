//! Before the first question: who asks, what is told to whom, what may be written down.

use ratatui::layout::Rect;

use super::choices::{self, Choices};
use super::flow::{Flow, beside};
use super::input::{Labelled, labelled};
use super::piece::{Piece, compose};
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
    let below = match notice.pseudonym {
        Some(_) => 5,
        None => agreement_rows(scene, flow),
    };
    let bottom = flow.keep_below(below.min(flow.rest().height.saturating_sub(3)));
    let mut sheet = Sheet::new(scene, width);
    if two {
        write(scene, flow, &mut sheet, &languages);
    } else {
        // Below each other the person's own language comes first, as a whole.
        let person = scene.client();
        write(scene, flow, &mut sheet, &[person]);
        options(scene, flow, &mut sheet, person);
        if person != scene.own() {
            write(scene, flow, &mut sheet, &[scene.own()]);
        }
    }
    let area = flow.rest();
    sheet.draw(flow.canvas, area, notice.scroll);
    let mut flow = Flow::new(flow.canvas, bottom);
    flow.air(5);
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

/// Writes what may be agreed to into the text, in the person's language.
fn options(scene: Scene<'_>, flow: &Flow<'_, '_, '_>, sheet: &mut Sheet<'_>, language: &Language) {
    let theme = flow.canvas.theme();
    sheet.gap();
    sheet.text(scene.texts().plain(language, &QUESTION), theme.heading);
    for (digit, agreement) in Agreement::ALL {
        let text = scene
            .texts()
            .plain(language, &TextKey::new(agreement.code()));
        let pieces = [Piece::sign(digit, 3), Piece::rest(text)];
        sheet.composed(compose(flow.canvas, &pieces, sheet.width()), theme.text);
    }
}

/// Returns the languages in which the answers stand below the text.
fn answer_languages(scene: Scene<'_>, area: Rect) -> Vec<&Language> {
    let languages = scene.languages();
    match beside(area, languages.len()) {
        Some(_) => languages,
        None => vec![scene.own()],
    }
}

/// The language of the talk, and how another one is found.
fn language(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, notice: &Notice) {
    let name = scene.column_name(&notice.language).text;
    let args = Args::new().text("name", name);
    let text = flow.canvas.theme().text;
    flow.text(scene.say_with("notice-language", &args), text);
    let roomy = flow.rest().width >= 56;
    if notice.pseudonym.is_none() && roomy {
        let hint = flow.canvas.theme().hint;
        flow.text(scene.say("notice-language-hint"), hint);
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

/// The rows that the question for consent wants, with its answers and a gap above.
fn agreement_rows(scene: Scene<'_>, flow: &Flow<'_, '_, '_>) -> u16 {
    let languages = answer_languages(scene, flow.rest());
    let mut question = Sheet::new(scene, flow.rest().width);
    question.each(
        scene.in_each(&languages, &QUESTION),
        flow.canvas.theme().heading,
    );
    let list = with_agreements(scene, &languages, |list| {
        choices::height(flow.canvas, flow.rest(), list)
    });
    question.height().saturating_add(list).saturating_add(1)
}

const QUESTION: TextKey = TextKey::new("notice-question");

fn agreements(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>) -> Status {
    let heading = flow.canvas.theme().heading;
    let languages = answer_languages(scene, flow.rest());
    flow.each(scene.in_each(&languages, &QUESTION), heading);
    with_agreements(scene, &languages, |list| choices::draw(scene, flow, list));
    Status::of(scene.read(&QUESTION).text)
}

/// Makes the list of what may be agreed to.
fn with_agreements<R>(
    scene: Scene<'_>,
    languages: &[&Language],
    use_list: impl FnOnce(&Choices<'_>) -> R,
) -> R {
    let item = |at: usize| {
        let Some((digit, agreement)) = Agreement::ALL.get(at) else {
            return Vec::new();
        };
        let texts = scene.in_each(languages, &TextKey::new(agreement.code()));
        let column = |text| vec![Piece::sign(*digit, 3), Piece::rest(text)];
        texts.into_iter().map(column).collect()
    };
    use_list(&Choices {
        count: Agreement::ALL.len(),
        cursor: None,
        item: &item,
        columns: languages.len(),
        has_focus: false,
    })
}

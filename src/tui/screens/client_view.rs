//! What the client sees when the screen is turned to her: this question alone, in her language.

use super::flow::{Flow, centred};
use super::notice::PARAGRAPHS;
use super::piece::{Piece, apart, compose};
use super::scene::Scene;
use super::sheet::Sheet;
use super::status::Status;
use crate::app::{ClientSide, Entry, OpenCase, Options};
use crate::base::Language;
use crate::expr::Slot;
use crate::plan::{Agreed, Measure};
use crate::text::{Args, Text, TextKey, TextOrigin};

/// The most columns of a line: short lines are easy to read from the other side of a desk.
const WIDEST: u16 = 56;

/// The most options that stand with an empty row between them.
const AIRY: usize = 9;

/// Draws the client's side of the screen.
pub(super) fn draw(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, scroll: usize) -> Status {
    let area = flow.rest();
    let width = area.width.saturating_sub(4).min(WIDEST);
    let mut sheet = Sheet::new(scene, width);
    let client = ClientTexts {
        scene,
        language: scene.client(),
    };
    client.fill(flow, &mut sheet);
    let height = sheet.height().min(area.height);
    sheet.draw(flow.canvas, centred(area, width, height), scroll);
    Status::default()
}

/// The texts in the client's language.
struct ClientTexts<'s> {
    scene: Scene<'s>,
    language: &'s Language,
}

impl ClientTexts<'_> {
    fn fill(&self, flow: &Flow<'_, '_, '_>, sheet: &mut Sheet<'_>) {
        let theme = flow.canvas.theme();
        match (self.scene.app.client_side(), self.scene.case()) {
            (ClientSide::Question(slot, _), Some(case)) => self.question(flow, sheet, (case, slot)),
            (ClientSide::Notice, _) => {
                sheet.text(self.say("notice-title"), theme.heading);
                for paragraph in &PARAGRAPHS {
                    sheet.gap();
                    sheet.text(self.read(paragraph), theme.text);
                }
            }
            (ClientSide::Steps(steps), _) => self.steps(flow, sheet, &steps),
            (ClientSide::Question(..) | ClientSide::Neutral, _) => {
                sheet.text(self.say("client_view-neutral"), theme.heading);
            }
        }
    }

    fn question(
        &self,
        flow: &Flow<'_, '_, '_>,
        sheet: &mut Sheet<'_>,
        (case, slot): (&OpenCase, Slot),
    ) {
        let theme = flow.canvas.theme();
        let key = TextKey::question(&case.form().question(slot).id);
        sheet.text(self.read(&key), theme.heading);
        let hint = self
            .scene
            .texts()
            .find(self.language, &key.attribute("hint"), &Args::new());
        if let Some(hint) = hint {
            sheet.gap();
            sheet.text(hint, theme.text);
        }
        if let Entry::Options(options) = case.desk().entry() {
            self.options(flow, sheet, options);
        }
    }

    fn options(&self, flow: &Flow<'_, '_, '_>, sheet: &mut Sheet<'_>, options: &Options) {
        let text = flow.canvas.theme().text;
        let airy = options.shown().count() <= AIRY;
        sheet.gap();
        for item in options.shown() {
            let label = self.read(&TextKey::option(options.list(), &item.code));
            let digit = item.digit.map(|it| Piece::sign(it, 4));
            let pieces: Vec<_> = digit.into_iter().chain([Piece::rest(label)]).collect();
            sheet.composed(compose(flow.canvas, &pieces, sheet.width()), text);
            if airy {
                sheet.gap();
            }
        }
    }

    fn steps(&self, flow: &Flow<'_, '_, '_>, sheet: &mut Sheet<'_>, steps: &[&Measure]) {
        let theme = flow.canvas.theme();
        sheet.text(self.say("client_view-steps"), theme.heading);
        for (number, measure) in (1_usize..).zip(steps) {
            sheet.gap();
            let task = self.task(measure);
            let pieces = [Piece::sign(number.to_string(), 4), Piece::rest(task)];
            sheet.composed(compose(flow.canvas, &pieces, sheet.width()), theme.text);
            let draft = self.scene.case().map(OpenCase::plan);
            let by = draft.and_then(|it| it.asked_by(measure));
            if let Some(day) = by.or_else(|| measure.due.date()) {
                let args = Args::new().day("day", day);
                let key = TextKey::new("client_view-by");
                let by = self.scene.texts().get(self.language, &key, &args);
                let pieces = [Piece::sign("", 4), Piece::rest(by)];
                sheet.composed(compose(flow.canvas, &pieces, sheet.width()), theme.heading);
            }
        }
    }

    /// Says what the person does: as it was agreed, else in her language as the rule says it.
    fn task(&self, measure: &Measure) -> Text {
        let line = self
            .scene
            .case()
            .and_then(|it| it.agreed().line(&measure.id));
        let own = line.and_then(|it| {
            let title = it.title.as_ref().filter(|_| Agreed::is_own(&measure.id));
            it.task.as_ref().or(title)
        });
        match own {
            // People write it in her language or in German: each reads its own way, at her side.
            Some(own) => Text {
                text: apart(own.as_str()),
                language: self.language.clone(),
                origin: TextOrigin::Wanted,
            },
            None => self.read(&TextKey::rule(&measure.rule).attribute("client")),
        }
    }

    fn say(&self, key: &'static str) -> Text {
        self.read(&TextKey::new(key))
    }

    fn read(&self, key: &TextKey) -> Text {
        self.scene.texts().plain(self.language, key)
    }
}

//! A letter on the table: four questions, one letter of the keyboard each, and what comes of it.

use ratatui::layout::Rect;

use super::choices::{self, Choices};
use super::flow::{Flow, rows};
use super::pane::days;
use super::piece::{Piece, plain};
use super::scene::Scene;
use super::sheet::Sheet;
use super::status::Status;
use crate::app::{INSTRUCTIONS, LetterScreen, LetterStep};
use crate::base::{ActorId, Day};
use crate::plan::triage::{Arrival, Finding, LetterKind, Reading};
use crate::text::{Args, Text, TextKey, format_day};

/// The columns of labels on the result.
const LABELS: u16 = 18;

/// Draws the letter.
pub(super) fn draw(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, screen: &LetterScreen) -> Status {
    let theme = flow.canvas.theme();
    if screen.step == LetterStep::Result {
        return result(scene, flow, screen);
    }
    let asked = scene.say(question(scene, screen));
    let told = told(scene, screen);
    if !told.is_empty() {
        flow.text(scene.words(told), theme.hint);
    }
    flow.text(asked.clone(), theme.heading);
    if screen.step == LetterStep::Date {
        let typed = screen.typed.text();
        let line = if typed.is_empty() {
            scene.say("letter_desk-type_date")
        } else {
            let args = Args::new().text("date", typed);
            scene.say_with("letter_desk-typed", &args)
        };
        flow.text(line, theme.hint);
    }
    flow.air(12);
    let count = screen.lines(&scene.app.library().letters);
    let item = |at: usize| {
        let letter = ('a'..='z').nth(at).map(String::from).unwrap_or_default();
        vec![vec![
            Piece::sign(letter, 3),
            Piece::rest(option(scene, screen, at)),
        ]]
    };
    let list = Choices {
        count,
        cursor: Some(screen.cursor),
        item: &item,
        columns: 1,
        has_focus: true,
    };
    choices::draw(scene, flow, &list);
    Status::of(asked.text)
        .with(option(scene, screen, screen.cursor).text)
        .at(Some(screen.cursor), count)
}

fn question(scene: Scene<'_>, screen: &LetterScreen) -> &'static str {
    let kind = screen.kind(&scene.app.library().letters);
    match screen.step {
        LetterStep::Kind => "letter_desk-ask-kind",
        LetterStep::Date if kind.is_some_and(LetterKind::lies_ahead) => "letter_desk-ask-day",
        LetterStep::Date => "letter_desk-ask-date",
        LetterStep::Way => "letter_desk-ask-way",
        LetterStep::Instruction => "letter_desk-ask-instruction",
        LetterStep::Result => "letter_desk-result",
    }
}

/// Says what was told so far.
fn told(scene: Scene<'_>, screen: &LetterScreen) -> String {
    let kind = screen.kind(&scene.app.library().letters);
    let kind = kind.filter(|_| screen.step > LetterStep::Kind);
    let name = kind.map(|it| name(scene, it).marked());
    let date = screen.date().filter(|_| screen.step > LetterStep::Date);
    let date = date.map(|it| day(scene, it));
    name.into_iter().chain(date).collect::<Vec<_>>().join(" · ")
}

fn name(scene: Scene<'_>, kind: &LetterKind) -> Text {
    scene.read(&TextKey::named(format!("list-letter_kinds-{}", kind.id)))
}

fn day(scene: Scene<'_>, day: Day) -> String {
    format_day(scene.own(), day)
}

fn option(scene: Scene<'_>, screen: &LetterScreen, at: usize) -> Text {
    let letters = &scene.app.library().letters;
    match screen.step {
        LetterStep::Kind => letters
            .all()
            .get(at)
            .map_or_else(|| plain(""), |it| name(scene, it)),
        LetterStep::Date => {
            let date = screen.day_at(letters, at);
            let date = date.map(|it| day(scene, it)).unwrap_or_default();
            match at {
                0 => scene.words(format!("{date} · {}", scene.word("letter_desk-today"))),
                _ => scene.words(date),
            }
        }
        LetterStep::Way => {
            let code = Arrival::CODES.get(at).map_or("", |it| it.0);
            scene.read(&TextKey::named(format!("list-letter_arrivals-{code}")))
        }
        LetterStep::Instruction => scene.say(match INSTRUCTIONS.get(at) {
            Some(Some(true)) => "letter_desk-instruction-yes",
            Some(Some(false)) => "letter_desk-instruction-no",
            _ => "letter_desk-instruction-unknown",
        }),
        LetterStep::Result => plain(""),
    }
}

/// Draws what comes of it.
fn result(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, screen: &LetterScreen) -> Status {
    let kind = screen.kind(&scene.app.library().letters);
    let (Some(kind), Some(found)) = (kind, scene.app.letter_finding(screen)) else {
        flow.text(
            scene.say("letter_desk-no_result"),
            flow.canvas.theme().alert,
        );
        return Status::of(scene.say("letter_desk-result").text);
    };
    let take = if scene.case().is_some() {
        "letter_desk-take_into_case"
    } else {
        "letter_desk-take_into_new"
    };
    // What becomes of the letter stands below, however far the rest is scrolled.
    let hint = flow.canvas.theme().hint;
    let take = flow.canvas.wrap(scene.say(take), flow.rest().width);
    let below = flow.keep_below(rows(&take));
    let area = flow.rest();
    let mut page = Page {
        scene,
        sheet: Sheet::new(scene, area.width).with_labels(LABELS),
        styles: (flow.canvas.theme().hint, flow.canvas.theme().text),
        today: screen.today,
    };
    let theme = flow.canvas.theme();
    page.sheet.text(name(scene, kind), theme.heading);
    if found.passed {
        page.sheet
            .signed("!", scene.say("letter_desk-passed"), theme.alert);
    } else if kind.at_once {
        page.sheet
            .signed("!", scene.say("letter_desk-at_once"), theme.alert);
    }
    page.found(kind, &found);
    page.actors(kind);
    page.reasons(kind, &found);
    page.sheet
        .text(scene.say("plan-no_legal_advice"), theme.hint);
    let most = usize::from(page.sheet.height().saturating_sub(area.height));
    let place = Rect { ..area };
    page.sheet.draw(flow.canvas, place, screen.cursor.min(most));
    flow.canvas.lines(below, &take, hint);
    let due = Args::new().day("day", found.due);
    Status::of(scene.say("letter_desk-result").text)
        .with(scene.say_with("letter_desk-due", &due).text)
}

/// The result as it grows.
struct Page<'s> {
    scene: Scene<'s>,
    sheet: Sheet<'s>,
    styles: (ratatui::style::Style, ratatui::style::Style),
    today: Day,
}

impl Page<'_> {
    fn row(&mut self, label: &'static str, text: Text) {
        let label = self.scene.say(label);
        self.sheet.labelled(label, text, self.styles);
    }

    fn found(&mut self, kind: &LetterKind, found: &Finding) {
        let scene = self.scene;
        let args = Args::new().day("day", found.due);
        let due = scene.say_with("letter_desk-due", &args).marked();
        let left = days(scene, self.today, found.due).marked();
        let mut due = format!("{due} · {left}");
        if found.safe_by != found.due {
            let args = Args::new().day("day", found.safe_by);
            due = format!(
                "{due} · {}",
                scene.say_with("letter_desk-safe_by", &args).marked()
            );
        }
        let label = if found.calendar.appointment {
            "letter_desk-label-appointment"
        } else {
            "letter_desk-label-due"
        };
        self.row(label, scene.words(due));
        let remedy = scene.read(&TextKey::named(format!("remedy-{}", kind.remedy)));
        self.row("letter_desk-label-remedy", remedy);
        let measure = scene.read(&TextKey::letter(&kind.id).attribute("measure"));
        self.row("letter_desk-label-measure", measure);
    }

    fn actors(&mut self, kind: &LetterKind) {
        let scene = self.scene;
        let actors = &kind.actors;
        let names = |ids: &[ActorId]| {
            let names = ids
                .iter()
                .map(|it| scene.read(&TextKey::actor(it)).marked());
            scene.words(names.collect::<Vec<_>>().join(", "))
        };
        if let Some(refer) = &actors.refer {
            self.row("plan-refer", names(std::slice::from_ref(refer)));
        }
        if let Some(to) = &actors.decides {
            self.row("letter_desk-label-to", names(std::slice::from_ref(to)));
        }
        self.row("plan-lead", names(std::slice::from_ref(&actors.lead)));
        if !actors.with.is_empty() {
            self.row("plan-with", names(&actors.with));
        }
        let documents = kind.documents.iter();
        let documents = documents.map(|it| scene.read(&TextKey::document(it)).marked());
        let documents = documents.collect::<Vec<_>>().join(", ");
        self.row("plan-documents", scene.words(documents));
    }

    fn reasons(&mut self, kind: &LetterKind, found: &Finding) {
        let scene = self.scene;
        self.sheet.gap();
        let why = scene.read(&TextKey::letter(&kind.id).attribute("why"));
        self.row("letter_desk-label-why", why);
        for reading in &found.readings {
            let text = self.reading(reading);
            self.row("letter_desk-label-reading", text);
        }
        if !kind.law.is_empty() {
            self.row("plan-law", plain(kind.law.join("; ")));
        }
        let sure = TextKey::named(format!("certainty-{}", kind.certainty.code()));
        self.row("plan-certainty", scene.read(&sure));
        for gap in kind.gaps.iter() {
            self.row("plan-gaps", scene.read(&TextKey::gap(gap)));
        }
        let args = Args::new().day("day", found.calendar.on);
        self.row(
            "letter_desk-label-calendar",
            scene.say_with("letter_desk-calendar", &args),
        );
    }

    /// Says how a day was counted, and the later reading with its source.
    fn reading(&self, reading: &Reading) -> Text {
        let scene = self.scene;
        let counted = &reading.counted;
        let key = TextKey::named(format!("reading-{}", reading.kind.code()));
        let mut args = Args::new()
            .day("due", counted.due)
            .day("from", counted.anchor);
        if let Some(notified) = counted.notified {
            args = args.day("notified", notified);
        }
        let mut text = scene.texts().get(scene.own(), &key, &args).marked();
        if let (Some(later), Some(law)) = (counted.later_reading, counted.service) {
            let key = TextKey::named(format!("service-{}", law.code()));
            let moved = scene.read(&key.attribute("moved")).marked();
            let args = Args::new().day("later", later).text("moved", moved);
            let said = scene.say_with("letter_desk-later", &args).marked();
            text = format!("{text} {said}");
        }
        scene.words(text)
    }
}

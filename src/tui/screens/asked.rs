//! The question itself, the most prominent thing on the screen.
//!
//! Where it would leave no room for the options below it, the air goes first; on a narrow screen
//! then the hint, which the question's help still shows, and the name of the language last.

use super::flow::{Flow, beside};
use super::scene::Scene;
use crate::app::OpenCase;
use crate::base::Language;
use crate::form::{Question, Side};
use crate::text::{Text, TextKey};

/// How much stands around a question.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd)]
enum Room {
    /// The question alone.
    Least,
    /// Also the names of the languages.
    Bare,
    /// Also the hint.
    Tight,
    /// Also empty rows.
    Airy,
}

/// The rows that may stay empty around a question.
const AIR: u16 = 3;

/// What stands around a question, in each of its languages.
struct Parts {
    /// The names of the languages, or the sentence that the question is for the counselor alone.
    names: Vec<Text>,
    spoken: Option<Text>,
    question: Vec<Text>,
    hint: Vec<Text>,
    help: Vec<Text>,
    /// Whether the counselor asked for all there is to say.
    helped: bool,
}

/// Draws the question so that, if possible, so many rows are left for the options below it.
pub(super) fn draw(
    scene: Scene<'_>,
    flow: &mut Flow<'_, '_, '_>,
    case: &OpenCase,
    (question, wanted): (&Question, u16),
) {
    let parts = Parts::of(scene, flow, question, case.desk().help);
    let room = parts.room(flow, wanted);
    parts.draw(flow, room);
    if room == Room::Airy {
        flow.air(6);
    } else if flow.rest().height > wanted {
        flow.gap(1);
    }
}

impl Parts {
    fn of(scene: Scene<'_>, flow: &Flow<'_, '_, '_>, question: &Question, helped: bool) -> Self {
        let languages = scene.languages_for(question);
        let key = TextKey::question(&question.id);
        let maybe = |part: &str| scene.maybe_in_each(&languages, &key.attribute(part));
        let alone = question.side == Side::Counselor;
        Self {
            names: if alone {
                Vec::new()
            } else {
                names(scene, flow, &languages)
            },
            spoken: alone.then(|| scene.say("interview-counselor_only")),
            question: scene.in_each(&languages, &key),
            hint: maybe("hint"),
            help: if helped { maybe("help") } else { Vec::new() },
            helped,
        }
    }

    /// Says how much of it may stand above so many rows of options.
    fn room(&self, flow: &Flow<'_, '_, '_>, wanted: u16) -> Room {
        let rest = flow.rest().height;
        let fits = |rows: u16| rows.saturating_add(wanted) <= rest;
        let tall = |texts: &[Text]| flow.rows_of_each(texts);
        let named = match &self.spoken {
            Some(text) => flow.rows_of_signed(text),
            None => tall(&self.names),
        };
        let bare = named + tall(&self.question);
        let whole = bare + tall(&self.hint) + tall(&self.help);
        let wide = beside(flow.rest(), self.question.len()).is_some();
        if wanted == 0 || fits(whole + AIR) {
            Room::Airy
        } else if fits(whole) || wide || self.helped {
            Room::Tight
        } else if fits(bare) || self.spoken.is_some() {
            Room::Bare
        } else {
            Room::Least
        }
    }

    fn draw(self, flow: &mut Flow<'_, '_, '_>, room: Room) {
        let theme = flow.canvas.theme();
        let airy = |flow: &mut Flow<'_, '_, '_>, least: u16| {
            if room == Room::Airy {
                flow.air(least);
            }
        };
        if let Some(spoken) = self.spoken {
            airy(flow, 8);
            flow.signed("!", spoken, theme.text);
            airy(flow, 10);
        } else if room >= Room::Bare {
            if !self.names.is_empty() {
                airy(flow, 14);
                flow.each(self.names, theme.hint);
            }
            airy(flow, 10);
        }
        flow.each(self.question, theme.heading);
        if room >= Room::Tight {
            flow.each(self.hint, theme.hint);
        }
        if !self.help.is_empty() {
            airy(flow, 8);
            flow.each(self.help, theme.text);
        }
    }
}

/// Names the languages of the columns; below each other the client's alone, since the counselor
/// must see whether it was reviewed.
fn names(scene: Scene<'_>, flow: &Flow<'_, '_, '_>, languages: &[&Language]) -> Vec<Text> {
    let stacked = beside(flow.rest(), languages.len()).is_none();
    let named = languages
        .iter()
        .filter(|it| !stacked || **it != scene.own());
    named.map(|it| scene.column_name(it)).collect()
}

/// Draws the names of the languages with air around.
pub(super) fn heads(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, languages: &[&Language]) {
    let hint = flow.canvas.theme().hint;
    let names = names(scene, flow, languages);
    if !names.is_empty() {
        flow.air(14);
        flow.each(names, hint);
    }
    flow.air(10);
}

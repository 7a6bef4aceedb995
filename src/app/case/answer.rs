//! Answers and non-answers: seen before they take effect, checked when they do.

use super::echo::Echo;
use super::entry::{Entry, Unsent};
use super::{Around, OpenCase};
use crate::app::{Note, Now};
use crate::base::{CheckId, MeasureId, NonAnswer, RowId};
use crate::expr::{Slot, Truth, Value, truth};
use crate::form::Kind;
use crate::interview::{Foresight, Position};
use crate::profile::{Change, Event, Reading, Words};
use crate::text::TextKey;

/// What is given to the current question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::app) enum Given {
    /// An answer.
    Answer(Value),
    /// A non-answer.
    Withheld(NonAnswer),
    /// The answer is taken back, with a reason.
    Cleared(Words),
}

/// What a change would do; the counselor is asked before it does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Foreseen {
    pub(in crate::app) given: Given,
    /// Answered questions that would no longer count.
    pub lost: Vec<(Slot, Option<RowId>)>,
    /// Measures that would leave the plan.
    pub dropped: Vec<MeasureId>,
}

/// What became of something given.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::app) enum Outcome {
    /// It counts, or it was refused; a message may be told.
    Done(Option<Note>),
    /// The counselor must be asked first.
    Ask(Foreseen),
}

impl OpenCase {
    /// Gives something to the current question, unless the counselor must be asked first.
    pub(in crate::app) fn give_here(&mut self, given: Given, around: &Around<'_>) -> Outcome {
        let Position::Question(slot, row) = self.interview.position() else {
            return Outcome::Done(None);
        };
        let answers = matches!(given, Given::Answer(_));
        if answers && self.withholds_identity(slot) {
            return Outcome::Done(Some(Note::warning("note-anonymous_refused")));
        }
        if self.is_held_already(slot, row, &given) {
            return Outcome::Done(self.go_on(around));
        }
        let foresight = self.look_ahead(slot, row, &given);
        let seen = foresight.as_ref();
        if let Some(foreseen) = seen.and_then(|it| self.asks(&given, it, around)) {
            return Outcome::Ask(foreseen);
        }
        Outcome::Done(self.let_count(given, seen, around))
    }

    /// Lets something count about which the counselor was asked.
    pub(in crate::app) fn give_after_all(
        &mut self,
        given: Given,
        around: &Around<'_>,
    ) -> Option<Note> {
        let change = self.change(&given);
        let foresight = change.map(|it| self.interview.foresee(&it));
        self.let_count(given, foresight.as_ref(), around)
    }

    /// Takes typed text in at the step; an answer when it answers at once.
    pub(in crate::app) fn type_text(&mut self, text: &str, around: &Around<'_>) -> Option<Value> {
        if self.desk.echo.swallows(text, around.now.moment) {
            return None;
        }
        let value = self.desk.entry.type_text(text)?;
        if let (Entry::Options(options), Value::Code(code)) = (&self.desk.entry, &value) {
            let key = TextKey::option(options.list(), code);
            let both = self.both(around);
            let labels = both.iter().map(|it| around.texts.plain(it, &key).text);
            self.desk.echo = Echo::of(labels, text, around.now.moment);
        }
        Some(value)
    }

    /// Tells whether Enter only ends a word whose first letter answered.
    pub(in crate::app) fn swallows_enter(&mut self, now: Now) -> bool {
        self.desk.echo.swallows_enter(now.moment)
    }

    fn is_held_already(&self, slot: Slot, row: Option<RowId>, given: &Given) -> bool {
        let cell = self.interview.profile().cell(slot, row);
        let (Given::Answer(value), Some(cell)) = (given, cell) else {
            return false;
        };
        let same = cell.given == crate::profile::Given::Value(value.clone());
        same && self.desk.source_is_settled(cell.source)
    }

    fn change(&self, given: &Given) -> Option<Change> {
        let at = self.interview.position().at(self.form())?;
        let (source, language) = (self.desk.source(), self.client.clone());
        Some(match given.clone() {
            Given::Answer(value) => Change::Answered {
                at,
                value,
                source,
                language,
            },
            Given::Withheld(why) => Change::Withheld { at, why, language },
            Given::Cleared(reason) => Change::Cleared { at, reason },
        })
    }

    /// Looks ahead where something could be seen: a change, a condition that reads this, a check.
    fn look_ahead(&self, slot: Slot, row: Option<RowId>, given: &Given) -> Option<Foresight> {
        let held = self.interview.profile().cell(slot, row).is_some();
        let read = !self.form().dependents(slot).is_empty();
        let checked = !self.form().question(slot).checks.is_empty();
        let change = self.change(given).filter(|_| held || read || checked)?;
        Some(self.interview.foresee(&change))
    }

    fn asks(&self, given: &Given, foresight: &Foresight, around: &Around<'_>) -> Option<Foreseen> {
        let Position::Question(slot, row) = self.interview.position() else {
            return None;
        };
        let held = self.interview.profile().cell(slot, row).is_some();
        // A first answer is what the plan waits for: only what was agreed is worth a question.
        let mut dropped = self.dropped_by(foresight, around);
        dropped.retain(|it| held || self.is_agreed(it));
        let asks = foresight.asks() || !dropped.is_empty();
        asks.then(|| Foreseen {
            given: given.clone(),
            lost: foresight.lost.clone(),
            dropped,
        })
    }

    fn let_count(
        &mut self,
        given: Given,
        foresight: Option<&Foresight>,
        around: &Around<'_>,
    ) -> Option<Note> {
        let failed = foresight.and_then(|it| self.fails_in(it, &given));
        let spoken = self.spoken_language(&given, around);
        let voice = self.voice(around);
        let events = match given {
            Given::Answer(value) => {
                if let Some(check) = failed {
                    return Some(self.stay_warned(value, &check, around));
                }
                self.interview.answer(value, &voice)
            }
            Given::Withheld(why) => self.interview.withhold(why, &voice),
            Given::Cleared(reason) => self.interview.clear(reason, &voice),
        };
        self.desk.sent();
        self.took(&events, around);
        self.speak(spoken, around);
        self.milestone()
    }

    /// Returns the first check of the current question that the change would fail.
    fn fails_in(&self, foresight: &Foresight, given: &Given) -> Option<CheckId> {
        let Position::Question(slot, row) = self.interview.position() else {
            return None;
        };
        let Given::Answer(_) = given else { return None };
        let reading = Reading::new(&foresight.profile, &foresight.way);
        let mut checks = self.form().question(slot).checks.iter();
        let failed = checks.find(|it| truth(&it.that, &reading, row) == Truth::False);
        failed.map(|it| it.id.clone())
    }

    /// Lets an answer count that a check doubts, and stays there; Enter once more goes on.
    fn stay_warned(&mut self, value: Value, check: &CheckId, around: &Around<'_>) -> Note {
        let key = match self.interview.position() {
            Position::Question(slot, _) => TextKey::check(&self.form().question(slot).id, check),
            Position::Roster(_) | Position::End => TextKey::new("note-check"),
        };
        if let Some(change) = self.change(&Given::Answer(value)) {
            let voice = self.voice(around);
            let events: Vec<Event> = self.interview.record(change, &voice);
            self.desk.sent();
            self.took(&events, around);
        }
        Note::new(crate::app::Tone::Warning, key)
    }

    /// Notes the words down that are being typed, as the answer or as a row, and stays there.
    pub(in crate::app) fn keep_typed(&mut self, around: &Around<'_>) {
        let slot = match self.interview.position() {
            Position::Question(slot, _) => slot,
            Position::Roster(_) => return self.keep_row(around),
            Position::End => return,
        };
        let free = matches!(self.form().question(slot).kind, Kind::Text | Kind::LongText);
        let Some(Unsent::Text(words)) = self.desk.entry.unsent() else {
            return;
        };
        if !free || words.is_blank() || self.withholds_identity(slot) {
            return;
        }
        let value = Value::Text(words.as_str().trim().into());
        let change = self.change(&Given::Answer(value));
        let here = self.interview.position().at(self.form());
        let moved = here.map(|at| Change::Moved { at });
        let voice = self.voice(around);
        for change in change.into_iter().chain(moved) {
            let events = self.interview.record(change, &voice);
            self.took(&events, around);
        }
    }
}

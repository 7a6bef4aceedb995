//! The open case: its interview, its plan, and how far it is stored.

mod answer;
mod desk;
mod echo;
mod entry;
mod languages;
mod letter;
mod options;
mod plan;
mod saving;
mod steps;
mod writing;

pub use desk::Desk;
use desk::Milestone;
pub use entry::{Entry, Line, RowsEntry, Scale};
use languages::language_question;
pub use options::{OptionItem, Options, Pick};
pub use saving::{SaveState, Saving};

pub use answer::Foreseen;

pub(super) use answer::{Given, Outcome};
pub(super) use entry::Entered;
pub(super) use options::rank;
pub(super) use writing::{edit_field, edit_words, walk_words};

use std::fmt;

use super::{
    CaseHead, Command, Effect, FormWithRules, Key, Library, Note, NoteValue, Now, Settings, spec,
};
use crate::base::{Language, QuestionId};
use crate::expr::{Slot, Value};
use crate::form::{Form, Kind, Question};
use crate::interview::{Interview, Voice};
use crate::plan::{Agreed, Draft, Rules, agreed};
use crate::profile::{Change, ConsentKind, Event, Migration, Source, Words};
use crate::text::Texts;

pub(super) use super::shown::editable;

/// The question whose answer names the case in the list; a form without it has nameless cases.
const NAME: &str = "person.name";

/// What a case looks at while it changes.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    /// The data files.
    pub library: &'a Library,
    /// The texts of the active languages.
    pub texts: &'a Texts,
    /// How the desk is set up.
    pub settings: &'a Settings,
    /// The time.
    pub now: Now,
}

/// An open case.
pub struct OpenCase {
    form: FormWithRules,
    interview: Interview,
    client: Language,
    saving: Saving,
    draft: Draft,
    agreed: Agreed,
    migration: Option<Migration>,
    desk: Desk,
}

impl fmt::Debug for OpenCase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OpenCase(…)")
    }
}

impl OpenCase {
    /// Opens a case: a new one without events, or one from the store.
    pub(super) fn open(
        form: &FormWithRules,
        (events, known): (Vec<Event>, Option<Language>),
        saving: Saving,
        around: &Around<'_>,
    ) -> Self {
        let route = form.form.first_route();
        let migration = Migration::of(&form.form, &events);
        let interview = Interview::new(form.form.clone(), events, route, around.now.day);
        let chosen = interview.profile().language().cloned().or(known);
        let client = chosen.unwrap_or_else(|| around.settings.client.clone());
        let both = [around.settings.counselor.clone(), client.clone()];
        let draft = plan::derive(&interview, &form.rules, around);
        let mut case = Self {
            agreed: agreed(&draft, interview.profile()),
            draft,
            migration,
            desk: Desk::new(Entry::at(&interview, around, &both), interview.position()),
            form: form.clone(),
            interview,
            client,
            saving,
        };
        if case.is_route_done() {
            case.desk.milestone = Milestone::Passed;
        }
        case
    }

    /// Returns the interview.
    pub const fn interview(&self) -> &Interview {
        &self.interview
    }

    /// Returns the form.
    pub fn form(&self) -> &Form {
        self.interview.form()
    }

    /// Returns what the rules propose as the answers stand.
    pub const fn draft(&self) -> &Draft {
        &self.draft
    }

    /// Returns the plan with what people decided and changed.
    pub const fn agreed(&self) -> &Agreed {
        &self.agreed
    }

    /// Returns the measures as they were agreed, in their order.
    pub const fn plan(&self) -> &Draft {
        &self.agreed.plan
    }

    /// Returns the rules of the form.
    pub fn rules(&self) -> &Rules {
        &self.form.rules
    }

    /// Returns what the form made of answers to an older version of it, as the case was opened.
    pub const fn migration(&self) -> Option<&Migration> {
        self.migration.as_ref()
    }

    /// Returns what is on the counselor's desk.
    pub const fn desk(&self) -> &Desk {
        &self.desk
    }

    /// Returns how far the case is stored.
    pub const fn saving(&self) -> &Saving {
        &self.saving
    }

    /// Tells whether the person stays anonymous.
    pub fn is_anonymous(&self) -> bool {
        self.interview.profile().consent() == Some(ConsentKind::Anonymous)
    }

    /// Returns the person's name or pseudonym, as far as it was said.
    pub fn name(&self) -> Words {
        let slot = self.form().find(NAME);
        let value = slot.and_then(|it| self.interview.profile().value(it, None));
        match value {
            Some(Value::Text(name)) => Words::new(&**name),
            _ => Words::default(),
        }
    }

    /// Returns the head of the case as it is now.
    pub(super) fn head(&self, now: Now) -> CaseHead {
        let (next_deadline, open_deadlines) = super::open_deadlines(self.plan(), now.day);
        CaseHead {
            name: self.name(),
            anonymous: self.is_anonymous(),
            language: Some(self.client.clone()),
            form: self.form().id.clone(),
            last_contact: now.day,
            next_deadline,
            open_deadlines,
        }
    }

    /// Returns the next save, unless one is under way.
    pub(super) fn next_save(&mut self, now: Now) -> Option<Effect> {
        let head = self.head(now);
        self.saving.next(|| head)
    }

    /// Returns a save of everything that isn't acknowledged: the last before the key is gone.
    pub(super) fn last_save(&mut self, now: Now) -> Option<Effect> {
        let head = self.head(now);
        self.saving.send(|| head)
    }

    /// Lets others change how far the case is stored.
    pub(super) const fn saving_mut(&mut self) -> &mut Saving {
        &mut self.saving
    }

    /// Lets screens change what is on the desk.
    pub(super) const fn desk_mut(&mut self) -> &mut Desk {
        &mut self.desk
    }

    /// Returns who speaks, as events carry it.
    fn voice(&self, around: &Around<'_>) -> Voice {
        Voice {
            at: around.now.stamp,
            by: around.settings.user.clone(),
            language: self.client.clone(),
            source: self.desk.source(),
        }
    }

    /// Lets a change count that no answer of the current step makes: notice, consent, decisions.
    pub(super) fn note_down(&mut self, change: Change, around: &Around<'_>) {
        let voice = self.voice(around);
        let events = self.interview.record(change, &voice);
        self.took(&events, around);
    }

    /// Takes in what the interview recorded: to be saved, and to be seen in plan and desk.
    fn took(&mut self, events: &[Event], around: &Around<'_>) {
        self.saving.push(events);
        let moved = |it: &Event| matches!(it.change, Change::Moved { .. });
        if !events.iter().all(moved) {
            self.derive(around);
        }
        let turned = self.desk.position != self.interview.position();
        if turned || events.iter().any(|it| changes_input(&it.change)) {
            self.desk_follows(around);
        }
    }

    /// Puts the step on the desk where the interview stands now.
    fn desk_follows(&mut self, around: &Around<'_>) {
        let both = self.both(around);
        let entry = Entry::at(&self.interview, around, &both);
        self.desk.turn_to(self.interview.position(), entry);
    }

    /// Finds the way on another day.
    pub(super) fn turn_day(&mut self, around: &Around<'_>) {
        if self.interview.way().day() != around.now.day {
            self.interview.turn_day(around.now.day);
            self.derive(around);
        }
    }

    /// Starts the case: notice, consent, language; `pseudonym` when the person stays anonymous.
    pub(super) fn begin(
        &mut self,
        consent: Option<ConsentKind>,
        pseudonym: Option<Words>,
        around: &Around<'_>,
    ) {
        let language = self.client.clone();
        let noticed = Change::Noticed {
            language: language.clone(),
        };
        self.note_down(noticed, around);
        let changed = Change::LanguageChanged {
            language: language.clone(),
        };
        self.note_down(changed, around);
        if let Some(consent) = consent {
            self.note_down(Change::Consented { consent }, around);
            // She has said it with that, and is not asked again behind her name.
            let slot = self.form().find(ConsentKind::ANSWERS);
            if let (Some(slot), Some(said)) = (slot, consent.stays_anonymous()) {
                self.give(slot, Value::Code(said), around);
            }
        }
        if let (Some(name), Some(slot)) = (pseudonym, self.form().find(NAME)) {
            self.give(slot, Value::Text(name.as_str().into()), around);
        }
        // The language last, so that the interview goes on behind it.
        let slot = language_question(self.form());
        let known = slot.and_then(|it| Some((it, self.language_code(it, &language, around)?)));
        let is_known = known.is_some();
        if let Some((slot, code)) = known {
            self.give(slot, Value::Code(code), around);
        }
        let events = self.interview.events().to_vec();
        let (form, route) = (self.form.form.clone(), self.form.form.first_route());
        self.interview = Interview::new(form, events, route, around.now.day);
        // What was said with the consent lies further on in the form than the first question.
        let first = self.interview.steps().first().copied();
        if let (false, Some(first)) = (is_known, first) {
            self.go_to(first, around);
        }
        self.desk_follows(around);
    }

    /// Answers a question that is not the current one.
    fn give(&mut self, slot: Slot, value: Value, around: &Around<'_>) {
        let question = self.form().question(slot);
        if let (Value::Code(code), true) = (&value, question.kind.list().is_some())
            && !question.offers(self.form(), code)
        {
            return;
        }
        let at = crate::profile::At {
            question: question.id.clone(),
            row: None,
        };
        let (source, language) = (Source::Client, self.client.clone());
        self.note_down(
            Change::Answered {
                at,
                value,
                source,
                language,
            },
            around,
        );
    }

    /// Tells whether nothing that identifies may be written down here.
    pub(super) fn withholds_identity(&self, slot: Slot) -> bool {
        self.is_anonymous() && identifies(self.form().question(slot))
    }

    /// Tells whether every step of the short route holds something.
    fn is_route_done(&self) -> bool {
        let progress = self.interview.route_progress();
        progress.asked > 0 && progress.held == progress.asked
    }

    /// Returns the message about what was just completed, once.
    fn milestone(&mut self) -> Option<Note> {
        let reached = self.desk.milestone == Milestone::Ahead && self.is_route_done();
        if reached {
            self.desk.milestone = Milestone::Passed;
        }
        let key = spec(Command::Plan).and_then(|it| it.keys.first());
        let key = NoteValue::Press(key.cloned().unwrap_or(Key::Enter));
        reached.then(|| Note::good("note-milestone").with("key", key))
    }
}

/// Tells whether the input at a step shows something else after this.
const fn changes_input(change: &Change) -> bool {
    let answers = change.answers().is_some() || change.roster().is_some();
    answers
        || matches!(
            change,
            Change::Undone { .. } | Change::LanguageChanged { .. }
        )
}

/// Tells whether an answer says who the person is.
pub(crate) fn identifies(question: &Question) -> bool {
    let name = question.id == QuestionId::new(NAME);
    name || matches!(question.kind, Kind::Phone | Kind::Email)
}

/// Moves a mark in a list of so many lines; the first move marks the first or last line.
pub(super) fn step(mark: Option<usize>, by: isize, lines: usize) -> Option<usize> {
    let last = lines.checked_sub(1)?;
    Some(match mark {
        None if by < 0 => last,
        None => 0,
        Some(at) => at.saturating_add_signed(by).min(last),
    })
}

/// Reads a single typed digit.
pub(super) fn digit_of(text: &str) -> Option<usize> {
    let mut letters = text.chars();
    let (Some(letter), None) = (letters.next(), letters.next()) else {
        return None;
    };
    let digit = western_digit(letter)?.to_digit(10)?;
    usize::try_from(digit).ok()
}

/// Reads a digit of any script that counselors and clients type.
pub(super) fn western_digit(letter: char) -> Option<char> {
    let value = match letter {
        '0'..='9' => return Some(letter),
        '\u{660}'..='\u{669}' => u32::from(letter) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(letter) - 0x6f0,
        _ => return None,
    };
    char::from_digit(value, 10)
}

//! The interview: one question at a time, in both languages.

use crate::app::case::{Entered, Entry, Given, OpenCase, Outcome};
use crate::app::overlays::{Confirm, Overlay, Prompt, Purpose, SOURCES};
use crate::app::{App, Command, Effect, Note, Now, Trouble};
use crate::base::NonAnswer;
use crate::interview::{Position, TypedFault};
use crate::text::TextKey;

impl App {
    /// Runs a command at a step of the interview.
    pub(in crate::app) fn interview(&mut self, command: Command, now: Now) -> Vec<Effect> {
        if let Some(why) = non_answer(command) {
            self.withhold(why, now);
            return Vec::new();
        }
        match command {
            Command::Answer => self.answer(now),
            Command::Next => self.step_case(now, OpenCase::go_on),
            Command::Back => self.step_case(now, |case, around| {
                case.go_back(around);
                None
            }),
            Command::Undo => self.step_case(now, OpenCase::undo),
            Command::Redo => self.step_case(now, OpenCase::redo),
            Command::Up | Command::Down | Command::PageUp | Command::PageDown => {
                let by = self.distance(command);
                self.move_mark(by);
            }
            Command::Deadlines => self.on_desk(|case| {
                let desk = case.desk_mut();
                desk.deadlines = !desk.deadlines;
            }),
            Command::QuestionHelp => self.on_desk(|case| {
                let desk = case.desk_mut();
                desk.help = !desk.help;
            }),
            Command::Remark => self.open_remark(),
            Command::Clear => self.open_clear(),
            Command::Override => self.open_override(),
            Command::Source => self.open_source(),
            Command::SkipSection => self.skip_here(now),
            Command::RemoveRow => self.ask_to_remove_row(),
            _ => {}
        }
        Vec::new()
    }

    /// Takes typed text in at the step; an option's digit answers at once.
    pub(in crate::app) fn type_at_step(&mut self, text: &str, now: Now) {
        let typed = self.with_case(now, |case, around| case.type_text(text, around));
        if let Some(value) = typed.flatten() {
            self.give(Given::Answer(value), now);
        }
    }

    /// Runs a step of the open case and shows what it has to tell.
    pub(in crate::app) fn step_case(
        &mut self,
        now: Now,
        step: impl FnOnce(&mut OpenCase, &crate::app::case::Around<'_>) -> Option<Note>,
    ) {
        if let Some(note) = self.with_case(now, step).flatten() {
            self.note = Some(note);
        }
    }

    fn on_desk(&mut self, change: impl FnOnce(&mut OpenCase)) {
        if let Some(case) = &mut self.case {
            change(case);
        }
    }

    /// Enter: the answer, a row's name, or on.
    fn answer(&mut self, now: Now) {
        if self.case.as_mut().is_some_and(|it| it.swallows_enter(now)) {
            return;
        }
        let Some(case) = &self.case else { return };
        match (case.interview().position(), case.desk().entry()) {
            (Position::End, _) => self.show_plan(),
            (Position::Roster(_), Entry::Rows(rows)) => {
                let (named, marked) = (!rows.field.text().trim().is_empty(), rows.cursor);
                self.enter_on_rows(named, marked, now);
            }
            (Position::Question(..), Entry::Note) => self.step_case(now, OpenCase::go_on),
            (Position::Question(slot, _), entry) => {
                let question = case.form().question(slot);
                let entered = entry.entered(question, &self.around(now));
                self.take_entered(entered, now);
            }
            (Position::Roster(_), _) => {}
        }
    }

    fn enter_on_rows(&mut self, named: bool, marked: Option<usize>, now: Now) {
        let rows = self.case.as_ref().map_or(0, |it| it.rows_here().len());
        let numbered = self.case.as_ref().and_then(|it| it.row_numbered());
        match numbered.or_else(|| marked.filter(|_| !named)) {
            Some(at) => self.step_case(now, |case, around| {
                case.edit_row(at, around);
                None
            }),
            _ if named => self.step_case(now, OpenCase::add_row),
            _ if rows > 0 => self.step_case(now, OpenCase::close_roster),
            _ => self.note = Some(Note::plain("note-rows_empty")),
        }
    }

    fn take_entered(&mut self, entered: Entered, now: Now) {
        match entered {
            Entered::Answer(value) => self.give(Given::Answer(value), now),
            Entered::Nothing => self.note = Some(Note::plain("note-nothing_entered")),
            Entered::Fault(fault) => {
                self.on_desk(|case| case.desk_mut().entry_mut().refuse(fault));
                self.note = Some(Note::new(crate::app::Tone::Warning, fault_key(fault)));
            }
        }
    }

    fn withhold(&mut self, why: NonAnswer, now: Now) {
        let position = self.case.as_ref().map(|it| it.interview().position());
        match position {
            Some(Position::Question(..)) => self.give(Given::Withheld(why), now),
            Some(Position::Roster(_)) => self.close_empty_roster(now),
            Some(Position::End) | None => {}
        }
    }

    /// "Does not apply" to a roster: there is nobody.
    fn close_empty_roster(&mut self, now: Now) {
        let rows = self.case.as_ref().map_or(0, |it| it.rows_here().len());
        if rows == 0 {
            self.step_case(now, OpenCase::close_roster);
        } else {
            self.note = Some(Note::plain("note-rows_there"));
        }
    }

    /// Gives something to the question, after the counselor has seen what it would do.
    pub(in crate::app) fn give(&mut self, given: Given, now: Now) {
        let outcome = self.with_case(now, |case, around| case.give_here(given, around));
        match outcome {
            Some(Outcome::Done(note)) => self.note = note,
            Some(Outcome::Ask(foreseen)) => {
                let confirm = Confirm::Change(Box::new(foreseen));
                self.overlays.push(Overlay::Confirm(confirm));
            }
            None => {}
        }
    }

    fn move_mark(&mut self, by: isize) {
        let wrapped = (self.words_width(), self.settings.mode);
        self.on_desk(|case| {
            let rows = case.rows_here().len();
            match case.desk_mut().entry_mut() {
                Entry::Line(line) => line.walk(by, wrapped),
                entry => entry.step(by, rows),
            }
        });
    }

    fn open_remark(&mut self) {
        let Some(case) = &self.case else { return };
        let Position::Question(slot, row) = case.interview().position() else {
            return;
        };
        let remark = case.interview().profile().remark(slot, row);
        let remark = remark.map_or("", |it| it.as_str()).to_owned();
        self.open_prompt(Purpose::Remark, &remark);
    }

    /// Asks where answers come from; what holds now is marked.
    fn open_source(&mut self) {
        let source = self.case.as_ref().map(|it| it.desk().source());
        let cursor = SOURCES.iter().position(|it| Some(*it) == source);
        self.overlays.push(Overlay::Source { cursor });
    }

    fn open_clear(&mut self) {
        if self.case.as_ref().is_some_and(|it| it.holds_here()) {
            self.open_prompt(Purpose::Clear, "");
        } else {
            self.note = Some(Note::plain("note-nothing_to_clear"));
        }
    }

    fn open_override(&mut self) {
        match self.case.as_ref().and_then(|it| it.warning_here()) {
            Some(check) => self.open_prompt(Purpose::Override(check), ""),
            None => self.note = Some(Note::plain("note-nothing_to_override")),
        }
    }

    /// Opens a line to write in; what was written there and not sent is taken up again.
    pub(in crate::app) fn open_prompt(&mut self, purpose: Purpose, text: &str) {
        let here = self.position();
        let mut kept = self.kept_prompts.iter();
        let kept = kept.position(|(at, it)| *at == here && it.purpose == purpose);
        let prompt = match kept {
            Some(at) => self.kept_prompts.swap_remove(at).1,
            None => Prompt::new(purpose, text),
        };
        self.overlays.push(Overlay::Prompt(prompt));
    }

    fn skip_here(&mut self, now: Now) {
        let section = self.case.as_ref().and_then(|it| it.section_here());
        if let Some(section) = section {
            self.step_case(now, |case, around| Some(case.skip(section, around)));
        }
    }

    fn ask_to_remove_row(&mut self) {
        let Some(case) = &self.case else { return };
        let Entry::Rows(rows) = case.desk().entry() else {
            return;
        };
        let marked = rows.cursor;
        let row = marked.and_then(|it| case.rows_here().get(it)).copied();
        match row {
            Some(row) => {
                let confirm = Confirm::RemoveRow(row);
                self.overlays.push(Overlay::Confirm(confirm));
            }
            None => self.note = Some(Note::plain("note-choose_row")),
        }
    }

    /// Shows the answers again that could not be saved while the screen was locked, or reads the
    /// case that was open; else the list.
    pub(in crate::app) fn resume_or_start(&mut self, now: Now) -> Vec<Effect> {
        self.overlays.clear();
        let place = self.place.take();
        let Some(mut case) = self.kept.take() else {
            return self.reopen(place);
        };
        case.saving_mut().start_over();
        let save = case.next_save(now);
        self.case = Some(case);
        self.screen = super::Screen::Interview;
        if let Some(place) = place {
            self.return_to(&place, now);
        }
        self.note = Some(Note::plain("note-resumed"));
        save.into_iter().collect()
    }

    /// Opens a case that was read, at the step where it was left.
    pub(in crate::app) fn open_loaded(
        &mut self,
        loaded: crate::app::LoadedCase,
        now: Now,
    ) -> Vec<Effect> {
        let Some(form) = self.library.form(&loaded.head.form).cloned() else {
            self.note = Some(Note::error(Trouble::NoForm.what()));
            return Vec::new();
        };
        let saving = crate::app::case::Saving::stored(loaded.id);
        let held = (loaded.events, loaded.head.language);
        let case = OpenCase::open(&form, held, saving, &self.around(now));
        self.overlays.clear();
        // Until something is answered anew, whoever opens the case may not know of it.
        let untold = case.migration().filter(|it| !it.taken_up && it.is_felt());
        let report = untold.map(|_| Overlay::Migration { scroll: 0 });
        self.overlays.extend(report);
        self.case = Some(Box::new(case));
        self.screen = super::Screen::Interview;
        Vec::new()
    }
}

const fn non_answer(command: Command) -> Option<NonAnswer> {
    Some(match command {
        Command::Unknown => NonAnswer::Unknown,
        Command::Declined => NonAnswer::Declined,
        Command::Later => NonAnswer::Later,
        Command::NotApplicable => NonAnswer::NotApplicable,
        _ => return None,
    })
}

fn fault_key(fault: TypedFault) -> TextKey {
    TextKey::named(format!("typed-{}", fault.code()))
}

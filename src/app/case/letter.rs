//! Takes a letter that was looked at on the table into the case, as a row of its own.

use super::{Around, OpenCase};
use crate::base::{Code, Day, PartialDate, QuestionId, RowId, SectionId};
use crate::expr::Value;
use crate::plan::triage::{LetterKind, Question};
use crate::profile::{At, Change, Source};
use crate::text::TextKey;

/// The roster of letters.
const ROSTER: &str = "letters";

impl OpenCase {
    /// Adds a row with what was told of a letter and the day that counts; tells whether the form
    /// has a place for it.
    pub(in crate::app) fn take_letter(
        &mut self,
        (kind, question, due): (&LetterKind, Question, Day),
        around: &Around<'_>,
    ) -> bool {
        let Some(row) = self.new_letter(around) else {
            return false;
        };
        let name = TextKey::named(format!("list-letter_kinds-{}", kind.id));
        let name = around.texts.plain(&around.settings.counselor, &name).text;
        let code = |it: &str| Value::Code(Code::new(it));
        let said = |it: bool| code(if it { "yes" } else { "no" });
        let day = |it| Value::Date(PartialDate::Day(it));
        let way = kind.asks_way().then(|| code(question.arrival.code()));
        let told = question.instruction.filter(|_| kind.asks_instruction());
        let answers = [
            ("note", Some(Value::Text(name.into()))),
            ("kind", Some(Value::Code(kind.id.clone()))),
            ("date", Some(day(question.date))),
            ("arrived", way),
            ("instruction", told.map(said)),
            ("due", Some(day(due))),
        ];
        // Asked once: an answer that is noted down may bring the usual source back.
        let source = self.desk.source();
        for (name, value) in answers {
            if let Some(value) = value {
                self.note_of_letter((row, source), name, value, around);
            }
        }
        true
    }

    /// Adds a row for a letter; nothing when the form has no roster of letters.
    fn new_letter(&mut self, around: &Around<'_>) -> Option<RowId> {
        let place = self.form().find_roster(ROSTER)?;
        let roster = SectionId::new(ROSTER);
        self.note_down(Change::RowAdded { roster }, around);
        let rows = &self.interview.profile().roster(place).rows;
        rows.last().copied()
    }

    /// Answers a question of a letter's row, where the form asks it.
    fn note_of_letter(
        &mut self,
        (row, source): (RowId, Source),
        name: &str,
        value: Value,
        around: &Around<'_>,
    ) {
        let id = format!("{ROSTER}.{name}");
        if self.form().find(&id).is_none() {
            return;
        }
        let at = At {
            question: QuestionId::new(id),
            row: Some(row),
        };
        let change = Change::Answered {
            at,
            value,
            source,
            language: self.client.clone(),
        };
        self.note_down(change, around);
    }
}

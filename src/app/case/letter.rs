//! Takes a letter that was looked at on the table into the case, as a row of its own.

use super::{Around, OpenCase};
use crate::base::{Code, Day, QuestionId, SectionId};
use crate::expr::{RosterId, Value};
use crate::plan::triage::{LetterKind, Question};
use crate::profile::{At, Change};
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
        let mut rosters = self.form().rosters().iter();
        let Some(place) = rosters.position(|it| it.id.as_str() == ROSTER) else {
            return false;
        };
        let Ok(place) = u16::try_from(place) else {
            return false;
        };
        let roster = SectionId::new(ROSTER);
        self.note_down(Change::RowAdded { roster }, around);
        let rows = &self.interview.profile().roster(RosterId(place)).rows;
        let Some(row) = rows.last().copied() else {
            return false;
        };
        let name = TextKey::named(format!("list-letter_kinds-{}", kind.id));
        let name = around.texts.plain(&around.settings.counselor, &name).text;
        let code = |it: &str| Value::Code(Code::new(it));
        let said = |it: bool| code(if it { "yes" } else { "no" });
        let way = kind.asks_way().then(|| code(question.arrival.code()));
        let told = question.instruction.filter(|_| kind.asks_instruction());
        let answers = [
            ("note", Some(Value::Text(name.into()))),
            ("kind", Some(Value::Code(kind.id.clone()))),
            (
                "date",
                Some(Value::Date(crate::base::PartialDate::Day(question.date))),
            ),
            ("arrived", way),
            ("instruction", told.map(said)),
            ("due", Some(Value::Date(crate::base::PartialDate::Day(due)))),
        ];
        let source = self.desk.source();
        for (name, value) in answers {
            let id = format!("{ROSTER}.{name}");
            if self.form().find(&id).is_none() {
                continue;
            }
            let Some(value) = value else { continue };
            let at = At {
                question: QuestionId::new(id),
                row: Some(row),
            };
            let language = self.client.clone();
            let change = Change::Answered {
                at,
                value,
                source,
                language,
            };
            self.note_down(change, around);
        }
        true
    }
}

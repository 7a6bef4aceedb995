//! What is known of the person for whom offers are looked for.

use crate::base::{Code, Day, PartialDate, RowId};
use crate::expr::{Answer, Answers as _, Rows, Slot, Value};
use crate::form::Form;
use crate::profile::Reading;

/// Younger children than this need somebody to look after them meanwhile.
const SMALL: i64 = 7;

/// The person: her language, district, age, and whether she has small children.
///
/// What the form does not ask, or nobody answered, is unknown.
#[derive(Clone, Copy)]
pub struct Seeker<'a> {
    reading: &'a Reading<'a>,
    form: &'a Form,
}

impl<'a> Seeker<'a> {
    /// Looks at a person's answers.
    pub const fn new(reading: &'a Reading<'a>, form: &'a Form) -> Self {
        Self { reading, form }
    }

    /// Returns the day on which is looked.
    pub fn today(&self) -> Day {
        self.reading.today()
    }

    /// Returns the tag of the language in which she wants to talk.
    pub fn language(&self) -> Option<Code> {
        self.code("frame.language")
    }

    /// Returns the code of the district in which she lives.
    pub fn district(&self) -> Option<Code> {
        self.code(super::eligible::DISTRICT)
    }

    /// Returns the least and the greatest age in years that she, or the person of a row, can have.
    pub fn age(&self, row: Option<RowId>) -> Option<(i64, i64)> {
        let question = row.map_or("person.birth_date", |_| "household.birth_date");
        let Value::Date(birth) = self.value(question, row)? else {
            return None;
        };
        years(birth, self.today())
    }

    /// Tells whether small children live with her; nothing when that is not known.
    pub fn has_small_children(&self) -> Option<bool> {
        let roster = self.form.find_roster("household")?;
        let (rows, all) = match self.reading.rows(roster) {
            Rows::Closed(rows) => (rows, true),
            Rows::Open(rows) => (rows, false),
        };
        let ages: Vec<_> = rows.iter().map(|it| self.age(Some(*it))).collect();
        let small = |it: &Option<(i64, i64)>| it.is_some_and(|(_, most)| most < SMALL);
        if ages.iter().any(small) {
            return Some(true);
        }
        let grown = |it: &Option<(i64, i64)>| it.is_some_and(|(least, _)| least >= SMALL);
        (all && ages.iter().all(grown)).then_some(false)
    }

    fn code(&self, question: &str) -> Option<Code> {
        let value = self.value(question, None)?;
        if let Value::Code(code) = value {
            return Some(code);
        }
        if let Value::Text(text) = value {
            return Some(Code::new(text));
        }
        None
    }

    fn value(&self, question: &str, row: Option<RowId>) -> Option<Value> {
        let slot: Slot = self.form.find(question)?;
        match self.reading.answer(slot, row) {
            Answer::Given(value) => Some(value.clone()),
            Answer::Withheld(_) | Answer::NotAsked => None,
        }
    }
}

/// Counts completed years of life at the latest and at the earliest birth that a date can mean.
fn years(birth: PartialDate, today: Day) -> Option<(i64, i64)> {
    let (first, last) = (birth.earliest()?, birth.latest()?.min(today));
    (first <= today).then(|| (completed(last, today), completed(first, today)))
}

fn completed(birth: Day, today: Day) -> i64 {
    let years = i64::from(today.year()) - i64::from(birth.year());
    let had_birthday = (today.month(), today.day()) >= (birth.month(), birth.day());
    years - i64::from(!had_birthday)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_of_birth_leaves_two_ages() {
        let today = Day::new(2026, 11, 21).unwrap();
        assert_eq!(years(PartialDate::Year(1999), today), Some((26, 27)));
        let birthday = PartialDate::parse("1999-11-21").unwrap();
        assert_eq!(years(birthday, today), Some((27, 27)));
        let tomorrow = PartialDate::parse("1999-11-22").unwrap();
        assert_eq!(years(tomorrow, today), Some((26, 26)));
        assert_eq!(years(PartialDate::Year(2026), today), Some((0, 0)));
        assert_eq!(years(PartialDate::Year(2027), today), None);
    }
}

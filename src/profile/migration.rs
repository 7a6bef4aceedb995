//! What becomes of a case that was answered with an older version of its form.
//!
//! Nothing is moved or dropped: the events stay as they are. An answer whose question or option is
//! gone is told here, and no rule and no document reads it.

use std::collections::BTreeMap;

use super::{At, Change, Event, Given, undone};
use crate::base::Code;
use crate::expr::{Slot, Value};
use crate::form::Form;

/// What the newer form makes of the answers to an older one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Migration {
    /// The oldest version that something was answered in.
    pub from: u32,
    /// Whether something was answered in the newest version since.
    pub taken_up: bool,
    /// How many answers, and reasons for none, hold as they were given.
    pub carried: usize,
    /// Those that have no place any more, in the order of their questions' ids.
    pub homeless: Vec<Homeless>,
    /// The questions that have come since, in the order of the form.
    pub new: Vec<Slot>,
}

/// An answer that has no place in the form any more.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Homeless {
    /// Which question it answered.
    pub at: At,
    /// What was said.
    pub given: Given,
    /// What is gone.
    pub gone: Gone,
}

/// What the form no longer has.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Gone {
    /// The question.
    Question,
    /// An option of it.
    Option(Code),
}

impl Migration {
    /// Compares the answers with the form; nothing when all were given in this version of it.
    pub fn of(form: &Form, events: &[Event]) -> Option<Self> {
        let answers = || events.iter().filter(|it| it.change.answers().is_some());
        let from = answers().map(|it| it.version).min()?;
        if from >= form.version {
            return None;
        }
        let held = held(events);
        let all = held.len();
        let homeless: Vec<_> = held
            .into_iter()
            .filter_map(|(at, given)| homeless(form, at, given))
            .collect();
        // What came with the first version is new to nobody.
        let known = from.max(1);
        let newer = form.questions().iter().filter(|it| it.since > known);
        Some(Self {
            from,
            taken_up: answers().any(|it| it.version >= form.version),
            carried: all - homeless.len(),
            homeless,
            new: newer.map(|it| it.slot).collect(),
        })
    }

    /// Tells whether it makes a difference to the case.
    pub const fn is_felt(&self) -> bool {
        !self.homeless.is_empty() || !self.new.is_empty()
    }
}

/// Returns what every question holds, whether or not the form knows it.
fn held(events: &[Event]) -> BTreeMap<At, Given> {
    let undone = undone(events);
    let mut held = BTreeMap::new();
    for event in events.iter().filter(|it| !undone.contains(&it.number)) {
        if let Change::Answered { at, value, .. } = &event.change {
            held.insert(at.clone(), Given::Value(value.clone()));
        } else if let Change::Withheld { at, why, .. } = &event.change {
            held.insert(at.clone(), Given::Withheld(*why));
        } else if let Change::Cleared { at, .. } = &event.change {
            held.remove(at);
        } else if let Change::RowRemoved { row, .. } = &event.change {
            held.retain(|at: &At, _| at.row != Some(*row));
        }
    }
    held
}

fn homeless(form: &Form, at: At, given: Given) -> Option<Homeless> {
    let gone = match form.find(at.question.as_str()) {
        None => Gone::Question,
        Some(slot) => Gone::Option(option_gone(form, slot, &given)?),
    };
    Some(Homeless { at, given, gone })
}

/// Returns the first code in an answer that the question's list no longer has.
fn option_gone(form: &Form, slot: Slot, given: &Given) -> Option<Code> {
    let Given::Value(value) = given else {
        return None;
    };
    let question = form.question(slot);
    question.kind.list()?;
    let gone = |code: &&Code| !question.offers(form, code);
    if let Value::List(values) = value {
        return values.iter().filter_map(code_of).find(gone).cloned();
    }
    code_of(value).filter(gone).cloned()
}

const fn code_of(value: &Value) -> Option<&Code> {
    if let Value::Code(code) = value {
        Some(code)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{FormId, Language, NonAnswer, QuestionId, Report, SectionId, Sources, Stamp};
    use crate::form::{load, load_lists};
    use crate::profile::Source;

    const OLD: &str = r#"
id = "visit"
version = 1
[[section]]
id = "a"
question = [
    { id = "kept", type = "text" },
    { id = "gone", type = "text" },
    { id = "title", type = "choice", list = "titles" },
    { id = "skills", type = "choices", list = "titles" },
]
"#;

    fn form(text: &str) -> Form {
        let mut sources = Sources::default();
        sources.insert("forms/visit/form.toml", text);
        let list = "id = \"titles\"\noption = [{ code = \"one\" }, { code = \"two\" }]\n";
        sources.insert("forms/lists/titles.toml", list);
        let mut report = Report::default();
        let lists = load_lists(&sources, &mut report);
        let form = load(&sources, "visit", &lists, &mut report);
        assert_eq!(report.errors(), 0, "{:?}", report.found());
        form.unwrap()
    }

    fn newer() -> Form {
        let gone = "    { id = \"gone\", type = \"text\" },\n";
        let come = "    { id = \"come\", type = \"text\", since = 2 },\n";
        form(
            &OLD.replace("version = 1", "version = 2")
                .replace(gone, come),
        )
    }

    fn at(question: &str) -> At {
        let question = QuestionId::new(question);
        At {
            question,
            row: None,
        }
    }

    fn answered(question: &str, value: Value) -> Change {
        let (source, language) = (Source::Client, Language::new("de"));
        Change::Answered {
            at: at(question),
            value,
            source,
            language,
        }
    }

    fn withheld(question: &str) -> Change {
        let language = Language::new("de");
        Change::Withheld {
            at: at(question),
            why: NonAnswer::Declined,
            language,
        }
    }

    fn events(version: u32, changes: Vec<Change>) -> Vec<Event> {
        let event = |(number, change)| Event {
            number,
            at: Stamp(0),
            by: "u1".into(),
            form: FormId::new("visit"),
            version,
            change,
        };
        (1..).zip(changes).map(event).collect()
    }

    fn text(words: &str) -> Value {
        Value::Text(words.into())
    }

    fn code(code: &str) -> Value {
        Value::Code(Code::new(code))
    }

    #[test]
    fn answers_of_this_version_need_no_report() {
        let said = events(2, vec![answered("a.kept", text("x"))]);
        assert_eq!(Migration::of(&newer(), &said), None);
        let moved = vec![Change::SectionSkipped {
            section: SectionId::new("a"),
            skipped: true,
        }];
        assert_eq!(
            Migration::of(&newer(), &events(1, moved)),
            None,
            "no answer"
        );
        assert_eq!(
            Migration::of(&form(OLD), &events(1, vec![withheld("a.kept")])),
            None
        );
    }

    #[test]
    fn it_says_what_holds_what_has_no_place_and_what_is_new() {
        let list = Value::List(vec![code("one"), code("three")]);
        let said = events(
            1,
            vec![
                answered("a.kept", text("first")),
                answered("a.kept", text("second")),
                answered("a.gone", text("kept in the events")),
                answered("a.title", code("zero")),
                answered("a.skills", list.clone()),
            ],
        );
        let found = Migration::of(&newer(), &said).unwrap();
        let homeless: Vec<_> = found
            .homeless
            .iter()
            .map(|it| (it.at.question.as_str(), it.gone.clone()))
            .collect();
        assert_eq!(
            homeless,
            [
                ("a.gone", Gone::Question),
                ("a.skills", Gone::Option(Code::new("three"))),
                ("a.title", Gone::Option(Code::new("zero"))),
            ]
        );
        assert_eq!(found.homeless[1].given, Given::Value(list));
        assert_eq!((found.from, found.carried, found.taken_up), (1, 1, false));
        let new: Vec<_> = found
            .new
            .iter()
            .map(|it| newer().question(*it).id.clone())
            .collect();
        assert_eq!(new, [QuestionId::new("a.come")]);
    }

    #[test]
    fn what_was_taken_back_needs_no_place() {
        let changes = vec![
            answered("a.gone", text("a")),
            Change::Undone { target: 1 },
            answered("a.title", code("zero")),
            answered("a.title", code("two")),
            withheld("a.skills"),
        ];
        let mut said = events(1, changes);
        said[3].version = 2;
        let found = Migration::of(&newer(), &said).unwrap();
        assert_eq!(
            (found.homeless, found.carried, found.taken_up),
            (vec![], 2, true)
        );
    }
}

//! Interviews over a small form, keyed as text.

use std::sync::Arc;

use lotse::base::{Day, Language, NonAnswer, Report, Sources, Stamp};
use lotse::form::{Form, load, load_lists};
use lotse::interview::{Interview, Position, Voice, read_typed};
use lotse::profile::{Source, Words};

mod laws;
mod walks;

/// A form with a branch, a roster and questions per row.
const FORM: &str = r#"
id = "small"
version = 1
[[route]]
id = "short"
questions = ["stay.until", "people", "kid.kita"]
[[section]]
id = "stay"
[[section.question]]
id = "papers"
type = "yes_no"
[[section.question]]
id = "until"
type = "date"
check = [ { id = "old", that = 'stay.until > today()', level = "warning" } ]
[[section.question]]
id = "filed"
type = "yes_no"
show_if = 'stay.papers == "yes"'
[[section.question]]
id = "how"
type = "text"
show_if = 'stay.filed == "yes"'
[[section]]
id = "people"
repeats = { name = "people.name", max = 3 }
[[section.question]]
id = "name"
type = "text"
[[section.question]]
id = "role"
type = "choice"
list = "roles"
[[section]]
id = "kid"
for_each = { row = "kid", in = "people", where = 'kid.role == "child"' }
[[section.question]]
id = "kita"
type = "yes_no"
"#;

const ROLES: &str = "id = \"roles\"\n[[option]]\ncode = \"child\"\n[[option]]\ncode = \"adult\"\n";

pub(crate) fn form() -> Arc<Form> {
    let mut sources = Sources::default();
    sources.insert("forms/small/form.toml", FORM);
    sources.insert("forms/lists/roles.toml", ROLES);
    let mut report = Report::default();
    let lists = load_lists(&sources, &mut report);
    let form = load(&sources, "small", &lists, &mut report);
    assert_eq!(report.into_sorted(), Vec::new());
    Arc::new(form.unwrap())
}

pub(crate) fn voice() -> Voice {
    Voice {
        at: Stamp(1_800_000_000),
        by: "k1".into(),
        language: Language::new("ar"),
        source: Source::Client,
    }
}

pub(crate) fn today() -> Day {
    Day::parse("2026-11-21").unwrap()
}

pub(crate) fn fresh(route: Option<usize>) -> Interview {
    Interview::new(form(), Vec::new(), route, today())
}

/// Does one thing by its word: `=text` answers, `?` does not know, `add`, `close`, `next`, …
pub(crate) fn act(interview: &mut Interview, word: &str) {
    let voice = voice();
    let roster = match interview.position() {
        Position::Roster(roster) => Some(roster),
        Position::Question(..) | Position::End => None,
    };
    let done = match word {
        "?" => interview.withhold(NonAnswer::Unknown, &voice),
        "later" => interview.withhold(NonAnswer::Later, &voice),
        "next" => interview.forward(&voice),
        "back" => interview.back(&voice),
        "undo" => interview.undo(&voice),
        "redo" => interview.redo(&voice),
        "clear" => interview.clear(Words::new("typing mistake"), &voice),
        "add" => interview.add_row(roster.unwrap(), &voice),
        "close" => interview.close_roster(roster.unwrap(), &voice),
        _ => {
            let slot = match interview.position() {
                Position::Question(slot, _) => Some(slot),
                Position::Roster(_) | Position::End => None,
            };
            let form = form();
            let question = form.question(slot.unwrap());
            let text = word.strip_prefix('=').unwrap();
            let value = read_typed(question, text, today())
                .unwrap_or_else(|_| lotse::expr::Value::Code(lotse::base::Code::new(text)));
            interview.answer(value, &voice)
        }
    };
    drop(done);
}

pub(crate) fn place(interview: &Interview) -> String {
    match interview.position().at(interview.form()) {
        None => "end".to_owned(),
        Some(at) => at.row.map_or_else(
            || at.question.to_string(),
            |row| format!("{}@{row}", at.question),
        ),
    }
}

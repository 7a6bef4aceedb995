//! A small form and answers to it, written as text.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use lotse::base::{Code, Day, ListId, NonAnswer, PartialDate, RowId, nearest};
use lotse::expr::{
    Answer, Answers, Named, Names, RosterId, Rows, Scope, Slot, Type, Value, Wanted,
};

pub(crate) const HOUSEHOLD: RosterId = RosterId(0);

/// The questions by slot: id, type, whether it stands in the roster.
pub(crate) const QUESTIONS: [(&str, &str, bool); 16] = [
    ("flag.a", "bool", false),
    ("flag.b", "bool", false),
    ("flag.c", "bool", false),
    ("residence.title", "code titles", false),
    ("residence.valid_until", "date", false),
    ("residence.renewal_filed", "code yes_no", false),
    ("livelihood.benefits", "list benefits", false),
    ("livelihood.income", "decimal", false),
    ("person.name", "text", false),
    ("person.count", "int", false),
    ("person.birth_date", "date", false),
    ("visit.time", "time", false),
    ("household.role", "code roles", true),
    ("household.birth_date", "date", true),
    ("child.kita_wanted", "code yes_no", true),
    ("residence.first_title", "code titles", false),
];

const LISTS: [(&str, &[&str]); 4] = [
    ("yes_no", &["yes", "no"]),
    ("titles", &["temporary", "tolerated", "permanent", "none"]),
    ("benefits", &["sgb2", "sgb12", "kindergeld"]),
    ("roles", &["child", "spouse", "parent"]),
];

fn kind(text: &str) -> Type {
    match text.split_once(' ') {
        Some(("code", list)) => Type::Code(ListId::new(list)),
        Some(("list", list)) => Type::List(Box::new(Type::Code(ListId::new(list)))),
        _ => match text {
            "bool" => Type::Bool,
            "int" => Type::Int,
            "decimal" => Type::Decimal,
            "date" => Type::Date,
            "time" => Type::Time,
            "days" => Type::Days,
            _ => Type::Text,
        },
    }
}

pub(crate) fn slot(id: &str) -> Slot {
    let index = QUESTIONS.iter().position(|it| it.0 == id).unwrap();
    Slot(u32::try_from(index).unwrap())
}

pub(crate) struct Form;

impl Form {
    fn named(index: usize) -> Named {
        let (_, text, in_roster) = QUESTIONS[index];
        Named {
            slot: Slot(u32::try_from(index).unwrap()),
            kind: kind(text),
            roster: in_roster.then_some(HOUSEHOLD),
        }
    }
}

impl Names for Form {
    fn question(&self, path: &str) -> Option<Named> {
        let index = QUESTIONS.iter().position(|it| it.0 == path)?;
        Some(Self::named(index))
    }

    fn roster(&self, path: &str) -> Option<RosterId> {
        (path == "household").then_some(HOUSEHOLD)
    }

    fn row_question(&self, roster: RosterId, name: &str) -> Option<Named> {
        assert_eq!(roster, HOUSEHOLD);
        let ends = |id: &str| id == name || id.split_once('.').is_some_and(|it| it.1 == name);
        let index = QUESTIONS.iter().position(|it| it.2 && ends(it.0))?;
        Some(Self::named(index))
    }

    fn has_code(&self, list: &ListId, code: &str) -> bool {
        let found = LISTS.iter().find(|it| it.0 == list.as_str());
        found.is_some_and(|it| it.1.contains(&code))
    }

    fn group(&self, name: &str) -> Option<(ListId, Vec<Code>)> {
        let codes = ["temporary", "tolerated"].map(Code::new);
        (name == "temporary_titles").then(|| (ListId::new("titles"), codes.to_vec()))
    }

    fn parameter(&self, name: &str) -> Option<Type> {
        match name {
            "limit" | "missing" => Some(Type::Int),
            "start" => Some(Type::Date),
            "benefit" => Some(Type::Code(ListId::new("benefits"))),
            "notice" => Some(Type::Days),
            _ => None,
        }
    }

    fn nearest(&self, wanted: &Wanted, name: &str) -> Option<String> {
        let known: Vec<&str> = match wanted {
            Wanted::Question => QUESTIONS.iter().map(|it| it.0).collect(),
            Wanted::RowQuestion(_) => vec!["role", "birth_date", "kita_wanted"],
            Wanted::Option(list) => {
                let found = LISTS.iter().find(|it| it.0 == list.as_str());
                found.map_or_else(Vec::new, |it| it.1.to_vec())
            }
            Wanted::Group => vec!["temporary_titles"],
            Wanted::Parameter => vec!["limit", "missing", "start", "benefit", "notice"],
        };
        nearest(name, known).map(str::to_owned)
    }
}

/// The scope of the roster's own expressions.
pub(crate) fn row_scope() -> Scope {
    let names: Vec<Arc<str>> = vec!["household".into(), "child".into()];
    Scope {
        row: Some((names, HOUSEHOLD)),
    }
}

/// What the questions hold.
#[derive(Clone)]
pub(crate) struct Given {
    text: String,
    pub(crate) today: Day,
    pub(crate) held: BTreeMap<(Slot, Option<RowId>), Result<Value, NonAnswer>>,
    /// The rows, and whether there are no more.
    pub(crate) rows: (Vec<RowId>, bool),
    parameters: BTreeMap<&'static str, Value>,
}

impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Given {
    /// Reads `residence.title=none; household=1,2; household[1].role=child; flag.a=?later`.
    ///
    /// `household=1,..` leaves the roster open; without it, it is open and empty.
    pub(crate) fn parse(text: &str) -> Self {
        let mut given = Self {
            text: text.to_owned(),
            today: Day::new(2026, 11, 21).unwrap(),
            held: BTreeMap::new(),
            rows: (Vec::new(), false),
            parameters: parameters(),
        };
        for entry in text.split(';').map(str::trim).filter(|it| !it.is_empty()) {
            let (id, value) = entry.split_once('=').unwrap();
            match id {
                "today" => given.today = Day::parse(value).unwrap(),
                "household" => given.rows = rows(value),
                _ => given.hold(id, value),
            }
        }
        given
    }

    fn hold(&mut self, id: &str, value: &str) {
        let (id, row) = match id.split_once('[') {
            None => (id.to_owned(), None),
            Some((roster, rest)) => {
                let (row, name) = rest.split_once("].").unwrap();
                let row = RowId(row.parse().unwrap());
                (format!("{roster}.{name}"), Some(row))
            }
        };
        let slot = slot(&id);
        let held = match value.strip_prefix('?') {
            Some(why) => Err(NonAnswer::from_code(why).unwrap()),
            None => Ok(read(&kind(QUESTIONS[slot.0 as usize].1), value)),
        };
        self.held.insert((slot, row), held);
    }
}

/// Reads row numbers, and whether there are no more.
fn rows(text: &str) -> (Vec<RowId>, bool) {
    let numbers = text.split(',').filter_map(|it| it.parse().ok());
    (numbers.map(RowId).collect(), !text.ends_with(".."))
}

fn parameters() -> BTreeMap<&'static str, Value> {
    let start = PartialDate::parse("2027-08-01").unwrap();
    BTreeMap::from([
        ("limit", Value::Int(3)),
        ("start", Value::Date(start)),
        ("benefit", Value::Code(Code::new("sgb2"))),
        ("notice", Value::Days(14)),
    ])
}

fn read(kind: &Type, text: &str) -> Value {
    match kind {
        Type::Bool => Value::Bool(text == "true"),
        Type::Int => Value::Int(text.parse().unwrap()),
        Type::Decimal => Value::Decimal(text.parse().unwrap()),
        Type::Text => Value::Text(text.into()),
        Type::Code(_) => Value::Code(Code::new(text)),
        Type::Date => Value::Date(PartialDate::parse(text).unwrap()),
        Type::Time => Value::Time(text.parse().unwrap()),
        Type::Days => Value::Days(text.parse().unwrap()),
        Type::Months => Value::Months(text.parse().unwrap()),
        Type::List(element) => {
            let items = text.split('+').filter(|it| !it.is_empty());
            Value::List(items.map(|it| read(element, it)).collect())
        }
        Type::Row(_) => Value::Row(RowId(text.parse().unwrap())),
    }
}

impl Answers for Given {
    fn today(&self) -> Day {
        self.today
    }

    fn answer(&self, slot: Slot, row: Option<RowId>) -> Answer<'_> {
        match self.held.get(&(slot, row)) {
            Some(Ok(value)) => Answer::Given(value),
            Some(Err(why)) => Answer::Withheld(*why),
            None => Answer::NotAsked,
        }
    }

    fn rows(&self, _: RosterId) -> Rows<'_> {
        match &self.rows {
            (rows, true) => Rows::Closed(rows),
            (rows, false) => Rows::Open(rows),
        }
    }

    fn parameter(&self, name: &str) -> Option<&Value> {
        self.parameters.get(name)
    }
}

/// Writes a value out; its own `Debug` hides what a person said.
pub(crate) fn show(value: Option<&Value>) -> String {
    match value {
        None => "unknown".to_owned(),
        Some(Value::Bool(it)) => it.to_string(),
        Some(Value::Int(it)) => it.to_string(),
        Some(Value::Decimal(it)) => it.to_string(),
        Some(Value::Text(it)) => format!("{it:?}"),
        Some(Value::Code(it)) => it.to_string(),
        Some(Value::Date(it)) => it.to_string(),
        Some(Value::Time(it)) => format!("{:02}:{:02}", it / 60, it % 60),
        Some(Value::Days(it)) => format!("{it}d"),
        Some(Value::Months(it)) => format!("{it}m"),
        Some(Value::Row(it)) => format!("row {it}"),
        Some(Value::List(items)) => {
            let items: Vec<_> = items.iter().map(|it| show(Some(it))).collect();
            format!("[{}]", items.join(", "))
        }
    }
}

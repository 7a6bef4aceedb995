//! Dated parameters: what the law changes stands in a table by day, never in a condition.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Certainty;
use crate::base::{
    Code, Day, Fields, Item, ListId, ParameterId, PartialDate, Place, Report, RowId, nearest,
};
use crate::expr::{Answer, Answers, Named, Names, RosterId, Rows, Slot, Type, Value, Wanted};
use crate::profile::{AnswerTable, Reading};

/// A parameter with its values by day.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The type of all its values.
    pub kind: Type,
    /// The values, the earliest first.
    pub values: Vec<ParameterValue>,
    /// Where it stands.
    pub place: Place,
}

/// A value that holds from a day on.
#[derive(Clone, Debug)]
pub struct ParameterValue {
    /// The first day.
    pub from: Day,
    /// The value.
    pub value: Value,
    /// How sure it is.
    pub certainty: Certainty,
    /// Where that can be read.
    pub source: Option<Arc<str>>,
}

/// All parameters of a form's rules.
#[derive(Clone, Default, Debug)]
pub struct Parameters(BTreeMap<ParameterId, Parameter>);

impl Parameters {
    /// Returns the value that holds on the day.
    pub fn on(&self, id: &str, day: Day) -> Option<&ParameterValue> {
        let values = &self.0.get(id)?.values;
        values.iter().rev().find(|it| it.from <= day)
    }

    /// Finds a parameter.
    pub fn get(&self, id: &str) -> Option<&Parameter> {
        self.0.get(id)
    }

    /// Returns the parameters in order of id.
    pub fn all(&self) -> impl Iterator<Item = (&ParameterId, &Parameter)> {
        self.0.iter()
    }

    /// Reads one `[[parameter]]`.
    pub(super) fn read(&mut self, mut fields: Fields<'_>, lists: &dyn Names, report: &mut Report) {
        let item = fields.need("id", report);
        let id = item.as_ref().and_then(|it| it.text(report));
        let list = fields.text("list", report).map(ListId::new);
        let values = fields.need("values", report);
        let values = values.and_then(|it| it.list(report)).unwrap_or_default();
        fields.finish(report);
        let mut read: Vec<ParameterValue> = Vec::new();
        let mut kind = None;
        for entry in &values {
            let Some((found, value)) = parameter_value(entry, list.as_ref(), lists, report) else {
                continue;
            };
            if kind.as_ref().is_some_and(|it| *it != found) {
                let message = "the values of a parameter are of different kinds";
                report.error("mixed_values", entry.place(), message);
                report.remedy("give every value the same key: `code`, `int`, `date` or `days`");
                continue;
            }
            if read.last().is_some_and(|it| it.from >= value.from) {
                let message = format!("{} does not come after the value before it", value.from);
                report.error("unordered_values", entry.place(), message);
                report.remedy("put the values in order, the earliest first, each day once");
            }
            kind = Some(found);
            read.push(value);
        }
        let (Some(item), Some(id)) = (item, id) else {
            return;
        };
        let parameter = Parameter {
            kind: kind.unwrap_or(Type::Text),
            values: read,
            place: item.place(),
        };
        if let Some(first) = self.0.insert(ParameterId::new(id), parameter) {
            let message = format!("the parameter `{id}` stands already at {}", first.place);
            report.error("duplicate_id", item.place(), message);
            report.remedy("rename one of them, or take one out");
        }
    }
}

fn parameter_value(
    item: &Item<'_>,
    list: Option<&ListId>,
    lists: &dyn Names,
    report: &mut Report,
) -> Option<(Type, ParameterValue)> {
    let mut fields = item.fields(report)?;
    let from = fields.need_day("from", report);
    let code = fields
        .get("code")
        .and_then(|it| coded(&it, list, lists, report));
    let int = fields.get("int").and_then(|it| it.integer(report));
    let date = fields.day("date", report);
    let days = fields.get("days").and_then(|it| it.integer(report));
    let certainty = fields.word("certainty", Certainty::WORDS, report);
    let source = fields.text("source", report).map(Arc::from);
    fields.finish(report);
    let given = [
        code,
        int.map(|it| (Type::Int, Value::Int(it))),
        date.map(|it| (Type::Date, Value::Date(PartialDate::Day(it)))),
        days.map(|it| (Type::Days, Value::Days(it))),
    ];
    let mut given = given.into_iter().flatten();
    let (Some((kind, value)), None) = (given.next(), given.next()) else {
        let message = "a value of a parameter is one of `code`, `int`, `date` and `days`";
        report.error("unclear_value", item.place(), message);
        report.remedy("write one of them, such as `{ from = 2026-07-01, days = 4 }`");
        return None;
    };
    let value = ParameterValue {
        from: from?,
        value,
        certainty: certainty.unwrap_or(Certainty::Certain),
        source,
    };
    Some((kind, value))
}

/// Reads a code; of a list, when the parameter names one, and free otherwise.
fn coded(
    item: &Item<'_>,
    list: Option<&ListId>,
    lists: &dyn Names,
    report: &mut Report,
) -> Option<(Type, Value)> {
    let code = item.text(report)?;
    let Some(list) = list else {
        return Some((Type::Text, Value::Text(code.into())));
    };
    if !lists.has_code(list, code) {
        let message = format!("the list `{list}` has no option `{code}`");
        report.error("unknown_option", item.place(), message);
        let near = lists.nearest(&Wanted::Option(list.clone()), code);
        report.did_you_mean(
            near,
            format!("its options stand in forms/lists/{list}.toml"),
        );
    }
    Some((Type::Code(list.clone()), Value::Code(Code::new(code))))
}

/// The names of a form's expressions, and beside them the parameters of its rules.
///
/// Remembers which parameters were asked for, so that a rule knows what it rests on.
pub(in crate::plan) struct Vocabulary<'a> {
    form: &'a dyn Names,
    parameters: &'a Parameters,
    asked: RefCell<BTreeSet<ParameterId>>,
}

impl<'a> Vocabulary<'a> {
    pub(in crate::plan) const fn new(form: &'a dyn Names, parameters: &'a Parameters) -> Self {
        Self {
            form,
            parameters,
            asked: RefCell::new(BTreeSet::new()),
        }
    }

    /// Returns the parameters that were asked for since the last call.
    pub(super) fn take_asked(&self) -> Arc<[ParameterId]> {
        self.asked.take().into_iter().collect()
    }
}

impl Names for Vocabulary<'_> {
    fn question(&self, path: &str) -> Option<Named> {
        self.form.question(path)
    }

    fn roster(&self, path: &str) -> Option<RosterId> {
        self.form.roster(path)
    }

    fn row_question(&self, roster: RosterId, name: &str) -> Option<Named> {
        self.form.row_question(roster, name)
    }

    fn has_code(&self, list: &ListId, code: &str) -> bool {
        self.form.has_code(list, code)
    }

    fn group(&self, name: &str) -> Option<(ListId, Vec<Code>)> {
        self.form.group(name)
    }

    fn parameter(&self, name: &str) -> Option<Type> {
        let (id, parameter) = self.parameters.0.get_key_value(name)?;
        self.asked.borrow_mut().insert(id.clone());
        Some(parameter.kind.clone())
    }

    fn nearest(&self, wanted: &Wanted, name: &str) -> Option<String> {
        match wanted {
            Wanted::Parameter => {
                let known = self.parameters.0.keys().map(ParameterId::as_str);
                nearest(name, known).map(str::to_owned)
            }
            Wanted::Question | Wanted::RowQuestion(_) | Wanted::Option(_) | Wanted::Group => {
                self.form.nearest(wanted, name)
            }
        }
    }
}

/// A person's answers laid out in a table, and beside them the parameters as they are on the day.
pub struct WithParameters<'a> {
    answers: AnswerTable<'a>,
    parameters: &'a Parameters,
}

impl<'a> WithParameters<'a> {
    /// Lays the parameters beside the answers.
    pub fn new(reading: &Reading<'a>, parameters: &'a Parameters) -> Self {
        Self {
            answers: AnswerTable::new(*reading),
            parameters,
        }
    }
}

impl Answers for WithParameters<'_> {
    fn today(&self) -> Day {
        self.answers.today()
    }

    #[inline]
    fn answer(&self, slot: Slot, row: Option<RowId>) -> Answer<'_> {
        self.answers.answer(slot, row)
    }

    fn rows(&self, roster: RosterId) -> Rows<'_> {
        self.answers.rows(roster)
    }

    fn parameter(&self, name: &str) -> Option<&Value> {
        let found = self.parameters.on(name, self.today())?;
        Some(&found.value)
    }
}

//! Functions by name.

use super::{Binder, Typed, constant, typed};
use crate::base::PartialDate;
use crate::expr::op::{Condition, Function, OpKind};
use crate::expr::syntax::{Node, NodeKind, Word};
use crate::expr::{Fault, Type, Value, Wanted};

/// Every function, for "did you mean".
const FUNCTIONS: [&str; 16] = [
    "today",
    "age",
    "end_of_month",
    "days",
    "weeks",
    "months",
    "years",
    "date",
    "group",
    "param",
    "answered",
    "unknown",
    "declined",
    "later",
    "not_applicable",
    "size",
];

impl Binder<'_> {
    pub(super) fn call(&mut self, node: &Node, word: &Word, arguments: &[Node]) -> Option<Typed> {
        if word.text == "today" {
            self.none(node, word, arguments)?;
            return Some(typed(node, OpKind::Today, Type::Date));
        }
        if let Some((function, wanted, result)) = function(&word.text) {
            let argument = self.one(node, word, arguments)?;
            let argument = self.expect(argument, &wanted)?;
            let kind = OpKind::Apply(function, Box::new(argument.op));
            return Some(typed(node, kind, result));
        }
        if let Some(condition) = condition(&word.text) {
            let argument = self.one(node, word, arguments)?;
            let place = self.question(argument)?;
            return Some(typed(node, OpKind::Is(condition, place), Type::Bool));
        }
        match word.text.as_str() {
            "size" => {
                let argument = self.one(node, word, arguments)?;
                self.size(node, argument)
            }
            "date" => self.date(node, word, arguments),
            "group" => self.group(node, word, arguments),
            "param" => self.parameter(node, word, arguments),
            _ => {
                self.no_function(word, &FUNCTIONS);
                None
            }
        }
    }

    fn date(&mut self, node: &Node, word: &Word, arguments: &[Node]) -> Option<Typed> {
        let text = self.quoted(node, word, arguments)?;
        let Some(date) = PartialDate::parse(text) else {
            let message = format!("`{text}` is no date of the calendar");
            let fault = Fault::new("impossible_date", node.span.clone(), message);
            self.faults
                .push(fault.remedy("write `2026-11-21`, or `2026-11` or `2026` for a part of it"));
            return None;
        };
        Some(constant(node, Value::Date(date), Type::Date))
    }

    fn group(&mut self, node: &Node, word: &Word, arguments: &[Node]) -> Option<Typed> {
        let name = self.quoted(node, word, arguments)?;
        let Some((list, codes)) = self.names.group(name) else {
            let message = format!("no list has a group `{name}`");
            self.unknown(node, message, &Wanted::Group, name);
            return None;
        };
        let codes = codes.into_iter().map(Value::Code).collect();
        let kind = Type::List(Box::new(Type::Code(list)));
        Some(constant(node, Value::List(codes), kind))
    }

    fn parameter(&mut self, node: &Node, word: &Word, arguments: &[Node]) -> Option<Typed> {
        let name = self.quoted(node, word, arguments)?;
        let Some(kind) = self.names.parameter(name) else {
            let message = format!("there is no parameter `{name}`");
            self.unknown(node, message, &Wanted::Parameter, name);
            return None;
        };
        Some(typed(node, OpKind::Parameter(name.into()), kind))
    }

    /// Takes the one argument, which must be a text in quotes.
    fn quoted<'e>(&mut self, node: &Node, word: &Word, arguments: &'e [Node]) -> Option<&'e str> {
        let argument = self.one(node, word, arguments)?;
        if let NodeKind::Text(text) = &argument.kind {
            return Some(text);
        }
        let message = format!("`{}` takes a text in quotes", word.text);
        let fault = Fault::new("wrong_arguments", argument.span.clone(), message);
        self.faults
            .push(fault.remedy(format!("write `{}(\"…\")`", word.text)));
        None
    }

    pub(super) fn one<'e>(
        &mut self,
        node: &Node,
        word: &Word,
        arguments: &'e [Node],
    ) -> Option<&'e Node> {
        if let [argument] = arguments {
            return Some(argument);
        }
        self.count(node, word, "one argument", arguments.len());
        None
    }

    pub(super) fn none(&mut self, node: &Node, word: &Word, arguments: &[Node]) -> Option<()> {
        if arguments.is_empty() {
            return Some(());
        }
        self.count(node, word, "no argument", arguments.len());
        None
    }

    pub(super) fn count(&mut self, node: &Node, word: &Word, wanted: &str, found: usize) {
        let message = format!("`{}` takes {wanted}, found {found}", word.text);
        let fault = Fault::new("wrong_arguments", node.span.clone(), message);
        self.faults
            .push(fault.remedy("arguments stand in the brackets, with commas between them"));
    }

    pub(super) fn no_function(&mut self, word: &Word, known: &[&str]) {
        let message = format!("there is no function `{}`", word.text);
        let fault = Fault::new("unknown_function", word.span.clone(), message);
        let near = crate::base::nearest(&word.text, known.iter().copied());
        self.faults.push(fault.remedy(near.map_or_else(
            || format!("known are {}", known.join(", ")),
            |it| format!("did you mean `{it}`?"),
        )));
    }
}

fn function(name: &str) -> Option<(Function, Type, Type)> {
    Some(match name {
        "age" => (Function::Age, Type::Date, Type::Int),
        "end_of_month" => (Function::EndOfMonth, Type::Date, Type::Date),
        "days" => (Function::Days, Type::Int, Type::Days),
        "weeks" => (Function::Weeks, Type::Int, Type::Days),
        "months" => (Function::Months, Type::Int, Type::Months),
        "years" => (Function::Years, Type::Int, Type::Months),
        _ => return None,
    })
}

fn condition(name: &str) -> Option<Condition> {
    Some(match name {
        "answered" => Condition::Answered,
        "unknown" => Condition::Unknown,
        "declined" => Condition::Declined,
        "later" => Condition::Later,
        "not_applicable" => Condition::NotApplicable,
        _ => return None,
    })
}

//! Parts of a condition in words: questions by their texts, options by theirs.

use std::sync::Arc;

use super::Catalogue;
use crate::base::{Code, Day, ListId};
use crate::document::isolate::isolated;
use crate::expr::{Named, Names as _, Node, NodeKind, Operator, RosterId, Value};
use crate::form::Form;
use crate::text::{Args, TextKey};

/// Says values and comparisons; knows which names mean rows where it stands.
pub(super) struct Phraser<'a> {
    catalogue: Catalogue<'a>,
    rows: Vec<(Arc<str>, RosterId)>,
}

/// Functions that take a question and are told as a state of it.
const STATES: [&str; 5] = ["answered", "unknown", "declined", "later", "not_applicable"];

impl<'a> Phraser<'a> {
    pub(super) fn new(catalogue: &Catalogue<'a>, row: Option<(Arc<str>, RosterId)>) -> Self {
        Self {
            catalogue: *catalogue,
            rows: row.into_iter().collect(),
        }
    }

    /// Lets a name mean a row until [`Self::leave`].
    pub(super) fn enter(&mut self, name: Arc<str>, roster: RosterId) {
        self.rows.push((name, roster));
    }

    /// Takes back the last [`Self::enter`].
    pub(super) fn leave(&mut self) {
        self.rows.pop();
    }

    /// Returns the roster that a list is, with its title.
    pub(super) fn roster(&self, list: &Node) -> Option<(RosterId, String)> {
        let NodeKind::Name(name) = &list.kind else {
            return None;
        };
        let roster = self.form().find_roster(name)?;
        let section = &self.form().roster(roster).id;
        let title = self.say_key(&TextKey::section(section));
        Some((roster, title))
    }

    /// Says a condition that is made of no others.
    pub(super) fn sentence(&self, node: &Node) -> String {
        if let NodeKind::Binary(operator, parts) = &node.kind {
            return self.comparison(*operator, parts);
        }
        self.value(node, None)
    }

    fn comparison(&self, operator: Operator, [left, right]: &[Node; 2]) -> String {
        let list = self.list_of(left).or_else(|| self.list_of(right));
        // An answer of several options holds one of them.
        let holds = operator == Operator::In && self.question(right).is_some();
        let (left, right) = (self.value(left, list), self.value(right, list));
        let key = match operator {
            Operator::Equal => "catalogue-equal",
            Operator::Unequal => "catalogue-unequal",
            Operator::Less => "catalogue-less",
            Operator::LessOrEqual => "catalogue-at_most",
            Operator::Greater => "catalogue-greater",
            Operator::GreaterOrEqual => "catalogue-at_least",
            Operator::In if holds => "catalogue-holds",
            Operator::In => "catalogue-in",
            Operator::Or
            | Operator::And
            | Operator::Add
            | Operator::Subtract
            | Operator::Multiply
            | Operator::Divide
            | Operator::Remainder => return format!("{left} {} {right}", operator.symbol()),
        };
        let args = Args::new().text("left", left).text("right", right);
        self.catalogue.words.text(&TextKey::new(key), &args)
    }

    fn value(&self, node: &Node, list: Option<&ListId>) -> String {
        match &node.kind {
            NodeKind::Name(_) | NodeKind::Member(..) => self.named(node),
            NodeKind::Text(text) => self.option(text, list),
            NodeKind::List(items) => self.listed(items.iter().map(|it| self.value(it, list))),
            NodeKind::Call(word, arguments) => self.call(&word.text, arguments, node),
            NodeKind::Binary(..) => self.sentence(node),
            NodeKind::Bool(it) => self.said(&Value::Bool(*it)),
            NodeKind::Int(it) => it.to_string(),
            NodeKind::Decimal(it) => self.said(&Value::Decimal(*it)),
            NodeKind::Method(..)
            | NodeKind::Not(_)
            | NodeKind::Negate(_)
            | NodeKind::Conditional(_) => isolated(&node.to_string()),
        }
    }

    /// Says a question by its text, and whose it is when it stands in rows.
    fn named(&self, node: &Node) -> String {
        let Some((named, row)) = self.question(node) else {
            return isolated(&node.to_string());
        };
        let question = self.form().question(named.slot);
        let text = self.say_key(&TextKey::question(&question.id));
        let args = Args::new().text("question", text);
        match row {
            Some(row) => {
                let args = args.text("row", &*row);
                self.say("catalogue-row_question", &args)
            }
            None => self.say("catalogue-question", &args),
        }
    }

    fn question(&self, node: &Node) -> Option<(Named, Option<Arc<str>>)> {
        let path = node.to_string();
        let (head, rest) = path.split_once('.')?;
        let row = self.rows.iter().rev().find(|it| *it.0 == *head);
        match row {
            Some((name, roster)) => {
                let named = self.form().row_question(*roster, rest)?;
                Some((named, Some(Arc::clone(name))))
            }
            None => Some((crate::expr::Names::question(self.form(), &path)?, None)),
        }
    }

    fn list_of(&self, node: &Node) -> Option<&'a ListId> {
        let named = self.question(node)?.0;
        let form: &'a Form = self.form();
        Form::question(form, named.slot).kind.list()
    }

    fn option(&self, code: &str, list: Option<&ListId>) -> String {
        match list {
            Some(list) => {
                let text = self.say_key(&TextKey::option(list, &Code::new(code)));
                self.say("catalogue-option", &Args::new().text("option", text))
            }
            None => isolated(code),
        }
    }

    fn call(&self, name: &str, arguments: &[Node], node: &Node) -> String {
        let first = arguments.first();
        match (name, first) {
            ("today", _) => self.say("catalogue-today", &Args::new()),
            ("group", Some(group)) => self.group(group),
            ("param", Some(parameter)) => self.parameter(parameter),
            ("days" | "weeks" | "months" | "years", Some(count)) => self.span(name, count),
            ("date", Some(date)) => self.date(date),
            ("age" | "end_of_month" | "size", Some(of)) => {
                let key = match name {
                    "age" => "catalogue-age",
                    "size" => "catalogue-size",
                    _ => "catalogue-end_of_month",
                };
                self.say(key, &Args::new().text("of", self.value(of, None)))
            }
            (state, Some(question)) if STATES.contains(&state) => {
                let key = TextKey::named(format!("catalogue-is-{state}"));
                let args = Args::new().text("question", self.value(question, None));
                self.catalogue.words.text(&key, &args)
            }
            _ => isolated(&node.to_string()),
        }
    }

    fn group(&self, name: &Node) -> String {
        let NodeKind::Text(name) = &name.kind else {
            return isolated(&name.to_string());
        };
        let Some((list, codes)) = self.form().group(name) else {
            return isolated(name);
        };
        let options = codes.iter();
        let options = options.map(|it| self.option(it.as_str(), Some(&list)));
        let args = Args::new()
            .text("group", name.as_str())
            .text("options", self.listed(options));
        self.say("catalogue-group", &args)
    }

    fn parameter(&self, name: &Node) -> String {
        let NodeKind::Text(name) = &name.kind else {
            return isolated(&name.to_string());
        };
        let parameters = self.catalogue.rules.parameters();
        let Some(value) = parameters.on(name, self.catalogue.today) else {
            return isolated(name);
        };
        let args = Args::new()
            .text("parameter", name.as_str())
            .text("value", self.said(&value.value))
            .day("from", value.from);
        self.say("catalogue-parameter_value", &args)
    }

    fn span(&self, unit: &str, count: &Node) -> String {
        let NodeKind::Int(count) = &count.kind else {
            return isolated(&format!("{unit}({count})"));
        };
        let key = TextKey::named(format!("catalogue-{unit}"));
        self.catalogue
            .words
            .text(&key, &Args::new().integer("count", *count))
    }

    fn date(&self, date: &Node) -> String {
        let NodeKind::Text(text) = &date.kind else {
            return isolated(&date.to_string());
        };
        let day = Day::parse(text);
        day.map_or_else(|| isolated(text), |it| self.catalogue.words.day(it))
    }

    fn said(&self, value: &Value) -> String {
        self.catalogue.words.value(value, None)
    }

    fn listed(&self, items: impl IntoIterator<Item = String>) -> String {
        self.catalogue.words.listed(items)
    }

    fn say(&self, key: &'static str, args: &Args<'_>) -> String {
        self.catalogue.words.text(&TextKey::new(key), args)
    }

    fn say_key(&self, key: &TextKey) -> String {
        self.catalogue.words.text(key, &Args::new())
    }

    const fn form(&self) -> &'a Form {
        self.catalogue.words.dossier().form
    }
}

//! Parts of a condition in words: questions by their texts, options by theirs.

use std::sync::Arc;

use super::operator::{opposite, order};
use super::{Says, Source};
use crate::base::{Code, Day, ListId};
use crate::document::isolate::isolated;
use crate::expr::{Named, Names as _, Node, NodeKind, Operator, RosterId, Type, Value};
use crate::form::{Form, Kind};
use crate::text::{Args, TextKey};

/// Says values and comparisons; knows which names mean rows where it stands.
pub(in crate::document) struct Phraser<'a> {
    source: Source<'a>,
    rows: Vec<(Arc<str>, RosterId)>,
}

/// Functions that take a question and are told as a state of it.
const STATES: [&str; 5] = ["answered", "unknown", "declined", "later", "not_applicable"];

impl<'a> Phraser<'a> {
    pub(in crate::document) fn new(source: Source<'a>, row: Option<(Arc<str>, RosterId)>) -> Self {
        Self {
            source,
            rows: row.into_iter().collect(),
        }
    }

    /// Lets a name mean a row until [`Self::leave`].
    pub(in crate::document) fn enter(&mut self, name: Arc<str>, roster: RosterId) {
        self.rows.push((name, roster));
    }

    /// Takes back the last [`Self::enter`].
    pub(in crate::document) fn leave(&mut self) {
        self.rows.pop();
    }

    /// Returns the roster that a list is, with its title.
    pub(in crate::document) fn roster(&self, list: &Node) -> Option<(RosterId, String)> {
        let NodeKind::Name(name) = &list.kind else {
            return None;
        };
        let roster = self.form().find_roster(name)?;
        let section = &self.form().roster(roster).id;
        let title = self.say_key(&TextKey::section(section));
        Some((roster, title))
    }

    /// Says a condition that is made of no others, or that it doesn't hold.
    pub(in crate::document) fn sentence(&self, node: &Node, says: Says) -> String {
        let said = match &node.kind {
            NodeKind::Binary(operator, parts) => Some(self.comparison(*operator, parts, says)),
            NodeKind::Call(word, arguments) => {
                let question = arguments.first();
                let question = question.filter(|_| STATES.contains(&word.text.as_str()));
                question.map(|it| self.state(&word.text, it, says))
            }
            NodeKind::Method(list, word, arguments) if word.text == "exists" => {
                self.among(list, arguments, says)
            }
            NodeKind::Bool(_)
            | NodeKind::Int(_)
            | NodeKind::Decimal(_)
            | NodeKind::Text(_)
            | NodeKind::Name(_)
            | NodeKind::Member(..)
            | NodeKind::Method(..)
            | NodeKind::List(_)
            | NodeKind::Not(_)
            | NodeKind::Negate(_)
            | NodeKind::Conditional(_) => None,
        };
        said.unwrap_or_else(|| self.value(node, None))
    }

    fn comparison(&self, operator: Operator, parts: &[Node; 2], says: Says) -> String {
        let [left, right] = parts;
        let list = self.list_of(left).or_else(|| self.list_of(right));
        // An answer of several options holds one of them.
        let holds = operator == Operator::In && self.question(right).is_some();
        let dates = parts.iter().any(|it| self.is_date(it));
        let (left, right) = (self.value(left, list), self.value(right, list));
        let operator = if says == Says::No {
            opposite(operator)
        } else {
            operator
        };
        let key = match (operator, says) {
            (Operator::Equal, _) => "catalogue-equal",
            (Operator::Unequal, _) => "catalogue-unequal",
            (Operator::In, Says::Yes) if holds => "catalogue-holds",
            (Operator::In, Says::No) if holds => {
                let args = Args::new().text("question", right).text("options", left);
                return self.say("condition-includes_none", &args);
            }
            (Operator::In, Says::Yes) => "catalogue-in",
            (Operator::In, Says::No) => {
                let args = Args::new().text("left", left).text("options", right);
                return self.say("condition-none_of", &args);
            }
            (operator, _) => match order(operator, dates) {
                Some(key) => key,
                None => return self.sum(operator, &left, &right),
            },
        };
        self.say(key, &Args::new().text("left", left).text("right", right))
    }

    fn sum(&self, operator: Operator, left: &str, right: &str) -> String {
        let key = if operator == Operator::Add {
            "condition-plus"
        } else if operator == Operator::Subtract {
            "condition-minus"
        } else {
            return format!("{left} {} {right}", operator.symbol());
        };
        self.say(key, &Args::new().text("left", left).text("right", right))
    }

    fn state(&self, state: &str, question: &Node, says: Says) -> String {
        let kind = match says {
            Says::Yes => "catalogue-is",
            Says::No => "condition-is_not",
        };
        let key = TextKey::named(format!("{kind}-{state}"));
        let args = Args::new().text("question", self.value(question, None));
        self.source.words.text(&key, &args)
    }

    fn is_date(&self, node: &Node) -> bool {
        if let NodeKind::Call(word, _) = &node.kind {
            return ["today", "date", "end_of_month"].contains(&&*word.text);
        }
        if let NodeKind::Binary(Operator::Add | Operator::Subtract, parts) = &node.kind {
            return parts.iter().any(|it| self.is_date(it));
        }
        self.question(node).is_some_and(|(named, _)| {
            let kind = &self.form().question(named.slot).kind;
            matches!(kind, Kind::Date | Kind::Computed(Type::Date))
        })
    }

    pub(super) fn value(&self, node: &Node, list: Option<&ListId>) -> String {
        match &node.kind {
            NodeKind::Name(_) | NodeKind::Member(..) => self.named(node),
            NodeKind::Text(text) => self.option(text, list),
            NodeKind::List(items) => self.listed(items.iter().map(|it| self.value(it, list))),
            NodeKind::Call(word, arguments) => self.call(&word.text, arguments, node),
            NodeKind::Binary(..) => self.sentence(node, Says::Yes),
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
            Some(row) if self.source.names => {
                let args = args.text("row", &*row);
                self.say("catalogue-row_question", &args)
            }
            _ => self.say("catalogue-question", &args),
        }
    }

    pub(super) fn question(&self, node: &Node) -> Option<(Named, Option<Arc<str>>)> {
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

    pub(super) fn list_of(&self, node: &Node) -> Option<&'a ListId> {
        let named = self.question(node)?.0;
        let form: &'a Form = self.form();
        Form::question(form, named.slot).kind.list()
    }

    pub(super) fn option(&self, code: &str, list: Option<&ListId>) -> String {
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
                self.state(state, question, Says::Yes)
            }
            _ => isolated(&node.to_string()),
        }
    }

    fn group(&self, name: &Node) -> String {
        let (NodeKind::Text(group), Some(options)) = (&name.kind, self.members(name)) else {
            return isolated(&name.to_string());
        };
        let options = self.listed(options);
        if !self.source.names {
            return options;
        }
        let args = Args::new().text("group", group.as_str());
        self.say("catalogue-group", &args.text("options", options))
    }

    /// Says the options of a group.
    pub(super) fn members(&self, name: &Node) -> Option<Vec<String>> {
        let NodeKind::Text(name) = &name.kind else {
            return None;
        };
        let (list, codes) = self.form().group(name)?;
        let options = codes.iter();
        Some(
            options
                .map(|it| self.option(it.as_str(), Some(&list)))
                .collect(),
        )
    }

    fn parameter(&self, name: &Node) -> String {
        let NodeKind::Text(name) = &name.kind else {
            return isolated(&name.to_string());
        };
        let parameters = self.source.rules.parameters();
        let Some(value) = parameters.on(name, self.source.today) else {
            return isolated(name);
        };
        if !self.source.names {
            return self.said(&value.value);
        }
        let args = Args::new()
            .text("parameter", name.as_str())
            .text("value", self.said(&value.value))
            .day("from", value.from);
        self.say("catalogue-parameter_value", &args)
    }

    fn span(&self, unit: &str, count: &Node) -> String {
        let Some(count) = self.count(count) else {
            return isolated(&format!("{unit}({count})"));
        };
        let key = TextKey::named(format!("catalogue-{unit}"));
        self.source
            .words
            .text(&key, &Args::new().integer("count", count))
    }

    /// Returns a number as it is written, or as a parameter gives it on the day.
    fn count(&self, count: &Node) -> Option<i64> {
        if let NodeKind::Int(count) = &count.kind {
            return Some(*count);
        }
        let NodeKind::Call(word, arguments) = &count.kind else {
            return None;
        };
        let name = arguments.first().filter(|_| word.text == "param")?;
        let NodeKind::Text(name) = &name.kind else {
            return None;
        };
        let parameters = self.source.rules.parameters();
        let Value::Int(count) = parameters.on(name, self.source.today)?.value else {
            return None;
        };
        Some(count)
    }

    fn date(&self, date: &Node) -> String {
        let NodeKind::Text(text) = &date.kind else {
            return isolated(&date.to_string());
        };
        let day = Day::parse(text);
        day.map_or_else(|| isolated(text), |it| self.source.words.day(it))
    }

    fn said(&self, value: &Value) -> String {
        self.source.words.value(value, None)
    }

    pub(super) fn listed(&self, items: impl IntoIterator<Item = String>) -> String {
        self.source.words.listed(items)
    }

    pub(super) fn say(&self, key: &'static str, args: &Args<'_>) -> String {
        self.source.words.text(&TextKey::new(key), args)
    }

    fn say_key(&self, key: &TextKey) -> String {
        self.source.words.text(key, &Args::new())
    }

    const fn form(&self) -> &'a Form {
        self.source.words.dossier().form
    }
}

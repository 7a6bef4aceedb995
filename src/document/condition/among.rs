//! What an answer of several options must hold, in words.

use super::Says;
use super::phrase::Phraser;
use crate::base::ListId;
use crate::expr::{Node, NodeKind, Operator};
use crate::text::Args;

impl Phraser<'_> {
    /// Says which options an answer of several must hold one of; nothing when the condition on
    /// them is more than a choice of options.
    pub(super) fn among(&self, list: &Node, arguments: &[Node], says: Says) -> Option<String> {
        self.question(list)?;
        let [name, condition] = arguments else {
            return None;
        };
        let (name, of) = (name.to_string(), self.list_of(list));
        let any = self.options(&name, condition, of);
        let (options, other) = match any {
            Some(options) => (options, false),
            None => (vec![self.excepted(&name, condition, of)?], true),
        };
        let key = match (says, other) {
            (Says::Yes, false) => "condition-includes",
            (Says::No, false) => "condition-includes_none",
            (Says::Yes, true) => "condition-includes_other",
            (Says::No, true) => "condition-includes_no_other",
        };
        let args = Args::new()
            .text("question", self.value(list, None))
            .text("options", self.listed(options));
        Some(self.say(key, &args))
    }

    /// Says the option that a name may not be: `b != "x"`.
    fn excepted(&self, name: &str, condition: &Node, list: Option<&ListId>) -> Option<String> {
        let NodeKind::Binary(Operator::Unequal, parts) = &condition.kind else {
            return None;
        };
        let [left, right] = &**parts;
        let NodeKind::Text(code) = &right.kind else {
            return None;
        };
        (left.to_string() == name).then(|| self.option(code, list))
    }

    /// Collects the options that a name may be: `b == "x" || b in group("y")`.
    fn options(&self, name: &str, condition: &Node, list: Option<&ListId>) -> Option<Vec<String>> {
        let NodeKind::Binary(operator, parts) = &condition.kind else {
            return None;
        };
        let [left, right] = &**parts;
        if *operator == Operator::Or {
            let mut all = self.options(name, left, list)?;
            all.extend(self.options(name, right, list)?);
            return Some(all);
        }
        if left.to_string() != name {
            return None;
        }
        match (operator, &right.kind) {
            (Operator::Equal, NodeKind::Text(code)) => Some(vec![self.option(code, list)]),
            (Operator::In, NodeKind::Call(word, arguments)) if word.text == "group" => {
                self.members(arguments.first()?)
            }
            (Operator::In, NodeKind::List(items)) => {
                Some(items.iter().map(|it| self.value(it, list)).collect())
            }
            _ => None,
        }
    }
}

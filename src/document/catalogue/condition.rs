//! A condition as a tree of sentences, one below the other.

use std::sync::Arc;

use super::Catalogue;
use crate::document::Words;
use crate::document::condition::{Phraser, Says, Source, members};
use crate::expr::{Bound, Node, NodeKind, Operator, RosterId, parse};
use crate::plan::rule::Rule;
use crate::text::{Args, TextKey};

/// One line of a tree with its depth.
pub(super) struct Line {
    pub(super) depth: usize,
    pub(super) text: String,
}

/// Tells a condition of a rule as lines.
pub(super) fn lines(catalogue: &Catalogue<'_>, rule: &Rule, bound: &Bound) -> Vec<Line> {
    let Ok(expression) = parse(bound.text()) else {
        return Vec::new();
    };
    let row = rule.for_each.as_ref();
    let row = row.map(|it| (Arc::clone(&it.row), it.roster));
    let source = Source {
        words: catalogue.words,
        rules: catalogue.rules,
        today: catalogue.today,
        names: true,
    };
    let mut tree = Tree {
        words: catalogue.words,
        phraser: Phraser::new(source, row),
        lines: Vec::new(),
    };
    tree.write(expression.root(), 0);
    tree.lines
}

struct Tree<'a> {
    words: &'a Words<'a>,
    phraser: Phraser<'a>,
    lines: Vec<Line>,
}

impl Tree<'_> {
    fn write(&mut self, node: &Node, depth: usize) {
        if let Some((key, operator)) = chain(node) {
            return self.group(key, &members(node, operator), depth);
        }
        if let NodeKind::Not(inner) = &node.kind {
            return self.group("catalogue-not", &[inner], depth);
        }
        if let NodeKind::Conditional(parts) = &node.kind {
            let [condition, one, other] = &**parts;
            self.group("catalogue-if", &[condition], depth);
            self.group("catalogue-then", &[one], depth);
            return self.group("catalogue-else", &[other], depth);
        }
        if let NodeKind::Method(list, word, arguments) = &node.kind
            && matches!(word.text.as_str(), "exists" | "all")
            && self.rows(list, &word.text, arguments, depth)
        {
            return;
        }
        self.sentence(node, depth);
    }

    fn group(&mut self, key: &'static str, members: &[&Node], depth: usize) {
        let text = self.words.say(key);
        self.line(depth, text);
        for member in members {
            self.write(member, depth + 1);
        }
    }

    /// Tells what must hold for rows of a roster; not for lists that are none.
    fn rows(&mut self, list: &Node, method: &str, arguments: &[Node], depth: usize) -> bool {
        let (Some((roster, label)), [name, condition]) = (self.phraser.roster(list), arguments)
        else {
            return false;
        };
        let key = if method == "exists" {
            "catalogue-exists"
        } else {
            "catalogue-every"
        };
        let args = Args::new()
            .text("rows", label)
            .text("name", name.to_string());
        let text = self.words.text(&TextKey::new(key), &args);
        self.line(depth, text);
        self.inside(name, roster, |it| it.write(condition, depth + 1));
        true
    }

    fn inside(&mut self, name: &Node, roster: RosterId, run: impl FnOnce(&mut Self)) {
        self.phraser.enter(Arc::from(name.to_string()), roster);
        run(self);
        self.phraser.leave();
    }

    fn sentence(&mut self, node: &Node, depth: usize) {
        let text = self.phraser.sentence(node, Says::Yes);
        self.line(depth, text);
    }

    fn line(&mut self, depth: usize, text: String) {
        self.lines.push(Line { depth, text });
    }
}

/// Returns the operator of a chain of conditions, with what is said above them.
const fn chain(node: &Node) -> Option<(&'static str, Operator)> {
    if let NodeKind::Binary(Operator::And, _) = &node.kind {
        return Some(("catalogue-all", Operator::And));
    }
    if let NodeKind::Binary(Operator::Or, _) = &node.kind {
        return Some(("catalogue-any", Operator::Or));
    }
    None
}

//! A condition as lines, each with whether it holds and what was answered.

use std::sync::Arc;

use super::{Phraser, Says, Source, members};
use crate::base::RowId;
use crate::document::Words;
use crate::document::isolate::isolated;
use crate::expr::{Bound, Node, NodeKind, Operator, RosterId, Truth, parse};
use crate::form::Sensitivity;
use crate::plan::rule::Rule;
use crate::plan::{Because, Clause, Held};
use crate::text::{Args, TextKey};

/// One line of a condition.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outlined {
    /// How deep it stands, from 0.
    pub depth: usize,
    /// Whether it holds; nothing where no answers were looked at, and on lines that name a row.
    pub truth: Option<Truth>,
    /// What it says.
    pub text: String,
}

/// Says a condition of a rule as it is meant, whatever was answered.
///
/// `rule` gives the row that its names mean; a guard's condition has none.
pub fn outline(words: &Words<'_>, rule: Option<&Rule>, bound: &Bound) -> Vec<Outlined> {
    let mut writer = Writer::new(words, rule);
    if let Ok(expression) = parse(bound.text()) {
        writer.write(Part::new(expression.root(), None), 0);
    }
    writer.lines
}

/// Says a condition with what was found.
pub fn outline_clause(words: &Words<'_>, rule: Option<&Rule>, clause: &Clause) -> Vec<Outlined> {
    let mut writer = Writer::new(words, rule);
    match parse(&clause.text) {
        Ok(expression) => writer.write(Part::new(expression.root(), Some(clause)), 0),
        Err(_) => writer.line(0, Some(clause.truth), isolated(&clause.text)),
    }
    writer.lines
}

struct Writer<'a> {
    words: &'a Words<'a>,
    phraser: Phraser<'a>,
    lines: Vec<Outlined>,
}

/// A condition with what was found, and how it is said.
#[derive(Clone, Copy)]
struct Part<'n> {
    node: &'n Node,
    found: Option<&'n Clause>,
    says: Says,
    /// Whether it stands among others of which one is enough.
    among: bool,
}

impl<'n> Part<'n> {
    const fn new(node: &'n Node, found: Option<&'n Clause>) -> Self {
        Self {
            node,
            found,
            says: Says::Yes,
            among: false,
        }
    }

    fn truth(&self) -> Option<Truth> {
        let truth = self.found?.truth;
        Some(match (self.says, truth) {
            (Says::Yes, it) => it,
            (Says::No, Truth::True) => Truth::False,
            (Says::No, Truth::False) => Truth::True,
            (Says::No, Truth::Unknown) => Truth::Unknown,
        })
    }

    /// Returns the condition below negations, said as its opposite.
    fn turned(mut self) -> Self {
        while let NodeKind::Not(inner) = &self.node.kind {
            self.found = self.found.and_then(|it| it.parts.first());
            self.node = inner;
            self.says = self.says.opposite();
        }
        self
    }

    /// Returns the members of a chain as far as they were looked at, and whether all must hold.
    fn chain(&self) -> Option<(Vec<Self>, bool)> {
        let NodeKind::Binary(operator @ (Operator::And | Operator::Or), _) = &self.node.kind else {
            return None;
        };
        let together = (*operator == Operator::And) == (self.says == Says::Yes);
        let nodes = members(self.node, *operator);
        let found = self.found.map(|it| evaluated(it, nodes.len()));
        let parts = nodes.into_iter().enumerate().filter_map(|(at, node)| {
            let clause = match &found {
                None => None,
                // What decided before it was reached is not looked at.
                Some(found) => Some(*found.get(at)?),
            };
            let part = Self {
                node,
                found: clause,
                says: self.says,
                among: !together,
            };
            Some(part.turned())
        });
        let parts: Vec<_> = parts.collect();
        Some((without_answered(&parts), together))
    }
}

/// Returns the members of a chain that were evaluated, in order: `a && b && c` is `(a && b) && c`.
fn evaluated(clause: &Clause, count: usize) -> Vec<&Clause> {
    let mut found: Vec<&Clause> = Vec::new();
    let inner = clause.parts.first().filter(|_| count > 2);
    match inner {
        Some(inner) => {
            found.extend(evaluated(inner, count - 1));
            found.extend(clause.parts.get(1));
        }
        None => found.extend(&clause.parts),
    }
    found
}

/// Leaves out that a question is answered where another member reads it: its answer stands there.
fn without_answered<'n>(parts: &[Part<'n>]) -> Vec<Part<'n>> {
    let asked = |part: &Part<'_>| {
        let NodeKind::Call(word, arguments) = &part.node.kind else {
            return None;
        };
        let question = arguments.first().filter(|_| word.text == "answered");
        question.map(ToString::to_string)
    };
    let texts: Vec<String> = parts.iter().map(|it| it.node.to_string()).collect();
    let said = |at: usize, path: &str| {
        let others = texts.iter().enumerate().filter(|it| it.0 != at);
        others.into_iter().any(|it| it.1.contains(path))
    };
    let parts = parts.iter().enumerate();
    let kept = parts.filter(|(at, part)| !asked(part).is_some_and(|it| said(*at, &it)));
    kept.map(|it| *it.1).collect()
}

impl<'a> Writer<'a> {
    fn new(words: &'a Words<'a>, rule: Option<&Rule>) -> Self {
        let dossier = words.dossier();
        let source = Source {
            words,
            rules: dossier.rules,
            today: dossier.draft.today,
            names: false,
        };
        let row = rule.and_then(|it| it.for_each.as_ref());
        let row = row.map(|it| (Arc::clone(&it.row), it.roster));
        Self {
            words,
            phraser: Phraser::new(source, row),
            lines: Vec::new(),
        }
    }

    fn write(&mut self, part: Part<'_>, depth: usize) {
        let part = part.turned();
        if let Some((parts, together)) = part.chain() {
            return self.chain(&part, &parts, together, depth);
        }
        if let NodeKind::Method(list, word, arguments) = &part.node.kind
            && word.text == "exists"
            && let (Some((roster, label)), [name, condition]) =
                (self.phraser.roster(list), arguments.as_slice())
        {
            let label = Args::new().text("rows", label);
            let key = match part.says {
                Says::Yes => "condition-somebody",
                Says::No => "condition-nobody",
            };
            let text = self.words.text(&TextKey::new(key), &label);
            self.line(depth, part.truth(), text);
            return self.rows(&part, (name, roster), condition, depth + 1);
        }
        let text = self.phraser.sentence(part.node, part.says);
        self.leaf(&part, text, depth);
    }

    fn chain(&mut self, whole: &Part<'_>, parts: &[Part<'_>], together: bool, depth: usize) {
        let alone = parts.len() == 1;
        // What must hold together needs no heading unless it is one way among several.
        let headed = !alone && (!together || whole.among);
        if headed {
            let key = if together {
                "catalogue-all"
            } else {
                "catalogue-any"
            };
            let text = self.words.text(&TextKey::new(key), &Args::new());
            self.line(depth, whole.truth(), text);
        }
        for part in parts {
            let part = Part {
                among: if alone { whole.among } else { part.among },
                ..*part
            };
            self.write(part, depth + usize::from(headed));
        }
    }

    /// Writes the condition on rows: once for each that was looked at, or once as it is meant.
    fn rows(
        &mut self,
        part: &Part<'_>,
        (name, roster): (&Node, RosterId),
        condition: &Node,
        depth: usize,
    ) {
        self.phraser.enter(Arc::from(name.to_string()), roster);
        match part.found {
            None => self.write(Part::new(condition, None), depth),
            Some(found) => {
                for clause in &found.parts {
                    self.row(clause, condition, depth);
                }
            }
        }
        self.phraser.leave();
    }

    fn row(&mut self, clause: &Clause, condition: &Node, depth: usize) {
        let mut inner = depth;
        if let Some(row) = first_row(clause) {
            self.line(
                depth,
                Some(clause.truth),
                isolated(&self.words.row_name(row)),
            );
            inner += 1;
        }
        self.write(Part::new(condition, Some(clause)), inner);
    }

    fn leaf(&mut self, part: &Part<'_>, text: String, depth: usize) {
        let read = part.found.map(answers).unwrap_or_default();
        let [only] = read.as_slice() else {
            self.line(depth, part.truth(), text);
            for because in read {
                let text = self.answer(because);
                self.line(depth + 1, None, text);
            }
            return;
        };
        let question = self.words.dossier().form.question(only.slot);
        let sealed = question.sensitivity == Sensitivity::Sealed;
        let key = match only.value {
            Held::Value(_) if !sealed => "condition-told",
            Held::Value(_) | Held::Withheld(_) | Held::NotAsked => "condition-open",
        };
        let args = Args::new()
            .text("condition", text)
            .text("answer", isolated(&self.words.held(question, &only.value)));
        let text = self.words.text(&TextKey::new(key), &args);
        self.line(depth, part.truth(), text);
    }

    fn answer(&self, because: &Because) -> String {
        let question = self.words.dossier().form.question(because.slot);
        let asked = self
            .words
            .text(&TextKey::question(&question.id), &Args::new());
        let held = self.words.held(question, &because.value);
        format!("{asked} {}", isolated(&held))
    }

    fn line(&mut self, depth: usize, truth: Option<Truth>, text: String) {
        self.lines.push(Outlined { depth, truth, text });
    }
}

/// Returns the row that a condition was tried on.
fn first_row(clause: &Clause) -> Option<RowId> {
    let own = clause.read.iter().find_map(|it| it.row);
    own.or_else(|| clause.parts.iter().find_map(first_row))
}

/// Returns what was read for a condition that is said as a whole, each question once.
fn answers(clause: &Clause) -> Vec<&Because> {
    let mut found: Vec<&Because> = clause.read.iter().collect();
    for part in &clause.parts {
        for because in answers(part) {
            if !found
                .iter()
                .any(|it| (it.slot, it.row) == (because.slot, because.row))
            {
                found.push(because);
            }
        }
    }
    found
}

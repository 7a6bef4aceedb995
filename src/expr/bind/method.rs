//! Methods of lists: `exists`, `all`, `filter`, `map`, `size`.

use super::describe::describe;
use super::operator::element;
use super::{Binder, Typed, typed};
use crate::expr::op::{Loop, OpKind};
use crate::expr::syntax::{Node, NodeKind, Word};
use crate::expr::{Fault, Type};

const METHODS: [&str; 5] = ["exists", "all", "filter", "map", "size"];

/// What has elements.
const LISTS: &str = "lists are rosters, `choices` questions, groups and `[…]`";

impl Binder<'_> {
    pub(super) fn method(
        &mut self,
        node: &Node,
        source: &Node,
        word: &Word,
        arguments: &[Node],
    ) -> Option<Typed> {
        if word.text == "size" {
            self.none(node, word, arguments)?;
            return self.size(node, source);
        }
        let Some(kind) = loop_of(&word.text) else {
            self.no_function(word, &METHODS);
            return None;
        };
        let [variable, body] = arguments else {
            self.count(node, word, "a variable and an expression", arguments.len());
            return None;
        };
        let NodeKind::Name(variable) = &variable.kind else {
            let span = variable.span.clone();
            let fault = Fault::new("wrong_arguments", span, "expected a variable");
            self.faults
                .push(fault.remedy(format!("write `.{}(p, …)`", word.text)));
            return None;
        };
        let source = self.elements(source)?;
        self.variables.push((variable.clone(), source.1.clone()));
        let body = match kind {
            Loop::Map => self.node(body, None),
            Loop::Exists | Loop::All | Loop::Filter => self.expect(body, &Type::Bool),
        };
        self.variables.pop();
        let body = body?;
        let result = match kind {
            Loop::Exists | Loop::All => Type::Bool,
            Loop::Filter => source.0.kind,
            Loop::Map => Type::List(Box::new(body.kind)),
        };
        let parts = Box::new([source.0.op, body.op]);
        Some(typed(node, OpKind::Loop(kind, parts), result))
    }

    /// Binds a list and returns the type of its elements with it.
    fn elements(&mut self, source: &Node) -> Option<(Typed, Type)> {
        let found = self.node(source, None)?;
        let Some(element) = element(&found.kind).cloned() else {
            let message = format!("expected a list, found {}", describe(&found.kind));
            let fault = Fault::new("wrong_type", source.span.clone(), message);
            self.faults.push(fault.remedy(LISTS));
            return None;
        };
        Some((found, element))
    }

    pub(super) fn size(&mut self, node: &Node, source: &Node) -> Option<Typed> {
        let found = self.node(source, None)?;
        if found.kind != Type::Text && element(&found.kind).is_none() {
            let message = format!("{} has no size", describe(&found.kind));
            let fault = Fault::new("wrong_type", source.span.clone(), message);
            self.faults.push(fault.remedy(LISTS));
            return None;
        }
        Some(typed(node, OpKind::Size(Box::new(found.op)), Type::Int))
    }
}

fn loop_of(name: &str) -> Option<Loop> {
    Some(match name {
        "exists" => Loop::Exists,
        "all" => Loop::All,
        "filter" => Loop::Filter,
        "map" => Loop::Map,
        _ => return None,
    })
}

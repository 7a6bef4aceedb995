//! Looks up names and checks types, once, when a file is loaded. Reports every mistake.

mod call;
mod describe;
mod list;
mod method;
mod name;
mod operator;

use std::collections::BTreeSet;

use super::op::{Bound, Op, OpKind};
use super::syntax::{Expr, Node, NodeKind};
use super::{Fault, Names, RosterId, Scope, Slot, Type, Value};
use crate::base::{Code, Item, PartialDate, Report};
use describe::{describe, minutes};

/// Reads and binds the expression that stands in a file, and reports its mistakes there.
pub fn compile(
    item: &Item<'_>,
    names: &dyn Names,
    scope: &Scope,
    expected: &Type,
    report: &mut Report,
) -> Option<Bound> {
    let text = item.text(report)?;
    let bound = super::parse(text).and_then(|expr| bind(&expr, names, scope, expected));
    match bound {
        Ok(bound) => Some(bound),
        Err(faults) => {
            for fault in faults {
                fault.report(item, report);
            }
            None
        }
    }
}

/// Gives every name its meaning and checks the types.
///
/// On failure returns every mistake that does not follow from another, at least one. A whole
/// number stands for a decimal where one is expected.
pub fn bind(
    expr: &Expr,
    names: &dyn Names,
    scope: &Scope,
    expected: &Type,
) -> Result<Bound, Vec<Fault>> {
    let mut binder = Binder {
        names,
        scope,
        variables: Vec::new(),
        faults: Vec::new(),
        reads: BTreeSet::new(),
        rosters: BTreeSet::new(),
    };
    let typed = binder.expect(&expr.root, expected);
    match typed {
        Some(typed) if binder.faults.is_empty() => Ok(Bound {
            text: expr.text.clone(),
            root: typed.op,
            kind: typed.kind,
            reads: binder.reads.into_iter().collect(),
            rosters: binder.rosters.into_iter().collect(),
        }),
        _ => {
            binder.faults.sort_by_key(|it| it.span.start);
            Err(binder.faults)
        }
    }
}

pub(super) struct Binder<'n> {
    names: &'n dyn Names,
    scope: &'n Scope,
    variables: Vec<(String, Type)>,
    faults: Vec<Fault>,
    reads: BTreeSet<Slot>,
    rosters: BTreeSet<RosterId>,
}

pub(super) struct Typed {
    op: Op,
    kind: Type,
}

impl Binder<'_> {
    /// Binds a node; the hint says what type its surroundings make likely, so that a text in
    /// quotes can be an option of a list. Nothing comes back when a mistake was reported.
    fn node(&mut self, node: &Node, hint: Option<&Type>) -> Option<Typed> {
        match &node.kind {
            NodeKind::Bool(it) => Some(constant(node, Value::Bool(*it), Type::Bool)),
            NodeKind::Int(it) => Some(constant(node, Value::Int(*it), Type::Int)),
            NodeKind::Decimal(it) => Some(constant(node, Value::Decimal(*it), Type::Decimal)),
            NodeKind::Text(it) => self.text(node, it, hint),
            NodeKind::Name(_) | NodeKind::Member(..) => self.path(node, hint),
            NodeKind::Call(word, arguments) => self.call(node, word, arguments),
            NodeKind::Method(source, word, arguments) => self.method(node, source, word, arguments),
            NodeKind::List(items) => self.list(node, items, hint),
            NodeKind::Not(operand) => {
                let operand = self.expect(operand, &Type::Bool)?;
                let kind = OpKind::Not(Box::new(operand.op));
                Some(typed(node, kind, Type::Bool))
            }
            NodeKind::Negate(operand) => self.negate(node, operand, hint),
            NodeKind::Binary(operator, parts) => self.binary(node, *operator, parts),
            NodeKind::Conditional(parts) => self.conditional(node, parts, hint),
        }
    }

    /// Binds a node that must have a type; a whole number is widened to a decimal.
    fn expect(&mut self, node: &Node, expected: &Type) -> Option<Typed> {
        let found = self.node(node, Some(expected))?;
        if found.kind == *expected {
            return Some(found);
        }
        if *expected == Type::Decimal && found.kind == Type::Int {
            return Some(widen(found));
        }
        self.mismatch(node, expected, &found.kind);
        None
    }

    fn mismatch(&mut self, node: &Node, expected: &Type, found: &Type) {
        let message = format!("expected {}, found {}", describe(expected), describe(found));
        let fault = Fault::new("wrong_type", node.span.clone(), message);
        self.faults.push(if *expected == Type::Bool {
            fault.remedy("compare it with something, as in `residence.title == \"…\"`")
        } else {
            fault.remedy(format!("write {} here", describe(expected)))
        });
    }

    /// Takes a text as what the surroundings want: an option, a time of day, or plain text.
    fn text(&mut self, node: &Node, text: &str, hint: Option<&Type>) -> Option<Typed> {
        match hint {
            Some(Type::Code(list)) => {
                if !self.names.has_code(list, text) {
                    self.unknown_option(node, list, text);
                    return None;
                }
                let value = Value::Code(Code::new(text));
                Some(constant(node, value, Type::Code(list.clone())))
            }
            Some(Type::Time) => {
                let Some(time) = minutes(text) else {
                    let message = format!("`{text}` is no time of day");
                    let fault = Fault::new("impossible_time", node.span.clone(), message);
                    self.faults.push(fault.remedy("write it as `\"08:30\"`"));
                    return None;
                };
                Some(constant(node, Value::Time(time), Type::Time))
            }
            Some(Type::Date) => {
                let fault = Fault::new(
                    "wrong_type",
                    node.span.clone(),
                    "expected a date, found a text",
                );
                self.faults.push(match PartialDate::parse(text) {
                    Some(_) => fault.remedy(format!("write `date(\"{text}\")`")),
                    None => fault.remedy("write a date as `date(\"2026-11-21\")`"),
                });
                None
            }
            Some(
                Type::Bool
                | Type::Int
                | Type::Decimal
                | Type::Text
                | Type::Days
                | Type::Months
                | Type::List(_)
                | Type::Row(_),
            )
            | None => Some(constant(node, Value::Text(text.into()), Type::Text)),
        }
    }

    fn conditional(
        &mut self,
        node: &Node,
        parts: &[Node; 3],
        hint: Option<&Type>,
    ) -> Option<Typed> {
        let [condition, one, other] = parts;
        let condition = self.expect(condition, &Type::Bool);
        let (one, other) = self.alike(one, other, hint)?;
        let kind = one.kind;
        let parts = Box::new([condition?.op, one.op, other.op]);
        Some(typed(node, OpKind::Choose(parts), kind))
    }
}

fn constant(node: &Node, value: Value, kind: Type) -> Typed {
    typed(node, OpKind::Constant(value), kind)
}

fn typed(node: &Node, op: OpKind, kind: Type) -> Typed {
    let span = node.span.clone();
    Typed {
        op: Op { span, kind: op },
        kind,
    }
}

/// Makes a decimal of a whole number, and leaves anything else as it is.
fn widen(found: Typed) -> Typed {
    if found.kind != Type::Int {
        return found;
    }
    let span = found.op.span.clone();
    let kind = if let OpKind::Constant(Value::Int(number)) = found.op.kind {
        OpKind::Constant(Value::Decimal(number.into()))
    } else {
        OpKind::Widen(Box::new(found.op))
    };
    Typed {
        op: Op { span, kind },
        kind: Type::Decimal,
    }
}

//! Types of operators: what may be compared, added, joined.

use super::describe::describe;
use super::{Binder, Typed, typed, widen};
use crate::expr::op::{Arithmetic, Comparison, OpKind};
use crate::expr::syntax::{Node, NodeKind, Operator};
use crate::expr::{Fault, Type};

impl Binder<'_> {
    pub(super) fn binary(
        &mut self,
        node: &Node,
        operator: Operator,
        parts: &[Node; 2],
    ) -> Option<Typed> {
        match operator {
            Operator::And => Some(self.joined(node, parts, OpKind::And)?),
            Operator::Or => Some(self.joined(node, parts, OpKind::Or)?),
            Operator::In => self.member_of(node, parts),
            Operator::Add => self.arithmetic(node, Arithmetic::Add, parts),
            Operator::Subtract => self.arithmetic(node, Arithmetic::Subtract, parts),
            Operator::Multiply => self.arithmetic(node, Arithmetic::Multiply, parts),
            Operator::Divide => self.arithmetic(node, Arithmetic::Divide, parts),
            Operator::Remainder => self.arithmetic(node, Arithmetic::Remainder, parts),
            Operator::Equal
            | Operator::Unequal
            | Operator::Less
            | Operator::LessOrEqual
            | Operator::Greater
            | Operator::GreaterOrEqual => self.compared(node, operator, parts),
        }
    }

    pub(super) fn negate(
        &mut self,
        node: &Node,
        operand: &Node,
        hint: Option<&Type>,
    ) -> Option<Typed> {
        let found = self.node(operand, hint)?;
        let signed = [Type::Int, Type::Decimal, Type::Days, Type::Months];
        if !signed.contains(&found.kind) {
            self.mismatch(operand, &Type::Int, &found.kind);
            return None;
        }
        Some(typed(node, OpKind::Negate(Box::new(found.op)), found.kind))
    }

    fn joined(
        &mut self,
        node: &Node,
        parts: &[Node; 2],
        kind: fn(Box<[super::Op; 2]>) -> OpKind,
    ) -> Option<Typed> {
        let [left, right] = parts;
        let left = self.expect(left, &Type::Bool);
        let right = self.expect(right, &Type::Bool);
        let parts = Box::new([left?.op, right?.op]);
        Some(typed(node, kind(parts), Type::Bool))
    }

    fn compared(&mut self, node: &Node, operator: Operator, parts: &[Node; 2]) -> Option<Typed> {
        let comparison = Comparison::of(operator)?;
        let [left, right] = parts;
        let (left, right) = self.alike(left, right, None)?;
        let equality = matches!(comparison, Comparison::Equal | Comparison::Unequal);
        if !equality && !ordered(&left.kind) {
            let message = format!("{} has no order", describe(&left.kind));
            let fault = Fault::new("wrong_type", node.span.clone(), message);
            self.faults
                .push(fault.remedy("compare with `==`, `!=` or `in`"));
            return None;
        }
        let parts = Box::new([left.op, right.op]);
        Some(typed(node, OpKind::Compare(comparison, parts), Type::Bool))
    }

    /// Binds two nodes that must have one type; each may say what the other's texts are.
    pub(super) fn alike(
        &mut self,
        left: &Node,
        right: &Node,
        hint: Option<&Type>,
    ) -> Option<(Typed, Typed)> {
        let (first, second) = if hint.is_none() && takes_hint(left) {
            let right = self.node(right, None);
            let hint = right.as_ref().map(|it| &it.kind);
            (self.node(left, hint), right)
        } else {
            let left = self.node(left, hint);
            let hint = left.as_ref().map(|it| &it.kind).or(hint);
            let right = self.node(right, hint);
            (left, right)
        };
        let (mut first, mut second) = (first?, second?);
        if first.kind == Type::Decimal {
            second = widen(second);
        } else if second.kind == Type::Decimal {
            first = widen(first);
        }
        if first.kind == second.kind {
            return Some((first, second));
        }
        let span = left.span.start..right.span.end;
        let (one, other) = (describe(&first.kind), describe(&second.kind));
        let message = format!("{one} and {other} are different types");
        let fault = Fault::new("wrong_type", span, message);
        self.faults
            .push(fault.remedy(format!("write {one} on both sides")));
        None
    }

    fn member_of(&mut self, node: &Node, parts: &[Node; 2]) -> Option<Typed> {
        let [needle, list] = parts;
        let (mut needle_found, list_found) = if takes_hint(needle) {
            let list_found = self.node(list, None);
            let element = list_found
                .as_ref()
                .and_then(|it| element(&it.kind))
                .cloned();
            (self.node(needle, element.as_ref()), list_found)
        } else {
            let needle_found = self.node(needle, None);
            let kind = needle_found.as_ref().map(|it| it.kind.clone());
            let hint = kind.map(|it| Type::List(Box::new(it)));
            (needle_found, self.node(list, hint.as_ref()))
        };
        let list_found = list_found?;
        let Some(element) = element(&list_found.kind) else {
            let message = format!("expected a list, found {}", describe(&list_found.kind));
            let fault = Fault::new("wrong_type", list.span.clone(), message);
            self.faults
                .push(fault.remedy("write a list `[\"a\", \"b\"]` or a `group(\"…\")`"));
            return None;
        };
        if *element == Type::Decimal {
            needle_found = needle_found.map(widen);
        }
        let needle_found = needle_found?;
        if needle_found.kind != *element {
            self.mismatch(needle, element, &needle_found.kind);
            return None;
        }
        let parts = Box::new([needle_found.op, list_found.op]);
        Some(typed(node, OpKind::In(parts), Type::Bool))
    }

    fn arithmetic(
        &mut self,
        node: &Node,
        operator: Arithmetic,
        parts: &[Node; 2],
    ) -> Option<Typed> {
        let [left, right] = parts;
        let (left, right) = (self.node(left, None), self.node(right, None));
        let (mut left, mut right) = (left?, right?);
        if left.kind == Type::Decimal {
            right = widen(right);
        } else if right.kind == Type::Decimal {
            left = widen(left);
        }
        let Some(kind) = result(operator, &left.kind, &right.kind) else {
            let (one, other) = (describe(&left.kind), describe(&right.kind));
            let message = format!("no such calculation with {one} and {other}");
            let fault = Fault::new("wrong_type", node.span.clone(), message);
            self.faults.push(match (&left.kind, &right.kind) {
                (Type::Date, Type::Int) => fault.remedy("say how many of what: `+ days(3)`"),
                (Type::Days, Type::Months) | (Type::Months, Type::Days) => {
                    fault.remedy("add them to the date one after the other")
                }
                _ => fault.remedy(
                    "numbers go with numbers, dates with `days(n)`, `weeks(n)`, `months(n)`, `years(n)`",
                ),
            });
            return None;
        };
        let parts = Box::new([left.op, right.op]);
        Some(typed(node, OpKind::Arithmetic(operator, parts), kind))
    }
}

/// Tells whether a node's type depends on what stands beside it: texts, and lists of them.
pub(super) fn takes_hint(node: &Node) -> bool {
    match &node.kind {
        NodeKind::Text(_) => true,
        NodeKind::List(items) => items.iter().all(takes_hint),
        NodeKind::Conditional(parts) => parts[1..].iter().all(takes_hint),
        NodeKind::Bool(_)
        | NodeKind::Int(_)
        | NodeKind::Decimal(_)
        | NodeKind::Name(_)
        | NodeKind::Member(..)
        | NodeKind::Call(..)
        | NodeKind::Method(..)
        | NodeKind::Not(_)
        | NodeKind::Negate(_)
        | NodeKind::Binary(..) => false,
    }
}

const fn ordered(kind: &Type) -> bool {
    match kind {
        Type::Int
        | Type::Decimal
        | Type::Text
        | Type::Date
        | Type::Time
        | Type::Days
        | Type::Months => true,
        Type::Bool | Type::Code(_) | Type::List(_) | Type::Row(_) => false,
    }
}

pub(super) const fn element(kind: &Type) -> Option<&Type> {
    match kind {
        Type::List(element) => Some(element),
        Type::Bool
        | Type::Int
        | Type::Decimal
        | Type::Text
        | Type::Code(_)
        | Type::Date
        | Type::Time
        | Type::Days
        | Type::Months
        | Type::Row(_) => None,
    }
}

/// Returns the type of a calculation, or nothing when there is none.
fn result(operator: Arithmetic, left: &Type, right: &Type) -> Option<Type> {
    use Arithmetic::{Add, Divide, Multiply, Remainder, Subtract};
    match (operator, left, right) {
        (_, Type::Int, Type::Int) => Some(Type::Int),
        (Add | Subtract | Multiply | Divide, Type::Decimal, Type::Decimal) => Some(Type::Decimal),
        (Add, Type::Text, Type::Text) => Some(Type::Text),
        (Add, Type::List(one), Type::List(other)) => (one == other).then(|| left.clone()),
        (Add, Type::Days | Type::Months, Type::Date)
        | (Add | Subtract, Type::Date, Type::Days | Type::Months) => Some(Type::Date),
        (Subtract, Type::Date, Type::Date) | (Add | Subtract, Type::Days, Type::Days) => {
            Some(Type::Days)
        }
        (Add | Subtract, Type::Months, Type::Months) => Some(Type::Months),
        (Add | Subtract | Multiply | Divide | Remainder, _, _) => None,
    }
}

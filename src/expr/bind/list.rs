//! Lists in brackets.

use super::operator::takes_hint;
use super::{Binder, Typed, typed, widen};
use crate::expr::op::OpKind;
use crate::expr::syntax::Node;
use crate::expr::{Fault, Type, Value};

impl Binder<'_> {
    pub(super) fn list(
        &mut self,
        node: &Node,
        items: &[Node],
        hint: Option<&Type>,
    ) -> Option<Typed> {
        let wanted = hint.and_then(super::operator::element);
        let found = widened(self.items(items, wanted)?, wanted);
        let Some(element) = found.first().map_or(wanted, |it| Some(&it.kind)).cloned() else {
            let span = node.span.clone();
            let fault = Fault::new("empty_list", span, "an empty list of nothing known");
            self.faults
                .push(fault.remedy("compare with `x.size() == 0`, or leave it out"));
            return None;
        };
        let odd = found.iter().zip(items).find(|it| it.0.kind != element);
        if let Some((odd, item)) = odd {
            self.mismatch(item, &element, &odd.kind);
            return None;
        }
        let ops: Vec<_> = found.into_iter().map(|it| it.op).collect();
        let kind = Type::List(Box::new(element));
        // A list of constants is made once, not at each evaluation.
        let values: Option<Vec<_>> = ops.iter().map(|it| it.constant().cloned()).collect();
        let op = values.map_or(OpKind::List(ops), |it| OpKind::Constant(Value::List(it)));
        Some(typed(node, op, kind))
    }

    /// Binds the elements, those first that say what the texts among them are.
    fn items(&mut self, items: &[Node], wanted: Option<&Type>) -> Option<Vec<Typed>> {
        let telling = items.iter().position(|it| !takes_hint(it));
        let told = telling.map(|it| self.node(&items[it], wanted));
        let wanted = match &told {
            Some(Some(told)) if wanted.is_none() => Some(told.kind.clone()),
            _ => wanted.cloned(),
        };
        let before = telling.unwrap_or(items.len());
        let (first, rest) = items.split_at(before);
        let mut found: Vec<_> = first
            .iter()
            .map(|it| self.node(it, wanted.as_ref()))
            .collect();
        found.extend(told);
        let rest = rest.iter().skip(1);
        found.extend(rest.map(|it| self.node(it, wanted.as_ref())));
        found.into_iter().collect()
    }
}

/// Makes all of them decimals when one is.
fn widened(found: Vec<Typed>, wanted: Option<&Type>) -> Vec<Typed> {
    let decimal = |it: &Typed| it.kind == Type::Decimal;
    if wanted != Some(&Type::Decimal) && !found.iter().any(decimal) {
        return found;
    }
    found.into_iter().map(widen).collect()
}

//! Writes a tree as text with no more brackets than it needs; reading it back gives the tree.

use std::fmt::{self, Write as _};

use super::tree::level;
use super::{Expr, Node, NodeKind};

impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.root.fmt(f)
    }
}

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            NodeKind::Bool(it) => it.fmt(f),
            NodeKind::Int(it) => it.fmt(f),
            NodeKind::Decimal(it) => it.fmt(f),
            NodeKind::Text(it) => quoted(it, f),
            NodeKind::Name(it) => f.write_str(it),
            NodeKind::Member(left, word) => {
                at_least(left, level::PRIMARY, f)?;
                write!(f, ".{}", word.text)
            }
            NodeKind::Call(word, arguments) => {
                f.write_str(&word.text)?;
                listed('(', arguments, ')', f)
            }
            NodeKind::Method(left, word, arguments) => {
                at_least(left, level::PRIMARY, f)?;
                write!(f, ".{}", word.text)?;
                listed('(', arguments, ')', f)
            }
            NodeKind::List(items) => listed('[', items, ']', f),
            NodeKind::Not(operand) => signed('!', operand, f),
            NodeKind::Negate(operand) => signed('-', operand, f),
            NodeKind::Binary(operator, parts) => {
                let [left, right] = &**parts;
                at_least(left, operator.level(), f)?;
                write!(f, " {} ", operator.symbol())?;
                at_least(right, operator.level() + 1, f)
            }
            NodeKind::Conditional(parts) => {
                let [condition, one, other] = &**parts;
                at_least(condition, level::OR, f)?;
                f.write_str(" ? ")?;
                at_least(one, level::OR, f)?;
                f.write_str(" : ")?;
                at_least(other, level::CONDITIONAL, f)
            }
        }
    }
}

const fn level_of(node: &Node) -> u8 {
    match &node.kind {
        NodeKind::Conditional(_) => level::CONDITIONAL,
        NodeKind::Binary(operator, _) => operator.level(),
        NodeKind::Not(_) | NodeKind::Negate(_) => level::UNARY,
        NodeKind::Bool(_)
        | NodeKind::Int(_)
        | NodeKind::Decimal(_)
        | NodeKind::Text(_)
        | NodeKind::Name(_)
        | NodeKind::Member(..)
        | NodeKind::Call(..)
        | NodeKind::Method(..)
        | NodeKind::List(_) => level::PRIMARY,
    }
}

fn at_least(node: &Node, least: u8, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if level_of(node) >= least {
        write!(f, "{node}")
    } else {
        write!(f, "({node})")
    }
}

fn signed(sign: char, operand: &Node, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_char(sign)?;
    at_least(operand, level::UNARY, f)
}

fn listed(open: char, items: &[Node], close: char, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_char(open)?;
    for (index, item) in items.iter().enumerate() {
        f.write_str(if index == 0 { "" } else { ", " })?;
        write!(f, "{item}")?;
    }
    f.write_char(close)
}

fn quoted(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_char('"')?;
    for letter in text.chars() {
        match letter {
            '"' | '\\' => write!(f, "\\{letter}")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            it if it.is_control() => write!(f, "\\u{:04x}", u32::from(it))?,
            it => f.write_char(it)?,
        }
    }
    f.write_char('"')
}

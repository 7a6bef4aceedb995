//! From text to tree and back. Looks up no names.

mod lexer;
mod literal;
mod parser;
mod print;
mod tree;

pub use parser::parse;
pub use tree::{Expr, Node, NodeKind, Operator, Word};

//! The syntax tree: what an expression's author wrote, before any name is looked up.

use std::ops::Range;
use std::sync::Arc;

use rust_decimal::Decimal;

/// A parsed expression with its text; equal when the trees are, wherever they stand.
#[derive(Clone, Debug)]
pub struct Expr {
    pub(in crate::expr) text: Arc<str>,
    pub(in crate::expr) root: Node,
}

impl Expr {
    /// Returns the text as the author wrote it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the outermost node.
    pub const fn root(&self) -> &Node {
        &self.root
    }
}

impl PartialEq for Expr {
    fn eq(&self, other: &Self) -> bool {
        self.root == other.root
    }
}

/// A node of the tree; equality ignores where it stands.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub kind: NodeKind,
    /// The bytes of the text it was read from, without brackets around it.
    pub span: Range<usize>,
    height: usize,
}

impl Node {
    /// Makes a node over its parts.
    pub fn new(kind: NodeKind, span: Range<usize>) -> Self {
        let below = kind.parts().iter().map(|it| it.height).max();
        Self {
            kind,
            span,
            height: below.unwrap_or_default() + 1,
        }
    }

    /// Counts the nodes on the longest way down, itself included.
    pub const fn height(&self) -> usize {
        self.height
    }
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind
    }
}

/// A name with its place; equality ignores the place.
#[derive(Clone, Debug)]
pub struct Word {
    /// The name.
    pub text: String,
    /// The bytes of the expression it was read from.
    pub span: Range<usize>,
}

impl PartialEq for Word {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

/// The kinds of nodes.
#[derive(Clone, PartialEq, Debug)]
pub enum NodeKind {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number, never negative: the sign is an operator.
    Int(i64),
    /// A number with decimals, never negative.
    Decimal(Decimal),
    /// A text in quotes.
    Text(String),
    /// A name: a section, a roster or a variable.
    Name(String),
    /// `residence.title`.
    Member(Box<Node>, Word),
    /// `age(household.birth_date)`.
    Call(Word, Vec<Node>),
    /// `household.exists(p, p.role == "child")`.
    Method(Box<Node>, Word, Vec<Node>),
    /// `[1, 2]`.
    List(Vec<Node>),
    /// `!x`.
    Not(Box<Node>),
    /// `-x`.
    Negate(Box<Node>),
    /// Two operands with an operator between them.
    Binary(Operator, Box<[Node; 2]>),
    /// `condition ? one : other`.
    Conditional(Box<[Node; 3]>),
}

impl NodeKind {
    fn parts(&self) -> Vec<&Node> {
        match self {
            Self::Bool(_) | Self::Int(_) | Self::Decimal(_) | Self::Text(_) | Self::Name(_) => {
                Vec::new()
            }
            Self::Member(part, _) | Self::Not(part) | Self::Negate(part) => vec![part],
            Self::Call(_, parts) | Self::List(parts) => parts.iter().collect(),
            Self::Method(receiver, _, arguments) => {
                let receiver: &Node = receiver;
                std::iter::once(receiver).chain(arguments).collect()
            }
            Self::Binary(_, parts) => parts.iter().collect(),
            Self::Conditional(parts) => parts.iter().collect(),
        }
    }
}

/// An operator between two operands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Operator {
    /// `||`
    Or,
    /// `&&`
    And,
    /// `==`
    Equal,
    /// `!=`
    Unequal,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
    /// `in`
    In,
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `%`
    Remainder,
}

impl Operator {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::Or,
        Self::And,
        Self::Equal,
        Self::Unequal,
        Self::Less,
        Self::LessOrEqual,
        Self::Greater,
        Self::GreaterOrEqual,
        Self::In,
        Self::Add,
        Self::Subtract,
        Self::Multiply,
        Self::Divide,
        Self::Remainder,
    ];

    /// Returns the operator as it is written.
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Or => "||",
            Self::And => "&&",
            Self::Equal => "==",
            Self::Unequal => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
            Self::In => "in",
            Self::Add => "+",
            Self::Subtract => "-",
            Self::Multiply => "*",
            Self::Divide => "/",
            Self::Remainder => "%",
        }
    }

    /// Returns how tightly it binds; operators of one level associate to the left.
    pub(super) const fn level(self) -> u8 {
        match self {
            Self::Or => level::OR,
            Self::And => level::OR + 1,
            Self::Equal
            | Self::Unequal
            | Self::Less
            | Self::LessOrEqual
            | Self::Greater
            | Self::GreaterOrEqual
            | Self::In => level::OR + 2,
            Self::Add | Self::Subtract => level::OR + 3,
            Self::Multiply | Self::Divide | Self::Remainder => level::OR + 4,
        }
    }
}

/// How tightly the kinds of nodes bind, as the grammar of CEL has it.
pub(super) mod level {
    /// `? :`
    pub(in crate::expr::syntax) const CONDITIONAL: u8 = 1;
    /// `||`; the other operators follow.
    pub(in crate::expr::syntax) const OR: u8 = 2;
    /// `!` and `-` before an operand.
    pub(in crate::expr::syntax) const UNARY: u8 = 7;
    /// Names, literals, calls, members.
    pub(in crate::expr::syntax) const PRIMARY: u8 = 8;
}

//! Reads tokens into a tree, by precedence, and goes on after a mistake.

use std::ops::Range;
use std::sync::Arc;

use super::lexer::{Token, tokens};
use super::tree::level;
use super::{Expr, Node, NodeKind, Operator, Word};
use crate::expr::Fault;

/// How deep brackets, signs and conditionals may nest.
const NESTING: usize = 100;
/// How high a tree may become, so that walking it never exhausts the stack.
const HEIGHT: usize = 200;

/// Words that CEL keeps for itself.
const RESERVED: [&str; 19] = [
    "in",
    "null",
    "as",
    "break",
    "const",
    "continue",
    "else",
    "for",
    "function",
    "if",
    "import",
    "let",
    "loop",
    "package",
    "namespace",
    "return",
    "var",
    "void",
    "while",
];

/// Reads an expression; on failure returns every mistake that could be found, at least one.
pub fn parse(text: &str) -> Result<Expr, Vec<Fault>> {
    let (tokens, faults) = tokens(text);
    let mut parser = Parser {
        tokens,
        at: 0,
        nesting: 0,
        faults,
        complained: None,
    };
    let root = parser.whole();
    if parser.faults.is_empty() {
        return Ok(Expr {
            text: Arc::from(text),
            root,
        });
    }
    parser.faults.sort_by_key(|it| (it.span.start, it.span.end));
    Err(parser.faults)
}

struct Parser {
    tokens: Vec<(Token, Range<usize>)>,
    at: usize,
    nesting: usize,
    faults: Vec<Fault>,
    /// The token complained about last: one mistake is said once.
    complained: Option<usize>,
}

impl Parser {
    fn whole(&mut self) -> Node {
        let root = self.expression(0);
        while *self.peek() != Token::End {
            self.unexpected("the end");
            self.advance();
            if !matches!(self.peek(), Token::End | Token::Symbol(")" | "]" | ",")) {
                self.expression(0);
            }
        }
        root
    }

    /// Reads operands joined by operators that bind at least so tightly.
    fn expression(&mut self, least: u8) -> Node {
        // A span runs over the brackets of its parts, so that the text of a part is whole.
        let start = self.span().start;
        let Some(mut left) = self.nested(Self::signed) else {
            return self.placeholder();
        };
        loop {
            if let Some(operator) = self.operator().filter(|it| it.level() >= least) {
                self.advance();
                let right = self.expression(operator.level() + 1);
                let span = start..self.end();
                left = self.node(NodeKind::Binary(operator, Box::new([left, right])), span);
            } else if least <= level::CONDITIONAL && self.eat("?") {
                left = self.conditional(left, start);
            } else {
                return left;
            }
        }
    }

    fn conditional(&mut self, condition: Node, start: usize) -> Node {
        let one = self.expression(level::OR);
        self.expect(":");
        let Some(other) = self.nested(|it| it.expression(level::CONDITIONAL)) else {
            return self.placeholder();
        };
        let span = start..self.end();
        let parts = Box::new([condition, one, other]);
        self.node(NodeKind::Conditional(parts), span)
    }

    fn operator(&mut self) -> Option<Operator> {
        let meant = match self.peek() {
            Token::Symbol(symbol) => *symbol,
            Token::Word(word) if word == "in" => "in",
            Token::Word(word) if word == "and" => "&&",
            Token::Word(word) if word == "or" => "||",
            Token::Word(_) | Token::Text(_) | Token::Int(_) | Token::Decimal(_) | Token::End => {
                return None;
            }
        };
        if matches!(self.peek(), Token::Word(word) if word != "in") {
            self.complain("no operator", &format!("write `{meant}`"));
        }
        Operator::ALL.into_iter().find(|it| it.symbol() == meant)
    }

    /// Reads an operand with the signs before it.
    fn signed(&mut self) -> Node {
        let start = self.span().start;
        let sign = match self.peek() {
            Token::Symbol("!") => NodeKind::Not,
            Token::Symbol("-") => NodeKind::Negate,
            Token::Word(word) if word == "not" && self.starts_operand(self.at + 1) => {
                self.complain("no operator", "write `!`");
                NodeKind::Not
            }
            Token::Symbol(_)
            | Token::Word(_)
            | Token::Text(_)
            | Token::Int(_)
            | Token::Decimal(_)
            | Token::End => return self.operand(),
        };
        self.advance();
        let Some(operand) = self.nested(Self::signed) else {
            return self.placeholder();
        };
        let span = start..self.end();
        self.node(sign(Box::new(operand)), span)
    }

    fn starts_operand(&self, at: usize) -> bool {
        let next = self.tokens.get(at).map(|it| &it.0);
        matches!(next, Some(Token::Word(word)) if word != "in")
            || matches!(next, Some(Token::Symbol("(")))
    }

    /// Reads an operand with the members and methods behind it.
    fn operand(&mut self) -> Node {
        let start = self.span().start;
        let mut left = self.primary();
        while self.eat(".") {
            let Some(word) = self.word() else {
                self.unexpected("a name");
                return left;
            };
            let span = start..word.span.end;
            if self.eat("(") {
                let arguments = self.list(")");
                let span = span.start..self.end();
                left = self.node(NodeKind::Method(Box::new(left), word, arguments), span);
            } else {
                left = self.node(NodeKind::Member(Box::new(left), word), span);
            }
        }
        left
    }

    fn primary(&mut self) -> Node {
        let span = self.span();
        let kind = match self.peek().clone() {
            Token::Int(number) => NodeKind::Int(number),
            Token::Decimal(number) => NodeKind::Decimal(number),
            Token::Text(text) => NodeKind::Text(text),
            Token::Word(word) if word == "true" => NodeKind::Bool(true),
            Token::Word(word) if word == "false" => NodeKind::Bool(false),
            Token::Word(_) => return self.name(),
            Token::Symbol("(") => return self.bracketed(),
            Token::Symbol("[") => {
                self.advance();
                let items = self.list("]");
                let span = span.start..self.end();
                return self.node(NodeKind::List(items), span);
            }
            Token::Symbol(_) | Token::End => {
                self.unexpected("a value");
                return self.placeholder();
            }
        };
        self.advance();
        self.node(kind, span)
    }

    fn name(&mut self) -> Node {
        let span = self.span();
        if matches!(self.peek(), Token::Word(word) if RESERVED.contains(&word.as_str())) {
            self.complain(
                "a reserved word",
                "use another name, or put a text in quotes",
            );
        }
        let Some(word) = self.word() else {
            return self.placeholder();
        };
        if !self.eat("(") {
            return self.node(NodeKind::Name(word.text), span);
        }
        let arguments = self.list(")");
        let span = span.start..self.end();
        self.node(NodeKind::Call(word, arguments), span)
    }

    fn bracketed(&mut self) -> Node {
        self.advance();
        let inner = self.expression(0);
        self.expect(")");
        inner
    }

    /// Reads what stands between commas, up to and with the closing bracket.
    fn list(&mut self, close: &'static str) -> Vec<Node> {
        let mut items = Vec::new();
        if self.eat(close) {
            return items;
        }
        loop {
            items.push(self.expression(0));
            if !self.eat(",") {
                break;
            }
            // A list may end in a comma, as in CEL.
            if close == "]" && self.eat(close) {
                return items;
            }
        }
        self.expect(close);
        items
    }

    /// Goes one level down, or says that it is too deep.
    fn nested(&mut self, read: impl FnOnce(&mut Self) -> Node) -> Option<Node> {
        if self.nesting >= NESTING {
            self.too_deep();
            return None;
        }
        self.nesting += 1;
        let node = read(self);
        self.nesting -= 1;
        Some(node)
    }

    fn node(&mut self, kind: NodeKind, span: Range<usize>) -> Node {
        let node = Node::new(kind, span);
        if node.height() > HEIGHT {
            self.too_deep();
            return self.placeholder();
        }
        node
    }

    fn too_deep(&mut self) {
        if self.faults.iter().all(|it| it.code != "too_deep") {
            let fault = Fault::new(
                "too_deep",
                self.span(),
                "the expression is nested too deeply",
            );
            self.faults
                .push(fault.remedy("split it, or write `x in [\"a\", \"b\"]` for a long chain"));
        }
        self.at = self.tokens.len().saturating_sub(1);
        self.complained = Some(self.at);
    }

    /// Stands where nothing could be read; a tree that holds one is never returned.
    fn placeholder(&self) -> Node {
        let at = self.span().start;
        Node::new(NodeKind::Bool(false), at..at)
    }

    fn expect(&mut self, symbol: &'static str) {
        if !self.eat(symbol) {
            self.unexpected(&format!("`{symbol}`"));
        }
    }

    fn unexpected(&mut self, wanted: &str) {
        if self.complained == Some(self.at) {
            return;
        }
        self.complained = Some(self.at);
        let found = match self.peek() {
            Token::Word(word) => format!("`{word}`"),
            Token::Text(_) => "a text".to_owned(),
            Token::Int(_) | Token::Decimal(_) => "a number".to_owned(),
            Token::Symbol(symbol) => format!("`{symbol}`"),
            Token::End => "the end".to_owned(),
        };
        let message = format!("expected {wanted}, found {found}");
        let fault = Fault::new("unexpected", self.span(), message);
        self.faults.push(fault.remedy(match wanted {
            "a value" => "write a question, a number or a text in quotes here".to_owned(),
            "a name" => "write a name after the dot".to_owned(),
            "the end" => "join two conditions with `&&` or `||`".to_owned(),
            symbol => format!("add {symbol}"),
        }));
    }

    /// Says that the word here is none of the language, without an end to reading.
    fn complain(&mut self, what: &str, remedy: &str) {
        if self.complained == Some(self.at) {
            return;
        }
        self.complained = Some(self.at);
        let Token::Word(word) = self.peek() else {
            return;
        };
        let message = format!("`{word}` is {what}");
        let fault = Fault::new("unexpected", self.span(), message);
        self.faults.push(fault.remedy(remedy));
    }

    fn word(&mut self) -> Option<Word> {
        let span = self.span();
        let Token::Word(text) = self.peek().clone() else {
            return None;
        };
        self.advance();
        Some(Word { text, span })
    }

    fn eat(&mut self, symbol: &'static str) -> bool {
        let found = *self.peek() == Token::Symbol(symbol);
        if found {
            self.advance();
        }
        found
    }

    fn advance(&mut self) {
        self.at = (self.at + 1).min(self.tokens.len().saturating_sub(1));
    }

    fn peek(&self) -> &Token {
        self.tokens.get(self.at).map_or(&Token::End, |it| &it.0)
    }

    fn span(&self) -> Range<usize> {
        self.tokens.get(self.at).map_or(0..0, |it| it.1.clone())
    }

    /// Returns where the token before this one ends.
    fn end(&self) -> usize {
        let before = self.at.checked_sub(1);
        let before = before.and_then(|it| self.tokens.get(it));
        before.map_or(0, |it| it.1.end)
    }
}

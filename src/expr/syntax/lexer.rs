//! Cuts an expression's text into tokens; a wrong character is reported and skipped.

use std::ops::Range;

use rust_decimal::Decimal;

use crate::expr::Fault;

/// A piece of an expression.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Token {
    /// A name or word: `residence`, `in`, `true`.
    Word(String),
    /// A text in quotes, with its escapes resolved.
    Text(String),
    /// A whole number.
    Int(i64),
    /// A number with decimals.
    Decimal(Decimal),
    /// An operator or bracket.
    Symbol(&'static str),
    /// The end of the text.
    End,
}

/// Longer symbols stand before their beginnings.
const SYMBOLS: [&str; 22] = [
    "&&", "||", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "%", "!", "?", ":", "(", ")",
    "[", "]", ",", ".",
];

/// What people write instead of a symbol, and the symbol they mean.
const MEANT: [(&str, &str); 8] = [
    ("=", "=="),
    ("&", "&&"),
    ("|", "||"),
    ("≤", "<="),
    ("≥", ">="),
    ("≠", "!="),
    ("–", "-"),
    ("−", "-"),
];

/// Cuts the text into tokens with their bytes; the last is always [`Token::End`].
pub(super) fn tokens(text: &str) -> (Vec<(Token, Range<usize>)>, Vec<Fault>) {
    let mut lexer = Lexer {
        text,
        at: 0,
        tokens: Vec::new(),
        faults: Vec::new(),
    };
    while lexer.step() {}
    (lexer.tokens, lexer.faults)
}

pub(super) struct Lexer<'t> {
    pub(super) text: &'t str,
    pub(super) at: usize,
    tokens: Vec<(Token, Range<usize>)>,
    pub(super) faults: Vec<Fault>,
}

impl<'t> Lexer<'t> {
    /// Reads one token; false at the end.
    fn step(&mut self) -> bool {
        self.skip(char::is_whitespace);
        let Some(first) = self.peek() else {
            self.push(Token::End, self.at);
            return false;
        };
        let start = self.at;
        match first {
            '/' if self.rest().starts_with("//") => self.skip(|it| it != '\n'),
            '"' | '\'' => {
                let token = self.quoted(first);
                self.push(token, start);
            }
            '0'..='9' => {
                let token = self.number();
                self.push(token, start);
            }
            'a'..='z' | 'A'..='Z' | '_' => {
                let word = self.take(is_word).to_owned();
                self.push(Token::Word(word), start);
            }
            _ => self.symbol(first),
        }
        true
    }

    fn symbol(&mut self, first: char) {
        let start = self.at;
        let starts = |it: &&str| self.rest().starts_with(*it);
        if let Some(symbol) = SYMBOLS.into_iter().find(|it| starts(it)) {
            self.at += symbol.len();
            return self.push(Token::Symbol(symbol), start);
        }
        if let Some((written, meant)) = MEANT.into_iter().find(|it| starts(&it.0)) {
            self.at += written.len();
            let fault = self.fault(
                "unexpected_character",
                start,
                format!("`{written}` is no operator"),
            );
            self.faults.push(fault.remedy(format!("write `{meant}`")));
            return self.push(Token::Symbol(meant), start);
        }
        self.strange(first);
    }

    /// Skips characters that no expression holds, as one mistake.
    fn strange(&mut self, first: char) {
        let start = self.at;
        let is_known = |it: char| {
            it.is_ascii()
                && !matches!(
                    it,
                    '@' | '#' | '$' | '\\' | '^' | '`' | '{' | '}' | '~' | ';' | '\0'
                )
        };
        self.at += first.len_utf8();
        self.skip(|it| !is_known(it) && !it.is_whitespace());
        let message = format!("`{}` has no meaning here", self.since(start));
        let fault = self.fault("unexpected_character", start, message);
        self.faults.push(fault.remedy(match first {
            '“' | '”' | '„' | '«' | '»' | '‘' | '’' => {
                "write straight quotes: `\"text\"`"
            }
            _ if first.is_alphabetic() => {
                "names are ASCII letters, digits and `_`; texts stand in quotes"
            }
            _ => "remove it",
        }));
    }

    pub(super) fn fault(
        &self,
        code: &'static str,
        start: usize,
        message: impl Into<String>,
    ) -> Fault {
        Fault::new(code, start..self.at, message)
    }

    fn push(&mut self, token: Token, start: usize) {
        self.tokens.push((token, start..self.at));
    }

    pub(super) fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(super) fn since(&self, start: usize) -> &'t str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn next(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    pub(super) fn skip(&mut self, belongs: impl Fn(char) -> bool) {
        let rest = self.rest();
        let end = rest.find(|it| !belongs(it)).unwrap_or(rest.len());
        self.at += end;
    }

    pub(super) fn take(&mut self, belongs: impl Fn(char) -> bool) -> &'t str {
        let start = self.at;
        self.skip(belongs);
        self.since(start)
    }
}

/// Tells whether a name can go on with the character.
pub(super) const fn is_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

//! Numbers and quoted texts.

use rust_decimal::Decimal;

use super::lexer::{Lexer, Token, is_word};

impl Lexer<'_> {
    /// Reads a number; one that does not fit is reported and read as zero.
    pub(super) fn number(&mut self) -> Token {
        let start = self.at;
        self.skip(|it| it.is_ascii_digit());
        let mut after = self.rest().chars();
        let decimals =
            after.next() == Some('.') && after.next().is_some_and(|it| it.is_ascii_digit());
        if decimals {
            self.at += 1;
            self.skip(|it| it.is_ascii_digit());
        }
        let digits = self.since(start);
        let tail = self.take(is_word);
        let token = if decimals {
            Decimal::from_str_exact(digits).ok().map(Token::Decimal)
        } else {
            digits.parse().ok().map(Token::Int)
        };
        let token = token.filter(|_| tail.is_empty());
        token.unwrap_or_else(|| {
            let message = format!("`{}` is no number", self.since(start));
            let fault = self.fault("bad_number", start, message);
            self.faults.push(
                fault.remedy(
                    "write digits, at most 9223372036854775807, or decimals such as `563.50`",
                ),
            );
            Token::Int(0)
        })
    }

    /// Reads a text up to its closing quote or the end of the line.
    pub(super) fn quoted(&mut self, quote: char) -> Token {
        let start = self.at;
        self.next();
        let mut text = String::new();
        while let Some(letter) = self.peek().filter(|it| *it != '\n') {
            if letter == '\\' {
                text.extend(self.escape());
                continue;
            }
            self.next();
            if letter == quote {
                return Token::Text(text);
            }
            text.push(letter);
        }
        let fault = self.fault("unterminated_text", start, "the text has no end");
        self.faults
            .push(fault.remedy(format!("close it with `{quote}`")));
        Token::Text(text)
    }

    fn escape(&mut self) -> Option<char> {
        let start = self.at;
        self.next();
        let meant = match self.next() {
            Some('n') => Some('\n'),
            Some('r') => Some('\r'),
            Some('t') => Some('\t'),
            Some(same @ ('\\' | '"' | '\'')) => Some(same),
            Some('u') => self.code_point(4),
            Some('U') => self.code_point(8),
            _ => None,
        };
        if meant.is_none() {
            let message = format!("`{}` is no escape", self.since(start));
            let fault = self.fault("bad_escape", start, message);
            self.faults
                .push(fault.remedy("known are `\\n \\r \\t \\\\ \\\" \\'` and `\\u0041`"));
        }
        meant
    }

    fn code_point(&mut self, digits: usize) -> Option<char> {
        let code = self.rest().get(..digits)?;
        let code = u32::from_str_radix(code, 16)
            .ok()
            .and_then(char::from_u32)?;
        self.at += digits;
        Some(code)
    }
}

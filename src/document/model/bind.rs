//! Telephone numbers and references of the law that no line may tear apart.

/// Stands for a blank at which no line ends.
const BLANK: char = '\u{A0}';
/// Stands for a hyphen at which no line ends.
const HYPHEN: char = '\u{2011}';

/// Words of references that stand before a number.
const BEFORE_NUMBERS: [&str; 10] = [
    "§", "§§", "Abs.", "S.", "Satz", "Nr.", "Art.", "Alt.", "no.", "№",
];

/// Returns a text in which numbers stay on one line: groups of digits, hyphens between them, and
/// what counts paragraphs with its number.
pub(super) fn bound(text: &str) -> String {
    let mut bound = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    // The word that is being written begins here.
    let mut word = 0;
    while let Some(letter) = letters.next() {
        let number = letters.peek().is_some_and(char::is_ascii_digit);
        let before = bound.get(word..).unwrap_or_default();
        let written = match letter {
            ' ' if number && binds(before) => BLANK,
            '-' if number && is_number(before) => HYPHEN,
            other => other,
        };
        bound.push(written);
        if letter.is_whitespace() || is_mark(letter) || letter == '(' {
            word = bound.len();
        }
    }
    bound
}

/// Tells whether a number behind this word belongs to it.
fn binds(word: &str) -> bool {
    BEFORE_NUMBERS.contains(&word) || is_number(word)
}

/// Tells a group of digits of a telephone number: no date, and nothing that ends a sentence.
fn is_number(word: &str) -> bool {
    let part = |it: char| it.is_ascii_digit() || matches!(it, '+' | '/' | '-' | HYPHEN);
    word.ends_with(|it: char| it.is_ascii_digit()) && word.chars().all(part)
}

const fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_on_one_line() {
        for (text, wanted) in [
            ("0211 89-98870 anrufen", "0211\u{A0}89\u{2011}98870 anrufen"),
            (
                "\u{2068}+49 30 1\u{2069} x",
                "\u{2068}+49\u{A0}30\u{A0}1\u{2069} x",
            ),
            ("(§ 36 Abs. 3 SGB X)", "(§\u{A0}36 Abs.\u{A0}3 SGB X)"),
            ("bis 28.12.2026 3 Tage", "bis 28.12.2026 3 Tage"),
            ("https://a.de/b-1-2", "https://a.de/b-1-2"),
            ("SGB-II, 2 Jahre", "SGB-II, 2 Jahre"),
        ] {
            assert_eq!(bound(text), wanted);
        }
    }
}

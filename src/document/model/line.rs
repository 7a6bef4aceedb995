//! A line of text in which every inserted value is marked.

use std::fmt;

use serde::Serialize;

use super::bind::bound;
use crate::document::isolate::{FSI, PDI, RLM, is_right_to_left, isolated, stripped};

/// A line of text; the values in it stand between FSI and PDI, as messages give them.
///
/// Holds no line ends, tabs or control characters. `Debug` tells its length only, since values
/// are what people said.
#[derive(Clone, PartialEq, Eq, Default, Serialize)]
#[serde(transparent)]
pub struct Line(String);

/// A piece of a line that is a value, or stands between values.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub(in crate::document) struct Run {
    /// The text with its isolates.
    pub(in crate::document) text: String,
    /// Whether it is a value.
    pub(in crate::document) value: bool,
    /// Whether it holds letters that run from right to left.
    pub(in crate::document) right_to_left: bool,
}

impl Line {
    /// Takes a text; line ends and tabs become blanks, other control characters go.
    pub fn new(marked: &str) -> Self {
        let clean = marked.trim().chars().filter_map(|it| match it {
            '\u{A0}' => Some(it),
            _ if it.is_whitespace() => Some(' '),
            _ if it.is_control() || matches!(it, '\u{FFFE}' | '\u{FFFF}') => None,
            _ => Some(it),
        });
        Self(balanced(&clean.collect::<String>()))
    }

    /// Takes data that is not read by people, such as what a QR code holds.
    pub(super) fn data(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// Tells whether nothing is said.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the text with its marks.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the text without marks.
    pub fn plain(&self) -> String {
        stripped(&self.0)
    }

    /// Makes the whole line a value.
    pub(in crate::document) fn isolate(&mut self) {
        if !self.0.is_empty() {
            self.0 = isolated(&self.0);
        }
    }

    /// Keeps telephone numbers and references of the law on one line.
    pub(super) fn bind(&mut self) {
        self.0 = bound(&self.0);
    }

    /// Takes the isolates out where no letter runs from right to left.
    pub(super) fn tidy(&mut self) {
        if !self.0.contains(is_right_to_left) {
            self.0 = stripped(&self.0);
        }
    }
}

impl Line {
    /// Puts right-to-left marks in place of the isolates around values that begin from right to
    /// left.
    pub(super) fn mark_values(&mut self) {
        let mut letters: Vec<char> = Vec::with_capacity(self.0.len());
        let mut open = Vec::new();
        for mut letter in self.0.chars() {
            if letter == FSI {
                open.push(letters.len());
            }
            if letter == PDI
                && let Some(start) = open.pop()
                && let Some((first, inside)) =
                    letters.get_mut(start..).and_then(<[_]>::split_first_mut)
                && begins_from_right(inside)
            {
                (*first, letter) = (RLM, RLM);
            }
            letters.push(letter);
        }
        self.0 = letters.into_iter().collect();
    }
}

impl Line {
    /// Isolates brackets around words that run from left to right, as in a term of an office.
    ///
    /// Otherwise LibreOffice parts lines between the bracket and the word.
    pub(super) fn isolate_brackets(&mut self) {
        let mut text = String::with_capacity(self.0.len());
        let mut rest = self.0.as_str();
        while let Some((before, behind)) = rest.split_once('(') {
            let inside = behind.split(ends_bracket).next().unwrap_or_default();
            let after = behind.strip_prefix(inside);
            text.push_str(before);
            if let Some(after) = after.and_then(|it| it.strip_prefix(')'))
                && inside.contains(char::is_alphabetic)
            {
                text.push_str(&isolated(&format!("({inside})")));
                rest = after;
            } else {
                text.push('(');
                rest = behind;
            }
        }
        text.push_str(rest);
        self.0 = text;
    }
}

impl Line {
    /// Keeps numbers on one line by other characters than the usual ones.
    ///
    /// In a line that runs from right to left LibreOffice makes pieces of their own of the usual
    /// blank and hyphen, tears the number there and sets the next word over it. Two narrow blanks
    /// are as wide, and a word joiner holds what stands behind a simple hyphen.
    pub(super) fn bind_otherwise(&mut self) {
        self.0 = self.0.replace('\u{A0}', "\u{202F}\u{202F}");
        self.0 = self.0.replace('\u{2011}', "-\u{2060}");
    }
}

/// Tells what a bracket with words from left to right ends at, or can't hold.
const fn ends_bracket(letter: char) -> bool {
    matches!(letter, '(' | ')' | FSI | PDI | RLM) || is_right_to_left(letter)
}

/// Tells whether the first letter runs from right to left.
fn begins_from_right(text: &[char]) -> bool {
    let first = text.iter().find(|it| it.is_alphabetic());
    first.is_some_and(|it| is_right_to_left(*it))
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Line({})", self.0.len())
    }
}

/// Closes isolates that are open at the end, and drops marks that close nothing, so that a value
/// cannot reach out of its place.
fn balanced(text: &str) -> String {
    let mut depth = 0_usize;
    let mut clean = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            FSI => depth += 1,
            PDI if depth == 0 => continue,
            PDI => depth -= 1,
            _ => {}
        }
        clean.push(char);
    }
    clean.extend(std::iter::repeat_n(PDI, depth));
    clean
}

/// Parts a marked text into values and what stands between them.
pub(in crate::document) fn runs(marked: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut depth = 0_usize;
    let mut text = String::new();
    for char in marked.chars() {
        // A mark belongs to the value that it opens or closes.
        if char == FSI {
            push(&mut runs, &mut text, depth);
            depth += 1;
        }
        text.push(char);
        if char == PDI {
            push(&mut runs, &mut text, depth);
            depth = depth.saturating_sub(1);
        }
    }
    push(&mut runs, &mut text, depth);
    runs
}

fn push(runs: &mut Vec<Run>, text: &mut String, depth: usize) {
    if !text.is_empty() {
        let text = std::mem::take(text);
        runs.push(Run {
            right_to_left: text.contains(is_right_to_left),
            value: depth > 0,
            text,
        });
    }
}

/// Tells an address on the web.
pub(in crate::document) fn is_address(text: &str) -> bool {
    let web = text.starts_with("https://") || text.starts_with("http://");
    let strange = |it: char| it.is_whitespace() || it.is_control() || matches!(it, '<' | '>' | '"');
    web && !text.contains(strange)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Language;
    use crate::document::{Document, DocumentKind};

    #[test]
    fn values_are_told_from_sentences() {
        let line = Line::new("حتى \u{2068}29.12.2026\u{2069}\nهنا");
        let parts: Vec<_> = runs(line.as_str());
        let told: Vec<_> = parts
            .iter()
            .map(|it| (it.value, it.right_to_left))
            .collect();
        assert_eq!(told, [(false, true), (true, false), (false, true)]);
        assert_eq!(line.plain(), "حتى 29.12.2026 هنا");
    }

    #[test]
    fn a_value_cannot_reach_out_of_its_place() {
        assert_eq!(
            Line::new("a\u{2069}b\u{2068}c\u{7}").as_str(),
            "ab\u{2068}c\u{2069}"
        );
        assert!(!format!("{:?}", Line::new("geheim")).contains("geheim"));
    }

    #[test]
    fn values_that_run_with_the_document_need_no_isolates() {
        let mut line =
            Line::new("أ \u{2068}ب (C \u{2068}29.12.\u{2069})\u{2069} \u{2068}D ه\u{2069}");
        line.mark_values();
        let wanted = "أ \u{200F}ب (C \u{2068}29.12.\u{2069})\u{200F} \u{2068}D ه\u{2069}";
        assert_eq!(line.as_str(), wanted);
    }

    #[test]
    fn a_bracket_stays_with_its_german_word() {
        let isolated = |text: &str| {
            let mut line = Line::new(text);
            line.isolate_brackets();
            line.0.replace(FSI, "<").replace(PDI, ">")
        };
        assert_eq!(
            isolated("ت (Meldebescheinigung)، ه"),
            "ت <(Meldebescheinigung)>، ه"
        );
        for same in ["ت (29.12.) (ه Jobcenter)", "ت (a", "ت (\u{2068}a\u{2069})"] {
            assert_eq!(isolated(same), same.replace(FSI, "<").replace(PDI, ">"));
        }
    }

    #[test]
    fn numbers_stay_whole_on_arabic_paper_of_offices() {
        let office = |tag: &str| {
            let document = Document::new(DocumentKind::Client, &Language::new(tag), "0211 89-1");
            document.bound().for_offices()
        };
        assert_eq!(
            office("fa").title.as_str(),
            "0211\u{202F}\u{202F}89-\u{2060}1"
        );
        assert_eq!(office("de").title.as_str(), "0211\u{A0}89\u{2011}1");
    }

    #[test]
    fn isolates_stay_where_something_runs_from_right_to_left() {
        let mut latin = Line::new("bis \u{2068}29.12.\u{2069}");
        latin.tidy();
        assert_eq!(latin.as_str(), "bis 29.12.");
        let mut mixed = Line::new("Name \u{2068}ريما\u{2069}");
        mixed.tidy();
        assert_eq!(mixed.as_str(), "Name \u{2068}ريما\u{2069}");
    }
}

//! Rows for terminals that order right-to-left text themselves, over the whole screen row.
//!
//! Such a terminal knows nothing of fields and columns. So the program lays its texts out as for
//! any other and then sends each row in an order that the terminal's own (UAX 9) turns into the one
//! wanted. Whether it does is tried out here; where no order leads there, the nearest is sent.

use unicode_bidi::BidiClass::{AL, AN, CS, EN, L, ON, R, WS};
use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo, bidi_class};
use unicode_bidi_mirroring::get_mirrored;
use unicode_width::UnicodeWidthStr as _;

/// A small letter that runs from left to right, and is hardly seen.
pub const LEADER: char = '\u{2D1}';

/// What is sent in a column.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sent {
    /// The column in which the terminal will show it.
    pub seen: usize,
    /// The character sent instead of what shall be seen: its mirror image, or [`LEADER`] for a
    /// blank, so that what follows runs from left to right.
    pub instead: Option<char>,
}

/// What a terminal turns round.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Turning {
    /// Runs of a row that goes from left to right (UAX 9).
    #[default]
    Runs,
    /// Also the whole row, where its first letter runs from right to left (`PuTTY`).
    Rows,
    /// Each word by itself, which stays in its place (kitty).
    Words,
}

/// Returns what to send, column by column, so that a terminal that orders rows shows these symbols;
/// nothing where they may be sent as they stand.
///
/// Rows with symbols of two columns (an empty one follows) are left alone.
pub fn sent_row(seen: &[&str], turning: Turning) -> Option<Vec<Sent>> {
    if seen.iter().any(|it| it.width() > 1) {
        return None;
    }
    let letters: Option<Vec<char>> = seen.iter().map(|it| it.chars().next()).collect();
    let row = Row::of(letters?);
    let first = row.classes.iter().copied().find(|it| is_strong(*it));
    if !row.classes.iter().any(|it| is_right(*it)) {
        return None;
    }
    if turning == Turning::Words {
        return Some(row.by_words());
    }
    let turns = turning == Turning::Rows;
    let turned = (turns && first.is_some_and(is_right)).then(|| row.turned());
    if let Some(turned) = turned.filter(|it| row.comes_out(it, Level::rtl())) {
        return Some(turned);
    }
    Some(row.straight())
}

/// A row as it shall be seen.
struct Row {
    letters: Vec<char>,
    classes: Vec<BidiClass>,
}

impl Row {
    fn of(letters: Vec<char>) -> Self {
        let classes = letters.iter().map(|it| bidi_class(*it)).collect();
        Self { letters, classes }
    }

    /// Finds the order for a terminal whose rows run from left to right.
    fn straight(mut self) -> Vec<Sent> {
        let leaders = self.lead();
        let mut sent = Vec::with_capacity(self.letters.len());
        let mut next = 0;
        for (first, last) in self.stretches(is_right, |it| it == L) {
            sent.extend((next..first).map(as_seen));
            sent.extend(self.reversed(first, last));
            next = last + 1;
        }
        sent.extend((next..self.letters.len()).map(as_seen));
        for cell in &mut sent {
            if leaders.contains(&cell.seen) {
                cell.instead = Some(LEADER);
            }
        }
        sent
    }

    /// Turns each word round that holds letters of no other direction.
    fn by_words(&self) -> Vec<Sent> {
        let mut sent = Vec::with_capacity(self.letters.len());
        // The frame of a field or a box is no part of a word.
        let parts = |it: &char| matches!(it, ' ' | '[' | ']' | '│' | '|');
        for word in self
            .letters
            .chunk_by(|one, next| !parts(one) && !parts(next))
        {
            let first = sent.len();
            let holds = |such: fn(BidiClass) -> bool| word.iter().any(|it| such(bidi_class(*it)));
            if holds(is_right) && !holds(|it| it == L) {
                sent.extend(self.reversed(first, first + word.len() - 1));
            } else {
                sent.extend((first..first + word.len()).map(as_seen));
            }
        }
        sent
    }

    /// Finds the order for a terminal that turns the whole row.
    fn turned(&self) -> Vec<Sent> {
        let mut sent = Vec::with_capacity(self.letters.len());
        let mut end = self.letters.len();
        let runs: Vec<_> = self.stretches(|it| it == L, is_right).collect();
        for (first, last) in runs.into_iter().rev() {
            // A number behind a Latin word belongs to it.
            let behind = self.classes.get(last + 1..end).unwrap_or_default();
            let word = behind.iter().take_while(|it| !is_right(**it));
            let number = word.enumerate().filter(|it| *it.1 == EN).last();
            let last = last + number.map_or(0, |it| it.0 + 1);
            if last + 1 < end {
                sent.extend(self.reversed(last + 1, end - 1));
            }
            sent.extend((first..=last).map(as_seen));
            end = first;
        }
        if end > 0 {
            sent.extend(self.reversed(0, end - 1));
        }
        sent
    }

    /// Puts [`LEADER`] where a left-to-right letter is needed, and returns where: before a row that
    /// begins from the right, and between a right-to-left text and a number on its right.
    fn lead(&mut self) -> Vec<usize> {
        let mut leaders = Vec::new();
        let stretches: Vec<_> = self.stretches(is_right, |it| it == L).collect();
        for (_, last) in &stretches {
            let behind = self.classes.get(last + 1..).unwrap_or_default();
            let number = behind
                .iter()
                .take_while(|it| **it != L)
                .position(|it| matches!(it, EN | AN));
            let blank = behind
                .iter()
                .take(number.unwrap_or(0))
                .position(|it| *it == WS);
            leaders.extend(blank.map(|it| last + 1 + it));
        }
        let first = self.classes.iter().position(|it| is_strong(*it));
        if let Some(first) = first.filter(|it| self.class(*it).is_some_and(is_right)) {
            let before = self.classes.get(..first).unwrap_or_default();
            let blank = before.iter().position(|it| *it == WS);
            leaders.extend(blank.or_else(|| before.iter().position(|it| *it == ON)));
        }
        for at in &leaders {
            if let Some(class) = self.classes.get_mut(*at) {
                *class = L;
            }
        }
        leaders
    }

    fn class(&self, at: usize) -> Option<BidiClass> {
        self.classes.get(at).copied()
    }

    /// Returns the first and last column of each stretch that begins and ends with such a class and
    /// holds none of the others.
    fn stretches(
        &self,
        such: impl Fn(BidiClass) -> bool,
        other: impl Fn(BidiClass) -> bool,
    ) -> impl Iterator<Item = (usize, usize)> {
        let mut found: Vec<(usize, usize)> = Vec::new();
        let mut open = false;
        for (at, class) in self.classes.iter().enumerate() {
            if such(*class) {
                match found.last_mut().filter(|_| open) {
                    Some(stretch) => stretch.1 = at,
                    None => found.push((at, at)),
                }
            }
            open = !other(*class) && (open || such(*class));
        }
        found.into_iter()
    }

    /// Returns the columns from the last to the first, numbers kept as they are read.
    fn reversed(&self, first: usize, last: usize) -> Vec<Sent> {
        let mut sent = Vec::with_capacity(last + 1 - first);
        let mut end = last + 1;
        while end > first {
            let begin = self.number_before(end, first);
            sent.extend((begin..end).map(|at| Sent {
                seen: at,
                instead: self.letters.get(at).and_then(|it| get_mirrored(*it)),
            }));
            end = begin;
        }
        sent
    }

    /// Returns where the number begins that ends before a column; one column if there is none.
    fn number_before(&self, end: usize, first: usize) -> usize {
        let digit = |at: usize| matches!(self.class(at), Some(EN | AN));
        let mut begin = end - 1;
        while digit(begin) && begin > first {
            if digit(begin - 1) {
                begin -= 1;
            } else if begin > first + 1 && self.class(begin - 1) == Some(CS) && digit(begin - 2) {
                begin -= 2;
            } else {
                break;
            }
        }
        begin
    }

    /// Tells whether a terminal with rows of this direction shows what shall be seen.
    fn comes_out(&self, sent: &[Sent], base: Level) -> bool {
        let letter = |it: &Sent| it.instead.or_else(|| self.letters.get(it.seen).copied());
        let text: String = sent.iter().filter_map(letter).collect();
        let first = text.chars().map(bidi_class).find(|it| is_strong(*it));
        let info = ParagraphBidiInfo::new(&text, Some(base));
        let levels = info.reordered_levels(0..text.len());
        let levels: Vec<_> = text
            .char_indices()
            .filter_map(|it| levels.get(it.0).copied())
            .collect();
        let order = ParagraphBidiInfo::reorder_visual(&levels);
        let placed = order.iter().enumerate().all(|(column, at)| {
            let cell = sent.get(*at);
            let rtl = levels.get(*at).is_some_and(Level::is_rtl);
            let turned = cell.and_then(|it| self.letters.get(it.seen)).copied();
            let mirrored = turned.is_some_and(|it| get_mirrored(it).is_some());
            let right = |it: &Sent| it.seen == column && (!mirrored || it.instead.is_some() == rtl);
            cell.is_some_and(right)
        });
        placed && first.is_some_and(is_right) == base.is_rtl()
    }
}

const fn as_seen(at: usize) -> Sent {
    Sent {
        seen: at,
        instead: None,
    }
}

const fn is_right(class: BidiClass) -> bool {
    matches!(class, R | AL)
}

const fn is_strong(class: BidiClass) -> bool {
    matches!(class, L | R | AL)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Direction;
    use crate::text::{Base, Mode, fit};

    /// A row of two columns: German, and a text that stands at the right edge.
    fn row(german: &str, text: &str) -> String {
        let right = fit(text, 60, Base::from(Direction::RightToLeft), Mode::App).visual();
        let blanks = 70 - german.chars().count() - right.chars().count();
        format!("{german}{}{right}", " ".repeat(blanks))
    }

    fn comes_out(row: &str, turns: bool) -> bool {
        let symbols: Vec<String> = row.chars().map(String::from).collect();
        let symbols: Vec<&str> = symbols.iter().map(String::as_str).collect();
        let row = Row::of(row.chars().collect());
        let turning = if turns { Turning::Rows } else { Turning::Runs };
        let Some(sent) = sent_row(&symbols, turning) else {
            return row.classes.iter().all(|it| !is_right(*it));
        };
        let every: std::collections::BTreeSet<_> = sent.iter().map(|it| it.seen).collect();
        assert_eq!(every.len(), symbols.len(), "each column is sent once");
        row.comes_out(&sent, Level::ltr()) || turns && row.comes_out(&sent, Level::rtl())
    }

    const TEXTS: [&str; 7] = [
        "بطاقتي تنتهي في 29.12. (Karte)، لا أعرف",
        "هل تعرفون أين ستنامون هذه الليلة؟",
        "نعم  1",
        "العربية (maschinell, ungeprüft)",
        "السؤال 2 من 14 · الحديث",
        "§ 25 الفقرة 2 من AufenthG",
        "الاسم الكامل (كما في الجواز)",
    ];

    #[test]
    fn what_is_sent_comes_out_as_it_shall_be_seen() {
        for text in TEXTS {
            for german in ["Frage 2 von 14", "  1  Ja", "  [", "│ ", "  "] {
                let row = row(german, text);
                let both = [false, true].map(|turns| comes_out(&row, turns));
                assert_eq!(both, [true, true], "{german} {text}");
            }
        }
    }

    #[test]
    fn a_row_of_one_text_is_turned_as_a_whole() {
        let row = row("  [", "بطاقتي (Karte) هنا");
        let symbols: Vec<String> = row.chars().map(String::from).collect();
        let symbols: Vec<&str> = symbols.iter().map(String::as_str).collect();
        let first = |turning| sent_row(&symbols, turning).unwrap()[0];
        assert_eq!(
            first(Turning::Rows).seen,
            symbols.len() - 1,
            "nothing leads"
        );
        assert_eq!(first(Turning::Runs).instead, Some(LEADER));
    }

    #[test]
    fn words_are_turned_where_they_stand() {
        let row = ["و", "ه", " ", "(", "K", ")", "؟", "ا", "م"];
        let sent = sent_row(&row, Turning::Words).unwrap();
        let seen: Vec<_> = sent.iter().map(|it| it.seen).collect();
        assert_eq!(seen, [1, 0, 2, 3, 4, 5, 6, 7, 8], "a mixed word stays");
        let sent = sent_row(&row[6..], Turning::Words).unwrap();
        assert_eq!(sent.iter().map(|it| it.seen).collect::<Vec<_>>(), [2, 1, 0]);
    }
}

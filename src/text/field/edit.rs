//! Changes of a field's text.

use unicode_bidi::{BidiClass, bidi_class};
use unicode_normalization::UnicodeNormalization as _;
use unicode_segmentation::UnicodeSegmentation as _;
use zeroize::Zeroizing;

use super::Field;
use crate::text::character::{is_format, is_line_end};

impl Field {
    /// Inserts what was typed or pasted at the caret, cleaned; returns whether anything came in.
    ///
    /// Line ends and tabs inside a paste become blanks, those at its ends go; control and format
    /// characters go, except the joiners ZWNJ and ZWJ. What exceeds the limit is cut.
    pub fn insert(&mut self, text: &str) -> bool {
        let room = self.limit.saturating_sub(self.text.chars().count());
        let clean: Zeroizing<String> = Zeroizing::new(clean(text).take(room).collect());
        if clean.is_empty() {
            return false;
        }
        let letter = clean.graphemes(true).count() == 1 && !clean.contains(char::is_whitespace);
        if letter {
            self.keep_before_letter();
        } else {
            self.keep();
        }
        let caret = self.caret;
        self.replace(caret, caret, &clean);
        if letter {
            self.history.typed(self.caret);
        }
        true
    }

    /// Replaces the whole text, as one change; the caret stands behind it.
    pub fn set_text(&mut self, text: &str) {
        self.keep();
        let clean: Zeroizing<String> = Zeroizing::new(clean(text).take(self.limit).collect());
        self.replace(0, self.text.len(), &clean);
    }

    /// Takes everything out, as one change.
    pub fn clear(&mut self) {
        self.remove(0, self.text.len());
    }

    /// Removes what is before the caret: one cluster, of Arabic letters only their last mark.
    pub fn backspace(&mut self) {
        let cluster = self.text.get(self.before()..self.caret).unwrap_or_default();
        let last = cluster
            .chars()
            .next_back()
            .filter(|it| is_own_mark(cluster, *it));
        let start = last.map_or_else(|| self.before(), |it| self.caret - it.len_utf8());
        self.remove(start, self.caret);
    }

    /// Removes the cluster at the caret.
    pub fn delete(&mut self) {
        self.remove(self.caret, self.after());
    }

    /// Removes the word before the caret with the blanks behind it.
    pub fn delete_word(&mut self) {
        let head = self.text.get(..self.caret).unwrap_or_default().trim_end();
        let start = head
            .char_indices()
            .rfind(|it| it.1.is_whitespace())
            .map_or(0, |(at, blank)| at + blank.len_utf8());
        self.remove(start, self.caret);
    }

    /// Removes everything before the caret.
    pub fn delete_to_start(&mut self) {
        self.remove(0, self.caret);
    }

    /// Returns the border of the cluster before the caret.
    pub(super) fn before(&self) -> usize {
        let head = self.text.get(..self.caret).unwrap_or_default();
        let last = head.graphemes(true).next_back();
        self.caret - last.map_or(0, str::len)
    }

    /// Returns the border of the cluster after the caret.
    pub(super) fn after(&self) -> usize {
        let tail = self.text.get(self.caret..).unwrap_or_default();
        self.caret + tail.graphemes(true).next().map_or(0, str::len)
    }

    fn remove(&mut self, start: usize, end: usize) {
        if start < end {
            self.keep();
            self.replace(start, end, "");
        }
    }

    /// Puts a text in the place of another; the caret stands behind it, at a cluster's border.
    fn replace(&mut self, start: usize, end: usize, new: &str) {
        let head = self.text.get(..start).unwrap_or_default();
        let tail = self.text.get(end..).unwrap_or_default();
        let size = self
            .text
            .capacity()
            .max(head.len() + new.len() + tail.len());
        // A new text instead of a change in place: growing would leave the old bytes unwiped.
        let mut text = Zeroizing::new(String::with_capacity(size));
        text.extend(head.chars().chain(new.chars()).nfc());
        let caret = text.len();
        text.push_str(tail);
        self.caret = border(&text, caret);
        self.text = text;
    }

    fn keep(&mut self) {
        if !self.masked {
            self.history.keep(&self.text, self.caret);
        }
    }

    fn keep_before_letter(&mut self) {
        if !self.masked {
            self.history.keep_before_letter(&self.text, self.caret);
        }
    }
}

/// Returns the first cluster border at or after an offset.
pub(super) fn border(text: &str, offset: usize) -> usize {
    text.grapheme_indices(true)
        .map(|it| it.0)
        .find(|it| *it >= offset)
        .unwrap_or(text.len())
}

fn clean(text: &str) -> impl Iterator<Item = char> {
    text.trim_matches(is_line_end)
        .nfc()
        .map(|it| {
            if it == '\t' || is_line_end(it) {
                ' '
            } else {
                it
            }
        })
        .filter(|it| is_kept(*it))
}

fn is_kept(char: char) -> bool {
    matches!(char, '\u{200C}' | '\u{200D}') || !char.is_control() && !is_format(char)
}

/// Tells a vowel sign or joiner that was typed as a letter of its own after an Arabic letter.
fn is_own_mark(cluster: &str, last: char) -> bool {
    let after_arabic = cluster.starts_with(|it| bidi_class(it) == BidiClass::AL);
    let joiner = matches!(last, '\u{200C}' | '\u{200D}');
    after_arabic && (joiner || bidi_class(last) == BidiClass::NSM)
}

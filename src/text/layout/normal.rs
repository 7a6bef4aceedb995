//! One normal form (NFC) for the layout, with the way back to the bytes of the source.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::character::is_line_end;

/// A paragraph in NFC without control characters.
pub(super) struct Normal<'a> {
    /// The text to lay out.
    pub(super) text: Cow<'a, str>,
    /// For each byte of the text the bytes of the source its cluster was made from; nothing when
    /// both are the same.
    origin: Option<Vec<Range<usize>>>,
}

impl<'a> Normal<'a> {
    /// Borrows the source when it is normal already, which is the rule.
    pub(super) fn new(source: &'a str) -> Self {
        if source.is_ascii() && !source.contains(is_control) || is_normal(source) {
            return Self {
                text: Cow::Borrowed(source),
                origin: None,
            };
        }
        let mut text = String::with_capacity(source.len());
        let mut origin = Vec::with_capacity(source.len());
        for (start, cluster) in source.grapheme_indices(true) {
            text.extend(cluster.nfc().filter(|it| !is_control(*it)));
            origin.resize(text.len(), start..start + cluster.len());
        }
        Self {
            text: Cow::Owned(text),
            origin: Some(origin),
        }
    }

    /// Returns the bytes of the source from which bytes of the text were made.
    pub(super) fn source(&self, range: &Range<usize>) -> Range<usize> {
        let Some(origin) = &self.origin else {
            return range.clone();
        };
        let first = origin.get(range.start).map_or(0, |it| it.start);
        let last = range.end.checked_sub(1).and_then(|it| origin.get(it));
        first..last.map_or(first, |it| it.end)
    }
}

fn is_normal(source: &str) -> bool {
    is_nfc_quick(source.chars()) == IsNormalized::Yes && !source.contains(is_control)
}

/// Tells control characters that draw nothing and would end a paragraph for UAX 9 (a tab is a
/// blank, and line ends become blanks where a text is laid out in one line).
fn is_control(char: char) -> bool {
    char.is_control() && char != '\t' && !is_line_end(char)
}

//! A text file with its lines, so that a byte offset becomes a place.

use std::ops::Range;
use std::sync::Arc;

use super::{Place, Report};

/// A file's text and where its lines begin.
#[derive(Clone, Debug)]
pub struct SourceFile {
    path: Arc<str>,
    text: String,
    starts: Vec<usize>,
}

impl SourceFile {
    /// Takes bytes as UTF-8; bytes that are none are replaced and reported.
    pub fn new(path: &str, bytes: &[u8], report: &mut Report) -> Self {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(|it| it.0 + 1))
            .collect();
        let file = Self {
            path: path.into(),
            text,
            starts,
        };
        if let Err(error) = std::str::from_utf8(bytes) {
            report.error(
                "not_utf8",
                file.place(error.valid_up_to()),
                "the file is not UTF-8 text",
            );
            report.remedy("save the file as UTF-8 in your editor");
        }
        file
    }

    /// Returns the file's path.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the text of a span, or nothing when it is no span of this file.
    pub fn slice(&self, span: Range<usize>) -> Option<&str> {
        self.text.get(span)
    }

    /// Returns line and column of a byte offset.
    pub fn place(&self, offset: usize) -> Place {
        let line = self.starts.partition_point(|it| *it <= offset).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or_default();
        let before = self
            .text
            .get(start..offset.min(self.text.len()))
            .unwrap_or_default();
        Place {
            file: Arc::clone(&self.path),
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: u32::try_from(before.chars().count() + 1).unwrap_or(u32::MAX),
        }
    }
}

//! One paragraph on its way from text to lines.

use std::ops::Range;

use unicode_bidi::{Level, ParagraphBidiInfo};

use super::cluster::{Cluster, Kind, clusters};
use super::normal::Normal;
use super::{Base, Line, Mode, fill, joining, order};
use crate::base::Direction;

/// A paragraph in clusters.
pub(super) struct Paragraph<'a> {
    normal: Normal<'a>,
    clusters: Vec<Cluster>,
    /// Where the paragraph begins in the whole source.
    start: usize,
    rtl: bool,
    mode: Mode,
}

impl<'a> Paragraph<'a> {
    /// Prepares a text without line ends; `start` is its place in the whole source.
    pub(super) fn new(source: &'a str, start: usize, base: Base, mode: Mode) -> Self {
        let normal = Normal::new(source);
        let (rtl, clusters) = cut(&normal.text, base, mode);
        Self {
            normal,
            clusters,
            start,
            rtl,
            mode,
        }
    }

    /// Fills lines of at most `width` columns and adds them.
    pub(super) fn into_lines(mut self, width: u16, lines: &mut Vec<Line>) {
        fill::narrow(&mut self.clusters, width);
        let total: usize = self.clusters.iter().map(|it| usize::from(it.width)).sum();
        if total <= usize::from(width) {
            lines.push(self.line(0, self.clusters.len(), width));
            return;
        }
        fill::mark_breaks(&self.normal.text, &mut self.clusters);
        let mut begin = 0;
        for end in fill::ends(&self.clusters, width) {
            if end < self.clusters.len() {
                let line = self.clusters.get_mut(begin..end).unwrap_or_default();
                fill::show_hyphen(line, width);
            }
            lines.push(self.line(begin, end, width));
            begin = end;
        }
    }

    /// Makes one line, cut at its logical end when it is too wide.
    pub(super) fn into_line(mut self, width: u16) -> Line {
        if width == 0 {
            self.clusters.clear();
        }
        fill::narrow(&mut self.clusters, width);
        let end = fill::cut(&mut self.clusters, width);
        self.line(0, end, width)
    }

    fn line(&mut self, begin: usize, end: usize, width: u16) -> Line {
        let last = end == self.clusters.len();
        let clusters = self.clusters.get_mut(begin..end).unwrap_or_default();
        let first = clusters.first().map_or(0, |it| it.range.start);
        let after = clusters.last().map_or(first, |it| it.range.end);
        let place = |range: &Range<usize>| {
            let source = self.normal.source(range);
            self.start + source.start..self.start + source.end
        };
        let mut line = Line {
            cells: Vec::with_capacity(clusters.len()),
            rtl: self.rtl,
            width: 0,
            source: place(&(first..after)),
        };
        let kept = fill::without_hanging(clusters, last.then_some(width));
        let kept = clusters.get_mut(..kept).unwrap_or_default();
        if self.mode.is_visual() {
            order::apply_ends(kept, u8::from(self.rtl));
        }
        order::place(kept, self.mode, |cluster| {
            line.width = line.width.saturating_add(cluster.width);
            line.cells.push(super::Cell {
                symbol: std::mem::take(&mut cluster.symbol),
                width: cluster.width,
                source: place(&cluster.range),
                rtl: cluster.level % 2 == 1,
            });
        });
        line
    }
}

/// Resolves levels and joined forms, and cuts the text into clusters.
fn cut(text: &str, base: Base, mode: Mode) -> (bool, Vec<Cluster>) {
    let fixed = match base {
        Base::Auto => None,
        Base::Fixed(Direction::LeftToRight) => Some(Level::ltr()),
        Base::Fixed(Direction::RightToLeft) => Some(Level::rtl()),
    };
    if fixed.is_none_or(|it| it.is_ltr()) && !text.contains(may_run_right_to_left) {
        return (false, clusters(text, None, None, mode));
    }
    let bidi = ParagraphBidiInfo::new(text, fixed);
    let drawn = mode.is_visual().then(|| joining::shape(text)).flatten();
    let clusters = clusters(text, Some(&bidi.levels), drawn.as_deref(), mode);
    (bidi.paragraph_level.is_rtl(), clusters)
}

/// Tells the characters without which a left-to-right paragraph has no right-to-left run: the
/// blocks of such scripts, and the marks that open such a run.
const fn may_run_right_to_left(char: char) -> bool {
    matches!(char,
        '\u{590}'..='\u{8FF}' | '\u{200F}' | '\u{202B}' | '\u{202E}' | '\u{2067}'
        | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' | '\u{10800}'..='\u{10FFF}'
        | '\u{1E800}'..='\u{1EFFF}')
}

impl Kind {
    /// Tells whether the cluster takes a cell of the line.
    pub(super) const fn is_drawn(self) -> bool {
        !matches!(self, Self::Hidden | Self::SoftHyphen)
    }
}

//! Clusters: what a person sees as one character, with its width and what is sent for it.

use std::ops::Range;

use compact_str::CompactString;
use unicode_bidi::Level;
use unicode_bidi_mirroring::get_mirrored;
use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::Mode;
use super::ascii::stand_in;
use super::joining::COVERED;
use crate::text::character::{is_blank, is_format, is_sign};

/// One cluster of a paragraph, in logical order.
pub(super) struct Cluster {
    /// What is drawn; empty when nothing is.
    pub(super) symbol: CompactString,
    /// Columns.
    pub(super) width: u16,
    /// Bytes of the paragraph's normal text.
    pub(super) range: Range<usize>,
    /// The embedding level; odd is right to left.
    pub(super) level: u8,
    /// What it does at a line's end.
    pub(super) kind: Kind,
    /// Whether a line may begin here.
    pub(super) may_begin: bool,
}

/// What a cluster is for breaking and ordering.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// Drawn.
    Visible,
    /// A blank, which may hang over the line's end.
    Blank,
    /// A tab: a blank that separates runs (UAX 9, class S).
    Separator,
    /// Draws nothing: isolates, marks, joiners.
    Hidden,
    /// A soft hyphen: drawn only when the line breaks after it.
    SoftHyphen,
}

impl Kind {
    /// Tells what takes the paragraph's level at a line's end (UAX 9, L1) and is not drawn there.
    pub(super) const fn is_space(self) -> bool {
        matches!(self, Self::Blank | Self::Separator | Self::Hidden)
    }
}

/// Cuts a text into clusters.
///
/// `levels` holds the embedding level of each byte, `drawn` the characters in their joined forms;
/// nothing stands for level 0 and for the characters as they are.
pub(super) fn clusters(
    text: &str,
    levels: Option<&[Level]>,
    drawn: Option<&[char]>,
    mode: Mode,
) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::with_capacity(text.len());
    let mut forms = drawn.map(|it| it.iter().copied());
    for (start, grapheme) in text.grapheme_indices(true) {
        let level = levels.and_then(|it| it.get(start)).map_or(0, Level::number);
        let range = start..start + grapheme.len();
        if let Some(ascii) = ascii(grapheme) {
            skip(&mut forms);
            clusters.push(Cluster::ascii(ascii, range, level));
            continue;
        }
        let mut symbol = Symbol::new(mode, level % 2 == 1);
        let mut covered = false;
        for char in grapheme.chars() {
            let drawn = skip(&mut forms).unwrap_or(char);
            covered |= drawn == COVERED;
            symbol.push(drawn);
        }
        let cluster = Cluster::new(grapheme, symbol, range, level);
        let last_drawn = |it: &&mut Cluster| it.kind == Kind::Visible;
        let ligature = covered.then(|| clusters.iter_mut().rfind(last_drawn));
        match ligature.flatten() {
            Some(ligature) => ligature.cover(&cluster),
            None => clusters.push(cluster),
        }
    }
    clusters
}

fn skip(forms: &mut Option<impl Iterator<Item = char>>) -> Option<char> {
    forms.as_mut().and_then(Iterator::next)
}

/// Returns the character of the commonest clusters, which need no closer look.
fn ascii(grapheme: &str) -> Option<char> {
    let [byte] = grapheme.as_bytes() else {
        return None;
    };
    (byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b',' | b'.' | b'-' | b':'))
        .then_some(char::from(*byte))
}

impl Cluster {
    fn ascii(char: char, range: Range<usize>, level: u8) -> Self {
        let mut symbol = CompactString::default();
        symbol.push(char);
        Self {
            symbol,
            width: 1,
            range,
            level,
            kind: if char == ' ' {
                Kind::Blank
            } else {
                Kind::Visible
            },
            may_begin: false,
        }
    }

    fn new(grapheme: &str, symbol: Symbol, range: Range<usize>, level: u8) -> Self {
        let symbol = symbol.finish();
        let kind = match grapheme {
            "\t" => Kind::Separator,
            "\u{AD}" => Kind::SoftHyphen,
            _ if symbol.is_empty() => Kind::Hidden,
            _ if symbol.chars().all(is_blank) => Kind::Blank,
            _ => Kind::Visible,
        };
        Self {
            width: width(&symbol),
            symbol,
            range,
            level,
            kind,
            may_begin: false,
        }
    }

    /// Takes over the marks of a letter that this ligature covers.
    fn cover(&mut self, covered: &Self) {
        self.symbol.push_str(covered.symbol.trim_start());
        self.range.end = covered.range.end;
    }
}

/// Puts together what is sent for a cluster.
struct Symbol {
    text: CompactString,
    mode: Mode,
    mirrored: bool,
    /// Whether a joiner came before: what it joins to is drawn by the same glyph.
    joined: bool,
}

impl Symbol {
    fn new(mode: Mode, rtl: bool) -> Self {
        Self {
            text: CompactString::default(),
            mode,
            mirrored: rtl && mode.is_visual(),
            joined: false,
        }
    }

    fn push(&mut self, char: char) {
        let joiner = matches!(char, '\u{200C}' | '\u{200D}');
        self.joined |= char == '\u{200D}';
        let wanted = joiner && self.mode == Mode::Plain && !self.text.is_empty();
        if !wanted && is_unsent(char) || self.is_part_of_picture(char) {
            return;
        }
        let char = match char {
            blank if is_blank(blank) && !self.text.is_empty() => return,
            blank if is_blank(blank) && blank != '\u{3000}' => ' ',
            char if self.mode == Mode::Ascii && !char.is_ascii() => return self.push_ascii(char),
            char if self.mirrored => mirrored(char),
            char => char,
        };
        self.text.push(char);
    }

    /// Writes a character with ASCII's own; marks that stay behind are dropped.
    fn push_ascii(&mut self, char: char) {
        match stand_in(char) {
            Some(letters) => self.text.push_str(letters),
            None if char.width().unwrap_or(0) > 0 => self.text.push('?'),
            None => {}
        }
    }

    /// Tells the further pictures of an emoji sequence, of which every terminal makes another width.
    fn is_part_of_picture(&self, char: char) -> bool {
        let modifier = matches!(char, '\u{1F3FB}'..='\u{1F3FF}');
        !self.text.is_empty() && (self.joined || modifier) && char.width().unwrap_or(0) > 0
    }

    /// Gives a mark without a letter a blank to stand on.
    fn finish(mut self) -> CompactString {
        if !self.text.is_empty() && width(&self.text) == 0 {
            self.text.insert(0, ' ');
        }
        self.text
    }
}

/// Counts columns as ratatui does; a single character, the usual case, is counted faster.
fn width(symbol: &str) -> u16 {
    let mut chars = symbol.chars();
    let columns = match (chars.next(), chars.next()) {
        (Some(only), None) => only.width().unwrap_or(0),
        _ => symbol.width(),
    };
    u16::try_from(columns).unwrap_or(u16::MAX)
}

/// Returns the sign seen in a mirror (UAX 9, L4).
fn mirrored(char: char) -> char {
    match char {
        // Letters need no search.
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' => char,
        // The library finds only one half of this pair.
        '≥' => '≤',
        char => get_mirrored(char).unwrap_or(char),
    }
}

/// Tells what never reaches the terminal: format and control characters, variation selectors.
fn is_unsent(char: char) -> bool {
    let selector = matches!(char, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}');
    let control = char.is_control() && !is_blank(char);
    selector || control || is_format(char) && !is_sign(char)
}

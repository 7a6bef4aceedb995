//! Isolates around values (UAX 9): FSI before, PDI behind.

/// Opens an isolate whose direction is that of its first letter.
pub(super) const FSI: char = '\u{2068}';
/// Closes an isolate.
pub(super) const PDI: char = '\u{2069}';

/// Puts a value between FSI and PDI.
pub(super) fn isolated(value: &str) -> String {
    format!("{FSI}{value}{PDI}")
}

/// Takes isolates out of data for other programs.
pub(super) fn stripped(text: &str) -> String {
    text.replace([FSI, PDI], "")
}

/// Tells letters of the right-to-left blocks.
pub(super) const fn is_right_to_left(char: char) -> bool {
    matches!(char, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

//! Isolates around values (UAX 9): FSI before, PDI behind.

use std::borrow::Cow;

use crate::base::{Direction, Language};

/// Opens an isolate whose direction is that of its first letter.
pub(super) const FSI: char = '\u{2068}';
/// Closes an isolate.
pub(super) const PDI: char = '\u{2069}';

/// Stands for a letter that runs from right to left.
pub(super) const RLM: char = '\u{200F}';

/// Puts a value between FSI and PDI.
pub(super) fn isolated(value: &str) -> String {
    format!("{FSI}{value}{PDI}")
}

/// Takes isolates out of data for other programs, and of text that is edited.
pub fn stripped(text: &str) -> String {
    text.replace([FSI, PDI], "")
}

/// Takes out the isolates that change nothing: in a left-to-right document those on lines without
/// any right-to-left letter.
///
/// A German file stays text that can be searched and compared; an Arabic paper keeps them all.
pub(super) fn tidied(text: &str, language: &Language) -> String {
    if language.direction() == Direction::RightToLeft || !text.contains(FSI) {
        return text.to_owned();
    }
    let mut tidy = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let plain = !line.contains(is_right_to_left);
        let line = if plain {
            Cow::Owned(stripped(line))
        } else {
            Cow::Borrowed(line)
        };
        tidy.push_str(&line);
    }
    tidy
}

/// Tells letters of the right-to-left blocks.
pub(super) const fn is_right_to_left(char: char) -> bool {
    matches!(char, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn german_keeps_only_the_isolates_it_needs() {
        let german = Language::new("de");
        let text = format!(
            "bis {}\nName {} hier\n",
            isolated("29.12."),
            isolated("ريما")
        );
        let wanted = format!("bis 29.12.\nName {} hier\n", isolated("ريما"));
        assert_eq!(tidied(&text, &german), wanted);
        assert_eq!(tidied(&text, &Language::new("ar")), text);
        assert_eq!(stripped(&wanted), "bis 29.12.\nName ريما hier\n");
    }
}

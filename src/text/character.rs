//! Kinds of characters that the standard library does not tell.

use unicode_bidi::{BidiClass, bidi_class};

use crate::base::Direction;

/// Tells the format characters (general category Cf).
pub(super) const fn is_format(char: char) -> bool {
    matches!(char,
        '\u{AD}' | '\u{600}'..='\u{605}' | '\u{61C}' | '\u{6DD}' | '\u{70F}'
        | '\u{890}'..='\u{891}' | '\u{8E2}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}' | '\u{110BD}' | '\u{110CD}' | '\u{13430}'..='\u{1343F}'
        | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E007F}')
}

/// Tells the format characters that are drawn all the same (`Prepended_Concatenation_Mark`).
pub(super) const fn is_sign(char: char) -> bool {
    matches!(char,
        '\u{600}'..='\u{605}' | '\u{6DD}' | '\u{70F}' | '\u{890}'..='\u{891}' | '\u{8E2}'
        | '\u{110BD}' | '\u{110CD}')
}

/// Tells blanks at which a line may break and which hang over its end.
pub(super) const fn is_blank(char: char) -> bool {
    char.is_whitespace() && !matches!(char, '\u{A0}' | '\u{2007}' | '\u{202F}')
}

/// Tells the characters after which a new line begins whatever the width.
pub(super) const fn is_line_end(char: char) -> bool {
    matches!(
        char,
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Returns the direction of a letter; nothing for digits, signs and blanks (UAX 9, strong types).
pub fn direction_of(char: char) -> Option<Direction> {
    match bidi_class(char) {
        BidiClass::L => Some(Direction::LeftToRight),
        BidiClass::R | BidiClass::AL => Some(Direction::RightToLeft),
        BidiClass::AN
        | BidiClass::B
        | BidiClass::BN
        | BidiClass::CS
        | BidiClass::EN
        | BidiClass::ES
        | BidiClass::ET
        | BidiClass::FSI
        | BidiClass::LRE
        | BidiClass::LRI
        | BidiClass::LRO
        | BidiClass::NSM
        | BidiClass::ON
        | BidiClass::PDF
        | BidiClass::PDI
        | BidiClass::RLE
        | BidiClass::RLI
        | BidiClass::RLO
        | BidiClass::S
        | BidiClass::WS => None,
    }
}

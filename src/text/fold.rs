//! Folding for search: what people mean by the same word, however it is typed.

use unicode_bidi::{BidiClass, bidi_class};
use unicode_normalization::UnicodeNormalization as _;

use super::character::is_format;

/// Folds a text into its search key.
///
/// Case, accents, vowel signs, joiners, variants of Arabic letters and Arabic or Persian digits
/// make no difference; `ß` is `ss`; blanks are single and not at the ends. The key is for
/// comparison only, never to be read. Folding a key gives the key itself.
pub fn fold(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for char in text.nfkd().flat_map(char::to_lowercase).nfkd() {
        match char {
            char if char.is_whitespace() => {
                if !key.is_empty() && !key.ends_with(' ') {
                    key.push(' ');
                }
            }
            char if bidi_class(char) == BidiClass::NSM || is_format(char) => {}
            char => push_folded(&mut key, char),
        }
    }
    key.truncate(key.trim_end().len());
    key
}

fn push_folded(key: &mut String, char: char) {
    let several = match char {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => {
            // Tatweel only stretches a word.
            if char != '\u{640}' {
                key.push(variant(char));
            }
            return;
        }
    };
    key.push_str(several);
}

/// Returns the letter that stands for its variants, and a Western digit for Arabic ones.
fn variant(char: char) -> char {
    match char {
        'ı' => 'i',
        'ł' => 'l',
        'ø' => 'o',
        'đ' | 'ð' => 'd',
        'ς' => 'σ',
        // Alef wasla and the wavy hamza alefs, which NFKD leaves alone.
        '\u{671}'..='\u{673}' | '\u{675}' => '\u{627}',
        // Alef maksura, Farsi yeh, yeh barree, the Sorani and Pashto yehs.
        '\u{649}' | '\u{6CC}' | '\u{6CD}' | '\u{6CE}' | '\u{6D0}' | '\u{6D2}' => '\u{64A}',
        // Keheh and swash kaf.
        '\u{6A9}' | '\u{6AA}' => '\u{643}',
        // Teh marbuta, heh doachashmee, heh goal, ae.
        '\u{629}' | '\u{6BE}' | '\u{6C1}' | '\u{6C3}' | '\u{6D5}' => '\u{647}',
        '\u{660}'..='\u{669}' => western(char, 0x660),
        '\u{6F0}'..='\u{6F9}' => western(char, 0x6F0),
        // Apostrophes as they are typed in names.
        '\u{2019}' | '\u{2018}' | '\u{2BC}' | '`' => '\'',
        char => char,
    }
}

fn western(digit: char, zero: u32) -> char {
    char::from_digit(u32::from(digit) - zero, 10).unwrap_or(digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_words_have_equal_keys() {
        for (left, right) in [
            ("Müller", "MULLER"),
            ("Straße", "strasse"),
            ("STRASSE", "straße"),
            ("Łukasz", "lukasz"),
            ("İstanbul", "istanbul"),
            ("أحمد", "احمد"),
            ("عليّ", "علی"),
            ("كريم", "کریم"),
            ("فاطمة", "فاطمه"),
            ("محـــمد", "محمد"),
            ("می\u{200C}خواهم", "میخواهم"),
            ("٢٠٢٦", "2026"),
            ("۱۴۰۵", "1405"),
            ("  Rima \t Al-Test ", "rima al-test"),
            ("O’Brien", "o'brien"),
        ] {
            assert_eq!(fold(left), fold(right), "{left} {right}");
            assert_eq!(fold(&fold(left)), fold(left), "{left}");
        }
    }
}

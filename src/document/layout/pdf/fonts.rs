//! The fonts of this computer, and whether they have every letter of a document.

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

use typst_kit::fonts::{FontStore, scan, system};

use crate::document::{Document, Refusal};

/// How many missing letters are named.
const NAMED: usize = 6;

/// The fonts that documents are set with.
pub struct Fonts(pub(super) FontStore);

impl Fonts {
    /// Finds the fonts of a folder, which come first, and those of the system.
    pub fn find(folder: Option<&Path>) -> Self {
        let mut store = FontStore::new();
        if let Some(folder) = folder {
            store.extend(scan(folder));
        }
        store.extend(system());
        Self(store)
    }

    /// Refuses a document some of whose letters are in no font.
    pub(super) fn check(&self, data: &str, document: &Document) -> Result<(), Refusal> {
        let letters: BTreeSet<char> = data.chars().filter(|it| is_drawn(*it)).collect();
        let missing: Vec<char> = letters.into_iter().filter(|it| !self.has(*it)).collect();
        let Some(first) = missing.first() else {
            return Ok(());
        };
        let named: Vec<String> = missing.iter().take(NAMED).map(char::to_string).collect();
        Err(Refusal::NoFont {
            language: document.language.clone(),
            letters: named.join(" "),
            package: package(*first),
        })
    }

    fn has(&self, letter: char) -> bool {
        let code = u32::from(letter);
        let book = self.0.book();
        let mut infos = (0..).map_while(|it| book.info(it));
        infos.any(|it| it.coverage.contains(code))
    }
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fonts(…)")
    }
}

/// Tells what needs a shape: not blanks and marks of direction, and not the box, which is drawn.
const fn is_drawn(letter: char) -> bool {
    !matches!(letter,
        '\0'..=' ' | '\u{7F}'..='\u{A0}' | '\u{AD}' | '\u{200B}'..='\u{200F}'
        | '\u{2028}'..='\u{202F}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' | '☐')
}

/// Names the package of Debian and its kin that has a letter.
const fn package(letter: char) -> &'static str {
    match letter {
        '\u{1100}'..='\u{11FF}'
        | '\u{2E80}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7AF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{2FFFF}' => "fonts-noto-cjk",
        '\u{1F000}'..='\u{1FAFF}' => "fonts-noto-color-emoji",
        _ => "fonts-noto-core",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Language;
    use crate::document::DocumentKind;

    #[test]
    fn without_fonts_a_document_is_refused_with_the_package() {
        let none = Fonts(FontStore::new());
        let document = Document::new(DocumentKind::Client, &Language::new("ti"), "ሰላም");
        let refused = none.check("ሰላም", &document);
        let Err(Refusal::NoFont {
            package, letters, ..
        }) = refused
        else {
            panic!("set without fonts");
        };
        assert_eq!((package, letters.as_str()), ("fonts-noto-core", "ላ ም ሰ"));
        assert!(none.check(" \u{2068}☐\u{2069}", &document).is_ok());
    }
}

//! The fonts of this computer, and whether they have every letter of a document.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use typst_kit::fonts::{FontStore, scan, system};

use crate::document::{Document, Refusal};

/// How many missing letters are named.
const NAMED: usize = 6;

/// The fonts that documents are set with.
///
/// A folder that has every letter of a document spares the search of the system, which reads
/// hundreds of files; then the pages also look the same on every computer.
pub struct Fonts {
    folder: Option<PathBuf>,
    near: FontStore,
    /// Those of the folder and of the system, once the folder alone did not do.
    all: Option<OnceLock<FontStore>>,
}

impl Fonts {
    /// Finds the fonts of a folder, which come first, and, when they don't do, of the system.
    pub fn find(folder: Option<&Path>) -> Self {
        Self {
            all: Some(OnceLock::new()),
            ..Self::only(folder)
        }
    }

    /// Finds the fonts of a folder and takes no others; without a folder there are none.
    pub fn only(folder: Option<&Path>) -> Self {
        Self {
            folder: folder.map(Path::to_owned),
            near: of_folder(folder),
            all: None,
        }
    }

    /// Returns fonts with every letter of a document, or refuses it.
    pub(super) fn covering(&self, data: &str, document: &Document) -> Result<&FontStore, Refusal> {
        let drawn: BTreeSet<char> = data.chars().filter(|it| is_drawn(*it)).collect();
        let mut missing = missing(&self.near, &drawn);
        let mut fonts = &self.near;
        if let Some(all) = self.all.as_ref().filter(|_| !missing.is_empty()) {
            fonts = all.get_or_init(|| self.with_system());
            missing = self::missing(fonts, &drawn);
        }
        let Some(first) = missing.first() else {
            return Ok(fonts);
        };
        let named: Vec<String> = missing.iter().take(NAMED).map(char::to_string).collect();
        Err(Refusal::NoFont {
            language: document.language.clone(),
            letters: named.join(" "),
            package: package(*first),
        })
    }

    /// Returns fonts to try a template with, whatever they lack.
    pub(super) const fn near(&self) -> &FontStore {
        &self.near
    }

    fn with_system(&self) -> FontStore {
        let mut store = of_folder(self.folder.as_deref());
        store.extend(system());
        store
    }
}

fn of_folder(folder: Option<&Path>) -> FontStore {
    let mut store = FontStore::new();
    if let Some(folder) = folder {
        store.extend(scan(folder));
    }
    store
}

fn missing(fonts: &FontStore, drawn: &BTreeSet<char>) -> Vec<char> {
    let letters = drawn.iter().copied();
    letters.filter(|it| !has(fonts, *it)).collect()
}

fn has(fonts: &FontStore, letter: char) -> bool {
    let mut infos = (0..).map_while(|it| fonts.book().info(it));
    infos.any(|it| it.coverage.contains(letter.into()))
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
        let none = Fonts::only(None);
        let document = Document::new(DocumentKind::Client, &Language::new("ti"), "ሰላም");
        let refused = none.covering("ሰላም", &document).map(|_| ());
        let Err(Refusal::NoFont {
            package, letters, ..
        }) = refused
        else {
            panic!("set without fonts");
        };
        assert_eq!((package, letters.as_str()), ("fonts-noto-core", "ላ ም ሰ"));
        assert!(none.covering(" \u{2068}☐\u{2069}", &document).is_ok());
    }
}

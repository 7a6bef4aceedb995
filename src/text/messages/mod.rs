//! Fluent messages of the active languages, with a fallback that can be seen.

mod files;
mod inventory;
mod locale;
mod reader;
mod references;
mod roll;
mod sheet;
mod summary;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use inventory::{Entry, Inventory};
pub use roll::{LocaleRoll, READERS, Reader, RollEntry};
pub use sheet::{Returned, SheetRow, read_table, returned, sheet, write_table};
pub use summary::{LocaleSummary, Review, languages_of, serving};

use self::files::Part;
use self::locale::Locale;
use super::{Args, TextKey};
use crate::base::{Language, Report, Sources};

/// The messages of the active languages.
pub struct Texts {
    locales: BTreeMap<Language, Arc<Locale>>,
    fallback: Vec<Language>,
}

/// A message as it was found, ready to be laid out (values stand between FSI and PDI).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Text {
    /// What is to be read; a missing text is its key in brackets.
    pub text: String,
    /// The language it is written in, whose direction the layout takes.
    pub language: Language,
    /// Whether the wanted language had it.
    pub origin: TextOrigin,
}

/// Where a message was found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TextOrigin {
    /// In the wanted language.
    Wanted,
    /// In a language behind the wanted one; the reader is told which.
    Fallback,
    /// Nowhere.
    Missing,
}

impl Text {
    /// Tells whether the text is in another language than the wanted one.
    pub const fn is_fallback(&self) -> bool {
        matches!(self.origin, TextOrigin::Fallback)
    }

    /// Returns the text with a visible mark of its language, such as `(de)`, when it fell back.
    ///
    /// It is isolated then: German among Arabic keeps its words, and the numbers in it, in order.
    pub fn marked(self) -> String {
        match self.origin {
            TextOrigin::Fallback => format!("\u{2068}{}\u{2069} ({})", self.text, self.language),
            TextOrigin::Wanted | TextOrigin::Missing => self.text,
        }
    }
}

impl Texts {
    /// Reads the active languages and those of the fallback chain, and nothing else.
    ///
    /// The chain is tried in its order after the wanted language and its shorter tags (`de-simple`
    /// falls back to `de` first). Mistakes of the files go to the report.
    pub fn load(
        sources: &Sources,
        active: &[Language],
        fallback: &[Language],
        report: &mut Report,
    ) -> Self {
        let none = Self {
            locales: BTreeMap::new(),
            fallback: fallback.to_vec(),
        };
        none.turned_to(sources, active, report)
    }

    /// Returns the texts of other languages, with the same chain behind them; a language that has
    /// been read is not read again.
    pub fn turned_to(&self, sources: &Sources, active: &[Language], report: &mut Report) -> Self {
        let mut texts = Self {
            locales: BTreeMap::new(),
            fallback: self.fallback.clone(),
        };
        for language in active.iter().chain(&self.fallback) {
            for tag in with_shorter_tags(language) {
                let known = self.locales.get(&tag).filter(|it| it.is_whole()).cloned();
                texts.take(sources, tag, known, report);
            }
        }
        texts
    }

    fn take(
        &mut self,
        sources: &Sources,
        language: Language,
        known: Option<Arc<Locale>>,
        report: &mut Report,
    ) {
        self.locales.entry(language).or_insert_with_key(|it| {
            known.unwrap_or_else(|| Arc::new(Locale::load(sources, it, Part::Whole, report)))
        });
    }

    /// Reads what the screens say in one language, for the first frame; mistakes are reported when
    /// the whole is read. The chain stands behind what is read later.
    pub fn of_screens(sources: &Sources, language: &Language, fallback: &[Language]) -> Self {
        let mut report = Report::default();
        let locale = Locale::load(sources, language, Part::Screens, &mut report);
        Self {
            locales: BTreeMap::from([(language.clone(), Arc::new(locale))]),
            fallback: fallback.to_vec(),
        }
    }

    /// Returns the active languages.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.locales.keys()
    }

    /// Tells whether the wanted language itself has the text.
    pub fn has(&self, language: &Language, key: &TextKey) -> bool {
        self.locales.get(language).is_some_and(|it| it.has(key))
    }

    /// Finds a text and puts the values in.
    pub fn get(&self, language: &Language, key: &TextKey, args: &Args<'_>) -> Text {
        self.find(language, key, args).unwrap_or_else(|| Text {
            text: format!("[{key}]"),
            language: language.clone(),
            origin: TextOrigin::Missing,
        })
    }

    /// Finds a text without values.
    pub fn plain(&self, language: &Language, key: &TextKey) -> Text {
        self.get(language, key, &Args::new())
    }

    /// Finds a text that may be absent, such as a hint; nothing when no language has it.
    pub fn find(&self, language: &Language, key: &TextKey, args: &Args<'_>) -> Option<Text> {
        self.chain(language).find_map(|locale| {
            let text = locale.format(key, args)?;
            let origin = if locale.language() == language {
                TextOrigin::Wanted
            } else {
                TextOrigin::Fallback
            };
            Some(Text {
                text,
                language: locale.language().clone(),
                origin,
            })
        })
    }

    /// Tells whether a person has reviewed the language's texts.
    pub fn review(&self, language: &Language) -> Review {
        let text = self
            .locales
            .get(language)
            .and_then(|it| it.format(&summary::REVIEW, &Args::new()));
        Review::from_text(text.as_deref())
    }

    fn chain<'a>(&'a self, language: &'a Language) -> impl Iterator<Item = &'a Arc<Locale>> {
        // The wanted language alone answers nearly every time, so its shorter tags come lazily.
        let shorter = std::iter::once(language)
            .flat_map(|it| with_shorter_tags(it).into_iter().skip(1))
            .filter_map(|it| self.locales.get(&it));
        self.locales
            .get(language)
            .into_iter()
            .chain(shorter)
            .chain(self.fallback.iter().filter_map(|it| self.locales.get(it)))
    }
}

/// Returns the tag and what remains of it as its subtags are taken off from the end.
fn with_shorter_tags(language: &Language) -> Vec<Language> {
    let mut tags = vec![language.clone()];
    let mut rest = language.as_str();
    while let Some((shorter, _)) = rest.rsplit_once('-') {
        tags.push(Language::new(shorter));
        rest = shorter;
    }
    tags
}

#[cfg(test)]
mod tests;

//! How the languages are called, and which of them somebody means.

use super::case::rank;
use crate::base::{Language, ListId};
use crate::text::{Args, LocaleSummary, TextKey, Texts, fold};

/// The languages that are there, as one reader calls them.
#[derive(Clone, Copy)]
pub struct LanguageNames<'a> {
    locales: &'a [LocaleSummary],
    texts: &'a Texts,
    reader: &'a Language,
}

impl<'a> LanguageNames<'a> {
    /// Takes the languages, and the texts in which their names and countries stand.
    pub const fn new(locales: &'a [LocaleSummary], texts: &'a Texts, reader: &'a Language) -> Self {
        Self {
            locales,
            texts,
            reader,
        }
    }

    /// Returns those that fit what is typed, the best first; all of them when nothing is.
    ///
    /// A language is found by its own name, its tag, the names that the reader has for it and for
    /// those it serves, and by the countries where it is spoken; names come before countries.
    pub fn fitting(self, typed: &str) -> Vec<&'a LocaleSummary> {
        let typed = fold(typed.trim());
        if typed.is_empty() {
            return self.locales.iter().collect();
        }
        let ranked = self.locales.iter();
        let ranked = ranked.filter_map(|it| Some((self.rank(it, &typed)?, it)));
        let mut ranked: Vec<_> = ranked.collect();
        ranked.sort_by_key(|it| it.0);
        ranked.into_iter().map(|it| it.1).collect()
    }

    /// Returns how the reader calls a language, and those whose speakers read it too.
    pub fn called(self, locale: &LocaleSummary) -> String {
        let tags = std::iter::once(&locale.language).chain(&locale.serves);
        let names = tags.filter_map(|it| self.option("languages", it.as_str()));
        let names: Vec<String> = names.collect();
        if names.is_empty() {
            locale.german_name.clone()
        } else {
            names.join(", ")
        }
    }

    /// Says how well a language fits: its names come before those of countries.
    fn rank(self, locale: &LocaleSummary, typed: &str) -> Option<(bool, u8)> {
        let best = |names: Vec<String>| names.iter().filter_map(|it| rank(&fold(it), typed)).min();
        let names = best(self.names(locale)).map(|it| (false, it));
        names.or_else(|| best(self.countries(locale)).map(|it| (true, it)))
    }

    /// Returns its own name, its tag, and how the reader calls it and those it serves.
    fn names(self, locale: &LocaleSummary) -> Vec<String> {
        let mut names = vec![locale.name.clone(), locale.german_name.clone()];
        for tag in std::iter::once(&locale.language).chain(&locale.serves) {
            names.push(tag.to_string());
            names.extend(self.option("languages", tag.as_str()));
        }
        names
    }

    fn countries(self, locale: &LocaleSummary) -> Vec<String> {
        let countries = locale.countries.iter();
        countries
            .filter_map(|it| self.option("countries", it.as_str()))
            .collect()
    }

    /// Returns an option's name in the reader's language, when the list has it.
    fn option(self, list: &str, code: &str) -> Option<String> {
        let key = TextKey::listed(&ListId::new(list), code);
        let found = self.texts.find(self.reader, &key, &Args::new());
        found.map(|it| it.text)
    }
}

//! All texts of a locale with their places, so that `check` can compare them with what is needed.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::parser::parse;

use super::files::{LocaleFile, Part, files_of, report_syntax};
use super::reader::Reader;
use crate::base::{Language, Place, Report, SourceFile, Sources, nearest};
use crate::text::TextKey;

/// As many words in small letters make a sentence that no two languages share.
const SENTENCE: usize = 3;

/// One text of a locale: a message's value, an attribute, or a term.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Where it stands.
    pub place: Place,
    /// The variables it reads, without `$`.
    pub variables: BTreeSet<String>,
    /// The messages (`id`, `id.attribute`) and terms (`-id`) it reads.
    pub references: BTreeSet<String>,
    /// Its words as they stand, values left out.
    pub words: String,
}

/// The texts of one locale by key (`id`, `id.attribute`, `-term`).
#[derive(Clone, Debug)]
pub struct Inventory {
    /// The locale.
    pub language: Language,
    /// Its texts.
    pub entries: BTreeMap<String, Entry>,
}

impl Inventory {
    /// Reads a locale and reports what is wrong with it by itself.
    ///
    /// That is: bad syntax, a message defined twice, a text that is not NFC, a raw direction mark,
    /// and a reference to a message or term that is not there.
    pub fn read(sources: &Sources, language: &Language, report: &mut Report) -> Self {
        let mut inventory = Self {
            language: language.clone(),
            entries: BTreeMap::new(),
        };
        for file in files_of(sources, language, Part::Whole, report) {
            match file {
                LocaleFile::Shipped(source) => inventory.add_file(&source, false, report),
                LocaleFile::Overlay(source) => inventory.add_file(&source, true, report),
            }
        }
        inventory.check_references(report);
        inventory
    }

    /// Tells whether the text is there.
    pub fn has(&self, key: &TextKey) -> bool {
        self.entries.contains_key(key.as_str())
    }

    /// Reports a text that is missing, or that reads a variable nobody gives.
    ///
    /// `needed_at` is where the need for the text comes from, such as the question in its form.
    pub fn require(&self, key: &TextKey, given: &[&str], needed_at: &Place, report: &mut Report) {
        let Some(entry) = self.entries.get(key.as_str()) else {
            self.report_missing(key, needed_at, report);
            return;
        };
        for variable in &entry.variables {
            if !given.contains(&variable.as_str()) {
                report.error(
                    "text_variable",
                    entry.place.clone(),
                    format!("`{key}` reads `${variable}`, which it is not given"),
                );
                report.remedy(remedy_for_variable(variable, given));
            }
        }
    }

    /// Reports a text that has more letters than its place on the screen.
    pub fn limit(&self, key: &TextKey, most: usize, report: &mut Report) {
        let Some(entry) = self.entries.get(key.as_str()) else {
            return;
        };
        let letters = entry.words.chars().count();
        if letters > most {
            let message = format!("`{key}` has {letters} letters");
            report.error("text_long", entry.place.clone(), message);
            report.remedy(format!(
                "say it in at most {most}: it stands in one row of a list"
            ));
        }
    }

    /// Reports the texts whose keys begin with one of the prefixes and that nobody needs.
    pub fn report_unused(
        &self,
        needed: &BTreeSet<TextKey>,
        prefixes: &[&str],
        report: &mut Report,
    ) {
        let needed: BTreeSet<&str> = needed.iter().map(TextKey::as_str).collect();
        let read: BTreeSet<&str> = self
            .entries
            .values()
            .flat_map(|it| it.references.iter().map(String::as_str))
            .collect();
        let unused = self.entries.iter().filter(|(key, _)| {
            prefixes.iter().any(|it| key.starts_with(it))
                && !needed.contains(key.as_str())
                && !read.contains(key.as_str())
        });
        for (key, entry) in unused {
            let message = format!("nothing uses the text `{key}`");
            report.warning("text_unused", entry.place.clone(), message);
            let near = nearest(key, needed.iter().copied());
            report.did_you_mean(near, "take it out");
        }
    }

    /// Reports texts of another locale that this one lacks, and texts only this one has.
    ///
    /// A text that reads other variables than its model is reported too.
    pub fn compare(&self, model: &Self, report: &mut Report) {
        for (key, wanted) in &model.entries {
            match self.entries.get(key) {
                None if !key.starts_with('-') => {
                    self.report_missing(&TextKey::named(key), &wanted.place, report);
                }
                Some(entry) if !entry.variables.is_subset(&wanted.variables) => {
                    let message = format!(
                        "`{key}` reads a variable that {} does not read",
                        model.language
                    );
                    report.error("text_variable", entry.place.clone(), message);
                    report.remedy(format!("compare it with {}", wanted.place));
                }
                _ => {}
            }
        }
        for (key, entry) in &self.entries {
            if !key.starts_with('-') && !model.entries.contains_key(key) {
                report.warning(
                    "text_surplus",
                    entry.place.clone(),
                    format!("{} has no text `{key}`", model.language),
                );
                report.remedy("take it out, or add it there too");
            }
        }
    }

    /// Reports sentences that say the same as in another language, letter by letter.
    ///
    /// Names, terms and references to laws may: only sentences are looked at.
    pub fn report_untranslated(&self, source: &Self, report: &mut Report) {
        for (key, entry) in &self.entries {
            let same = source.entries.get(key);
            let same = same.filter(|it| it.words.trim() == entry.words.trim());
            if same.is_none() || !is_sentence(&entry.words) {
                continue;
            }
            let message = format!("`{key}` is the same as in {}", source.language);
            report.warning("text_same", entry.place.clone(), message);
            report.remedy("translate it");
        }
    }

    fn report_missing(&self, key: &TextKey, needed_at: &Place, report: &mut Report) {
        report.error(
            "text_missing",
            needed_at.clone(),
            format!("`{}` has no text `{key}`", self.language),
        );
        let near = nearest(key.as_str(), self.entries.keys().map(String::as_str));
        report.remedy(match near {
            Some(near) => format!(
                "add it under locales/{}, or did you mean `{near}`?",
                self.language
            ),
            None => format!("add it under locales/{}", self.language),
        });
    }

    fn add_file(&mut self, source: &SourceFile, overriding: bool, report: &mut Report) {
        let resource = match parse(source.text()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                report_syntax(source, &errors, report);
                resource
            }
        };
        let mut reader = Reader {
            source,
            overriding,
            report,
        };
        for entry in &resource.body {
            reader.entry(entry, &mut self.entries);
        }
    }

    fn check_references(&self, report: &mut Report) {
        let read = self
            .entries
            .iter()
            .flat_map(|(key, entry)| entry.references.iter().map(move |it| (key, entry, it)));
        for (key, entry, reference) in read.filter(|it| !self.entries.contains_key(it.2)) {
            let message = format!("`{key}` reads `{reference}`, which {} lacks", self.language);
            report.error("text_reference", entry.place.clone(), message);
            let near = nearest(reference, self.entries.keys().map(String::as_str));
            report.remedy(near.map_or_else(
                || "add it to this language, or write the words out".to_owned(),
                |it| format!("did you mean `{it}`?"),
            ));
        }
    }
}

fn is_sentence(text: &str) -> bool {
    let small = text.split_whitespace().filter(|word| {
        let letters = word.trim_end_matches(['.', ',', '?', '!', ':', ';']);
        !letters.is_empty() && letters.chars().all(char::is_lowercase)
    });
    small.count() >= SENTENCE
}

fn remedy_for_variable(variable: &str, given: &[&str]) -> String {
    match (nearest(variable, given.iter().copied()), given) {
        (Some(near), _) => format!("did you mean `${near}`?"),
        (None, []) => "it is given no variables".to_owned(),
        (None, _) => format!("it is given ${}", given.join(", $")),
    }
}

//! What a locale says about itself, without its messages being parsed for use.

use std::collections::BTreeSet;

use fluent_syntax::ast;
use fluent_syntax::parser::parse_runtime;

use super::files::FOLDERS;
use super::roll::{LocaleRoll, Reader};
use crate::base::{Code, Language, Report, Sources};
use crate::text::TextKey;

/// Says whether a person has reviewed the locale: `reviewed` or `machine`.
pub(super) const REVIEW: TextKey = TextKey::new("locale-review");

/// How far the texts of a locale can be trusted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Review {
    /// A person who speaks the language has read them.
    Reviewed,
    /// They were translated by a machine, and the counselor is told so.
    Machine,
    /// The locale does not say.
    Unknown,
}

impl Review {
    /// Reads the value of `locale-review`.
    pub(super) fn from_text(text: Option<&str>) -> Self {
        match text.map(str::trim) {
            Some("reviewed") => Self::Reviewed,
            Some("machine") => Self::Machine,
            _ => Self::Unknown,
        }
    }
}

/// A locale among which a person chooses (`ui.ftl`: `locale-name`, `locale-name-de`,
/// `locale-review`).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LocaleSummary {
    /// The tag, which is the folder's name.
    pub language: Language,
    /// The language's own name, such as `العربية`; the tag when the locale does not say.
    pub name: String,
    /// Its German name, such as `Arabisch`, for the counselor.
    pub german_name: String,
    /// Whether a person has reviewed it.
    pub review: Review,
    /// Who finds everything in it.
    pub reader: Reader,
    /// Languages without a locale of their own whose speakers read this one.
    pub serves: Vec<Language>,
    /// Countries (ISO 3166-1) from which people come who speak it.
    pub countries: Vec<Code>,
}

/// Returns the locale for a language: its own, else the one that serves its speakers.
pub fn serving<'a>(locales: &'a [LocaleSummary], language: &Language) -> Option<&'a LocaleSummary> {
    let own = locales.iter().find(|it| it.language == *language);
    own.or_else(|| locales.iter().find(|it| it.serves.contains(language)))
}

/// Lists the locales that are there, in the order of `locales/locales.toml`, then of their tags.
pub fn languages_of(sources: &Sources) -> Vec<LocaleSummary> {
    let tags: BTreeSet<&str> = FOLDERS
        .iter()
        .flat_map(|folder| sources.paths_under(folder).map(move |it| (folder, it)))
        .filter_map(|(folder, path)| path.strip_prefix(folder)?.split_once('/'))
        .map(|(tag, _)| tag)
        .collect();
    // What is wrong with the roll is said when the files are checked.
    let roll = LocaleRoll::load(sources, &mut Report::default());
    let mut found: Vec<_> = tags
        .into_iter()
        .map(|tag| summary(sources, tag, &roll))
        .collect();
    let rank = |it: &LocaleSummary| {
        let mut listed = roll.locales.iter();
        listed.position(|entry| entry.language == it.language)
    };
    found.sort_by_key(|it| rank(it).unwrap_or(usize::MAX));
    found
}

fn summary(sources: &Sources, tag: &str, roll: &LocaleRoll) -> LocaleSummary {
    let language = Language::new(tag);
    let entry = roll.find(&language);
    let mut found = LocaleSummary {
        reader: roll.reader(&language),
        serves: entry.map(|it| it.serves.clone()).unwrap_or_default(),
        countries: entry.map(|it| it.countries.clone()).unwrap_or_default(),
        language,
        name: tag.to_owned(),
        german_name: tag.to_owned(),
        review: Review::Unknown,
    };
    for folder in FOLDERS {
        let bytes = sources.get(&format!("{folder}{tag}/ui.ftl"));
        let text = String::from_utf8_lossy(bytes.unwrap_or_default());
        let (Ok(resource) | Err((resource, _))) = parse_runtime(&*text);
        for entry in &resource.body {
            note(&mut found, entry);
        }
    }
    found
}

fn note(found: &mut LocaleSummary, entry: &ast::Entry<&str>) {
    let ast::Entry::Message(message) = entry else {
        return;
    };
    let Some(text) = message.value.as_ref().and_then(literal) else {
        return;
    };
    match message.id.name {
        "locale-name" => text.clone_into(&mut found.name),
        "locale-name-de" => text.clone_into(&mut found.german_name),
        "locale-review" => found.review = Review::from_text(Some(text)),
        _ => {}
    }
}

fn literal<'a>(pattern: &ast::Pattern<&'a str>) -> Option<&'a str> {
    match pattern.elements.as_slice() {
        [ast::PatternElement::TextElement { value }] => Some(value.trim()),
        _ => None,
    }
}

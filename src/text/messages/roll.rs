//! Who reads which texts, and whom a locale serves (`locales/locales.toml`).

use std::collections::BTreeSet;

use crate::base::{Code, Fields, Item, Language, Place, Report, SourceFile, Sources, walk};

/// The file.
const PATH: &str = "locales/locales.toml";

/// Who finds everything in a locale.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reader {
    /// The counselor, and so the client too: every text is there.
    Counselor,
    /// The client: what only the counselor reads falls back visibly.
    Client,
}

/// The words for [`Reader`] in the file.
pub const READERS: [(&str, Reader); 2] =
    [("counselor", Reader::Counselor), ("client", Reader::Client)];

/// A locale as the file describes it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RollEntry {
    /// The tag, which is the folder's name.
    pub language: Language,
    /// Who finds everything in it.
    pub reader: Reader,
    /// Tags without a folder of their own whose speakers read this locale, such as `prs` for `fa`.
    pub serves: Vec<Language>,
    /// Countries (ISO 3166-1) from which people come who speak it, so that it is found by them.
    pub countries: Vec<Code>,
    /// Where it stands.
    pub place: Place,
}

/// A name of texts: whole, or its beginning and its end with anything between.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pattern {
    start: String,
    end: Option<String>,
    /// Where it stands.
    pub place: Place,
}

impl Pattern {
    fn new(text: &str, place: Place) -> Self {
        let (start, end) = match text.split_once('*') {
            Some((start, end)) => (start, Some(end.to_owned())),
            None => (text, None),
        };
        Self {
            start: start.to_owned(),
            end,
            place,
        }
    }

    /// Tells whether a key (`id` or `id.attribute`) is meant.
    pub fn fits(&self, key: &str) -> bool {
        let Some(end) = &self.end else {
            return key == self.start;
        };
        let rest = key.strip_prefix(self.start.as_str());
        rest.is_some_and(|it| it.ends_with(end.as_str()))
    }
}

/// What `locales/locales.toml` says; without the file every locale is the counselor's.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct LocaleRoll {
    /// The texts that the client reads.
    pub client: Vec<Pattern>,
    /// The locales, in the order in which they are offered.
    pub locales: Vec<RollEntry>,
}

impl LocaleRoll {
    /// Reads the file and reports every mistake; an entry that can't be used is left out.
    pub fn load(sources: &Sources, report: &mut Report) -> Self {
        let mut roll = Self::default();
        let Some(bytes) = sources.get(PATH) else {
            return roll;
        };
        let file = SourceFile::new(PATH, bytes, report);
        walk(&file, report, |mut fields, report| {
            for item in fields.list("client", report) {
                let pattern = item.text(report).map(|it| Pattern::new(it, item.place()));
                roll.client.extend(pattern);
            }
            for entry in fields.tables("locale", report) {
                roll.locales.extend(locale(entry, report));
            }
            fields.finish(report);
        });
        roll.report_doubled(report);
        roll
    }

    /// Tells whether the client reads the text.
    pub fn is_for_client(&self, key: &str) -> bool {
        self.client.iter().any(|it| it.fits(key))
    }

    /// Returns who finds everything in a locale; one that nobody describes is the client's.
    pub fn reader(&self, language: &Language) -> Reader {
        if self.locales.is_empty() {
            return Reader::Counselor;
        }
        self.find(language).map_or(Reader::Client, |it| it.reader)
    }

    /// Finds a locale by its tag.
    pub fn find(&self, language: &Language) -> Option<&RollEntry> {
        self.locales.iter().find(|it| it.language == *language)
    }

    /// A tag that stands twice would leave open which locale is meant.
    fn report_doubled(&self, report: &mut Report) {
        let tags = self.locales.iter().flat_map(|entry| {
            let tags = std::iter::once(&entry.language).chain(&entry.serves);
            tags.map(move |tag| (tag, &entry.place))
        });
        let mut seen = BTreeSet::new();
        for (tag, place) in tags.filter(|it| !seen.insert(it.0)) {
            report.error(
                "duplicate_id",
                place.clone(),
                format!("`{tag}` is named twice"),
            );
            report.remedy("a language has one locale: take one of them out");
        }
    }
}

fn locale(mut fields: Fields<'_>, report: &mut Report) -> Option<RollEntry> {
    let tag = fields.need("tag", report);
    let language = tag.as_ref().and_then(|it| it.text(report));
    let reader = fields.need_word("reader", &READERS, report);
    let serves = texts(fields.get("serves"), report).map(Language::new);
    let serves = serves.collect();
    let countries = texts(fields.get("countries"), report).map(Code::new);
    let countries = countries.collect();
    fields.finish(report);
    Some(RollEntry {
        language: Language::new(language?),
        reader: reader?,
        serves,
        countries,
        place: tag?.place(),
    })
}

fn texts<'a>(item: Option<Item<'a>>, report: &mut Report) -> impl Iterator<Item = &'a str> {
    let texts = item.map(|it| it.texts(report));
    texts.unwrap_or_default().into_iter()
}

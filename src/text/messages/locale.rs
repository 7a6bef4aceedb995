//! One language's messages, formatted by Fluent.

use fluent::FluentResource;
use fluent::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

use super::files::{LocaleFile, Part, files_of, report_syntax};
use crate::base::{Language, Place, Report, Sources};
use crate::text::{Args, TextKey};

/// The messages of one language.
pub(super) struct Locale {
    language: Language,
    part: Part,
    bundle: FluentBundle<FluentResource>,
}

impl Locale {
    /// Parses the `.ftl` files of a part of a language; a message of an overlay takes the place of ours.
    pub(super) fn load(
        sources: &Sources,
        language: &Language,
        part: Part,
        report: &mut Report,
    ) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(language, report)]);
        bundle.set_use_isolating(true);
        for file in files_of(sources, language, part, report) {
            let (LocaleFile::Shipped(source) | LocaleFile::Overlay(source)) = &file;
            let resource = match FluentResource::try_new(source.text().to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    report_syntax(source, &errors, report);
                    resource
                }
            };
            match file {
                // A message defined twice keeps its first wording; `Inventory` reports it.
                LocaleFile::Shipped(_) => drop(bundle.add_resource(resource)),
                LocaleFile::Overlay(_) => bundle.add_resource_overriding(resource),
            }
        }
        Self {
            language: language.clone(),
            part,
            bundle,
        }
    }

    /// Returns the language.
    pub(super) const fn language(&self) -> &Language {
        &self.language
    }

    /// Tells whether all of the language was read.
    pub(super) fn is_whole(&self) -> bool {
        self.part == Part::Whole
    }

    /// Tells whether the message or attribute is there.
    pub(super) fn has(&self, key: &TextKey) -> bool {
        self.bundle
            .get_message(key.id())
            .is_some_and(|it| match key.attribute_name() {
                Some(name) => it.get_attribute(name).is_some(),
                None => it.value().is_some(),
            })
    }

    /// Formats a message or attribute; a value that is not given stays visible as `{$name}`.
    pub(super) fn format(&self, key: &TextKey, args: &Args<'_>) -> Option<String> {
        let message = self.bundle.get_message(key.id())?;
        let pattern = match key.attribute_name() {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let args = (!args.is_empty()).then(|| args.for_language(&self.language));
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, args.as_ref(), &mut errors);
        Some(text.into_owned())
    }
}

/// Reads the tag for Fluent's plural rules; an unreadable one has no plurals and is reported.
fn identifier(language: &Language, report: &mut Report) -> LanguageIdentifier {
    language.as_str().parse().unwrap_or_else(|_| {
        let place = Place::file(format!("locales/{language}"));
        report.error(
            "language_tag",
            place,
            format!("`{language}` is no language tag"),
        );
        report.remedy("name the folder by a BCP 47 tag, such as `de` or `ku-Arab`");
        LanguageIdentifier::default()
    })
}

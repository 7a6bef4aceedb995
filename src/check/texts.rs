//! Texts against what needs them, in every language.

use std::collections::BTreeSet;

use super::needs::{Needs, PREFIXES};
use crate::base::{Language, ListId, Place, Report, Sources};
use crate::text::{Inventory, LocaleRoll, Reader, Review, TextKey, Texts, languages_of};

/// The language that the others are measured by, in what only the program itself needs.
const MODEL: &str = "de";

/// The languages that the others are translated from.
const SOURCES: [&str; 2] = [MODEL, "en"];

/// Compares each language's texts with the data files, and the languages with each other.
///
/// What nothing uses is said only of sound data files.
pub(super) fn check(sources: &Sources, needs: &Needs, sound: bool, report: &mut Report) {
    let languages: Vec<_> = languages_of(sources)
        .into_iter()
        .map(|it| it.language)
        .collect();
    if languages.is_empty() {
        report.error("no_locale", Place::file("locales"), "there is no language");
        report.remedy("add a folder such as `locales/de` with Fluent files");
        return;
    }
    let roll = LocaleRoll::load(sources, report);
    let inventories: Vec<_> = languages
        .iter()
        .map(|it| Inventory::read(sources, it, report))
        .collect();
    for inventory in &inventories {
        require(needs, inventory, &roll, report);
        if sound {
            let known: BTreeSet<TextKey> = needs.by_key.keys().cloned().collect();
            inventory.report_unused(&known, &PREFIXES, report);
        }
    }
    compare(&inventories, &roll, report);
    check_translated(&inventories, report);
    if sound {
        check_roll(&roll, needs, &inventories, report);
    }
    check_reviews(sources, &languages, report);
}

fn require(needs: &Needs, inventory: &Inventory, roll: &LocaleRoll, report: &mut Report) {
    let whole = roll.reader(&inventory.language) == Reader::Counselor;
    for (key, need) in &needs.by_key {
        let asked = !need.optional && (whole || roll.is_for_client(key.as_str()));
        if asked || inventory.has(key) {
            inventory.require(key, &[], &need.place, report);
        }
        if let Some(most) = need.most {
            inventory.limit(key, most, report);
        }
    }
}

/// Compares what the program itself says, such as titles of screens.
fn compare(inventories: &[Inventory], roll: &LocaleRoll, report: &mut Report) {
    let own: Vec<_> = inventories.iter().map(program_texts).collect();
    let model = own.iter().find(|it| it.language.as_str() == MODEL);
    let Some(model) = model.or_else(|| own.first()) else {
        return;
    };
    for inventory in &own {
        if inventory.language == model.language {
            continue;
        }
        match roll.reader(&inventory.language) {
            Reader::Counselor => inventory.compare(model, report),
            Reader::Client => inventory.compare(&asked_of(inventory, model, roll), report),
        }
    }
}

/// What a client's locale is measured by: what she reads, and what it has besides.
fn asked_of(inventory: &Inventory, model: &Inventory, roll: &LocaleRoll) -> Inventory {
    let mut asked = model.clone();
    asked
        .entries
        .retain(|key, _| roll.is_for_client(key) || inventory.entries.contains_key(key));
    asked
}

/// A sentence in two languages is one that nobody has translated yet.
fn check_translated(inventories: &[Inventory], report: &mut Report) {
    let primary = |it: &Language| it.as_str().split('-').next().map(str::to_owned);
    let original = |it: &&Inventory| SOURCES.contains(&it.language.as_str());
    for source in inventories.iter().filter(original) {
        for inventory in inventories {
            let related = primary(&inventory.language) == primary(&source.language);
            if !related && inventory.language.as_str() != MODEL {
                inventory.report_untranslated(source, report);
            }
        }
    }
}

/// The roll names locales and texts that are there.
fn check_roll(roll: &LocaleRoll, needs: &Needs, inventories: &[Inventory], report: &mut Report) {
    for entry in &roll.locales {
        if !inventories.iter().any(|it| it.language == entry.language) {
            let message = format!("there is no locale `{}`", entry.language);
            report.error("unknown_locale", entry.place.clone(), message);
            report.remedy(format!("add the folder `locales/{}`", entry.language));
        }
    }
    let countries = ListId::new("countries");
    for entry in &roll.locales {
        let unknown = entry.countries.iter().find(|it| {
            let key = TextKey::option(&countries, it);
            !needs.by_key.contains_key(&key)
        });
        if let Some(code) = unknown {
            let message = format!("the list `countries` has no option `{code}`");
            report.error("unknown_option", entry.place.clone(), message);
            report.remedy("take a code of forms/lists/countries.toml");
        }
    }
    let keys = || inventories.iter().flat_map(|it| it.entries.keys());
    for pattern in &roll.client {
        if !keys().any(|key| pattern.fits(key)) {
            let message = "no text is called so";
            report.warning("unknown_text", pattern.place.clone(), message);
            report.remedy("take it out, or correct the name");
        }
    }
}

fn program_texts(inventory: &Inventory) -> Inventory {
    let mut own = inventory.clone();
    own.entries
        .retain(|key, _| !PREFIXES.iter().any(|it| key.starts_with(it)));
    own
}

/// Each locale says whether a person has read it.
fn check_reviews(sources: &Sources, languages: &[Language], report: &mut Report) {
    let texts = Texts::load(sources, languages, &[], report);
    for language in languages {
        if texts.review(language) != Review::Unknown {
            continue;
        }
        let place = Place::file(format!("locales/{language}/ui.ftl"));
        let message = "the locale does not say whether a person has reviewed it";
        report.error("no_review", place, message);
        report.remedy("add `locale-review = machine`, or `reviewed` once somebody has");
    }
}

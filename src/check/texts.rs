//! Texts against what needs them, in every language.

use std::collections::BTreeSet;

use super::needs::{Needs, PREFIXES};
use crate::base::{Language, Place, Report, Sources};
use crate::text::{Inventory, Review, TextKey, Texts, languages_of};

/// The language that the others are measured by, in what only the program itself needs.
const MODEL: &str = "de";

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
    let inventories: Vec<_> = languages
        .iter()
        .map(|it| Inventory::read(sources, it, report))
        .collect();
    for inventory in &inventories {
        require(needs, inventory, report);
        if sound {
            let known: BTreeSet<TextKey> = needs.by_key.keys().cloned().collect();
            inventory.report_unused(&known, &PREFIXES, report);
        }
    }
    compare(&inventories, report);
    check_reviews(sources, &languages, report);
}

fn require(needs: &Needs, inventory: &Inventory, report: &mut Report) {
    for (key, need) in &needs.by_key {
        if !need.optional || inventory.has(key) {
            inventory.require(key, &[], &need.place, report);
        }
        if let Some(most) = need.most {
            inventory.limit(key, most, report);
        }
    }
}

/// Compares what the program itself says, such as titles of screens.
fn compare(inventories: &[Inventory], report: &mut Report) {
    let own: Vec<_> = inventories.iter().map(program_texts).collect();
    let model = own.iter().find(|it| it.language.as_str() == MODEL);
    let Some(model) = model.or_else(|| own.first()) else {
        return;
    };
    for inventory in &own {
        if inventory.language != model.language {
            inventory.compare(model, report);
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

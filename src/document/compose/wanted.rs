//! The offers to which the person wants to go, on her own page.
//!
//! What is on protection stays away from her paper, and an offer whose name tells of status is
//! written with what it is about and its place.

use super::papers::is_over;
use crate::directory::{Contact, Offer};
use crate::document::isolate::isolated;
use crate::document::{Document, Words};
use crate::plan::Measure;
use crate::plan::rule::Paper;
use crate::profile::OfferWish;

/// The most offers on her page, so that it stays one.
const MOST: usize = 3;

/// Writes the offers that the person wants, each with its place.
pub(super) fn write(page: &mut Document, words: &Words<'_>) {
    let offers = wanted(words);
    let directory = words.dossier().directory;
    let lines = offers.into_iter().filter_map(|it| {
        let name = if tells_status(it) {
            neutral(it, words)
        } else {
            Some(words.offer(it))
        };
        line(name, &directory.contact_of(it))
    });
    let lines: Vec<String> = lines.take(MOST).collect();
    if lines.is_empty() {
        return;
    }
    page.heading(2, &words.say("document-client-offers"));
    for line in &lines {
        page.item(line);
    }
}

/// Finds what she wants among the offers for those measures that may stand on her paper.
fn wanted<'a>(words: &Words<'a>) -> Vec<&'a Offer> {
    let dossier = words.dossier();
    if dossier.reading.profile().wishes().is_empty() {
        return Vec::new();
    }
    let matching = dossier.matching();
    let open = |it: &&Measure| it.paper == Paper::Client && !is_over(it, dossier);
    let mut found: Vec<&Offer> = Vec::new();
    for measure in dossier.draft.measures.iter().filter(open) {
        let matches = matching.for_measure(measure).into_iter();
        let wanted = matches.filter(|it| it.wish == Some(OfferWish::Wanted));
        for offer in wanted.filter_map(|it| dossier.directory.offer(it.offer.id.as_str())) {
            if !serves(offer, "protection") && !found.iter().any(|it| it.id == offer.id) {
                found.push(offer);
            }
        }
    }
    found
}

fn serves(offer: &Offer, domain: &str) -> bool {
    let mut needs = offer.needs.iter();
    offer.domains.iter().any(|it| &**it == domain)
        || needs.any(|it| it.as_str().split('.').next() == Some(domain))
}

/// Tells whether the name may say something of status: who advises on residence, or who asks for it.
fn tells_status(offer: &Offer) -> bool {
    let asks = |it: &str| it.contains("residence.") || it.contains("protection.");
    let condition = offer.eligibility.as_ref();
    serves(offer, "residence") || condition.is_some_and(|it| asks(&it.text))
}

/// Names an offer by the area of life it serves.
fn neutral(offer: &Offer, words: &Words<'_>) -> Option<String> {
    let mut domains = offer.domains.iter();
    let domain = domains.find(|it| &***it != "residence")?;
    Some(words.word("domain", domain))
}

fn line(name: Option<String>, contact: &Contact) -> Option<String> {
    let place = [&contact.address, &contact.transport, &contact.phone];
    let place = place.into_iter().flatten().map(ToString::to_string);
    let parts: Vec<_> = name.into_iter().chain(place).collect();
    let parts: Vec<_> = parts.iter().map(|it| isolated(it)).collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

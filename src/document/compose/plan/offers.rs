//! Offers that fit the measures, with the person's own wish.

use super::numbers;
use crate::document::compose::papers::is_over;
use crate::document::isolate::isolated;
use crate::document::{Document, Words, wish_code};
use crate::plan::offer::Match;
use crate::text::{Args, TextKey};

/// The most offers that are written for a measure.
const MOST: usize = 2;

/// An offer with the measures that it fits, and what speaks for it in all of them.
struct Fit<'a> {
    found: Match<'a>,
    numbers: Vec<usize>,
    reasons: Vec<String>,
}

/// Writes a table, each offer once: measures, why it fits, where it is, what the person said.
pub(super) fn write(page: &mut Document, words: &Words<'_>) {
    let dossier = words.dossier();
    let matching = dossier.matching();
    let mut fits: Vec<Fit<'_>> = Vec::new();
    for (index, measure) in dossier.draft.measures.iter().enumerate() {
        if !is_over(measure, dossier) {
            for found in matching.for_measure(measure).into_iter().take(MOST) {
                add(&mut fits, found, index + 1, words);
            }
        }
    }
    if fits.is_empty() {
        return;
    }
    page.heading(3, &words.say("document-plan-offers"));
    let head = ["offer", "number", "reasons", "contact", "wish"];
    let head = head.map(|it| words.word("document-column", it));
    let rows: Vec<Vec<String>> = fits.iter().map(|it| row(it, words)).collect();
    page.table(&head, &[5, 3, 7, 6, 3], &rows);
}

fn add<'a>(fits: &mut Vec<Fit<'a>>, found: Match<'a>, number: usize, words: &Words<'_>) {
    let reasons = words.reasons(&found);
    let same = |it: &&mut Fit<'_>| it.found.offer.id == found.offer.id;
    match fits.iter_mut().find(same) {
        Some(fit) => {
            fit.numbers.push(number);
            fit.reasons.retain(|it| reasons.contains(it));
        }
        None => fits.push(Fit {
            found,
            numbers: vec![number],
            reasons,
        }),
    }
}

fn row(fit: &Fit<'_>, words: &Words<'_>) -> Vec<String> {
    let wish = fit.found.wish.map(wish_code);
    let wish = wish.map_or_else(String::new, |it| words.word("wish", it));
    vec![
        isolated(&words.offer(fit.found.offer)),
        numbers(words, fit.numbers.iter().copied()),
        words.listed(fit.reasons.iter().cloned()),
        contact(&fit.found, words),
        wish,
    ]
}

fn contact(found: &Match<'_>, words: &Words<'_>) -> String {
    let contact = words.dossier().directory.contact_of(found.offer);
    let parts = [
        &contact.address,
        &contact.phone,
        &contact.email,
        &contact.url,
    ];
    let parts = parts.into_iter().flatten().map(|it| isolated(it));
    let checked = contact.assured_date.filter(|_| found.stale);
    let checked = checked.map(|day| {
        let args = Args::new().day("day", day);
        words.text(&TextKey::new("directory-checked_on"), &args)
    });
    parts.chain(checked).collect::<Vec<_>>().join(" · ")
}

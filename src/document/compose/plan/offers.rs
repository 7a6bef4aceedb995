//! Offers that fit the measures, with the person's own wish.

use crate::document::isolate::isolated;
use crate::document::{Document, Words, wish_code};
use crate::plan::offer::{Match, Matching};
use crate::profile::Decision;
use crate::text::{Args, TextKey};

/// The most offers that are written for a measure.
const MOST: usize = 2;

/// Writes a table: measure, offer, why it fits, where it is, what the person said.
pub(super) fn write(page: &mut Document, words: &Words<'_>) {
    let dossier = words.dossier();
    let matching = Matching::new(
        &dossier.reading,
        dossier.form,
        dossier.rules,
        dossier.directory,
    );
    let over = |it: &&crate::plan::Measure| dossier.decision(it).is_some_and(Decision::is_over);
    let open = dossier.draft.measures.iter().filter(|it| !over(it));
    let rows = open.flat_map(|measure| {
        let number = dossier.number(&measure.id).unwrap_or_default();
        let matches = matching.for_measure(measure).into_iter().take(MOST);
        let rows = matches.map(|it| row(number, &it, words));
        rows.collect::<Vec<_>>()
    });
    let rows: Vec<Vec<String>> = rows.collect();
    if rows.is_empty() {
        return;
    }
    page.heading(2, &words.say("document-plan-offers"));
    let head = ["offer", "number", "reasons", "contact", "wish"];
    let head = head.map(|it| words.word("document-column", it));
    page.table(&head, &[5, 1, 7, 6, 3], &rows);
}

fn row(number: usize, found: &Match<'_>, words: &Words<'_>) -> Vec<String> {
    let wish = found.wish.map(wish_code);
    let wish = wish.map_or_else(String::new, |it| words.word("wish", it));
    let reasons: Vec<_> = words.reasons(found);
    vec![
        isolated(&words.offer(found.offer)),
        number.to_string(),
        words.listed(reasons),
        contact(found, words),
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

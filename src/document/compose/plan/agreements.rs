//! What each one has taken on, and whom the person allowed to be told.

use std::collections::BTreeMap;

use super::numbered;
use crate::base::ActorId;
use crate::document::compose::consent::{is_allowed, is_here, roles};
use crate::document::compose::papers::is_over;
use crate::document::{Document, Words};
use crate::text::{Args, TextKey};

/// Writes the person first, then whoever else leads; below them the consents.
pub(super) fn write(page: &mut Document, words: &Words<'_>) {
    let dossier = words.dossier();
    let mut led: BTreeMap<(bool, &ActorId), Vec<usize>> = BTreeMap::new();
    for (index, measure) in dossier.draft.measures.iter().enumerate() {
        let lead = &measure.actors.lead;
        if !is_over(measure, dossier) {
            let others = lead.as_str() != "client";
            led.entry((others, lead)).or_default().push(index + 1);
        }
    }
    if led.is_empty() {
        return;
    }
    page.heading(2, &words.say("document-plan-agreements"));
    for ((_, lead), led) in led {
        page.item(&numbered(words.actor(lead), &led, words));
    }
    consents(page, words);
}

fn consents(page: &mut Document, words: &Words<'_>) {
    let dossier = words.dossier();
    let actors = roles(dossier).into_keys().filter(|it| !is_here(it));
    let (allowed, others): (Vec<_>, Vec<_>) = actors.partition(|it| is_allowed(it, dossier));
    if allowed.is_empty() && others.is_empty() {
        return;
    }
    let given = match (allowed.is_empty(), others.is_empty()) {
        (true, _) => words.say("document-consent-nobody"),
        (false, true) => words.actors(allowed),
        (false, false) => {
            let args = Args::new().text("actors", words.actors(allowed));
            words.text(&TextKey::new("document-consent-some"), &args)
        }
    };
    page.field(&words.word("document-column", "consent"), &given);
}

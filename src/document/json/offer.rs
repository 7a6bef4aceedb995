//! Offers that fit a measure, in the shape of `lotse-plan/1`.

use super::fill::date;
use super::measure::{Offer, Reason};
use crate::document::isolate::stripped;
use crate::document::{Words, offer_about, wish_code};
use crate::plan::offer::{self, Match, ToCheck};

/// The most offers of a measure.
const MOST: usize = 10;

/// Puts the offers of a measure into their shape.
pub(super) fn offers(matches: &[Match<'_>], words: &Words<'_>) -> Vec<Offer> {
    let matches = matches.iter().take(MOST);
    matches.map(|it| offer(it, words)).collect()
}

fn offer(found: &Match<'_>, words: &Words<'_>) -> Offer {
    let dossier = words.dossier();
    let about = offer_about(found.offer, dossier.texts, words.language());
    let contact = dossier.directory.contact_of(found.offer);
    let said = words.reasons(found);
    let reasons = found.reasons.iter().zip(said);
    Offer {
        id: found.offer.id.to_string(),
        title: stripped(&words.offer(found.offer)),
        about: about.map(|it| stripped(&it.marked())),
        actor: found.offer.actor.to_string(),
        reasons: reasons
            .map(|(reason, title)| Reason {
                code: reason.code(),
                title: stripped(&title),
            })
            .collect(),
        to_check: to_check(found),
        assured_date: contact.assured_date.map(date),
        stale: found.stale,
        wish: found.wish.map(wish_code),
    }
}

fn to_check(found: &Match<'_>) -> Vec<String> {
    let questions = found.reasons.iter().filter_map(|it| {
        let offer::Reason::ToCheck(ToCheck::Eligibility(asked)) = it else {
            return None;
        };
        Some(asked)
    });
    questions.flatten().map(ToString::to_string).collect()
}

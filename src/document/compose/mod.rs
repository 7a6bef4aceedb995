//! What each document says, and in which order.

mod checklist;
mod client;
mod conference;
mod consent;
mod handover;
mod letter;
mod papers;
mod plan;
mod wanted;

pub use consent::recipients;

use super::{Document, DocumentKind, Dossier, Order, Refusal, Words};

/// Makes a document of a case, or says why it may not be made.
pub fn compose(dossier: &Dossier<'_>, order: &Order) -> Result<Document, Refusal> {
    let words = Words::new(*dossier, &order.language);
    let mut document = match order.kind {
        DocumentKind::Plan => plan::compose(&words),
        DocumentKind::Client => client::compose(&words),
        DocumentKind::Checklist => checklist::compose(&words),
        DocumentKind::Conference => conference::compose(&words),
        DocumentKind::Letter => {
            let letter = order.letter.as_ref().ok_or(Refusal::NoLetter)?;
            letter::compose(&words, letter)?
        }
        DocumentKind::Handover => handover::compose(&words, order.recipient.as_ref())?,
    };
    document.day = Some(dossier.draft.today);
    Ok(document)
}

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

use super::letters::ReadyLetter;
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
            told_nothing(dossier, letter)?;
            letter::compose(&words, letter)?
        }
        DocumentKind::Handover => handover::compose(&words, order.recipient.as_ref())?,
    };
    document.day = Some(dossier.draft.today);
    Ok(document)
}

/// Refuses a letter to an authority that takes no part in the plan.
///
/// While a guard holds no authority does, so that nobody signs away what the guard protects.
fn told_nothing(dossier: &Dossier<'_>, letter: &ReadyLetter) -> Result<(), Refusal> {
    let to = letter.to.as_ref();
    let Some(to) = to.filter(|it| dossier.directory.is_authority(it)) else {
        return Ok(());
    };
    let mut measures = dossier.draft.measures.iter();
    if measures.any(|it| it.actors.all().any(|it| it == to)) {
        Ok(())
    } else {
        Err(Refusal::NoPart { actor: to.clone() })
    }
}

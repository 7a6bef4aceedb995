//! A warm handover (Übergabeblatt): what one recipient needs to go on, and nothing more.
//!
//! Only with the consent recorded for this recipient, and only the measures that it takes part in.

use super::consent::{is_allowed, is_here, recipients, roles_of};
use super::plan::{contact, due, person, waits_for};
use crate::base::{ActorId, QuestionId};
use crate::document::{Document, DocumentKind, Line, Refusal, Words};
use crate::plan::Measure;
use crate::profile::Decision;
use crate::text::{Args, TextKey};

/// Writes the sheet for a recipient, or says why there is none.
pub(super) fn compose(words: &Words<'_>, recipient: Option<&ActorId>) -> Result<Document, Refusal> {
    let recipient = permitted(words, recipient)?;
    let title = words.say("document-handover-title");
    let mut sheet = Document::new(DocumentKind::Handover, words.language(), &title);
    let page = &mut sheet;
    let today = Args::new().day("day", words.dossier().draft.today);
    page.subtitle = Line::new(&words.text(&TextKey::new("document-client-today"), &today));
    head(page, words, recipient);
    topics(page, words, recipient);
    page.heading(2, &words.say("document-handover-request"));
    for request in ["appointment", "answer"] {
        page.task(&words.word("document-handover-request", request));
    }
    page.heading(2, &words.say("document-handover-reply"));
    for line in ["contact", "appointment", "result"] {
        page.signature(&words.word("document-handover-reply", line));
    }
    let args = Args::new().text("actor", words.actor(recipient));
    page.note(&words.text(&TextKey::new("document-handover-consent"), &args));
    for who in ["client", "case_management"] {
        page.signature(&words.word("document-signature", who));
    }
    Ok(sheet)
}

/// Finds out whether the recipient takes part, and whether the person allowed it.
fn permitted<'r>(
    words: &Words<'_>,
    recipient: Option<&'r ActorId>,
) -> Result<&'r ActorId, Refusal> {
    let dossier = words.dossier();
    let Some(actor) = recipient else {
        let allowed = recipients(dossier);
        return Err(Refusal::NoRecipient { allowed });
    };
    let measures = &dossier.draft.measures;
    if is_here(actor) || !measures.iter().any(|it| has_part(it, actor)) {
        let actor = actor.clone();
        return Err(Refusal::NoPart { actor });
    }
    if !is_allowed(actor, dossier) {
        let actor = actor.clone();
        return Err(Refusal::NoConsent { actor });
    }
    Ok(actor)
}

fn has_part(measure: &Measure, actor: &ActorId) -> bool {
    roles_of(measure).any(|it| it.1 == actor)
}

fn head(page: &mut Document, words: &Words<'_>, recipient: &ActorId) {
    let reached = contact(recipient, words);
    let profile = words.dossier().reading.profile();
    let language = profile
        .language()
        .map(|it| words.word("list-languages", it.as_str()));
    let phone = words.said(&QuestionId::new("person.phone"));
    let mut field = |key, text: String| page.field(&words.say(key), &text);
    field("document-handover-to", words.actor(recipient));
    field("document-handover-reached", reached);
    field("document-plan-person", person(words));
    field("document-handover-phone", phone.unwrap_or_default());
    field("document-plan-language", language.unwrap_or_default());
}

/// Writes the measures that the recipient takes part in, those that are done first.
fn topics(page: &mut Document, words: &Words<'_>, recipient: &ActorId) {
    let dossier = words.dossier();
    let measures = dossier.draft.measures.iter();
    let rejected = |it: &&Measure| matches!(dossier.decision(it), Some(Decision::Rejected(_)));
    let part = measures.filter(|it| has_part(it, recipient) && !rejected(it));
    let is_done = |it: &&Measure| {
        matches!(
            dossier.decision(it),
            Some(Decision::Done | Decision::Closed { .. })
        )
    };
    let (done, open): (Vec<_>, Vec<_>) = part.partition(is_done);
    if !done.is_empty() {
        page.heading(2, &words.say("document-handover-done"));
    }
    for measure in done {
        page.item(&words.short(measure));
    }
    page.heading(2, &words.say("document-handover-topics"));
    for measure in open {
        topic(page, words, measure, recipient);
    }
}

fn topic(page: &mut Document, words: &Words<'_>, measure: &Measure, recipient: &ActorId) {
    page.heading(3, &words.short(measure));
    let full = words.title(measure);
    let full = (full != words.short(measure)).then_some(full);
    let roles = roles_of(measure).filter(|it| it.1 == recipient);
    let roles = roles.map(|it| words.word("document-column", it.0));
    let documents = measure.documents.iter().map(|it| words.document(it));
    let mut field = |name, text: String| page.field(&words.word("document-column", name), &text);
    field("measure", full.unwrap_or_default());
    field("goal", words.goal(&measure.need));
    field("your_role", words.listed(roles));
    field("due", due(measure, words));
    field("act_by", words.days(&measure.act_by));
    field("documents", words.listed(documents));
    if measure.is_conditional() {
        field("after", waits_for(measure, words));
    }
}

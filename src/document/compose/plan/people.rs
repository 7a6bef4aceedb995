//! Who else takes part, in which role, where they are, and what the person allowed.

use crate::base::ActorId;
use crate::document::compose::consent::{is_here, roles, roles_said, said};
use crate::document::isolate::isolated;
use crate::document::{Document, Words};

/// Writes a table of all actors of the plan, in order of their ids.
pub(super) fn write(page: &mut Document, words: &Words<'_>) {
    let mut roles = roles(words.dossier());
    roles.retain(|it, _| !is_here(it));
    if roles.is_empty() {
        return;
    }
    page.heading(3, &words.say("document-plan-people"));
    let head = ["actor", "roles", "consent", "contact"];
    let head = head.map(|it| words.word("document-column", it));
    let rows = roles.iter().map(|(actor, roles)| {
        vec![
            words.actor(actor),
            roles_said(roles, words),
            said(actor, words),
            contact(actor, words),
        ]
    });
    page.table(&head, &[6, 9, 4, 12], &rows.collect::<Vec<_>>());
}

/// Says where an actor is, and whether that has to be checked before it is used.
pub(in crate::document::compose) fn contact(actor: &ActorId, words: &Words<'_>) -> String {
    let Some(actor) = words.dossier().directory.actor(actor.as_str()) else {
        return String::new();
    };
    let contact = &actor.contact;
    let parts = [
        &contact.organization,
        &contact.address,
        &contact.phone,
        &contact.email,
    ];
    let parts = parts.into_iter().flatten().map(|it| isolated(it));
    let unsure = contact.reachable() && contact.stale(words.dossier().draft.today);
    let unsure = unsure.then(|| words.say("document-contact-stale"));
    parts.chain(unsure).collect::<Vec<_>>().join(" · ")
}

//! Who else takes part, in which role, where they are, and what the person allowed.

use crate::base::ActorId;
use crate::document::compose::consent::{is_here, roles, roles_said, said};
use crate::document::isolate::isolated;
use crate::document::{Document, Words};

/// Writes a table of all actors of the plan, in order of their ids.
pub(super) fn write(page: &mut Document, words: &Words<'_>) {
    let mut roles = roles(words.dossier());
    // The person and we have the agreements below.
    roles.retain(|it, _| !is_here(it));
    if roles.is_empty() {
        return;
    }
    page.heading(2, &words.say("document-plan-people"));
    let head = ["actor", "roles", "consent"];
    let head = head.map(|it| words.word("document-column", it));
    let rows = roles.iter().map(|(actor, roles)| {
        vec![
            words.actor(actor),
            roles_said(roles, words),
            said(actor, words),
        ]
    });
    page.table(&head, &[7, 15, 6], &rows.collect::<Vec<_>>());
}

/// Writes where those who take part are, as far as that is known.
pub(super) fn write_contacts(page: &mut Document, words: &Words<'_>) {
    let known = roles(words.dossier()).into_keys();
    let known = known.map(|it| (words.actor(it), contact(it, words)));
    let known: Vec<_> = known.filter(|it| !it.1.is_empty()).collect();
    if known.is_empty() {
        return;
    }
    page.heading(2, &words.say("document-plan-contacts"));
    for (actor, contact) in known {
        page.field(&actor, &contact);
    }
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

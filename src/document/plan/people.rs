//! Who takes part, in which role, where they are, and what the person allowed.

use std::collections::BTreeMap;

use crate::base::{ActorId, QuestionId};
use crate::document::Words;
use crate::document::isolate::isolated;
use crate::document::markdown::Markdown;
use crate::expr::Value;
use crate::text::{Args, TextKey};

/// The question that says with whom the person's data may be shared.
const CONSENT: &str = "consent.share_with";

/// The roles of an actor with the numbers of its measures.
type Roles = BTreeMap<&'static str, Vec<usize>>;

/// Writes a table of all actors of the plan, in order of their ids.
pub(super) fn write(page: &mut Markdown, words: &Words<'_>) {
    let roles = roles(words);
    if roles.is_empty() {
        return;
    }
    page.heading(2, &words.say("document-plan-people"));
    let head = ["actor", "roles", "contact", "consent"];
    let head = head.map(|it| words.word("document-column", it));
    let rows = roles.iter().map(|(actor, roles)| {
        vec![
            words.actor(actor),
            said(roles, words),
            contact(actor, words),
            consent(actor, words),
        ]
    });
    page.table(&head, &rows.collect::<Vec<_>>());
}

fn roles<'a>(words: &Words<'a>) -> BTreeMap<&'a ActorId, Roles> {
    let mut all: BTreeMap<&ActorId, Roles> = BTreeMap::new();
    for (index, measure) in words.dossier().draft.measures.iter().enumerate() {
        let actors = &measure.actors;
        let lead = std::iter::once(("lead", &actors.lead));
        let with = actors
            .refer
            .iter()
            .chain(actors.with.iter())
            .map(|it| ("with", it));
        let decides = actors.decides.iter().map(|it| ("decides", it));
        for (role, actor) in lead.chain(with).chain(decides) {
            let numbers = all.entry(actor).or_default().entry(role).or_default();
            numbers.push(index + 1);
        }
    }
    all
}

fn said(roles: &Roles, words: &Words<'_>) -> String {
    let roles = roles.iter().map(|(role, numbers)| {
        let args = Args::new()
            .text("role", words.word("document-column", role))
            .text(
                "numbers",
                words.listed(numbers.iter().map(ToString::to_string)),
            );
        words.text(&TextKey::new("document-role"), &args)
    });
    words.listed(roles)
}

fn contact(actor: &ActorId, words: &Words<'_>) -> String {
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

/// Says whether the person allowed to share with the actor; she herself needs none.
fn consent(actor: &ActorId, words: &Words<'_>) -> String {
    if matches!(actor.as_str(), "client" | "case_management") {
        return String::new();
    }
    let allowed = match words.dossier().value_of(&QuestionId::new(CONSENT)) {
        Some(Value::List(codes)) => codes.iter().any(|it| is_code(it, actor.as_str())),
        _ => false,
    };
    words.say(if allowed {
        "list-yes_no-yes"
    } else {
        "document-consent-none"
    })
}

fn is_code(value: &Value, wanted: &str) -> bool {
    matches!(value, Value::Code(code) if code.as_str() == wanted)
}

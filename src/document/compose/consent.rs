//! Whom the person has allowed to be told, and in which role they take part.

use std::collections::BTreeMap;

use crate::base::{ActorId, QuestionId};
use crate::document::{Dossier, Words};
use crate::expr::Value;
use crate::plan::Measure;
use crate::text::{Args, TextKey};

/// The question that says with whom the person's data may be shared.
const CONSENT: &str = "consent.share_with";

/// The roles of an actor with the numbers of its measures.
pub(super) type Roles = BTreeMap<&'static str, Vec<usize>>;

/// Returns those who take part in the plan and whom the person allowed to be told.
pub fn recipients(dossier: &Dossier<'_>) -> Vec<ActorId> {
    let actors = roles(dossier).into_keys();
    actors
        .filter(|it| !is_here(it) && is_allowed(it, dossier))
        .cloned()
        .collect()
}

/// Tells whether the person allowed to share with the actor.
pub(super) fn is_allowed(actor: &ActorId, dossier: &Dossier<'_>) -> bool {
    match dossier.value_of(&QuestionId::new(CONSENT)) {
        Some(Value::List(codes)) => codes.iter().any(|it| is_code(it, actor.as_str())),
        _ => false,
    }
}

/// Tells those who are at the table anyway: the person and we.
pub(super) fn is_here(actor: &ActorId) -> bool {
    matches!(actor.as_str(), "client" | "case_management")
}

/// Says whether the person allowed to share with the actor; she herself needs none.
pub(super) fn said(actor: &ActorId, words: &Words<'_>) -> String {
    if is_here(actor) {
        return String::new();
    }
    words.say(if is_allowed(actor, words.dossier()) {
        "list-yes_no-yes"
    } else {
        "document-consent-none"
    })
}

/// Returns all actors of the plan with their roles, in order of their ids.
pub(super) fn roles<'a>(dossier: &Dossier<'a>) -> BTreeMap<&'a ActorId, Roles> {
    let mut all: BTreeMap<&ActorId, Roles> = BTreeMap::new();
    for (index, measure) in dossier.draft.measures.iter().enumerate() {
        for (role, actor) in roles_of(measure) {
            let numbers = all.entry(actor).or_default().entry(role).or_default();
            numbers.push(index + 1);
        }
    }
    all
}

/// Returns who takes part in a measure, and how.
pub(super) fn roles_of(measure: &Measure) -> impl Iterator<Item = (&'static str, &ActorId)> {
    let actors = &measure.actors;
    let with = actors.refer.iter().filter(|it| **it != actors.lead);
    let with = with.chain(actors.with.iter());
    std::iter::once(("lead", &actors.lead))
        .chain(with.map(|it| ("with", it)))
        .chain(actors.decides.iter().map(|it| ("decides", it)))
}

/// Says an actor's roles with the numbers of the measures.
pub(super) fn roles_said(roles: &Roles, words: &Words<'_>) -> String {
    let roles = roles.iter().map(|(role, numbers)| {
        let numbers = words.listed(numbers.iter().map(ToString::to_string));
        let args = Args::new()
            .text("role", words.word("document-column", role))
            .text("numbers", numbers);
        words.text(&TextKey::new("document-role"), &args)
    });
    words.listed(roles)
}

fn is_code(value: &Value, wanted: &str) -> bool {
    matches!(value, Value::Code(code) if code.as_str() == wanted)
}

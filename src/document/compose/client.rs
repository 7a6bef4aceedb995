//! The person's own page: three next steps, a fourth only when her health or safety can't wait, and
//! nothing that could harm her if it is lost.
//!
//! No name, no word on status or protection: only measures whose rule allows the person's paper,
//! in the words of `rule-<id>.client`, with neutral names of offices and papers
//! (`actor-<id>.client`, `doc-<code>.client`) where the usual ones say too much.

use super::papers::{is_over, neutral};
use crate::base::{ActorId, Day, Language};
use crate::directory::Contact;
use crate::document::isolate::isolated;
use crate::document::{Document, DocumentKind, Line, Words, calendar};
use crate::plan::deadline::DeadlineKind;
use crate::plan::rule::Paper;
use crate::plan::{Draft, Due, Measure};
use crate::text::{Args, TextKey};

/// Who we are among the actors.
const US: &str = "case_management";

/// What one says at a counter in Germany, whatever it is about.
const PHRASES: [&str; 3] = [
    "document-phrase-receipt",
    "document-phrase-missing",
    "document-phrase-language",
];

/// Writes the person's copy in her language.
pub(super) fn compose(words: &Words<'_>) -> Document {
    let title = words.say("document-client-title");
    let mut copy = Document::new(DocumentKind::Client, words.language(), &title);
    let page = &mut copy;
    let draft = words.dossier().draft;
    let today = Args::new().day("day", draft.today);
    page.subtitle = Line::new(&words.text(&TextKey::new("document-client-today"), &today));
    let steps = steps(words);
    if steps.is_empty() {
        page.paragraph(&words.say("document-client-none"));
    }
    for (number, step) in steps.iter().enumerate() {
        let number = Args::new().count("number", number + 1);
        let heading = words.text(&TextKey::new("document-client-step"), &number);
        page.heading(2, &heading);
        page.paragraph(&step.task);
        write_step(page, step, words);
    }
    super::wanted::write(page, words);
    if !steps.is_empty() {
        let office = steps.iter().any(|it| it.measure.actors.decides.is_some());
        write_phrases(page, words, office);
    }
    if let Some(day) = draft.review_open.first() {
        let args = Args::new().day("day", *day);
        page.paragraph(&words.text(&TextKey::new("document-client-review"), &args));
    }
    if let Some(entry) = calendar::next_appointment(words) {
        let args = Args::new().day("day", entry.at.day());
        let caption = words.text(&TextKey::new("document-client-code"), &args);
        page.qr(&calendar::tiny(&entry), &caption);
    }
    page.note(&words.say("document-client-note"));
    copy
}

/// Writes sentences in German to show at a counter, with their meaning; those about handing
/// something in only when a step leads to an office.
fn write_phrases(page: &mut Document, words: &Words<'_>, office: bool) {
    let german = Language::new("de");
    let said = Words::new(*words.dossier(), &german);
    let is_german = *words.language() == german;
    // Plain German needs no meaning beside German.
    let is_kind_of_german = words.language().as_str().split('-').next() == Some(german.as_str());
    if is_german && !office {
        return;
    }
    page.heading(2, &words.say("document-client-phrases"));
    for key in PHRASES {
        let about_language = key.ends_with("-language");
        if about_language && is_german || !about_language && !office {
            continue;
        }
        let sentence = |it: &Words<'_>| {
            let name = it.language_name(words.language());
            let args = if about_language {
                Args::new().text("language", name)
            } else {
                Args::new()
            };
            it.text(&TextKey::new(key), &args)
        };
        let meaning = (!is_kind_of_german).then(|| sentence(words));
        page.phrase(&german, &sentence(&said), &meaning.unwrap_or_default());
    }
}

/// One step: the measures of a rule over several rows are one, since they are done together.
struct Step<'a> {
    measure: &'a Measure,
    /// For whom, when it is for rows.
    names: Vec<String>,
    task: String,
}

fn steps<'a>(words: &Words<'a>) -> Vec<Step<'a>> {
    let draft = words.dossier().draft;
    let told = |it: &Measure| words.rule_text(it, "client", &names(it, words));
    let steps = draft.steps(|it| is_for_client(it, words) && told(it).is_some());
    let step = |measure: &'a Measure| {
        Some(Step {
            measure,
            names: names(measure, words),
            task: told(measure)?,
        })
    };
    steps.into_iter().filter_map(step).collect()
}

/// Names the rows of all measures of the same rule.
fn names(measure: &Measure, words: &Words<'_>) -> Vec<String> {
    let measures = words.dossier().draft.measures.iter();
    let same = measures.filter(|it| it.rule == measure.rule && is_for_client(it, words));
    let rows = same.filter_map(|it| it.row);
    rows.map(|it| words.row_name(it)).collect()
}

/// Tells what may stand on the person's paper and is for her to do now.
pub(super) fn is_for_client(measure: &Measure, words: &Words<'_>) -> bool {
    measure.paper == Paper::Client
        && measure.actors.has_client_task()
        && !measure.is_conditional()
        && !is_over(measure, words.dossier())
}

fn write_step(page: &mut Document, step: &Step<'_>, words: &Words<'_>) {
    let measure = step.measure;
    let names = words.listed(step.names.iter().cloned());
    page.field(&words.say("document-client-for"), &names);
    if let Some((key, day)) = date(measure, words.dossier().draft) {
        let when = words.text(&TextKey::new(key), &Args::new().day("day", day));
        page.field(&words.say("document-client-when"), &when);
    }
    if let Some(actor) = place(measure) {
        page.field(&words.say("document-client-where"), &where_to(actor, words));
    }
    let documents = measure.documents.iter().map(|it| neutral(it, words));
    page.field(
        &words.say("document-client-bring"),
        &words.listed(documents),
    );
}

/// Returns the one date of a step: an appointment's own, else the day to act by when we are open.
fn date(measure: &Measure, draft: &Draft) -> Option<(&'static str, Day)> {
    let act_by = draft.asked_by(measure);
    match measure.due {
        Due::On { date, .. } if is_kept(measure) => Some(("document-client-on", date)),
        Due::On { safe_by, .. } => Some(("document-client-by", act_by.unwrap_or(safe_by))),
        Due::Never { .. } => Some(("document-client-by", act_by?)),
    }
}

/// Tells whether the step is to keep an appointment; what counsel is asked about first is not.
const fn is_kept(measure: &Measure) -> bool {
    let appointment = matches!(
        measure.due,
        Due::On {
            kind: DeadlineKind::Appointment,
            ..
        }
    );
    appointment && measure.actors.refer.is_none()
}

/// Returns where the person goes: with an appointment to the office that made it, which the letter
/// names when we don't know it; else where the rule says, to us when we lead or help, to whoever
/// leads or decides.
fn place(measure: &Measure) -> Option<&ActorId> {
    let actors = &measure.actors;
    if is_kept(measure) {
        return actors.decides.as_ref();
    }
    let all = || {
        let lead = std::iter::once(&actors.lead);
        lead.chain(&actors.decides).chain(actors.with.iter())
    };
    let us = all().find(|it| it.as_str() == US);
    let named = actors.goes_to.as_ref().or(us);
    named.or_else(|| all().find(|it| it.as_str() != "client"))
}

/// Names a place with address, way and telephone.
fn where_to(id: &ActorId, words: &Words<'_>) -> String {
    // Who we are stands in the letterhead.
    let here = (id.as_str() == US).then(|| words.say("document-client-here"));
    let neutral = || words.find(&TextKey::actor(id).attribute("client"), &Args::new());
    let neutral = here.or_else(neutral);
    // While authorities must not learn of her, which house it is is said, not printed: one name
    // in the directory may stand for several, a town's among them.
    let named = neutral.is_none() && words.dossier().draft.barred.is_empty();
    let name = neutral.unwrap_or_else(|| words.actor(id));
    let contact = words
        .dossier()
        .directory
        .actor(id.as_str())
        .map(|it| &it.contact);
    let lines = contact.into_iter().flat_map(|it| contact_lines(it, named));
    let lines = std::iter::once(name).chain(lines).map(|it| isolated(&it));
    lines.collect::<Vec<_>>().join(" · ")
}

/// Returns what helps to find somebody; the official name only where it says nothing of status.
fn contact_lines(contact: &Contact, named: bool) -> impl Iterator<Item = String> {
    let organization = contact.organization.as_ref().filter(|_| named);
    [
        organization,
        contact.address.as_ref(),
        contact.transport.as_ref(),
        contact.phone.as_ref(),
    ]
    .into_iter()
    .flatten()
    .map(ToString::to_string)
    .collect::<Vec<_>>()
    .into_iter()
}

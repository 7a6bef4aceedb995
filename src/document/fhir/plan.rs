//! Goals and the care plan.

use serde_json::{Value as Json, json};

use super::{Ids, date, text};
use crate::document::Words;
use crate::document::isolate::stripped;
use crate::plan::{Due, Goal, Measure};
use crate::profile::Decision;

/// Returns a `Goal` for each need.
pub(super) fn goals(words: &Words<'_>, ids: &Ids<'_>) -> Vec<Json> {
    let goals = words.dossier().draft.goals.iter();
    goals.map(|it| goal(it, words, ids)).collect()
}

fn goal(goal: &Goal, words: &Words<'_>, ids: &Ids<'_>) -> Json {
    let draft = words.dossier().draft;
    let need = draft.needs.iter().find(|it| it.id == goal.need);
    let domain = need.map(|it| words.word("domain", it.domain.code()));
    let mut resource = json!({
        "resourceType": "Goal",
        "id": ids.of(&goal_name(goal)),
        "lifecycleStatus": "proposed",
        "category": [text(&domain.unwrap_or_default())],
        "description": text(&words.goal(&goal.need)),
        "subject": ids.reference("patient"),
        "statusDate": date(draft.today),
    });
    if let (Some(day), Some(fields)) = (goal.by, resource.as_object_mut()) {
        fields.insert("target".to_owned(), json!([{ "dueDate": date(day) }]));
    }
    resource
}

fn goal_name(goal: &Goal) -> String {
    format!("goal {}", goal.need)
}

/// Returns the `CarePlan` with the measures as its activities.
pub(super) fn care_plan(words: &Words<'_>, ids: &Ids<'_>) -> Json {
    let draft = words.dossier().draft;
    let goals = draft.goals.iter().map(|it| ids.reference(&goal_name(it)));
    let activities = draft.measures.iter().map(|it| activity(it, words, ids));
    let mut resource = json!({
        "resourceType": "CarePlan",
        "id": ids.of("care plan"),
        "status": "draft",
        "intent": "proposal",
        "title": words.say("document-plan-title"),
        "subject": ids.reference("patient"),
        "period": { "start": date(draft.today) },
        "created": date(draft.today),
        "supportingInfo": [ids.reference("answers")],
        "goal": goals.collect::<Vec<_>>(),
        "activity": activities.collect::<Vec<_>>(),
    });
    drop_empty(&mut resource);
    resource
}

/// FHIR knows no empty lists.
fn drop_empty(resource: &mut Json) {
    if let Some(fields) = resource.as_object_mut() {
        fields.retain(|_, it| it.as_array().is_none_or(|items| !items.is_empty()));
    }
}

fn activity(measure: &Measure, words: &Words<'_>, ids: &Ids<'_>) -> Json {
    let draft = words.dossier().draft;
    let goals = draft.goals.iter().filter(|it| it.need == measure.need);
    let mut detail = json!({
        "code": text(&words.title(measure)),
        "goal": goals.map(|it| ids.reference(&goal_name(it))).collect::<Vec<_>>(),
        "status": status(measure, words),
        "doNotPerform": false,
        "performer": performers(measure, words),
    });
    drop_empty(&mut detail);
    if let Some(fields) = detail.as_object_mut() {
        if let Due::On { safe_by, .. } = measure.due {
            fields.insert(
                "scheduledPeriod".to_owned(),
                json!({ "end": date(safe_by) }),
            );
        }
        if let Some(why) = words.measure_text(measure, "why") {
            fields.insert("description".to_owned(), stripped(&why).into());
        }
    }
    json!({ "detail": detail })
}

fn status(measure: &Measure, words: &Words<'_>) -> &'static str {
    match words.dossier().decision(measure) {
        None | Some(Decision::Reopened) => "not-started",
        Some(Decision::Accepted) => "scheduled",
        Some(Decision::Rejected(_)) => "cancelled",
        Some(Decision::Done | Decision::Closed { .. }) => "completed",
    }
}

fn performers(measure: &Measure, words: &Words<'_>) -> Vec<Json> {
    let actors = &measure.actors;
    let all = std::iter::once(&actors.lead)
        .chain(actors.with.iter())
        .chain(&actors.decides);
    let named = all.map(|it| stripped(&words.actor(it)));
    named.map(|it| json!({ "display": it })).collect()
}

//! From a draft to the shapes of `lotse-plan/1`.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::measure::{Condition, Due, Duration, Measure, Predecessor, StartsOn, Timing};
use super::shape::{
    Actor, Because, Critical, Date, Dates, Deadline, Goal, Need, OpenQuestion, Owed, Plan,
    Unreachable, Versions,
};
use crate::base::{ActorId, Day};
use crate::document::Words;
use crate::document::isolate::stripped;
use crate::expr::Value;
use crate::form::Sensitivity;
use crate::plan::rule::Paper;
use crate::plan::{self, Held, Origin};
use crate::profile::Decision;

/// Puts the whole plan into its shape.
pub(super) fn plan(words: &Words<'_>) -> Plan {
    let draft = words.dossier().draft;
    Plan {
        schema: super::SCHEMA,
        today: date(draft.today),
        language: words.language().to_string(),
        versions: Versions {
            form: draft.versions.form.to_string(),
            form_version: draft.versions.form_version,
            rules: draft.versions.rules.to_string(),
        },
        needs: draft.needs.iter().map(|it| need(it, words)).collect(),
        goals: draft.goals.iter().map(|it| goal(it, words)).collect(),
        measures: measures(words),
        open_questions: draft
            .open_questions
            .iter()
            .map(|it| open(it, words))
            .collect(),
        deadlines: (draft.deadlines.iter())
            .map(|it| deadline(it, draft))
            .collect(),
        unreachable: draft
            .unreachable
            .iter()
            .map(|it| unreachable(it, words))
            .collect(),
        owed: draft.owed.iter().map(|it| owed(it, words)).collect(),
        critical: draft.critical.as_ref().map(|it| Critical {
            slack: it.slack,
            measures: strings(&it.measures),
        }),
        actors: actors(words),
        review_on: draft.review_on.iter().map(|it| date(*it)).collect(),
        review_open: draft.review_open.iter().map(|it| date(*it)).collect(),
    }
}

fn need(need: &plan::Need, words: &Words<'_>) -> Need {
    Need {
        id: need.id.to_string(),
        title: stripped(&words.need(&need.id)),
        domain: need.domain.code().to_owned(),
        severity: need.severity,
        origin: match need.origin {
            Origin::Rule => "rule",
            Origin::Counselor => "counselor",
            Origin::Client => "client",
        },
        measures: strings(&need.measures),
    }
}

fn goal(goal: &plan::Goal, words: &Words<'_>) -> Goal {
    Goal {
        need: goal.need.to_string(),
        title: stripped(&words.goal(&goal.need)),
        by: goal.by.map(date),
        measures: strings(&goal.measures),
    }
}

fn measures(words: &Words<'_>) -> Vec<Measure> {
    let dossier = words.dossier();
    let matching = dossier.matching();
    let measures = dossier.draft.measures.iter().map(|it| Measure {
        offers: super::offer::offers(&matching.for_measure(it), words),
        ..measure(it, words)
    });
    measures.collect()
}

fn measure(measure: &plan::Measure, words: &Words<'_>) -> Measure {
    let actors = &measure.actors;
    let text = |attribute| {
        words
            .measure_text(measure, attribute)
            .map(|it| stripped(&it))
    };
    let (due, no_due_because) = due(&measure.due);
    Measure {
        id: measure.id.to_string(),
        rule: measure.rule.to_string(),
        row: measure.row.map(|it| it.0),
        need: measure.need.to_string(),
        title: stripped(&words.title(measure)),
        why: text("why"),
        priority: measure.priority.code(),
        domain: measure.domain.code(),
        severity: measure.severity,
        lead: actors.lead.to_string(),
        with: strings(&actors.with),
        decides: actors.decides.as_ref().map(ToString::to_string),
        refer: actors.refer.as_ref().map(ToString::to_string),
        client_task: text("client").filter(|_| actors.has_client_task()),
        printable: measure.paper == Paper::Client,
        due,
        no_due_because,
        act_by: act_by(&measure.act_by),
        only_if: measure.only_if.as_ref().map(condition),
        starts_on: measure.starts_on.as_ref().map(starts_on),
        after: measure.after.iter().map(predecessor).collect(),
        duration: measure.duration.map(|it| Duration {
            min: it.min.to_string(),
            typical: it.typical.to_string(),
            max: it.max.to_string(),
        }),
        timing: timing(&measure.timing),
        documents: strings(&measure.documents),
        law: strings(&measure.law),
        sources: strings(&measure.sources),
        certainty: measure.certainty.code(),
        outdated: measure.outdated,
        because: measure
            .because
            .iter()
            .map(|it| because(it, words))
            .collect(),
        gaps: strings(&measure.gaps),
        offers: Vec::new(),
        status: match words.dossier().decision(measure) {
            None | Some(Decision::Reopened) => "proposed",
            Some(Decision::Accepted) => "agreed",
            Some(Decision::Rejected(_)) => "rejected",
            Some(Decision::Done | Decision::Closed { .. }) => "done",
        },
    }
}

fn due(due: &plan::Due) -> (Option<Due>, Option<String>) {
    match due {
        plan::Due::On {
            date: day,
            kind,
            safe_by,
        } => {
            let due = Due {
                date: date(*day),
                kind: kind.code(),
                safe_by: date(*safe_by),
            };
            (Some(due), None)
        }
        plan::Due::Never { because } => (None, Some(because.to_string())),
    }
}

fn act_by(days: &[Day]) -> Option<Dates> {
    match days {
        [] => None,
        [day] => Some(Dates::One(date(*day))),
        days => Some(Dates::Several(days.iter().map(|it| date(*it)).collect())),
    }
}

fn condition(condition: &plan::Condition) -> Condition {
    Condition {
        rule: condition.rule.to_string(),
        measures: strings(&condition.measures),
        lacks: condition.lacks.code(),
    }
}

fn starts_on(starts_on: &plan::StartsOn) -> StartsOn {
    StartsOn {
        outcome: starts_on.outcome.code(),
        measures: strings(&starts_on.measures),
    }
}

fn predecessor(link: &plan::Link) -> Predecessor {
    Predecessor {
        measure: link.measure.to_string(),
        link: link.kind.code(),
        reason: link.reason.as_ref().map(ToString::to_string),
    }
}

fn timing(timing: &plan::Timing) -> Timing {
    Timing {
        earliest_start: date(timing.earliest_start),
        latest_start: timing.latest_start.map(date),
        slack: timing.slack,
    }
}

fn because(because: &plan::Because, words: &Words<'_>) -> Because {
    let question = words.dossier().form.question(because.slot);
    let sealed = question.sensitivity == Sensitivity::Sealed;
    Because {
        question: because.question.to_string(),
        row: because.row.map(|it| it.0),
        value: match &because.value {
            Held::Value(_) if sealed => Json::Null,
            Held::Value(value) => json(value),
            Held::Withheld(why) => json!({ "none": why.code() }),
            Held::NotAsked => Json::Null,
        },
    }
}

/// Writes a value as an answers file does.
fn json(value: &Value) -> Json {
    match value {
        Value::Bool(it) => json!(it),
        Value::Int(it) | Value::Days(it) | Value::Months(it) => json!(it),
        Value::Decimal(it) => json!(it.to_string()),
        Value::Text(it) => json!(&**it),
        Value::Code(it) => json!(it.as_str()),
        Value::Date(it) => json!(it.to_string()),
        Value::Time(it) => json!(format!("{:02}:{:02}", it / 60, it % 60)),
        Value::List(values) => values.iter().map(json).collect(),
        Value::Row(it) => json!(it.0),
    }
}

fn open(open: &plan::OpenQuestion, words: &Words<'_>) -> OpenQuestion {
    OpenQuestion {
        question: open.asked.question.to_string(),
        row: open.asked.row.map(|it| it.0),
        title: stripped(&words.asked(&open.asked)),
        withheld: open.withheld.map(crate::base::NonAnswer::code),
        rules: strings(&open.rules),
        weight: open.weight,
    }
}

fn deadline(line: &plan::DeadlineLine, draft: &plan::Draft) -> Deadline {
    let counted = line.dated.counted;
    Deadline {
        measure: line.measure.to_string(),
        kind: line.dated.kind.code(),
        date: date(counted.due),
        safe_by: date(counted.safe_by),
        ideal: line.dated.ideal.map(date),
        service: counted.service.map(crate::directory::Service::code),
        notified: counted.notified.map(date),
        later_reading: counted.later_reading.map(date),
        hard: line.dated.kind.is_hard(),
        ahead: draft.is_ahead(counted.due),
    }
}

fn owed(owed: &plan::Owed, words: &Words<'_>) -> Owed {
    Owed {
        measure: owed.measure.to_string(),
        by: owed.by.as_ref().map(ToString::to_string),
        what: stripped(&words.owes(owed)),
        date: date(owed.dated.counted.due),
        then: words.owes_then(owed).map(|it| stripped(&it)),
        from_filing: owed.from_filing,
    }
}

fn unreachable(late: &plan::Unreachable, words: &Words<'_>) -> Unreachable {
    Unreachable {
        measure: late.measure.to_string(),
        late_by: late.late_by,
        chain: strings(&late.chain),
        urgent: late.urgent.as_ref().map(|it| stripped(&words.urgent(it))),
        plan_b: strings(&late.plan_b),
    }
}

fn actors(words: &Words<'_>) -> Vec<Actor> {
    let measures = words.dossier().draft.measures.iter();
    let all = measures.flat_map(|it| {
        let actors = &it.actors;
        let others = actors
            .with
            .iter()
            .chain(&actors.decides)
            .chain(&actors.refer);
        std::iter::once(&actors.lead).chain(others)
    });
    let all: BTreeSet<&ActorId> = all.collect();
    all.into_iter().map(|it| actor(it, words)).collect()
}

fn actor(id: &ActorId, words: &Words<'_>) -> Actor {
    let known = words.dossier().directory.actor(id.as_str());
    let organization = known.and_then(|it| it.contact.organization.as_ref());
    Actor {
        id: id.to_string(),
        title: stripped(&words.actor(id)),
        organization: organization.map(ToString::to_string),
    }
}

pub(super) fn date(day: Day) -> Date {
    Date(day.to_string())
}

fn strings(items: &[impl ToString]) -> Vec<String> {
    items.iter().map(ToString::to_string).collect()
}

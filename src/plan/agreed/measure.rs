//! One measure as it was agreed: a proposed one with its changes, or one that people added.

use super::domain;
use crate::base::{ActorId, Code, Day, RuleId};
use crate::plan::deadline::{Counted, DeadlineKind};
use crate::plan::draft::{Dated, Draft, Due, Measure};
use crate::plan::rule::{Domain, Paper, Priority};
use crate::profile::{MeasureEdits, OwnMeasure, PlanEdits};

/// Who has the task, when the person has one.
const CLIENT: &str = "client";

/// Puts what was agreed otherwise into a measure.
pub(super) fn change(measure: &mut Measure, edits: &MeasureEdits) {
    if let Some(day) = edits.day {
        measure.act_by = vec![day];
        if let Due::On {
            date,
            kind: DeadlineKind::Internal,
            safe_by,
        } = &mut measure.due
        {
            (*date, *safe_by) = (day, day);
        } else if measure.due.date().is_none() {
            measure.due = own_day(day);
        }
    }
    if let Some(priority) = edits.priority.as_ref().and_then(priority) {
        measure.priority = priority;
    }
    if let Some(lead) = &edits.lead {
        measure.actors.lead = lead.clone();
        measure.actors.goes_to = None;
    }
    if let Some(with) = &edits.with {
        measure.actors.with = with.as_slice().into();
    }
    if edits.task.is_some() && !measure.actors.has_client_task() {
        let with = measure.actors.with.iter().cloned();
        measure.actors.with = with.chain([ActorId::new(CLIENT)]).collect();
    }
}

/// Makes a measure that people added; no law, papers or certainty stand behind it.
pub(super) fn own(
    own: &OwnMeasure,
    edits: Option<&MeasureEdits>,
    draft: &Draft,
    all: &PlanEdits,
) -> Measure {
    let (id, domain) = (own.id.clone(), domain(&own.domain));
    let mut measure = Measure::by_hand(id, own.need.clone(), domain, draft.today);
    measure.rule = rule_of(own.id.as_str());
    measure.severity = severity(own, draft, all).unwrap_or(measure.severity);
    measure.paper = paper(domain);
    if let Some(day) = edits.and_then(|it| it.day) {
        measure.deadlines = vec![dated(day)];
        measure.timing.latest_start = Some(day);
        measure.timing.slack = Some(draft.today.days_until(day));
    }
    if let Some(edits) = edits {
        change(&mut measure, edits);
    }
    measure
}

/// How heavy the measure's need weighs, as long as the need is known.
fn severity(own: &OwnMeasure, draft: &Draft, all: &PlanEdits) -> Option<u8> {
    let proposed = draft.needs.iter().find(|it| it.id == own.need);
    proposed.map(|it| it.severity).or_else(|| {
        let added = all.needs.iter().find(|it| it.id == own.need);
        added.map(|it| it.severity)
    })
}

/// Names the rule of a measure that was kept; an own one is named by itself.
fn rule_of(id: &str) -> RuleId {
    RuleId::new(id.split_once('@').map_or(id, |it| it.0))
}

/// Nothing on status or protection may stand on the person's paper; what people add there can't
/// be looked through for it.
const fn paper(domain: Domain) -> Paper {
    if matches!(domain, Domain::Protection | Domain::Residence) {
        Paper::File
    } else {
        Paper::Client
    }
}

const fn own_day(day: Day) -> Due {
    Due::On {
        date: day,
        kind: DeadlineKind::Internal,
        safe_by: day,
    }
}

const fn dated(day: Day) -> Dated {
    Dated {
        kind: DeadlineKind::Internal,
        counted: Counted {
            anchor: day,
            service: None,
            notified: None,
            end: day,
            due: day,
            safe_by: day,
            later_reading: None,
        },
        ideal: None,
        from_partial: false,
    }
}

fn priority(code: &Code) -> Option<Priority> {
    let mut words = Priority::WORDS.iter();
    words.find(|it| it.0 == code.as_str()).map(|it| it.1)
}

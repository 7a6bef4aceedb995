//! One measure as it was agreed: a proposed one with its changes, or one that people added.

use std::sync::Arc;

use super::domain;
use crate::base::{ActorId, Code, Day, RuleId};
use crate::plan::deadline::{Counted, DeadlineKind};
use crate::plan::draft::{Dated, Draft, Due, Measure, Standing, Timing};
use crate::plan::rule::{Actors, Certainty, Domain, Paper, Priority, Scope};
use crate::profile::{MeasureEdits, OwnMeasure, PlanEdits};

/// Who leads where nobody was named.
const LEAD: &str = "case_management";
/// Who has the task, when the person has one.
const CLIENT: &str = "client";
/// How heavy the need of an own measure weighs, when its need is not known any more.
const SEVERITY: u8 = 2;

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
    let need = draft.needs.iter().find(|it| it.id == own.need);
    let severity = need.map(|it| it.severity).or_else(|| {
        let own = all.needs.iter().find(|it| it.id == own.need);
        own.map(|it| it.severity)
    });
    let domain = domain(&own.domain);
    let day = edits.and_then(|it| it.day);
    let mut measure = Measure {
        id: own.id.clone(),
        rule: rule_of(own.id.as_str()),
        row: None,
        need: own.need.clone(),
        domain,
        severity: severity.unwrap_or(SEVERITY),
        standing: Standing::Usual,
        priority: Priority::P2,
        actors: Actors {
            lead: ActorId::new(LEAD),
            with: Arc::default(),
            decides: None,
            refer: None,
            goes_to: None,
        },
        paper: paper(domain),
        due: Due::Never {
            because: Code::new("not_agreed"),
        },
        deadlines: day.map(dated).into_iter().collect(),
        act_by: Vec::new(),
        undated: Vec::new(),
        only_if: None,
        starts_on: None,
        after: Vec::new(),
        dropped: Vec::new(),
        timing: Timing {
            earliest_start: draft.today,
            latest_start: day,
            slack: day.map(|it| draft.today.days_until(it)),
        },
        duration: None,
        urgent: None,
        documents: Arc::default(),
        law: Arc::default(),
        sources: Arc::default(),
        gaps: Arc::default(),
        scope: Scope::Duesseldorf,
        certainty: Certainty::Certain,
        outdated: false,
        because: Vec::new(),
        parameters: Vec::new(),
    };
    if let Some(edits) = edits {
        change(&mut measure, edits);
    }
    measure
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

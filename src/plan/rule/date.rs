//! Reads what a rule says about time: deadlines, priority, duration.

use super::parameter::Vocabulary;
use super::part::{duration, forwards, offset, priority, urgent};
use super::read::Links;
use super::{Deadline, Duration, PriorityRule, Urgent};
use crate::base::{Code, Fields, Item, Report};
use crate::directory::calendar::SERVICES;
use crate::expr::{Scope, Type, compile};
use crate::plan::deadline::{Counting, DEADLINE_KINDS, DeadlineKind, Offset};

/// When something must be done, and how long it takes.
pub(super) struct Dates {
    pub(super) act_by: Vec<Offset>,
    pub(super) no_due_because: Option<Code>,
    pub(super) deadlines: Vec<Deadline>,
    pub(super) priority: Option<PriorityRule>,
    pub(super) duration: Option<Duration>,
    pub(super) urgent: Option<Urgent>,
}

impl Dates {
    pub(super) fn read(
        fields: &mut Fields<'_>,
        names: &Vocabulary<'_>,
        scope: &Scope,
        report: &mut Report,
    ) -> Self {
        let act_by = fields.get("act_by");
        let act_by = act_by.map_or_else(Vec::new, |it| forwards(&it, report));
        let no_due_because = fields.text("no_due_because", report).map(Code::new);
        let listed = fields
            .get("deadline")
            .map_or_else(Vec::new, |it| it.as_list().unwrap_or_else(|| vec![it]));
        let deadlines = listed.iter();
        let deadlines = deadlines.filter_map(|it| deadline(it, names, scope, report));
        let deadlines = deadlines.collect();
        let urgency = fields.need("priority", report);
        let urgency = urgency.and_then(|it| priority(&it, report));
        let time = fields.get("duration");
        let time = time.and_then(|it| duration(&it, report));
        Self {
            act_by,
            no_due_because,
            deadlines,
            priority: urgency,
            duration: time,
            urgent: fields.get("urgent").and_then(|it| urgent(&it, report)),
        }
    }

    /// Checks what only the whole rule shows; `id` is where it is told.
    pub(super) fn check(&self, links: &Links, id: &Item<'_>, report: &mut Report) {
        let dated = !self.act_by.is_empty() || !self.deadlines.is_empty();
        if !dated && self.no_due_because.is_none() {
            report.error("undated", id.place(), "the rule's measure has no date");
            report.remedy("add `act_by = \"14 days\"`, a `deadline`, or `no_due_because`");
        }
        let from_filing = self.deadlines.iter().any(|it| it.anchor.is_none());
        if from_filing && self.act_by.is_empty() {
            let message = "a deadline that runs from the filing needs the day of filing";
            report.error("undated", id.place(), message);
            report.remedy("add `act_by = \"3 days\"`, or give the deadline an `anchor`");
        }
        if self.act_by.len() > 1 && links.only_if.is_none() {
            report.error(
                "many_dates",
                id.place(),
                "only a follow-up has several dates to act by",
            );
            report.remedy("write one span in `act_by`, or add `only_if`");
        }
        if links.starts_on.is_some() && self.act_by.is_empty() {
            let message = "a measure that starts on an outcome needs a latest date";
            report.error("undated", id.place(), message);
            report.remedy("add `act_by = \"14 days\"`");
        }
        let rises = self
            .priority
            .as_ref()
            .is_some_and(|it| !it.within.is_empty());
        if rises && self.deadlines.is_empty() {
            let message = "the priority rises towards a deadline that the rule lacks";
            report.error("within_without_deadline", id.place(), message);
            report.remedy("add a `deadline`, or take `within` out");
        }
    }
}

fn deadline(
    item: &Item<'_>,
    names: &Vocabulary<'_>,
    scope: &Scope,
    report: &mut Report,
) -> Option<Deadline> {
    let mut fields = item.fields(report)?;
    let kind = fields.need_word("kind", &DEADLINE_KINDS, report);
    let from_filing = kind == Some(DeadlineKind::Inbound);
    let anchor = if from_filing {
        fields.get("anchor")
    } else {
        fields.need("anchor", report)
    };
    let anchored = anchor.is_some();
    let anchor = anchor.and_then(|it| compile(&it, names, scope, &Type::Date, report));
    let span = fields.get("offset");
    let span = span.map_or(Some(Offset::Days(0)), |it| offset(&it, report));
    let ideal = fields.get("ideal").and_then(|it| offset(&it, report));
    let law = fields.word("service", &SERVICES, report);
    let first = fields.boolean("first_day_counts", report);
    let owes = owed(&mut fields, from_filing, report);
    fields.finish(report);
    if anchored == anchor.is_none() {
        return None;
    }
    let counting = Counting {
        kind: kind?,
        offset: span?,
        service: law,
        first_day_counts: first.unwrap_or(false),
    };
    check_counting(&counting, item, report);
    Some(Deadline {
        anchor,
        owes,
        counting,
        ideal,
    })
}

/// Reads what an authority owes, which only a deadline that runs from a filing may say.
fn owed(fields: &mut Fields<'_>, from_filing: bool, report: &mut Report) -> Option<Code> {
    let item = fields.get("owes")?;
    if !from_filing {
        let message = "only an inbound deadline says what an authority owes";
        report.error("bad_deadline", item.place(), message);
        report.remedy("write `kind = \"inbound\"`, or take `owes` out");
    }
    item.text(report).map(Code::new)
}

fn check_counting(counting: &Counting, item: &Item<'_>, report: &mut Report) {
    let in_hours = matches!(counting.offset, Offset::Hours(_));
    if in_hours != (counting.kind == DeadlineKind::Hours) {
        let message = "hours count for the kind `hours`, and nothing else counts for it";
        report.error("bad_deadline", item.place(), message);
        report.remedy("write `kind = \"hours\", offset = \"48 hours\"`, or another kind in days");
    }
    let backward = counting.kind == DeadlineKind::Backward;
    if backward && !counting.offset.is_negative() {
        let message = "a backward deadline lies before its anchor";
        report.error("bad_deadline", item.place(), message);
        report.remedy("write a negative span, such as `offset = \"-6 months\"`");
    }
    let posted = counting.service.is_some();
    if posted && counting.kind != DeadlineKind::Legal {
        let message = "only a legal deadline runs from the posting of a letter";
        report.error("bad_deadline", item.place(), message);
        report.remedy("write `kind = \"legal\"`, or take `service` out");
    }
}

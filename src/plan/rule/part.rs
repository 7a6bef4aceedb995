//! Reads the parts of a rule that need no expression: time, actors, priority, links.

use std::sync::Arc;

use super::{
    Actors, After, Domain, Duration, Force, LinkKind, NeedSeen, OnlyIf, Outcome, Priority,
    PriorityRule, Urgent,
};
use crate::base::{Code, Fields, Item, NeedId, Report, RuleId};
use crate::directory::{Actor, Directory};
use crate::plan::deadline::Offset;

/// Reads a span such as `"4 weeks"`.
pub(in crate::plan) fn offset(item: &Item<'_>, report: &mut Report) -> Option<Offset> {
    let text = item.text(report)?;
    let offset = Offset::parse(text);
    if offset.is_none() {
        report.error(
            "bad_span",
            item.place(),
            format!("`{text}` is no span of time"),
        );
        report.remedy("write a number and hours, days, weeks, months or years: \"-8 weeks\"");
    }
    offset
}

/// Reads a span that may not run backwards.
fn forward(item: &Item<'_>, report: &mut Report) -> Option<Offset> {
    let found = offset(item, report)?;
    if found.is_negative() {
        report.error(
            "negative_span",
            item.place(),
            "this span cannot run backwards",
        );
        report.remedy("take the sign away");
        return None;
    }
    Some(found)
}

/// Reads one span or a list of them, none of which runs backwards.
pub(super) fn forwards(item: &Item<'_>, report: &mut Report) -> Vec<Offset> {
    match item.as_list() {
        Some(items) => items.iter().filter_map(|it| forward(it, report)).collect(),
        None => forward(item, report).into_iter().collect(),
    }
}

/// Reads `valid_from`, `valid_until` and `review_by`.
pub(in crate::plan) fn force(fields: &mut Fields<'_>, report: &mut Report) -> Option<Force> {
    let from = fields.need_day("valid_from", report);
    let until = fields.get("valid_until");
    let last = until.as_ref().and_then(|it| it.day(report));
    let review = fields.need_day("review_by", report);
    if let Some(item) = until.filter(|_| last.is_some() && last < from) {
        report.error(
            "never_valid",
            item.place(),
            "the rule ends before it begins",
        );
        report.remedy("put `valid_until` behind `valid_from`");
    }
    Some(Force {
        valid_from: from?,
        valid_until: last,
        review_by: review?,
    })
}

/// Reads `need`.
pub(super) fn need(item: &Item<'_>, report: &mut Report) -> Option<NeedSeen> {
    let mut fields = item.fields(report)?;
    let id = fields.need_text("id", report);
    let domain = fields.need_word("domain", Domain::WORDS, report);
    let severity = fields.need("severity", report).and_then(|it| {
        let number = it.integer(report)?;
        let severity = u8::try_from(number).ok();
        let severity = severity.filter(|it| (1..=4).contains(it));
        if severity.is_none() {
            let message = format!("{number} is no severity");
            report.error("bad_severity", it.place(), message);
            report.remedy("write 1 (light) to 4 (existence, health or status at stake)");
        }
        severity
    });
    fields.finish(report);
    Some(NeedSeen {
        id: NeedId::new(id?),
        domain: domain?,
        severity: severity?,
    })
}

/// Reads `lead`, `with`, `decides`, `refer` and `goes_to`, and checks them against the directory.
pub(super) fn actors(
    fields: &mut Fields<'_>,
    directory: &Directory,
    report: &mut Report,
) -> Option<Actors> {
    let lead = fields.need("lead", report);
    let lead_actor = lead.as_ref().and_then(|it| actor(it, directory, report));
    let with = fields.list("with", report);
    let joining: Vec<_> = with.iter().map(|it| actor(it, directory, report)).collect();
    let decides = fields.get("decides");
    let deciding = decides.as_ref().and_then(|it| actor(it, directory, report));
    let refer = fields.get("refer");
    let referred = refer.as_ref().and_then(|it| actor(it, directory, report));
    if let Some((item, actor)) = decides.as_ref().zip(deciding).filter(|it| !it.1.authority) {
        let message = format!("`{}` does not decide on applications", actor.id);
        report.error("no_authority", item.place(), message);
        report.remedy("name an actor with `authority = true`, or put this one into `with`");
    }
    if refer.is_some() {
        let named = lead
            .iter()
            .zip([lead_actor])
            .chain(with.iter().zip(joining.iter().copied()));
        let named = named.chain(decides.iter().zip([deciding]));
        for (item, actor) in named.filter_map(|(item, actor)| Some((item, actor?))) {
            warn_of_authority(item, actor, report);
        }
    }
    let goal = fields.get("goes_to");
    let goes_to = goal.as_ref().and_then(|it| actor(it, directory, report));
    let id = |it: &Actor| it.id.clone();
    let actors = Actors {
        lead: lead_actor.map(id)?,
        with: joining.into_iter().flatten().map(id).collect(),
        decides: deciding.map(id),
        refer: referred.map(id),
        goes_to: goes_to.map(id),
    };
    if let Some((item, actor)) = goal.zip(goes_to)
        && !actors.all().any(|it| *it == actor.id)
    {
        let message = format!("`{}` has no part in this measure", actor.id);
        report.error("goes_to_others", item.place(), message);
        report.remedy("name who leads, joins or decides, or add them to `with`");
    }
    Some(actors)
}

/// Reads `lead`, `with`, `refer` and `to` of a letter; to whom it goes stands in `decides`.
pub(in crate::plan) fn letter_actors(
    fields: &mut Fields<'_>,
    directory: &Directory,
    report: &mut Report,
) -> Option<Actors> {
    let lead = fields.need("lead", report);
    let lead = lead.and_then(|it| actor(&it, directory, report));
    let with = fields.list("with", report);
    let with = with.iter().filter_map(|it| actor(it, directory, report));
    let with: Arc<[_]> = with.map(|it| it.id.clone()).collect();
    let refer = fields.get("refer");
    let refer = refer.and_then(|it| actor(&it, directory, report));
    let to = fields.get("to");
    let to = to.and_then(|it| actor(&it, directory, report));
    let id = |it: &Actor| it.id.clone();
    Some(Actors {
        lead: lead.map(id)?,
        with,
        decides: to.map(id),
        refer: refer.map(id),
        goes_to: None,
    })
}

fn warn_of_authority(item: &Item<'_>, actor: &Actor, report: &mut Report) {
    if !actor.authority {
        return;
    }
    let message = format!(
        "`{}` is an authority, and this rule refers to counsel first",
        actor.id
    );
    report.error("authority_before_counsel", item.place(), message);
    report.remedy("take it out: no authority is contacted before counsel was asked");
}

fn actor<'d>(item: &Item<'_>, directory: &'d Directory, report: &mut Report) -> Option<&'d Actor> {
    let id = item.text(report)?;
    let found = directory.actor(id);
    if found.is_none() {
        report.error(
            "unknown_actor",
            item.place(),
            format!("no actor is called `{id}`"),
        );
        match directory.nearest(id) {
            Some(near) => report.remedy(format!("did you mean `{near}`?")),
            None => report.remedy("add an [[actor]] with this id to forms/directory/"),
        }
    }
    found
}

/// Reads `priority`: a level, or a base that rises.
pub(super) fn priority(item: &Item<'_>, report: &mut Report) -> Option<PriorityRule> {
    if item.as_text().is_some() {
        let base = item.word(Priority::WORDS, report)?;
        return Some(PriorityRule {
            base,
            within: Vec::new(),
        });
    }
    let mut fields = item.fields(report)?;
    let base = fields.need_word("base", Priority::WORDS, report);
    let within = fields.get("within").and_then(|it| it.fields(report));
    fields.finish(report);
    let entries = within.map(|it| it.entries()).unwrap_or_default();
    let within = entries.into_iter().filter_map(|(key, item)| {
        let level = item.word(Priority::WORDS, report);
        let span = Offset::parse(key.name);
        if span.is_none() {
            let message = format!("`{}` is no span of time", key.name);
            report.error("bad_span", key.place, message);
            report.remedy("write a number and days, weeks or months: \"6 weeks\" = \"P1\"");
        }
        Some((span?, level?))
    });
    let within = within.collect();
    Some(PriorityRule {
        base: base?,
        within,
    })
}

/// Reads `duration`.
pub(super) fn duration(item: &Item<'_>, report: &mut Report) -> Option<Duration> {
    let mut fields = item.fields(report)?;
    let mut span = |key| {
        let item = fields.need(key, report)?;
        forward(&item, report)
    };
    let (min, typical, max) = (span("min"), span("typical"), span("max"));
    fields.finish(report);
    let duration = Duration {
        min: min?,
        typical: typical?,
        max: max?,
    };
    let order = [duration.min, duration.typical, duration.max].map(rough_days);
    if !order.is_sorted() {
        report.error(
            "unordered_duration",
            item.place(),
            "min, typical and max are not in order",
        );
        report.remedy("write the shortest time first: min ≤ typical ≤ max");
    }
    Some(duration)
}

/// Days of a span, a month as 30.4 days; for comparing spans only.
const fn rough_days(span: Offset) -> i64 {
    match span {
        Offset::Hours(it) => it * 10 / 24,
        Offset::Days(it) => it * 10,
        Offset::Months(it) => it * 304,
    }
}

/// Reads one entry of `after`.
pub(super) fn after(mut fields: Fields<'_>, report: &mut Report) -> Option<After> {
    let rule = fields.need("rule", report);
    let id = rule.as_ref().and_then(|it| it.text(report));
    let link = fields.word("link", LinkKind::WORDS, report);
    let lag = fields.get("lag").and_then(|it| forward(&it, report));
    let reason = fields.text("reason", report).map(Code::new);
    fields.finish(report);
    Some(After {
        rule: RuleId::new(id?),
        link: link.unwrap_or(LinkKind::FinishStart),
        lag: lag.unwrap_or(Offset::Days(0)),
        reason,
        place: rule?.place(),
    })
}

/// Reads `only_if`.
pub(super) fn only_if(item: &Item<'_>, report: &mut Report) -> Option<OnlyIf> {
    let mut fields = item.fields(report)?;
    let rule = fields.need("rule", report);
    let id = rule.as_ref().and_then(|it| it.text(report));
    let lacks = fields.need_word("lacks", Outcome::WORDS, report);
    fields.finish(report);
    Some(OnlyIf {
        rule: RuleId::new(id?),
        lacks: lacks?,
        place: rule?.place(),
    })
}

/// Reads `urgent`: a rule, or the code of a text.
pub(super) fn urgent(item: &Item<'_>, report: &mut Report) -> Option<Urgent> {
    if let Some(code) = item.as_text() {
        return Some(Urgent::Text(Code::new(code)));
    }
    let mut fields = item.fields(report)?;
    let rule = fields.need("rule", report);
    let id = rule.as_ref().and_then(|it| it.text(report));
    fields.finish(report);
    Some(Urgent::Rule {
        rule: RuleId::new(id?),
        place: rule?.place(),
    })
}

/// Reads a list of texts into a shared slice of ids.
pub(in crate::plan) fn shared<T>(
    fields: &mut Fields<'_>,
    key: &'static str,
    make: impl Fn(&str) -> T,
    report: &mut Report,
) -> Arc<[T]> {
    let texts = fields.get(key).map_or_else(Vec::new, |it| it.texts(report));
    texts.into_iter().map(make).collect()
}

//! Routes: what comes first, and what their conditions may read.

use std::collections::BTreeSet;

use super::raw::RawRoute;
use super::{Entry, Form, Question, Route};
use crate::base::{Item, Report, RouteId, nearest};
use crate::expr::Slot;

/// Binds the entries of every route and checks what they depend on.
pub(super) fn bind(raw: &[RawRoute<'_>], form: &Form, report: &mut Report) -> Vec<Route> {
    let routes = raw.iter().map(|route| {
        let entries: Vec<_> = route
            .questions
            .iter()
            .filter_map(|it| Some((it, entry(it, form, report)?)))
            .collect();
        check_conditions(&entries, form, report);
        let entries = entries.into_iter().map(|it| it.1).collect();
        Route {
            id: RouteId::new(route.id),
            entries,
            place: route.place.clone(),
        }
    });
    routes.collect()
}

fn entry(item: &Item<'_>, form: &Form, report: &mut Report) -> Option<Entry> {
    let name = item.text(report)?;
    if let Some(slot) = form.find(name) {
        return Some(Entry::Question(slot));
    }
    if let Some(section) = form.sections.iter().position(|it| it.id.as_str() == name) {
        return Some(Entry::Section(section));
    }
    report.error(
        "unknown_question",
        item.place(),
        format!("there is no question or section `{name}`"),
    );
    let questions = form.questions.iter().map(|it| it.id.as_str());
    let known = questions.chain(form.sections.iter().map(|it| it.id.as_str()));
    let near = nearest(name, known);
    report.did_you_mean(near, "name a question as `section.question`, or a section");
    None
}

/// A question of the route must not wait for answers that only questions outside it can give.
fn check_conditions(entries: &[(&Item<'_>, Entry)], form: &Form, report: &mut Report) {
    let members: BTreeSet<Slot> = entries.iter().flat_map(|it| slots(it.1, form)).collect();
    for (item, entry) in entries {
        for slot in slots(*entry, form) {
            let question = form.question(slot);
            if outside(question, &members) {
                let message = format!(
                    "`{}` is shown only by answers from outside this route",
                    question.id
                );
                report.error("route_show_if", item.place(), message);
                report.remedy("add the question it depends on to the route, in front of it");
            }
        }
    }
}

fn outside(question: &Question, members: &BTreeSet<Slot>) -> bool {
    let reads = question
        .show_if
        .as_ref()
        .map(crate::expr::Bound::reads)
        .unwrap_or_default();
    !reads.is_empty() && reads.iter().all(|it| !members.contains(it))
}

fn slots(entry: Entry, form: &Form) -> Vec<Slot> {
    match entry {
        Entry::Question(slot) => vec![slot],
        Entry::Section(at) => form
            .sections
            .get(at)
            .map(|it| it.questions.clone())
            .unwrap_or_default(),
    }
}

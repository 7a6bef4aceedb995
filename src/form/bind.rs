//! From the written form to the one that is meant.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::names::Index;
use super::raw::{RawForm, RawQuestion, RawSection};
use super::{Form, Kind, Lists, Question, Roster, Section, SectionKind, cycle, question, route};
use crate::base::{Item, Place, QuestionId, Report, SectionId};
use crate::expr::{Bound, Named, Names as _, RosterId, Scope, Slot, Type, compile};

/// Binds every name; questions with unknown types are left out, with a report.
pub(super) fn bind(raw: RawForm<'_>, lists: &Lists, report: &mut Report) -> Option<Form> {
    let rosters = rosters(&raw.sections);
    let placed = place_questions(&raw.sections, &rosters, lists, report);
    let index = index(&placed, &rosters, lists);
    let sections = sections(&raw, &placed, &index, report);
    let questions: Vec<_> = placed
        .iter()
        .map(|it| bind_question(it, (raw.version, &sections), &index, report))
        .collect();
    let (dependents, order) = cycle::order(&questions, &sections, report);
    let rosters = bind_rosters(&raw.sections, &index, report);
    let order = order?;
    let mut ranks = vec![0; order.len()];
    for (rank, slot) in (0_u32..).zip(&order) {
        ranks[slot.0 as usize] = rank;
    }
    let mut form = Form {
        id: raw.id,
        version: raw.version,
        sections,
        questions,
        rosters: rosters?,
        routes: Vec::new(),
        index,
        dependents,
        order,
        ranks,
    };
    form.routes = route::bind(&raw.routes, &form, report);
    Some(form)
}

/// A question whose kind is known, with the slot it got.
struct Placed<'a, 'r> {
    raw: &'r RawQuestion<'a>,
    id: QuestionId,
    kind: Kind,
    section: usize,
    roster: Option<RosterId>,
}

fn rosters(sections: &[RawSection<'_>]) -> Vec<SectionId> {
    sections
        .iter()
        .filter(|it| it.repeats.is_some())
        .map(|it| SectionId::new(it.id))
        .collect()
}

fn place_questions<'a, 'r>(
    sections: &'r [RawSection<'a>],
    rosters: &[SectionId],
    lists: &Lists,
    report: &mut Report,
) -> Vec<Placed<'a, 'r>> {
    let mut seen: BTreeMap<QuestionId, Place> = BTreeMap::new();
    let mut placed = Vec::new();
    for (at, section) in sections.iter().enumerate() {
        let roster = roster_of(section, rosters, report);
        for raw in &section.questions {
            let id = QuestionId::new(format!("{}.{}", section.id, raw.id));
            if let Some(first) = seen.insert(id.clone(), raw.place.clone()) {
                report.error(
                    "duplicate_id",
                    raw.place.clone(),
                    format!("`{id}` stands in {first} too"),
                );
                report.remedy("an id means one question for ever: give this one another");
                continue;
            }
            if let Some(kind) = question::kind(raw, lists, report) {
                placed.push(Placed {
                    raw,
                    id,
                    kind,
                    section: at,
                    roster,
                });
            }
        }
    }
    placed
}

fn roster_of(
    section: &RawSection<'_>,
    rosters: &[SectionId],
    report: &mut Report,
) -> Option<RosterId> {
    let name = match &section.for_each {
        Some(each) => each.roster.text(report)?,
        None => section.repeats.as_ref().map(|_| section.id)?,
    };
    let at = rosters.iter().position(|it| it.as_str() == name);
    if let (None, Some(each)) = (at, &section.for_each) {
        report.error(
            "unknown_roster",
            each.roster.place(),
            format!("`{name}` is no roster"),
        );
        let known = rosters.iter().map(SectionId::as_str);
        match crate::base::nearest(name, known) {
            Some(near) => report.remedy(format!("did you mean `{near}`?")),
            None => report.remedy("a roster is a section with `repeats`"),
        }
    }
    u16::try_from(at?).ok().map(RosterId)
}

fn index(placed: &[Placed<'_, '_>], rosters: &[SectionId], lists: &Lists) -> Index {
    let mut members = vec![BTreeMap::new(); rosters.len()];
    let mut by_id = BTreeMap::new();
    let mut named = Vec::new();
    for (slot, question) in (0_u32..).map(Slot).zip(placed) {
        let kind = question.kind.value_type().unwrap_or(Type::Text);
        named.push(Named {
            slot,
            kind,
            roster: question.roster,
        });
        by_id.insert(question.id.clone(), slot);
        if let Some(members) = question
            .roster
            .and_then(|it| members.get_mut(usize::from(it.0)))
        {
            let members: &mut BTreeMap<String, Slot> = members;
            members.insert(question.id.as_str().to_owned(), slot);
            members.entry(question.raw.id.to_owned()).or_insert(slot);
        }
    }
    Index {
        by_id,
        named,
        rosters: rosters.to_vec(),
        members,
        lists: lists.clone(),
    }
}

fn sections(
    raw: &RawForm<'_>,
    placed: &[Placed<'_, '_>],
    index: &Index,
    report: &mut Report,
) -> Vec<Section> {
    let mut seen: BTreeMap<&str, &Place> = BTreeMap::new();
    let mut sections = Vec::new();
    for (at, section) in raw.sections.iter().enumerate() {
        if let Some(first) = seen.insert(section.id, &section.place) {
            let message = format!("the section `{}` stands in {first} too", section.id);
            report.error("duplicate_id", section.place.clone(), message);
            report.remedy("give this section another id");
        }
        let slots = (0_u32..).map(Slot).zip(placed);
        sections.push(Section {
            id: SectionId::new(section.id),
            kind: section_kind(section, index, report),
            questions: slots
                .filter(|(_, it)| it.section == at)
                .map(|it| it.0)
                .collect(),
            place: section.place.clone(),
        });
    }
    sections
}

fn section_kind(section: &RawSection<'_>, index: &Index, report: &mut Report) -> SectionKind {
    let Some(each) = &section.for_each else {
        return index
            .roster(section.id)
            .map_or(SectionKind::Once, SectionKind::Roster);
    };
    let Some(roster) = each.roster.as_text().and_then(|it| index.roster(it)) else {
        return SectionKind::Once;
    };
    let row: Arc<str> = each.row.into();
    let scope = scope(section.id, Some(&row), roster, index);
    let condition = each.condition.as_ref();
    let condition = condition.and_then(|it| compile(it, index, &scope, &Type::Bool, report));
    SectionKind::PerRow {
        roster,
        row,
        condition,
    }
}

/// The names that mean the row: the section's own, the roster's, and the one that `row` gives.
fn scope(section: &str, row: Option<&Arc<str>>, roster: RosterId, index: &Index) -> Scope {
    let own = index
        .rosters
        .get(usize::from(roster.0))
        .map(|it| Arc::from(it.as_str()));
    let names = own
        .into_iter()
        .chain(row.cloned())
        .chain([Arc::from(section)]);
    let mut names: Vec<Arc<str>> = names.collect();
    names.dedup();
    Scope {
        row: Some((names, roster)),
    }
}

/// The names that mean the row in a question's own expressions; none outside of rosters.
fn scope_of(placed: &Placed<'_, '_>, section: &Section, index: &Index) -> Scope {
    let Some(roster) = placed.roster else {
        return Scope::default();
    };
    let row = match &section.kind {
        SectionKind::PerRow { row, .. } => Some(row),
        SectionKind::Roster(_) | SectionKind::Once => None,
    };
    scope(section.id.as_str(), row, roster, index)
}

fn bind_question(
    placed: &Placed<'_, '_>,
    (version, sections): (u32, &[Section]),
    index: &Index,
    report: &mut Report,
) -> Question {
    let raw = placed.raw;
    let scope = scope_of(placed, &sections[placed.section], index);
    let mut condition = |item: &Item<'_>, kind: &Type| compile(item, index, &scope, kind, report);
    let show_if = raw
        .show_if
        .as_ref()
        .and_then(|it| condition(it, &Type::Bool));
    let result = placed.kind.value_type().unwrap_or(Type::Bool);
    let value = raw.value.as_ref().and_then(|it| condition(it, &result));
    let checks = raw
        .checks
        .iter()
        .filter_map(|it| bind_check(it, &mut condition))
        .collect();
    Question {
        slot: index
            .by_id
            .get(&placed.id)
            .copied()
            .unwrap_or(Slot(u32::MAX)),
        id: placed.id.clone(),
        section: placed.section,
        roster: placed.roster,
        kind: placed.kind.clone(),
        sensitivity: question::sensitivity(raw.sensitivity.as_ref(), report),
        side: question::side(raw.side.as_ref(), report),
        show_if,
        value,
        checks,
        min: question::number(raw.min.as_ref(), report),
        max: question::number(raw.max.as_ref(), report),
        since: question::since(raw.since.as_ref(), version, report),
        place: raw.place.clone(),
    }
}

fn bind_check(
    raw: &super::raw::RawCheck<'_>,
    condition: &mut impl FnMut(&Item<'_>, &Type) -> Option<Bound>,
) -> Option<super::Check> {
    let that = condition(&raw.that, &Type::Bool)?;
    Some(super::Check {
        id: crate::base::CheckId::new(raw.id),
        that,
        level: raw.level,
    })
}

fn bind_rosters(
    sections: &[RawSection<'_>],
    index: &Index,
    report: &mut Report,
) -> Option<Vec<Roster>> {
    let mut rosters = Vec::new();
    for section in sections {
        let Some(repeats) = &section.repeats else {
            continue;
        };
        let wanted = repeats.name.text(report)?;
        let Some(name) = index.by_id.get(wanted).copied() else {
            report.error(
                "unknown_question",
                repeats.name.place(),
                format!("there is no question `{wanted}`"),
            );
            report.remedy(format!(
                "name a text question of this section, such as `{}.first_name`",
                section.id
            ));
            return None;
        };
        rosters.push(Roster {
            id: SectionId::new(section.id),
            name,
            max: repeats.max,
        });
    }
    Some(rosters)
}

//! Settled plans: taken from what is agreed, and compared with what is proposed now.

mod compare;

pub use compare::{ItemPart, Standing, ThreeWay, compare_revisions, three_way};

use std::fmt::Write as _;

use super::agreed::Agreed;
use super::deadline::DeadlineKind;
use super::draft::{Draft, Due, Held, Measure};
use crate::base::{Code, Language};
use crate::profile::{AgreedItem, Ground, ItemParts, PlanRevision};

/// Takes the agreed plan as it stands, to be kept for good; `draft` is what the rules propose.
///
/// What the plan settled before holds and nobody has decided about since is taken over from it, so
/// that settling again makes nothing vanish.
pub fn settle(
    agreed: &Agreed,
    draft: &Draft,
    before: Option<&PlanRevision>,
    language: &Language,
) -> PlanRevision {
    let items = agreed.plan.measures.iter();
    let items = items.map(|it| item(it, draft.measure(it.id.as_str()), agreed));
    let carried = before.map(|it| undecided(agreed, it)).unwrap_or_default();
    let carried = carried.into_iter().map(|it| AgreedItem {
        carried: true,
        ..it.clone()
    });
    let items: Vec<_> = items.chain(carried).collect();
    PlanRevision {
        day: draft.today,
        language: language.clone(),
        form_version: draft.versions.form_version,
        rules: draft.versions.rules.clone(),
        hash: sum(&items).into(),
        signed: false,
        handed_over: false,
        items,
    }
}

/// Lists what was settled and no rule proposes any more, as long as nobody has decided about it.
pub fn undecided<'r>(agreed: &Agreed, before: &'r PlanRevision) -> Vec<&'r AgreedItem> {
    let decided = |item: &AgreedItem| {
        let mut gone = agreed.gone.iter();
        gone.any(|it| it.measure == item.measure && it.decision.is_over())
    };
    let items = before.items.iter();
    let gone = items.filter(|it| agreed.plan.measure(it.measure.as_str()).is_none());
    gone.filter(|it| !decided(it)).collect()
}

fn item(measure: &Measure, proposed: Option<&Measure>, agreed: &Agreed) -> AgreedItem {
    AgreedItem {
        measure: measure.id.clone(),
        decision: agreed.decision(&measure.id).cloned(),
        proposed: parts(proposed.unwrap_or(measure)),
        agreed: parts(measure),
        grounds: grounds(measure),
        carried: false,
    }
}

fn grounds(measure: &Measure) -> Vec<Ground> {
    let because = measure.because.iter();
    let grounds = because.map(|it| Ground {
        question: it.question.clone(),
        row: it.row,
        value: match &it.value {
            Held::Value(value) => Some(value.clone()),
            Held::Withheld(_) | Held::NotAsked => None,
        },
    });
    grounds.collect()
}

/// Returns the parts of a measure that a settled plan holds.
pub fn parts(measure: &Measure) -> ItemParts {
    let due = match &measure.due {
        Due::On { date, kind, .. } if *kind != DeadlineKind::Internal => Some(*date),
        Due::On { .. } | Due::Never { .. } => None,
    };
    ItemParts {
        priority: Code::new(measure.priority.code()),
        lead: measure.actors.lead.clone(),
        with: measure.actors.with.to_vec(),
        decides: measure.actors.decides.clone(),
        due,
        act_by: measure.act_by.clone(),
        documents: measure.documents.to_vec(),
        certainty: Code::new(measure.certainty.code()),
    }
}

/// Sums up what was agreed (FNV-1a, 64 bits): enough to tell papers apart, and no protection.
fn sum(items: &[AgreedItem]) -> String {
    let mut text = String::new();
    for item in items {
        let agreed = &item.agreed;
        let (due, act_by) = (agreed.due, &agreed.act_by);
        // Writing to a string does not fail.
        write!(
            text,
            "{} {} {} {due:?} {act_by:?};",
            item.measure, agreed.priority, agreed.lead
        )
        .ok();
    }
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", text.bytes().fold(0xcbf2_9ce4_8422_2325, step))
}

#[cfg(test)]
mod tests;

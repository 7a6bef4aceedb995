//! What people added or changed, and what a guard would have held back: said, never undone.

use super::{Agreed, Remark, is_own};
use crate::base::ActorId;
use crate::plan::draft::Measure;

/// Lists the actors that people brought into a measure although a guard keeps them out.
pub(super) fn brought_in(measure: &Measure, agreed: &Agreed) -> Vec<Remark> {
    if agreed.plan.barred.is_empty() {
        return Vec::new();
    }
    let changed = agreed.edits.changes.get(&measure.id);
    let own = is_own(measure.id.as_str()) || agreed.line(&measure.id).is_some_and(|it| it.kept);
    let lead = own || changed.is_some_and(|it| it.lead.is_some());
    let with = own || changed.is_some_and(|it| it.with.is_some());
    let actors = &measure.actors;
    let lead = lead.then_some(&actors.lead);
    let with = actors.with.iter().filter(|_| with);
    let named: Vec<_> = lead.into_iter().chain(with).collect();
    barred(measure, agreed, |actor| named.contains(&actor))
}

/// Lists the actors that people wrote about in their own words for a measure although a guard keeps
/// them out; `names` are those by which they are called, in lower case.
pub fn named_in_words(agreed: &Agreed, names: &[(ActorId, String)]) -> Vec<Remark> {
    let open = agreed.plan.measures.iter();
    let open = open.filter(|it| !agreed.is_over(&it.id));
    let found = open.flat_map(|measure| {
        let line = agreed.line(&measure.id);
        let words = line
            .into_iter()
            .flat_map(|it| it.title.iter().chain(&it.task));
        let said: Vec<_> = words.map(|it| it.as_str().to_lowercase()).collect();
        let is_named = |actor: &ActorId| {
            let mut names = names.iter().filter(|it| it.0 == *actor && !it.1.is_empty());
            names.any(|name| said.iter().any(|it| it.contains(&name.1)))
        };
        barred(measure, agreed, is_named)
    });
    found.collect()
}

fn barred(measure: &Measure, agreed: &Agreed, is_named: impl Fn(&ActorId) -> bool) -> Vec<Remark> {
    let guards = agreed.plan.barred.iter();
    let found = guards.flat_map(|guard| {
        let named = guard.actors.iter().filter(|it| is_named(it));
        named.map(|actor| Remark::Barred {
            measure: measure.id.clone(),
            actor: actor.clone(),
            guard: guard.guard.clone(),
        })
    });
    found.collect()
}

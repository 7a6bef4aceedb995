//! The conditions of offers, bound to a form's questions.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::{Code, OfferId, Place, Report};
use crate::directory::{Directory, Eligibility};
use crate::expr::{Bound, Fault, Scope, Type, bind, parse};
use crate::form::Form;
use crate::plan::rule::{Parameters, Vocabulary};

/// The conditions of all offers that a form can answer, and the neighbourhoods of its districts.
#[derive(Clone, Default, Debug)]
pub struct Eligibilities {
    bound: BTreeMap<OfferId, Bound>,
    unbound: Vec<(OfferId, Place, Fault)>,
    neighbours: Vec<BTreeSet<Code>>,
}

/// The question that says where a person lives.
pub(super) const DISTRICT: &str = "housing.district";

impl Eligibilities {
    /// Binds the conditions of a directory's offers.
    ///
    /// A question that the form lacks is no mistake of the offer: another form may have it. All
    /// other mistakes are reported.
    pub(in crate::plan) fn bind(
        directory: &Directory,
        form: &Form,
        parameters: &Parameters,
        report: &mut Report,
    ) -> Self {
        let names = Vocabulary::new(form, parameters);
        let mut found = Self {
            neighbours: neighbours(form),
            ..Self::default()
        };
        for offer in directory.offers() {
            let Some(condition) = &offer.eligibility else {
                continue;
            };
            let parsed = parse(&condition.text);
            let bound = parsed.and_then(|it| bind(&it, &names, &Scope::default(), &Type::Bool));
            match bound {
                Ok(bound) => drop(found.bound.insert(offer.id.clone(), bound)),
                Err(faults) => found.refuse(&offer.id, condition, faults, report),
            }
        }
        found
    }

    /// Returns the condition of an offer.
    pub fn of(&self, offer: &OfferId) -> Option<&Bound> {
        self.bound.get(offer)
    }

    /// Returns the conditions whose questions the form lacks, with the first of them.
    pub fn unbound(&self) -> &[(OfferId, Place, Fault)] {
        &self.unbound
    }

    /// Tells whether two districts lie in the same borough, as the form's list groups them.
    pub(super) fn are_near(&self, one: &str, other: &str) -> bool {
        let mut groups = self.neighbours.iter();
        groups.any(|it| it.contains(one) && it.contains(other))
    }

    fn refuse(
        &mut self,
        offer: &OfferId,
        condition: &Eligibility,
        faults: Vec<Fault>,
        report: &mut Report,
    ) {
        for fault in faults {
            let place = place_in(condition, fault.span.start);
            if fault.code == "unknown_question" {
                self.unbound.push((offer.clone(), place, fault));
            } else {
                fault.report_at(place, report);
            }
        }
    }
}

/// Returns the place of a byte of the condition's text.
fn place_in(condition: &Eligibility, offset: usize) -> Place {
    let before = condition.text.get(..offset).unwrap_or_default();
    let mut place = condition.place.clone();
    match before.rsplit_once('\n') {
        Some((lines, rest)) => {
            place.line += count(lines.matches('\n').count() + 1);
            place.column = count(rest.chars().count() + 1);
        }
        None => place.column += count(before.chars().count()),
    }
    place
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Returns the groups of the list from which the district is chosen: boroughs of neighbours.
fn neighbours(form: &Form) -> Vec<BTreeSet<Code>> {
    let list = form.find(DISTRICT).map(|it| form.question(it).kind.list());
    let list = list.flatten().and_then(|it| form.list(it));
    let groups = list.into_iter().flat_map(|it| it.groups.values());
    groups.map(|it| it.iter().cloned().collect()).collect()
}

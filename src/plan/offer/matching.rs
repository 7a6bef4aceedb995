//! Finds the offers that fit, best first.

use super::{Reason, Seeker, ToCheck};
use crate::base::{ActorId, Day, Language, OfferId, QuestionId, RowId};
use crate::directory::{
    Access, Contact, Directory, Fee, Offer, OfferStatus, Schedule, district_code, next_open,
};
use crate::expr::{Truth, awaited, truth};
use crate::form::Form;
use crate::plan::Measure;
use crate::plan::rule::{Actors, Rules, WithParameters};
use crate::profile::{OfferWish, Reading};

/// An offer that may fit, with what speaks for and against it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Match<'a> {
    /// The offer.
    pub offer: &'a Offer,
    /// What speaks for and against it, the weightiest first.
    pub reasons: Vec<Reason>,
    /// What the reasons add up to; only for comparing.
    pub score: i32,
    /// Whether nobody has checked the entry for 180 days; it is shown in grey.
    pub stale: bool,
    /// What the person said about it.
    pub wish: Option<OfferWish>,
}

impl Match<'_> {
    /// What the person wants stands before all reasons, what she declined behind them.
    const fn rank(&self) -> i32 {
        match self.wish {
            Some(OfferWish::Wanted) => 0,
            None | Some(OfferWish::Open) => 1,
            Some(OfferWish::Later) => 2,
            Some(OfferWish::Declined) => 3,
        }
    }
}

/// What an entry that nobody has checked loses against an equal one.
const STALE: i32 = 30;

/// The offers of a directory, looked at for one person.
pub struct Matching<'a> {
    reading: &'a Reading<'a>,
    answers: WithParameters<'a>,
    rules: &'a Rules,
    directory: &'a Directory,
    seeker: Seeker<'a>,
    /// The least and the greatest age that the person can have.
    age: Option<(i64, i64)>,
    /// The offers that run and are not for others, in order of id.
    candidates: Vec<Candidate<'a>>,
}

/// An offer is certainly for other people.
struct ForOthers;

/// An offer with what does not depend on the measure.
struct Candidate<'a> {
    offer: &'a Offer,
    reasons: Vec<Reason>,
    stale: bool,
}

impl<'a> Matching<'a> {
    /// Looks at all offers once: their conditions, languages, districts, cost.
    pub fn new(
        reading: &'a Reading<'a>,
        form: &'a Form,
        rules: &'a Rules,
        directory: &'a Directory,
    ) -> Self {
        let mut matching = Self {
            reading,
            answers: WithParameters::new(reading, rules.parameters()),
            rules,
            directory,
            age: None,
            seeker: Seeker::new(reading, form),
            candidates: Vec::new(),
        };
        matching.age = matching.seeker.age(None);
        let known = Known::of(&matching.seeker);
        let running = directory.offers();
        let running = running.filter(|it| it.status == OfferStatus::Active);
        let candidates = running.filter_map(|it| matching.candidate(it, &known));
        matching.candidates = candidates.collect();
        matching
    }

    /// Returns the offers for a measure, the best first.
    pub fn for_measure(&self, measure: &Measure) -> Vec<Match<'a>> {
        let fitting = self.candidates.iter().filter_map(|it| {
            let reason = relevance(it.offer, measure)?;
            let mut found = self.matched(it, measure.row)?;
            found.reasons.push(reason);
            found.look_at_wait(self.seeker.today(), measure.due.date());
            found.weigh();
            Some(found)
        });
        let mut matches: Vec<_> = fitting.collect();
        matches.sort_by_key(|it| (it.rank(), -it.score));
        matches
    }

    /// Returns what speaks for and against an offer whatever it is for; nothing when it does not
    /// run or is certainly for others.
    pub fn of(&self, offer: &OfferId) -> Option<Match<'a>> {
        let candidates = &self.candidates;
        let at = candidates.binary_search_by(|it| it.offer.id.cmp(offer));
        let mut found = self.matched(candidates.get(at.ok()?)?, None)?;
        found.weigh();
        Some(found)
    }

    fn matched(&self, it: &Candidate<'a>, row: Option<RowId>) -> Option<Match<'a>> {
        let wishes = self.reading.profile().wishes();
        let mut found = Match {
            offer: it.offer,
            reasons: it.reasons.clone(),
            score: 0,
            stale: it.stale,
            wish: wishes.get(&it.offer.id).copied(),
        };
        let age = self.ages(row);
        found.reasons.extend(age_reason(it.offer, age).ok()?);
        Some(found)
    }

    fn ages(&self, row: Option<RowId>) -> Option<(i64, i64)> {
        match row {
            None => self.age,
            Some(_) => self.seeker.age(row),
        }
    }

    /// Looks at an offer; nothing when it is certainly for others.
    fn candidate(&self, offer: &'a Offer, known: &Known) -> Option<Candidate<'a>> {
        let place = Whereabouts::of(offer, self.directory);
        let mut reasons = Vec::with_capacity(8);
        reasons.extend(self.eligible(offer).ok()?);
        reasons.extend(area(offer, known).ok()?);
        reasons.extend(language(offer, place.actor_languages, known));
        reasons.extend(self.district(&place, known));
        reasons.extend(cost(offer));
        reasons.extend(childcare(offer, known));
        if offer.access == Some(Access::Open) {
            reasons.push(Reason::Open);
        }
        let open = next_open(&place.schedules, self.seeker.today());
        reasons.extend(open.map(Reason::NextOpen));
        reasons.extend(offer.waiting_weeks.map(Reason::Waiting));
        Some(Candidate {
            offer,
            reasons,
            stale: place.contact.stale(self.seeker.today()),
        })
    }

    /// Evaluates the offer's own condition.
    fn eligible(&self, offer: &Offer) -> Result<Option<Reason>, ForOthers> {
        if offer.eligibility.is_none() {
            return Ok(None);
        }
        let Some(bound) = self.rules.eligibilities().of(&offer.id) else {
            return Ok(Some(Reason::ToCheck(ToCheck::Eligibility(Vec::new()))));
        };
        match truth(bound, &self.answers, None) {
            Truth::True => Ok(Some(Reason::EligibilityFits)),
            Truth::False => Err(ForOthers),
            Truth::Unknown => {
                let deciding = awaited(bound, &self.answers, None).questions;
                let mut asked: Vec<QuestionId> = Vec::new();
                for (slot, _) in deciding {
                    let question = self.rules.question(slot).cloned();
                    asked.extend(question.filter(|it| !asked.contains(it)));
                }
                Ok(Some(Reason::ToCheck(ToCheck::Eligibility(asked))))
            }
        }
    }

    fn district(&self, place: &Whereabouts<'_>, known: &Known) -> Option<Reason> {
        let home = known.district.as_deref()?;
        let near = |it: &String| self.rules.eligibilities().are_near(it, home);
        if place.districts.iter().any(|it| it == home) {
            return Some(Reason::SameDistrict);
        }
        let near = place.districts.iter().any(near);
        near.then_some(Reason::NearDistrict)
    }
}

impl Match<'_> {
    /// A wait that ends after the measure is due says so.
    fn look_at_wait(&mut self, today: Day, due: Option<Day>) {
        for reason in &mut self.reasons {
            if let Reason::Waiting(weeks) = *reason
                && let Some(due) = due
                && today
                    .plus_days(i64::from(weeks) * 7)
                    .is_none_or(|it| it > due)
            {
                *reason = Reason::TooLate(weeks);
            }
        }
    }

    /// Puts the weightiest reason first and adds them up.
    fn weigh(&mut self) {
        self.reasons
            .sort_by_key(|it| std::cmp::Reverse(it.weight()));
        let sum: i32 = self.reasons.iter().map(Reason::weight).sum();
        self.score = sum - if self.stale { STALE } else { 0 };
    }
}

/// What of the person is the same for every offer.
struct Known {
    language: Option<String>,
    district: Option<String>,
    small_children: Option<bool>,
}

impl Known {
    fn of(seeker: &Seeker<'_>) -> Self {
        Self {
            language: seeker.language().map(|it| it.as_str().to_owned()),
            district: seeker.district().map(|it| it.as_str().to_owned()),
            small_children: seeker.has_small_children(),
        }
    }
}

/// Where an offer is given and when, from itself, its places, and its actor.
struct Whereabouts<'a> {
    contact: Contact,
    actor_languages: &'a [Language],
    districts: Vec<String>,
    schedules: Vec<Schedule>,
}

impl<'a> Whereabouts<'a> {
    fn of(offer: &'a Offer, directory: &'a Directory) -> Self {
        let actor = directory.actor(offer.actor.as_str());
        let places = offer.at.iter();
        let places: Vec<_> = places
            .filter_map(|it| directory.location(it.location.as_str()))
            .collect();
        let own = offer.contact.district.iter();
        let there = places.iter().filter_map(|it| it.contact.district.as_ref());
        let mut districts: Vec<_> = own.chain(there).map(|it| district_code(it)).collect();
        if districts.is_empty() && offer.contact.address.is_none() {
            let actor = actor.and_then(|it| it.contact.district.as_deref());
            districts.extend(actor.map(district_code));
        }
        let there = offer.at.iter().flat_map(|it| &it.schedule);
        let schedules = offer.schedule.iter().chain(there).cloned().collect();
        Self {
            contact: directory.contact_of(offer),
            actor_languages: actor.map_or(&[], |it| &it.languages),
            districts,
            schedules,
        }
    }
}

/// Says why an offer belongs to a measure.
fn relevance(offer: &Offer, measure: &Measure) -> Option<Reason> {
    if offer.needs.contains(&measure.need) {
        return Some(Reason::Need);
    }
    let served = offer.domains.iter();
    let served = served.map(|it| &**it).any(|it| it == measure.domain.code());
    let mut filled = offer.roles.iter().chain([&offer.actor]);
    if served && filled.any(|it| acts(it, &measure.actors)) {
        return Some(Reason::Actor);
    }
    (served && offer.needs.is_empty()).then_some(Reason::Domain)
}

fn acts(actor: &ActorId, actors: &Actors) -> bool {
    let named = [Some(&actors.lead), actors.refer.as_ref()];
    named.contains(&Some(actor)) || actors.with.contains(actor)
}

/// Compares the ages of an offer with the person's; nothing when she is certainly out of them.
fn age_reason(offer: &Offer, age: Option<(i64, i64)>) -> Result<Option<Reason>, ForOthers> {
    let least = offer.minimum_age.map_or(0, i64::from);
    let most = offer.maximum_age.map_or(i64::MAX, i64::from);
    if offer.minimum_age.is_none() && offer.maximum_age.is_none() {
        return Ok(None);
    }
    let Some((low, high)) = age else {
        return Ok(Some(Reason::ToCheck(ToCheck::Age)));
    };
    if high < least || low > most {
        return Err(ForOthers);
    }
    let sure = low >= least && high <= most;
    Ok(Some(if sure {
        Reason::AgeFits
    } else {
        Reason::ToCheck(ToCheck::Age)
    }))
}

/// Compares where one must live with where she lives; nothing when that is certainly elsewhere.
fn area(offer: &Offer, known: &Known) -> Result<Option<Reason>, ForOthers> {
    if offer.area.is_empty() {
        return Ok(None);
    }
    let Some(home) = &known.district else {
        return Ok(Some(Reason::ToCheck(ToCheck::Area)));
    };
    let within = offer.area.iter().any(|it| district_code(it) == *home);
    if within { Ok(None) } else { Err(ForOthers) }
}

fn language(offer: &Offer, actor: &[Language], known: &Known) -> Option<Reason> {
    let wanted = known.language.as_deref()?;
    let spoken: &[Language] = if offer.languages.is_empty() {
        actor
    } else {
        &offer.languages
    };
    let base = |tag: &str| tag.split('-').next().map(str::to_owned);
    let own = spoken.iter().find(|it| base(it.as_str()) == base(wanted));
    if let Some(language) = own {
        return Some(Reason::Speaks(language.clone()));
    }
    match (offer.interpreting, spoken.is_empty()) {
        (Some(true), _) => Some(Reason::Interpreting),
        (_, true) => Some(Reason::ToCheck(ToCheck::Language)),
        (_, false) => Some(Reason::OtherLanguages),
    }
}

fn cost(offer: &Offer) -> Option<Reason> {
    Some(match offer.fee? {
        Fee::Free => Reason::Free,
        Fee::IncomeRelated => Reason::IncomeRelated,
        Fee::Fee => Reason::Costs(offer.fee_euros),
    })
}

fn childcare(offer: &Offer, known: &Known) -> Option<Reason> {
    if known.small_children != Some(true) {
        return None;
    }
    Some(if offer.childcare? {
        Reason::Childcare
    } else {
        Reason::NoChildcare
    })
}

//! What actors offer: courses, groups, places.

use std::sync::Arc;

use super::{Contact, Schedule};
use crate::base::{ActorId, DocumentCode, Language, LocationId, NeedId, OfferId, Place};

/// Whether an offer exists today (HSDS `status`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum OfferStatus {
    /// It runs.
    Active,
    /// It does not run at the moment.
    Inactive,
    /// It has ended for good.
    Defunct,
    /// It is closed for a time.
    TemporarilyClosed,
}

/// How one gets in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Access {
    /// By coming.
    Open,
    /// By appointment.
    Appointment,
    /// Through somebody who refers.
    Referral,
}

/// What it costs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Fee {
    /// Nothing.
    Free,
    /// An amount that depends on the income.
    IncomeRelated,
    /// An amount.
    Fee,
}

/// What makes a place usable with a disability (HSDS `accessibility`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Accessibility {
    /// No step on the way in.
    StepFree,
    /// A lift.
    Lift,
    /// A toilet for wheelchairs.
    Toilet,
    /// Somebody signs.
    SignLanguage,
    /// An induction loop.
    InductionLoop,
}

/// For whom an offer is: an expression over the answers, bound when the form is known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Eligibility {
    /// The expression.
    pub text: Arc<str>,
    /// Where its text begins.
    pub place: Place,
}

/// A place at which an offer is given (HSDS `service_at_location`).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AtLocation {
    /// The place.
    pub location: LocationId,
    /// When it is open there; the offer's own schedule when empty.
    pub schedule: Vec<Schedule>,
}

/// An offer (HSDS `service`); what it is, is the Fluent message `offer-<id>`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Offer {
    /// The id that rules use.
    pub id: OfferId,
    /// Its id in the directory that it was taken over from (RFC 4122).
    pub uuid: Option<Arc<str>>,
    /// Its proper name, the same in every language.
    pub name: Option<Arc<str>>,
    /// What it is in the words of its provider, where no Fluent message says it.
    pub description: Option<Arc<str>>,
    /// Who offers it.
    pub actor: ActorId,
    /// The roles that it fills: actors that rules name without meaning one organisation, such as
    /// `migration_counselling`.
    pub roles: Vec<ActorId>,
    /// Whether it exists today.
    pub status: OfferStatus,
    /// The areas of life it serves.
    pub domains: Vec<Arc<str>>,
    /// The needs it answers.
    pub needs: Vec<NeedId>,
    /// For whom it is; for everybody when absent.
    pub eligibility: Option<Eligibility>,
    /// The languages that are spoken there without an interpreter.
    pub languages: Vec<Language>,
    /// Whether interpreters are called, when known.
    pub interpreting: Option<bool>,
    /// How one gets in.
    pub access: Option<Access>,
    /// The lowest age in years.
    pub minimum_age: Option<u8>,
    /// The highest age in years.
    pub maximum_age: Option<u8>,
    /// What it costs.
    pub fee: Option<Fee>,
    /// The amount in euros, when there is one.
    pub fee_euros: Option<u32>,
    /// What to bring.
    pub documents: Vec<DocumentCode>,
    /// How long one waits, in weeks.
    pub waiting_weeks: Option<u16>,
    /// Whether children are looked after meanwhile, when known.
    pub childcare: Option<bool>,
    /// Where people must live to come (HSDS `service_area`): districts; everywhere when empty.
    pub area: Vec<Arc<str>>,
    /// When it is open.
    pub schedule: Vec<Schedule>,
    /// The places at which it is given; at its own address or its actor's when empty.
    pub at: Vec<AtLocation>,
    /// What makes it usable with a disability.
    pub accessibility: Vec<Accessibility>,
    /// Where it is, when not at its actor.
    pub contact: Contact,
    /// Where the entry stands.
    pub place: Place,
}

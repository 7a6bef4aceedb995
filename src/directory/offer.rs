//! What actors offer: courses, groups, places.

use std::sync::Arc;

use super::Contact;
use crate::base::{ActorId, DocumentCode, Language, OfferId};

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

/// An offer (HSDS `service`); its name is the Fluent message `offer-<id>`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Offer {
    /// The id that rules use.
    pub id: OfferId,
    /// Who offers it.
    pub actor: ActorId,
    /// Whether it exists today.
    pub status: OfferStatus,
    /// The areas of life it serves.
    pub domains: Vec<Arc<str>>,
    /// The languages that are spoken there.
    pub languages: Vec<Language>,
    /// How one gets in.
    pub access: Option<Access>,
    /// The lowest age in years.
    pub minimum_age: Option<u8>,
    /// The highest age in years.
    pub maximum_age: Option<u8>,
    /// What it costs.
    pub fee: Option<Fee>,
    /// What to bring.
    pub documents: Vec<DocumentCode>,
    /// How long one waits, in weeks.
    pub waiting_weeks: Option<u16>,
    /// Where it is, when not at its actor.
    pub contact: Contact,
}

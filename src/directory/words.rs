//! The closed vocabularies of the directory's files.

use super::{Access, ActorKind, Appointment, Fee, OfferStatus};

/// What an actor can be.
pub const KINDS: [(&str, ActorKind); 9] = [
    ("person", ActorKind::Person),
    ("office", ActorKind::Office),
    ("authority", ActorKind::Authority),
    ("court", ActorKind::Court),
    ("agency", ActorKind::Agency),
    ("counselling", ActorKind::Counselling),
    ("provider", ActorKind::Provider),
    ("association", ActorKind::Association),
    ("company", ActorKind::Company),
];

/// Whether a visit needs an appointment.
pub const APPOINTMENTS: [(&str, Appointment); 3] = [
    ("required", Appointment::Required),
    ("possible", Appointment::Possible),
    ("none", Appointment::None),
];

/// Whether an offer exists.
pub const STATUSES: [(&str, OfferStatus); 4] = [
    ("active", OfferStatus::Active),
    ("inactive", OfferStatus::Inactive),
    ("defunct", OfferStatus::Defunct),
    ("temporarily_closed", OfferStatus::TemporarilyClosed),
];

/// How one gets in.
pub const ACCESSES: [(&str, Access); 3] = [
    ("open", Access::Open),
    ("appointment", Access::Appointment),
    ("referral", Access::Referral),
];

/// What an offer costs.
pub const FEES: [(&str, Fee); 3] = [
    ("free", Fee::Free),
    ("income_related", Fee::IncomeRelated),
    ("fee", Fee::Fee),
];

/// The areas of life that an offer can serve.
pub const DOMAINS: [(&str, &str); 11] = [
    ("residence", "residence"),
    ("housing", "housing"),
    ("livelihood", "livelihood"),
    ("health", "health"),
    ("language", "language"),
    ("education", "education"),
    ("work", "work"),
    ("family", "family"),
    ("protection", "protection"),
    ("social", "social"),
    ("letters", "letters"),
];

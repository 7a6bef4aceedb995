//! The closed vocabularies of the directory's files.

use super::{Access, Accessibility, ActorKind, Appointment, Fee, OfferStatus};
use crate::base::Weekday;

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

/// What makes a place usable with a disability.
pub const ACCESSIBILITIES: [(&str, Accessibility); 5] = [
    ("step_free", Accessibility::StepFree),
    ("lift", Accessibility::Lift),
    ("toilet", Accessibility::Toilet),
    ("sign_language", Accessibility::SignLanguage),
    ("induction_loop", Accessibility::InductionLoop),
];

/// The days of the week, Monday first, as RFC 5545 abbreviates them.
pub const WEEKDAYS: [(&str, Weekday); 7] = [
    ("mo", Weekday::Mon),
    ("tu", Weekday::Tue),
    ("we", Weekday::Wed),
    ("th", Weekday::Thu),
    ("fr", Weekday::Fri),
    ("sa", Weekday::Sat),
    ("su", Weekday::Sun),
];

/// Returns the word for a meaning of a vocabulary.
pub fn word_for<T: PartialEq>(words: &[(&'static str, T)], meant: &T) -> &'static str {
    let known = words.iter().find(|it| it.1 == *meant);
    known.map_or("", |it| it.0)
}

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

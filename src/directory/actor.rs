//! Who acts in a Hilfeplan: the person, offices, authorities, counselling, providers.

use std::sync::Arc;

use crate::base::{ActorId, CalendarId, Day, Language};

/// What an actor is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ActorKind {
    /// The client, a landlord, a neighbour.
    Person,
    /// An office that leads or joins and decides nothing itself.
    Office,
    /// A public body that decides on applications.
    Authority,
    /// A court.
    Court,
    /// A public agency or fund, such as a health insurance.
    Agency,
    /// An independent counselling service, and counsel.
    Counselling,
    /// A provider of courses or care.
    Provider,
    /// An association, a volunteer group, a place to meet.
    Association,
    /// An employer, a bank, a supplier.
    Company,
}

/// Whether a visit needs an appointment.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Appointment {
    /// Nobody is seen without one.
    Required,
    /// One can be made, and one can come without.
    Possible,
    /// One just comes.
    None,
}

/// Where and how somebody is reached, and who says so.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Contact {
    /// The German name of the organisation.
    pub organization: Option<Arc<str>>,
    /// Street, number, postal code and town on one line.
    pub address: Option<Arc<str>>,
    /// The Stadtteil.
    pub district: Option<Arc<str>>,
    /// The stop and its lines.
    pub transport: Option<Arc<str>>,
    /// The telephone number as it is dialled in Germany.
    pub phone: Option<Arc<str>>,
    /// The mail address.
    pub email: Option<Arc<str>>,
    /// The page on the web.
    pub url: Option<Arc<str>>,
    /// The day on which somebody last checked the entry (HSDS `assured_date`).
    pub assured_date: Option<Day>,
    /// Where that can be seen.
    pub source: Option<Arc<str>>,
}

impl Contact {
    /// After so many days without a check an entry is shown in amber.
    pub const STALE_AFTER_DAYS: i64 = 180;

    /// Tells whether the entry was never checked, or too long ago to be relied on.
    pub fn stale(&self, today: Day) -> bool {
        let age = self.assured_date.map(|it| it.days_until(today));
        age.is_none_or(|it| it > Self::STALE_AFTER_DAYS)
    }

    /// Tells whether anything here can grow old.
    pub const fn reachable(&self) -> bool {
        let place = self.address.is_some() || self.phone.is_some();
        place || self.email.is_some() || self.url.is_some()
    }
}

/// One who leads, joins or decides (HSDS `organization`); its name is the Fluent message `actor-<id>`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Actor {
    /// The id that rules use.
    pub id: ActorId,
    /// Its id in the directory that it was taken over from (RFC 4122).
    pub uuid: Option<Arc<str>>,
    /// What it is.
    pub kind: ActorKind,
    /// What it does in its own words; only entries taken over from elsewhere have it.
    pub description: Option<Arc<str>>,
    /// Whether it decides on applications; such actors learn nothing without the person's will.
    pub authority: bool,
    /// The authority whose office it is, when it decides nothing itself but belongs to one.
    pub office_of: Option<ActorId>,
    /// Where it is.
    pub contact: Contact,
    /// Whether a visit needs an appointment, when known.
    pub appointment: Option<Appointment>,
    /// Where an appointment is made on the web.
    pub appointment_url: Option<Arc<str>>,
    /// The languages that are spoken there.
    pub languages: Vec<Language>,
    /// The calendar of its closing days.
    pub closing_calendar: Option<CalendarId>,
}

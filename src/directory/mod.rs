//! Actors and offers of a place, and calendars. Decides nothing, reads no files.
//!
//! # Files
//! `forms/directory/*.toml` hold actors and offers; the words are those of Open Referral's HSDS 3
//! (<https://docs.openreferral.org>) as far as it has them. Names that people read are Fluent
//! messages `actor-<id>` and `offer-<id>`; a file holds data only:
//! ```toml
//! [[actor]]
//! id = "immigration_office"        # ASCII snake_case; rules name it in lead, with, decides, refer
//! kind = "authority"               # person | office | authority | court | agency | counselling | provider | association | company
//! authority = true                 # may decide on an application (default false); only such an actor stands in `decides`
//! # office_of = "youth_office"     # belongs to that authority, and tells it what it hears
//! organization = "Stadt Düsseldorf, Amt für Migration und Integration"  # its German name, kept in every language
//! address = "Erkrather Str. 377, 40231 Düsseldorf"
//! district = "Lierenfeld"          # Stadtteil
//! transport = "U75 Lierenfeld Betriebshof"
//! phone = "0211 89-0"
//! email = "…"
//! url = "https://…"
//! appointment = "required"         # required | possible | none
//! appointment_url = "https://…"
//! languages = ["de", "en"]         # BCP 47, what is spoken there without an interpreter
//! closing_calendar = "duesseldorf_offices"   # days on which it is closed beside weekends and holidays
//! assured_date = 2026-11-01        # when somebody last checked the entry; needed once it has an address, phone, email or url
//! source = "https://…"             # where that can be seen
//!
//! [[location]]                     # a place used by several offers, or one of several places of an offer
//! id = "wacker_hof"
//! name = "Wacker Hof"              # its proper name
//! accessibility = ["step_free"]    # step_free | lift | toilet | sign_language | induction_loop
//! # address, district, transport, phone, email, url, assured_date, source as above
//!
//! [[service]]                      # an offer; `status` other than "active" is not proposed
//! id = "kita_navigator"
//! name = "Kita-Navigator"          # its proper name, the same in every language
//! actor = "youth_office"
//! roles = ["migration_counselling"]  # actors of rules whose role it fills, beside its own actor
//! status = "active"                # active | inactive | defunct | temporarily_closed
//! domains = ["education"]          # Lebensbereiche
//! needs = ["family.childcare"]     # the needs it answers, as rules name them
//! for = 'age(person.birth_date) >= 27'   # for whom: an expression over the answers. Unknown is shown
//! #                                  as "to be checked"; where it is false the offer isn't proposed
//! languages = ["de"]               # without an interpreter
//! interpreting = true              # whether interpreters are called
//! access = "open"                  # open | appointment | referral
//! minimum_age = 0                  # years
//! maximum_age = 6
//! fee = "free"                     # free | income_related | fee
//! # fee_euros = 15
//! documents = ["birth_certificate"]
//! waiting_weeks = 4
//! childcare = true                 # whether children are looked after meanwhile
//! area = ["Oberbilk"]              # where people must live to come; everywhere when absent
//! schedule = [ { days = ["mo", "th"], opens = "09:00", closes = "12:00" } ]   # from, until: days
//! at = [ "wacker_hof", { location = "other", schedule = [ { days = ["fr"] } ] } ]
//! accessibility = ["lift"]
//! # uuid, description: of entries taken over from another directory
//! # organization, address, district, transport, phone, email, url, assured_date, source as above
//! ```
//! Entries without a place (`client`, `landlord`, `employer`) have an `id` and a `kind` only.
//!
//! `forms/calendars/*.toml` hold holidays, closing days and the fictions of service, see
//! [`calendar`].

mod actor;
pub mod calendar;
mod district;
mod file;
pub mod hsds;
mod load;
mod location;
mod offer;
mod schedule;
pub mod words;

pub use actor::{Actor, ActorKind, Appointment, Contact};
pub use calendar::{Calendars, Service};
pub use district::district_code;
pub use file::entries_file;
pub use load::Directory;
pub use location::Location;
pub use offer::{Access, Accessibility, AtLocation, Eligibility, Fee, Offer, OfferStatus};
pub use schedule::{Schedule, TimeOfDay, next_open};

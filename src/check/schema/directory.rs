//! The shape of `forms/directory/*.toml`.

use schemars::JsonSchema;

use super::plain::{
    AccessWord, AccessibilityWord, ActorWord, AppointmentWord, Day, EntryId, Expression, FeeWord,
    OpenDayWord, ServedWord, StatusWord, Time,
};

/// Who acts in a place, and what is offered there (`forms/directory/<place>.toml`), in the terms
/// of HSDS.
///
/// Editors with Taplo or Even Better TOML use this schema when the file begins with the line
/// `#:schema ../schemas/directory.json`.
///
/// The names that people read stand in the locales: `actor-<id>`, `offer-<id>`.
#[derive(JsonSchema)]
#[schemars(title = "lotse: directory", deny_unknown_fields)]
pub(super) struct DirectoryFile {
    /// Who leads, joins or decides.
    actor: Option<Vec<Actor>>,
    /// Places at which offers are given.
    location: Option<Vec<Location>>,
    /// What actors offer: courses, groups, places.
    service: Option<Vec<Offer>>,
}

/// One who leads, joins or decides; `client`, `landlord` and the like need no more than `id` and
/// `kind`.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Actor {
    /// The id that rules use.
    id: EntryId,
    /// `person` (client, landlord), `office` (leads or joins, decides nothing), `authority`,
    /// `court`, `agency` (also a health insurance), `counselling`, `provider` (courses, care),
    /// `association`, `company` (employer, bank, supplier).
    kind: ActorWord,
    /// Its id in the directory that it was taken over from (RFC 4122).
    uuid: Option<String>,
    /// What it does in its own words, of entries taken over from another directory.
    description: Option<String>,
    /// Whether it decides on applications. Such actors learn nothing without the person's will, and
    /// only they can stand in a rule's `decides`. False when absent.
    authority: Option<bool>,
    /// The authority to which the office belongs, and which learns what it hears.
    #[schemars(example = &"youth_office")]
    office_of: Option<String>,
    /// Whether a visit needs an appointment: `required`, `possible`, or `none` (one just comes).
    appointment: Option<AppointmentWord>,
    /// Where an appointment is made on the web.
    appointment_url: Option<String>,
    /// The languages that are spoken there without an interpreter, as tags of BCP 47.
    #[schemars(example = ["de", "ar"])]
    languages: Option<Vec<String>>,
    /// The calendar of the days on which it is closed beside weekends and holidays: the id of a
    /// file in `forms/calendars/`.
    #[schemars(example = &"duesseldorf_offices")]
    closing_calendar: Option<String>,
    /// The German name of the organisation.
    organization: Option<String>,
    /// How it is reached.
    #[schemars(flatten)]
    contact: Contact,
}

/// A place (HSDS `location`) that several offers share, or one of several places of an offer.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Location {
    /// The id that offers use in `at`.
    id: EntryId,
    /// Its id in the directory that it was taken over from (RFC 4122).
    uuid: Option<String>,
    /// Its proper name.
    name: Option<String>,
    /// What makes it usable with a disability.
    accessibility: Option<Vec<AccessibilityWord>>,
    /// Whose place it is, when that is not an actor's.
    organization: Option<String>,
    /// How it is reached.
    #[schemars(flatten)]
    contact: Contact,
}

/// Days of the week with hours (HSDS `schedule`).
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Schedule {
    /// The days.
    #[schemars(example = ["mo", "th"])]
    days: Vec<OpenDayWord>,
    /// From when.
    opens: Option<Time>,
    /// Until when.
    closes: Option<Time>,
    /// The first day on which this holds.
    from: Option<Day>,
    /// The last day on which this holds.
    until: Option<Day>,
}

/// A place, or a place with its own hours (HSDS `service_at_location`).
#[derive(JsonSchema)]
#[schemars(untagged)]
enum At {
    /// The id of a location.
    Place(String),
    /// A location with hours of its own.
    Open(OpenAt),
}

/// A place with hours of its own.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct OpenAt {
    /// The id of a location.
    location: String,
    /// When the offer is open there.
    schedule: Option<Vec<Schedule>>,
}

/// What an actor offers (HSDS `service`).
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Offer {
    /// The offer's id.
    id: EntryId,
    /// Its id in the directory that it was taken over from (RFC 4122).
    uuid: Option<String>,
    /// Its proper name, the same in every language.
    name: Option<String>,
    /// What it is in the words of its provider, where no Fluent message `offer-<id>` says it.
    description: Option<String>,
    /// Who offers it: the id of an actor.
    #[schemars(example = &"youth_office")]
    actor: String,
    /// The roles that it fills: actors that rules name without meaning one organisation.
    #[schemars(example = ["migration_counselling"])]
    roles: Option<Vec<String>>,
    /// `active` (when absent), `inactive`, `defunct` or `temporarily_closed`; only what is active is
    /// proposed.
    status: Option<StatusWord>,
    /// The areas of life (Lebensbereiche) it serves.
    domains: Option<Vec<ServedWord>>,
    /// The needs it answers, as rules name them in `need.id`.
    #[schemars(example = ["language.course"])]
    needs: Option<Vec<String>>,
    /// For whom it is. Unknown is shown as "to be checked"; where it is false the offer is not
    /// proposed. For everybody when absent.
    #[schemars(rename = "for")]
    eligibility: Option<Expression>,
    /// Whether interpreters are called.
    interpreting: Option<bool>,
    /// The languages that are spoken there without an interpreter, as tags of BCP 47.
    languages: Option<Vec<String>>,
    /// How one gets in: `open` (by coming), `appointment`, or `referral` (through somebody).
    access: Option<AccessWord>,
    /// The lowest age in years.
    minimum_age: Option<u8>,
    /// The highest age in years.
    maximum_age: Option<u8>,
    /// What it costs: `free`, `income_related` or `fee`.
    fee: Option<FeeWord>,
    /// What to bring, as codes whose texts are `doc-<code>`.
    documents: Option<Vec<String>>,
    /// The amount in euros, when there is one.
    fee_euros: Option<u32>,
    /// How long one waits, in weeks.
    waiting_weeks: Option<u16>,
    /// Whether children are looked after meanwhile.
    childcare: Option<bool>,
    /// Where people must live to come: districts; everywhere when absent.
    #[schemars(example = ["Oberbilk"])]
    area: Option<Vec<String>>,
    /// When it is open.
    schedule: Option<Vec<Schedule>>,
    /// The places at which it is given; at its own address or its actor's when absent.
    at: Option<Vec<At>>,
    /// What makes it usable with a disability.
    accessibility: Option<Vec<AccessibilityWord>>,
    /// The German name of the organisation, when not its actor's.
    organization: Option<String>,
    /// How it is reached.
    #[schemars(flatten)]
    contact: Contact,
}

/// How an actor, a place or an offer is reached, and how fresh that is.
#[derive(JsonSchema)]
struct Contact {
    /// Street, number, postal code and town on one line.
    address: Option<String>,
    /// The Stadtteil.
    district: Option<String>,
    /// The stop and its lines.
    transport: Option<String>,
    /// The telephone number as it is dialled in Germany.
    phone: Option<String>,
    /// The mail address.
    email: Option<String>,
    /// The page on the web.
    url: Option<String>,
    /// The day on which somebody last checked the entry; needed once it has an address, phone,
    /// email or url. After 180 days it is shown in amber.
    assured_date: Option<Day>,
    /// Where that can be seen.
    source: Option<String>,
}

//! Entries as a file of `forms/directory/`.

use std::fmt::Write as _;

use super::hsds::Imported;
use super::words::{ACCESSES, ACCESSIBILITIES, FEES, KINDS, STATUSES, WEEKDAYS, word_for};
use super::{Actor, AtLocation, Contact, Location, Offer, OfferStatus, Schedule};
use crate::base::{ActorId, DocumentCode, Language, NeedId};

/// Writes entries as a file that the directory reads.
pub fn entries_file(entries: &Imported) -> String {
    let mut file = File(String::new());
    entries.actors.iter().for_each(|it| file.actor(it));
    entries.locations.iter().for_each(|it| file.location(it));
    entries.offers.iter().for_each(|it| file.offer(it));
    file.0
}

struct File(String);

impl File {
    fn begin(&mut self, table: &str, id: &str) {
        let gap = if self.0.is_empty() { "" } else { "\n" };
        // Writing to a string does not fail.
        writeln!(self.0, "{gap}[[{table}]]").ok();
        self.text("id", Some(id));
    }

    fn raw(&mut self, key: &str, value: Option<impl std::fmt::Display>) {
        if let Some(value) = value {
            writeln!(self.0, "{key} = {value}").ok();
        }
    }

    fn text(&mut self, key: &str, value: Option<&str>) {
        self.raw(key, value.map(quoted));
    }

    fn list<'t>(&mut self, key: &str, values: impl Iterator<Item = &'t str>) {
        let values: Vec<_> = values.map(quoted).collect();
        let some = (!values.is_empty()).then(|| format!("[{}]", values.join(", ")));
        self.raw(key, some);
    }

    fn contact(&mut self, contact: &Contact) {
        let texts = [
            ("organization", &contact.organization),
            ("address", &contact.address),
            ("district", &contact.district),
            ("transport", &contact.transport),
            ("phone", &contact.phone),
            ("email", &contact.email),
            ("url", &contact.url),
            ("source", &contact.source),
        ];
        for (key, text) in texts {
            self.text(key, text.as_deref());
        }
        self.raw("assured_date", contact.assured_date);
    }

    fn actor(&mut self, actor: &Actor) {
        self.begin("actor", actor.id.as_str());
        self.text("uuid", actor.uuid.as_deref());
        self.text("kind", Some(word_for(&KINDS, &actor.kind)));
        self.text("description", actor.description.as_deref());
        self.list("languages", actor.languages.iter().map(Language::as_str));
        self.contact(&actor.contact);
    }

    fn location(&mut self, location: &Location) {
        self.begin("location", location.id.as_str());
        self.text("uuid", location.uuid.as_deref());
        self.text("name", location.name.as_deref());
        let words = location.accessibility.iter();
        self.list(
            "accessibility",
            words.map(|it| word_for(&ACCESSIBILITIES, it)),
        );
        self.contact(&location.contact);
    }

    fn offer(&mut self, offer: &Offer) {
        self.begin("service", offer.id.as_str());
        self.text("uuid", offer.uuid.as_deref());
        self.text("name", offer.name.as_deref());
        self.text("description", offer.description.as_deref());
        self.text("actor", Some(offer.actor.as_str()));
        let running = offer.status == OfferStatus::Active;
        self.text(
            "status",
            (!running).then(|| word_for(&STATUSES, &offer.status)),
        );
        self.list("roles", offer.roles.iter().map(ActorId::as_str));
        self.list("domains", offer.domains.iter().map(|it| &**it));
        self.list("needs", offer.needs.iter().map(NeedId::as_str));
        self.text("for", offer.eligibility.as_ref().map(|it| &*it.text));
        self.list("languages", offer.languages.iter().map(Language::as_str));
        self.raw("interpreting", offer.interpreting);
        self.text("access", offer.access.map(|it| word_for(&ACCESSES, &it)));
        self.raw("minimum_age", offer.minimum_age);
        self.raw("maximum_age", offer.maximum_age);
        self.text("fee", offer.fee.map(|it| word_for(&FEES, &it)));
        self.raw("fee_euros", offer.fee_euros);
        self.list(
            "documents",
            offer.documents.iter().map(DocumentCode::as_str),
        );
        self.raw("waiting_weeks", offer.waiting_weeks);
        self.raw("childcare", offer.childcare);
        self.list("area", offer.area.iter().map(|it| &**it));
        let words = offer.accessibility.iter();
        self.list(
            "accessibility",
            words.map(|it| word_for(&ACCESSIBILITIES, it)),
        );
        self.raw("schedule", schedules(&offer.schedule));
        self.raw("at", places(&offer.at));
        self.contact(&offer.contact);
    }
}

/// Writes where an offer is given, each place with its own hours.
fn places(all: &[AtLocation]) -> Option<String> {
    let place = |it: &AtLocation| {
        let location = quoted(it.location.as_str());
        match schedules(&it.schedule) {
            None => location,
            Some(hours) => format!("{{ location = {location}, schedule = {hours} }}"),
        }
    };
    let places: Vec<_> = all.iter().map(place).collect();
    (!places.is_empty()).then(|| format!("[{}]", places.join(", ")))
}

fn schedules(all: &[Schedule]) -> Option<String> {
    let rows: Vec<_> = all.iter().map(schedule).collect();
    (!rows.is_empty()).then(|| format!("[{}]", rows.join(", ")))
}

fn schedule(schedule: &Schedule) -> String {
    let days = schedule.days.iter();
    let days: Vec<_> = days.map(|it| quoted(word_for(&WEEKDAYS, it))).collect();
    let time = |key: &str, it: Option<super::TimeOfDay>| {
        it.map(|it| format!("{key} = {}", quoted(&it.to_string())))
    };
    let day = |key: &str, it: Option<crate::base::Day>| it.map(|it| format!("{key} = {it}"));
    let parts = [
        Some(format!("days = [{}]", days.join(", "))),
        time("opens", schedule.opens),
        time("closes", schedule.closes),
        day("from", schedule.from),
        day("until", schedule.until),
    ];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    format!("{{ {} }}", parts.join(", "))
}

/// Quotes a text: the escapes of JSON are those of TOML, but for the one letter that TOML refuses.
fn quoted(text: &str) -> String {
    let text = text.replace('\u{7f}', "");
    serde_json::to_string(&text).unwrap_or_default()
}

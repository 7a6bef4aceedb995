//! Reads `forms/directory/*.toml` and reports every mistake.

use std::collections::BTreeMap;
use std::sync::Arc;

mod offer;
mod part;

use super::words::{ACCESSIBILITIES, APPOINTMENTS, KINDS};
use super::{Actor, ActorKind, Calendars, Contact, Location, Offer};
use crate::base::{
    ActorId, Fields, LocationId, OfferId, Place, Report, SourceFile, Sources, nearest, walk,
};
use part::{calendar, contact, languages, shared, words};

/// The actors and offers of a place.
#[derive(Clone, Default, Debug)]
pub struct Directory {
    actors: BTreeMap<ActorId, Actor>,
    offers: BTreeMap<OfferId, Offer>,
    locations: BTreeMap<LocationId, Location>,
}

impl Directory {
    /// Reads every file of the directory; an entry with a mistake is reported and, as far as it
    /// has an id and a kind, kept.
    pub fn load(sources: &Sources, calendars: &Calendars, report: &mut Report) -> Self {
        let mut reading = Reading {
            directory: Self::default(),
            places: BTreeMap::new(),
            named: Vec::new(),
            located: Vec::new(),
        };
        for (path, bytes) in sources.under("forms/directory/") {
            if path.strip_suffix(".toml").is_none() {
                continue;
            }
            let file = SourceFile::new(path, bytes, report);
            walk(&file, report, |fields, report| {
                reading.file(fields, calendars, report);
            });
        }
        reading.check_names(report);
        reading.directory
    }

    /// Finds an actor.
    pub fn actor(&self, id: &str) -> Option<&Actor> {
        self.actors.get(id)
    }

    /// Tells whether whoever contacts this actor contacts an authority: one that decides, or an
    /// office that belongs to one.
    pub fn is_authority(&self, id: &ActorId) -> bool {
        let found = self.actors.get(id);
        found.is_some_and(|it| it.authority || it.office_of.is_some())
    }

    /// Returns the actors in order of id.
    pub fn actors(&self) -> impl Iterator<Item = &Actor> {
        self.actors.values()
    }

    /// Finds an offer.
    pub fn offer(&self, id: &str) -> Option<&Offer> {
        self.offers.get(id)
    }

    /// Returns the offers in order of id.
    pub fn offers(&self) -> impl Iterator<Item = &Offer> {
        self.offers.values()
    }

    /// Returns where an offer is: its own place, else the first of its places, else its actor's.
    ///
    /// The day of the last check is the offer's own where it has one: whoever checked the offer
    /// checked the way to it.
    pub fn contact_of(&self, offer: &Offer) -> Contact {
        let mut contact = self.reached_at(offer).clone();
        contact.assured_date = offer.contact.assured_date.or(contact.assured_date);
        contact
    }

    fn reached_at<'a>(&'a self, offer: &'a Offer) -> &'a Contact {
        if offer.contact.reachable() {
            return &offer.contact;
        }
        let mut places = offer.at.iter();
        let place = places.find_map(|it| self.location(it.location.as_str()));
        let place = place.map(|it| &it.contact).filter(|it| it.reachable());
        let actor = || Some(&self.actor(offer.actor.as_str())?.contact);
        place.or_else(actor).unwrap_or(&offer.contact)
    }

    /// Finds a place.
    pub fn location(&self, id: &str) -> Option<&Location> {
        self.locations.get(id)
    }

    /// Returns the places in order of id.
    pub fn locations(&self) -> impl Iterator<Item = &Location> {
        self.locations.values()
    }

    /// Returns the known actor nearest to a mistyped one.
    pub fn nearest(&self, id: &str) -> Option<&str> {
        nearest(id, self.actors.keys().map(ActorId::as_str))
    }
}

/// What has been read so far, and what can be checked only when all of it is.
struct Reading {
    directory: Directory,
    places: BTreeMap<(&'static str, Arc<str>), Place>,
    named: Vec<(ActorId, Place)>,
    located: Vec<(LocationId, Place)>,
}

impl Reading {
    fn file(&mut self, mut fields: Fields<'_>, calendars: &Calendars, report: &mut Report) {
        for entry in fields.tables("actor", report) {
            self.actor(entry, calendars, report);
        }
        for entry in fields.tables("location", report) {
            self.location(entry, report);
        }
        for entry in fields.tables("service", report) {
            self.offer(entry, report);
        }
        fields.finish(report);
    }

    fn actor(&mut self, mut fields: Fields<'_>, calendars: &Calendars, report: &mut Report) {
        let id = self.id("actor", &mut fields, report);
        let kind = fields.need_word("kind", &KINDS, report);
        let authority = fields.boolean("authority", report).unwrap_or(false);
        let office_of = fields.get("office_of").and_then(|it| {
            let actor = ActorId::new(it.text(report)?);
            self.named.push((actor.clone(), it.place()));
            Some(actor)
        });
        let appointment = fields.word("appointment", &APPOINTMENTS, report);
        let appointment_url = shared(&mut fields, "appointment_url", report);
        let languages = languages(&mut fields, report);
        let closing = fields.get("closing_calendar");
        let closing_calendar = closing.and_then(|it| calendar(&it, calendars, report));
        let uuid = shared(&mut fields, "uuid", report);
        let description = shared(&mut fields, "description", report);
        let contact = contact(&mut fields, report);
        fields.finish(report);
        let Some(id) = id.map(ActorId::new) else {
            return;
        };
        let actor = Actor {
            id: id.clone(),
            uuid,
            description,
            kind: kind.unwrap_or(ActorKind::Office),
            authority,
            office_of,
            contact,
            appointment,
            appointment_url,
            languages,
            closing_calendar,
        };
        self.directory.actors.insert(id, actor);
    }

    fn location(&mut self, mut fields: Fields<'_>, report: &mut Report) {
        let id = self.id("location", &mut fields, report);
        let uuid = shared(&mut fields, "uuid", report);
        let name = shared(&mut fields, "name", report);
        let accessibility = words(&mut fields, "accessibility", &ACCESSIBILITIES, report);
        let contact = contact(&mut fields, report);
        fields.finish(report);
        let Some(id) = id.map(LocationId::new) else {
            return;
        };
        let location = Location {
            id: id.clone(),
            uuid,
            name,
            contact,
            accessibility,
        };
        self.directory.locations.insert(id, location);
    }

    fn id(
        &mut self,
        kind: &'static str,
        fields: &mut Fields<'_>,
        report: &mut Report,
    ) -> Option<Arc<str>> {
        let item = fields.need("id", report)?;
        let id: Arc<str> = item.text(report)?.into();
        let sound = id.starts_with(|it: char| it.is_ascii_lowercase())
            && id
                .chars()
                .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_');
        if !sound {
            let message = format!("`{id}` is not an id");
            report.error("bad_id", item.place(), message);
            report.remedy("use small ASCII letters, digits and `_`, beginning with a letter");
        }
        match self.places.get(&(kind, Arc::clone(&id))) {
            Some(first) => {
                let message = format!("the {kind} `{id}` stands already at {first}");
                report.error("duplicate_id", item.place(), message);
                report.remedy("rename one of them, or take one out");
            }
            None => {
                self.places.insert((kind, Arc::clone(&id)), item.place());
            }
        }
        Some(id)
    }

    fn check_names(&self, report: &mut Report) {
        for (actor, place) in &self.named {
            if self.directory.actor(actor.as_str()).is_some() {
                continue;
            }
            let message = format!("no actor is called `{actor}`");
            report.error("unknown_actor", place.clone(), message);
            match self.directory.nearest(actor.as_str()) {
                Some(near) => report.remedy(format!("did you mean `{near}`?")),
                None => report.remedy("add an [[actor]] with this id to forms/directory/"),
            }
        }
        for (location, place) in &self.located {
            if self.directory.location(location.as_str()).is_some() {
                continue;
            }
            let message = format!("no location is called `{location}`");
            report.error("unknown_location", place.clone(), message);
            let known = self.directory.locations.keys().map(LocationId::as_str);
            let near = nearest(location.as_str(), known);
            report.did_you_mean(near, "add a [[location]] with this id to forms/directory/");
        }
    }
}

#[cfg(test)]
mod tests;

//! Reads `forms/directory/*.toml` and reports every mistake.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::words::{ACCESSES, APPOINTMENTS, DOMAINS, FEES, KINDS, STATUSES};
use super::{Actor, ActorKind, Calendars, Contact, Offer, OfferStatus};
use crate::base::{
    ActorId, CalendarId, DocumentCode, Fields, Item, Language, OfferId, Place, Report, SourceFile,
    Sources, nearest, walk,
};

/// The actors and offers of a place.
#[derive(Clone, Default, Debug)]
pub struct Directory {
    actors: BTreeMap<ActorId, Actor>,
    offers: BTreeMap<OfferId, Offer>,
}

impl Directory {
    /// Reads every file of the directory; an entry with a mistake is reported and, as far as it
    /// has an id and a kind, kept.
    pub fn load(sources: &Sources, calendars: &Calendars, report: &mut Report) -> Self {
        let mut reading = Reading {
            directory: Self::default(),
            places: BTreeMap::new(),
            named: Vec::new(),
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
}

impl Reading {
    fn file(&mut self, mut fields: Fields<'_>, calendars: &Calendars, report: &mut Report) {
        for entry in fields.tables("actor", report) {
            self.actor(entry, calendars, report);
        }
        for entry in fields.tables("service", report) {
            self.offer(entry, report);
        }
        fields.finish(report);
    }

    fn actor(&mut self, mut fields: Fields<'_>, calendars: &Calendars, report: &mut Report) {
        let id = self.id("actor", &mut fields, report);
        let kind = fields.need("kind", report);
        let kind = kind.and_then(|it| it.word(&KINDS, report));
        let authority = fields
            .get("authority")
            .and_then(|it| it.boolean(report))
            .unwrap_or(false);
        let office_of = fields.get("office_of").and_then(|it| {
            let actor = ActorId::new(it.text(report)?);
            self.named.push((actor.clone(), it.place()));
            Some(actor)
        });
        let appointment = fields
            .get("appointment")
            .and_then(|it| it.word(&APPOINTMENTS, report));
        let appointment_url = shared(&mut fields, "appointment_url", report);
        let languages = languages(&mut fields, report);
        let closing = fields.get("closing_calendar");
        let closing_calendar = closing.and_then(|it| calendar(&it, calendars, report));
        let contact = contact(&mut fields, report);
        fields.finish(report);
        let Some(id) = id.map(ActorId::new) else {
            return;
        };
        let actor = Actor {
            id: id.clone(),
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

    fn offer(&mut self, mut fields: Fields<'_>, report: &mut Report) {
        let id = self.id("service", &mut fields, report);
        let actor = fields.need("actor", report).and_then(|it| {
            let actor = ActorId::new(it.text(report)?);
            self.named.push((actor.clone(), it.place()));
            Some(actor)
        });
        let status = fields.get("status");
        let status = status.and_then(|it| it.word(&STATUSES, report));
        let domains = fields.list("domains", report);
        let domains = domains.iter().filter_map(|it| it.word(&DOMAINS, report));
        let domains = domains.map(Arc::from).collect();
        let languages = languages(&mut fields, report);
        let access = fields
            .get("access")
            .and_then(|it| it.word(&ACCESSES, report));
        let minimum_age = count(&mut fields, "minimum_age", report);
        let maximum_age = count(&mut fields, "maximum_age", report);
        let fee = fields.get("fee").and_then(|it| it.word(&FEES, report));
        let documents = fields.get("documents");
        let documents = documents.map_or_else(Vec::new, |it| it.texts(report));
        let waiting_weeks = count(&mut fields, "waiting_weeks", report);
        let contact = contact(&mut fields, report);
        fields.finish(report);
        let (Some(id), Some(actor)) = (id.map(OfferId::new), actor) else {
            return;
        };
        let offer = Offer {
            id: id.clone(),
            actor,
            status: status.unwrap_or(OfferStatus::Active),
            domains,
            languages,
            access,
            minimum_age,
            maximum_age,
            fee,
            documents: documents.into_iter().map(DocumentCode::new).collect(),
            waiting_weeks,
            contact,
        };
        self.directory.offers.insert(id, offer);
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
    }
}

fn contact(fields: &mut Fields<'_>, report: &mut Report) -> Contact {
    let place = fields.place();
    let contact = Contact {
        organization: shared(fields, "organization", report),
        address: shared(fields, "address", report),
        district: shared(fields, "district", report),
        transport: shared(fields, "transport", report),
        phone: shared(fields, "phone", report),
        email: shared(fields, "email", report),
        url: shared(fields, "url", report),
        assured_date: fields.get("assured_date").and_then(|it| it.day(report)),
        source: shared(fields, "source", report),
    };
    if contact.reachable() && contact.assured_date.is_none() {
        let message = "nobody has said when this address or number was last checked";
        report.warning("never_assured", place, message);
        report.remedy("add `assured_date = 2026-11-01` with the day on which you checked it");
    }
    contact
}

fn shared(fields: &mut Fields<'_>, key: &'static str, report: &mut Report) -> Option<Arc<str>> {
    fields.text(key, report).map(Arc::from)
}

fn languages(fields: &mut Fields<'_>, report: &mut Report) -> Vec<Language> {
    let item = fields.get("languages");
    let tags = item.map_or_else(Vec::new, |it| it.texts(report));
    tags.into_iter().map(Language::new).collect()
}

fn count<T: TryFrom<i64>>(
    fields: &mut Fields<'_>,
    key: &'static str,
    report: &mut Report,
) -> Option<T> {
    let item = fields.get(key)?;
    let number = item.integer(report)?;
    let small = T::try_from(number).ok();
    if small.is_none() {
        let message = format!("{number} is out of range for `{key}`");
        report.error("out_of_range", item.place(), message);
        report.remedy("write a small number that is not negative");
    }
    small
}

fn calendar(item: &Item<'_>, calendars: &Calendars, report: &mut Report) -> Option<CalendarId> {
    let id = item.text(report)?;
    if calendars.get(id).is_none() {
        let message = format!("no calendar is called `{id}`");
        report.error("unknown_calendar", item.place(), message);
        match calendars.nearest(id) {
            Some(near) => report.remedy(format!("did you mean `{near}`?")),
            None => report.remedy("add a file with this id to forms/calendars/"),
        }
        return None;
    }
    Some(CalendarId::new(id))
}

#[cfg(test)]
mod tests;

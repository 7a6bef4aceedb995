//! From HSDS to entries of our directory.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::Value;

use super::node::{Node, positions};
use super::uuid;
use crate::base::{ActorId, Day, Language, LocationId, NeedId, OfferId, Place, Report, SourceFile};
use crate::directory::words::{ACCESSES, KINDS};
use crate::directory::{
    Actor, ActorKind, AtLocation, Contact, Eligibility, Location, Offer, district_code,
};

/// The entries of a file.
#[derive(Default, Debug)]
pub struct Imported {
    /// Who offers something.
    pub actors: Vec<Actor>,
    /// Places of several offers, or several places of one.
    pub locations: Vec<Location>,
    /// The offers.
    pub offers: Vec<Offer>,
}

/// Reads HSDS 3 as JSON; nothing when the file holds no services. Mistakes go to the report.
pub fn import(file: &SourceFile, report: &mut Report) -> Option<Imported> {
    let value: Value = match serde_json::from_str(file.text()) {
        Ok(value) => value,
        Err(cause) => {
            let number = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
            let place = Place {
                file: file.path().into(),
                line: number(cause.line()),
                column: number(cause.column()),
            };
            report.error("bad_json", place, format!("this is not JSON: {cause}"));
            report.remedy("export it again, or mend the brackets and quotes here");
            return None;
        }
    };
    let positions = positions(file.text());
    let whole = Node::whole(&value, file, &positions);
    let mut reading = Reading {
        imported: Imported::default(),
        taken: BTreeSet::new(),
        report,
    };
    reading.page(&whole)?;
    Some(reading.imported)
}

/// What has been read so far.
pub(super) struct Reading<'r> {
    imported: Imported,
    taken: BTreeSet<String>,
    pub(super) report: &'r mut Report,
}

impl Reading<'_> {
    /// Reads a page, a list, or tables of organizations and services.
    fn page(&mut self, whole: &Node<'_>) -> Option<()> {
        let keys = ["contents", "organizations", "services"];
        let mut entries = whole.all();
        for key in keys {
            entries.extend(whole.items(key, self.report));
        }
        let known = whole.value().is_array() || keys.iter().any(|it| whole.get(it).is_some());
        if !known {
            let message = "neither services nor organizations stand here";
            self.report.error("no_services", whole.place(), message);
            let remedy = "give a list of services, or an object with `contents`, `services` or `organizations`";
            self.report.remedy(remedy);
            return None;
        }
        let organizations = whole.items("organizations", self.report);
        for entry in entries {
            let is_listed = organizations.iter().any(|it| it.place() == entry.place());
            self.entry(&entry, is_listed, &organizations);
        }
        Some(())
    }

    /// Reads an organization with its services, or a service with its organization.
    fn entry(&mut self, entry: &Node<'_>, is_listed: bool, organizations: &[Node<'_>]) {
        if !is_listed && entry.get("services").is_none() {
            let actor = self.offering(entry, organizations);
            return self.service(entry, actor);
        }
        let actor = self.organization(entry);
        for service in entry.items("services", self.report) {
            self.service(&service, actor.clone());
        }
    }

    /// Finds who offers a service that stands outside of its organization.
    fn offering(&mut self, service: &Node<'_>, all: &[Node<'_>]) -> Option<ActorId> {
        if let Some(organization) = service.get("organization") {
            return self.organization(&organization);
        }
        let id = service.text("organization_id", self.report);
        let named = |it: &&Node<'_>| it.value().get("id").and_then(Value::as_str) == id;
        if let Some(organization) = all.iter().find(named).filter(|_| id.is_some()) {
            return self.organization(organization);
        }
        let message = "nobody is named who offers this";
        self.report
            .error("no_organization", service.place(), message);
        let remedy = "add `organization`, or `organization_id` of one in `organizations`";
        self.report.remedy(remedy);
        None
    }

    fn organization(&mut self, node: &Node<'_>) -> Option<ActorId> {
        let name = self.name(node)?;
        let uuid_here = node.text("id", self.report);
        let known = self.imported.actors.iter().find(|it| {
            let own = uuid("organization", it.id.as_str());
            uuid_here == Some(it.uuid.as_deref().unwrap_or(&own))
        });
        if let Some(known) = known.filter(|_| uuid_here.is_some()) {
            return Some(known.id.clone());
        }
        let id = self.id("actor", node, name);
        let about = node.text("description", self.report);
        let mut contact = self.contact(node);
        contact.organization = Some(name.into());
        contact.url = node.text("website", self.report).map(Arc::from);
        let checked = node.own("assured_date");
        contact.assured_date = checked.first().and_then(|it| Day::parse(it.0));
        if let Some(place) = node.items("locations", self.report).first() {
            self.place_into(&mut contact, place);
        }
        let kind = node
            .own("kind")
            .first()
            .and_then(|it| self.word(it.clone(), &KINDS));
        let actor = Actor {
            uuid: foreign(uuid_here, &uuid("organization", &id)),
            id: ActorId::new(&*id),
            kind: kind.unwrap_or(ActorKind::Association),
            description: about.filter(|it| *it != name).map(Arc::from),
            authority: false,
            office_of: None,
            contact,
            appointment: None,
            appointment_url: None,
            languages: node
                .own("language")
                .iter()
                .map(|it| Language::new(it.0))
                .collect(),
            closing_calendar: None,
        };
        let id = actor.id.clone();
        self.imported.actors.push(actor);
        Some(id)
    }

    fn service(&mut self, node: &Node<'_>, actor: Option<ActorId>) {
        let (Some(name), Some(actor)) = (self.name(node), actor) else {
            return;
        };
        let id = self.id("service", node, name);
        let uuid_here = node.text("id", self.report);
        let mut contact = self.contact(node);
        contact.url = node.text("url", self.report).map(Arc::from);
        contact.assured_date = self.day(node, "assured_date");
        let at = self.places(node, (&id, uuid_here), &mut contact);
        let eligibility = self.eligibility(node);
        let own = |code: &str| node.own(code);
        let (fee, fee_euros) = self.cost(node);
        let offer = Offer {
            uuid: foreign(uuid_here, &uuid("service", &id)),
            id: OfferId::new(&*id),
            name: Some(name.into()),
            description: node.text("description", self.report).map(Arc::from),
            actor,
            roles: own("role").iter().map(|it| ActorId::new(it.0)).collect(),
            status: self.status(node),
            domains: self.domains(node),
            needs: own("need").iter().map(|it| NeedId::new(it.0)).collect(),
            eligibility,
            languages: self.languages(node),
            interpreting: flag(&own("interpreting")),
            access: own("access")
                .first()
                .and_then(|it| self.word(it.clone(), &ACCESSES)),
            minimum_age: self.number(node, "minimum_age"),
            maximum_age: self.number(node, "maximum_age"),
            fee,
            fee_euros,
            documents: self.documents(node),
            waiting_weeks: own("waiting_weeks")
                .first()
                .and_then(|it| it.0.parse().ok()),
            childcare: flag(&own("childcare")),
            area: self.texts(node, "service_areas", "name"),
            schedule: self.schedules(node),
            at,
            accessibility: self.accessibility(&own("accessibility")),
            contact,
            place: node.place(),
        };
        self.imported.offers.push(offer);
    }

    /// Returns our own condition; one that stands in words alone is told.
    fn eligibility(&mut self, node: &Node<'_>) -> Option<Eligibility> {
        let condition = node.own("for");
        let Some((text, place)) = condition.first() else {
            let prose = node.get("eligibility_description")?;
            let message = "for whom this is, is said in words that no rule reads";
            self.report
                .warning("condition_in_words", prose.place(), message);
            self.report
                .remedy("write it as `for = '…'` in the file that was made");
            return None;
        };
        Some(Eligibility {
            text: (*text).into(),
            place: place.clone(),
        })
    }

    /// Returns the name, which every entry needs.
    fn name<'a>(&mut self, node: &Node<'a>) -> Option<&'a str> {
        let name = node.text("name", self.report);
        if name.is_none() {
            let message = "this entry has no name";
            self.report.error("no_name", node.place(), message);
            self.report.remedy("add `name`");
        }
        name
    }

    /// Returns an id that no other entry of its kind has: our own, else one made of the name.
    fn id(&mut self, kind: &str, node: &Node<'_>, name: &str) -> String {
        let own = node.own("id").first().map(|it| it.0.to_owned());
        let code = district_code(name);
        let made: String = code
            .chars()
            .filter(|it| it.is_ascii_alphanumeric() || *it == '_')
            .collect();
        let made = made.trim_matches(|it: char| it == '_' || it.is_ascii_digit());
        let id = own.unwrap_or_else(|| if made.is_empty() { kind } else { made }.to_owned());
        let taken = |it: &String| self.taken.contains(&format!("{kind}/{it}"));
        let mut unique = id.clone();
        let mut number = 1;
        while taken(&unique) {
            number += 1;
            unique = format!("{id}_{number}");
        }
        self.taken.insert(format!("{kind}/{unique}"));
        unique
    }

    fn contact(&mut self, node: &Node<'_>) -> Contact {
        let own = |code: &str| node.own(code).first().map(|it| Arc::from(it.0));
        let phones = node.items("phones", self.report);
        let phone = phones.first().and_then(|it| it.text("number", self.report));
        Contact {
            phone: phone.map(Arc::from),
            email: node.text("email", self.report).map(Arc::from),
            district: own("district"),
            transport: own("transport"),
            source: own("source"),
            ..Contact::default()
        }
    }

    /// Reads where a place is.
    fn place_into(&mut self, contact: &mut Contact, place: &Node<'_>) {
        let way = place.text("transportation", self.report);
        contact.transport = way.map(Arc::from).or_else(|| contact.transport.take());
        let addresses = place.items("addresses", self.report);
        let Some(address) = addresses.first() else {
            return;
        };
        let mut part = |key: &str| address.text(key, self.report).unwrap_or_default();
        let town = [part("postal_code"), part("city")].join(" ");
        let parts = [part("address_1"), part("address_2"), town.trim()];
        let parts: Vec<_> = parts.into_iter().filter(|it| !it.is_empty()).collect();
        contact.address = Some(parts.join(", ").into()).filter(|it: &Arc<str>| !it.is_empty());
        let region = Some(part("region")).filter(|it| !it.is_empty());
        contact.district = region.map(Arc::from).or_else(|| contact.district.take());
    }

    /// Reads the places of a service; one that is its own goes into its contact.
    fn places(
        &mut self,
        service: &Node<'_>,
        (id, uuid_here): (&str, Option<&str>),
        contact: &mut Contact,
    ) -> Vec<AtLocation> {
        let computed = uuid("service", id);
        let own = uuid(
            "location",
            &format!("{}/own", uuid_here.unwrap_or(&computed)),
        );
        let mut at = Vec::new();
        for row in service.items("service_at_locations", self.report) {
            let Some(place) = row.get("location") else {
                continue;
            };
            if place.text("id", self.report) == Some(&own) {
                self.place_into(contact, &place);
                continue;
            }
            at.push(AtLocation {
                location: self.location(&place),
                schedule: self.schedules(&row),
            });
        }
        at
    }

    fn location(&mut self, node: &Node<'_>) -> LocationId {
        let uuid_here = node.text("id", self.report);
        let known = self.imported.locations.iter().find(|it| {
            let own = uuid("location", it.id.as_str());
            uuid_here == Some(it.uuid.as_deref().unwrap_or(&own))
        });
        if let Some(known) = known.filter(|_| uuid_here.is_some()) {
            return known.id.clone();
        }
        let name = node.text("name", self.report);
        let mut contact = self.contact(node);
        self.place_into(&mut contact, node);
        let checked = node.own("assured_date");
        contact.assured_date = checked.first().and_then(|it| Day::parse(it.0));
        let address = contact.address.clone().unwrap_or_default();
        let id = self.id("location", node, name.unwrap_or(&address));
        let rows = node.items("accessibility", self.report);
        let rows: Vec<_> = rows
            .iter()
            .filter_map(|it| Some((it.text("description", self.report)?, it.place())))
            .collect();
        let location = Location {
            uuid: foreign(uuid_here, &uuid("location", &id)),
            id: LocationId::new(&*id),
            name: name.map(Arc::from),
            contact,
            accessibility: self.accessibility(&rows),
        };
        let id = location.id.clone();
        self.imported.locations.push(location);
        id
    }
}

/// Returns an id of another directory; nothing when it is the one that we make.
fn foreign(id: Option<&str>, ours: &str) -> Option<Arc<str>> {
    id.filter(|it| *it != ours).map(Arc::from)
}

fn flag(values: &[(&str, Place)]) -> Option<bool> {
    values.first().and_then(|it| it.0.parse().ok())
}

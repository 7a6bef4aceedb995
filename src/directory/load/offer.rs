//! Reads one `[[service]]`.

use super::Reading;
use super::part::{contact, count, languages, schedules, shared, words};
use crate::base::{ActorId, DocumentCode, Fields, Item, LocationId, NeedId, OfferId, Report};
use crate::directory::words::{ACCESSES, ACCESSIBILITIES, DOMAINS, FEES, STATUSES};
use crate::directory::{AtLocation, Eligibility, Offer, OfferStatus};

impl Reading {
    pub(super) fn offer(&mut self, mut fields: Fields<'_>, report: &mut Report) {
        let id = self.id("service", &mut fields, report).map(OfferId::new);
        let actor = fields.need("actor", report).and_then(|it| {
            let actor = ActorId::new(it.text(report)?);
            self.named.push((actor.clone(), it.place()));
            Some(actor)
        });
        let roles = self.roles(&mut fields, report);
        let at = self.at(&mut fields, report);
        let offer = read(&mut fields, (id.as_ref(), actor.as_ref()), at, report);
        fields.finish(report);
        check_ages(&offer, report);
        let offer = Offer { roles, ..offer };
        if let Some(id) = id.filter(|_| actor.is_some()) {
            self.directory.offers.insert(id, offer);
        }
    }

    /// Reads `roles`: ids of actors.
    fn roles(&mut self, fields: &mut Fields<'_>, report: &mut Report) -> Vec<ActorId> {
        let items = fields.list("roles", report);
        let roles = items.iter().filter_map(|it| {
            let role = ActorId::new(it.text(report)?);
            self.named.push((role.clone(), it.place()));
            Some(role)
        });
        roles.collect()
    }

    /// Reads `at`: ids of places, or tables with a place and its hours.
    fn at(&mut self, fields: &mut Fields<'_>, report: &mut Report) -> Vec<AtLocation> {
        let items = fields.list("at", report);
        let places = items.iter().filter_map(|it| self.at_one(it, report));
        places.collect()
    }

    fn at_one(&mut self, item: &Item<'_>, report: &mut Report) -> Option<AtLocation> {
        let (location, schedule) = match item.as_fields() {
            Some(mut fields) => {
                let location = fields.need("location", report);
                let schedule = schedules(&mut fields, report);
                fields.finish(report);
                (location?, schedule)
            }
            None => (item.clone(), Vec::new()),
        };
        let id = LocationId::new(location.text(report)?);
        self.located.push((id.clone(), location.place()));
        Some(AtLocation {
            location: id,
            schedule,
        })
    }
}

/// Reads what stands in the entry itself; without an id or actor it is read for its mistakes only.
fn read(
    fields: &mut Fields<'_>,
    (id, actor): (Option<&OfferId>, Option<&ActorId>),
    at: Vec<AtLocation>,
    report: &mut Report,
) -> Offer {
    let place = fields.place();
    let status = fields.word("status", &STATUSES, report);
    Offer {
        id: id.cloned().unwrap_or_else(|| OfferId::new("")),
        uuid: shared(fields, "uuid", report),
        name: shared(fields, "name", report),
        description: shared(fields, "description", report),
        actor: actor.cloned().unwrap_or_else(|| ActorId::new("")),
        roles: Vec::new(),
        status: status.unwrap_or(OfferStatus::Active),
        domains: domains(fields, report),
        needs: texts(fields, "needs", NeedId::new, report),
        eligibility: eligibility(fields, report),
        languages: languages(fields, report),
        interpreting: fields.boolean("interpreting", report),
        access: fields.word("access", &ACCESSES, report),
        minimum_age: count(fields, "minimum_age", report),
        maximum_age: count(fields, "maximum_age", report),
        fee: fields.word("fee", &FEES, report),
        fee_euros: count(fields, "fee_euros", report),
        documents: texts(fields, "documents", DocumentCode::new, report),
        waiting_weeks: count(fields, "waiting_weeks", report),
        childcare: fields.boolean("childcare", report),
        area: texts(fields, "area", std::convert::identity, report),
        schedule: schedules(fields, report),
        at,
        accessibility: words(fields, "accessibility", &ACCESSIBILITIES, report),
        contact: contact(fields, report),
        place,
    }
}

fn domains(fields: &mut Fields<'_>, report: &mut Report) -> Vec<std::sync::Arc<str>> {
    let domains = words(fields, "domains", &DOMAINS, report);
    domains.into_iter().map(Into::into).collect()
}

fn eligibility(fields: &mut Fields<'_>, report: &mut Report) -> Option<Eligibility> {
    let item = fields.get("for")?;
    Some(Eligibility {
        text: item.text(report)?.into(),
        place: item.place_at(0),
    })
}

fn texts<T>(
    fields: &mut Fields<'_>,
    key: &'static str,
    make: impl Fn(std::sync::Arc<str>) -> T,
    report: &mut Report,
) -> Vec<T> {
    let item = fields.get(key);
    let texts = item.map_or_else(Vec::new, |it| it.texts(report));
    texts.into_iter().map(|it| make(it.into())).collect()
}

fn check_ages(offer: &Offer, report: &mut Report) {
    let (Some(least), Some(most)) = (offer.minimum_age, offer.maximum_age) else {
        return;
    };
    if least > most {
        let message = format!("nobody is at least {least} and at most {most} years old");
        report.error("no_such_age", offer.place.clone(), message);
        report.remedy("swap `minimum_age` and `maximum_age`, or take one out");
    }
}

//! From our directory to HSDS.

use serde_json::{Map, Value, json};

use super::{TAXONOMY, uuid};
use crate::base::Day;
use crate::directory::words::{ACCESSES, ACCESSIBILITIES, FEES, KINDS, WEEKDAYS, word_for};
use crate::directory::{Actor, Contact, Directory, Fee, Location, Offer, OfferStatus, Schedule};

/// Says what entries are called where only a text knows.
pub struct Named<'t> {
    /// What an offer is, as its provider or a text says.
    pub offer: &'t dyn Fn(&Offer) -> Option<String>,
    /// What an actor is called.
    pub actor: &'t dyn Fn(&Actor) -> String,
}

/// Writes all offers as a page of HSDS services, in order of id, indented.
pub fn export(directory: &Directory, named: &Named<'_>) -> String {
    let contents = directory.offers().map(|it| service(it, directory, named));
    let contents: Vec<Value> = contents.collect();
    let page = json!({
        "total_items": contents.len(),
        "total_pages": 1,
        "page_number": 1,
        "size": contents.len(),
        "first_page": true,
        "last_page": true,
        "empty": contents.is_empty(),
        "contents": contents,
    });
    let mut text = serde_json::to_string_pretty(&page).unwrap_or_default();
    text.push('\n');
    text
}

fn service(offer: &Offer, directory: &Directory, named: &Named<'_>) -> Value {
    let id = id_of("service", offer.id.as_str(), offer.uuid.as_deref());
    let about = (named.offer)(offer);
    let name = offer.name.as_deref().map(str::to_owned);
    let name = name.or_else(|| about.clone());
    let mut all = Map::new();
    put(&mut all, "id", Some(json!(id)));
    put(
        &mut all,
        "name",
        Some(json!(name.unwrap_or_else(|| offer.id.to_string()))),
    );
    put(&mut all, "description", about.map(Value::from));
    put(&mut all, "status", Some(json!(status(offer.status))));
    put(&mut all, "url", text(offer.contact.url.as_deref()));
    put(&mut all, "email", text(offer.contact.email.as_deref()));
    put(&mut all, "minimum_age", offer.minimum_age.map(Value::from));
    put(&mut all, "maximum_age", offer.maximum_age.map(Value::from));
    put(&mut all, "assured_date", day(offer.contact.assured_date));
    let condition = offer.eligibility.as_ref().map(|it| &*it.text);
    put(&mut all, "eligibility_description", text(condition));
    put(&mut all, "phones", list(phones(&id, &offer.contact)));
    put(&mut all, "languages", list(languages(&id, offer)));
    put(&mut all, "schedules", list(schedules(&id, &offer.schedule)));
    put(&mut all, "service_areas", list(areas(&id, offer)));
    put(&mut all, "required_documents", list(documents(&id, offer)));
    put(&mut all, "cost_options", list(costs(&id, offer)));
    put(&mut all, "attributes", list(attributes(&id, offer)));
    put(
        &mut all,
        "service_at_locations",
        list(places(&id, offer, directory)),
    );
    let actor = directory.actor(offer.actor.as_str());
    put(
        &mut all,
        "organization",
        actor.map(|it| organization(it, named)),
    );
    Value::Object(all)
}

fn organization(actor: &Actor, named: &Named<'_>) -> Value {
    let id = id_of("organization", actor.id.as_str(), actor.uuid.as_deref());
    let name = actor.contact.organization.as_deref().map(str::to_owned);
    let name = name.unwrap_or_else(|| (named.actor)(actor));
    let about = actor.description.as_deref().unwrap_or(&name);
    let mut all = Map::new();
    put(&mut all, "id", Some(json!(id)));
    put(&mut all, "name", Some(json!(name)));
    put(&mut all, "description", Some(json!(about)));
    put(&mut all, "website", text(actor.contact.url.as_deref()));
    put(&mut all, "email", text(actor.contact.email.as_deref()));
    put(&mut all, "phones", list(phones(&id, &actor.contact)));
    let at = actor.contact.address.as_ref();
    let own = at.map(|_| located(&uuid("location", &id), None, &actor.contact, &[]));
    put(&mut all, "locations", list(own.into_iter().collect()));
    put(
        &mut all,
        "attributes",
        list(organization_attributes(&id, actor)),
    );
    Value::Object(all)
}

fn places(service: &str, offer: &Offer, directory: &Directory) -> Vec<Value> {
    let known = offer.at.iter().filter_map(|at| {
        let location = directory.location(at.location.as_str())?;
        let id = uuid("service_at_location", &format!("{service}/{}", location.id));
        let mut all = Map::new();
        put(&mut all, "id", Some(json!(id)));
        put(&mut all, "location", Some(place(location)));
        put(&mut all, "schedules", list(schedules(&id, &at.schedule)));
        Some(Value::Object(all))
    });
    known.chain(own_place(service, offer)).collect()
}

/// An offer with an address of its own has a place of its own.
fn own_place(service: &str, offer: &Offer) -> Option<Value> {
    let contact = &offer.contact;
    contact.address.as_ref()?;
    let id = uuid("location", &format!("{service}/own"));
    let at = uuid("service_at_location", &format!("{service}/own"));
    Some(json!({ "id": at, "location": located(&id, None, contact, &offer_access(offer)) }))
}

fn offer_access(offer: &Offer) -> Vec<&'static str> {
    let words = offer.accessibility.iter();
    words.map(|it| word_for(&ACCESSIBILITIES, it)).collect()
}

fn place(location: &Location) -> Value {
    let id = id_of("location", location.id.as_str(), location.uuid.as_deref());
    let words = location.accessibility.iter();
    let words: Vec<_> = words.map(|it| word_for(&ACCESSIBILITIES, it)).collect();
    let mut place = located(&id, location.name.as_deref(), &location.contact, &words);
    let mut own = vec![("id", location.id.to_string())];
    let checked = location.contact.assured_date.map(|it| it.to_string());
    own.extend(checked.map(|it| ("assured_date", it)));
    own.extend(own_contact(&location.contact));
    place["attributes"] = Value::Array(attributed((&id, "location"), own));
    place
}

fn located(id: &str, name: Option<&str>, contact: &Contact, access: &[&str]) -> Value {
    let mut all = Map::new();
    put(&mut all, "id", Some(json!(id)));
    put(&mut all, "location_type", Some(json!("physical")));
    put(&mut all, "name", text(name));
    put(
        &mut all,
        "transportation",
        text(contact.transport.as_deref()),
    );
    put(
        &mut all,
        "addresses",
        list(address(id, contact).into_iter().collect()),
    );
    put(&mut all, "phones", list(phones(id, contact)));
    let access = access.iter().map(|it| {
        let key = uuid("accessibility", &format!("{id}/{it}"));
        json!({ "id": key, "location_id": id, "description": it })
    });
    put(&mut all, "accessibility", list(access.collect()));
    Value::Object(all)
}

/// Takes `street, postal code town` apart; what is not there stays empty, as HSDS wants the fields.
fn address(id: &str, contact: &Contact) -> Option<Value> {
    let whole = contact.address.as_deref()?;
    let (street, town) = whole.rsplit_once(", ").unwrap_or((whole, ""));
    let coded = town.split_once(' ');
    let coded = coded.filter(|it| it.0.len() == 5 && it.0.bytes().all(|it| it.is_ascii_digit()));
    let (code, city) = coded.unwrap_or(("", town));
    Some(json!({
        "id": uuid("address", id),
        "location_id": id,
        "address_1": street,
        "city": city,
        "region": contact.district.as_deref().unwrap_or_default(),
        "state_province": "",
        "postal_code": code,
        "country": "DE",
        "address_type": "physical",
    }))
}

fn phones(owner: &str, contact: &Contact) -> Vec<Value> {
    let phone = contact
        .phone
        .as_deref()
        .map(|number| json!({ "id": uuid("phone", owner), "number": number, "type": "voice" }));
    phone.into_iter().collect()
}

fn languages(owner: &str, offer: &Offer) -> Vec<Value> {
    let languages = offer.languages.iter().map(|it| {
        let id = uuid("language", &format!("{owner}/{it}"));
        json!({ "id": id, "service_id": owner, "code": it.as_str() })
    });
    languages.collect()
}

fn schedules(owner: &str, schedules: &[Schedule]) -> Vec<Value> {
    let rows = schedules.iter().enumerate().map(|(at, it)| {
        let days = it.days.iter().map(|it| word_for(&WEEKDAYS, it));
        let days: Vec<_> = days.map(str::to_ascii_uppercase).collect();
        let mut all = Map::new();
        put(
            &mut all,
            "id",
            Some(json!(uuid("schedule", &format!("{owner}/{at}")))),
        );
        put(&mut all, "freq", Some(json!("WEEKLY")));
        put(&mut all, "byday", Some(json!(days.join(","))));
        put(
            &mut all,
            "opens_at",
            it.opens.map(|it| it.to_string().into()),
        );
        put(
            &mut all,
            "closes_at",
            it.closes.map(|it| it.to_string().into()),
        );
        put(&mut all, "valid_from", day(it.from));
        put(&mut all, "valid_to", day(it.until));
        Value::Object(all)
    });
    rows.collect()
}

fn areas(owner: &str, offer: &Offer) -> Vec<Value> {
    let areas = offer.area.iter().map(|it| {
        let id = uuid("service_area", &format!("{owner}/{it}"));
        json!({ "id": id, "service_id": owner, "name": it.as_ref() })
    });
    areas.collect()
}

fn documents(owner: &str, offer: &Offer) -> Vec<Value> {
    let documents = offer.documents.iter().map(|it| {
        let id = uuid("required_document", &format!("{owner}/{it}"));
        json!({ "id": id, "service_id": owner, "document": it.as_str() })
    });
    documents.collect()
}

fn costs(owner: &str, offer: &Offer) -> Vec<Value> {
    let cost = offer.fee.map(|fee| {
        let amount = offer.fee_euros.or_else(|| (fee == Fee::Free).then_some(0));
        let mut all = Map::new();
        put(&mut all, "id", Some(json!(uuid("cost_option", owner))));
        put(&mut all, "service_id", Some(json!(owner)));
        put(&mut all, "option", Some(json!(word_for(&FEES, &fee))));
        put(&mut all, "currency", amount.map(|_| json!("EUR")));
        put(&mut all, "amount", amount.map(Value::from));
        Value::Object(all)
    });
    cost.into_iter().collect()
}

/// What HSDS has no field for.
fn attributes(owner: &str, offer: &Offer) -> Vec<Value> {
    let mut all: Vec<(&str, String)> = vec![("id", offer.id.to_string())];
    all.extend(offer.domains.iter().map(|it| ("domain", it.to_string())));
    all.extend(offer.needs.iter().map(|it| ("need", it.to_string())));
    all.extend(offer.roles.iter().map(|it| ("role", it.to_string())));
    let flag = |it: bool| it.to_string();
    all.extend(offer.childcare.map(|it| ("childcare", flag(it))));
    all.extend(offer.interpreting.map(|it| ("interpreting", flag(it))));
    let access = offer.access.map(|it| word_for(&ACCESSES, &it).to_owned());
    all.extend(access.map(|it| ("access", it)));
    let weeks = offer.waiting_weeks.map(|it| it.to_string());
    all.extend(weeks.map(|it| ("waiting_weeks", it)));
    let condition = offer.eligibility.as_ref().map(|it| it.text.to_string());
    all.extend(condition.map(|it| ("for", it)));
    let access = offer_access(offer).into_iter();
    all.extend(access.map(|it| ("accessibility", it.to_owned())));
    all.extend(own_contact(&offer.contact));
    attributed((owner, "service"), all)
}

/// What of a contact HSDS keeps nowhere else.
fn own_contact(contact: &Contact) -> Vec<(&'static str, String)> {
    let source = contact.source.as_deref();
    let mut all: Vec<_> = source
        .map(|it| ("source", it.to_owned()))
        .into_iter()
        .collect();
    // A place that has an address says these there too; one without says them only here.
    let texts = [
        ("district", &contact.district),
        ("transport", &contact.transport),
    ];
    for (code, text) in texts {
        all.extend(text.as_ref().map(|it| (code, it.to_string())));
    }
    all
}

fn organization_attributes(owner: &str, actor: &Actor) -> Vec<Value> {
    let kind = word_for(&KINDS, &actor.kind).to_owned();
    let mut all = vec![("id", actor.id.to_string()), ("kind", kind)];
    let checked = actor.contact.assured_date.map(|it| it.to_string());
    all.extend(checked.map(|it| ("assured_date", it)));
    all.extend(
        actor
            .languages
            .iter()
            .map(|it| ("language", it.to_string())),
    );
    all.extend(own_contact(&actor.contact));
    attributed((owner, "organization"), all)
}

fn attributed((owner, entity): (&str, &str), all: Vec<(&str, String)>) -> Vec<Value> {
    let rows = all.into_iter().map(|(code, value)| {
        let term = json!({
            "id": uuid("taxonomy_term", code),
            "code": code,
            "name": code,
            "description": code,
            "taxonomy": TAXONOMY,
        });
        json!({
            "id": uuid("attribute", &format!("{owner}/{code}/{value}")),
            "link_id": owner,
            "link_entity": entity,
            "link_type": code,
            "value": value,
            "taxonomy_term": term,
        })
    });
    rows.collect()
}

const fn status(status: OfferStatus) -> &'static str {
    match status {
        OfferStatus::Active => "active",
        OfferStatus::Inactive => "inactive",
        OfferStatus::Defunct => "defunct",
        OfferStatus::TemporarilyClosed => "temporarily closed",
    }
}

fn id_of(kind: &str, id: &str, own: Option<&str>) -> String {
    own.map_or_else(|| uuid(kind, id), str::to_owned)
}

fn text(value: Option<&str>) -> Option<Value> {
    value.map(Value::from)
}

fn day(day: Option<Day>) -> Option<Value> {
    day.map(|it| it.to_string().into())
}

fn list(values: Vec<Value>) -> Option<Value> {
    (!values.is_empty()).then_some(Value::Array(values))
}

fn put(all: &mut Map<String, Value>, key: &str, value: Option<Value>) {
    if let Some(value) = value {
        all.insert(key.to_owned(), value);
    }
}

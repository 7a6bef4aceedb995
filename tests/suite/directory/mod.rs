//! The directory as other programs read it, held against the field names that HSDS 3 publishes
//! (openreferral/specification, `schema/*.json`).

use lotse::base::Report;
use lotse::directory::hsds::{Named, export};
use lotse::directory::{Calendars, Directory};
use serde_json::Value;

/// The fields of an object: those that are published, those that must be there.
fn fields(object: &str) -> (&'static [&'static str], &'static [&'static str]) {
    match object {
        "service" => (
            &[
                "id",
                "organization_id",
                "program_id",
                "name",
                "alternate_name",
                "description",
                "url",
                "email",
                "status",
                "interpretation_services",
                "application_process",
                "fees_description",
                "eligibility_description",
                "minimum_age",
                "maximum_age",
                "assured_date",
                "assurer_email",
                "alert",
                "phones",
                "schedules",
                "service_areas",
                "service_at_locations",
                "languages",
                "organization",
                "funding",
                "cost_options",
                "program",
                "required_documents",
                "contacts",
                "attributes",
                "metadata",
            ],
            &["id", "name", "status"],
        ),
        "organization" => (
            &[
                "id",
                "name",
                "alternate_name",
                "description",
                "email",
                "website",
                "contacts",
                "phones",
                "locations",
                "attributes",
                "metadata",
            ],
            &["id", "name", "description"],
        ),
        "service_at_location" => (
            &[
                "id",
                "service_id",
                "location_id",
                "description",
                "schedules",
                "phones",
                "location",
            ],
            &["id"],
        ),
        "location" => (
            &[
                "id",
                "location_type",
                "url",
                "organization_id",
                "name",
                "alternate_name",
                "description",
                "transportation",
                "latitude",
                "longitude",
                "languages",
                "addresses",
                "contacts",
                "accessibility",
                "phones",
                "schedules",
                "attributes",
            ],
            &["id", "location_type"],
        ),
        "address" => (
            &[
                "id",
                "location_id",
                "attention",
                "address_1",
                "address_2",
                "city",
                "region",
                "state_province",
                "postal_code",
                "country",
                "address_type",
            ],
            &[
                "id",
                "address_1",
                "city",
                "state_province",
                "postal_code",
                "country",
                "address_type",
            ],
        ),
        "phone" => (
            &[
                "id",
                "location_id",
                "service_id",
                "organization_id",
                "number",
                "extension",
                "type",
            ],
            &["id", "number"],
        ),
        "schedule" => (
            &[
                "id",
                "service_id",
                "location_id",
                "valid_from",
                "valid_to",
                "dtstart",
                "freq",
                "interval",
                "byday",
                "description",
                "opens_at",
                "closes_at",
            ],
            &["id"],
        ),
        "attribute" => (
            &[
                "id",
                "link_id",
                "taxonomy_term_id",
                "link_type",
                "link_entity",
                "value",
                "taxonomy_term",
                "label",
            ],
            &["id"],
        ),
        "taxonomy_term" => (
            &[
                "id",
                "code",
                "name",
                "description",
                "parent_id",
                "taxonomy",
                "language",
                "term_uri",
            ],
            &["id", "name", "description"],
        ),
        "cost_option" => (
            &[
                "id",
                "service_id",
                "valid_from",
                "valid_to",
                "option",
                "currency",
                "amount",
                "amount_description",
            ],
            &["id"],
        ),
        "language" => (
            &["id", "service_id", "location_id", "name", "code", "note"],
            &["id"],
        ),
        "service_area" => (
            &["id", "service_id", "name", "description", "extent"],
            &["id"],
        ),
        "required_document" => (&["id", "service_id", "document", "uri"], &["id"]),
        "accessibility" => (
            &["id", "location_id", "description", "details", "url"],
            &["id"],
        ),
        other => panic!("{other} is no object of HSDS"),
    }
}

/// The objects that fields hold.
const HELD: &[(&str, &str)] = &[
    ("organization", "organization"),
    ("service_at_locations", "service_at_location"),
    ("location", "location"),
    ("addresses", "address"),
    ("phones", "phone"),
    ("schedules", "schedule"),
    ("attributes", "attribute"),
    ("taxonomy_term", "taxonomy_term"),
    ("cost_options", "cost_option"),
    ("languages", "language"),
    ("service_areas", "service_area"),
    ("required_documents", "required_document"),
    ("accessibility", "accessibility"),
];

fn check(object: &str, value: &Value) {
    let (known, needed) = fields(object);
    let map = value.as_object().unwrap();
    for key in needed {
        assert!(map.contains_key(*key), "{object} lacks {key}: {value}");
    }
    for (key, value) in map {
        assert!(known.contains(&key.as_str()), "{object} has no {key}");
        let held = HELD.iter().find(|it| it.0 == key);
        match (held, value) {
            (Some((_, held)), Value::Array(all)) => all.iter().for_each(|it| check(held, it)),
            (Some((_, held)), one) => check(held, one),
            (None, _) => {}
        }
    }
}

#[test]
fn the_export_has_only_fields_that_hsds_publishes() {
    let sources = lotse::assets::shipped();
    let mut report = Report::default();
    let calendars = Calendars::load(&sources, &mut report);
    let directory = Directory::load(&sources, &calendars, &mut report);
    let named = Named {
        offer: &|it| it.description.as_deref().map(str::to_owned),
        actor: &|it| it.id.to_string(),
    };
    let text = export(&directory, &named);
    assert_eq!(
        text,
        export(&directory, &named),
        "the same bytes every time"
    );
    let page: Value = serde_json::from_str(&text).unwrap();
    let contents = page["contents"].as_array().unwrap();
    assert_eq!(contents.len(), directory.offers().count());
    assert!(contents.len() >= 40);
    contents.iter().for_each(|it| check("service", it));
}

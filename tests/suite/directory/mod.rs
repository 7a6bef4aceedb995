//! The directory as other programs read it, held against the field names that HSDS 3 publishes
//! (openreferral/specification, `schema/*.json`).

use lotse::base::{Report, SourceFile, Sources};
use lotse::directory::hsds::{Named, export, import};
use lotse::directory::{Calendars, Directory, entries_file};
use serde_json::Value;

#[expect(
    clippy::too_many_lines,
    reason = "the published names, object by object"
)]
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
        other => unreachable!("{other} is no object of HSDS"),
    }
}

/// The objects that fields hold.
const HELD: &[(&str, &str)] = &[
    ("organization", "organization"),
    ("service_at_locations", "service_at_location"),
    ("location", "location"),
    ("locations", "location"),
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

fn shipped() -> Directory {
    let sources = lotse::assets::shipped();
    let mut report = Report::default();
    let calendars = Calendars::load(&sources, &mut report);
    Directory::load(&sources, &calendars, &mut report)
}

/// Exports a directory without words of any language.
fn exported(directory: &Directory) -> String {
    let named = Named {
        offer: &|it| it.description.as_deref().map(str::to_owned),
        actor: &|it| it.id.to_string(),
    };
    export(directory, &named)
}

#[test]
fn the_export_has_only_fields_that_hsds_publishes() {
    let directory = shipped();
    let text = exported(&directory);
    assert_eq!(text, exported(&directory), "the same bytes every time");
    let page: Value = serde_json::from_str(&text).unwrap();
    let contents = page["contents"].as_array().unwrap();
    assert_eq!(contents.len(), directory.offers().count());
    assert!(contents.len() >= 40);
    for it in contents {
        check("service", it);
    }
}

/// Reads HSDS, writes it as a file of the directory, and reads that.
fn taken_over(json: &str) -> (Directory, Vec<String>) {
    let mut report = Report::default();
    let file = SourceFile::new("other.json", json.as_bytes(), &mut report);
    let imported = import(&file, &mut report).unwrap_or_default();
    let mut sources = Sources::default();
    sources.insert("forms/directory/other.toml", entries_file(&imported));
    let directory = Directory::load(&sources, &Calendars::default(), &mut report);
    let found = report.into_sorted().into_iter();
    (directory, found.map(|it| it.to_string()).collect())
}

#[test]
fn export_import_export_is_the_same() {
    let directory = shipped();
    let first = exported(&directory);
    let (again, found) = taken_over(&first);
    let errors: Vec<_> = found.iter().filter(|it| it.contains("error[")).collect();
    let others: Vec<_> = errors
        .iter()
        .filter(|it| !it.contains("unknown_actor"))
        .collect();
    assert!(others.is_empty(), "{others:?}");
    assert_eq!(again.offers().count(), directory.offers().count());
    assert_eq!(exported(&again), first);
}

#[test]
fn organizations_with_services_are_read_and_mistakes_are_told_with_their_place() {
    let (directory, found) = taken_over(
        r#"{ "organizations": [ {
  "id": "1", "name": "Treffpunkt Süd", "services": [
    { "id": "2", "name": "Café am Dienstag", "status": "activ", "minimum_age": 16,
      "schedules": [ { "byday": "TU", "opens_at": "15:00Z", "closes_at": "17:00" }, { "freq": "MONTHLY" } ],
      "languages": [ { "name": "Arabisch" }, { "code": "ar" } ],
      "cost_options": [ { "amount": 0 } ] },
    { "id": "3" }
  ] } ] }"#,
    );
    let offer = directory.offer("cafe_am_dienstag");
    let offer = offer.or_else(|| directory.offers().next()).unwrap();
    assert_eq!(offer.minimum_age, Some(16));
    assert_eq!(offer.languages.len(), 1);
    assert_eq!(offer.schedule.len(), 1);
    assert_eq!(offer.uuid.as_deref(), Some("2"));
    let lines: Vec<_> = found.iter().map(|it| it.lines().next().unwrap()).collect();
    assert_eq!(
        lines,
        [
            "other.json:3:56: warning[unknown_word]: `activ` is not a word that the directory knows",
            "other.json:4:85: warning[not_weekly]: these hours are no days of every week",
            "other.json:5:22: warning[no_language_code]: this language has no code",
            "other.json:7:5: error[no_name]: this entry has no name",
        ]
    );
}

#[test]
fn what_is_no_json_or_holds_no_services_is_refused() {
    let codes = |json: &str| taken_over(json).1;
    assert!(codes("{ \"contents\": [ }")[0].contains("other.json:1:17: error[bad_json]"));
    assert!(codes("{}")[0].contains("error[no_services]"));
    assert!(codes("[ { \"name\": \"x\" } ]")[0].contains("error[no_organization]"));
}

//! `lotse-plan/1`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use lotse::base::Language;
use lotse::document::{plan_json, plan_schema};
use serde_json::Value;

use super::case::Case;

fn plan() -> Value {
    let case = Case::rima();
    serde_json::from_str(&plan_json(&case.dossier(), &Language::new("de"))).unwrap()
}

fn measures(plan: &Value) -> &[Value] {
    plan["measures"].as_array().unwrap()
}

#[test]
fn the_shipped_schema_is_the_one_of_the_program() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("forms/schemas/lotse-plan-1.json");
    let made = plan_schema();
    let shipped = fs::read_to_string(&path).unwrap_or_default();
    if shipped != made {
        let beside = std::env::temp_dir().join("lotse-plan-1.json");
        fs::write(&beside, &made).unwrap();
        panic!(
            "forms/schemas/lotse-plan-1.json must be as {}",
            beside.display()
        );
    }
}

#[test]
fn the_plan_follows_its_schema() {
    let schema: Value = serde_json::from_str(&plan_schema()).unwrap();
    follows(&plan(), &schema, &schema, "plan");
}

/// Checks the part of JSON Schema that our own schema uses.
fn follows(value: &Value, schema: &Value, root: &Value, place: &str) {
    if let Some(name) = schema["$ref"].as_str() {
        let name = name.trim_start_matches("#/$defs/");
        return follows(value, &root["$defs"][name], root, place);
    }
    if let Some(any) = schema["anyOf"].as_array() {
        let fits = |it: &&Value| has_type(value, it, root);
        let fitting = any.iter().find(fits);
        assert!(
            fitting.is_some(),
            "{place}: {value} fits nothing of {any:?}"
        );
        return follows(value, fitting.unwrap(), root, place);
    }
    assert!(
        has_type(value, schema, root),
        "{place}: {value} is no {}",
        schema["type"]
    );
    if let Some(fields) = value
        .as_object()
        .filter(|_| schema["properties"].is_object())
    {
        for (name, field) in fields {
            let wanted = &schema["properties"][name];
            assert!(!wanted.is_null(), "{place}.{name} is not in the schema");
            follows(field, wanted, root, &format!("{place}.{name}"));
        }
        for name in schema["required"].as_array().unwrap() {
            assert!(
                fields.contains_key(name.as_str().unwrap()),
                "{place} lacks {name}"
            );
        }
    }
    for item in value.as_array().into_iter().flatten() {
        follows(item, &schema["items"], root, place);
    }
}

fn has_type(value: &Value, schema: &Value, root: &Value) -> bool {
    if let Some(name) = schema["$ref"].as_str() {
        let name = name.trim_start_matches("#/$defs/");
        return has_type(value, &root["$defs"][name], root);
    }
    if let Some(any) = schema["anyOf"].as_array() {
        return any.iter().any(|it| has_type(value, it, root));
    }
    let is = |name: &str| match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        _ => false,
    };
    match schema["type"].as_array() {
        Some(names) => names.iter().any(|it| is(it.as_str().unwrap())),
        None => schema["type"].as_str().is_none_or(is),
    }
}

#[test]
fn the_model_case_has_needs_actors_and_reasons() {
    let plan = plan();
    let needs = plan["needs"].as_array().unwrap();
    let heavy = needs.iter().filter(|it| it["severity"].as_u64() >= Some(3));
    assert!(heavy.count() >= 3);
    let measures = measures(&plan);
    let actors: BTreeSet<&str> = measures
        .iter()
        .flat_map(|it| [it["lead"].as_str(), it["decides"].as_str()])
        .flatten()
        .collect();
    assert!(measures.len() >= 10 && actors.len() >= 5, "{actors:?}");
    for office in ["immigration_office", "jobcenter", "youth_office"] {
        assert!(actors.contains(office), "{office}");
    }
    for measure in measures {
        let dated = measure["due"]["date"].is_string() || measure["no_due_because"].is_string();
        assert!(dated && measure["priority"].is_string(), "{measure}");
        assert!(
            !measure["because"].as_array().unwrap().is_empty(),
            "{measure}"
        );
    }
}

#[test]
fn links_name_measures_and_make_no_cycle() {
    let plan = plan();
    let after: BTreeMap<&str, Vec<&str>> = measures(&plan)
        .iter()
        .map(|it| {
            let links = it["after"].as_array().unwrap();
            let links = links.iter().map(|it| it["measure"].as_str().unwrap());
            (it["id"].as_str().unwrap(), links.collect())
        })
        .collect();
    assert!(
        after["livelihood.renewal"].is_empty(),
        "the benefit's renewal waits for nothing"
    );
    assert!(
        after
            .keys()
            .any(|it| it.starts_with("residence.renewal_member@")),
        "the daughter's own title"
    );
    let mut done: BTreeSet<&str> = BTreeSet::new();
    for _ in 0..after.len() {
        let ready = after
            .iter()
            .filter(|it| it.1.iter().all(|it| done.contains(it)));
        done = ready.map(|it| *it.0).collect();
    }
    assert_eq!(done.len(), after.len(), "a cycle, or a link to nothing");
}

#[test]
fn texts_hold_no_isolates_and_sealed_answers_no_value() {
    let case = Case::rima();
    for tag in ["de", "ar"] {
        let text = plan_json(&case.dossier(), &Language::new(tag));
        assert!(!text.contains(['\u{2068}', '\u{2069}']));
    }
    let plan = plan();
    let because = measures(&plan)
        .iter()
        .flat_map(|it| it["because"].as_array().unwrap());
    let sealed = because.filter(|it| it["question"] == "residence.demands");
    assert!(sealed.into_iter().all(|it| it["value"].is_null()));
}

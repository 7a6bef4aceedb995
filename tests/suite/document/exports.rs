//! Exports for other programs: calendars and FHIR.

use lotse::assets::shipped;
use lotse::base::{Day, Language, Stamp};
use lotse::document::calendar::{Entry, Naming, Reader, When, calendar, entries};
use lotse::document::{Words, fhir_bundle, plan_json};
use serde_json::Value;

use super::case::Case;

fn written(reader: Reader, naming: Naming, language: &str) -> Vec<Entry> {
    let case = Case::rima();
    let language = Language::new(language);
    entries(
        &Words::new(case.dossier(), &language),
        reader,
        naming,
        "a case",
    )
}

const fn day(entry: &Entry) -> Day {
    match entry.at {
        When::Day(day) | When::Hour(day, _) => day,
    }
}

#[test]
fn a_neutral_calendar_says_nothing_of_the_person() {
    for reader in [Reader::Counselor, Reader::Client] {
        let entries = written(reader, Naming::Neutral, "de");
        let neutral = ["Termin", "Frist", "Erinnerung", "Termin Beratung"];
        assert!(
            entries
                .iter()
                .all(|it| neutral.contains(&it.summary.as_str()))
        );
        assert!(entries.iter().all(|it| it.description.is_empty()));
    }
}

#[test]
fn the_counselor_sees_the_last_safe_days_and_the_reviews() {
    let entries = written(Reader::Counselor, Naming::Neutral, "de");
    let days: Vec<String> = entries.iter().map(|it| day(it).to_string()).collect();
    // The title's renewal: due on 28 December, and the offices close before Christmas.
    assert!(days.contains(&"2026-12-23".to_owned()), "{days:?}");
    assert!(days.is_sorted());
    let reviews = entries.iter().filter(|it| it.summary == "Termin Beratung");
    assert_eq!(reviews.count(), 2);
}

/// A date years ahead is a reminder nobody may keep; what is to be done for it now stays.
#[test]
fn a_calendar_ends_with_what_the_plan_looks_ahead_to() {
    let sources = shipped();
    let german = Language::new("de");
    let mut far = 0;
    for (path, answers) in sources.under("forms/erstgespraech/cases/") {
        let case = Case::of(&sources, std::str::from_utf8(answers).unwrap());
        let words = Words::new(case.dossier(), &german);
        let draft = &case.agreed.plan;
        for reader in [Reader::Counselor, Reader::Client] {
            let entries = entries(&words, reader, Naming::Named, "a case");
            let late = entries.iter().find(|it| !draft.is_ahead(day(it)));
            assert_eq!(late, None, "{path}");
        }
        let told: Value = serde_json::from_str(&plan_json(&case.dossier(), &german)).unwrap();
        for line in told["deadlines"].as_array().unwrap() {
            let date = Day::parse(line["date"].as_str().unwrap()).unwrap();
            assert_eq!(
                line["ahead"].as_bool().unwrap(),
                draft.is_ahead(date),
                "{path}"
            );
            far += usize::from(!draft.is_ahead(date));
        }
    }
    assert!(far > 0, "no case has a date years ahead");
}

#[test]
fn the_person_sees_her_own_tasks_once_a_day() {
    let entries = written(Reader::Client, Naming::Neutral, "ar");
    let mut seen: Vec<_> = entries.iter().map(|it| (day(it), &it.summary)).collect();
    let all = seen.len();
    seen.dedup();
    assert_eq!(seen.len(), all);
    assert!(all >= 4);
}

#[test]
fn the_same_case_keeps_its_uids_and_others_have_their_own() {
    let first = written(Reader::Counselor, Naming::Named, "de");
    let again = written(Reader::Counselor, Naming::Named, "de");
    assert_eq!(first, again);
    let case = Case::rima();
    let german = Language::new("de");
    let words = Words::new(case.dossier(), &german);
    let other = entries(&words, Reader::Counselor, Naming::Named, "another case");
    assert!(
        first
            .iter()
            .zip(&other)
            .all(|(one, other)| one.uid != other.uid)
    );
    let text = calendar(&first, Stamp(0), 0);
    assert_eq!(text.matches("BEGIN:VEVENT").count(), first.len());
}

fn bundle_text(naming: Naming) -> String {
    let case = Case::rima();
    let words = Words::new(case.dossier(), &Language::new("de"));
    fhir_bundle(&words, "a case", naming)
}

fn bundle() -> Value {
    serde_json::from_str(&bundle_text(Naming::Neutral)).unwrap()
}

#[test]
fn fhir_names_relatives_and_repeats_own_words_only_when_asked() {
    let said = ["Lea", "Salon", "Nachbarin", "Friseurin gearbeitet"];
    let (neutral, full) = (bundle_text(Naming::Neutral), bundle_text(Naming::Named));
    for word in said {
        assert!(!neutral.contains(word), "{word}");
        assert!(full.to_lowercase().contains(&word.to_lowercase()), "{word}");
    }
    assert!(neutral.contains("Person 1"), "rows are numbered");
}

fn resource<'b>(bundle: &'b Value, kind: &str) -> &'b Value {
    let entries = bundle["entry"].as_array().unwrap();
    let mut resources = entries.iter().map(|it| &it["resource"]);
    resources.find(|it| it["resourceType"] == kind).unwrap()
}

#[test]
fn fhir_knows_the_plan_and_not_the_name() {
    let bundle = bundle();
    let case = Case::rima();
    let care = resource(&bundle, "CarePlan");
    let activities = care["activity"].as_array().unwrap();
    assert_eq!(activities.len(), case.dossier().draft.measures.len());
    let patient = resource(&bundle, "Patient");
    assert_eq!(patient.as_object().unwrap().len(), 2, "{patient}");
}

#[test]
fn fhir_leaves_sealed_answers_out_and_keeps_unknown_apart_from_no() {
    let bundle = bundle();
    let answers = resource(&bundle, "QuestionnaireResponse").to_string();
    assert!(!answers.contains("\"emergency.danger\""));
    assert!(!answers.contains("\"frame.alone\""));
    assert!(
        answers.contains("not-applicable"),
        "the letter that is not there"
    );
}

#[test]
fn every_reference_of_fhir_leads_somewhere() {
    let bundle = bundle();
    let text = bundle.to_string();
    let entries = bundle["entry"].as_array().unwrap();
    let known: Vec<&str> = entries
        .iter()
        .filter_map(|it| it["fullUrl"].as_str())
        .collect();
    let references = text.split("\"reference\":\"").skip(1);
    let named: Vec<&str> = references.filter_map(|it| it.split('"').next()).collect();
    assert!(!named.is_empty());
    assert!(named.iter().all(|it| known.contains(it)));
}

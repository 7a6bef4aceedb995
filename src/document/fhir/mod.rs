//! The plan for systems of health care: a bundle of FHIR R4.
//!
//! `Patient` (without a name: what identifies stays in the file), a `Goal` for each need, one
//! `CarePlan` whose activities are the measures, and the interview as `QuestionnaireResponse`.
//! Sealed answers are left out; unless they are asked for, so are first names of relatives and
//! whatever was written freely. R4, since R5 has no `CarePlan.activity.detail` any more
//! (<https://hl7.org/fhir/R4/careplan.html>).

mod answers;
mod plan;

use serde_json::{Value as Json, json};

use super::Words;
use super::calendar::Naming;
use super::isolate::stripped;
use super::seed::derived;
use crate::base::Day;

/// Writes the bundle; `seed` is the same for the same case in every export and tells nothing of
/// the person: the ids are hashes of it.
///
/// With neutral naming nobody is named and nobody's own words go out: the bundle leaves the office
/// for systems whose readers the person never met (Art. 5 and 25 GDPR).
pub fn fhir_bundle(words: &Words<'_>, seed: &str, naming: Naming) -> String {
    let words = &match naming {
        Naming::Neutral => words.nameless(),
        Naming::Named => words.clone(),
    };
    let ids = Ids { seed };
    let patient = json!({ "resourceType": "Patient", "id": ids.of("patient") });
    let goals = plan::goals(words, &ids);
    let care = plan::care_plan(words, &ids);
    let answers = answers::response(words, &ids, naming);
    let resources = std::iter::once(patient).chain(goals).chain([care, answers]);
    let entries: Vec<Json> = resources.map(|it| entry(&it)).collect();
    let bundle = json!({ "resourceType": "Bundle", "type": "collection", "entry": entries });
    format!("{bundle:#}\n")
}

/// Puts a resource under the address by which the others name it.
fn entry(resource: &Json) -> Json {
    let id = resource.get("id").and_then(Json::as_str);
    json!({ "fullUrl": format!("urn:uuid:{}", id.unwrap_or_default()), "resource": resource })
}

/// Names resources: UUIDs of version 8 (RFC 9562, 5.8) from hashes.
struct Ids<'s> {
    seed: &'s str,
}

impl Ids<'_> {
    fn of(&self, what: &str) -> String {
        let id = derived("lotse fhir id 1", self.seed, what);
        let id = id & !(0xf << 76 | 0x3 << 62) | 0x8 << 76 | 0x2 << 62;
        let part = |shift: u32, digits: usize| {
            let hex = format!("{:032x}", id >> shift);
            hex.chars().skip(32 - digits).collect::<String>()
        };
        let parts = [(96, 8), (80, 4), (64, 4), (48, 4), (0, 12)];
        parts.map(|(shift, digits)| part(shift, digits)).join("-")
    }

    fn reference(&self, what: &str) -> Json {
        json!({ "reference": format!("urn:uuid:{}", self.of(what)) })
    }
}

fn text(said: &str) -> Json {
    json!({ "text": stripped(said) })
}

fn date(day: Day) -> String {
    day.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_uuids_of_version_8_and_stay() {
        let ids = Ids { seed: "case" };
        let id = ids.of("patient");
        assert_eq!(id, Ids { seed: "case" }.of("patient"));
        assert_ne!(id, Ids { seed: "other" }.of("patient"));
        assert_eq!(id.len(), 36);
        assert_eq!(id.as_bytes()[14], b'8');
        assert!(b"89ab".contains(&id.as_bytes()[19]));
    }
}

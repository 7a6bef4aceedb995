//! The interview as a `QuestionnaireResponse`.

use rust_decimal::prelude::ToPrimitive as _;
use serde_json::{Value as Json, json};

use super::{Ids, date};
use crate::base::{NonAnswer, RowId};
use crate::document::Words;
use crate::document::calendar::Naming;
use crate::document::isolate::stripped;
use crate::expr::{Answer, Answers as _, Value};
use crate::form::{Question, Section, Sensitivity};
use crate::text::{Args, TextKey};

/// What names the person; the bundle goes to other programs and says nothing of who she is.
const NAMES: [&str; 2] = ["person.name", "person.preferred_name"];

/// Where the four non-answers have their codes.
const ABSENT: &str = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

/// Returns the answers by section; each row of a roster is a group of its own.
pub(super) fn response(words: &Words<'_>, ids: &Ids<'_>, naming: Naming) -> Json {
    let dossier = words.dossier();
    let (form, today) = (dossier.form, dossier.draft.today);
    let groups = form
        .sections()
        .iter()
        .flat_map(|it| groups(it, words, naming));
    json!({
        "resourceType": "QuestionnaireResponse",
        "id": ids.of("answers"),
        "questionnaire": format!("urn:lotse:form:{}|{}", form.id, form.version),
        "status": "in-progress",
        "subject": ids.reference("patient"),
        "authored": date(today),
        "item": groups.collect::<Vec<_>>(),
    })
}

fn groups(section: &Section, words: &Words<'_>, naming: Naming) -> Vec<Json> {
    let rows = section.kind.roster().map(|it| words.dossier().rows(it));
    let rows = rows.map_or_else(|| vec![None], |rows| rows.into_iter().map(Some).collect());
    rows.into_iter()
        .filter_map(|it| group(section, it, words, naming))
        .collect()
}

fn group(section: &Section, row: Option<RowId>, words: &Words<'_>, naming: Naming) -> Option<Json> {
    let form = words.dossier().form;
    let questions = section.questions.iter().map(|it| form.question(*it));
    let items = questions.filter_map(|it| item(it, row, words, naming));
    let items: Vec<Json> = items.collect();
    let title = words.text(&TextKey::section(&section.id), &Args::new());
    (!items.is_empty())
        .then(|| json!({ "linkId": section.id.as_str(), "text": stripped(&title), "item": items }))
}

fn item(
    question: &Question,
    row: Option<RowId>,
    words: &Words<'_>,
    naming: Naming,
) -> Option<Json> {
    let answers = match words.dossier().reading.answer(question.slot, row) {
        _ if question.sensitivity == Sensitivity::Sealed => return None,
        _ if NAMES.contains(&question.id.as_str()) => return None,
        Answer::NotAsked => return None,
        Answer::Withheld(why) => vec![absent(why)],
        Answer::Given(value) if naming == Naming::Neutral && is_free(value) => return None,
        Answer::Given(Value::List(values)) => values
            .iter()
            .map(|it| answer(question, it, words))
            .collect(),
        Answer::Given(value) => vec![answer(question, value, words)],
    };
    let label = words.text(&TextKey::question(&question.id), &Args::new());
    let mut item = json!({ "linkId": question.id.as_str(), "text": stripped(&label) });
    if let Some(fields) = item.as_object_mut().filter(|_| !answers.is_empty()) {
        fields.insert("answer".to_owned(), answers.into());
    }
    Some(item)
}

/// Tells what was written freely: names, addresses, own words.
fn is_free(value: &Value) -> bool {
    if let Value::List(values) = value {
        return values.iter().any(is_free);
    }
    matches!(value, Value::Text(_))
}

/// Writes a non-answer as the code that FHIR has for it.
fn absent(why: NonAnswer) -> Json {
    let code = match why {
        NonAnswer::Unknown => "asked-unknown",
        NonAnswer::Declined => "asked-declined",
        NonAnswer::Later => "temp-unknown",
        NonAnswer::NotApplicable => "not-applicable",
    };
    json!({ "valueCoding": { "system": ABSENT, "code": code } })
}

fn answer(question: &Question, value: &Value, words: &Words<'_>) -> Json {
    match value {
        Value::Bool(it) => json!({ "valueBoolean": it }),
        Value::Int(it) => json!({ "valueInteger": it }),
        Value::Decimal(it) => json!({ "valueDecimal": it.to_f64() }),
        Value::Date(it) => json!({ "valueDate": it.to_string() }),
        Value::Time(it) => json!({ "valueTime": format!("{:02}:{:02}:00", it / 60, it % 60) }),
        Value::Code(code) => json!({ "valueCoding": {
            "system": format!("urn:lotse:list:{}", question.kind.list().map_or("codes", |it| it.as_str())),
            "code": code.as_str(),
            "display": stripped(&words.answer(question, value)),
        } }),
        Value::Text(_) | Value::Days(_) | Value::Months(_) | Value::List(_) | Value::Row(_) => {
            json!({ "valueString": stripped(&words.answer(question, value)) })
        }
    }
}

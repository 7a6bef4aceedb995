//! The plan as JSON after the schema `lotse-plan/1`.
//!
//! Shapes of this module are what other programs read: fields are added, never renamed or given
//! another meaning; anything else is `lotse-plan/2`.

mod fill;
mod measure;
mod offer;
mod shape;

use super::{Dossier, Words};
use crate::base::Language;

/// The name of the schema.
pub const SCHEMA: &str = "lotse-plan/1";

/// Writes the plan with its texts in a language, indented, with a line end at its end.
///
/// Texts are data here: they hold no isolates.
pub fn plan_json(dossier: &Dossier<'_>, language: &Language) -> String {
    let words = Words::new(*dossier, language);
    pretty(&fill::plan(&words))
}

/// Writes the JSON Schema (draft 2020-12) of the plan.
pub fn plan_schema() -> String {
    let mut schema = schemars::schema_for!(shape::Plan);
    schema.insert("$id".to_owned(), SCHEMA.into());
    pretty(&schema)
}

/// Writes a value of our own shapes, which hold nothing that JSON could not.
fn pretty(value: &impl serde::Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

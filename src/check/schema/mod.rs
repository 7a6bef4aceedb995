//! JSON Schemas of the data files, so that editors complete and explain them. Reads no file.
//!
//! The shapes of this module describe what the loaders accept; nothing is ever read into them,
//! since the loaders report all mistakes of a file with their places and serde stops at the first.
//! Their doc comments are the explanations that an editor shows. Vocabularies come from the
//! constants that the loaders use. What no schema can say (does the question exist, does the list
//! have the option) stays with `lotse check`.
//!
//! The files stand in `forms/schemas/` and are compared with this module by a test; they are
//! JSON Schema draft 7, the newest one that the editors' TOML plugins are sure to understand.
#![expect(
    dead_code,
    reason = "shapes are described and never made: their fields are read by the derive alone"
)]

mod answers;
mod calendar;
mod case;
mod deadline;
mod directory;
mod form;
mod letterhead;
mod letters;
mod list;
mod locales;
mod path;
mod plain;
mod ready_letter;
mod rule;
mod tidy;
mod trial;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;

/// Returns the schema of each kind of data file with its name in `forms/schemas/`.
///
/// Each is indented and ends with a line end, the same bytes each time.
pub fn schemas() -> Vec<(&'static str, String)> {
    vec![
        ("calendar.json", schema::<calendar::CalendarFile>()),
        ("case.json", schema::<case::CaseFile>()),
        ("directory.json", schema::<directory::DirectoryFile>()),
        ("form.json", schema::<form::FormFile>()),
        ("letterhead.json", schema::<letterhead::LetterheadFile>()),
        ("letters.json", schema::<letters::LettersFile>()),
        ("list.json", schema::<list::ListFile>()),
        ("locales.json", schema::<locales::LocalesFile>()),
        ("path.json", schema::<path::PathFile>()),
        (
            "ready_letter.json",
            schema::<ready_letter::ReadyLetterFile>(),
        ),
        ("rules.json", schema::<rule::RulesFile>()),
    ]
}

fn schema<T: JsonSchema>() -> String {
    let mut settings = SchemaSettings::draft07();
    let tidy = Box::new(RecursiveTransform(tidy::tidy));
    // Before the others, which move references that stand beside descriptions.
    settings.transforms.insert(0, tidy);
    let schema = settings.into_generator().into_root_schema_for::<T>();
    // A schema holds nothing that JSON could not.
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

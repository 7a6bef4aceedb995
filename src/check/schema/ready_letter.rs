//! A letter ready to be signed.

use schemars::JsonSchema;

/// A letter ready to be signed (forms/templates/letters/).
///
/// Its name and what it means for the person are the texts `document-letter-<id>` with `.meaning`.
#[derive(JsonSchema)]
#[schemars(title = "lotse: ready letter", deny_unknown_fields)]
pub(super) struct ReadyLetterFile {
    /// The actor of the directory who gets it; without one the person hands it over herself.
    to: Option<String>,
    /// The rules whose measures it serves; without any it is offered always.
    rules: Option<Vec<String>>,
    /// The subject line, in German.
    subject: String,
    /// The letter in German, a minijinja template: an empty line parts paragraphs, `- ` begins an
    /// item, `[ ] ` one to tick. Reads `answer(id)`, `answer(id, row)`, `answered(id)`, `rows`,
    /// `fired` and `blank`.
    text: String,
    /// What is put into the envelope with it.
    enclosures: Option<Vec<String>>,
}

//! The shape of `forms/letters.toml`.

use schemars::JsonSchema;

use super::plain::{CertaintyWord, Day, LetterDateWord, ServiceWord, Span};

/// Kinds of letters that people bring (`forms/letters.toml`): what each asks for, by when, and
/// what is done.
///
/// Editors with Taplo or Even Better TOML use this schema when the file begins with the line
/// `#:schema schemas/letters.json`.
#[derive(JsonSchema)]
#[schemars(title = "lotse: letters", deny_unknown_fields)]
pub(super) struct LettersFile {
    /// The kinds, in the order in which they are shown.
    letter: Option<Vec<Letter>>,
}

/// A kind of letter. Its name is an option of the list `letter_kinds`; its texts are `letter-<id>`
/// with `.measure` and `.why`.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Letter {
    /// The option of the list `letter_kinds`.
    #[schemars(example = &"jobcenter_decision")]
    id: String,
    /// What its date means. `letter`: a period runs from it; `limit`: it is the last day itself;
    /// `appointment`: the day of the appointment.
    date: LetterDateWord,
    /// The sender's law, for a letter that came by post.
    service: Option<ServiceWord>,
    /// Whether the period runs from the day of receipt, however it came, as of a dismissal.
    received: Option<bool>,
    /// How long; only with `date = "letter"`, and needed there.
    period: Option<Span>,
    /// How long without an instruction about remedies, or with a wrong one.
    period_without: Option<Span>,
    /// Whether it is our own date, and no period of the law.
    internal: Option<bool>,
    /// Whether counsel is asked today, whatever the period.
    at_once: Option<bool>,
    /// What one does against it or with it, as a code whose text is `remedy-<code>`.
    #[schemars(example = &"objection")]
    remedy: String,
    /// The actor to whom it goes; its closing days decide about the safe day.
    #[schemars(example = &"jobcenter")]
    to: Option<String>,
    /// Who keeps it moving: an actor of `forms/directory/`.
    #[schemars(example = &"migration_counselling")]
    lead: String,
    /// Who joins.
    with: Option<Vec<String>>,
    /// Whom to see first.
    #[schemars(example = &"legal_counsel")]
    refer: Option<String>,
    /// What to bring, as codes whose texts are `doc-<code>`.
    documents: Option<Vec<String>>,
    /// The paragraphs as they are cited.
    law: Option<Vec<String>>,
    /// Where that can be read.
    sources: Option<Vec<String>>,
    /// What the kind of letter alone doesn't say, as codes whose texts are `gap-<code>`.
    gaps: Option<Vec<String>>,
    /// How sure it is: `certain`, `likely` or `check`.
    certainty: CertaintyWord,
    /// The day by which somebody must look again.
    review_by: Day,
}

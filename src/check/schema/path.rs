//! The shape of `forms/<form>/path.toml`.

use schemars::JsonSchema;

use super::answers::Answers;
use super::plain::{CertaintyWord, Day, StationLevelWord, StationStateWord};

/// The way "from arrival to citizenship" (`forms/<form>/path.toml`).
///
/// Editors with Taplo or Even Better TOML use this schema when the file begins with the line
/// `#:schema ../schemas/path.json`.
#[derive(JsonSchema)]
#[schemars(title = "lotse: path", deny_unknown_fields)]
pub(super) struct PathFile {
    /// The titles on the way.
    station: Option<Vec<Station>>,
}

/// A title on the way; its text is `path-station-<id>`.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Station {
    /// Its id.
    #[schemars(example = &"settlement_refugee")]
    id: String,
    /// How far it is on the way.
    level: StationLevelWord,
    /// When the person stands there already: an expression.
    here: String,
    /// For whom it is the way: an expression.
    open_to: String,
    /// What must be met.
    conditions: Option<Vec<Condition>>,
    /// The first day on which the law is as stated.
    valid_from: Day,
    /// The last day, when it was repealed.
    valid_until: Option<Day>,
    /// The day after which it is shown in amber, because nobody has looked again.
    review_by: Day,
    /// How sure it is.
    certainty: CertaintyWord,
    /// Whether legal counsel comes before any authority.
    refer: Option<bool>,
    /// The paragraphs.
    law: Vec<String>,
    /// Where that can be read.
    sources: Option<Vec<String>>,
    /// What it can't see: codes with texts `gap-<code>`.
    gaps: Option<Vec<String>>,
    /// Its tests.
    test: Vec<StationTest>,
}

/// A condition with the text `path-condition-<id>`: `that`, or `since` with `after`.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Condition {
    /// Its id, shared by the stations that demand the same.
    id: String,
    /// An expression that must be true.
    that: Option<String>,
    /// The question whose date a time runs from.
    since: Option<String>,
    /// How long it runs, such as "5 years".
    after: Option<String>,
}

/// Answers, and what the station must make of them.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct StationTest {
    /// What it shows, in English, for the authors of the path.
    name: String,
    /// The day.
    today: Day,
    /// The answers; everything else is unknown.
    given: Option<Answers>,
    /// What must come of them; what is absent isn't looked at.
    expect: Expectation,
}

/// What must come of a station.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Expectation {
    /// Where the person stands to it.
    state: Option<StationStateWord>,
    /// The conditions that are missing, in order.
    missing: Option<Vec<String>>,
    /// The conditions that are unknown, in order.
    unknown: Option<Vec<String>>,
    /// The day from which time lets it be.
    from: Option<Day>,
}

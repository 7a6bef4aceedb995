//! The shape of `locales/locales.toml`.

use schemars::JsonSchema;

use super::plain::ReaderWord;

/// Who reads which texts, and whom a locale serves (`locales/locales.toml`).
///
/// Editors with Taplo or Even Better TOML use this schema when the file begins with the line
/// `#:schema ../forms/schemas/locales.json`.
#[derive(JsonSchema)]
#[schemars(title = "lotse: locales", deny_unknown_fields)]
pub(super) struct LocalesFile {
    /// The texts that the client reads: an id, or `id.attribute`; a star stands for anything.
    #[schemars(example = &["q-*", "rule-*.client"])]
    client: Vec<String>,
    /// The locales, in the order in which they are offered.
    locale: Option<Vec<Locale>>,
}

/// A locale, whose folder stands beside the file.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Locale {
    /// Its BCP 47 tag, which is the folder's name.
    #[schemars(example = &"sr-Latn")]
    tag: String,
    /// `counselor`: every text is there; `client`: what only the counselor reads falls back.
    reader: ReaderWord,
    /// Languages without texts of their own whose speakers read these.
    #[schemars(example = &["prs"])]
    serves: Option<Vec<String>>,
    /// Countries (options of the list `countries`) from which people come who speak it.
    #[schemars(example = &["af", "ir"])]
    countries: Option<Vec<String>>,
}

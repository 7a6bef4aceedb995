//! The shape of `forms/lists/*.toml`.

use std::collections::BTreeMap;

use schemars::JsonSchema;

/// A choice list that forms share, one a file (`forms/lists/<list>.toml`).
///
/// Editors with Taplo or Even Better TOML use this schema when the file begins with the line
/// `#:schema ../schemas/list.json`.
///
/// The words that people read stand in `locales/<language>/lists.ftl`: `list-<list>-<code>`, with
/// `.hint` where one is needed.
#[derive(JsonSchema)]
#[schemars(title = "lotse: choice list", deny_unknown_fields)]
pub(super) struct ListFile {
    /// The list's id, the same as the name of its file.
    #[schemars(example = &"residence_titles")]
    id: String,
    /// The options in the order in which they are shown.
    option: Option<Vec<ListOption>>,
    /// Named groups of options that rules and conditions ask for. A name is given once in all lists.
    groups: Option<BTreeMap<String, Vec<String>>>,
}

/// An option of the list.
#[derive(JsonSchema)]
#[schemars(rename = "Option", deny_unknown_fields)]
struct ListOption {
    /// What an answer stores. It never changes its meaning; a code that is no longer offered is
    /// still needed for old answers.
    #[schemars(example = &"25_2_subsidiary")]
    code: String,
    /// The paragraph that the option stands for, as it is cited.
    #[schemars(example = &"§ 25 Abs. 2 S. 1 Alt. 2 AufenthG")]
    law: Option<String>,
}

//! The letterhead of an organisation.

use schemars::JsonSchema;

/// Who writes: the head and foot of every document (`forms/templates/letterhead.toml`).
///
/// Every part may be absent; without a name there is no head.
#[derive(JsonSchema)]
#[schemars(title = "lotse: letterhead", deny_unknown_fields)]
pub(super) struct LetterheadFile {
    /// The organisation, with the service below it if it has one.
    #[schemars(example = &"Beratungsstelle Musterstadt")]
    name: Option<String>,
    /// Street, postal code and town, one line each.
    address: Option<Vec<String>>,
    /// The telephone.
    phone: Option<String>,
    /// The mail address.
    email: Option<String>,
    /// The page on the web.
    url: Option<String>,
    /// A line at the foot of every page.
    footer: Option<String>,
    /// The file of the logo beside this one; SVG only.
    #[schemars(regex(pattern = r"\.svg$"))]
    logo: Option<String>,
    /// What the logo shows, for those who don't see it.
    logo_alt: Option<String>,
}

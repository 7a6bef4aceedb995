//! A second, invented town laid over the shipped data.

use std::path::Path;

use lotse::assets::{overlay, shipped};
use lotse::base::Sources;
use lotse::document::DocumentKind;

use super::case::Case;

/// Returns the shipped data with the town over them; it has a letterhead.
pub(super) fn sources() -> Sources {
    let mut sources = shipped();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/musterstadt");
    overlay(&folder, &mut sources).unwrap();
    sources
}

#[test]
fn the_model_case_is_planned_in_another_town_with_its_offices_and_offers() {
    let case = Case::rima_in(&sources());
    let plan = case.markdown(DocumentKind::Plan, "de");
    for named in [
        "Musterstraße",
        "Integrationskurs der Volkshochschule Musterstadt",
    ] {
        assert!(plan.contains(named), "{named} in {plan}");
    }
    assert!(!plan.contains("0211 "), "a number of Düsseldorf: {plan}");
}

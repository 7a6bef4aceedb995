//! The papers that measures need, each once.

use std::collections::BTreeMap;

use crate::base::DocumentCode;
use crate::document::{Dossier, Words};
use crate::plan::Measure;
use crate::profile::Decision;
use crate::text::{Args, TextKey};

/// A paper with the numbers of the measures that need it.
pub(super) type Papers<'a> = BTreeMap<&'a DocumentCode, Vec<usize>>;

/// Collects the papers of the measures that pass, in order of their codes.
pub(super) fn papers<'a>(dossier: &Dossier<'a>, passes: impl Fn(&Measure) -> bool) -> Papers<'a> {
    let mut needed = Papers::new();
    for (index, measure) in dossier.draft.measures.iter().enumerate() {
        if passes(measure) && !is_over(measure, dossier) {
            for document in measure.documents.iter() {
                needed.entry(document).or_default().push(index + 1);
            }
        }
    }
    needed
}

/// Tells what is done or was rejected.
pub(super) fn is_over(measure: &Measure, dossier: &Dossier<'_>) -> bool {
    dossier.decision(measure).is_some_and(Decision::is_over)
}

/// Names a paper for the person, in words that say nothing of status.
pub(super) fn neutral(code: &DocumentCode, words: &Words<'_>) -> String {
    let neutral = words.find(&TextKey::document(code).attribute("client"), &Args::new());
    neutral.unwrap_or_else(|| words.document(code))
}

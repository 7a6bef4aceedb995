//! Everything `lotse check` says about the data files. Prints nothing.
//!
//! The loaders say what is wrong within their own files; this layer runs them all, runs the tests
//! and cases that stand beside the rules, and adds what shows only across files: a text that a
//! question lacks in some language, a text that nothing uses, a file that nothing reads. The tests
//! of the shipped files call the same function. The JSON Schemas of the files stand here too.

mod case;
mod files;
mod loaded;
mod needs;
mod offers;
mod schema;
mod texts;
mod vocabulary;

use crate::base::{Diagnostic, Report, Sources};

use loaded::Loaded;
use needs::Needs;

pub use schema::schemas;

/// Returns everything that is wrong with the data files, ordered by place, each finding once.
///
/// Findings that could merely follow from an error elsewhere (a text that nothing uses, because
/// its question is broken) wait until that error is gone.
pub fn check(sources: &Sources) -> Vec<Diagnostic> {
    let mut report = Report::default();
    let loaded = Loaded::load(sources, &mut report);
    files::check(sources, &loaded, &mut report);
    offers::check(&loaded, &mut report);
    let cases = case::read(sources, &loaded, &mut report);
    // A broken form or rule would make tests and cases fail that are right.
    if report.errors() == 0 {
        loaded.run_tests(&mut report);
        case::run(&cases, &loaded, &mut report);
    }
    let sound = report.errors() == 0;
    if sound {
        files::unused_lists(&loaded, &mut report);
    }
    let needs = Needs::of(&loaded, &cases);
    texts::check(sources, &needs, sound, &mut report);
    report.into_sorted()
}

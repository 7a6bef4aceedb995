//! Form files become a checked form with its routes and lists. Holds no answers.
//!
//! A form is read in two steps: the files are walked and every mistake is reported, then names
//! are bound to slots, so that nothing is looked up by name while an interview runs. The format
//! stands in `forms/erstgespraech/form.toml` and in the README.

mod bind;
mod cycle;
mod kind;
mod list;
mod model;
mod names;
mod question;
mod raw;
mod route;

pub use kind::Kind;
pub use list::{List, Lists, Opt, load_lists};
pub use model::{
    Check, Entry, Form, Question, Roster, Route, Section, SectionKind, Sensitivity, Side,
};

use crate::base::{Report, SourceFile, Sources};

/// Loads a form by its id from `forms/<id>/form.toml`; the lists come from [`load_lists`].
///
/// Returns nothing when the file is missing or so broken that no form can be made of it; what
/// is wrong stands in the report. A form with errors in single questions is returned without
/// those questions.
pub fn load(sources: &Sources, id: &str, lists: &Lists, report: &mut Report) -> Option<Form> {
    let path = format!("forms/{id}/form.toml");
    let Some(bytes) = sources.get(&path) else {
        report.error(
            "no_form",
            crate::base::Place::file(path),
            format!("there is no form `{id}`"),
        );
        let known = form_ids(sources).join(", ");
        report.remedy(format!("forms here: {known}"));
        return None;
    };
    let file = SourceFile::new(&path, bytes, report);
    crate::base::walk(&file, report, |fields, report| {
        let raw = raw::read(fields, report)?;
        bind::bind(raw, lists, report)
    })
}

/// Returns the ids of all forms in the sources, in order.
pub fn form_ids(sources: &Sources) -> Vec<&str> {
    let name = |path: &'_ str| -> Option<(usize, usize)> {
        let end = path.strip_prefix("forms/")?.strip_suffix("/form.toml")?;
        (!end.contains('/')).then_some(("forms/".len(), end.len()))
    };
    let ids = sources.under("forms/").filter_map(|(path, _)| {
        let (start, length) = name(path)?;
        path.get(start..start + length)
    });
    ids.collect()
}

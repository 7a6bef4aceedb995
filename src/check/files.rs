//! Files that nothing reads, and lists that no question uses.

use std::collections::BTreeSet;

use super::loaded::Loaded;
use crate::base::{Place, Report, Sources, nearest};
use crate::form::Form;

/// What stands where; `*` is one name.
const KNOWN: &[&str] = &[
    "forms/letters.toml",
    "forms/*/form.toml",
    "forms/*/path.toml",
    "forms/*/rules/*.toml",
    "forms/*/cases/*.toml",
    "forms/lists/*.toml",
    "forms/directory/*.toml",
    "forms/calendars/*.toml",
    "forms/templates/*",
    "forms/templates/letters/*.toml",
    "overlay/forms/templates/*",
    "overlay/forms/templates/letters/*.toml",
    "forms/schemas/*.json",
    "locales/locales.toml",
    "locales/*/*.ftl",
    "overlay/locales/*/*.ftl",
    "*/README.md",
];

/// Folders of `forms/` that are no forms.
const SHARED: [&str; 5] = ["lists", "directory", "calendars", "templates", "schemas"];

/// Reports files out of place.
pub(super) fn check(sources: &Sources, loaded: &Loaded, report: &mut Report) {
    for path in sources.paths_under("") {
        if !KNOWN.iter().any(|it| matches(it, path)) {
            stray(path, report);
        }
        if let Some(form) = orphan(path, sources) {
            let message = format!("there is no `forms/{form}/form.toml` beside this file");
            report.error("no_form", Place::file(path), message);
            report.remedy("add the form, or move the file to the form it belongs to");
        }
    }
    for list in loaded.lists.all() {
        let file = list.place.file.rsplit('/').next().unwrap_or_default();
        let name = file.strip_suffix(".toml").unwrap_or(file);
        if name != list.id.as_str() {
            let message = format!("the list `{}` stands in the file `{file}`", list.id);
            report.error("id_and_place", list.place.clone(), message);
            report.remedy(format!("name the file `{}.toml`", list.id));
        }
    }
}

fn stray(path: &str, report: &mut Report) {
    let message = "nothing reads this file";
    report.warning("stray_file", Place::file(path), message);
    let folder = path.rsplit_once('/').map_or("", |it| it.0);
    let like = KNOWN.iter().find(|it| {
        let wanted = it.rsplit_once('/').map_or("", |it| it.0);
        matches(wanted, folder)
    });
    if let Some(like) = like {
        return report.remedy(format!("files of this folder are `{like}`"));
    }
    let names = ["forms", "locales", "rules", "cases"]
        .into_iter()
        .chain(SHARED);
    let part = folder.rsplit('/').next().unwrap_or_default();
    report.remedy(nearest(part, names).map_or_else(
        || format!("known are {}", KNOWN.join(", ")),
        |it| format!("did you mean the folder `{it}`?"),
    ));
}

/// Returns the form that a file of rules or cases is beside, when that form is not there.
fn orphan<'p>(path: &'p str, sources: &Sources) -> Option<&'p str> {
    let mut parts = path.strip_prefix("forms/")?.split('/');
    let (form, below) = (parts.next()?, parts.next()?);
    let beside = matches!(below, "rules" | "cases") && !SHARED.contains(&form);
    let missing = sources.get(&format!("forms/{form}/form.toml")).is_none();
    (beside && missing).then_some(form)
}

/// Reports lists that no question asks from.
pub(super) fn unused_lists(loaded: &Loaded, report: &mut Report) {
    let questions = loaded.forms.iter().flat_map(Form::questions);
    let used: BTreeSet<_> = questions.filter_map(|it| it.kind.list()).collect();
    for list in loaded.lists.all() {
        if list.id.as_str() != "yes_no" && !used.contains(&list.id) {
            let message = format!("no question uses the list `{}`", list.id);
            report.warning("unused_list", list.place.clone(), message);
            report.remedy("remove the file, or give a question this list");
        }
    }
}

/// Compares a path with a pattern, part by part.
fn matches(pattern: &str, path: &str) -> bool {
    let mut wanted = pattern.split('/');
    let mut parts = path.split('/');
    loop {
        match (wanted.next(), parts.next()) {
            (None, None) => return true,
            (Some(wanted), Some(part)) if fits(wanted, part) => {}
            _ => return false,
        }
    }
}

fn fits(wanted: &str, part: &str) -> bool {
    match wanted.split_once('*') {
        None => wanted == part,
        Some((start, end)) => {
            part.len() >= start.len() + end.len() && part.starts_with(start) && part.ends_with(end)
        }
    }
}

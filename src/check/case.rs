//! Worked cases: their answers are read, and their plans are derived and compared.

use super::loaded::Loaded;
use crate::base::{Place, Report, SourceFile, Sources};
use crate::plan::derive;
use crate::profile::{At, Change, Reading, Way};
use crate::training::{Case, Hidden, compare, read_case};

/// A case with the file that it stands in.
pub(super) struct Worked {
    pub(super) case: Case,
    pub(super) place: Place,
}

/// Reads every case of every form.
///
/// A case must name its day: its plan is to be the same on every day it is compared.
pub(super) fn read(sources: &Sources, loaded: &Loaded, report: &mut Report) -> Vec<Worked> {
    let paths = sources.under("forms/").filter(|it| is_case(it.0));
    let cases = paths.filter_map(|(path, bytes)| {
        let file = SourceFile::new(path, bytes, report);
        let mut found = Report::default();
        let case = read_case(&file, &loaded.forms, None, &mut found);
        // The form beside it is broken, and that has been said.
        let beside = path.split('/').nth(1);
        let broken = loaded.forms.iter().all(|it| Some(it.id.as_str()) != beside);
        let telling = found.found().iter();
        for it in telling.filter(|it| !broken || it.code != "no_form") {
            report.add(it.clone());
        }
        let case = case?;
        let place = Place::file(path);
        check_hidden(&case, &place, report);
        Some(Worked { case, place })
    });
    cases.collect()
}

/// What a person tells when she is asked must stand among her answers.
fn check_hidden(case: &Case, place: &Place, report: &mut Report) {
    let answers = case.answers.changes.iter();
    let told: Vec<_> = answers.filter_map(answered).collect();
    let hidden = case.practice.iter().flat_map(|it| &it.hidden);
    for Hidden(at) in hidden.filter(|it| !told.contains(&&it.0)) {
        let row = at.row.map(|it| format!(" in row {it}")).unwrap_or_default();
        let message = format!("`{}`{row} is hidden and has no answer", at.question);
        report.error("hidden_without_answer", place.clone(), message);
        report.remedy("give it an answer; questions of rows need their `row`, others have none");
    }
}

const fn answered(change: &Change) -> Option<&At> {
    if let Change::Answered { at, .. } | Change::Withheld { at, .. } = change {
        return Some(at);
    }
    None
}

/// Tells `forms/<form>/cases/<case>.toml`.
fn is_case(path: &str) -> bool {
    let mut parts = path.split('/').skip(2);
    parts.next() == Some("cases")
        && parts
            .next()
            .is_some_and(|it| it.strip_suffix(".toml").is_some())
}

/// Derives the plan of every case and reports where it is not the expected one.
pub(super) fn run(cases: &[Worked], loaded: &Loaded, report: &mut Report) {
    for Worked { case, .. } in cases {
        let form = loaded.forms.iter().find(|it| it.id == case.answers.form);
        let rules = loaded
            .rules
            .iter()
            .find(|it| *it.form() == case.answers.form);
        let ready = form.zip(rules).zip(case.answers.today);
        if let Some(((form, rules), today)) = ready {
            let profile = case.answers.profile(form);
            let way = Way::new(form, &profile, today);
            let reading = Reading::new(&profile, &way);
            let draft = derive(&reading, rules, &loaded.directory, &loaded.calendars);
            compare(case, &draft, report);
        }
    }
}

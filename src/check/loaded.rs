//! All data files, loaded the way the program loads them.

use crate::base::{Place, Report, Sources};
use crate::directory::{Calendars, Directory};
use crate::document::{ReadyLetters, Templates};
use crate::form::{Entry, Form, Lists, Route, SectionKind, form_ids, load, load_lists};
use crate::plan::Rules;
use crate::plan::triage::Letters;
use crate::plan::trial::{Trial, run_tests};

/// Questions that the short route may have (design: a useful visit of ten minutes).
const SHORT: usize = 18;

/// What the data files hold.
pub(super) struct Loaded {
    pub(super) lists: Lists,
    pub(super) forms: Vec<Form>,
    /// The rules of each form.
    pub(super) rules: Vec<Rules>,
    pub(super) directory: Directory,
    pub(super) calendars: Calendars,
    pub(super) letters: Letters,
    pub(super) ready_letters: ReadyLetters,
}

impl Loaded {
    /// Runs every loader.
    pub(super) fn load(sources: &Sources, report: &mut Report) -> Self {
        let lists = load_lists(sources, report);
        let calendars = Calendars::load(sources, report);
        let directory = Directory::load(sources, &calendars, report);
        let ready_letters = Templates::load(sources, report).letters().clone();
        let mut forms = Vec::new();
        for folder in form_ids(sources) {
            if let Some(form) = load(sources, folder, &lists, report) {
                check_form(&form, folder, report);
                forms.push(form);
            }
        }
        let rules = forms
            .iter()
            .map(|it| Rules::load(sources, it, &directory, report));
        let rules: Vec<Rules> = rules.collect();
        check_ready(&ready_letters, &forms, &rules, &directory, report);
        let letters = Letters::load(sources, &directory, &lists.codes("letter_kinds"), report);
        Self {
            lists,
            forms,
            rules,
            directory,
            calendars,
            letters,
            ready_letters,
        }
    }

    /// Runs the tests beside the rules.
    pub(super) fn run_tests(&self, report: &mut Report) {
        for (form, rules) in self.forms.iter().zip(&self.rules) {
            let trial = Trial {
                form,
                rules,
                directory: &self.directory,
                calendars: &self.calendars,
            };
            run_tests(trial, report);
        }
    }
}

/// A letter is read with the form whose rules ask for it; one without rules with the first form.
fn check_ready(
    letters: &ReadyLetters,
    forms: &[Form],
    rules: &[Rules],
    directory: &Directory,
    report: &mut Report,
) {
    for letter in letters.all() {
        let asks = |it: &Rules| {
            letter
                .rules
                .iter()
                .any(|rule| it.find(rule.as_str()).is_some())
        };
        let with = rules.iter().position(asks).unwrap_or_default();
        if let (Some(form), Some(rules)) = (forms.get(with), rules.get(with)) {
            letter.check(form, rules, directory, report);
        }
    }
}

fn check_form(form: &Form, folder: &str, report: &mut Report) {
    if form.id.as_str() != folder {
        let place = Place::file(format!("forms/{folder}/form.toml"));
        let message = format!("the form `{}` stands in the folder `{folder}`", form.id);
        report.error("id_and_place", place, message);
        report.remedy("give the folder the form's id: rules and texts are found by it");
    }
    let Some(short) = form.routes().first() else {
        let place = Place::file(format!("forms/{folder}/form.toml"));
        report.error("no_route", place, "the form has no route");
        report.remedy("add a [[route]] with the questions of a short first visit");
        return;
    };
    let count = steps(form, short);
    if count > SHORT {
        let message = format!("the first route has {count} questions");
        report.warning("long_route", short.place.clone(), message);
        report.remedy(format!(
            "the first route is the short one: keep it to {SHORT}"
        ));
    }
}

/// Counts the questions of a route; those asked for each row count once together.
fn steps(form: &Form, route: &Route) -> usize {
    let steps = route.entries.iter().map(|entry| match entry {
        Entry::Question(_) => 1,
        Entry::Section(at) => match form.sections().get(*at) {
            Some(section) if matches!(section.kind, SectionKind::Once) => section.questions.len(),
            _ => 1,
        },
    });
    steps.sum()
}

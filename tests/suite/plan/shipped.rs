//! The rules as they are shipped.

use std::collections::BTreeSet;
use std::path::Path;

use lotse::base::{Day, Report, RowId, SourceFile, Sources};
use lotse::directory::{Calendars, Directory};
use lotse::expr::{Answers, Awaited, Truth, awaited, carried, decide, trace, truth};
use lotse::form::{self, Form};
use lotse::plan::rule::{Rule, WithParameters};
use lotse::plan::trial::{Trial, run_tests, survivors};
use lotse::plan::{Draft, Rules, derive};
use lotse::profile::{Reading, Way, read_answers};

/// Everything under `forms/`, loaded.
pub(super) struct Shipped {
    pub(super) sources: Sources,
    pub(super) form: Form,
    pub(super) rules: Rules,
    pub(super) directory: Directory,
    pub(super) calendars: Calendars,
}

impl Shipped {
    const fn trial(&self) -> Trial<'_> {
        Trial {
            form: &self.form,
            rules: &self.rules,
            directory: &self.directory,
            calendars: &self.calendars,
        }
    }
}

/// Puts every file below a folder into the sources.
fn take(folder: &Path, path: &str, sources: &mut Sources) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap().path();
        let name = entry.file_name().unwrap().to_str().unwrap();
        let path = format!("{path}/{name}");
        if entry.is_dir() {
            take(&entry, &path, sources);
        } else {
            sources.insert(path, std::fs::read(&entry).unwrap());
        }
    }
}

pub(super) fn shipped(report: &mut Report) -> Shipped {
    let mut sources = Sources::default();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    take(&root.join("forms"), "forms", &mut sources);
    let lists = form::load_lists(&sources, report);
    let form = form::load(&sources, "erstgespraech", &lists, report).unwrap();
    let calendars = Calendars::load(&sources, report);
    let directory = Directory::load(&sources, &calendars, report);
    let rules = Rules::load(&sources, &form, &directory, report);
    Shipped {
        sources,
        form,
        rules,
        directory,
        calendars,
    }
}

fn lines(report: Report) -> String {
    let found = report.into_sorted().into_iter().map(|it| it.to_string());
    found.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_rule_is_sound_and_its_tests_hold() {
    let mut report = Report::default();
    let shipped = shipped(&mut report);
    run_tests(shipped.trial(), &mut report);
    assert_eq!(lines(report), "");
}

/// A change that no test notices asks for a test at the border that it moves.
#[test]
fn a_small_change_of_any_rule_is_noticed() {
    let shipped = shipped(&mut Report::default());
    let (left, tried) = survivors(shipped.trial());
    let told = left
        .iter()
        .map(|it| format!("{}: {} {}", it.place, it.rule, it.change));
    let told = told.collect::<Vec<_>>().join("\n");
    assert_eq!(told, "", "{} of {tried} changes survive", left.len());
    assert!(tried >= 500, "{tried} changes were tried");
}

#[test]
fn reasons_are_those_of_the_trace() {
    let shipped = shipped(&mut Report::default());
    let rules = shipped.rules.all();
    for test in rules.iter().flat_map(|it| it.tests.iter()) {
        let profile = test.profile(&shipped.form);
        let way = Way::new(&shipped.form, &profile, test.today);
        let reading = Reading::new(&profile, &way);
        let answers = WithParameters::new(&reading, shipped.rules.parameters());
        for rule in rules {
            for row in [None, Some(RowId(1)), Some(RowId(2))] {
                compare(rule, &answers, row);
            }
        }
    }
}

/// What judging a rule notes is what its trace tells.
fn compare(rule: &Rule, answers: &impl Answers, row: Option<RowId>) {
    let mut found = Awaited::default();
    let slow = trace(&rule.when, answers, row);
    let read = carried([&rule.when], answers, row);
    assert_eq!(read, slow.read(), "{}", rule.id);
    let waits = awaited(&rule.when, answers, row);
    assert_eq!(waits.questions, slow.deciding(), "{}", rule.id);
    assert_eq!(waits.rosters, slow.open_rosters(), "{}", rule.id);
    let decided = decide(&rule.when, answers, row, &mut found);
    assert_eq!(decided, truth(&rule.when, answers, row), "{}", rule.id);
    let unknown = decided == Truth::Unknown;
    let waits = if unknown { waits } else { Awaited::default() };
    assert_eq!(found, waits, "{}", rule.id);
}

fn rima(shipped: &Shipped) -> Draft {
    let mut report = Report::default();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("forms/erstgespraech/cases/rima.toml");
    let file = SourceFile::new("rima.toml", &std::fs::read(path).unwrap(), &mut report);
    let today = Day::parse("2026-11-21").unwrap();
    let forms = std::slice::from_ref(&shipped.form);
    let answers = read_answers(&file, forms, None, today, &mut report).unwrap();
    assert_eq!(lines(report), "");
    let profile = answers.profile(&shipped.form);
    let way = Way::new(&shipped.form, &profile, today);
    let reading = Reading::new(&profile, &way);
    derive(
        &reading,
        &shipped.rules,
        &shipped.directory,
        &shipped.calendars,
    )
}

#[test]
fn the_model_case_is_led_across_offices_with_dates_and_reasons() {
    let draft = rima(&shipped(&mut Report::default()));
    assert!(draft.needs.iter().filter(|it| it.severity >= 3).count() >= 3);
    assert!(draft.measures.len() >= 10);
    let mut actors = BTreeSet::new();
    for measure in &draft.measures {
        actors.insert(&measure.actors.lead);
        actors.extend(&measure.actors.decides);
        assert!(!measure.because.is_empty(), "{}", measure.id);
        assert!(measure.due.date().is_some(), "{}", measure.id);
    }
    assert!(actors.len() >= 5);
    for authority in ["immigration_office", "jobcenter", "youth_office"] {
        assert!(
            actors.iter().any(|it| it.as_str() == authority),
            "{authority}"
        );
    }
    assert_eq!(draft.unreachable, []);
}

#[test]
fn the_model_case_begins_with_what_the_rest_waits_for() {
    let draft = rima(&shipped(&mut Report::default()));
    let first: Vec<_> = draft
        .measures
        .iter()
        .take(4)
        .map(|it| it.id.as_str())
        .collect();
    assert_eq!(
        first,
        [
            "residence.renewal",
            "residence.renewal_member@1",
            "livelihood.renewal",
            "childcare.need_notice@1",
        ]
    );
    let after = |id: &str| {
        let links = &draft.measure(id).unwrap().after;
        links
            .iter()
            .map(|it| it.measure.as_str())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        after("livelihood.renewal"),
        [] as [&str; 0],
        "it waits for nothing"
    );
    assert!(after("livelihood.residence_proof").contains(&"residence.renewal"));
    let reviews: Vec<_> = draft.review_on.iter().map(Day::to_string).collect();
    assert_eq!(reviews, ["2026-12-05", "2027-01-02"]);
}

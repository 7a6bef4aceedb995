//! Every worked case of the shipped forms, and what outside readers rely on of the model case.

use std::collections::BTreeSet;

use lotse::base::{Report, SourceFile, Sources};
use lotse::directory::{Calendars, Directory};
use lotse::form::{Form, form_ids, load, load_lists};
use lotse::plan::{Draft, Rules, derive};
use lotse::profile::{Reading, Way};
use lotse::training::{Case, compare, read_case};

struct Shipped {
    sources: Sources,
    forms: Vec<Form>,
    directory: Directory,
    calendars: Calendars,
}

fn shipped() -> Shipped {
    let sources = lotse::assets::shipped();
    let mut report = Report::default();
    let lists = load_lists(&sources, &mut report);
    let ids = form_ids(&sources).into_iter();
    let forms = ids
        .filter_map(|it| load(&sources, it, &lists, &mut report))
        .collect();
    let calendars = Calendars::load(&sources, &mut report);
    let directory = Directory::load(&sources, &calendars, &mut report);
    assert_eq!(report.found(), []);
    Shipped {
        sources,
        forms,
        directory,
        calendars,
    }
}

fn draft(shipped: &Shipped, case: &Case) -> Draft {
    let form = shipped
        .forms
        .iter()
        .find(|it| it.id == case.answers.form)
        .unwrap();
    let mut report = Report::default();
    let rules = Rules::load(&shipped.sources, form, &shipped.directory, &mut report);
    let profile = case.answers.profile(form);
    let way = Way::new(form, &profile, case.answers.today.unwrap());
    derive(
        &Reading::new(&profile, &way),
        &rules,
        &shipped.directory,
        &shipped.calendars,
    )
}

fn case(shipped: &Shipped, path: &str) -> Case {
    let mut report = Report::default();
    let file = SourceFile::new(path, shipped.sources.get(path).unwrap(), &mut report);
    let case = read_case(&file, &shipped.forms, None, &mut report);
    assert_eq!(report.found(), []);
    case.unwrap()
}

#[test]
fn every_case_has_the_plan_it_expects() {
    let shipped = shipped();
    let paths: Vec<String> = shipped
        .sources
        .under("forms/")
        .map(|it| it.0.to_owned())
        .filter(|it| it.contains("/cases/"))
        .collect();
    assert!(!paths.is_empty());
    for path in paths {
        let case = case(&shipped, &path);
        let mut report = Report::default();
        compare(&case, &draft(&shipped, &case), &mut report);
        let found: Vec<_> = report
            .into_sorted()
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(found, Vec::<String>::new(), "{path}");
    }
}

#[test]
fn the_model_case_is_a_plan_across_offices() {
    let shipped = shipped();
    let case = case(&shipped, "forms/erstgespraech/cases/rima.toml");
    let draft = draft(&shipped, &case);
    assert!(draft.needs.iter().filter(|it| it.severity >= 3).count() >= 3);
    assert!(draft.measures.len() >= 10);
    let actors: BTreeSet<&str> = draft
        .measures
        .iter()
        .flat_map(|it| [Some(&it.actors.lead), it.actors.decides.as_ref()])
        .flatten()
        .map(AsRef::as_ref)
        .collect();
    assert!(actors.len() >= 5, "{actors:?}");
    for actor in ["immigration_office", "jobcenter", "youth_office"] {
        assert!(actors.contains(actor), "{actor}");
    }
    for measure in &draft.measures {
        assert!(!measure.because.is_empty(), "{} says no why", measure.id);
    }
    assert!(
        draft.measure("residence.renewal_member@1").is_some(),
        "the daughter's own title"
    );
    let renewal = draft.measure("livelihood.renewal").unwrap();
    assert!(renewal.after.is_empty(), "it waits for nothing");
    let proof = draft.measure("livelihood.residence_proof").unwrap();
    assert!(
        proof
            .after
            .iter()
            .any(|it| it.measure.as_str() == "residence.renewal")
    );
    assert!(draft.unreachable.is_empty());
}

#[test]
fn an_expectation_that_fails_is_told_where_it_stands() {
    let shipped = shipped();
    let mut case = case(&shipped, "forms/erstgespraech/cases/rima.toml");
    let draft = draft(&shipped, &case);
    case.expects[0].lead = Some(lotse::base::ActorId::new("jobcenter"));
    case.expects[1].measure = "residence.renewal_membre@1".to_owned();
    let mut report = Report::default();
    compare(&case, &draft, &mut report);
    let codes: Vec<_> = report.found().iter().map(|it| it.code).collect();
    assert_eq!(codes, ["case_differs", "case_lacks"]);
    assert!(
        report.found()[1]
            .remedy
            .as_ref()
            .unwrap()
            .contains("residence.renewal_member@1")
    );
}

//! Guards hold measures back; counsel stands before every authority.

use proptest::prelude::*;

use super::laws::{SHIPPED, any_seeds, changes, plan};
use super::rule;
use super::world::{today, world};
use lotse::base::{Code, Language, Report, SourceFile};
use lotse::expr::Value;
use lotse::form::Form;
use lotse::plan::rule::{Domain, Paper, Priority};
use lotse::plan::trial::run_tests;
use lotse::plan::{Absence, Draft};
use lotse::profile::{At, Change, Source};
use lotse::training::read_case;

const GUARD: &str = r#"
[[guard]]
id = "hidden"
when = 'residence.filed == "yes"'
bars = "authorities"
law = ["§ 87 Abs. 2 AufenthG"]
"#;

const BARRED: &str = "when = 'residence.valid_until < today()'\ndecides = \"immigration_office\"\n";
const LATE: &str = "residence.valid_until = 2026-11-20\n";

fn ids(draft: &Draft) -> Vec<&str> {
    draft.measures.iter().map(|it| it.id.as_str()).collect()
}

/// Adds a test, so that a rule is sound in its own right.
fn told(id: &str, special: &str) -> String {
    rule(id, special)
}

#[test]
fn a_true_guard_holds_back_what_an_authority_would_learn_of() {
    let world = world();
    let free = "when = 'residence.valid_until < today()'\n";
    let despite = format!("{BARRED}despite = [\"hidden\"]\n");
    let linked = format!("{free}after = [ {{ rule = \"a\" }} ]\n");
    let follow = format!("{free}only_if = {{ rule = \"a\", lacks = \"receipt\" }}\n");
    let text = [
        GUARD.to_owned(),
        told("a", BARRED),
        told("b", &linked),
        told("c", &despite),
        told("d", &follow),
    ];
    let rules = world.sound(&text.concat());
    let guarded = format!("{LATE}residence.filed = \"yes\"");
    let draft = world.plan(&rules, &guarded);
    assert_eq!(ids(&draft), ["b", "c"]);
    let dropped = &draft.measure("b").unwrap().dropped;
    assert!(matches!(&dropped[0].because, Absence::HeldBack(it) if it.as_str() == "hidden"));
    for unguarded in [LATE.to_owned(), format!("{LATE}residence.filed = \"no\"")] {
        let draft = world.plan(&rules, &unguarded);
        assert_eq!(
            ids(&draft),
            ["a", "b", "c", "d"],
            "unknown holds nothing back"
        );
    }
    let why = world.explain(&rules, &guarded, "a");
    assert!(matches!(why.absence, Some(Absence::HeldBack(_))));
    let held = why.held_back.unwrap();
    assert_eq!(held.condition.text, "residence.filed == \"yes\"");
    assert_eq!(held.condition.read.len(), 1);
    let in_time = "residence.valid_until = 2026-11-22\nresidence.filed = \"yes\"";
    let why = world.explain(&rules, in_time, "a");
    assert_eq!(
        why.absence,
        Some(Absence::DidNotFire),
        "nothing to hold back"
    );
}

#[test]
fn a_question_is_not_asked_for_a_rule_that_is_held_back() {
    let world = world();
    let rules = world.sound(&[GUARD.to_owned(), told("a", BARRED)].concat());
    assert!(
        world
            .plan(&rules, "residence.filed = \"yes\"")
            .open_questions
            .is_empty()
    );
    assert_eq!(world.plan(&rules, "").open_questions.len(), 1);
}

#[test]
fn the_tests_of_rules_see_guards() {
    let world = world();
    let tests = r#"
[[rule.test]]
name = "hidden"
today = 2026-11-21
given = { residence.valid_until = 2026-11-20, residence.filed = "yes" }
expect = { fires = false }
[[rule.test]]
name = "late"
today = 2026-11-21
given = { residence.valid_until = 2026-11-20 }
expect = { fires = true }
[[rule.test]]
name = "not asked"
today = 2026-11-21
expect = { fires = "unknown", asks = ["residence.valid_until"] }
"#;
    let text = [GUARD.to_owned(), rule("a", &format!("{BARRED}{tests}"))].concat();
    let rules = world.sound(&text);
    let mut report = Report::default();
    run_tests(world.trial(&rules), &mut report);
    assert_eq!(report.found(), []);
}

/// The rules that bring an authority in although the guard holds; each must be meant.
const DESPITE: [&str; 1] = ["asylum.unaccompanied_minor"];

/// What must hold of every plan of a person without papers.
fn told_to_nobody(draft: &Draft) -> Result<(), String> {
    for measure in &draft.measures {
        // A rule that names the guard in `despite` says so on purpose: a child is protected.
        let rule = SHIPPED.rules.find(measure.rule.as_str()).unwrap();
        let mut actors = rule.actors.all();
        let barred = actors.find(|it| SHIPPED.directory.is_authority(it));
        let on_purpose = DESPITE.contains(&rule.id.as_str());
        let authority = barred.filter(|_| !on_purpose);
        if let Some(authority) = authority {
            return Err(format!("{} tells {authority}", measure.id));
        }
        let status = matches!(measure.domain, Domain::Residence | Domain::Protection);
        if status && measure.paper == Paper::Client {
            return Err(format!("{} stands on the client's paper", measure.id));
        }
    }
    Ok(())
}

/// What is for counsel at once stands before whatever an authority learns of. Whoever authorities
/// may know of gets a bed, food and a doctor first, and counsel that can wait has no such place.
fn counsel_stands_first(draft: &Draft) -> Result<(), String> {
    let hidden = !draft.barred.is_empty();
    let basic = |it: &lotse::plan::Measure| {
        let rule = SHIPPED.rules.find(it.rule.as_str()).unwrap();
        rule.basic.is_some()
    };
    let authority = |it: &&lotse::plan::Measure| {
        let told = it.actors.all().any(|it| SHIPPED.directory.is_authority(it));
        told && (hidden || !basic(it))
    };
    let at_once = |it: &&lotse::plan::Measure| {
        it.actors.refer.is_some() && (hidden || it.priority <= Priority::P1)
    };
    let first = draft.measures.iter().position(|it| authority(&it));
    let behind = draft
        .measures
        .iter()
        .skip(first.unwrap_or(draft.measures.len()));
    match behind.into_iter().find(at_once) {
        Some(late) => Err(format!("{} stands behind an authority", late.id)),
        None => Ok(()),
    }
}

fn undocumented(form: &Form) -> Change {
    let title = form.find("residence.title").unwrap();
    Change::Answered {
        at: At {
            question: form.question(title).id.clone(),
            row: None,
        },
        value: Value::Code(Code::new("undocumented")),
        source: Source::Client,
        language: Language::new("de"),
    }
}

#[test]
fn no_case_tells_an_authority_of_a_person_without_papers() {
    let forms = std::slice::from_ref(&SHIPPED.form);
    let cases = SHIPPED.sources.under("forms/erstgespraech/cases/");
    for (path, bytes) in cases {
        let mut report = Report::default();
        let file = SourceFile::new(path, bytes, &mut report);
        let case = read_case(&file, forms, None, &mut report).unwrap();
        let day = case.answers.today.unwrap_or_else(today);
        let mut given = case.answers.changes.clone();
        assert_eq!(counsel_stands_first(&plan(&given, day)), Ok(()), "{path}");
        given.push(undocumented(&SHIPPED.form));
        let draft = plan(&given, day);
        assert_eq!(told_to_nobody(&draft), Ok(()), "{path}");
        assert_eq!(counsel_stands_first(&draft), Ok(()), "{path}");
    }
}

#[test]
fn food_of_today_stands_before_counsel_and_counsel_before_the_claim() {
    let bytes = SHIPPED
        .sources
        .get("forms/erstgespraech/cases/ioana_eu.toml");
    let mut report = Report::default();
    let file = SourceFile::new("ioana.toml", bytes.unwrap(), &mut report);
    let forms = std::slice::from_ref(&SHIPPED.form);
    let case = read_case(&file, forms, None, &mut report).unwrap();
    let draft = plan(&case.answers.changes, today());
    assert_eq!(
        ids(&draft)[..3],
        [
            "livelihood.food_today",
            "livelihood.eu_excluded",
            "residence.eu_loss"
        ]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn counsel_stands_before_every_authority(seeds in any_seeds()) {
        let draft = plan(&changes(&seeds), today());
        prop_assert_eq!(counsel_stands_first(&draft), Ok(()));
    }

    #[test]
    fn no_answer_makes_a_plan_tell_of_a_person_without_papers(seeds in any_seeds()) {
        let mut given = changes(&seeds);
        given.push(undocumented(&SHIPPED.form));
        prop_assert_eq!(told_to_nobody(&plan(&given, today())), Ok(()));
    }
}

//! The command line, case by case: what is refused, with which code, and that nothing half comes out.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::office::{Office, PASSPHRASE, PROGRAM};

/// What a command came to.
pub(super) struct Outcome {
    pub(super) code: i32,
    pub(super) out: String,
    pub(super) err: String,
}

pub(super) fn run(office: &Office, arguments: &str, input: &str) -> Outcome {
    run_with(office, PASSPHRASE, arguments, input)
}

fn run_with(office: &Office, passphrase: &str, arguments: &str, input: &str) -> Outcome {
    let mut command = Command::new(PROGRAM);
    command.env_clear().envs(office.environment(&[]));
    let passphrase = office.file("passphrase", passphrase);
    command.env("LOTSE_PASSPHRASE_FILE", passphrase);
    command.args(arguments.split_whitespace());
    command.current_dir(office.folder());
    command.stdin(Stdio::piped());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // A command that refuses its arguments reads no input.
    let mut keyboard = child.stdin.take().unwrap();
    keyboard.write_all(input.as_bytes()).ok();
    drop(keyboard);
    let output = child.wait_with_output().unwrap();
    Outcome {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

const HEAD: &str = "form = \"erstgespraech\"\ntoday = 2026-11-21\nlanguage = \"ar\"\n[answers]\n";

/// Files that the cases name, beside the shipped model case as `rima.toml`.
const FILES: [(&str, &str); 7] = [
    ("good.toml", "residence.valid_until = \"T+38\"\n"),
    ("half.toml", "frame.own_words = \"بطاقتي ت"),
    ("question.toml", "residence.valid_untl = \"T+38\"\n"),
    ("option.toml", "residence.title = \"25_2_subsidary\"\n"),
    ("date.toml", "residence.valid_until = \"2026-02-30\"\n"),
    ("type.toml", "household = \"Lea\"\n"),
    ("twice.toml", "person.name = \"A\"\nperson.name = \"B\"\n"),
];

pub(super) fn desk() -> Office {
    let office = Office::new();
    for (name, answers) in FILES {
        office.file(name, &format!("{HEAD}{answers}"));
    }
    let rima = include_str!("../../../forms/erstgespraech/cases/rima.toml");
    office.file("rima.toml", rima);
    office
}

/// Arguments, the code, and what stands in the output (codes 0) or in what is told (the others).
const CASES: [(&str, i32, &[&str]); 33] = [
    (
        "--help",
        0,
        &["check", "interview", "draft", "explain", "--store"],
    ),
    ("--version", 0, &["lotse "]),
    ("check", 0, &["0 errors, 0 warnings"]),
    (
        "draft --answers good.toml",
        0,
        &["# Hilfeplan", "29.12.2026"],
    ),
    (
        "draft --answers good.toml --today 2026-12-01",
        0,
        &["01.12.2026"],
    ),
    (
        "draft --answers good.toml --today 1.12.2026",
        0,
        &["01.12.2026"],
    ),
    ("draft --answers good.toml --language ar", 0, &["#"]),
    ("draft --answers rima.toml --document client", 0, &["يُرجى"]),
    (
        "explain --answers rima.toml residence.renewal",
        0,
        &["residence.renewal", "§ 81"],
    ),
    (
        "explain --answers rima.toml",
        0,
        &["livelihood.renewal", "childcare.need_notice"],
    ),
    (
        "draft --answers half.toml",
        1,
        &["half.toml:5:", "error[syntax]", "1 thing to mend"],
    ),
    (
        "draft --answers question.toml",
        1,
        &[
            "question.toml:5:11",
            "did you mean `residence.valid_until`?",
        ],
    ),
    (
        "draft --answers option.toml",
        1,
        &["option.toml:5:19", "did you mean `25_2_subsidiary`?"],
    ),
    (
        "draft --answers date.toml",
        1,
        &["date.toml:5:25", "error[impossible_date]", "T+38"],
    ),
    ("draft --answers type.toml", 1, &["type.toml:5:"]),
    ("draft --answers twice.toml", 1, &["twice.toml:6:"]),
    (
        "draft --answers missing.toml",
        1,
        &["cannot read missing.toml", "check the spelling"],
    ),
    ("draft --answers /", 1, &["cannot read /", "help:"]),
    (
        "draft --answers good.toml --today 2026-02-30",
        1,
        &["`2026-02-30` is no day", "2026-11-21"],
    ),
    (
        "draft --answers good.toml --today morgen",
        1,
        &["`morgen` is no day"],
    ),
    (
        "draft --answers good.toml --language xx",
        1,
        &["no language `xx`", "de, de-simple"],
    ),
    (
        "draft --answers good.toml --output none/plan.md",
        1,
        &["cannot write none/plan.md"],
    ),
    (
        "draft --answers good.toml --document client --format json",
        1,
        &["only the plan is data"],
    ),
    (
        "draft --answers rima.toml --document letter",
        1,
        &["name the letter", "residence_renewal"],
    ),
    (
        "draft --answers rima.toml --document handover --recipient police",
        1,
        &["`police` takes no part", "allowed are", "youth_office"],
    ),
    (
        "explain --answers good.toml residence.renewl",
        1,
        &["did you mean `residence.renewal`?"],
    ),
    (
        "interview --plain --language de --form other",
        1,
        &["no form `other`", "erstgespraech"],
    ),
    ("check --data missing", 1, &["missing", "--data"]),
    ("", 1, &["no terminal", "lotse interview --plain"]),
    ("draft --answers good.toml --colour", 2, &["--colour"]),
    ("draft", 2, &["--answers"]),
    ("interview", 2, &["--plain"]),
    ("--training check", 2, &["--training"]),
];

#[test]
fn every_command_does_it_or_says_why_not() {
    let office = desk();
    for (arguments, code, sentences) in CASES {
        let outcome = run(&office, arguments, "");
        let Outcome { out, err, .. } = &outcome;
        assert_eq!(outcome.code, code, "{arguments}: {err}");
        let (told, silent) = if code == 0 { (out, err) } else { (err, out) };
        for sentence in sentences {
            assert!(
                told.contains(sentence),
                "{arguments}: {sentence} is not in\n{told}"
            );
        }
        assert_eq!(silent, "", "{arguments}");
        assert!(
            !err.contains("stack backtrace") && !err.contains("Location:"),
            "{err}"
        );
    }
    assert!(
        !office.store().exists(),
        "no command but the interview needs a store"
    );
}

#[test]
fn a_document_is_written_whole_and_over_the_one_before() {
    let office = desk();
    office.file("plan.md", "an older plan");
    let outcome = run(&office, "draft --answers rima.toml --output plan.md", "");
    assert_eq!((outcome.code, outcome.out.as_str()), (0, ""));
    let written = std::fs::read_to_string(office.folder().join("plan.md")).unwrap();
    assert_eq!(written, run(&office, "draft --answers rima.toml", "").out);
    assert!(run(&office, "draft --answers half.toml --output plan.md", "").code == 1);
    let after = std::fs::read_to_string(office.folder().join("plan.md")).unwrap();
    assert_eq!(after, written, "a refusal leaves the file");
}

#[test]
fn the_model_case_drafts_the_plan_that_is_asked_for() {
    let office = desk();
    let first = run(&office, "draft --answers rima.toml --format json", "");
    let again = run(&office, "draft --answers rima.toml --format json", "");
    assert_eq!(first.out, again.out, "the same bytes");
    let plan: Value = serde_json::from_str(&first.out).unwrap();
    assert_eq!(plan["schema"], "lotse-plan/1");
    let list = |name: &str| plan[name].as_array().unwrap().clone();
    let heavy = list("needs")
        .into_iter()
        .filter(|it| it["severity"].as_u64() >= Some(3));
    assert!(heavy.count() >= 3);
    let measures = list("measures");
    assert!(measures.len() >= 10, "{}", measures.len());
    let acting = measures.iter().flat_map(|it| [&it["lead"], &it["decides"]]);
    let actors: BTreeSet<&str> = acting.filter_map(Value::as_str).collect();
    assert!(actors.len() >= 5, "{actors:?}");
    for office in ["immigration_office", "jobcenter", "youth_office"] {
        assert!(actors.contains(office), "{office}: {actors:?}");
    }
    for measure in &measures {
        for text in ["lead", "priority", "rule", "title"] {
            assert!(measure[text].is_string(), "{text}: {measure}");
        }
        let dated = measure["due"]["date"].is_string() || measure["no_due_because"].is_string();
        assert!(dated, "{measure}");
        assert!(
            !measure["because"].as_array().unwrap().is_empty(),
            "{measure}"
        );
    }
    follow_each_other(&measures);
}

/// The links of the three chains, and no cycle among them.
fn follow_each_other(measures: &[Value]) {
    let id = |it: &Value| it["id"].as_str().unwrap().to_owned();
    let before = |it: &Value| -> BTreeSet<String> {
        let links = it["after"].as_array().unwrap();
        links
            .iter()
            .map(|it| it["measure"].as_str().unwrap().to_owned())
            .collect()
    };
    let find = |wanted: &str| measures.iter().find(|it| id(it) == wanted).unwrap();
    assert!(
        before(find("livelihood.renewal")).is_empty(),
        "it waits for nothing"
    );
    assert!(find("residence.renewal_member@1")["lead"].is_string());
    let proof = before(find("livelihood.residence_proof"));
    assert!(proof.contains("residence.renewal"), "{proof:?}");
    let mut open: Vec<&Value> = measures.iter().collect();
    let mut done = BTreeSet::new();
    while !open.is_empty() {
        let (ready, rest): (Vec<&Value>, _) =
            open.iter().partition(|it| before(it).is_subset(&done));
        assert!(!ready.is_empty(), "a cycle, or a link to nothing: {rest:?}");
        done.extend(ready.into_iter().map(id));
        open = rest;
    }
}

#[test]
fn a_language_without_texts_is_told_and_german_stands_in() {
    let office = desk();
    let amharic = HEAD.replace("\"ar\"", "\"am\"") + "residence.valid_until = \"T+38\"\n";
    office.file("amharic.toml", &amharic);
    let page = run(
        &office,
        "draft --answers amharic.toml --document client",
        "",
    );
    assert_eq!(page.code, 0, "{}", page.err);
    assert!(page.err.contains("no texts in `am`"), "{}", page.err);
    assert!(page.out.contains("Ihre nächsten Schritte"), "{}", page.out);
    let named = run(
        &office,
        "draft --answers amharic.toml --document client --language en",
        "",
    );
    assert_eq!((named.code, named.err.as_str()), (0, ""));
}

#[test]
fn the_arabic_page_says_nothing_of_status() {
    let office = desk();
    let arguments = "draft --answers rima.toml --document client --language ar";
    let page = run(&office, arguments, "").out;
    let letters = |from: char, to: char| page.chars().filter(|it| (from..=to).contains(it)).count();
    let (arabic, latin) = (letters('\u{620}', '\u{64a}'), letters('a', 'z'));
    assert!(
        arabic > 300 && arabic > 2 * latin,
        "{arabic} Arabic, {latin} Latin:\n{page}"
    );
    let unsaid = [
        "§",
        "AufenthG",
        "Aufenthaltstitel",
        "subsidiär",
        "Schutz",
        "Duldung",
        "Asyl",
    ];
    let unsaid = unsaid
        .into_iter()
        .chain(["حماية", "لجوء", "لاجئ", "إقامة", "خطر"]);
    for word in unsaid {
        assert!(!page.contains(word), "{word} is on the page:\n{page}");
    }
    let steps = page
        .lines()
        .filter(|it| it.starts_with("## الخطوة"))
        .count();
    assert!((1..=3).contains(&steps), "{page}");
}

#[test]
fn store_trouble_has_a_code_of_its_own() {
    let office = desk();
    let interview = "--store store interview --plain --language de";
    assert_eq!(run(&office, interview, "1\n.\n").code, 0);
    let outcome = run_with(&office, "eine andere Losung 34", interview, "1\n.\n");
    assert_eq!(outcome.code, 3, "{}", outcome.err);
    assert!(
        outcome.err.contains("does not open the store"),
        "{}",
        outcome.err
    );
    office.file("file", "no store");
    for (arguments, sentence) in [
        (
            "--store file interview --plain --language de",
            "something else than a store",
        ),
        (
            "--store rima.toml/store interview --plain --language de",
            "something else than a store",
        ),
    ] {
        let outcome = run(&office, arguments, "1\n.\n");
        assert_eq!(outcome.code, 3, "{}", outcome.err);
        assert!(outcome.err.contains(sentence), "{}", outcome.err);
        assert!(outcome.err.contains("help:"), "{}", outcome.err);
    }
}

#[test]
fn an_organisation_s_mistakes_are_told_with_their_place() {
    let office = desk();
    let rules = include_str!("../../../forms/erstgespraech/rules/residence.toml");
    let wrong = rules.replacen("residence.valid_until", "residence.valid_untl", 1);
    assert_ne!(wrong, rules);
    let lines = wrong
        .lines()
        .position(|it| it.contains("valid_untl"))
        .unwrap()
        + 1;
    let column = wrong
        .lines()
        .nth(lines - 1)
        .unwrap()
        .find("residence.valid_untl")
        .unwrap()
        + 1;
    office.file("typo/forms/erstgespraech/rules/residence.toml", &wrong);
    let form = include_str!("../../../forms/erstgespraech/form.toml");
    let from = "id = \"money\"\ntype = \"yes_no\"\n";
    let roof = "id = \"roof\"\ntype = \"choice\"\n";
    let circle = form
        .replacen(
            from,
            &format!("{from}show_if = 'answered(emergency.roof)'\n"),
            1,
        )
        .replacen(
            roof,
            &format!("{roof}show_if = 'emergency.money == \"no\"'\n"),
            1,
        );
    office.file("circle/forms/erstgespraech/form.toml", &circle);
    let place = format!("rules/residence.toml:{lines}:{column}");
    for (arguments, sentences) in [
        (
            "check --data typo",
            &[place.as_str(), "did you mean `residence.valid_until`?"][..],
        ),
        (
            "check --data circle",
            &["form.toml:", "emergency.money", "emergency.roof"],
        ),
    ] {
        let outcome = run(&office, arguments, "");
        assert_eq!(outcome.code, 1, "{arguments}: {}", outcome.out);
        for sentence in sentences {
            assert!(
                outcome.out.contains(sentence),
                "{sentence} is not in\n{}",
                outcome.out
            );
        }
    }
    let outcome = run(&office, "draft --answers rima.toml --data circle", "");
    assert_eq!((outcome.code, outcome.out.as_str()), (1, ""));
    assert!(
        outcome.err.contains("conditions wait for each other"),
        "{}",
        outcome.err
    );
}

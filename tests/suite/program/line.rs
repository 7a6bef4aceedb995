//! The line mode: an interview as append-only text.

use lotse::profile::{Change, Event};

use super::commands::{Outcome, desk, run};
use super::office::Office;

/// Runs an interview with these lines typed, and expects that it ends well.
fn talk(office: &Office, arguments: &str, typed: &[&str]) -> String {
    let arguments = format!("--store store interview --plain {arguments}");
    let outcome: Outcome = run(office, &arguments, &(typed.join("\n") + "\n"));
    assert_eq!(outcome.code, 0, "{}", outcome.err);
    assert_eq!(outcome.err, "");
    assert!(!outcome.out.contains('\u{1b}'), "no sequences");
    assert!(!outcome.out.contains(['\u{2068}', '\u{2069}']), "no marks");
    outcome.out
}

/// Says that all of these stand there, in this order.
fn says(out: &str, wanted: &[&str]) {
    wanted.iter().fold(out, |rest, it| {
        let found = rest.split_once(it);
        assert!(found.is_some(), "{it} is not in\n{rest}\n\nof\n{out}");
        found.unwrap().1
    });
}

/// Consent, the first visit of the model case as far as the benefits, one date mistyped, stop.
const SCRIPT: [&str; 26] = [
    "1",
    "بطاقتي تنتهي",
    "Rima H.",
    "1",
    "2",
    "1",
    "1",
    "2",
    "#4",
    "übermorgen",
    "+9",
    "+38",
    "subsidiärer Schutz",
    "9",
    "2",
    "+",
    "Lea",
    "2",
    "07.2024",
    "+38",
    "2",
    ">",
    "1, 7",
    "+58",
    "2",
    ".",
];

#[test]
fn an_interview_line_by_line_is_kept_and_ends_with_the_plan() {
    let office = desk();
    let arguments = "interview --plain --language ar";
    let outcome = run(
        &office,
        &format!("--store store {arguments}"),
        &(SCRIPT.join("\n") + "\n"),
    );
    assert_eq!(outcome.code, 0, "{}", outcome.err);
    assert_eq!(outcome.err, "");
    for said in [
        "Wie heißen Sie?",
        "ما اسمكم؟",
        "Gespeichert.",
        "Das ist kein Datum.",
        "# Hilfeplan",
        "Eigenen Verlängerungsantrag",
    ] {
        assert!(
            outcome.out.contains(said),
            "{said} is not in\n{}",
            outcome.out
        );
    }
    assert!(!outcome.out.contains('\u{1b}'), "no sequences");
    assert!(
        !outcome
            .out
            .contains("In welcher Sprache möchten Sie mit uns sprechen?\n"),
        "known"
    );
    let stored = office.stored();
    let answers = stored[0].iter().filter_map(|it| it.change.answers());
    let given: Vec<String> = answers.map(|it| it.question.to_string()).collect();
    for question in [
        "frame.language",
        "person.name",
        "residence.title",
        "household.valid_until",
    ] {
        assert!(
            given.iter().any(|it| it == question),
            "{question}: {given:?}"
        );
    }
}

#[test]
fn an_interview_that_is_not_to_be_stored_says_so_and_leaves_nothing() {
    let office = desk();
    let outcome = run(
        &office,
        "--store store interview --plain --language ar",
        "3\nGuten Tag\n.\n",
    );
    assert_eq!(outcome.code, 0, "{}", outcome.err);
    assert!(outcome.out.contains("Nicht gespeichert"), "{}", outcome.out);
    assert!(!outcome.out.contains("Gespeichert."), "{}", outcome.out);
    assert!(!office.store().exists());
}

/// As far as the question who lives there, in German.
const TO_ROSTER: [&str; 12] = [
    "1",
    "Wohnung",
    "Erika W.",
    "ja",
    "nein",
    "ja",
    "ja",
    "nein",
    "#4",
    "#4",
    "+38",
    "25 abs 2 sub",
];

#[test]
fn the_language_of_the_talk_is_found_by_number_name_or_country() {
    let office = desk();
    for (typed, greeting) in [
        (&["8"][..], "مخکې له دې چې پیل وکړو"),
        (&["tigr"], "ቅድሚ ምጅማርና"),
        (&["erit"], "ቅድሚ ምጅማርና"),
        // Two languages of Syria, then one of them.
        (&["syri", "ال"], "قبل أن نبدأ"),
    ] {
        let out = talk(&office, "", &[typed, &["."]].concat());
        says(
            &out,
            &[
                "Sprache der Person",
                "Tiếng Việt",
                "Bevor wir beginnen",
                greeting,
            ],
        );
    }
    assert!(!office.store().exists());
}

#[test]
fn every_language_can_lead_the_talk() {
    let office = desk();
    for (tag, finished) in [
        ("tr", "Durduruldu"),
        ("ti", "ተቋሪጹ"),
        ("vi", "Đã dừng"),
        ("ar", "تم التوقف"),
    ] {
        let arguments = format!("--counselor {tag} --language de");
        let out = talk(&office, &arguments, &["3", "?", "."]);
        says(&out, &["Bevor wir beginnen", "#1", "#4", finished]);
        assert!(!out.contains("Frage 2 von"), "{out}");
    }
}

#[test]
fn options_are_chosen_by_letters_too_and_what_was_understood_is_said() {
    let office = desk();
    let typed = [&TO_ROSTER[..11], &["25 abs 2", "subsid schutz", "9", "."]].concat();
    let out = talk(&office, "--language de", &typed);
    says(
        &out,
        &[
            "Verstanden: 30.12",
            "  8 § 25 Abs. 2 – Flüchtling\n  9 § 25 Abs. 2 – subsidiärer Schutz\n",
            "Verstanden: § 25 Abs. 2 – subsidiärer Schutz",
        ],
    );
}

#[test]
fn several_options_are_named_with_commas_between_them() {
    let office = desk();
    let rest = ["nein", ">", "bürgerg, kindergeld", "."];
    let typed = [&TO_ROSTER[..], &rest].concat();
    let out = talk(&office, "--language de", &typed);
    says(
        &out,
        &[
            "durch Komma getrennt",
            "Verstanden: Grundsicherungsgeld (früher Bürgergeld, SGB II) · Kindergeld\n",
        ],
    );
}

#[test]
fn a_row_is_added_by_its_name_and_looked_at_again_by_its_number() {
    let office = desk();
    let rest = [
        "nein",
        "Lea",
        "kind",
        "07.2024",
        "#1",
        "1",
        "Lea Maria",
        ".",
    ];
    let typed = [&TO_ROSTER[..], &rest].concat();
    let out = talk(&office, "--language de", &typed);
    says(
        &out,
        &[
            "Wie heißt die Person",
            "Wer ist diese Person",
            "  1 Lea\n",
            "Bisher: Lea",
            "Bisher: Kind",
        ],
    );
    let names = office.stored()[0].clone();
    let names = names.iter().filter(|it| {
        let answers = it.change.answers();
        answers.is_some_and(|at| at.question.as_str() == "household.first_name")
    });
    assert_eq!(names.count(), 2);
}

#[test]
fn who_stays_anonymous_is_not_asked_who_she_is() {
    let office = desk();
    let out = talk(&office, "--language de", &["2", "Birke", "x", "!", "."]);
    says(&out, &["Erfundener Name", "Offene Punkte"]);
    let case = number_of(&office);
    let before = office.stored()[0].len();
    for _ in 0..2 {
        let typed = ["Wirklicher Name", "."];
        let out = talk(&office, &format!("--case {case}"), &typed);
        says(&out, &["Wie heißen Sie?", "anonym", "Angehalten"]);
        assert!(!out.contains("Wirklicher"), "{out}");
    }
    let answers = office.stored()[0].clone();
    let answers = answers[before..].iter();
    assert_eq!(
        answers.filter(|it| it.change.answers().is_some()).count(),
        0
    );
}

/// The beginning of the number of the only case, as `lotse export` lists it.
fn number_of(office: &Office) -> String {
    let listed = run(office, "--store store export", "");
    assert_eq!(listed.code, 0, "{}", listed.err);
    assert_eq!(listed.out.lines().count(), 1, "{}", listed.out);
    listed.out.chars().take(6).collect()
}

#[test]
fn a_case_goes_on_where_it_was_left_and_the_list_knows_its_deadline() {
    let office = desk();
    let out = talk(
        &office,
        "--language ar",
        &[&TO_ROSTER[..], &["nein", "."]].concat(),
    );
    says(
        &out,
        &["Angehalten", "# Hilfeplan", "Der Fall hat die Nummer"],
    );
    let listed = run(&office, "--store store export", "").out;
    let columns: Vec<&str> = listed.trim().split('\t').collect();
    assert_eq!(columns[1..3], ["Erika W.", "ar"], "{listed}");
    assert_ne!(columns[4], "-", "its next deadline: {listed}");
    let out = talk(
        &office,
        &format!("--case {}", number_of(&office)),
        &["=", "."],
    );
    says(
        &out,
        &[
            "weiter, wo das Gespräch stand",
            "Wie heißt die Person",
            "# Hilfeplan",
            "Angehalten",
        ],
    );
    assert!(out.contains("ما الاسم الأول"), "in her language: {out}");
    let outcome = run(&office, "--store store interview --plain --case zzzz", "");
    assert_eq!(outcome.code, 1, "{}", outcome.err);
    assert!(outcome.err.contains("lotse export"), "{}", outcome.err);
}

#[test]
fn the_end_of_the_short_visit_is_told_once() {
    let office = desk();
    let rest = ["nein", ">", "#1", "#1", "#1", "#1", "#1", "#1", "#1", "."];
    let out = talk(&office, "--language de", &[&TO_ROSTER[..], &rest].concat());
    assert_eq!(
        out.matches("Das Kurzgespräch ist vollständig").count(),
        1,
        "{out}"
    );
}

#[test]
fn who_does_not_know_who_lives_there_has_not_said_that_nobody_does() {
    for (typed, closes) in [
        ("#1", false),
        ("#2", false),
        ("#3", false),
        ("", false),
        ("#4", true),
        (">", true),
    ] {
        let office = desk();
        let out = talk(
            &office,
            "--language de",
            &[&TO_ROSTER[..], &["nein", typed, "."]].concat(),
        );
        says(
            &out,
            &["Wie heißt die Person", "Welche Leistungen", "Angehalten"],
        );
        let closed = |it: &Event| matches!(it.change, Change::RosterClosed { closed: true, .. });
        assert_eq!(office.stored()[0].iter().any(closed), closes, "{typed}");
    }
}

//! The plan for the file.

use lotse::assets::shipped;
use lotse::document::DocumentKind;

use super::case::Case;

fn german(case: &Case) -> String {
    case.markdown(DocumentKind::Plan, "de")
}

#[test]
fn headings_stand_in_the_order_of_a_hilfeplan() {
    let plan = german(&Case::rima());
    let headings: Vec<&str> = plan
        .lines()
        .filter_map(|it| it.strip_prefix("## "))
        .collect();
    let wanted = [
        "Anlass und Auftrag",
        "Fristen und Termine",
        "Ausgangslage",
        "Wünsche der Person",
        "Ziele",
        "Maßnahmen",
        "Beteiligte",
        "Unterlagen",
        "Vereinbarungen: Wer kümmert sich?",
        "Wenn etwas nicht klappt (Plan B)",
        "Überprüfung",
        "Offene Fragen",
        "Hinweise",
        "Unterschriften",
        "Anlage: Maßnahmen im Einzelnen",
        "Angebote",
        "Was das Amt schuldet",
        "Anlage: Antworten",
        "Anlage: Kontakte",
    ];
    let found: Vec<&str> = wanted
        .into_iter()
        .filter(|it| headings.contains(it))
        .collect();
    assert_eq!(headings, found, "an unknown heading, or another order");
    assert!(
        headings.len() >= wanted.len() - 1,
        "only open questions may be absent"
    );
}

#[test]
fn every_text_is_there_in_both_languages() {
    let case = Case::rima();
    for tag in ["de", "ar"] {
        let plan = case.markdown(DocumentKind::Plan, tag);
        for line in plan.lines() {
            assert!(!line.contains("\\["), "a missing text: {line}");
            assert!(!line.contains(" (de)"), "a text that fell back: {line}");
        }
    }
}

#[test]
fn tables_are_even_and_lines_say_who_when_and_why() {
    let plan = german(&Case::rima());
    let rows: Vec<&str> = plan.lines().filter(|it| it.starts_with("| 1 | ")).collect();
    let [row] = rows[..] else {
        panic!("one row number 1, not {rows:?}");
    };
    for part in ["P1", "Case Management", "23.11.2026"] {
        assert!(row.contains(part), "{part} in {row}");
    }
    for table in plan.split("\n\n").filter(|it| it.starts_with('|')) {
        let columns = |line: &str| line.replace("\\|", "").matches('|').count();
        let first = table.lines().next().map(columns);
        assert!(
            table.lines().all(|it| Some(columns(it)) == first),
            "{table}"
        );
    }
    let annex = plan.split("## Anlage").nth(1).unwrap();
    for part in ["**entscheidet:** Ausländerbehörde", "§ 81 Abs. 4"] {
        assert!(annex.contains(part), "{part}");
    }
    assert!(plan.contains("- **Weil:** Bis wann ist Ihr Aufenthaltstitel gültig? 29.12.2026"));
}

#[test]
fn sealed_answers_are_not_printed() {
    let plan = german(&Case::rima());
    assert!(
        !plan.contains("Gefahr?"),
        "the question on danger is sealed"
    );
    assert!(
        !plan.contains("allein sprechen?"),
        "so is the one on being alone"
    );
}

#[test]
fn german_lines_hold_isolates_only_around_arabic() {
    let case = Case::rima();
    for line in german(&case).lines().filter(|it| it.contains('\u{2068}')) {
        assert!(
            line.contains(|it| ('\u{600}'..='\u{6FF}').contains(&it)),
            "{line}"
        );
    }
    let arabic = case.markdown(DocumentKind::Plan, "ar");
    assert!(arabic.contains("\u{2068}28.12.2026\u{2069}"));
}

#[test]
fn what_people_said_is_never_markup() {
    let answers = "form = \"erstgespraech\"\ntoday = 2026-11-21\n[answers]\n\
        frame.own_words = \"\"\"# x\n| a | <b>*y*</b> [z](http://e) \\\\ ```\"\"\"\n\
        person.name = \"1. | `_\"\n";
    let plan = german(&Case::of(&shipped(), answers));
    assert!(
        plan.contains("„# x \\| a \\| \\<b\\>\\*y\\*\\</b\\> \\[z\\](http://e) \\\\ \\`\\`\\`“")
    );
    assert!(plan.contains("1. \\| \\`\\_"));
}

#[test]
fn the_same_answers_give_the_same_bytes() {
    assert_eq!(german(&Case::rima()), german(&Case::rima()));
}

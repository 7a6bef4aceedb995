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
        "Wünsche der Person",
        "Fristen und Termine",
        "Ziele",
        "Nächste Maßnahmen",
        "Vereinbarungen: Wer kümmert sich?",
        "Wenn etwas nicht klappt (Plan B)",
        "Überprüfung",
        "Unterschriften",
        "Anlage 1: Alle Maßnahmen mit Gründen",
        "Anlage 2: Ausgangslage und alle Ziele",
        "Anlage 3: Beteiligte, Unterlagen, Angebote",
        "Anlage 4: Fristen der Ämter und Weg zur Einbürgerung",
        "Anlage 5: Antworten und offene Fragen",
        "Anlage 6: Rechtsstand und Quellen",
    ];
    assert_eq!(headings, wanted);
}

#[test]
fn the_core_has_three_goals_and_what_comes_next() {
    let plan = german(&Case::rima());
    let (core, annexes) = plan.split_once("## Anlage 1").unwrap();
    let part = |heading: &str| {
        let part = core.split(&format!("## {heading}\n")).nth(1).unwrap();
        part.split("\n## ").next().unwrap().to_owned()
    };
    // The header and the line below it stand above the rows.
    let rows = |heading: &str| part(heading).matches("\n| ").count() - 2;
    assert_eq!(rows("Ziele"), 3);
    assert!((5..=12).contains(&rows("Nächste Maßnahmen")));
    for text in ["Am engsten: Nr. 4; 9 Tage Luft", "Fehlt am 05.01.2027"] {
        assert!(
            part("Wenn etwas nicht klappt (Plan B)").contains(text),
            "{text}"
        );
    }
    for text in ["§", "https://"] {
        assert!(!core.contains(text), "{text} belongs in an annex");
    }
    for goal in ["Salon", "Wohnberechtigungsschein beantragt"] {
        assert!(plan.contains(goal), "{goal}");
    }
    assert!(annexes.contains("Von der Einreise bis zur Einbürgerung"));
    assert!(annexes.contains("- **nicht bekannt:**"), "{annexes}");
}

#[test]
fn sources_gaps_and_offers_are_said_once() {
    let plan = german(&Case::rima());
    for text in [
        "https://sozialrecht-lotse.de/info-antrag-fiktionsbescheinigung.html",
        "Die Reform des SGB II von 2026",
        "0211 60025",
    ] {
        assert_eq!(plan.matches(text).count(), 1, "{text}");
    }
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
    for part in ["Ausländerbehörde", "Case Management", "23.11.2026"] {
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
    for part in [
        "**entscheidet:** Ausländerbehörde",
        "§ 81 Abs. 4",
        "- **Dringlichkeit:** P1",
    ] {
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

#[test]
fn a_date_that_lies_years_ahead_is_left_to_the_annex() {
    let path = "forms/erstgespraech/cases/mamadou.toml";
    let sources = shipped();
    let answers = String::from_utf8(sources.get(path).unwrap().to_vec()).unwrap();
    let plan = german(&Case::of(&sources, &answers));
    let (core, annexes) = plan.split_once("## Anlage 1").unwrap();
    assert!(!core.contains("2034"), "{core}");
    assert!(annexes.contains("- **Frist:** 13.06.2034"), "{annexes}");
}

#[test]
fn one_appointment_is_one_row_of_the_box() {
    let row = |case: &str, day: &str| {
        let plan = Case::worked(&shipped(), case).markdown(DocumentKind::Plan, "de");
        let rows = plan
            .lines()
            .filter(|it| it.starts_with(&format!("| {day} | {day} | Termin")));
        rows.map(str::to_owned).collect::<Vec<_>>()
    };
    let hearing = "| 03.12.2026 | 03.12.2026 | Termin | 2 | Auf die Anhörung vorbereiten |";
    assert_eq!(row("farid_before_hearing", "03.12.2026"), [hearing]);
    // Two measures that prepare one day stand together.
    let sources = shipped();
    let answers = "form = \"erstgespraech\"\ntoday = 2026-11-21\n[answers]\n\
                   letter.appointment_on = 2026-11-30\nletter.appointment_with = \"police\"\n\
                   legal.summons_on = 2026-11-30\n";
    let plan = Case::of(&sources, answers).markdown(DocumentKind::Plan, "de");
    let rows = plan.lines().filter(|it| it.contains("| Termin |"));
    let rows: Vec<_> = rows.collect();
    assert_eq!(rows.len(), 1, "{plan}");
    assert!(
        rows[0].contains("| 1, 2 |") && rows[0].contains("; "),
        "{rows:?}"
    );
}

//! The plan is worked on with real keys, and all of it is there when the program starts again.

use lotse::profile::{Change, Decision, PlanEdit};

use super::office::{Office, SAVED, day, open_case, unlock};
use super::terminal::Terminal;

#[test]
fn what_was_changed_added_and_rejected_is_found_again() {
    let (office, mut terminal) = Office::at_the_plan();
    change_the_day(&mut terminal);
    reject(&mut terminal);
    add_a_measure(&mut terminal);
    terminal.wait_for("saved", |it| it.contains(SAVED));
    terminal.kill();

    let events = office.stored().remove(0);
    let edits = events.iter().filter_map(|it| {
        let Change::PlanEdited { edit } = &it.change else {
            return None;
        };
        Some(edit)
    });
    let added = |it: &PlanEdit| matches!(it, PlanEdit::MeasureAdded { .. });
    assert_eq!(edits.clone().filter(|it| added(it)).count(), 1);
    assert_eq!(edits.count(), 4, "a day, a measure, its lead and its day");

    let mut terminal = office.start((40, 120));
    unlock(&mut terminal);
    open_case(&mut terminal, "Rima H.");
    terminal.press("^F");
    let moved = |it: &str| stands(it, "Aufenthalt: Verlängerung", &day(5));
    terminal.wait_for("the day that was agreed", moved);
    terminal.see("Nachbarin um Begleitung bitten");
    let rejected = |it: &str| stands(it, "Aufenthalt eines", "- P1");
    terminal.wait_for("the rejected measure", rejected);
    undo_reaches_over_the_restart(terminal, &office);
}

fn stands(screen: &str, title: &str, beside: &str) -> bool {
    let stands = |it: &str| it.contains(title) && it.contains(beside);
    screen.lines().any(stands)
}

fn change_the_day(terminal: &mut Terminal) {
    terminal.press("e");
    terminal.see("Was wird geändert?");
    terminal.press("2");
    terminal.see("Bis wann wird es angegangen?");
    terminal.type_words("+5");
    terminal.press("Enter");
    terminal.see("Geändert");
    let moved = |it: &str| stands(it, "Aufenthalt: Verlängerung", &day(5));
    terminal.wait_for("the new day", moved);
}

fn reject(terminal: &mut Terminal) {
    terminal.press("Up Up Up Up Up Up");
    terminal.wait_for("the first line", |it| stands(it, "> ", "Aufenthalt eines"));
    terminal.press("r");
    terminal.see("Warum wird die Maßnahme verworfen?");
    terminal.type_words("Lea hat schon einen eigenen Antrag");
    terminal.press("Enter");
    terminal.see("Maßnahme verworfen");
}

fn add_a_measure(terminal: &mut Terminal) {
    terminal.press("n");
    terminal.see("Was kommt hinzu?");
    terminal.press("1");
    terminal.see("Zu welchem Bedarf?");
    terminal.press("Enter");
    terminal.see("Was wird getan?");
    terminal.type_words("Nachbarin um Begleitung bitten");
    terminal.press("Enter");
    terminal.see("Wer hat die Federführung?");
    terminal.press("Enter");
    terminal.see("Bis wann wird es angegangen?");
    terminal.type_words("+3");
    terminal.press("Enter");
    terminal.see("Was tut die Person selbst?");
    terminal.press("Esc");
    terminal.see_no_more("Was tut die Person selbst?");
}

fn undo_reaches_over_the_restart(mut terminal: Terminal, office: &Office) {
    terminal.press("^U ^U ^U ^U");
    terminal.wait_for("the rejection taken back", |it| {
        stands(it, "Aufenthalt eines", "P1") && !stands(it, "Aufenthalt eines", "- P1")
    });
    terminal.see_no_more("Nachbarin um Begleitung bitten");
    terminal.wait_for("saved", |it| it.contains(SAVED));
    terminal.kill();
    let events = office.stored().remove(0);
    let rejected = |it: &Change| {
        matches!(
            it,
            Change::PlanDecision {
                together: None,
                decision: Decision::Rejected(_),
                ..
            }
        )
    };
    let kept = events.iter().any(|it| rejected(&it.change));
    assert!(kept, "what was taken back stays in the record");
}

//! A whole visit: first start, interview, the power fails, the visit goes on, the plan is read.

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

use lotse::base::Code;
use lotse::expr::Value;
use lotse::profile::{Change, Event};

use super::export::write_markdown;
use super::office::{
    Office, SAVED, answer, begin_case, create_store, day, first_visit, open_case, unlock,
};
use super::picture::svg;
use super::terminal::Terminal;

/// Where the power fails: the answers before are on the disk, this one is not given yet.
const CUT: usize = 11;

#[test]
fn a_visit_survives_a_power_cut_and_ends_with_the_plan() {
    let office = Office::new();
    let mut terminal = office.start((24, 80));
    create_store(&mut terminal);
    begin_case(&mut terminal);
    let steps = first_visit();
    answer(&mut terminal, &steps[..CUT]);
    let asked = steps[CUT].0;
    terminal.wait_for(asked, |it| it.contains(asked) && it.contains(SAVED));
    assert!(has_arabic(&terminal.text()), "{}", terminal.text());
    paint(&terminal, "interview");
    let place = place(&terminal);
    terminal.kill();

    acknowledged_answers_are_stored(&office);
    let mut terminal = office.start((40, 120));
    unlock(&mut terminal);
    open_case(&mut terminal, "Rima H.");
    terminal.see(asked);
    terminal.see(&place);
    answer(&mut terminal, &steps[CUT..]);
    terminal.see("Kurzgespräch fertig");
    terminal.press("^F");
    the_plan_is_read(&mut terminal);
    why_and_export(&office, &mut terminal);
    terminal.kill();
}

/// The question's number and the progress: `Frage 13 von 16`.
fn place(terminal: &Terminal) -> String {
    let text = terminal.text();
    let line = text.lines().find(|it| it.trim().starts_with("Frage 1"));
    let line = line.unwrap().trim();
    line.split(" · ").next().unwrap().to_owned()
}

fn has_arabic(text: &str) -> bool {
    text.chars()
        .any(|it| ('\u{fe80}'..='\u{fefc}').contains(&it))
}

fn acknowledged_answers_are_stored(office: &Office) {
    let cases = office.stored();
    assert_eq!(cases.len(), 1);
    let answers: BTreeMap<&str, &Value> = cases[0].iter().filter_map(answered).collect();
    for question in [
        "frame.language",
        "frame.own_words",
        "person.name",
        "frame.alone",
        "emergency.danger",
        "emergency.roof",
        "emergency.money",
        "emergency.doctor",
        "letter.appointment_on",
        "residence.valid_until",
        "residence.title",
    ] {
        assert!(answers.contains_key(question), "{question} is lost");
    }
    assert_eq!(answers["person.name"], &Value::Text("Rima H.".into()));
    assert_eq!(
        answers["residence.title"],
        &Value::Code(Code::new("25_2_subsidiary"))
    );
}

fn answered(event: &Event) -> Option<(&str, &Value)> {
    let Change::Answered { at, value, .. } = &event.change else {
        return None;
    };
    Some((at.question.as_str(), value))
}

fn the_plan_is_read(terminal: &mut Terminal) {
    terminal.see("Hilfeplan · Rima H.");
    terminal.see("Maßnahmen · Wiedervorlage");
    let plan = terminal.text();
    paint(terminal, "plan");
    for (title, act_by) in [
        ("Aufenthalt: Verlängerung", day(2)),
        ("Aufenthalt eines Familienmitglieds", day(2)),
        ("Weiterbewilligung beim Jobcenter", day(3)),
    ] {
        let stands = |it: &str| it.contains(title) && it.contains(&act_by);
        assert!(plan.lines().any(stands), "{title}, {act_by}:\n{plan}");
    }
    assert!(
        plan.contains(&day(37)),
        "due the day before it ends:\n{plan}"
    );
}

fn why_and_export(office: &Office, terminal: &mut Terminal) {
    terminal.press("w");
    terminal.see("Regel residence.renewal");
    terminal.see("§ 81");
    terminal.press("Esc");
    terminal.see_no_more("Regel residence.renewal");
    write_markdown(terminal);
    let mut files = fs::read_dir(office.exports()).unwrap();
    let path = files.next().unwrap().unwrap().path();
    assert!(files.next().is_none(), "one file is written");
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    assert!(
        name.contains("-plan-") && Path::new(&name).extension().is_some_and(|it| it == "md"),
        "{name}"
    );
    let plan = fs::read_to_string(path).unwrap();
    for wanted in [
        "# Hilfeplan",
        "§ 25 Abs. 2",
        "Eigenen Verlängerungsantrag",
        "Weiterbewilligung",
        "Ausländerbehörde",
        &day(37),
    ] {
        assert!(
            plan.contains(wanted),
            "{wanted} is not in the file:\n{plan}"
        );
    }
}

/// Writes a picture of the screen where `LOTSE_PICTURES` names a folder.
fn paint(terminal: &Terminal, name: &str) {
    if let Some(folder) = env::var_os("LOTSE_PICTURES") {
        let path = Path::new(&folder).join(format!("{name}.svg"));
        fs::write(path, svg(terminal.screen())).unwrap();
    }
}

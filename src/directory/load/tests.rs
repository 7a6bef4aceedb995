use super::*;
use crate::base::{CalendarId, Day};

const EXAMPLE: &str = r#"
[[actor]]
id = "client"
kind = "person"

[[actor]]
id = "immigration_office"
kind = "authority"
authority = true
organization = "Stadt Beispiel, Amt für Migration"
address = "Hauptstr. 1, 40000 Beispiel"
phone = "0200 1"
appointment = "required"
languages = ["de", "en"]
closing_calendar = "offices"
assured_date = 2026-11-01
source = "https://example.org"

[[service]]
id = "course"
actor = "immigration_office"
domains = ["language"]
waiting_weeks = 4
"#;

const OFFICES: &str = "id = \"offices\"\nkind = \"closing_days\"\n";

fn load(text: &str) -> (Directory, Vec<String>) {
    let mut sources = Sources::default();
    sources.insert("forms/calendars/offices.toml", OFFICES);
    sources.insert("forms/directory/d.toml", text);
    let mut report = Report::default();
    let calendars = Calendars::load(&sources, &mut report);
    let directory = Directory::load(&sources, &calendars, &mut report);
    let lines = report.into_sorted().into_iter().map(|it| it.to_string());
    (directory, lines.collect())
}

#[test]
fn reads_actors_and_offers() {
    let (directory, found) = load(EXAMPLE);
    assert_eq!(found, [] as [&str; 0]);
    let office = directory.actor("immigration_office").unwrap();
    assert!(office.authority);
    assert_eq!(office.closing_calendar, Some(CalendarId::new("offices")));
    assert!(!office.contact.stale(Day::new(2026, 11, 21).unwrap()));
    assert!(office.contact.stale(Day::new(2027, 11, 21).unwrap()));
    assert_eq!(directory.offer("course").unwrap().waiting_weeks, Some(4));
    assert!(!directory.actor("client").unwrap().authority);
}

#[test]
fn says_all_mistakes_at_once() {
    let (_, found) = load(
        r#"
[[actor]]
id = "Client"
kind = "persn"
phone = "1"
[[actor]]
id = "jobcenter"
kind = "authority"
closing_calendar = "ofices"
[[actor]]
id = "jobcenter"
kind = "authority"
[[service]]
id = "course"
actor = "jobcentre"
waiting_weeks = -1
"#,
    );
    assert_eq!(
        found,
        [
            "forms/directory/d.toml:2:1: warning[never_assured]: nobody has said when this address or number was last checked\n  help: add `assured_date = 2026-11-01` with the day on which you checked it",
            "forms/directory/d.toml:3:6: error[bad_id]: `Client` is not an id\n  help: use small ASCII letters, digits and `_`, beginning with a letter",
            "forms/directory/d.toml:4:8: error[unknown_word]: `persn` is not a word that can stand here\n  help: did you mean `person`?",
            "forms/directory/d.toml:9:20: error[unknown_calendar]: no calendar is called `ofices`\n  help: did you mean `offices`?",
            "forms/directory/d.toml:11:6: error[duplicate_id]: the actor `jobcenter` stands already at forms/directory/d.toml:7:6\n  help: rename one of them, or take one out",
            "forms/directory/d.toml:15:9: error[unknown_actor]: no actor is called `jobcentre`\n  help: did you mean `jobcenter`?",
            "forms/directory/d.toml:16:17: error[out_of_range]: -1 is out of range for `waiting_weeks`\n  help: write a small number that is not negative",
        ]
    );
}

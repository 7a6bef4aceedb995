use super::*;
use crate::base::{Code, Day, Report, Sources};
use crate::directory::{Calendars, Directory};
use crate::form::load_lists;
use crate::plan::rule::Priority;

struct World {
    letters: Letters,
    calendars: Calendars,
    directory: Directory,
    counsel: Vec<Code>,
    appointments: Vec<Code>,
}

fn world() -> World {
    let sources = shipped();
    let mut report = Report::default();
    let lists = load_lists(&sources, &mut report);
    let calendars = Calendars::load(&sources, &mut report);
    let directory = Directory::load(&sources, &calendars, &mut report);
    let codes = lists.codes("letter_kinds");
    let letters = Letters::load(&sources, &directory, &codes, &mut report);
    assert_eq!(report.found(), []);
    let group = |name| lists.group(name).unwrap().1.to_vec();
    World {
        letters,
        calendars,
        directory,
        counsel: group("counsel_letters"),
        appointments: group("appointment_letters"),
    }
}

/// Reads the shipped files that letters need.
pub(super) fn shipped() -> Sources {
    let mut sources = Sources::default();
    for (path, text) in [
        ("letters", include_str!("../../../forms/letters.toml")),
        (
            "lists/letter_kinds",
            include_str!("../../../forms/lists/letter_kinds.toml"),
        ),
        (
            "calendars/nrw",
            include_str!("../../../forms/calendars/nrw.toml"),
        ),
        (
            "calendars/service",
            include_str!("../../../forms/calendars/service.toml"),
        ),
        (
            "calendars/duesseldorf_offices",
            include_str!("../../../forms/calendars/duesseldorf_offices.toml"),
        ),
        (
            "directory/duesseldorf",
            include_str!("../../../forms/directory/duesseldorf.toml"),
        ),
    ] {
        sources.insert(format!("forms/{path}.toml"), text);
    }
    sources
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

impl World {
    fn find(&self, kind: &str, date: &str, arrival: Arrival, instruction: Option<bool>) -> Finding {
        let question = Question {
            date: day(date),
            arrival,
            instruction,
        };
        let kind = self.letters.find(kind).unwrap();
        let today = day("2026-11-21");
        triage(kind, question, today, &self.calendars, &self.directory).unwrap()
    }
}

#[test]
fn a_posted_decision_ends_a_month_after_the_fourth_day() {
    let world = world();
    let found = world.find(
        "jobcenter_decision",
        "2026-11-21",
        Arrival::Posted,
        Some(true),
    );
    assert_eq!(found.due, day("2026-12-28"));
    assert_eq!(
        found.safe_by,
        day("2026-12-23"),
        "the offices close at Christmas"
    );
    assert_eq!(found.readings.len(), 1);
    assert_eq!(found.priority, Priority::P1);
    assert_eq!(found.calendar.on, found.safe_by);
    assert_eq!(
        found.calendar.reminders,
        [day("2026-12-09"), day("2026-12-20")]
    );
}

#[test]
fn without_an_instruction_the_month_is_told_and_the_year_is_there() {
    let world = world();
    let found = world.find(
        "jobcenter_decision",
        "2026-11-17",
        Arrival::Posted,
        Some(false),
    );
    assert_eq!(found.due, day("2026-12-21"), "the earlier reading counts");
    assert_eq!(found.readings[1].kind, ReadingKind::WithoutInstruction);
    assert_eq!(found.readings[1].counted.due, day("2027-11-22"));
    let late = world.find(
        "jobcenter_decision",
        "2026-09-01",
        Arrival::Posted,
        Some(false),
    );
    assert_eq!(
        late.due,
        day("2027-09-06"),
        "the month is over, the year is not"
    );
    assert!(!late.passed);
    let over = world.find(
        "jobcenter_decision",
        "2026-09-01",
        Arrival::Posted,
        Some(true),
    );
    assert!(over.passed);
    assert_eq!(over.priority, Priority::P0);
}

#[test]
fn nobody_knows_how_it_came() {
    let world = world();
    let found = world.find("social_decision", "2026-11-16", Arrival::Unknown, None);
    let kinds: Vec<_> = found.readings.iter().map(|it| it.kind).collect();
    assert_eq!(kinds, [ReadingKind::Received, ReadingKind::Posted]);
    assert_eq!(found.due, day("2026-12-16"));
    assert_eq!(found.readings[1].counted.due, day("2026-12-21"));
    assert_eq!(found.readings[1].counted.notified, Some(day("2026-11-20")));
}

#[test]
fn a_yellow_envelope_counts_from_the_day_on_it() {
    let world = world();
    let found = world.find("penalty_order", "2026-11-20", Arrival::Envelope, None);
    assert_eq!(found.due, day("2026-12-04"));
    assert_eq!(found.readings[0].kind, ReadingKind::Envelope);
    let posted = world.find("penalty_order", "2026-11-20", Arrival::Posted, None);
    assert_eq!(
        posted.due, found.due,
        "formal service knows no days for the post"
    );
}

#[test]
fn a_decision_of_bamf_is_for_today() {
    let world = world();
    let found = world.find("asylum_decision", "2026-11-20", Arrival::Envelope, None);
    assert_eq!(found.due, day("2026-11-27"));
    assert_eq!(found.safe_by, day("2026-11-21"));
    assert_eq!(found.priority, Priority::P0);
}

#[test]
fn appointments_and_last_days_stand_in_the_letter() {
    let world = world();
    let found = world.find(
        "jobcenter_appointment",
        "2026-11-30",
        Arrival::Received,
        None,
    );
    assert_eq!(
        (found.due, found.safe_by),
        (day("2026-11-30"), day("2026-11-30"))
    );
    assert!(found.calendar.appointment);
    let limit = world.find("cooperation", "2026-12-27", Arrival::Received, None);
    assert_eq!(limit.due, day("2026-12-27"), "it does not move");
    assert_eq!(limit.safe_by, day("2026-12-23"));
}

#[test]
fn a_dismissal_runs_from_the_day_it_was_received() {
    let world = world();
    for arrival in [Arrival::Posted, Arrival::Received, Arrival::Unknown] {
        let found = world.find("dismissal", "2026-11-20", arrival, None);
        assert_eq!(found.due, day("2026-12-11"));
    }
}

#[test]
fn the_groups_of_the_rules_are_those_of_the_letters() {
    let world = world();
    let with = |which: fn(&LetterKind) -> bool| {
        let kinds = world.letters.all().iter().filter(|it| which(it));
        kinds.map(|it| it.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(world.counsel, with(|it| it.actors.refer.is_some()));
    let appointments = with(|it| it.date == LetterDate::Appointment);
    assert_eq!(world.appointments, appointments);
    assert!(
        world.letters.all().len() <= 26,
        "a letter of the keyboard for each"
    );
}

#[test]
fn mistakes_are_told_where_they_stand() {
    let mut sources = shipped();
    let text = "[[letter]]\nid = \"new\"\ndate = \"limit\"\nperiod = \"1 month\"\nremedy = \"x\"\nlead = \"nobody\"\ncertainty = \"likely\"\nreview_by = 2027-01-01\n";
    sources.insert("forms/letters.toml", text);
    let mut report = Report::default();
    let codes = [Code::new("old")];
    Letters::load(&sources, &Directory::default(), &codes, &mut report);
    let found: Vec<_> = report.found().iter().map(|it| it.code).collect();
    assert_eq!(found, ["bad_deadline", "unknown_actor", "unknown_letter"]);
}

use super::*;
use crate::base::{Report, Sources};

const SHIPPED: [(&str, &str); 3] = [
    (
        "forms/calendars/nrw.toml",
        include_str!("../../../forms/calendars/nrw.toml"),
    ),
    (
        "forms/calendars/duesseldorf_offices.toml",
        include_str!("../../../forms/calendars/duesseldorf_offices.toml"),
    ),
    (
        "forms/calendars/service.toml",
        include_str!("../../../forms/calendars/service.toml"),
    ),
];

fn load(files: &[(&str, &str)]) -> (Calendars, Vec<String>) {
    let mut sources = Sources::default();
    for (path, text) in files {
        sources.insert(*path, *text);
    }
    let mut report = Report::default();
    let calendars = Calendars::load(&sources, &mut report);
    let lines = report.into_sorted().into_iter().map(|it| it.to_string());
    (calendars, lines.collect())
}

fn shipped() -> Calendars {
    let (calendars, found) = load(&SHIPPED);
    assert_eq!(found, [] as [&str; 0]);
    calendars
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

#[test]
fn north_rhine_westphalia_has_eleven_holidays() {
    let calendars = shipped();
    let year = |year| {
        let first = Day::new(year, 1, 1).unwrap();
        let days = (0..366).map_while(|it| first.plus_days(it));
        let days = days.filter(|it| it.year() == year && calendars.is_holiday(*it));
        days.map(|it| it.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(
        year(2026),
        [
            "2026-01-01",
            "2026-04-03",
            "2026-04-06",
            "2026-05-01",
            "2026-05-14",
            "2026-05-25",
            "2026-06-04",
            "2026-10-03",
            "2026-11-01",
            "2026-12-25",
            "2026-12-26",
        ]
    );
    assert_eq!(year(2017).len(), 12, "2017-10-31 was one, once");
    assert!(!calendars.is_holiday(day("2018-10-31")));
    assert_eq!(year(1989).len(), 10, "3 October is one since 1990");
    for monday in ["2025-04-21", "2026-04-06", "2027-03-29", "2028-04-17"] {
        assert!(calendars.is_holiday(day(monday)), "{monday}");
    }
}

#[test]
fn closing_days_close_offices_and_are_no_holidays() {
    let calendars = shipped();
    let offices = CalendarId::new("duesseldorf_offices");
    for closed in ["2026-12-24", "2026-12-28", "2026-12-31", "2027-02-08"] {
        assert!(!calendars.is_open(day(closed), Some(&offices)), "{closed}");
        assert!(calendars.is_working_day(day(closed)), "{closed}");
    }
    let before = calendars.previous_open_day(day("2026-12-28"), Some(&offices));
    assert_eq!(before, day("2026-12-23"));
    let after = calendars.next_open_day(day("2026-12-24"), Some(&offices));
    assert_eq!(after, day("2027-01-04"));
}

#[test]
fn the_fiction_of_service_has_its_date() {
    let calendars = shipped();
    let days = |law, posted| calendars.service_days(law, day(posted)).map(|it| it.0);
    assert_eq!(days(Service::SgbX, "2024-12-31"), Some(3));
    assert_eq!(days(Service::SgbX, "2025-01-01"), Some(4));
    assert_eq!(days(Service::Zpo, "2026-01-01"), Some(0));
    assert_eq!(days(Service::SgbX, "1970-01-01"), None);
}

#[test]
fn a_calendar_that_closes_every_day_ends_the_search() {
    let (calendars, _) = load(&[(
        "forms/calendars/a.toml",
        "id = \"a\"\nkind = \"public_holidays\"\n[[day]]\nid = \"all\"\ndate = \"01-01\"\nlast = \"12-31\"\n",
    )]);
    assert_eq!(
        calendars.next_working_day(day("2026-11-23")),
        day("2026-11-23")
    );
}

#[test]
fn says_all_mistakes_at_once() {
    let (_, found) = load(&[(
        "forms/calendars/a.toml",
        "id = \"a\"\nkind = \"holidays\"\n[[day]]\nid = \"x\"\ndate = \"13-01\"\n[[day]]\nid = \"y\"\neaster = 1\non = 2026-01-01\n",
    )]);
    assert_eq!(
        found,
        [
            "forms/calendars/a.toml:2:8: error[unknown_word]: `holidays` is not a word that can stand here\n  help: known here: public_holidays, closing_days, service",
            "forms/calendars/a.toml:3:1: error[unclear_day]: this entry does not say one kind of day\n  help: write one of `date = \"12-25\"`, `easter = -2`, `on = 2017-10-31`, or `weekday` and `before`",
            "forms/calendars/a.toml:5:8: error[bad_date]: `13-01` is no month and day\n  help: write month and day with two digits each, such as \"12-24\"",
            "forms/calendars/a.toml:6:1: error[unclear_day]: this entry does not say one kind of day\n  help: write one of `date = \"12-25\"`, `easter = -2`, `on = 2017-10-31`, or `weekday` and `before`",
        ]
    );
}

#[test]
fn days_worked_out_ahead_are_those_of_the_rules() {
    let calendars = shipped();
    let first = Day::new(1998, 1, 1).unwrap();
    for id in ["nrw", "duesseldorf_offices"] {
        let calendar = calendars.get(id).unwrap();
        let days = (0..85 * 365).map(|it| first.plus_days(it).unwrap());
        for day in days {
            let ruled = calendar.days.iter().any(|it| it.contains(day));
            assert_eq!(calendar.contains(day), ruled, "{id} {day}");
        }
    }
}

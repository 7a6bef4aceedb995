//! Deadlines: worked-out dates of every kind, and laws that hold for all days.

use proptest::prelude::*;

use super::laws::SHIPPED;
use lotse::base::{CalendarId, Day, Report, Sources, Weekday};
use lotse::directory::Calendars;
use lotse::directory::calendar::{SERVICES, easter_sunday};
use lotse::plan::deadline::{Counted, Counting, DEADLINE_KINDS, DeadlineKind, Offset};

fn word<T: Copy>(words: &[(&str, T)], wanted: &str) -> T {
    words.iter().find(|it| it.0 == wanted).unwrap().1
}

fn count(counting: &Counting, anchor: Day) -> Counted {
    let offices = CalendarId::new("duesseldorf_offices");
    counting
        .count(anchor, &SHIPPED.calendars, Some(&offices))
        .unwrap()
}

#[test]
fn worked_out_dates_of_every_kind() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/deadlines.toml");
    let file: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let vectors = file["deadline"].as_array().unwrap();
    let mut kinds: Vec<&str> = Vec::new();
    for vector in vectors {
        let text = |key: &str| vector.get(key).map(ToString::to_string);
        let word_of = |key: &str| vector.get(key).and_then(toml::Value::as_str);
        let day = |key: &str| text(key).map(|it| Day::parse(&it).unwrap());
        let kind = word_of("kind").unwrap();
        kinds.push(kind);
        let counting = Counting {
            kind: word(&DEADLINE_KINDS, kind),
            offset: Offset::parse(word_of("offset").unwrap()).unwrap(),
            service: word_of("service").map(|it| word(&SERVICES, it)),
            first_day_counts: vector.get("first_day_counts").is_some(),
        };
        let found = count(&counting, day("anchor").unwrap());
        let name = word_of("name").unwrap();
        assert_eq!(found.notified, day("notified"), "{name}: notified");
        assert_eq!(found.end, day("end").unwrap(), "{name}: end");
        assert_eq!(found.due, day("due").unwrap(), "{name}: due");
        assert_eq!(found.safe_by, day("safe_by").unwrap(), "{name}: safe_by");
        assert_eq!(found.later_reading, day("later_reading"), "{name}: later");
    }
    for (kind, _) in DEADLINE_KINDS {
        assert!(kinds.contains(&kind), "{kind} has no worked-out date");
    }
}

/// The shipped calendars with another Land's as the one that counts.
fn of_land(land: &str) -> Calendars {
    let mut sources = Sources::default();
    for (path, bytes) in SHIPPED.sources.under("forms/calendars/") {
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        let mut text = text.replace("default = true\n", "");
        if path.ends_with(&format!("/{land}.toml")) {
            text = text.replace("kind = ", "default = true\nkind = ");
        }
        sources.insert(path, text);
    }
    let mut report = Report::default();
    let calendars = Calendars::load(&sources, &mut report);
    assert_eq!(report.found(), [], "{land}");
    calendars
}

#[test]
fn every_land_has_its_holidays() {
    // How many weekdays and Sundays of 2026 are holidays, and which one is special.
    let lands = [
        ("baden_wuerttemberg", 12, "2026-01-06"),
        ("bayern", 12, "2026-11-01"),
        ("berlin", 10, "2026-03-08"),
        ("brandenburg", 12, "2026-04-05"),
        ("bremen", 10, "2026-10-31"),
        ("hamburg", 10, "2026-10-31"),
        ("hessen", 10, "2026-06-04"),
        ("mecklenburg_vorpommern", 11, "2026-03-08"),
        ("niedersachsen", 10, "2026-10-31"),
        ("nrw", 11, "2026-06-04"),
        ("rheinland_pfalz", 11, "2026-11-01"),
        ("saarland", 12, "2026-08-15"),
        ("sachsen", 11, "2026-11-18"),
        ("sachsen_anhalt", 11, "2026-01-06"),
        ("schleswig_holstein", 10, "2026-10-31"),
        ("thueringen", 11, "2026-09-20"),
    ];
    let first = Day::new(2026, 1, 1).unwrap();
    for (land, count, special) in lands {
        let calendars = of_land(land);
        let days = (0..365).filter_map(|it| first.plus_days(it));
        assert_eq!(
            days.filter(|it| calendars.is_holiday(*it)).count(),
            count,
            "{land}"
        );
        assert!(calendars.is_holiday(Day::parse(special).unwrap()), "{land}");
        let once = Day::parse("2017-10-31").unwrap();
        assert!(
            calendars.is_holiday(once),
            "{land}: 500 years of the Reformation"
        );
    }
    assert!(of_land("berlin").is_holiday(Day::parse("2025-05-08").unwrap()));
    assert!(!of_land("berlin").is_holiday(Day::parse("2026-05-08").unwrap()));
}

#[test]
fn the_day_of_repentance_is_the_wednesday_before_23_november() {
    let saxony = of_land("sachsen");
    for (year, day) in [
        (2023, 22),
        (2024, 20),
        (2025, 19),
        (2026, 18),
        (2027, 17),
        (2028, 22),
        (2090, 22),
    ] {
        let found = (15..=23).filter_map(|it| Day::new(year, 11, it));
        let found: Vec<u32> = found
            .filter(|it| saxony.is_holiday(*it))
            .map(Day::day)
            .collect();
        assert_eq!(found, [day], "{year}");
    }
}

fn any_day() -> impl Strategy<Value = Day> {
    (0..20_000_i64).prop_map(|it| Day::new(2007, 1, 1).unwrap().plus_days(it).unwrap())
}

const fn legal(offset: Offset) -> Counting {
    Counting {
        kind: DeadlineKind::Legal,
        offset,
        service: None,
        first_day_counts: false,
    }
}

proptest! {
    #[test]
    fn a_period_of_the_law_ends_on_a_working_day_and_never_early(day in any_day(), months in 1..13_i64) {
        let counted = count(&legal(Offset::Months(months)), day);
        prop_assert!(SHIPPED.calendars.is_working_day(counted.due));
        prop_assert!(counted.due >= counted.end);
        prop_assert!(counted.safe_by <= counted.due);
        let between = counted.end.days_until(counted.due);
        prop_assert!((0..between).all(|it| {
            !SHIPPED.calendars.is_working_day(counted.end.plus_days(it).unwrap())
        }), "moves no further than it must");
    }

    #[test]
    fn a_month_ends_on_the_same_number_or_the_last_day(day in any_day(), months in 1..25_i64) {
        let end = count(&legal(Offset::Months(months)), day).end;
        let last = end.plus_days(1).unwrap().day() == 1;
        prop_assert!(end.day() == day.day() || last && end.day() < day.day());
    }

    #[test]
    fn a_later_letter_never_ends_sooner(day in any_day(), law in 0..3_usize, months in 1..13_i64) {
        let counting = Counting { service: Some(SERVICES[law].1), ..legal(Offset::Months(months)) };
        let (one, next) = (count(&counting, day), count(&counting, day.plus_days(1).unwrap()));
        prop_assert!(one.due <= next.due);
        prop_assert!(one.notified <= next.notified);
        prop_assert!(one.later_reading.is_none_or(|it| it > one.due), "the earlier one is due");
    }

    #[test]
    fn backwards_is_safe_on_an_open_day_before(day in any_day(), months in 1..13_i64) {
        let counting = Counting { kind: DeadlineKind::Backward, ..legal(Offset::Months(-months)) };
        let counted = count(&counting, day);
        prop_assert_eq!(counted.due, counted.end, "never rolls forward");
        prop_assert!(counted.safe_by <= counted.due);
        prop_assert!(SHIPPED.calendars.is_working_day(counted.safe_by));
    }

    #[test]
    fn what_does_not_move_stays(day in any_day(), kind in 1..5_usize) {
        let kind = [DeadlineKind::Internal, DeadlineKind::FixedByAuthority, DeadlineKind::Appointment,
            DeadlineKind::BenefitPeriod, DeadlineKind::Backward][kind];
        let counting = Counting { kind, ..legal(Offset::Days(-1)) };
        prop_assert_eq!(Some(count(&counting, day).due), day.plus_days(-1));
    }

    #[test]
    fn closing_days_never_move_an_end(day in any_day(), weeks in 1..9_i64) {
        let counting = legal(Offset::Days(weeks * 7));
        let open = counting.count(day, &SHIPPED.calendars, None).unwrap();
        prop_assert_eq!(open.due, count(&counting, day).due);
    }
}

#[test]
fn the_easter_mondays_of_four_years() {
    for monday in ["2025-04-21", "2026-04-06", "2027-03-29", "2028-04-17"] {
        let monday = Day::parse(monday).unwrap();
        assert_eq!(monday.weekday(), Weekday::Mon);
        assert_eq!(
            easter_sunday(monday.year()).unwrap().plus_days(1),
            Some(monday)
        );
        assert!(SHIPPED.calendars.is_holiday(monday));
    }
}

/// Two changes of the clock: a day is a day.
#[test]
fn a_changed_clock_moves_nothing() {
    for (from, to) in [("2026-03-27", "2026-03-30"), ("2026-10-23", "2026-10-26")] {
        let (from, to) = (Day::parse(from).unwrap(), Day::parse(to).unwrap());
        assert_eq!(count(&legal(Offset::Days(3)), from).due, to);
    }
}

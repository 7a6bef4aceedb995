use proptest::prelude::*;

use super::*;
use crate::base::{Report, Sources};

fn calendars() -> Calendars {
    let mut sources = Sources::default();
    for (path, text) in [
        ("nrw", include_str!("../../../forms/calendars/nrw.toml")),
        (
            "duesseldorf_offices",
            include_str!("../../../forms/calendars/duesseldorf_offices.toml"),
        ),
        (
            "service",
            include_str!("../../../forms/calendars/service.toml"),
        ),
    ] {
        sources.insert(format!("forms/calendars/{path}.toml"), text);
    }
    let mut report = Report::default();
    let calendars = Calendars::load(&sources, &mut report);
    assert_eq!(report.errors(), 0);
    calendars
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn counting(kind: DeadlineKind, offset: &str) -> Counting {
    Counting {
        kind,
        offset: Offset::parse(offset).unwrap(),
        service: None,
        first_day_counts: false,
    }
}

fn count(kind: DeadlineKind, anchor: &str, offset: &str) -> Counted {
    let offices = CalendarId::new("duesseldorf_offices");
    let counting = counting(kind, offset);
    counting
        .count(day(anchor), &calendars(), Some(&offices))
        .unwrap()
}

/// Posted, notified, last day as counted, end in law: one month after SGB X.
const POSTED: [[&str; 4]; 7] = [
    // BSG, 6.5.2010, B 14 AS 12/09 R: an action on 31.10. came too late.
    ["2007-09-26", "2007-09-29", "2007-10-29", "2007-10-29"],
    ["2024-12-27", "2024-12-30", "2025-01-30", "2025-01-30"],
    ["2026-01-27", "2026-01-31", "2026-02-28", "2026-03-02"],
    ["2026-03-02", "2026-03-06", "2026-04-06", "2026-04-07"],
    ["2026-04-27", "2026-05-01", "2026-06-01", "2026-06-01"],
    ["2026-11-21", "2026-11-25", "2026-12-25", "2026-12-28"],
    ["2028-01-26", "2028-01-30", "2028-02-29", "2028-02-29"],
];

#[test]
fn a_month_after_a_posted_letter() {
    let calendars = calendars();
    let counting = Counting {
        service: Some(Service::SgbX),
        ..counting(DeadlineKind::Legal, "1 month")
    };
    for [posted, notified, end, due] in POSTED {
        let counted = counting.count(day(posted), &calendars, None).unwrap();
        assert_eq!(counted.notified, Some(day(notified)), "{posted}");
        assert_eq!(counted.end, day(end), "{posted}");
        assert_eq!(counted.due, day(due), "{posted}");
    }
}

#[test]
fn a_later_reading_is_shown_and_not_relied_on() {
    let counting = Counting {
        service: Some(Service::SgbX),
        ..counting(DeadlineKind::Legal, "1 month")
    };
    let bsg = counting
        .count(day("2007-09-26"), &calendars(), None)
        .unwrap();
    assert_eq!(bsg.due, day("2007-10-29"));
    assert_eq!(
        bsg.later_reading,
        Some(day("2007-11-02")),
        "1.11. is a holiday"
    );
    let plain = counting
        .count(day("2024-12-27"), &calendars(), None)
        .unwrap();
    assert_eq!(plain.later_reading, None);
}

#[test]
fn the_day_on_the_yellow_envelope_is_no_fiction() {
    let counting = Counting {
        service: Some(Service::Zpo),
        ..counting(DeadlineKind::Legal, "2 weeks")
    };
    let counted = counting
        .count(day("2026-11-21"), &calendars(), None)
        .unwrap();
    assert_eq!(counted.notified, Some(day("2026-11-21")));
    assert_eq!(counted.end, day("2026-12-05"));
    assert_eq!(counted.due, day("2026-12-07"));
    assert_eq!(counted.later_reading, None);
}

#[test]
fn backwards_goes_to_the_open_day_before() {
    let known = [
        ("2027-08-01", "2027-02-01", "2027-02-01"),
        ("2027-08-31", "2027-02-28", "2027-02-26"),
        ("2027-05-01", "2026-11-01", "2026-10-30"),
    ];
    for (start, due, safe_by) in known {
        let counted = count(DeadlineKind::Backward, start, "-6 months");
        assert_eq!(
            (counted.due, counted.safe_by),
            (day(due), day(safe_by)),
            "{start}"
        );
    }
}

#[test]
fn the_day_before_a_title_expires_never_moves_past_it() {
    let counted = count(DeadlineKind::Legal, "2026-12-29", "-1 day");
    assert_eq!(counted.due, day("2026-12-28"));
    assert_eq!(
        counted.safe_by,
        day("2026-12-23"),
        "closed from 24.12. to 1.1."
    );
    let sunday = count(DeadlineKind::Legal, "2026-11-30", "-1 day");
    assert_eq!(sunday.due, day("2026-11-29"), "a Sunday, and it stays");
    assert_eq!(sunday.safe_by, day("2026-11-27"));
}

#[test]
fn each_kind_moves_as_its_law_says() {
    let saturday = "2026-11-28";
    let known = [
        (DeadlineKind::Legal, "2026-11-30", "2026-11-30"),
        (DeadlineKind::FixedByAuthority, "2026-11-28", "2026-11-27"),
        (DeadlineKind::Appointment, "2026-11-28", "2026-11-28"),
        (DeadlineKind::BenefitPeriod, "2026-11-28", "2026-11-27"),
        (DeadlineKind::Backward, "2026-11-28", "2026-11-27"),
        (DeadlineKind::Inbound, "2026-11-30", "2026-11-30"),
        (DeadlineKind::Internal, "2026-11-28", "2026-11-27"),
    ];
    for (kind, due, safe_by) in known {
        let counted = count(kind, saturday, "0 days");
        assert_eq!(
            (counted.due, counted.safe_by),
            (day(due), day(safe_by)),
            "{kind:?}"
        );
    }
}

#[test]
fn hours_count_on_weekends_and_the_last_whole_day_is_safe() {
    let counted = count(DeadlineKind::Hours, "2026-11-27", "72 hours");
    assert_eq!(counted.due, day("2026-11-30"));
    assert_eq!(counted.safe_by, day("2026-11-29"));
    let short = count(DeadlineKind::Hours, "2026-11-27", "12 hours");
    assert_eq!(
        (short.due, short.safe_by),
        (day("2026-11-27"), day("2026-11-27"))
    );
}

#[test]
fn a_period_from_the_beginning_of_a_day_ends_the_day_before() {
    let whole = Counting {
        first_day_counts: true,
        ..counting(DeadlineKind::Internal, "1 month")
    };
    let end = |from| whole.count(day(from), &calendars(), None).unwrap().end;
    assert_eq!(end("2027-01-01"), day("2027-01-31"));
    assert_eq!(end("2027-01-31"), day("2027-02-28"));
    assert_eq!(end("2028-01-31"), day("2028-02-29"));
}

#[test]
fn a_letter_before_every_rule_of_service_has_no_date() {
    let counting = Counting {
        service: Some(Service::SgbX),
        ..counting(DeadlineKind::Legal, "1 month")
    };
    assert_eq!(counting.count(day("1950-01-01"), &calendars(), None), None);
}

fn any_day() -> impl Strategy<Value = Day> {
    (0..40_000i64).prop_map(|it| Day::new(1990, 1, 1).unwrap().plus_days(it).unwrap())
}

fn any_offset() -> impl Strategy<Value = Offset> {
    prop_oneof![
        (-500..500i64).prop_map(Offset::Days),
        (-60..60i64).prop_map(Offset::Months),
        (0..200i64).prop_map(Offset::Hours),
    ]
}

proptest! {
    #[test]
    fn ends_of_periods_are_sound(anchor in any_day(), offset in any_offset(), kind in 0..8usize) {
        let calendars = calendars();
        let counting = Counting {
            kind: DEADLINE_KINDS[kind].1,
            offset,
            service: None,
            first_day_counts: false,
        };
        let offices = CalendarId::new("duesseldorf_offices");
        let counted = counting.count(anchor, &calendars, Some(&offices)).unwrap();
        prop_assert!(counted.safe_by <= counted.due);
        prop_assert!(counted.end <= counted.due);
        prop_assert!(counted.end.days_until(counted.due) <= 5, "Easter is the longest wait");
        let forward = [DeadlineKind::Inbound, DeadlineKind::Legal].contains(&counting.kind);
        let rolls = forward && !offset.is_negative();
        if rolls {
            prop_assert!(calendars.is_working_day(counted.due));
        } else {
            prop_assert_eq!(counted.due, counted.end);
        }
        if let Offset::Months(months) = offset {
            prop_assert!(counted.end.day() <= anchor.day());
            let span = (counted.end.year() - anchor.year()) * 12 + counted.end.month().cast_signed()
                - anchor.month().cast_signed();
            prop_assert_eq!(i64::from(span), months);
        }
    }

    #[test]
    fn a_later_letter_never_ends_earlier(posted in any_day(), months in 1..13i64) {
        let calendars = calendars();
        let counting = Counting {
            kind: DeadlineKind::Legal,
            offset: Offset::Months(months),
            service: Some(Service::VwVfG),
            first_day_counts: false,
        };
        let one = counting.count(posted, &calendars, None).unwrap();
        let next = counting.count(posted.plus_days(1).unwrap(), &calendars, None).unwrap();
        prop_assert!(one.due <= next.due);
        prop_assert!(one.later_reading.is_none_or(|it| it > one.due));
    }
}

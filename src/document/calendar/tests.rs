use super::*;

fn entry(at: When) -> Entry {
    Entry {
        uid: "a1".to_owned(),
        at,
        summary: "Termin; neu, bald".to_owned(),
        description: String::new(),
        remind: vec![14, 3],
        cancelled: false,
    }
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn hour(text: &str, minutes: u16) -> When {
    When::Hour(day(text), Clock::new(minutes).unwrap())
}

/// One hour after the change of clocks on either side (Directive 2000/84/EC).
#[test]
fn german_clocks_become_utc() {
    for (at, minutes, utc) in [
        ("2027-03-28", 90, "20270328T003000Z"),
        ("2027-03-28", 9 * 60 + 30, "20270328T073000Z"),
        ("2027-10-31", 60, "20271030T230000Z"),
        ("2027-10-31", 9 * 60, "20271031T080000Z"),
        ("2026-11-30", 9 * 60, "20261130T080000Z"),
        ("2026-07-01", 0, "20260630T220000Z"),
        ("2027-01-01", 30, "20261231T233000Z"),
    ] {
        assert_eq!(in_utc(day(at), Clock::new(minutes).unwrap()), utc);
    }
    assert_eq!(Clock::new(24 * 60), None);
}

#[test]
fn a_deadline_is_a_whole_day_and_reminds() {
    let text = calendar(&[entry(When::Day(day("2026-12-28")))], Stamp(0), 2);
    assert!(text.contains("DTSTART;VALUE=DATE:20261228\r\n"));
    assert!(!text.contains("DTEND"));
    assert!(text.contains("DTSTAMP:19700101T000000Z\r\n"));
    assert!(text.contains("SEQUENCE:2\r\n"));
    assert!(text.contains("SUMMARY:Termin\\; neu\\, bald\r\n"));
    assert_eq!(text.matches("BEGIN:VALARM").count(), 2);
    assert!(text.lines().all(|it| !it.is_empty()));
}

#[test]
fn what_was_rejected_is_taken_out_without_a_reminder() {
    let mut gone = entry(hour("2026-11-30", 540));
    gone.cancelled = true;
    let text = calendar(&[gone], Stamp(1_800_000_000), 0);
    assert!(text.contains("STATUS:CANCELLED") && !text.contains("VALARM"));
    assert!(text.contains("DTSTART:20261130T080000Z\r\nDTEND:20261130T090000Z\r\n"));
}

#[test]
fn long_lines_fold_between_letters() {
    let mut long = entry(When::Day(day("2026-12-28")));
    long.summary = "موعد في مكتب الاستشارة ".repeat(8);
    let text = calendar(&[long.clone()], Stamp(0), 0);
    assert!(text.split("\r\n").all(|it| it.len() <= 75));
    assert!(text.replace("\r\n ", "").contains(&long.summary));
}

#[test]
fn a_tiny_entry_fits_a_small_code() {
    let mut tiny_entry = entry(hour("2026-11-30", 540));
    tiny_entry.summary = "Termin".to_owned();
    assert!(tiny(&tiny_entry).len() <= 78);
}

//! Options on a narrow screen: many at once, both languages told apart, none cut.

use lotse::app::Msg;

use super::desk::{Desk, GERMAN, LOOK, picture, speak};

const NARROW: (u16, u16) = (40, 24);

/// Goes on until a question with this title lies on the desk, and returns its narrow picture.
fn at(languages: (&'static str, &'static str), title: &str) -> String {
    speak(languages);
    let mut desk = Desk::new_case();
    speak(GERMAN);
    desk.tell(Msg::Resize(NARROW.0, NARROW.1));
    let mut seen = picture(&desk.app, LOOK, NARROW);
    for _ in 0..200 {
        if seen.contains(title) {
            break;
        }
        desk.press("<tab>");
        seen = picture(&desk.app, LOOK, NARROW);
    }
    assert!(seen.contains(title), "not asked: {title}");
    seen
}

#[test]
fn six_countries_are_seen_at_once() {
    let picture = at(GERMAN, "Staatsangehörigkeit haben");
    let (_, seen) = picture.split_once(" 1–").unwrap();
    let (seen, _) = seen.split_once(' ').unwrap();
    assert!(seen.parse::<usize>().unwrap() >= 6, "{picture}");
}

#[test]
fn two_short_languages_share_a_row() {
    let picture = at(GERMAN, "nächsten Zahlung");
    let row = picture.lines().find(|it| it.contains("1  Ja")).unwrap();
    assert!(row.trim_end().ends_with("  1"), "{picture}");
}

#[test]
fn the_second_language_of_an_option_stands_a_little_further_in() {
    let picture = at(("de", "ti"), "Aufenthaltstitel oder");
    let rows: Vec<_> = picture.lines().collect();
    let first = rows.iter().position(|it| it.contains("§ 22 – ")).unwrap();
    let indent = |row: &str| row.len() - row.trim_start().len();
    assert_eq!(
        indent(rows[first]) + 2,
        indent(rows[first + 1]),
        "{picture}"
    );
}

/// Walks through the interview and names the long lists of which fewer than five options are seen.
fn scarce(languages: (&'static str, &'static str)) -> Vec<String> {
    speak(languages);
    let mut desk = Desk::new_case();
    speak(GERMAN);
    desk.tell(Msg::Resize(NARROW.0, NARROW.1));
    let mut scarce = Vec::new();
    for _ in 0..400 {
        scarce.extend(few(&picture(&desk.app, LOOK, NARROW)));
        desk.press("<tab>");
    }
    scarce
}

/// Returns a picture on which fewer than five options of a longer list are seen.
fn few(picture: &str) -> Option<String> {
    let row = picture
        .lines()
        .find(|it| it.contains(" von ") && it.contains('–'))?;
    let (head, all) = row.rsplit_once(" von ")?;
    let (from, to) = head.rsplit_once(' ')?.1.split_once('–')?;
    let [from, to, all] = [from, to, all].map(|it| it.trim().parse::<usize>().ok());
    let (from, to, all) = (from?, to?, all?);
    (to + 1 - from < all.min(5)).then(|| picture.to_owned())
}

#[test]
fn five_options_of_a_long_list_are_seen_at_once() {
    for language in ["ar", "ti"] {
        let scarce = scarce(("de", language));
        assert!(scarce.is_empty(), "{language}: {}", scarce.join("\n"));
    }
}

//! Terminals that order rows themselves show the same screens as those that leave it to us.

use lotse::app::Msg;
use lotse::text::{LEADER, Mode, Turning};
use lotse::tui::paint::Look;
use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo, bidi_class};
use unicode_bidi_mirroring::get_mirrored;
use unicode_width::UnicodeWidthChar as _;

use super::desk::{Desk, GERMAN, LOOK, picture, speak};

/// A row as such a terminal shows it (UAX 9), and the column it shows for each that was sent.
fn ordered(row: &str, turns: bool) -> (String, Vec<usize>) {
    let strong = row
        .chars()
        .map(bidi_class)
        .find(|it| matches!(it, BidiClass::L | BidiClass::R | BidiClass::AL));
    let right = turns && matches!(strong, Some(BidiClass::R | BidiClass::AL));
    let base = if right { Level::rtl() } else { Level::ltr() };
    let info = ParagraphBidiInfo::new(row, Some(base));
    let bytes = info.reordered_levels(0..row.len());
    let letters: Vec<(usize, char)> = row.char_indices().collect();
    let levels: Vec<_> = letters.iter().map(|it| bytes[it.0]).collect();
    let order = ParagraphBidiInfo::reorder_visual(&levels);
    let shown = order.iter().map(|at| {
        let letter = letters[*at].1;
        match get_mirrored(letter) {
            Some(mirrored) if levels[*at].is_rtl() => mirrored,
            _ if letter == LEADER => ' ',
            _ => letter,
        }
    });
    let columns = (0..order.len()).map(|at| order.iter().position(|it| *it == at).unwrap());
    (shown.collect(), columns.collect())
}

/// Returns the rows of a picture, each as wide as the screen, and where its cursor stands.
fn rows(desk: &mut Desk, mode: Mode, turns: bool) -> (Vec<String>, Option<(usize, usize)>) {
    const SIZE: (u16, u16) = (80, 24);
    desk.tell(Msg::Ordered(mode));
    let turning = if turns { Turning::Rows } else { Turning::Runs };
    let picture = picture(&desk.app, Look { turning, ..LOOK }, SIZE);
    let (drawn, cursor) = picture.rsplit_once("\ncursor ").unwrap();
    // Signs over letters stay with their letter: they are no cells of their own.
    let cell = |it: &char| it.width() != Some(0);
    let drawn = drawn.lines().map(|row| row.chars().filter(cell));
    let drawn = drawn.map(|row| format!("{:<80}", row.collect::<String>()));
    let drawn = drawn.collect();
    let place = cursor.split_once(' ').unwrap().0;
    let place = place.trim_end_matches(',').split_once(',');
    (
        drawn,
        place.map(|it| (it.0.parse().unwrap(), it.1.parse().unwrap())),
    )
}

#[test]
fn a_terminal_that_orders_shows_what_we_order() {
    let typed = "بطاقتي <space> 29.12. <space> (Karte)، <space> لا";
    let titles = "<tab> ".repeat(9);
    for languages in [GERMAN, ("ar", "ti"), ("ar", "de")] {
        for keys in ["", typed, &titles, "<^o>", "<^g>"] {
            speak(languages);
            let mut desk = Desk::new_case();
            speak(GERMAN);
            desk.press(keys);
            let (wanted, cursor) = rows(&mut desk, Mode::App, false);
            for turns in [false, true] {
                let (sent, place) = rows(&mut desk, Mode::Terminal, turns);
                let shown: Vec<_> = sent.iter().map(|it| ordered(it, turns)).collect();
                let drawn: Vec<_> = shown.iter().map(|it| it.0.as_str()).collect();
                assert_eq!(drawn, wanted, "{languages:?} {keys} {turns}");
                let seen = place.map(|(x, y)| (shown[y].1[x], y));
                assert_eq!(seen, cursor, "{languages:?} {keys} {turns}");
            }
        }
    }
}

//! Words that take several rows: the cursor goes where the eye expects it.

use lotse::app::Msg;

use super::desk::{Desk, LOOK, picture};

/// Returns the column and row of the cursor on a screen of this size.
fn cursor(desk: &mut Desk, size: (u16, u16)) -> (u16, u16) {
    desk.tell(Msg::Resize(size.0, size.1));
    let picture = picture(&desk.app, LOOK, size);
    let place = picture.rsplit("cursor ").next().unwrap();
    let place = place.split([',', ' ']).collect::<Vec<_>>();
    (place[0].parse().unwrap(), place[1].parse().unwrap())
}

/// Keys that lead to words: the first answer, beside the deadlines, a remark.
const PLACES: [&str; 3] = ["", "<^y>", "<^k> b"];

#[test]
fn up_and_down_go_by_the_rows_that_are_seen() {
    let words = "Meine <space> Karte <space> endet <space> bald. <space> ".repeat(5);
    for keys in PLACES {
        for size in [(80, 24), (120, 40), (40, 34), (99, 30), (100, 30)] {
            let mut desk = Desk::new_case();
            desk.press(keys);
            desk.press(&words);
            desk.press("<backspace>");
            let (_, below) = cursor(&mut desk, size);
            desk.press("<up>");
            let (column, above) = cursor(&mut desk, size);
            assert_eq!(above + 1, below, "{size:?} {keys}");
            desk.press("<down>");
            assert_eq!(cursor(&mut desk, size), (column, below), "{size:?} {keys}");
            desk.press("<up> <home>");
            let (begins, row) = cursor(&mut desk, size);
            assert_eq!(row, above, "{size:?} {keys}");
            desk.press("<end>");
            let (ends, row) = cursor(&mut desk, size);
            assert_eq!((ends > begins, row), (true, above), "{size:?} {keys}");
        }
    }
}

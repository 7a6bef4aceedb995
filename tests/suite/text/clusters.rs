//! What a person sees as one character (UAX 29) is one cell.

use lotse::text::{Base, Mode, fit};

use super::unicode::{breaks, data, files};

/// Lines whose borders changed with a later version of Unicode than the files'.
const KNOWN: [&str; 1] = [
    // Unicode 15.1 no longer keeps two signs together that are no pictures (GB11).
    "÷ 2701 × 200D × 2701 ÷",
];

#[test]
fn cells_end_where_clusters_end() {
    for file in files("GraphemeBreakTest.txt") {
        for line in data(&file).filter(|it| !KNOWN.contains(it)) {
            let (text, borders) = breaks(line);
            let laid = fit(&text, u16::MAX, Base::Auto, Mode::App);
            for cell in &laid.cells {
                let whole = [cell.source.start, cell.source.end];
                assert!(whole.iter().all(|it| borders.contains(it)), "{line}");
                let inside = borders
                    .iter()
                    .any(|it| cell.source.start < *it && *it < cell.source.end);
                assert!(!inside, "{line}");
            }
        }
    }
}

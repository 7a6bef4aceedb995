//! Laws of the layout that hold for every text, width, base and mode.

use lotse::base::Direction;
use lotse::text::{Base, Line, Mode, fit, fold, layout};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

/// Pieces that are known to be difficult, between arbitrary characters.
fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just(" "),
        Just("  "),
        Just("\n"),
        Just("\r\n"),
        Just("\t"),
        Just("a"),
        Just("Zoë"),
        Just("e\u{301}"),
        Just("\u{301}"),
        Just("29.12."),
        Just("(1)"),
        Just("-"),
        Just("\u{AD}"),
        Just("سلام"),
        Just("لا"),
        Just("ل"),
        Just("ا"),
        Just("لَا"),
        Just("می\u{200C}"),
        Just("\u{200D}"),
        Just("ש"),
        Just("٣"),
        Just("\u{2068}"),
        Just("\u{2069}"),
        Just("\u{202E}"),
        Just("\u{202C}"),
        Just("\u{200F}"),
        Just("👨\u{200D}👩\u{200D}👧"),
        Just("👍🏽"),
        Just("🇩🇪"),
        Just("日本"),
        Just("\u{1100}\u{1161}"),
        Just("⚠\u{FE0F}"),
        Just("\u{600}1"),
        Just("\u{0}"),
        Just("\u{1C}"),
        Just("\u{FDFA}"),
        Just("\u{A0}"),
        Just("क्षि"),
        Just("\u{3000}"),
        Just("\u{2028}"),
    ]
    .prop_map(str::to_owned);
    let any = any::<char>().prop_map(String::from);
    prop::collection::vec(prop_oneof![4 => piece, 1 => any], 0..24).prop_map(|it| it.concat())
}

fn bases() -> impl Strategy<Value = Base> {
    prop_oneof![
        Just(Base::Auto),
        Just(Base::Fixed(Direction::LeftToRight)),
        Just(Base::Fixed(Direction::RightToLeft)),
    ]
}

fn modes() -> impl Strategy<Value = Mode> {
    prop_oneof![Just(Mode::App), Just(Mode::Terminal), Just(Mode::Plain)]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lines_fit_and_lose_nothing(
        text in texts(), width in 1_u16..30, base in bases(), mode in modes()
    ) {
        let lines = layout(&text, width, base, mode);
        for line in &lines {
            prop_assert!(line.width <= width, "{line:?}");
            cells_are_sound(line)?;
        }
        every_visible_cluster_once(&text, &lines)?;
    }

    #[test]
    fn one_line_fits(text in texts(), width in 0_u16..30, base in bases(), mode in modes()) {
        let line = fit(&text, width, base, mode);
        prop_assert!(line.width <= width);
        cells_are_sound(&line)?;
        let whole = fit(&text, u16::MAX, base, mode);
        every_visible_cluster_once(&text, std::slice::from_ref(&whole))?;
        prop_assert!(whole.width > width || whole.cells == line.cells);
    }

    #[test]
    fn the_caret_has_one_place_for_each_offset(text in texts(), base in bases()) {
        let line = fit(&text, u16::MAX, base, Mode::App);
        let room = line.width + 1;
        for cell in &line.cells {
            let offset = cell.source.start;
            prop_assert_eq!(line.offset_at(line.caret_column(offset, room), room), offset);
            if let Some(left) = line.left_of(offset) {
                prop_assert_eq!(line.right_of(left), Some(offset));
            }
        }
        let end = line.source.end;
        prop_assert_eq!(line.offset_at(line.caret_column(end, room), room), end);
        let mut caret = if line.rtl { end } else { line.offset_at(0, room) };
        let mut steps = 0;
        while let Some(next) = line.right_of(caret) {
            caret = next;
            steps += 1;
        }
        prop_assert_eq!(steps, line.cells.len());
    }

    #[test]
    fn a_line_breaks_where_unicode_allows_or_must(text in "[a-zäöü0-9 .,/-]{0,60}", width in 4_u16..20) {
        let allowed: Vec<usize> = unicode_linebreak::linebreaks(&text).map(|it| it.0).collect();
        let lines = layout(&text, width, Base::Auto, Mode::App);
        for pair in lines.windows(2) {
            let at = pair[1].source.start;
            prop_assert_eq!(pair[0].source.end, at);
            let unbroken = allowed.iter().all(|it| *it <= pair[0].source.start || *it >= at);
            prop_assert!(allowed.contains(&at) || unbroken);
        }
    }

    #[test]
    fn folding_is_done_once(text in texts()) {
        let key = fold(&text);
        prop_assert_eq!(fold(&key), key);
    }
}

fn cells_are_sound(line: &Line) -> Result<(), TestCaseError> {
    let sum: u16 = line.cells.iter().map(|it| it.width).sum();
    prop_assert_eq!(sum, line.width);
    for cell in &line.cells {
        // Ratatui counts the symbol in the same way when it places the next cell.
        prop_assert_eq!(cell.symbol.width(), usize::from(cell.width), "{:?}", cell);
        prop_assert!(
            cell.width > 0 && cell.source.start < cell.source.end,
            "{:?}",
            cell
        );
    }
    Ok(())
}

fn every_visible_cluster_once(text: &str, lines: &[Line]) -> Result<(), TestCaseError> {
    let cells = lines.iter().flat_map(|it| &it.cells);
    for (start, cluster) in text.grapheme_indices(true) {
        let visible = cluster.contains(char::is_alphanumeric);
        let times = cells
            .clone()
            .filter(|it| it.source.contains(&start))
            .count();
        prop_assert!(times <= 1, "{cluster:?} {times} times");
        prop_assert!(!visible || times == 1, "{cluster:?} is missing");
    }
    Ok(())
}

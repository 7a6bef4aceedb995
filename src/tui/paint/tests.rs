use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::style::Modifier;

use super::*;
use crate::base::Direction;
use crate::text::Field;

const LOOK: Look = Look {
    theme: Theme::MONO,
    colours: Colours::None,
    borders: true,
    unicode_boxes: true,
    mode: Mode::App,
    turning: Turning::Runs,
};

/// Draws on a small screen and returns its rows; reversed cells in the second text as `#`.
fn draw(
    width: u16,
    height: u16,
    look: Look,
    paint: impl FnOnce(&mut Canvas<'_, '_>),
) -> [String; 2] {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal
        .draw(|frame| paint(&mut Canvas::new(frame, look)))
        .unwrap();
    let buffer = terminal.backend().buffer();
    let row = |cell: &dyn Fn(&ratatui::buffer::Cell) -> String| {
        let rows = buffer.content.chunks(usize::from(width));
        rows.map(|cells| cells.iter().map(cell).collect::<String>())
            .collect::<Vec<_>>()
            .join("\n")
    };
    let shade = |cell: &ratatui::buffer::Cell| {
        if cell.modifier.contains(Modifier::REVERSED) {
            "#"
        } else {
            "."
        }
        .to_owned()
    };
    [row(&|cell| cell.symbol().to_owned()), row(&shade)]
}

fn rtl(text: &str, width: u16) -> Vec<Line> {
    layout(text, width, Direction::RightToLeft.into(), Mode::App)
}

fn ltr(text: &str, width: u16) -> Vec<Line> {
    layout(text, width, Direction::LeftToRight.into(), Mode::App)
}

#[test]
fn right_to_left_lines_stand_at_the_right_edge() {
    let [text, _] = draw(8, 1, LOOK, |canvas| {
        let area = canvas.area();
        canvas.lines(area, &rtl("نعم", 8), Style::new());
    });
    assert_eq!(text, "     \u{fee2}\u{fecc}\u{fee7}");
}

#[test]
fn boxes_come_in_ascii_too() {
    let title = |canvas: &mut Canvas<'_, '_>| {
        let area = canvas.area();
        let inside = canvas.titled_frame(area, "Plan", Base::Auto);
        canvas.one_line(inside, "Wohnungssuche", Base::Auto, Style::new());
    };
    assert_eq!(
        draw(12, 3, LOOK, title)[0],
        "┌─ Plan ───┐\n│Wohnungss…│\n└──────────┘"
    );
    let ascii = Look {
        unicode_boxes: false,
        ..LOOK
    };
    assert_eq!(
        draw(12, 3, ascii, title)[0],
        "+- Plan ---+\n|Wohnungss…|\n+----------+"
    );
    let bare = Look {
        borders: false,
        ..LOOK
    };
    assert_eq!(
        draw(12, 3, bare, title)[0],
        "   Plan     \n Wohnungss… \n            "
    );
}

#[test]
fn a_field_shows_its_extent_and_what_it_hides() {
    let field = Field::with_text(Base::Auto, "Düsseldorf");
    let [text, shade] = draw(10, 1, LOOK, |canvas| {
        canvas.focused_field(canvas.area(), &field);
    });
    assert_eq!(text, "<seldorf ]");
    assert_eq!(shade, ".########.");
}

#[test]
fn the_chosen_item_is_marked_in_both_languages() {
    let item = |german, arabic| Item {
        columns: vec![ltr(german, 6), rtl(arabic, 6)],
        style: Style::new(),
    };
    let items = [item("ja", "نعم"), item("nein", "لا")];
    let [text, shade] = draw(16, 2, LOOK, |canvas| {
        let areas = [Rect::new(0, 0, 8, 2), Rect::new(8, 0, 8, 2)];
        canvas.list(&areas, &items, Some(1));
    });
    assert_eq!(
        text,
        "  ja       \u{fee2}\u{fecc}\u{fee7}  \n> nein       \u{fefb} <"
    );
    assert_eq!(shade, "................\n..############..");
}

#[test]
fn long_lists_come_in_pages() {
    assert_eq!(page(&[1; 5], 5, 4), 0..5);
    assert_eq!(page(&[1; 5], 2, 0), 0..2);
    assert_eq!(page(&[1; 5], 2, 3), 2..4);
    assert_eq!(page(&[1; 5], 2, 4), 4..5);
    assert_eq!(page(&[2, 1, 3, 1], 3, 2), 2..3);
    assert_eq!(page(&[9, 1], 3, 0), 0..1);
    assert_eq!(page(&[], 3, 0), 0..0);
    let items: Vec<Item> = (1..=5)
        .map(|n| Item::of(ltr(&format!("Nr {n}"), 8), Style::new()))
        .collect();
    let [text, _] = draw(10, 3, LOOK, |canvas| {
        canvas.list(&[canvas.area()], &items, Some(3));
    });
    assert_eq!(text, "  Nr 3    \n> Nr 4    \n3-4 / 5   ");
}

#[test]
fn nothing_is_drawn_outside_of_small_screens() {
    for (width, height) in [(1, 1), (2, 1), (1, 3), (3, 2)] {
        draw(width, height, LOOK, |canvas| {
            let area = Rect::new(0, 0, 20, 20);
            canvas.titled_frame(area, "Plan", Base::Auto);
            canvas.focused_field(area, &Field::with_text(Base::Auto, "Rima"));
            canvas.list(&[area], &[Item::of(ltr("eins", 8), Style::new())], Some(0));
            canvas.lines(area, &rtl("نعم", 8), Style::new());
            canvas.clear(area);
        });
    }
}

//! What our backend sends makes the same screen as writing every cell anew.

use std::fmt::Write as _;
use std::num::NonZeroU16;

use lotse::tui::backend::Lean;
use lotse::tui::terminal::{Abilities, Colours};
use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::buffer::{Buffer, CellWidth as _};
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::{Color, Modifier, Style};
use unicode_width::UnicodeWidthChar as _;

/// A terminal with our backend, and an emulator that reads what it sends.
struct Bench {
    terminal: Terminal<Lean<Vec<u8>>>,
    screen: vt100::Parser,
    /// Another emulator, with its own ideas of erasing, repeating and wrapping.
    second: avt::Terminal,
    sent: usize,
}

impl Bench {
    fn new(size: Size, (abilities, armour): (Abilities, bool)) -> Self {
        let mut lean = Lean::new(Vec::new(), size, abilities);
        lean.armour(armour);
        let terminal = Terminal::new(lean).unwrap();
        Self {
            terminal,
            screen: emulator(size),
            second: second(size),
            sent: 0,
        }
    }

    fn resize(&mut self, size: Size) {
        self.terminal.backend_mut().resize(size);
        self.screen.screen_mut().set_size(rows(size), columns(size));
        let (columns, rows) = (usize::from(size.width), usize::from(size.height));
        self.second.resize(columns, rows);
    }

    /// Draws a frame and returns the bytes it took.
    fn show(&mut self, buffer: &Buffer, cursor: Option<Position>) -> Vec<u8> {
        let draw = self.terminal.draw(|frame| {
            frame.buffer_mut().clone_from(buffer);
            if let Some(cursor) = cursor {
                frame.set_cursor_position(cursor);
            }
        });
        assert_eq!(draw.unwrap().area, buffer.area);
        let bytes = std::mem::take(self.terminal.backend_mut().writer());
        self.screen.process(&bytes);
        self.second.feed(for_second(&bytes).as_str());
        self.sent += bytes.len();
        bytes
    }
}

const fn rows(size: Size) -> NonZeroU16 {
    NonZeroU16::new(size.height).unwrap()
}

const fn columns(size: Size) -> NonZeroU16 {
    NonZeroU16::new(size.width).unwrap()
}

fn emulator(size: Size) -> vt100::Parser {
    vt100::Parser::new(rows(size), columns(size), 0)
}

fn second(size: Size) -> avt::Terminal {
    avt::Terminal::new(usize::from(size.width), usize::from(size.height)).unwrap()
}

/// The bytes without marks, for which the second emulator has no place in a cell.
fn for_second(bytes: &[u8]) -> String {
    let text = std::str::from_utf8(bytes).unwrap();
    let mark = |it: &char| !it.is_control() && it.width() == Some(0);
    text.chars().filter(|it| !mark(it)).collect()
}

/// Writes every cell by itself: position, pen, symbol.
fn plain_redraw(buffer: &Buffer, colours: bool) -> (vt100::Parser, avt::Terminal) {
    let size = buffer.area.as_size();
    let (mut parser, mut other) = (emulator(size), second(size));
    for y in 0..buffer.area.height {
        let mut x = 0;
        while x < buffer.area.width {
            let cell = &buffer[(x, y)];
            let sgr = full_sgr(cell.style(), colours);
            let text = format!("\x1b[{};{}H{sgr}{}", y + 1, x + 1, cell.symbol());
            parser.process(text.as_bytes());
            other.feed(for_second(text.as_bytes()).as_str());
            x += cell.symbol().cell_width().max(1);
        }
    }
    (parser, other)
}

fn full_sgr(style: Style, colours: bool) -> String {
    let mut sgr = String::from("\x1b[0");
    let marks = [
        (Modifier::BOLD, 1),
        (Modifier::DIM, 2),
        (Modifier::ITALIC, 3),
        (Modifier::UNDERLINED, 4),
        (Modifier::REVERSED, 7),
    ];
    for (mark, number) in marks {
        if style.add_modifier.contains(mark) {
            write!(sgr, ";{number}").unwrap();
        }
    }
    let colors = [(style.fg, 30), (style.bg, 40)]
        .into_iter()
        .filter(|_| colours);
    for (number, base) in colors.filter_map(|(color, base)| Some((number(color?)?, base))) {
        let bright = if number < 8 { 0 } else { 52 };
        write!(sgr, ";{}", base + number + bright).unwrap();
    }
    sgr.push('m');
    sgr
}

fn number(color: Color) -> Option<u16> {
    COLORS
        .iter()
        .position(|known| *known == color)
        .map(|at| at as u16)
}

const COLORS: [Color; 16] = [
    Color::Black,
    Color::Red,
    Color::Green,
    Color::Yellow,
    Color::Blue,
    Color::Magenta,
    Color::Cyan,
    Color::Gray,
    Color::DarkGray,
    Color::LightRed,
    Color::LightGreen,
    Color::LightYellow,
    Color::LightBlue,
    Color::LightMagenta,
    Color::LightCyan,
    Color::White,
];

/// What a person sees of a cell: on a blank neither letters' colour nor bold.
fn look(cell: &vt100::Cell) -> impl PartialEq + std::fmt::Debug + use<> {
    let text = cell.contents().replace('\u{200e}', "");
    let blank = text.trim().is_empty() && !cell.is_wide_continuation();
    let shows = !blank || cell.inverse() || cell.underline();
    (
        if blank { " ".to_owned() } else { text },
        cell.bgcolor(),
        shows.then_some((cell.fgcolor(), cell.bold(), cell.dim(), cell.italic())),
        (
            cell.underline(),
            cell.inverse(),
            cell.is_wide(),
            cell.is_wide_continuation(),
        ),
    )
}

/// The same of the second emulator's cell.
fn second_look(cell: &avt::Cell) -> impl PartialEq + std::fmt::Debug + use<> {
    let pen = cell.pen();
    let blank = cell.char() == ' ' && cell.width() == 1;
    let shows = !blank || pen.is_inverse() || pen.is_underline();
    (
        (cell.char(), cell.width()),
        pen.background(),
        shows.then_some((
            pen.foreground(),
            pen.is_bold(),
            pen.is_faint(),
            pen.is_italic(),
        )),
        (pen.is_underline(), pen.is_inverse()),
    )
}

fn assert_same(bench: &Bench, buffer: &Buffer, colours: bool) {
    let (plain, other) = plain_redraw(buffer, colours);
    for y in 0..buffer.area.height {
        for x in 0..buffer.area.width {
            let sent = look(bench.screen.screen().cell(y, x).unwrap());
            let meant = look(plain.screen().cell(y, x).unwrap());
            assert!(
                sent == meant,
                "cell {x},{y} shows {sent:?}, shall show {meant:?}"
            );
            let cell = |it: &avt::Terminal| {
                let lines = it.screen().line(usize::from(y));
                second_look(&lines.unwrap().cells()[usize::from(x)])
            };
            let (sent, meant) = (cell(&bench.second), cell(&other));
            assert!(
                sent == meant,
                "cell {x},{y} shows {sent:?}, shall show {meant:?} to the second judge"
            );
        }
    }
}

/// One change of what is on the screen.
#[derive(Debug, Clone)]
enum Edit {
    Text(u16, u16, String, Style),
    Shade(Rect, Style),
    Blank(Rect),
    Line(u16, u16, u16, Style),
    Resize(Size),
    Cursor(Option<Position>),
}

const SIZES: [Size; 3] = [Size::new(80, 24), Size::new(40, 12), Size::new(7, 3)];

const PIECES: [&str; 14] = [
    "a",
    "B",
    " ",
    "  ",
    "ö",
    "─",
    "│",
    "漢",
    "e\u{301}",
    "\u{fe8e}",
    "\u{fefb}\u{64e}",
    "\u{fee3}",
    "                ",
    "abcdef",
];

fn style() -> impl Strategy<Value = Style> {
    let color = prop_oneof![3 => Just(Color::Reset), 2 => prop::sample::select(&COLORS[..])];
    let mark = prop_oneof![
        4 => Just(Modifier::empty()),
        1 => Just(Modifier::BOLD),
        2 => Just(Modifier::REVERSED),
        1 => Just(Modifier::BOLD | Modifier::UNDERLINED),
        1 => Just(Modifier::DIM | Modifier::ITALIC),
    ];
    (color.clone(), color, mark)
        .prop_map(|(fg, bg, mark)| Style::reset().fg(fg).bg(bg).add_modifier(mark))
}

fn edit() -> impl Strategy<Value = Edit> {
    let rect = (0..80u16, 0..24u16, 1..40u16, 1..6u16).prop_map(|(x, y, width, height)| Rect {
        x,
        y,
        width,
        height,
    });
    let text = prop::collection::vec(prop::sample::select(&PIECES[..]), 1..20);
    prop_oneof![
        6 => (0..80u16, 0..24u16, text, style())
            .prop_map(|(x, y, text, style)| Edit::Text(x, y, text.concat(), style)),
        2 => (rect.clone(), style()).prop_map(|(rect, style)| Edit::Shade(rect, style)),
        2 => rect.prop_map(Edit::Blank),
        2 => (0..80u16, 0..24u16, 1..80u16, style())
            .prop_map(|(x, y, length, style)| Edit::Line(x, y, length, style)),
        1 => prop::sample::select(&SIZES[..]).prop_map(Edit::Resize),
        2 => prop::option::of((0..90u16, 0..30u16).prop_map(Position::from)).prop_map(Edit::Cursor),
    ]
}

fn apply(edit: &Edit, buffer: &mut Buffer) {
    let area = buffer.area;
    match edit {
        Edit::Text(x, y, text, style) if area.contains((*x, *y).into()) => {
            buffer.set_stringn(*x, *y, text, usize::from(area.width - x), *style);
        }
        Edit::Shade(rect, style) => buffer.set_style(rect.intersection(area), *style),
        Edit::Blank(rect) => {
            for position in rect.intersection(area).positions() {
                buffer[position].reset();
            }
        }
        Edit::Line(x, y, length, style) if area.contains((*x, *y).into()) => {
            let line = "─".repeat(usize::from(*length));
            buffer.set_stringn(*x, *y, line, usize::from(area.width - x), *style);
        }
        Edit::Resize(size) => *buffer = Buffer::empty(Rect::from((Position::ORIGIN, *size))),
        Edit::Text(..) | Edit::Line(..) | Edit::Cursor(_) => {}
    }
    settle_wide(buffer);
}

/// A covered cell carries the style of its symbol, as widgets leave it.
fn settle_wide(buffer: &mut Buffer) {
    for y in 0..buffer.area.height {
        let mut x = 0;
        while x < buffer.area.width {
            let cell = buffer[(x, y)].clone();
            let width = cell.symbol().cell_width().max(1);
            for covered in x + 1..(x + width).min(buffer.area.width) {
                buffer[(covered, y)].reset();
                buffer[(covered, y)].set_style(cell.style());
            }
            if x + width > buffer.area.width {
                buffer[(x, y)].set_symbol(" ");
            }
            x += width;
        }
    }
}

fn abilities() -> impl Strategy<Value = (Abilities, bool)> {
    (
        any::<[bool; 4]>(),
        prop::sample::select(&[Colours::None, Colours::Sixteen][..]),
    )
        .prop_map(|([erase, repeat, cursor_hide, armour], colours)| {
            let abilities = Abilities {
                colours,
                erase,
                repeat,
                cursor_hide,
                ..Abilities::FULL
            };
            (abilities, armour)
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn lean_frames_look_like_whole_ones(
        size in prop::sample::select(&SIZES[..]),
        abilities in abilities(),
        edits in prop::collection::vec(edit(), 1..40),
    ) {
        let mut bench = Bench::new(size, abilities);
        let mut buffer = Buffer::empty(Rect::from((Position::ORIGIN, size)));
        let mut cursor = None;
        for edit in edits {
            match &edit {
                Edit::Resize(size) => bench.resize(*size),
                Edit::Cursor(position) => cursor = *position,
                Edit::Text(..) | Edit::Shade(..) | Edit::Blank(_) | Edit::Line(..) => {}
            }
            apply(&edit, &mut buffer);
            bench.show(&buffer, cursor);
            assert_same(&bench, &buffer, abilities.0.has_colours());
            let screen = bench.screen.screen();
            prop_assert!(!abilities.0.cursor_hide || screen.hide_cursor() == cursor.is_none());
            if let Some(cursor) = cursor {
                let last = Position::new(buffer.area.width - 1, buffer.area.height - 1);
                let inside = (cursor.y.min(last.y), cursor.x.min(last.x));
                prop_assert_eq!(screen.cursor_position(), inside);
            }
            prop_assert!(bench.show(&buffer, cursor).is_empty(), "an idle frame sends nothing");
        }
    }
}

/// A form of two columns with a title bar, boxes and one field.
fn form(value: &str, focus: u16) -> (Buffer, Position) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
    let title = Style::new().fg(Color::White).bg(Color::Blue);
    buffer.set_stringn(0, 0, format!("{:<80}", " lotse"), 80, title);
    buffer.set_string(0, 1, format!("┌{}┐", "─".repeat(78)), Style::new());
    for row in 0..10 {
        let marked = if row == focus {
            Style::new().reversed()
        } else {
            Style::new()
        };
        let marker = if row == focus { ">" } else { " " };
        buffer.set_string(
            0,
            2 + row,
            format!("│{marker} Frage {row:<20}"),
            Style::new(),
        );
        buffer.set_string(30, 2 + row, format!("{:<30}", ""), marked);
    }
    buffer.set_string(30, 2 + focus, value, Style::new().reversed());
    (
        buffer,
        Position::new(30 + value.chars().count() as u16, 2 + focus),
    )
}

#[test]
fn a_typed_letter_costs_one_byte_and_rest_none() {
    let mut bench = Bench::new(SIZES[0], (Abilities::FULL, false));
    let (buffer, cursor) = form("Rim", 3);
    let first = bench.show(&buffer, Some(cursor));
    assert!(
        first.len() < 800,
        "the first frame takes {} bytes",
        first.len()
    );
    let (buffer, cursor) = form("Rima", 3);
    assert_eq!(bench.show(&buffer, Some(cursor)), b"a");
    assert_eq!(bench.show(&buffer, Some(cursor)), b"");
    let (buffer, cursor) = form("Rim", 3);
    assert_eq!(bench.show(&buffer, Some(cursor)), b"\x08 \x08");
}

#[test]
fn a_change_of_field_costs_less_than_a_hundred_bytes() {
    let mut bench = Bench::new(SIZES[0], (Abilities::FULL, false));
    let (buffer, cursor) = form("", 3);
    bench.show(&buffer, Some(cursor));
    let (buffer, cursor) = form("", 4);
    let change = bench.show(&buffer, Some(cursor));
    assert!(change.len() <= 70, "{} bytes: {change:?}", change.len());
}

#[test]
fn no_text_can_command_the_terminal() {
    let mut bench = Bench::new(SIZES[2], (Abilities::FULL, false));
    let mut buffer = Buffer::empty(Rect::new(0, 0, 7, 3));
    buffer[(0, 0)].set_symbol("x");
    buffer[(1, 1)].set_symbol("\x1b[2J");
    buffer[(1, 2)].set_symbol("\u{9b}31m");
    bench.show(&buffer, None);
    assert_eq!(bench.screen.screen().contents(), "x");
}

#[test]
fn a_forgotten_screen_is_written_whole() {
    let mut bench = Bench::new(SIZES[0], (Abilities::FULL, false));
    let (buffer, cursor) = form("Rima", 3);
    bench.show(&buffer, Some(cursor));
    bench
        .screen
        .process(b"\x1b[5;5HBroadcast message\x1b[1;31m");
    bench.second.feed("\x1b[5;5HBroadcast message\x1b[1;31m");
    bench.terminal.backend_mut().forget();
    bench.show(&buffer, Some(cursor));
    assert_same(&bench, &buffer, true);
}

#[test]
fn behind_the_last_column_no_step_is_relative() {
    let mut bench = Bench::new(SIZES[0], (Abilities::FULL, false));
    let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
    bench.show(&buffer, Some(Position::new(79, 3)));
    buffer[(79, 3)].set_symbol("x");
    // Terminals disagree where the cursor stands now: only a way over the row's start is sure.
    assert_eq!(
        bench.show(&buffer, Some(Position::new(78, 3))),
        b"x\r\x1b[78C"
    );
}

//! Pictures of the screen as SVG, one text element a cell, so that no viewer reorders the script.

use std::fmt::Write as _;

/// The size of a cell in the picture.
const CELL: (u32, u32) = (10, 20);
const INK: &str = "#e6e6e6";
const PAPER: &str = "#101418";

/// Draws the screen; each cell stands where the terminal put it.
pub(crate) fn svg(screen: &vt100::Screen) -> String {
    let (rows, columns) = screen.size();
    let (rows, columns) = (rows.get(), columns.get());
    let (width, height) = (u32::from(columns) * CELL.0, u32::from(rows) * CELL.1);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"DejaVu Sans Mono, Noto Sans Mono, Noto Sans Arabic, Noto Sans Ethiopic, monospace\" \
         font-size=\"16\">\n<rect width=\"100%\" height=\"100%\" fill=\"{PAPER}\"/>\n"
    );
    for row in 0..rows {
        for column in 0..columns {
            if let Some(cell) = screen.cell(row, column) {
                draw(
                    &mut svg,
                    cell,
                    (u32::from(column) * CELL.0, u32::from(row) * CELL.1),
                );
            }
        }
    }
    let (row, column) = screen.cursor_position();
    if !screen.hide_cursor() {
        let (x, y) = (
            u32::from(column) * CELL.0,
            u32::from(row) * CELL.1 + CELL.1 - 3,
        );
        writeln!(
            svg,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"3\" fill=\"{INK}\"/>",
            CELL.0
        )
        .unwrap();
    }
    svg.push_str("</svg>\n");
    svg
}

fn draw(svg: &mut String, cell: &vt100::Cell, (x, y): (u32, u32)) {
    let (mut ink, mut paper) = (colour(cell.fgcolor(), INK), colour(cell.bgcolor(), PAPER));
    if cell.inverse() {
        std::mem::swap(&mut ink, &mut paper);
    }
    let wide = if cell.is_wide() { 2 } else { 1 };
    if paper != PAPER {
        let (width, height) = (CELL.0 * wide, CELL.1);
        writeln!(
            svg,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{paper}\"/>"
        )
        .unwrap();
    }
    let text = cell.contents();
    if text.trim().is_empty() {
        return;
    }
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let weight = if cell.bold() {
        " font-weight=\"bold\""
    } else {
        ""
    };
    let line = if cell.underline() {
        " text-decoration=\"underline\""
    } else {
        ""
    };
    writeln!(
        svg,
        "<text x=\"{x}\" y=\"{}\" fill=\"{ink}\"{weight}{line} style=\"unicode-bidi:bidi-override;direction:ltr\">{text}</text>",
        y + 15
    )
    .unwrap();
}

fn colour(colour: vt100::Color, default: &'static str) -> &'static str {
    const SIXTEEN: [&str; 16] = [
        "#000000", "#cd3131", "#0dbc79", "#e5e510", "#2472c8", "#bc3fbc", "#11a8cd", "#e5e5e5",
        "#666666", "#f14c4c", "#23d18b", "#f5f543", "#3b8eea", "#d670d6", "#29b8db", "#ffffff",
    ];
    match colour {
        vt100::Color::Idx(index) => SIXTEEN.get(usize::from(index)).copied().unwrap_or(default),
        vt100::Color::Default | vt100::Color::Rgb(..) => default,
    }
}

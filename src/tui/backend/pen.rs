//! How a cell is drawn: sixteen colours and the marks every terminal knows.

use ratatui::style::{Color, Modifier};

/// One of the sixteen colours of ECMA-48 terminals: 0–7 plain, 8–15 bright.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Hue(u8);

impl Hue {
    /// The colours beyond the sixteen have no fixed meaning on a low-spec terminal: they become
    /// the terminal's own.
    const fn of(color: Color) -> Option<Self> {
        Some(Self(match color {
            Color::Reset | Color::Rgb(..) | Color::Indexed(16..) => return None,
            Color::Black => 0,
            Color::Red => 1,
            Color::Green => 2,
            Color::Yellow => 3,
            Color::Blue => 4,
            Color::Magenta => 5,
            Color::Cyan => 6,
            Color::Gray => 7,
            Color::DarkGray => 8,
            Color::LightRed => 9,
            Color::LightGreen => 10,
            Color::LightYellow => 11,
            Color::LightBlue => 12,
            Color::LightMagenta => 13,
            Color::LightCyan => 14,
            Color::White => 15,
            Color::Indexed(index) => index,
        }))
    }

    /// The SGR parameter: 30–37 or 90–97 for letters, ten more for the ground. Never `38;5;n`,
    /// which a VT220 reads as blink and bold.
    const fn parameter(self, ground: bool) -> u8 {
        let base = if self.0 < 8 { 30 + self.0 } else { 82 + self.0 };
        if ground { base + 10 } else { base }
    }
}

/// The marks that are sent, with their SGR parameters; others (blinking …) are left out.
const MARKS: [(Modifier, u8); 5] = [
    (Modifier::BOLD, 1),
    (Modifier::DIM, 2),
    (Modifier::ITALIC, 3),
    (Modifier::UNDERLINED, 4),
    (Modifier::REVERSED, 7),
];

/// Marks that show on a blank.
const SHOW_ON_BLANK: Modifier = Modifier::UNDERLINED.union(Modifier::REVERSED);

/// Colours and marks of a cell; `None` is the terminal's own colour.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Pen {
    letters: Option<Hue>,
    ground: Option<Hue>,
    marks: Modifier,
}

impl Pen {
    /// The terminal's own colours, no marks.
    pub(super) const PLAIN: Self = Self {
        letters: None,
        ground: None,
        marks: Modifier::empty(),
    };

    /// The pen for these ratatui styles; without colours only the marks remain.
    pub(super) fn new(letters: Color, ground: Color, marks: Modifier, colours: bool) -> Self {
        let hue = |color| if colours { Hue::of(color) } else { None };
        let sent = MARKS
            .iter()
            .fold(Modifier::empty(), |all, (mark, _)| all | *mark);
        Self {
            letters: hue(letters),
            ground: hue(ground),
            marks: marks & sent,
        }
    }

    /// What of this pen can be seen on a blank.
    pub(super) const fn on_blank(self) -> Self {
        if self.marks.intersects(SHOW_ON_BLANK) {
            return self;
        }
        Self {
            letters: None,
            ground: self.ground,
            marks: Modifier::empty(),
        }
    }

    /// Whether erasing with this pen leaves the terminal's own ground.
    pub(super) const fn erases_plainly(self) -> bool {
        self.ground.is_none() && !self.marks.intersects(SHOW_ON_BLANK)
    }

    /// Appends the shortest SGR sequence that turns `from` (`None`: unknown) into this pen.
    pub(super) fn write_from(self, from: Option<Self>, bytes: &mut Vec<u8>) {
        if from == Some(self) {
            return;
        }
        let base = from.filter(|from| self.only_adds_to(*from));
        bytes.extend_from_slice(b"\x1b[");
        // An empty first parameter is 0: all off.
        let mut separator = base.is_none();
        let base = base.unwrap_or(Self::PLAIN);
        for parameter in self.parameters_beyond(base) {
            if separator {
                bytes.push(b';');
            }
            separator = true;
            push_number(bytes, u16::from(parameter));
        }
        bytes.push(b'm');
    }

    const fn only_adds_to(self, from: Self) -> bool {
        self.marks.contains(from.marks)
            && (from.letters.is_none() || self.letters.is_some())
            && (from.ground.is_none() || self.ground.is_some())
    }

    fn parameters_beyond(self, base: Self) -> impl Iterator<Item = u8> {
        let added = self.marks - base.marks;
        let letters = self.letters.filter(|_| self.letters != base.letters);
        let ground = self.ground.filter(|_| self.ground != base.ground);
        MARKS
            .into_iter()
            .filter_map(move |(mark, parameter)| added.contains(mark).then_some(parameter))
            .chain(letters.map(|hue| hue.parameter(false)))
            .chain(ground.map(|hue| hue.parameter(true)))
    }
}

/// Appends a number in decimal digits.
pub(super) fn push_number(bytes: &mut Vec<u8>, number: u16) {
    let mut divisor = 1;
    while number / divisor > 9 {
        divisor *= 10;
    }
    while divisor > 0 {
        bytes.push(b'0' + (number / divisor % 10) as u8);
        divisor /= 10;
    }
}

/// Counts the digits of a number.
pub(super) const fn digits(number: u16) -> usize {
    match number {
        0..10 => 1,
        10..100 => 2,
        100..1000 => 3,
        1000..10000 => 4,
        _ => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sgr(from: Option<Pen>, to: Pen) -> String {
        let mut bytes = Vec::new();
        to.write_from(from, &mut bytes);
        String::from_utf8(bytes).unwrap()
    }

    fn pen(letters: Color, ground: Color, marks: Modifier) -> Pen {
        Pen::new(letters, ground, marks, true)
    }

    #[test]
    fn only_what_is_new_is_sent() {
        let plain = Pen::PLAIN;
        let bold = pen(Color::Reset, Color::Reset, Modifier::BOLD);
        let title = pen(Color::White, Color::Blue, Modifier::BOLD);
        assert_eq!(sgr(None, plain), "\x1b[m");
        assert_eq!(sgr(Some(plain), plain), "");
        assert_eq!(sgr(Some(plain), bold), "\x1b[1m");
        assert_eq!(sgr(Some(bold), title), "\x1b[97;44m");
        assert_eq!(sgr(Some(title), bold), "\x1b[;1m");
        assert_eq!(sgr(Some(title), plain), "\x1b[m");
        assert_eq!(sgr(None, title), "\x1b[;1;97;44m");
    }

    #[test]
    fn without_colours_the_marks_stay() {
        let pen = Pen::new(Color::Red, Color::Blue, Modifier::REVERSED, false);
        assert_eq!(sgr(Some(Pen::PLAIN), pen), "\x1b[7m");
    }

    #[test]
    fn numbers_are_written_whole() {
        for number in [0, 9, 10, 97, 100, 1_000, 9_999, 10_000, u16::MAX] {
            let mut bytes = Vec::new();
            push_number(&mut bytes, number);
            assert_eq!(String::from_utf8(bytes).unwrap(), number.to_string());
            assert_eq!(digits(number), number.to_string().len());
        }
    }
}

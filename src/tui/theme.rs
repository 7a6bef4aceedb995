//! How the parts of a screen look.
//!
//! No state is told by colour alone: a marker, a sign or a word stands beside it. Letters stand on
//! the terminal's own ground, which may be light or dark, or on a ground that is set with them:
//! then the pair has a contrast of at least 7 : 1 (WCAG AAA) in the palettes of VGA, xterm,
//! `PuTTY`, conhost and Campbell, which a test computes.

use ratatui::style::{Color, Modifier, Style};

use super::terminal::Colours;
use crate::app::ThemeName;

/// The styles of a screen's parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Everything that has no other style.
    pub text: Style,
    /// The bar at the top.
    pub title: Style,
    /// A heading, or the question in hand.
    pub heading: Style,
    /// Hints and labels: never dimmed, since that can't be read everywhere.
    pub hint: Style,
    /// The chosen line of a list, always beside a `>`.
    pub chosen: Style,
    /// The field that takes the keys.
    pub field: Style,
    /// An error or a deadline that presses, always beside a `!`.
    pub alert: Style,
    /// A banner that nobody may miss.
    pub banner: Style,
    /// The bar of keys at the bottom.
    pub keys: Style,
    /// The paper on which a code is drawn: its ink is dark, its ground light.
    pub paper: Style,
    /// A blank that is all ink.
    pub ink: Style,
}

impl Theme {
    /// Returns the theme of this name, as far as the terminal has colours for it.
    pub const fn of(name: ThemeName, colours: Colours) -> Self {
        match (colours, name) {
            (Colours::None, _) | (_, ThemeName::Mono) => Self::MONO,
            (Colours::Sixteen, ThemeName::Default) => Self::DEFAULT,
            (Colours::Sixteen, ThemeName::HighContrast) => Self::HIGH_CONTRAST,
            (Colours::Sixteen, ThemeName::Light) => Self::LIGHT,
        }
    }

    /// No colours: reverse and bold.
    pub const MONO: Self = Self {
        text: Style::new(),
        title: REVERSE,
        heading: BOLD,
        hint: Style::new(),
        chosen: REVERSE,
        field: REVERSE,
        alert: BOLD,
        banner: Style::new().add_modifier(Modifier::REVERSED.union(Modifier::BOLD)),
        keys: REVERSE,
        // Most terminals without colours are dark.
        paper: REVERSE,
        ink: Style::new(),
    };

    /// The terminal's own colours, with three pairs of ground and letters.
    pub const DEFAULT: Self = Self {
        title: WHITE_ON_BLUE,
        alert: bold(YELLOW_ON_BLACK),
        banner: bold(YELLOW_ON_BLUE),
        paper: BLACK_ON_WHITE,
        ink: WHITE_ON_BLACK,
        ..Self::MONO
    };

    /// White on black, whatever the terminal's ground, and what matters in yellow.
    pub const HIGH_CONTRAST: Self = Self {
        text: WHITE_ON_BLACK,
        title: BLACK_ON_WHITE,
        heading: bold(YELLOW_ON_BLACK),
        hint: WHITE_ON_BLACK,
        chosen: BLACK_ON_WHITE,
        field: BLACK_ON_WHITE,
        alert: bold(YELLOW_ON_BLACK),
        banner: BLACK_ON_WHITE,
        keys: BLACK_ON_WHITE,
        paper: BLACK_ON_WHITE,
        ink: WHITE_ON_BLACK,
    };

    /// Black on white, whatever the terminal's ground.
    pub const LIGHT: Self = Self {
        text: BLACK_ON_WHITE,
        title: WHITE_ON_BLUE,
        heading: BLACK_ON_WHITE.add_modifier(Modifier::UNDERLINED),
        hint: BLACK_ON_WHITE,
        chosen: WHITE_ON_BLUE,
        field: WHITE_ON_BLUE,
        alert: bold(WHITE_ON_BLACK),
        banner: bold(YELLOW_ON_BLUE),
        keys: WHITE_ON_BLUE,
        paper: BLACK_ON_WHITE,
        ink: WHITE_ON_BLACK,
    };
}

const BOLD: Style = Style::new().add_modifier(Modifier::BOLD);
const REVERSE: Style = Style::new().add_modifier(Modifier::REVERSED);
const BLACK_ON_WHITE: Style = pair(Color::Black, Color::White);
const WHITE_ON_BLACK: Style = pair(Color::White, Color::Black);
const WHITE_ON_BLUE: Style = pair(Color::White, Color::Blue);
const YELLOW_ON_BLACK: Style = pair(Color::LightYellow, Color::Black);
const YELLOW_ON_BLUE: Style = pair(Color::LightYellow, Color::Blue);

const fn pair(letters: Color, ground: Color) -> Style {
    Style::new().fg(letters).bg(ground)
}

/// Only for bright letters: terminals that show bold as bright turn black into grey.
const fn bold(style: Style) -> Style {
    style.add_modifier(Modifier::BOLD)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn styles(theme: Theme) -> [Style; 11] {
        let Theme {
            text,
            title,
            heading,
            hint,
            chosen,
            field,
            alert,
            banner,
            keys,
            paper,
            ink,
        } = theme;
        [
            text, title, heading, hint, chosen, field, alert, banner, keys, paper, ink,
        ]
    }

    #[test]
    fn letters_and_ground_are_coloured_together() {
        for name in ThemeName::ALL {
            for style in styles(Theme::of(name, Colours::Sixteen)) {
                assert_eq!(style.fg.is_some(), style.bg.is_some(), "{name:?} {style:?}");
            }
        }
    }

    #[test]
    fn without_colours_none_is_used() {
        for name in ThemeName::ALL {
            for style in styles(Theme::of(name, Colours::None)) {
                assert_eq!((style.fg, style.bg), (None, None));
            }
        }
    }

    /// The sixteen colours as terminals come with them: the dark eight, then the bright ones.
    const PALETTES: [(&str, [u32; 16]); 5] = [
        (
            "VGA",
            [
                0x00_0000, 0xaa_0000, 0x00_aa00, 0xaa_5500, 0x00_00aa, 0xaa_00aa, 0x00_aaaa,
                0xaa_aaaa, 0x55_5555, 0xff_5555, 0x55_ff55, 0xff_ff55, 0x55_55ff, 0xff_55ff,
                0x55_ffff, 0xff_ffff,
            ],
        ),
        (
            "xterm",
            [
                0x00_0000, 0xcd_0000, 0x00_cd00, 0xcd_cd00, 0x00_00ee, 0xcd_00cd, 0x00_cdcd,
                0xe5_e5e5, 0x7f_7f7f, 0xff_0000, 0x00_ff00, 0xff_ff00, 0x5c_5cff, 0xff_00ff,
                0x00_ffff, 0xff_ffff,
            ],
        ),
        (
            "PuTTY",
            [
                0x00_0000, 0xbb_0000, 0x00_bb00, 0xbb_bb00, 0x00_00bb, 0xbb_00bb, 0x00_bbbb,
                0xbb_bbbb, 0x55_5555, 0xff_5555, 0x55_ff55, 0xff_ff55, 0x55_55ff, 0xff_55ff,
                0x55_ffff, 0xff_ffff,
            ],
        ),
        (
            "conhost",
            [
                0x00_0000, 0x80_0000, 0x00_8000, 0x80_8000, 0x00_0080, 0x80_0080, 0x00_8080,
                0xc0_c0c0, 0x80_8080, 0xff_0000, 0x00_ff00, 0xff_ff00, 0x00_00ff, 0xff_00ff,
                0x00_ffff, 0xff_ffff,
            ],
        ),
        (
            "Campbell",
            [
                0x0c_0c0c, 0xc5_0f1f, 0x13_a10e, 0xc1_9c00, 0x00_37da, 0x88_1798, 0x3a_96dd,
                0xcc_cccc, 0x76_7676, 0xe7_4856, 0x16_c60c, 0xf9_f1a5, 0x3b_78ff, 0xb4_009e,
                0x61_d6d6, 0xf2_f2f2,
            ],
        ),
    ];

    /// The relative luminance of WCAG 2.
    fn luminance(rgb: u32) -> f64 {
        let channel = |shift: u32| {
            let value = f64::from(rgb >> shift & 0xff) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.0722f64.mul_add(
            channel(0),
            0.2126f64.mul_add(channel(16), 0.7152 * channel(8)),
        )
    }

    /// The colours that are used, with their places in a palette.
    const USED: [(Color, usize); 4] = [
        (Color::Black, 0),
        (Color::Blue, 4),
        (Color::LightYellow, 11),
        (Color::White, 15),
    ];

    fn index(color: Color) -> usize {
        USED.iter().find(|it| it.0 == color).unwrap().1
    }

    /// The least contrast of a pair over all palettes.
    fn contrast(letters: Color, ground: Color) -> f64 {
        let of = |colours: &[u32; 16]| {
            let [one, other] = [letters, ground].map(|it| luminance(colours[index(it)]));
            (one.max(other) + 0.05) / (one.min(other) + 0.05)
        };
        let all = PALETTES.iter().map(|it| of(&it.1));
        all.fold(f64::INFINITY, f64::min)
    }

    #[test]
    fn every_pair_has_a_contrast_of_seven() {
        let all = ThemeName::ALL.map(|it| Theme::of(it, Colours::Sixteen));
        for style in all.into_iter().flat_map(styles) {
            if let (Some(letters), Some(ground)) = (style.fg, style.bg) {
                let found = contrast(letters, ground);
                assert!(found >= 7.0, "{letters} on {ground}: {found:.1}");
                let bold = style.add_modifier.contains(Modifier::BOLD);
                assert!(!bold || index(letters) >= 8, "bold {letters} may be grey");
            }
        }
    }
}

//! What is sent once at the start and once at the end.

use super::abilities::Abilities;
use super::bidi::{Bidi, Switch};
use crate::text::Mode;

/// Turns a terminal's own reordering of right-to-left text off (BDSM, ECMA-48): we order cells
/// ourselves, and doing it twice garbles them.
const EXPLICIT_BIDI: &str = "\x1b[8l";
const IMPLICIT_BIDI: &str = "\x1b[8h";
/// The same for mlterm, which has a command of its own.
const MLTERM_EXPLICIT: &str = "\x1b]5379;use_ctl=false\x07";
const MLTERM_IMPLICIT: &str = "\x1b]5379;use_ctl=true\x07";
const BRACKETED_PASTE: &str = "\x1b[?2004h";
const PLAIN_PASTE: &str = "\x1b[?2004l";
const ALTERNATE_SCREEN: &str = "\x1b[?1049h";
const MAIN_SCREEN: &str = "\x1b[?1049l";
const SHOW_CURSOR: &str = "\x1b[?25h";
/// All marks off, cursor home, everything erased.
const WIPE: &str = "\x1b[m\x1b[H\x1b[J";

/// Returns what prepares the terminal. The first frame clears the screen.
pub(super) fn entering(abilities: Abilities, bidi: Bidi) -> String {
    let alternate = if abilities.alternate {
        ALTERNATE_SCREEN
    } else {
        ""
    };
    let explicit = explicit(bidi);
    format!("{alternate}{explicit}{BRACKETED_PASTE}")
}

/// Returns what gives the terminal back as it was.
///
/// The screen is wiped before it is left: some terminals keep the other screen's content, and it
/// shows a client's answers.
pub(super) fn leaving(abilities: Abilities, bidi: Bidi) -> String {
    let cursor = if abilities.cursor_hide {
        SHOW_CURSOR
    } else {
        ""
    };
    let alternate = if abilities.alternate { MAIN_SCREEN } else { "" };
    let implicit = implicit(bidi);
    format!("{PLAIN_PASTE}{implicit}{WIPE}{cursor}{alternate}")
}

/// Returns what changes who orders right-to-left text.
pub(super) fn changing(from: Bidi, to: Bidi) -> String {
    let explicit = explicit(to);
    if (from.mode, from.switch) == (to.mode, to.switch) {
        return String::new();
    }
    if explicit.is_empty() {
        implicit(from)
    } else {
        explicit.to_owned()
    }
}

const fn explicit(bidi: Bidi) -> &'static str {
    match (bidi.mode, bidi.switch) {
        (Mode::App, Switch::Standard) => EXPLICIT_BIDI,
        (Mode::App, Switch::Mlterm) => MLTERM_EXPLICIT,
        (Mode::Terminal | Mode::Plain | Mode::Ascii, _) => "",
    }
}

/// The standard's is sent always, since it was before the terminal had answered.
fn implicit(bidi: Bidi) -> String {
    let mlterm = if bidi.mode == Mode::App && bidi.switch == Switch::Mlterm {
        MLTERM_IMPLICIT
    } else {
        ""
    };
    format!("{mlterm}{IMPLICIT_BIDI}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_turned_on_is_turned_off() {
        let linux = Abilities {
            alternate: false,
            ..Abilities::FULL
        };
        assert_eq!(
            entering(Abilities::FULL, Bidi::default()),
            "\x1b[?1049h\x1b[8l\x1b[?2004h"
        );
        let theirs = Bidi {
            mode: Mode::Terminal,
            ..Bidi::default()
        };
        assert_eq!(entering(linux, theirs), "\x1b[?2004h");
        let left = leaving(Abilities::FULL, Bidi::default());
        assert_eq!(
            left,
            "\x1b[?2004l\x1b[8h\x1b[m\x1b[H\x1b[J\x1b[?25h\x1b[?1049l"
        );
        assert_eq!(
            leaving(linux, theirs),
            "\x1b[?2004l\x1b[8h\x1b[m\x1b[H\x1b[J\x1b[?25h"
        );
    }

    #[test]
    fn each_terminal_is_told_in_its_own_words() {
        let standard = Bidi::default();
        let mlterm = Bidi {
            switch: Switch::Mlterm,
            ..standard
        };
        let theirs = Bidi {
            mode: Mode::Terminal,
            ..standard
        };
        assert_eq!(changing(standard, standard), "");
        assert_eq!(changing(standard, theirs), "\x1b[8h");
        assert_eq!(changing(theirs, standard), "\x1b[8l");
        assert_eq!(changing(standard, mlterm), "\x1b]5379;use_ctl=false\x07");
        let left = leaving(Abilities::FULL, mlterm);
        assert!(
            left.contains("\x1b]5379;use_ctl=true\x07\x1b[8h"),
            "{left:?}"
        );
    }
}

//! What is sent once at the start and once at the end.

use super::abilities::Abilities;

/// Turns a terminal's own reordering of right-to-left text off (BDSM, ECMA-48): we order cells
/// ourselves, and doing it twice garbles them.
const EXPLICIT_BIDI: &str = "\x1b[8l";
const IMPLICIT_BIDI: &str = "\x1b[8h";
const BRACKETED_PASTE: &str = "\x1b[?2004h";
const PLAIN_PASTE: &str = "\x1b[?2004l";
const ALTERNATE_SCREEN: &str = "\x1b[?1049h";
const MAIN_SCREEN: &str = "\x1b[?1049l";
const SHOW_CURSOR: &str = "\x1b[?25h";
/// All marks off, cursor home, everything erased.
const WIPE: &str = "\x1b[m\x1b[H\x1b[J";

/// Returns what prepares the terminal. The first frame clears the screen.
pub(super) fn entering(abilities: Abilities, explicit_bidi: bool) -> String {
    let alternate = if abilities.alternate {
        ALTERNATE_SCREEN
    } else {
        ""
    };
    let bidi = if explicit_bidi { EXPLICIT_BIDI } else { "" };
    format!("{alternate}{bidi}{BRACKETED_PASTE}")
}

/// Returns what gives the terminal back as it was.
///
/// The screen is wiped before it is left: some terminals keep the other screen's content, and it
/// shows a client's answers.
pub(super) fn leaving(abilities: Abilities) -> String {
    let cursor = if abilities.cursor_hide {
        SHOW_CURSOR
    } else {
        ""
    };
    let alternate = if abilities.alternate { MAIN_SCREEN } else { "" };
    format!("{PLAIN_PASTE}{IMPLICIT_BIDI}{WIPE}{cursor}{alternate}")
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
            entering(Abilities::FULL, true),
            "\x1b[?1049h\x1b[8l\x1b[?2004h"
        );
        assert_eq!(entering(linux, false), "\x1b[?2004h");
        let left = leaving(Abilities::FULL);
        assert_eq!(
            left,
            "\x1b[?2004l\x1b[8h\x1b[m\x1b[H\x1b[J\x1b[?25h\x1b[?1049l"
        );
        assert_eq!(
            leaving(linux),
            "\x1b[?2004l\x1b[8h\x1b[m\x1b[H\x1b[J\x1b[?25h"
        );
    }
}

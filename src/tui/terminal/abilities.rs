//! What a terminal can do, told from its kind.

use super::environment::Environment;

/// The colours that are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colours {
    /// None; reverse and bold remain.
    None,
    /// The sixteen of ECMA-48 and its bright half.
    Sixteen,
}

/// What is drawn with: nothing beyond this is sent to the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one ability, independent of the others"
)]
pub struct Abilities {
    /// Colours to be sent.
    pub colours: Colours,
    /// Box drawing characters of Unicode; else `+`, `-` and `|`.
    pub unicode_boxes: bool,
    /// Erases characters in a row (`CSI n X`).
    pub erase: bool,
    /// Repeats a character (`CSI n b`).
    pub repeat: bool,
    /// Has a second screen, so that what stood before comes back at the end.
    pub alternate: bool,
    /// Can hide its cursor.
    pub cursor_hide: bool,
    /// Answers when it is asked for its kind, or at least prints nothing.
    pub questions: bool,
}

impl Abilities {
    /// The abilities of a present-day terminal.
    pub const FULL: Self = Self {
        colours: Colours::Sixteen,
        unicode_boxes: true,
        erase: true,
        repeat: true,
        alternate: true,
        cursor_hide: true,
        questions: true,
    };

    /// Sends colours always or never, where the person asked for that.
    pub const fn coloured(self, wish: Option<bool>) -> Self {
        let colours = match wish {
            None => self.colours,
            Some(true) => Colours::Sixteen,
            Some(false) => Colours::None,
        };
        Self { colours, ..self }
    }

    /// Tells the abilities from the kind of terminal and what the person asked for.
    pub fn of(environment: &Environment) -> Self {
        let kind = environment.term();
        let classic = is_any_of(kind, &["vt100", "vt102", "vt220", "vt320", "ansi", "dumb"]);
        Self {
            colours: colours(environment, kind.starts_with("vt") || kind == "dumb"),
            unicode_boxes: environment.is_utf8() && !classic,
            erase: !classic,
            repeat: repeats(environment, kind),
            alternate: !classic && kind != "linux",
            cursor_hide: !is_any_of(kind, &["vt100", "vt102", "ansi", "dumb"]),
            questions: !classic && kind != "linux" && !is_apple(environment) && cfg!(unix),
        }
    }

    /// Whether colours are sent at all.
    pub const fn has_colours(self) -> bool {
        matches!(self.colours, Colours::Sixteen)
    }
}

/// Whether a kind is one of these or a variant such as `vt220-8bit`.
fn is_any_of(kind: &str, kinds: &[&str]) -> bool {
    let base = kind.split('-').next().unwrap_or(kind);
    kinds.contains(&base)
}

/// `NO_COLOR` (no-color.org) wins over `CLICOLOR_FORCE`, both over the kind of terminal.
fn colours(environment: &Environment, colourless: bool) -> Colours {
    let forced = environment
        .get("CLICOLOR_FORCE")
        .is_some_and(|value| value != "0")
        || environment.get("COLORTERM").is_some();
    if environment.get("NO_COLOR").is_some() || (colourless && !forced) {
        Colours::None
    } else {
        Colours::Sixteen
    }
}

/// Only where terminfo says so as well: programs of the ncurses family rely on it there. Within
/// tmux and screen never, also when TERM still names the terminal around them: tmux 3.3 repeats
/// ASCII only, so that boxes lose their edges.
fn repeats(environment: &Environment, kind: &str) -> bool {
    let within = ["TMUX", "STY"]
        .iter()
        .any(|it| environment.get(it).is_some());
    (kind == "xterm" || kind == "xterm-256color") && !within && !is_apple(environment)
}

/// Apple's Terminal calls itself xterm, doesn't repeat, and prints questions that it doesn't know.
fn is_apple(environment: &Environment) -> bool {
    environment.get("TERM_PROGRAM") == Some("Apple_Terminal")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(variables: &[(&str, &str)]) -> Abilities {
        Abilities::of(&Environment::of(variables.iter().copied()))
    }

    #[test]
    fn a_present_day_terminal_can_do_all() {
        assert_eq!(
            of(&[("TERM", "xterm-256color"), ("LANG", "de_DE.UTF-8")]),
            Abilities::FULL
        );
    }

    #[test]
    fn the_linux_console_has_one_screen() {
        let linux = of(&[("TERM", "linux")]);
        assert!(!linux.alternate && !linux.repeat && linux.erase && linux.cursor_hide);
        assert_eq!(linux.colours, Colours::Sixteen);
    }

    #[test]
    fn old_terminals_get_plain_sequences() {
        let old = of(&[("TERM", "vt100")]);
        let plain = Abilities {
            colours: Colours::None,
            unicode_boxes: false,
            erase: false,
            repeat: false,
            alternate: false,
            cursor_hide: false,
            questions: false,
        };
        assert_eq!(old, plain);
        assert_eq!(
            of(&[("TERM", "vt220")]),
            Abilities {
                cursor_hide: true,
                ..plain
            }
        );
    }

    #[test]
    fn who_would_print_a_question_is_not_asked() {
        assert!(of(&[("TERM", "xterm")]).questions);
        let apple = [
            ("TERM", "xterm-256color"),
            ("TERM_PROGRAM", "Apple_Terminal"),
        ];
        assert!(!of(&apple).questions && !of(&apple).repeat);
        let within = [("TERM", "xterm"), ("TMUX", "/tmp/tmux-1000/default,1,0")];
        assert!(of(&[("TERM", "xterm")]).repeat && !of(&within).repeat);
        assert!(!of(&[("TERM", "linux")]).questions);
    }

    #[test]
    fn no_colour_wins() {
        let asked = [
            ("TERM", "xterm"),
            ("NO_COLOR", "1"),
            ("CLICOLOR_FORCE", "1"),
        ];
        assert_eq!(of(&asked).colours, Colours::None);
        assert_eq!(
            of(&[("TERM", "xterm"), ("NO_COLOR", "")]).colours,
            Colours::Sixteen
        );
    }

    #[test]
    fn another_locale_gets_plain_boxes() {
        assert!(!of(&[("TERM", "xterm"), ("LC_ALL", "de_DE.ISO-8859-1")]).unicode_boxes);
        assert!(of(&[("TERM", "xterm"), ("LANG", "C.UTF-8")]).unicode_boxes);
    }
}

//! Who orders right-to-left text: we or the terminal.

use super::environment::Environment;
use crate::text::{Mode, Turning};

/// How a terminal's own ordering of right-to-left text is switched off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Switch {
    /// By `CSI 8 l` (BDSM, ECMA-48), which terminals that order nothing ignore.
    #[default]
    Standard,
    /// By mlterm's own command; it ignores the standard's.
    Mlterm,
}

/// Who orders right-to-left text, and what the terminal must be told for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Bidi {
    /// Who orders it.
    pub mode: Mode,
    /// How the terminal is told.
    pub switch: Switch,
    /// Whether a left-to-right mark stands behind each right-to-left letter, since something
    /// between us and the terminal swallows `CSI 8 l` (tmux).
    pub armour: bool,
    /// What the terminal turns round when it orders.
    pub turning: Turning,
    /// Whether the person chose the mode, so that no answer of the terminal changes it.
    pub chosen: bool,
}

/// What the terminal answered when it was asked; nothing at all is an answer as well.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answer {
    /// The state of BDSM (DECRPM): 0 unknown, 1 set, 2 reset, 3 and 4 for ever so.
    pub ordering: Option<u16>,
    /// Its secondary device attributes: kind, version.
    pub kind: Vec<u16>,
    /// Whether it has answered the last question, so that nothing more comes.
    pub complete: bool,
}

impl Answer {
    /// Whether the terminal may have printed a question that it doesn't know.
    pub const fn may_have_printed(&self) -> bool {
        self.complete && self.ordering.is_none()
    }
}

impl Bidi {
    /// Chooses before the terminal was asked: a setting wins over `LOTSE_BIDI`, both over what
    /// the environment tells of terminals that order text themselves and can't be stopped.
    pub fn of(setting: Option<Mode>, environment: &Environment) -> Self {
        if !environment.is_utf8() {
            return Self {
                mode: Mode::Ascii,
                chosen: true,
                ..Self::default()
            };
        }
        let wish = setting.or_else(|| environment.get("LOTSE_BIDI").and_then(named));
        let told = if orders_itself(environment) {
            Mode::Terminal
        } else {
            Mode::App
        };
        Self {
            mode: wish.unwrap_or(told),
            switch: Switch::Standard,
            armour: environment.get("TMUX").is_some(),
            turning: turning(environment),
            chosen: wish.is_some(),
        }
    }

    /// Chooses once more with what the terminal answered.
    ///
    /// The kinds are those that the terminals' own programs report: `PuTTY` 0;136;0, mlterm 24,
    /// tmux 84, Konsole 0 or 1;115;0, Apple's Terminal 1;95;0.
    pub fn answered(self, answer: &Answer) -> Self {
        let told = match answer.kind.as_slice() {
            [24, ..] => Self {
                switch: Switch::Mlterm,
                ..self.with(Mode::App)
            },
            [84, ..] => Self {
                armour: true,
                ..self
            },
            [0, 136, 0] => Self {
                turning: Turning::Rows,
                ..self.with(Mode::Terminal)
            },
            [1, 95, 0] | [0 | 1, 115, ..] => self.with(Mode::Terminal),
            _ if matches!(answer.ordering, Some(1..=3)) => self.with(Mode::App),
            _ => self,
        };
        // Inside tmux the answer is tmux's, whatever it says.
        Self {
            armour: self.armour || told.armour,
            ..told
        }
    }

    const fn with(self, mode: Mode) -> Self {
        Self {
            mode: if self.chosen { self.mode } else { mode },
            ..self
        }
    }
}

/// Returns the mode of this name: `app`, `terminal` or `plain`.
pub fn named(name: &str) -> Option<Mode> {
    match name {
        "app" => Some(Mode::App),
        "terminal" => Some(Mode::Terminal),
        "plain" => Some(Mode::Plain),
        _ => None,
    }
}

fn turning(environment: &Environment) -> Turning {
    match environment.term() {
        kind if kind.starts_with("putty") => Turning::Rows,
        "xterm-kitty" => Turning::Words,
        _ => Turning::Runs,
    }
}

fn orders_itself(environment: &Environment) -> bool {
    let putty = environment.term().starts_with("putty");
    let konsole = environment.get("KONSOLE_VERSION").is_some();
    let apple = environment.get("TERM_PROGRAM") == Some("Apple_Terminal");
    let kitty = environment.term() == "xterm-kitty";
    putty || konsole || apple || kitty
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_wins() {
        let konsole = Environment::of([("TERM", "xterm"), ("KONSOLE_VERSION", "230800")]);
        let asked = Environment::of([("KONSOLE_VERSION", "230800"), ("LOTSE_BIDI", "plain")]);
        let typo = Environment::of([("TERM", "xterm"), ("LOTSE_BIDI", "ap")]);
        assert_eq!(Bidi::of(None, &konsole).mode, Mode::Terminal);
        assert_eq!(Bidi::of(None, &asked).mode, Mode::Plain);
        assert_eq!(Bidi::of(Some(Mode::App), &asked).mode, Mode::App);
        assert_eq!(Bidi::of(None, &typo).mode, Mode::App);
    }

    fn answered(ordering: Option<u16>, kind: &[u16]) -> Bidi {
        let answer = Answer {
            ordering,
            kind: kind.to_vec(),
            complete: true,
        };
        Bidi::default().answered(&answer)
    }

    #[test]
    fn answers_tell_the_terminals_apart() {
        let (xterm, silent) = (answered(Some(0), &[41, 379, 0]), answered(None, &[]));
        assert_eq!((xterm, silent), (Bidi::default(), Bidi::default()));
        assert_eq!(answered(Some(2), &[65, 7006, 1]).mode, Mode::App);
        assert_eq!(answered(Some(0), &[24, 279, 0]).switch, Switch::Mlterm);
        let putty = answered(None, &[0, 136, 0]);
        assert_eq!((putty.mode, putty.turning), (Mode::Terminal, Turning::Rows));
        assert!(answered(None, &[84, 0, 0]).armour);
    }

    #[test]
    fn no_answer_changes_what_was_chosen() {
        let putty = Answer {
            kind: vec![0, 136, 0],
            ..Answer::default()
        };
        let asked = Environment::of([("TERM", "xterm"), ("LOTSE_BIDI", "app")]);
        assert_eq!(Bidi::of(None, &asked).answered(&putty).mode, Mode::App);
    }
}

//! What the terminal is asked, and its answers as they come.

use std::time::Duration;

use super::bidi::Answer;
use super::environment::Environment;

/// The state of BDSM, the kind of terminal, and a question that every terminal answers: once its
/// answer is there, no other is to be waited for.
pub(super) const QUESTIONS: &str = "\x1b[8$p\x1b[>c\x1b[c";

/// Collects what the terminal answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Probe {
    answer: Answer,
    finished: bool,
}

impl Probe {
    /// The longest time in which nothing is taken for silence, shorter where no line lies between.
    pub fn patience(environment: &Environment) -> Duration {
        Duration::from_millis(if environment.is_remote() { 1000 } else { 200 })
    }

    /// Takes in the state of a mode.
    pub const fn mode(&mut self, mode: u16, state: u16) {
        if mode == 8 {
            self.answer.ordering = Some(state);
        }
    }

    /// Takes in the kind of terminal.
    pub fn kind(&mut self, kind: Vec<u16>) {
        self.answer.kind = kind;
    }

    /// Returns all that was answered, once; also late, since it is still true.
    pub fn finish(&mut self) -> Option<Answer> {
        (!std::mem::replace(&mut self.finished, true)).then(|| Answer {
            complete: true,
            ..self.answer.clone()
        })
    }

    /// Returns what was answered when the time is over; the rest may come later.
    pub fn so_far(&self) -> Answer {
        self.answer.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_far_terminal_gets_more_time() {
        let far = Environment::of([("SSH_CONNECTION", "192.0.2.7 1 192.0.2.8 22")]);
        assert_eq!(Probe::patience(&far), Duration::from_secs(1));
        let near = Environment::of([("TERM", "xterm")]);
        assert_eq!(Probe::patience(&near), Duration::from_millis(200));
    }

    #[test]
    fn one_answer_is_enough() {
        let mut probe = Probe::default();
        probe.mode(8, 1);
        assert!(!probe.so_far().may_have_printed());
        let answer = probe.finish().unwrap();
        assert!(answer.complete && answer.ordering == Some(1));
        assert_eq!(probe.finish(), None);
    }
}

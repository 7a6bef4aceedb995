//! The rest of a word whose first letter answered already.
//!
//! `j` answers yes at once. Who types "ja" and Enter out of habit must not write an "a" into the
//! next question and answer it; so the rest of the word is swallowed while it is typed on.

use std::time::Duration;

use crate::base::Moment;

/// The longest pause within a word that is typed on.
const PAUSE: Duration = Duration::from_secs(1);

/// What may still come of a word.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Echo {
    /// The rest of the word in each language.
    rests: Vec<String>,
    heard: bool,
    until: Moment,
}

impl Echo {
    /// Waits for the rest of these labels behind the letter that answered.
    pub(super) fn of(labels: impl Iterator<Item = String>, letter: &str, now: Moment) -> Self {
        let (lower, letter) = (labels.map(|it| it.to_lowercase()), letter.to_lowercase());
        let rests = lower.filter_map(|it| it.strip_prefix(&letter).map(str::to_owned));
        Self {
            rests: rests.filter(|it| !it.is_empty()).collect(),
            heard: false,
            until: now.after(PAUSE),
        }
    }

    /// Tells whether a typed text is the word going on; else the word has ended.
    pub(super) fn swallows(&mut self, text: &str, now: Moment) -> bool {
        let rests = self.rests.iter().filter_map(|it| it.strip_prefix(text));
        let rests: Vec<String> = rests.map(str::to_owned).collect();
        let goes_on = now <= self.until && !rests.is_empty() && !text.is_empty();
        *self = if goes_on {
            Self {
                rests,
                heard: true,
                until: now.after(PAUSE),
            }
        } else {
            Self::default()
        };
        goes_on
    }

    /// Tells whether Enter belongs to a word that was typed to its end.
    pub(super) fn swallows_enter(&mut self, now: Moment) -> bool {
        let echo = std::mem::take(self);
        echo.heard && now <= echo.until && echo.rests.iter().any(String::is_empty)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(millis: u64) -> Moment {
        Moment(Duration::from_millis(millis))
    }

    fn nein() -> Echo {
        let labels = ["Nein", "لا"].map(str::to_owned);
        Echo::of(labels.into_iter(), "n", at(0))
    }

    #[test]
    fn the_word_typed_on_is_swallowed() {
        let mut echo = nein();
        for (letter, millis) in [("e", 200), ("i", 400), ("n", 600)] {
            assert!(echo.swallows(letter, at(millis)));
        }
        assert!(echo.swallows_enter(at(900)));
        assert!(!echo.swallows_enter(at(901)));
    }

    #[test]
    fn anything_else_is_typed() {
        assert!(!nein().swallows("L", at(100)));
        assert!(!nein().swallows("e", at(1_500)));
        assert!(!nein().swallows_enter(at(100)));
        let mut echo = nein();
        assert!(echo.swallows("e", at(100)));
        assert!(!echo.swallows_enter(at(200)));
        assert!(!echo.swallows("i", at(300)));
    }
}

//! Undo of one field: the texts before each change.

use zeroize::Zeroizing;

/// A text with its caret.
type State = (Zeroizing<String>, usize);

/// Changes that can be taken back.
const DEPTH: usize = 100;

/// The states before and after the present one.
#[derive(Default)]
pub(super) struct History {
    past: Vec<State>,
    future: Vec<State>,
    /// The caret behind the last typed letter: typing goes on there as the same change.
    typing: Option<usize>,
}

impl History {
    /// Keeps the state before a change.
    pub(super) fn keep(&mut self, text: &str, caret: usize) {
        self.future.clear();
        self.typing = None;
        if self.past.len() == DEPTH {
            self.past.remove(0);
        }
        self.past.push(copy(text, caret));
    }

    /// Keeps the state before a letter is typed, unless the word is being typed already.
    pub(super) fn keep_before_letter(&mut self, text: &str, caret: usize) {
        if self.typing != Some(caret) {
            self.keep(text, caret);
        }
    }

    /// Notes where typing may go on as the same change.
    pub(super) const fn typed(&mut self, caret: usize) {
        self.typing = Some(caret);
    }

    /// Returns the state before the last change, and keeps the present one for redo.
    pub(super) fn undo(&mut self, text: &str, caret: usize) -> Option<State> {
        self.typing = None;
        let state = self.past.pop()?;
        self.future.push(copy(text, caret));
        Some(state)
    }

    /// Returns the state after the change that was taken back last.
    pub(super) fn redo(&mut self, text: &str, caret: usize) -> Option<State> {
        self.typing = None;
        let state = self.future.pop()?;
        self.past.push(copy(text, caret));
        Some(state)
    }
}

fn copy(text: &str, caret: usize) -> State {
    (Zeroizing::new(text.to_owned()), caret)
}

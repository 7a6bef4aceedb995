//! One line that tells the counselor what happened.

use super::Key;
use crate::base::{Day, Language};
use crate::text::{Args, Text, TextKey, Texts};

/// A message on the screen; it goes with the next key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Note {
    /// How it is meant.
    pub tone: Tone,
    /// Its text.
    pub key: TextKey,
    /// The values in the text.
    pub values: Vec<(&'static str, NoteValue)>,
}

/// How a message is meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tone {
    /// Something is done or can be done.
    Good,
    /// Something is asked for or explained.
    Plain,
    /// Something should be looked at.
    Warning,
    /// Something did not work.
    Error,
}

/// A value in a message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NoteValue {
    /// A number.
    Count(usize),
    /// A day.
    Day(Day),
    /// A text with a key of its own.
    Key(TextKey),
    /// The name of a file.
    File(String),
    /// Words that have no key, such as the name of a package.
    Words(String),
    /// A key to press.
    Press(Key),
}

impl Note {
    /// Makes a message without values.
    pub const fn new(tone: Tone, key: TextKey) -> Self {
        Self {
            tone,
            key,
            values: Vec::new(),
        }
    }

    /// Makes a message that asks for or explains something.
    pub const fn plain(key: &'static str) -> Self {
        Self::new(Tone::Plain, TextKey::new(key))
    }

    /// Makes a message about something that works.
    pub const fn good(key: &'static str) -> Self {
        Self::new(Tone::Good, TextKey::new(key))
    }

    /// Makes a message about something that should be looked at.
    pub const fn warning(key: &'static str) -> Self {
        Self::new(Tone::Warning, TextKey::new(key))
    }

    /// Makes a message about something that did not work.
    pub const fn error(key: TextKey) -> Self {
        Self::new(Tone::Error, key)
    }

    /// Adds a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: NoteValue) -> Self {
        self.values.push((name, value));
        self
    }

    /// Returns the message in a language.
    pub fn text(&self, texts: &Texts, language: &Language) -> Text {
        let mut args = Args::new();
        for (name, value) in &self.values {
            args = match value {
                NoteValue::Count(count) => args.count(*name, *count),
                NoteValue::Day(day) => args.day(*name, *day),
                NoteValue::Key(key) => args.text(*name, texts.plain(language, key).text),
                NoteValue::Press(key) => {
                    let said = |key: &TextKey| texts.plain(language, key).text;
                    args.text(*name, key.shown(&said))
                }
                NoteValue::File(said) | NoteValue::Words(said) => args.text(*name, said.clone()),
            };
        }
        texts.get(language, &self.key, &args)
    }
}

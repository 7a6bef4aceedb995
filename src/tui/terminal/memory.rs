//! What was chosen for each terminal, kept in a small file of the user's.
//!
//! A terminal is known by its kind and the computer it stands on: over a line that is where the
//! line comes from. The file holds nothing about any client.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::{fs, io};

use serde::{Deserialize, Serialize};

use super::bidi::named;
use super::environment::Environment;
use crate::app::{Display, ThemeName};
use crate::base::Language;
use crate::text::Mode;

/// The place of the choices for this terminal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Memory {
    file: PathBuf,
    terminal: String,
}

/// A terminal's entry in the file; names that are not known count as not there.
#[derive(Serialize, Deserialize, Clone, Debug, Default)]
#[serde(default)]
struct Entry {
    #[serde(skip_serializing_if = "Option::is_none")]
    order: Option<String>,
    theme: String,
    no_borders: bool,
    unreadable: Vec<String>,
    checked: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
}

type Entries = BTreeMap<String, Entry>;

impl Memory {
    /// Keeps the choices for the terminal of this environment in a file.
    pub fn new(file: PathBuf, environment: &Environment) -> Self {
        let host = environment
            .get("SSH_CONNECTION")
            .and_then(|it| it.split(' ').next())
            .map_or_else(computer, str::to_owned);
        let kind = environment.term();
        let program = environment.get("TERM_PROGRAM").unwrap_or_default();
        let terminal = format!("{kind} {program}@{host}").replace(" @", "@");
        Self { file, terminal }
    }

    /// Reads what was chosen; a file that can't be read counts as none.
    pub fn read(&self) -> Display {
        let mut entries = self.entries();
        entries
            .remove(&self.terminal)
            .map_or_else(Display::default, Display::from)
    }

    /// Writes what was chosen; what stands there for other terminals stays.
    ///
    /// # Errors
    ///
    /// When the file can't be written.
    pub fn write(&self, display: &Display) -> io::Result<()> {
        let mut entries = self.entries();
        entries.insert(self.terminal.clone(), Entry::from(display));
        let text = serde_json::to_string_pretty(&entries)?;
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        let beside = self.file.with_extension("new");
        fs::write(&beside, text + "\n")?;
        fs::rename(beside, &self.file)
    }

    fn entries(&self) -> Entries {
        let text = fs::read(&self.file).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }
}

/// The computer's name where the system tells it in a file; else there is but one.
fn computer() -> String {
    let name = fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let name = name.trim();
    if name.is_empty() { "here" } else { name }.to_owned()
}

impl From<Entry> for Display {
    fn from(entry: Entry) -> Self {
        Self {
            ordering: entry.order.as_deref().and_then(named),
            theme: ThemeName::named(&entry.theme).unwrap_or_default(),
            borders: !entry.no_borders,
            unreadable: entry.unreadable.into_iter().map(Language::new).collect(),
            checked: entry.checked,
            language: entry.language.map(Language::new),
        }
    }
}

impl From<&Display> for Entry {
    fn from(display: &Display) -> Self {
        let order = display.ordering.and_then(|it| match it {
            Mode::App => Some("app"),
            Mode::Terminal => Some("terminal"),
            Mode::Plain => Some("plain"),
            Mode::Ascii => None,
        });
        let unreadable = display.unreadable.iter();
        Self {
            order: order.map(str::to_owned),
            theme: display.theme.code().to_owned(),
            no_borders: !display.borders,
            unreadable: unreadable.map(|it| it.as_str().to_owned()).collect(),
            checked: display.checked,
            language: display.language.as_ref().map(|it| it.as_str().to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_terminal_has_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("lotse/terminals.json");
        let far = Environment::of([("TERM", "xterm"), ("SSH_CONNECTION", "192.0.2.7 1 2 3")]);
        let far = Memory::new(file.clone(), &far);
        let near = Memory::new(file.clone(), &Environment::of([("TERM", "linux")]));
        assert_eq!(far.terminal, "xterm@192.0.2.7");
        assert_eq!(near.read(), Display::default());
        let chosen = Display {
            ordering: Some(Mode::Terminal),
            theme: ThemeName::Light,
            borders: false,
            unreadable: [Language::new("ti")].into(),
            checked: true,
            language: Some(Language::new("tr")),
        };
        near.write(&chosen).unwrap();
        far.write(&Display::default()).unwrap();
        assert_eq!(near.read(), chosen);
        assert_eq!(far.read(), Display::default());
        fs::write(&file, "{").unwrap();
        assert_eq!(near.read(), Display::default());
    }
}

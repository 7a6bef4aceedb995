//! What the environment says about the terminal.

use std::collections::BTreeMap;

/// The variables that describe a terminal.
const NAMES: [&str; 15] = [
    "ACCESSIBLE",
    "CLICOLOR_FORCE",
    "COLORTERM",
    "KONSOLE_VERSION",
    "LANG",
    "LC_ALL",
    "LC_CTYPE",
    "LOTSE_BIDI",
    "NO_COLOR",
    "SSH_CONNECTION",
    "SSH_TTY",
    "TERM",
    "TERM_PROGRAM",
    "TMUX",
    "WT_SESSION",
];

/// The variables that describe the terminal, read once at the start.
#[derive(Debug, Clone, Default)]
pub struct Environment(BTreeMap<String, String>);

impl Environment {
    /// Reads the variables of this process.
    pub fn of_process() -> Self {
        let set = |name: &str| {
            std::env::var(name)
                .ok()
                .map(|value| (name.to_owned(), value))
        };
        Self(NAMES.into_iter().filter_map(set).collect())
    }

    /// Makes an environment of these variables, for tests.
    pub fn of<'a>(variables: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        Self(variables.into_iter().map(owned).collect())
    }

    /// Returns a variable that is set and not empty.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0
            .get(name)
            .map(String::as_str)
            .filter(|value| !value.is_empty())
    }

    /// Returns the kind of terminal, `dumb` when none is named. On Windows no kind is named, and
    /// every console in support speaks xterm's language.
    pub fn term(&self) -> &str {
        let unnamed = if cfg!(windows) { "xterm" } else { "dumb" };
        self.get("TERM").unwrap_or(unnamed)
    }

    /// Whether a slow or distant line lies between the terminal and this process.
    pub fn is_remote(&self) -> bool {
        self.get("SSH_CONNECTION").is_some() || self.get("SSH_TTY").is_some()
    }

    /// Whether the person asked for lines instead of screens, or the terminal has no cursor.
    pub fn wants_lines(&self) -> bool {
        self.term() == "dumb" || self.get("ACCESSIBLE").is_some_and(|value| value != "0")
    }

    /// Whether text goes out as UTF-8; without a locale we take it so, as all systems of today do.
    pub fn is_utf8(&self) -> bool {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
            .into_iter()
            .find_map(|name| self.get(name));
        locale.is_none_or(|locale| {
            let locale = locale.to_ascii_lowercase();
            let plain = matches!(locale.as_str(), "c" | "posix");
            plain || locale.contains("utf-8") || locale.contains("utf8")
        })
    }
}

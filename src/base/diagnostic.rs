//! Mistakes in people's files: where, what, and what to do.

use std::fmt;
use std::sync::Arc;

/// How bad a finding is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Level {
    /// The file cannot be used as it is.
    Error,
    /// The file works, and someone should look.
    Warning,
}

/// A place in a data file; line and column count from 1, columns in characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Place {
    /// The path below the data folder, or as the user named it.
    pub file: Arc<str>,
    /// The line; 0 when the whole file is meant.
    pub line: u32,
    /// The column; 0 when the whole file is meant.
    pub column: u32,
}

impl Place {
    /// Means a file as a whole.
    pub fn file(path: impl Into<Arc<str>>) -> Self {
        Self {
            file: path.into(),
            line: 0,
            column: 0,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => f.write_str(&self.file),
            line => write!(f, "{}:{line}:{}", self.file, self.column),
        }
    }
}

/// One finding about a data file.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Diagnostic {
    /// Where it is.
    pub place: Place,
    /// How bad it is.
    pub level: Level,
    /// A stable code, such as `unknown_question`.
    pub code: &'static str,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// What to do about it.
    pub remedy: Option<String>,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = match self.level {
            Level::Error => "error",
            Level::Warning => "warning",
        };
        write!(
            f,
            "{}: {level}[{}]: {}",
            self.place, self.code, self.message
        )?;
        match &self.remedy {
            Some(remedy) => write!(f, "\n  help: {remedy}"),
            None => Ok(()),
        }
    }
}

/// Collects the findings while files are read.
#[derive(Clone, Default, Debug)]
pub struct Report {
    found: Vec<Diagnostic>,
}

impl Report {
    /// Adds an error.
    pub fn error(&mut self, code: &'static str, place: Place, message: impl Into<String>) {
        self.push(Level::Error, code, place, message.into());
    }

    /// Adds a warning.
    pub fn warning(&mut self, code: &'static str, place: Place, message: impl Into<String>) {
        self.push(Level::Warning, code, place, message.into());
    }

    /// Says what to do about the finding that was added last.
    pub fn remedy(&mut self, remedy: impl Into<String>) {
        if let Some(last) = self.found.last_mut() {
            last.remedy = Some(remedy.into());
        }
    }

    /// Names the nearest known name as the remedy, or else where names like it stand.
    pub fn did_you_mean(&mut self, near: Option<impl fmt::Display>, otherwise: impl Into<String>) {
        match near {
            Some(near) => self.remedy(format!("did you mean `{near}`?")),
            None => self.remedy(otherwise),
        }
    }

    /// Adds a finding as it is.
    pub fn add(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    /// Adds the findings of another report.
    pub fn append(&mut self, other: Self) {
        self.found.extend(other.found);
    }

    /// Counts the errors so far.
    pub fn errors(&self) -> usize {
        self.found
            .iter()
            .filter(|it| it.level == Level::Error)
            .count()
    }

    /// Returns the findings in the order they were made.
    pub fn found(&self) -> &[Diagnostic] {
        &self.found
    }

    /// Returns the findings ordered by place, each once.
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.found.sort();
        self.found.dedup();
        self.found
    }

    fn push(&mut self, level: Level, code: &'static str, place: Place, message: String) {
        self.found.push(Diagnostic {
            place,
            level,
            code,
            message,
            remedy: None,
        });
    }
}

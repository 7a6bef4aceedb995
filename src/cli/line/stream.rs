//! Where lines come from and go to.

use std::io::{BufRead, Write};

use crate::cli::Failure;

/// The input and the output of the line mode.
pub(crate) struct Stream<R, W> {
    input: R,
    output: W,
}

impl<R: BufRead, W: Write> Stream<R, W> {
    /// Reads lines from one and writes them to the other.
    pub(crate) const fn new(input: R, output: W) -> Self {
        Self { input, output }
    }

    /// Writes text and its line end at once.
    pub(crate) fn say(&mut self, text: &str) -> Result<(), Failure> {
        let written = writeln!(self.output, "{text}").and_then(|()| self.output.flush());
        written
            .map_err(|cause| Failure::told(format!("cannot write: {cause}"), "check the terminal"))
    }

    /// Reads the next line without blanks around it; nothing at the end of the input.
    pub(crate) fn line(&mut self) -> Result<Option<String>, Failure> {
        let mut line = String::new();
        let read = self.input.read_line(&mut line);
        let count = read.map_err(|cause| {
            Failure::told(format!("cannot read the input: {cause}"), "send UTF-8 text")
        })?;
        Ok((count > 0).then(|| line.trim().to_owned()))
    }
}

//! Reading aloud with `espeak-ng`, where it is installed.
//!
//! The text goes through a pipe and never into an argument, where other users could read it.

use std::io::Write as _;
use std::process::{Child, Command, Stdio};

use crate::app::Spoken;
use crate::base::Language;

/// The program, found by the system at the time it is needed.
const PROGRAM: &str = "espeak-ng";

/// Words a minute: slower than usual, for people who learn the language or listen in a noisy hall.
const SPEED: &str = "140";

/// The voice that is speaking, if one is.
#[derive(Debug)]
pub(super) struct Speech {
    speaking: Option<Child>,
}

impl Speech {
    /// Says nothing yet.
    pub(super) const fn new() -> Self {
        Self { speaking: None }
    }

    /// Begins to read a text aloud; what was being read before stops.
    pub(super) fn say(&mut self, language: &Language, text: &str) -> Spoken {
        self.stop();
        match has_voice(language) {
            None => return Spoken::NoProgram,
            Some(false) => return Spoken::NoVoice(language.clone()),
            Some(true) => {}
        }
        let speaking = Command::new(PROGRAM)
            .args(["--stdin", "-s", SPEED, "-v", voice(language)])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let Ok(mut child) = speaking else {
            return Spoken::NoProgram;
        };
        if let Some(mut input) = child.stdin.take() {
            // A voice that stops listening has nothing more to say.
            input.write_all(text.as_bytes()).ok();
        }
        self.speaking = Some(child);
        Spoken::Started
    }

    /// Stops reading.
    pub(super) fn stop(&mut self) {
        if let Some(mut child) = self.speaking.take() {
            // One that has ended by itself can't be stopped, only collected.
            child.kill().ok();
            child.wait().ok();
        }
    }
}

impl Drop for Speech {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Tells whether there is a voice; nothing where the program itself is missing.
fn has_voice(language: &Language) -> Option<bool> {
    let asked = Command::new(PROGRAM)
        .arg(format!("--voices={}", voice(language)))
        .stdin(Stdio::null())
        .output()
        .ok()?;
    // The first line is the head of the table.
    Some(String::from_utf8_lossy(&asked.stdout).lines().count() > 1)
}

/// Returns the name of the voice: that of the language, whatever script or manner it is written in.
fn voice(language: &Language) -> &str {
    let tag = language.as_str();
    tag.split_once('-').map_or(tag, |it| it.0)
}

//! Entering the terminal, and giving it back whatever happens.

use std::io::{self, Write};
use std::sync::{Mutex, PoisonError};

use crossterm::terminal::{disable_raw_mode, enable_raw_mode, size};
use ratatui::Terminal;
use ratatui::layout::Size;

use super::abilities::Abilities;
use super::sequences;
use crate::text::Mode;
use crate::tui::backend::Lean;

/// Where frames go: the terminal, without a buffer of its own.
pub type Output = Box<dyn Write + Send>;

/// The screen that views are drawn on.
pub type Screen = Terminal<Lean<Output>>;

/// What must be undone, also by a panic in any thread.
static ENTERED: Mutex<Option<Abilities>> = Mutex::new(None);

/// The terminal while the program has it; dropping this gives it back.
#[derive(Debug)]
pub struct Session(());

impl Session {
    /// Enters the terminal: raw mode, the second screen where there is one, bracketed paste, and
    /// no reordering by the terminal where the program orders text itself. The title stays.
    ///
    /// # Errors
    ///
    /// When the standard streams are no terminal, or writing fails; nothing is changed then.
    pub fn enter(abilities: Abilities, mode: Mode) -> io::Result<Self> {
        enable_raw_mode()?;
        *entered() = Some(abilities);
        let session = Self(());
        let explicit_bidi = mode == Mode::App;
        write(&sequences::entering(abilities, explicit_bidi))?;
        Ok(session)
    }

    /// Makes the screen to draw on.
    ///
    /// # Errors
    ///
    /// When the standard output can't be had.
    pub fn screen(&self, abilities: Abilities) -> io::Result<Screen> {
        let size = size().map_or(Size::ZERO, Size::from);
        Terminal::new(Lean::new(output()?, usable(size), abilities))
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        restore();
    }
}

/// Gives the terminal back, once; without a session it does nothing.
pub fn restore() {
    let Some(abilities) = entered().take() else {
        return;
    };
    // The terminal may be gone; then there is nothing to give back.
    write(&sequences::leaving(abilities)).ok();
    disable_raw_mode().ok();
}

/// Serial lines tell no size; 80 × 24 is what all of them have.
pub const fn usable(size: Size) -> Size {
    if size.width == 0 || size.height == 0 {
        Size::new(80, 24)
    } else {
        size
    }
}

fn entered() -> std::sync::MutexGuard<'static, Option<Abilities>> {
    ENTERED.lock().unwrap_or_else(PoisonError::into_inner)
}

fn write(sequence: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(sequence.as_bytes())?;
    out.flush()
}

/// The standard output without its line buffer, so that each frame is one write.
#[cfg(unix)]
fn output() -> io::Result<Output> {
    use std::os::fd::AsFd as _;
    let descriptor = io::stdout().as_fd().try_clone_to_owned()?;
    Ok(Box::new(std::fs::File::from(descriptor)))
}

/// The console needs the standard output's translation to UTF-16.
#[cfg(not(unix))]
fn output() -> io::Result<Output> {
    Ok(Box::new(io::stdout()))
}

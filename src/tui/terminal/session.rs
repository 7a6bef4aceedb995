//! Entering the terminal, and giving it back whatever happens.

use std::io::{self, Write};
use std::sync::{Mutex, PoisonError};

use crossterm::terminal::{disable_raw_mode, enable_raw_mode};
use ratatui::Terminal;
use ratatui::layout::Size;

use super::abilities::Abilities;
use super::bidi::Bidi;
use super::{probe, sequences};
use crate::tui::backend::Lean;

/// Where frames go: the terminal, without a buffer of its own.
pub type Output = Box<dyn Write + Send>;

/// The screen that views are drawn on.
pub type Screen = Terminal<Lean<Output>>;

/// What must be undone, also by a panic in any thread.
static ENTERED: Mutex<Option<Entered>> = Mutex::new(None);

/// What the terminal was told.
#[derive(Clone, Copy)]
struct Entered {
    abilities: Abilities,
    bidi: Bidi,
}

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
    pub fn enter(abilities: Abilities, bidi: Bidi) -> io::Result<Self> {
        enable_raw_mode()?;
        *entered() = Some(Entered { abilities, bidi });
        let session = Self(());
        write(&sequences::entering(abilities, bidi))?;
        Ok(session)
    }

    /// Asks the terminal what it is; its answers come with the keys. Terminals that might print
    /// the questions aren't asked.
    ///
    /// # Errors
    ///
    /// When writing fails.
    pub fn ask(&self) -> io::Result<bool> {
        let may = entered().is_some_and(|it| it.abilities.questions);
        if may {
            write(probe::QUESTIONS)?;
        }
        Ok(may)
    }

    /// Tells the terminal who orders right-to-left text now; tells whether that was news to it.
    /// Then everything on it must be drawn anew.
    ///
    /// # Errors
    ///
    /// When writing fails.
    pub fn order(&self, bidi: Bidi) -> io::Result<bool> {
        let Some(before) = entered()
            .as_mut()
            .map(|it| std::mem::replace(&mut it.bidi, bidi))
        else {
            return Ok(false);
        };
        if before == bidi {
            return Ok(false);
        }
        write(&sequences::changing(before, bidi))?;
        Ok(true)
    }

    /// Enters the terminal again, which another program may have changed meanwhile.
    ///
    /// # Errors
    ///
    /// When the terminal is lost.
    pub fn resume(&self, abilities: Abilities, bidi: Bidi) -> io::Result<()> {
        // Only so that the mode is set anew; a terminal that refuses it is told by the next call.
        disable_raw_mode().ok();
        enable_raw_mode()?;
        *entered() = Some(Entered { abilities, bidi });
        write(&sequences::entering(abilities, bidi))
    }

    /// Makes the screen to draw on.
    ///
    /// # Errors
    ///
    /// When the standard output can't be had.
    pub fn screen(&self, abilities: Abilities) -> io::Result<Screen> {
        Terminal::new(Lean::new(output()?, size(), abilities))
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        restore();
    }
}

/// Gives the terminal back, once; without a session it does nothing.
pub fn restore() {
    let Some(Entered { abilities, bidi }) = entered().take() else {
        return;
    };
    // The terminal may be gone; then there is nothing to give back.
    write(&sequences::leaving(abilities, bidi)).ok();
    disable_raw_mode().ok();
}

/// Returns the terminal's size.
pub fn size() -> Size {
    usable(told_size().unwrap_or(Size::ZERO))
}

#[cfg(unix)]
fn told_size() -> Option<Size> {
    let size = rustix::termios::tcgetwinsize(io::stdout()).ok()?;
    Some(Size::new(size.ws_col, size.ws_row))
}

#[cfg(not(unix))]
fn told_size() -> Option<Size> {
    crossterm::terminal::size().ok().map(Size::from)
}

/// Serial lines tell no size; 80 × 24 is what all of them have.
pub const fn usable(size: Size) -> Size {
    if size.width == 0 || size.height == 0 {
        Size::new(80, 24)
    } else {
        size
    }
}

fn entered() -> std::sync::MutexGuard<'static, Option<Entered>> {
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

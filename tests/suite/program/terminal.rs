//! The real program in a pseudo-terminal, with another terminal emulator as its judge.

use std::ffi::OsString;
use std::io::{Read, Write};
use std::num::NonZero;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

/// How long a screen may take to show what is waited for; generous, since tests share the machine.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

/// A running program and the screen it has drawn.
pub(crate) struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    keys: Box<dyn Write + Send>,
    bytes: Receiver<Vec<u8>>,
    screen: vt100::Parser,
    /// Kept open: dropping it hangs the program up.
    master: Box<dyn MasterPty + Send>,
    /// Everything the program has written.
    written: Vec<u8>,
    /// Whether the program has closed its side.
    closed: bool,
    /// Counts the keystrokes sent so far.
    pub(crate) keystrokes: usize,
}

/// How a program ended.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: u32,
    /// What stood on the screen last.
    pub(crate) text: String,
    /// Everything it has written.
    pub(crate) written: Vec<u8>,
}

impl Terminal {
    /// Starts a command in a window of rows and columns, with no environment but the given one.
    pub(crate) fn start(
        command: &[OsString],
        (rows, columns): (u16, u16),
        environment: &[(OsString, OsString)],
    ) -> Self {
        let pair = native_pty_system().openpty(size(rows, columns)).unwrap();
        let mut builder = CommandBuilder::from_argv(command.to_vec());
        builder.env_clear();
        for (name, value) in environment {
            builder.env(name, value);
        }
        let child = pair.slave.spawn_command(builder).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (sender, bytes) = channel();
        thread::spawn(move || pass_on(&mut reader, &sender));
        Self {
            child,
            keys: pair.master.take_writer().unwrap(),
            bytes,
            screen: vt100::Parser::new(cells(rows), cells(columns), 0),
            master: pair.master,
            written: Vec::new(),
            closed: false,
            keystrokes: 0,
        }
    }

    /// Types text as it is, one key a letter, without counting it as keystrokes.
    pub(crate) fn type_words(&mut self, text: &str) {
        // A program that has ended takes no more keys; what is waited for next tells.
        self.keys.write_all(text.as_bytes()).ok();
        self.keys.flush().ok();
    }

    /// Presses keys by name or letter, separated by blanks: `Enter`, `Down`, `^T`, `1`.
    pub(crate) fn press(&mut self, keys: &str) {
        for key in keys.split(' ').filter(|it| !it.is_empty()) {
            self.keystrokes += 1;
            self.type_words(&bytes_of(key));
        }
    }

    /// Waits until the screen shows the text, in whatever row.
    pub(crate) fn see(&mut self, wanted: &str) {
        self.wait_for(&format!("{wanted:?}"), |screen| screen.contains(wanted));
    }

    /// Waits until the text is gone from the screen.
    pub(crate) fn see_no_more(&mut self, unwanted: &str) {
        let what = format!("the end of {unwanted:?}");
        self.wait_for(&what, |screen| !screen.contains(unwanted));
    }

    /// Waits until the screen holds what the predicate looks for.
    pub(crate) fn wait_for(&mut self, what: &str, found: impl Fn(&str) -> bool) {
        let seen = self.watch(PATIENCE, &found);
        assert!(
            seen,
            "waited for {what}; the screen shows:\n{}",
            self.text()
        );
    }

    /// Tells whether the screen comes to hold what the predicate looks for, within the time.
    pub(crate) fn watch(&mut self, time: Duration, found: &dyn Fn(&str) -> bool) -> bool {
        let end = Instant::now() + time;
        while !found(&self.text()) {
            if self.closed || Instant::now() >= end {
                return false;
            }
            self.take(Duration::from_millis(50));
        }
        true
    }

    /// Takes in what the program draws, waiting no longer than the time for the first of it.
    pub(crate) fn take(&mut self, time: Duration) {
        let from = self.written.len();
        match self.bytes.recv_timeout(time) {
            Ok(bytes) => self.written.extend(bytes),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => self.closed = true,
        }
        while let Ok(bytes) = self.bytes.try_recv() {
            self.written.extend(bytes);
        }
        self.screen.process(&self.written[from..]);
    }

    /// Returns the screen's rows as text.
    pub(crate) fn text(&self) -> String {
        self.screen.screen().contents()
    }

    /// Returns everything the program has written so far.
    pub(crate) fn written(&self) -> String {
        String::from_utf8_lossy(&self.written).into_owned()
    }

    /// Returns the judge's screen, cell by cell.
    pub(crate) fn screen(&self) -> &vt100::Screen {
        self.screen.screen()
    }

    /// Changes the size of the window.
    pub(crate) fn resize(&mut self, rows: u16, columns: u16) {
        self.master.resize(size(rows, columns)).unwrap();
        let screen = self.screen.screen_mut();
        screen.set_size(cells(rows), cells(columns));
    }

    /// Ends the program with SIGKILL, as a power cut or a crash of the machine would.
    pub(crate) fn kill(mut self) {
        self.signal(Signal::KILL);
        self.child.wait().unwrap();
    }

    /// Sends the program a signal.
    pub(crate) fn signal(&self, signal: Signal) {
        let process = i32::try_from(self.process()).unwrap();
        kill_process(Pid::from_raw(process).unwrap(), signal).unwrap();
    }

    /// Waits for the program's own end.
    pub(crate) fn end(mut self) -> Ended {
        let end = Instant::now() + PATIENCE;
        while !self.closed {
            self.take(Duration::from_millis(50));
            assert!(
                Instant::now() < end,
                "does not end; the screen shows:\n{}",
                self.text()
            );
        }
        Ended {
            code: self.child.wait().unwrap().exit_code(),
            text: self.text(),
            written: self.written,
        }
    }

    /// Tells whether the program has ended.
    pub(crate) fn has_ended(&mut self) -> bool {
        self.closed || self.child.try_wait().unwrap().is_some()
    }

    /// Returns the process id.
    pub(crate) fn process(&self) -> u32 {
        self.child.process_id().unwrap()
    }
}

/// Passes on what the program writes, until it closes its side.
fn pass_on(reader: &mut dyn Read, bytes: &Sender<Vec<u8>>) {
    let mut buffer = [0; 8192];
    while let Ok(count @ 1..) = reader.read(&mut buffer) {
        if bytes.send(buffer[..count].to_vec()).is_err() {
            break;
        }
    }
}

const fn size(rows: u16, cols: u16) -> PtySize {
    PtySize {
        rows,
        cols,
        pixel_width: 0,
        pixel_height: 0,
    }
}

const fn cells(number: u16) -> NonZero<u16> {
    NonZero::new(number).unwrap()
}

/// The bytes that terminals send for a key.
pub(crate) fn bytes_of(key: &str) -> String {
    let sequence = match key {
        "Enter" => "\r",
        "Tab" => "\t",
        "Esc" => "\x1b",
        "Space" => " ",
        "Backspace" => "\x7f",
        "Up" => "\x1b[A",
        "Down" => "\x1b[B",
        "Right" => "\x1b[C",
        "Left" => "\x1b[D",
        "PageDown" => "\x1b[6~",
        "PageUp" => "\x1b[5~",
        "Home" => "\x1b[H",
        "End" => "\x1b[F",
        "Delete" => "\x1b[3~",
        "ShiftTab" => "\x1b[Z",
        "F1" => "\x1bOP",
        _ => return letter(key),
    };
    sequence.to_owned()
}

fn letter(key: &str) -> String {
    let control = key.strip_prefix('^').and_then(|it| it.chars().next());
    control.map_or_else(
        || key.to_owned(),
        |letter| char::from(letter.to_ascii_uppercase() as u8 & 0x1f).to_string(),
    )
}

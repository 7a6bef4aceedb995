//! The real program in a pseudo-terminal, with another terminal emulator as its judge.

use std::io::{Read as _, Write as _};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How long a screen may take to show what is waited for; generous, since tests share the machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running program and the screen it has drawn.
pub(crate) struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    keys: Box<dyn std::io::Write + Send>,
    bytes: Receiver<Vec<u8>>,
    screen: vt100::Parser,
    /// Kept open: dropping it hangs the program up.
    master: Box<dyn MasterPty + Send>,
    /// Counts the keystrokes sent so far.
    pub(crate) keystrokes: usize,
}

impl Terminal {
    /// Starts the program with its store in the folder; `arguments` follow `--store`.
    pub(crate) fn start(store: &Path, arguments: &[&str], (rows, columns): (u16, u16)) -> Self {
        Self::start_in(store, arguments, (rows, columns), &[])
    }

    /// Starts the program with further environment variables.
    pub(crate) fn start_in(
        store: &Path,
        arguments: &[&str],
        (rows, columns): (u16, u16),
        environment: &[(&str, &str)],
    ) -> Self {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_lotse"));
        command.args(["--store", store.to_str().unwrap()]);
        command.args(arguments);
        command.env("TERM", "xterm-256color");
        command.env("LOTSE_FAST_KDF", "1");
        command.env_remove("NO_COLOR");
        command.env_remove("TMUX");
        for (name, value) in environment {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (sender, bytes) = channel();
        thread::spawn(move || {
            let mut buffer = [0; 8192];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if sender.send(buffer[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        let keys = pair.master.take_writer().unwrap();
        let screen = vt100::Parser::new(rows, columns, 0);
        Self { child, keys, bytes, screen, master: pair.master, keystrokes: 0 }
    }

    /// Types text as it is, one key a letter, without counting it as keystrokes.
    pub(crate) fn type_words(&mut self, text: &str) {
        self.keys.write_all(text.as_bytes()).unwrap();
        self.keys.flush().unwrap();
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
        self.wait_for(&format!("the end of {unwanted:?}"), |screen| !screen.contains(unwanted));
    }

    /// Waits until the screen holds what the predicate looks for.
    pub(crate) fn wait_for(&mut self, what: &str, found: impl Fn(&str) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !found(&self.text()) {
            assert!(Instant::now() < end, "waited for {what}; the screen shows:\n{}", self.text());
            self.take(Duration::from_millis(50));
        }
    }

    /// Takes in what the program draws within the time.
    pub(crate) fn take(&mut self, time: Duration) -> Vec<u8> {
        let mut taken = Vec::new();
        if let Ok(bytes) = self.bytes.recv_timeout(time) {
            taken.extend(bytes);
        }
        while let Ok(bytes) = self.bytes.try_recv() {
            taken.extend(bytes);
        }
        self.screen.process(&taken);
        taken
    }

    /// Returns the screen's rows as text.
    pub(crate) fn text(&self) -> String {
        self.screen.screen().contents()
    }

    /// Returns the judge's screen, cell by cell.
    pub(crate) fn screen(&self) -> &vt100::Screen {
        self.screen.screen()
    }

    /// Changes the size of the window.
    pub(crate) fn resize(&mut self, rows: u16, columns: u16) {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        self.master.resize(size).unwrap();
        self.screen.screen_mut().set_size(rows, columns);
    }

    /// Ends the program with SIGKILL, as a power cut or a crash of the machine would.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Waits for the program's own end and returns whether it was a success.
    pub(crate) fn end(mut self) -> bool {
        let end = Instant::now() + PATIENCE;
        loop {
            self.take(Duration::from_millis(20));
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.success();
            }
            assert!(Instant::now() < end, "does not end; the screen shows:\n{}", self.text());
        }
    }

    /// Tells whether the program runs still.
    pub(crate) fn runs(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Returns the process id, for signals.
    pub(crate) fn process(&self) -> u32 {
        self.child.process_id().unwrap()
    }
}

/// The bytes that terminals send for a key.
fn bytes_of(key: &str) -> String {
    match key {
        "Enter" => "\r".to_owned(),
        "Tab" => "\t".to_owned(),
        "Esc" => "\x1b".to_owned(),
        "Space" => " ".to_owned(),
        "Backspace" => "\x7f".to_owned(),
        "Up" => "\x1b[A".to_owned(),
        "Down" => "\x1b[B".to_owned(),
        "Right" => "\x1b[C".to_owned(),
        "Left" => "\x1b[D".to_owned(),
        "PageDown" => "\x1b[6~".to_owned(),
        "PageUp" => "\x1b[5~".to_owned(),
        "Home" => "\x1b[H".to_owned(),
        "End" => "\x1b[F".to_owned(),
        "Delete" => "\x1b[3~".to_owned(),
        "ShiftTab" => "\x1b[Z".to_owned(),
        _ => match key.strip_prefix('^').and_then(|it| it.chars().next()) {
            Some(letter) => char::from(letter.to_ascii_uppercase() as u8 & 0x1f).to_string(),
            None => key.to_owned(),
        },
    }
}

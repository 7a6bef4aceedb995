//! A program in a pseudo-terminal of 80 × 24, and the screen it has drawn.

use std::io::{Read, Write};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

/// A program that was silent for so long has drawn what a key brings.
pub(super) const QUIET: Duration = Duration::from_millis(150);
/// How long a program may take until it shows what is waited for.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

type Piece = (Instant, Vec<u8>);

/// A program in a pseudo-terminal, and the screen it has drawn.
pub(super) struct Watched {
    pub(super) started: Instant,
    child: Box<dyn Child + Send + Sync>,
    keyboard: Box<dyn Write + Send>,
    output: Receiver<Piece>,
    screen: vt100::Parser,
    _terminal: Box<dyn MasterPty + Send>,
}

/// What came within a time.
#[derive(Default)]
pub(super) struct Burst {
    pub(super) bytes: usize,
    pub(super) last: Option<Instant>,
}

impl Watched {
    pub(super) fn start(command: &CommandBuilder) -> Self {
        let (rows, cols) = (24_u16, 80_u16);
        let size = PtySize {
            rows,
            cols,
            ..PtySize::default()
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let reader = pair.master.try_clone_reader().unwrap();
        let (pieces, output) = mpsc::channel();
        let started = Instant::now();
        let child = pair.slave.spawn_command(command.clone()).unwrap();
        thread::spawn(move || pass_on(reader, &pieces));
        Self {
            started,
            child,
            keyboard: pair.master.take_writer().unwrap(),
            output,
            screen: vt100::Parser::new(rows.try_into().unwrap(), cols.try_into().unwrap(), 0),
            _terminal: pair.master,
        }
    }

    /// Reads until the program is silent for so long, or until enough has come.
    pub(super) fn read(&mut self, quiet: Duration, enough: impl Fn(&str, usize) -> bool) -> Burst {
        let mut burst = Burst::default();
        while !enough(&self.screen.screen().contents(), burst.bytes) {
            let Ok((at, piece)) = self.output.recv_timeout(quiet) else {
                break;
            };
            self.screen.process(&piece);
            burst.bytes += piece.len();
            burst.last = Some(at);
        }
        burst
    }

    pub(super) fn silence(&mut self, quiet: Duration) -> Burst {
        self.read(quiet, |_, _| false)
    }

    /// Waits until the screen shows the text.
    pub(super) fn see(&mut self, wanted: &str) -> Burst {
        let burst = self.read(PATIENCE, |screen, _| screen.contains(wanted));
        let screen = self.screen.screen().contents();
        assert!(screen.contains(wanted), "no {wanted:?} on\n{screen}");
        burst
    }

    pub(super) fn send(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
        self.keyboard.flush().unwrap();
    }

    pub(super) fn press(&mut self, keys: &str) -> usize {
        self.send(keys);
        self.silence(QUIET).bytes
    }

    /// The time from a key to its frame, which is one write.
    pub(super) fn time(&mut self, key: &str) -> Duration {
        let sent = Instant::now();
        self.send(key);
        let frame = self.read(PATIENCE, |_, bytes| bytes > 0).last.unwrap();
        self.silence(Duration::from_millis(2));
        frame - sent
    }

    pub(super) fn signal(&self, signal: Signal) {
        let process = self
            .child
            .process_id()
            .and_then(|it| i32::try_from(it).ok());
        kill_process(Pid::from_raw(process.unwrap()).unwrap(), signal).unwrap();
    }

    /// Processor time of all threads until now (Linux only).
    pub(super) fn processor_time(&self) -> Duration {
        let tasks = format!("/proc/{}/task", self.child.process_id().unwrap());
        let threads = std::fs::read_dir(tasks).into_iter().flatten().flatten();
        let nanoseconds = threads.filter_map(|thread| {
            let times = std::fs::read_to_string(thread.path().join("schedstat")).ok()?;
            times.split(' ').next()?.parse::<u64>().ok()
        });
        Duration::from_nanos(nanoseconds.sum())
    }

    /// Returns a line of the process's status, such as `VmRSS`, in KiB (Linux only).
    pub(super) fn status(&self, name: &str) -> Option<u64> {
        let path = format!("/proc/{}/status", self.child.process_id()?);
        let status = std::fs::read_to_string(path).ok()?;
        let line = status.lines().find_map(|it| it.strip_prefix(name))?;
        line.trim_matches([':', ' ', '\t', 'k', 'B']).parse().ok()
    }

    pub(super) fn end(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

fn pass_on(mut reader: Box<dyn Read + Send>, pieces: &Sender<Piece>) {
    let mut piece = [0; 8_192];
    while let Ok(length @ 1..) = reader.read(&mut piece) {
        let sent = pieces.send((Instant::now(), piece[..length].to_vec()));
        if sent.is_err() {
            return;
        }
    }
}

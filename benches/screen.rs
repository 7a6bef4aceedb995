//! What a screen costs on the line: the first frame, a typed letter, a change of field, rest.
//!
//! The real program runs in a pseudo-terminal of 80 × 24, and beside it, in the same run,
//! `dialog --form`, the leanest program of its kind. Told are medians: from the start of the
//! process to the last byte of its first frame, and the processor's time for it (Linux only).
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
#![expect(
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on shall fail"
)]
#![expect(clippy::disallowed_methods, reason = "a benchmark measures time")]

use std::io::{Read, Write};
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How often each program is started.
const RUNS: usize = 15;
/// A program that was silent for so long has drawn its frame.
const QUIET: Duration = Duration::from_millis(150);

type Piece = (Instant, Vec<u8>);

/// A program in a pseudo-terminal.
struct Watched {
    started: Instant,
    child: Box<dyn Child + Send + Sync>,
    keyboard: Box<dyn Write + Send>,
    output: Receiver<Piece>,
    _terminal: Box<dyn MasterPty + Send>,
}

/// What came until the program was silent.
struct Burst {
    bytes: usize,
    last: Option<Instant>,
}

impl Watched {
    fn start(command: CommandBuilder) -> Self {
        let size = PtySize {
            rows: 24,
            cols: 80,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let reader = pair.master.try_clone_reader().unwrap();
        let (pieces, output) = mpsc::channel();
        let started = Instant::now();
        let child = pair.slave.spawn_command(command).unwrap();
        thread::spawn(move || pass_on(reader, &pieces));
        Self {
            started,
            child,
            keyboard: pair.master.take_writer().unwrap(),
            output,
            _terminal: pair.master,
        }
    }

    fn read(&self, quiet: Duration) -> Burst {
        let mut burst = Burst {
            bytes: 0,
            last: None,
        };
        while let Ok((at, piece)) = self.output.recv_timeout(quiet) {
            burst.bytes += piece.len();
            burst.last = Some(at);
        }
        burst
    }

    fn press(&mut self, keys: &str) -> usize {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
        self.keyboard.flush().unwrap();
        self.read(QUIET).bytes
    }

    /// Processor time of all threads until now.
    fn processor_time(&self) -> Option<Duration> {
        let tasks = format!("/proc/{}/task", self.child.process_id()?);
        let threads = std::fs::read_dir(tasks).ok()?.flatten();
        let nanoseconds = threads.filter_map(|thread| {
            let times = std::fs::read_to_string(thread.path().join("schedstat")).ok()?;
            times.split(' ').next()?.parse::<u64>().ok()
        });
        Some(Duration::from_nanos(nanoseconds.sum()))
    }

    fn end(mut self) {
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

/// A program to be measured.
struct Subject {
    name: &'static str,
    command: CommandBuilder,
    /// Keys that lead from the first frame to a text field.
    to_field: &'static [&'static str],
    /// The key for the next field.
    next: &'static str,
}

fn lotse(store: &Path) -> Subject {
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_lotse"));
    command.arg("--store");
    command.arg(store);
    Subject {
        name: "lotse",
        command,
        to_field: &["\r"],
        next: "\t",
    }
}

fn dialog() -> Subject {
    let mut command = CommandBuilder::new("dialog");
    command.args(["--form", "Aufnahme", "22", "78", "12"]);
    for row in 1..=12 {
        let row = row.to_string();
        command.args([
            &format!("Frage {row}"),
            &row,
            "1",
            "",
            &row,
            "20",
            "40",
            "0",
        ]);
    }
    Subject {
        name: "dialog --form",
        command,
        to_field: &[],
        next: "\x1b[B",
    }
}

fn measure(mut subject: Subject) {
    subject.command.env("TERM", "xterm-256color");
    subject.command.env("LANG", "C.UTF-8");
    measure_first_frame(&subject);
    measure_keys(&subject);
}

fn measure_first_frame(subject: &Subject) {
    let (mut times, mut processor, mut bytes) = (Vec::new(), Vec::new(), 0);
    for _ in 0..RUNS {
        let watched = Watched::start(subject.command.clone());
        let burst = watched.read(Duration::from_millis(400));
        times.extend(burst.last.map(|last| last - watched.started));
        processor.extend(watched.processor_time());
        bytes = burst.bytes;
        watched.end();
    }
    let (time, processor) = (median(&mut times), median(&mut processor));
    println!(
        "{:<14} first frame {time:.1} ms, {processor:.1} ms of the processor, {bytes} bytes",
        subject.name
    );
}

/// The median in milliseconds.
fn median(times: &mut [Duration]) -> f64 {
    times.sort();
    let median = times.get(times.len() / 2).copied();
    median.unwrap_or_default().as_secs_f64() * 1_000.0
}

fn measure_keys(subject: &Subject) {
    let mut watched = Watched::start(subject.command.clone());
    watched.read(Duration::from_secs(1));
    for keys in subject.to_field {
        watched.press(keys);
    }
    watched.press("R");
    let letters = ["i", "m", "a"].map(|letter| watched.press(letter));
    let field = watched.press(subject.next);
    let idle = watched.read(Duration::from_secs(3)).bytes;
    println!(
        "{:<14} typed letters {letters:?} bytes, change of field {field}, 3 s of rest {idle}",
        subject.name
    );
    watched.end();
}

fn main() {
    let store = tempfile::tempdir().unwrap();
    measure(lotse(&store.path().join("store")));
    if Command::new("dialog").arg("--version").output().is_ok() {
        measure(dialog());
    } else {
        println!("dialog isn't installed, so nothing stands beside these figures");
    }
}

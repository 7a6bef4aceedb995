//! What a screen costs: the first frame, a typed letter, a change of field, rest, a key's frame.
//!
//! The real program runs in a pseudo-terminal of 80 × 24, and beside it, in the same run,
//! `dialog --form` and `whiptail`, the leanest programs of their kind. The first frame of a
//! program is measured by stopping it (SIGSTOP) as soon as its first bytes come: told are
//! the wall time and the processor's time of all its threads until then (Linux only). A key is
//! measured from its write to the last byte that it brings.
//!
//! `cargo bench --bench screen`
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
use rustix::process::{Pid, Signal, kill_process};

/// How often each program is started.
const RUNS: usize = 15;
/// How many keys are timed.
const KEYS: usize = 300;
/// A program that was silent for so long has drawn what a key brings.
const QUIET: Duration = Duration::from_millis(150);
/// How long a program may take until it can be written in.
const PATIENCE: Duration = Duration::from_secs(10);

/// What a program writes at most before its first frame, to prepare the terminal.
const PREPARATION: usize = 200;

type Piece = (Instant, Vec<u8>);

/// A program in a pseudo-terminal, and the screen it has drawn.
struct Watched {
    started: Instant,
    child: Box<dyn Child + Send + Sync>,
    keyboard: Box<dyn Write + Send>,
    output: Receiver<Piece>,
    screen: vt100::Parser,
    _terminal: Box<dyn MasterPty + Send>,
}

/// What came within a time.
#[derive(Default)]
struct Burst {
    bytes: usize,
    last: Option<Instant>,
}

impl Watched {
    fn start(command: &CommandBuilder) -> Self {
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
    fn read(&mut self, quiet: Duration, enough: impl Fn(&str, usize) -> bool) -> Burst {
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

    fn silence(&mut self, quiet: Duration) -> Burst {
        self.read(quiet, |_, _| false)
    }

    /// Waits until the screen shows the text.
    fn see(&mut self, wanted: &str) -> Burst {
        let burst = self.read(PATIENCE, |screen, _| screen.contains(wanted));
        let screen = self.screen.screen().contents();
        assert!(screen.contains(wanted), "no {wanted:?} on\n{screen}");
        burst
    }

    fn send(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
        self.keyboard.flush().unwrap();
    }

    fn press(&mut self, keys: &str) -> usize {
        self.send(keys);
        self.silence(QUIET).bytes
    }

    /// The time from a key to its frame, which is one write.
    fn time(&mut self, key: &str) -> Duration {
        let sent = Instant::now();
        self.send(key);
        let frame = self.read(PATIENCE, |_, bytes| bytes > 0).last.unwrap();
        self.silence(Duration::from_millis(2));
        frame - sent
    }

    fn signal(&self, signal: Signal) {
        let process = self.child.process_id().and_then(|it| i32::try_from(it).ok());
        kill_process(Pid::from_raw(process.unwrap()).unwrap(), signal).unwrap();
    }

    /// Processor time of all threads until now (Linux only).
    fn processor_time(&self) -> Duration {
        let tasks = format!("/proc/{}/task", self.child.process_id().unwrap());
        let threads = std::fs::read_dir(tasks).into_iter().flatten().flatten();
        let nanoseconds = threads.filter_map(|thread| {
            let times = std::fs::read_to_string(thread.path().join("schedstat")).ok()?;
            times.split(' ').next()?.parse::<u64>().ok()
        });
        Duration::from_nanos(nanoseconds.sum())
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
    /// Shows a first frame.
    command: CommandBuilder,
    /// Has two fields to be written in; the same, where one process does.
    fields: CommandBuilder,
    /// What the screen shows when keys can be pressed.
    ready: &'static str,
    /// Keys that lead from there to a text field, and what the screen shows then.
    to_field: Option<(&'static str, &'static str)>,
    /// The key for the next field.
    next: &'static str,
}

/// Our program at its first start, where two passphrases are typed into two fields.
fn lotse(store: &Path) -> Subject {
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_lotse"));
    command.arg("--store");
    command.arg(store);
    Subject {
        name: "lotse",
        fields: command.clone(),
        command,
        ready: "Deutsch",
        to_field: Some(("\r", "Passphrase")),
        next: "\t",
    }
}

fn dialog() -> Subject {
    let mut command = CommandBuilder::new("dialog");
    command.args(["--form", "Aufnahme", "22", "78", "12"]);
    for row in 1..=12 {
        let row = row.to_string();
        let field = format!("Frage {row}");
        command.args([&*field, &row, "1", "", &row, "20", "40", "0"]);
    }
    Subject {
        name: "dialog --form",
        fields: command.clone(),
        command,
        ready: "Frage 12",
        to_field: None,
        next: "\x1b[B",
    }
}

/// Asks for one field; the next field is the next process.
fn whiptail() -> Subject {
    let mut command = CommandBuilder::new("whiptail");
    command.args(["--inputbox", "Frage 1", "22", "78"]);
    let mut fields = CommandBuilder::new("sh");
    let ask = "whiptail --inputbox 'Frage 1' 22 78; whiptail --inputbox 'Frage 2' 22 78";
    fields.args(["-c", ask]);
    Subject {
        name: "whiptail",
        command,
        fields,
        ready: "Frage 1",
        to_field: None,
        next: "\r",
    }
}

fn measure(mut subject: Subject) {
    for command in [&mut subject.command, &mut subject.fields] {
        command.env("TERM", "xterm-256color");
        command.env("LANG", "C.UTF-8");
        command.env_remove("NO_COLOR");
        command.env_remove("TMUX");
    }
    println!("\n{}", subject.name);
    measure_first_frame(&subject);
    measure_keys(&subject);
}

/// Starts the program and stops it when its first frame comes.
fn measure_first_frame(subject: &Subject) {
    let (mut walls, mut processors, mut usable, mut bytes) = (vec![], vec![], vec![], 0);
    for _ in 0..RUNS {
        let mut watched = Watched::start(&subject.command);
        let first = watched.read(PATIENCE, |_, bytes| bytes > PREPARATION);
        watched.signal(Signal::STOP);
        processors.push(watched.processor_time());
        walls.extend(first.last.map(|it| it - watched.started));
        watched.signal(Signal::CONT);
        let ready = watched.see(subject.ready);
        usable.extend(ready.last.or(first.last).map(|it| it - watched.started));
        bytes = first.bytes + ready.bytes;
        watched.end();
    }
    let first = format!("{bytes} bytes");
    row("first frame, processor", &mut processors, "≤ 10 ms");
    row("first frame, wall", &mut walls, &first);
    row("until a key can be pressed, wall", &mut usable, "");
}

fn measure_keys(subject: &Subject) {
    let mut watched = Watched::start(&subject.fields);
    watched.see(subject.ready);
    watched.silence(Duration::from_secs(1));
    if let Some((keys, shown)) = subject.to_field {
        watched.send(keys);
        watched.see(shown);
        watched.silence(QUIET);
    }
    watched.press("R");
    let letters = ["i", "m", "a"].map(|letter| watched.press(letter));
    let before = watched.processor_time();
    let keys = ["r", "\x7f"].into_iter().cycle().take(KEYS);
    let mut times: Vec<_> = keys.map(|key| watched.time(key)).collect();
    let count = u32::try_from(KEYS).unwrap_or(u32::MAX);
    let processor = (watched.processor_time() - before) / count;
    let field = watched.press(subject.next);
    let idle = watched.silence(Duration::from_secs(3)).bytes;
    watched.end();
    println!("  typed letters {letters:?} bytes (≤ 4), change of field {field} (≤ 100), idle {idle} (0)");
    row("key → frame, wall", &mut times, "p99 ≤ 2 ms");
    row("key → frame, processor", &mut [processor], "");
}

/// Prints median and 99th percentile in milliseconds.
fn row(what: &str, times: &mut [Duration], budget: &str) {
    times.sort_unstable();
    let at = |share: usize| times.get(times.len() * share / 100).or(times.last());
    let ms = |it: Option<&Duration>| it.copied().unwrap_or_default().as_secs_f64() * 1000.0;
    let (median, tail) = (ms(at(50)), ms(at(99)));
    println!("  {what:<34} {median:>8.2} {tail:>8.2}   {budget}");
}

fn main() {
    let store = tempfile::tempdir().unwrap();
    println!("{:<36} {:>8} {:>8}   budget", "80 × 24", "p50 ms", "p99 ms");
    measure(lotse(&store.path().join("store")));
    for (name, subject) in [("dialog", dialog()), ("whiptail", whiptail())] {
        if Command::new(name).arg("--version").output().is_ok() {
            measure(subject);
        } else {
            println!("{name} isn't installed, so it doesn't stand beside these figures");
        }
    }
}

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

#[expect(dead_code, reason = "other benchmarks use the rest")]
mod watched;

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use portable_pty::CommandBuilder;
use rustix::process::Signal;

use self::watched::{PATIENCE, QUIET, Watched};

/// How often each program is started.
const RUNS: usize = 15;
/// How many keys are timed.
const KEYS: usize = 300;

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
        ready: "Frage 9",
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
        let first = watched.read(PATIENCE, |screen, _| !screen.trim().is_empty());
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
    row(
        "first frame, processor",
        &mut processors,
        "≤ 10 ms (prompt_toolkit 373 ms)",
    );
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
    let processor = watched.processor_time().saturating_sub(before) / count;
    let field = watched.press(subject.next);
    let idle = watched.silence(Duration::from_secs(3)).bytes;
    watched.end();
    println!(
        "  typed letters {letters:?} bytes (≤ 4), change of field {field} (≤ 100), idle {idle} (0)"
    );
    row(
        "key → frame, wall",
        &mut times,
        "p99 ≤ 2 ms (textual 10, ink 18)",
    );
    row("key → frame, processor", &mut [processor], "");
}

/// A script that is typed: who orders its letters, the letters, and the fewest bytes for the
/// dearest of them: its own, those of a neighbour that changes its shape, and the way back to the
/// place beside it.
struct Script {
    name: &'static str,
    mode: &'static str,
    letters: &'static str,
    floor: usize,
}

const fn script(
    name: &'static str,
    mode: &'static str,
    letters: &'static str,
    floor: usize,
) -> Script {
    Script {
        name,
        mode,
        letters,
        floor,
    }
}

const SCRIPTS: [Script; 9] = [
    script("Latin", "app", "Mietvertrag", 1),
    script("German", "app", "äöüßäöüß", 2),
    script("Cyrillic", "app", "приїхала", 2),
    script("Vietnamese", "app", "ếậữợỹềẩ", 3),
    script("Ethiopic", "app", "ትግርኛሰላም", 3),
    script("Arabic, not joining", "app", "دورادوارد", 5),
    script("Arabic, joining", "app", "تنتهيبطلبي", 9),
    script("not joining, PuTTY orders", "terminal", "دورادوارد", 3),
    script("joining, PuTTY orders", "terminal", "تنتهيبطلبي", 7),
];

/// Types each script into the first answer of a practice case and prints what each letter costs.
fn measure_scripts() {
    println!(
        "\n{:<36} {:>8} {:>8}",
        "a typed letter, bytes", "most", "floor"
    );
    for script in SCRIPTS {
        let store = tempfile::tempdir().unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_lotse"));
        command.arg("--training");
        command.arg("--store");
        command.arg(store.path().join("store"));
        let term = if script.mode == "app" {
            "xterm-256color"
        } else {
            "putty"
        };
        command.env("TERM", term);
        command.env("LANG", "C.UTF-8");
        command.env("LOTSE_BIDI", script.mode);
        command.env_remove("NO_COLOR");
        command.env_remove("TMUX");
        let mut watched = Watched::start(&command);
        watched.see("Neu");
        watched.silence(QUIET);
        // A new case, and that its answers may be kept; then its first question stands there.
        watched.press("\x0e");
        watched.press("1");
        watched.silence(Duration::from_secs(1));
        let letters = script.letters.chars();
        let bytes = letters.map(|it| watched.press(it.encode_utf8(&mut [0; 4])));
        let bytes: Vec<_> = bytes.collect();
        watched.end();
        let Script { name, floor, .. } = script;
        // The first letter turns the empty field round.
        let most = bytes.iter().skip(1).max().copied().unwrap_or_default();
        println!("  {name:<34} {most:>8} {floor:>8}   {bytes:?}");
    }
}

/// Prints median and 99th percentile in milliseconds.
fn row(what: &str, times: &mut [Duration], budget: &str) {
    times.sort_unstable();
    let at = |share: usize| {
        times
            .get(times.len() * share / 100)
            .or_else(|| times.last())
    };
    let ms = |it: Option<&Duration>| it.copied().unwrap_or_default().as_secs_f64() * 1000.0;
    let (median, tail) = (ms(at(50)), ms(at(99)));
    println!("  {what:<34} {median:>8.2} {tail:>8.2}   {budget}");
}

fn main() {
    let store = tempfile::tempdir().unwrap();
    println!("{:<36} {:>8} {:>8}   budget", "80 × 24", "p50 ms", "p99 ms");
    measure(lotse(&store.path().join("store")));
    measure_scripts();
    for (name, subject) in [("dialog", dialog()), ("whiptail", whiptail())] {
        if Command::new(name).arg("--version").output().is_ok() {
            measure(subject);
        } else {
            println!("{name} isn't installed, so it doesn't stand beside these figures");
        }
    }
}

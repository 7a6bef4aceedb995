//! The resident memory of the real program while it leads an interview.
//!
//! A store of 1,000 cases is made, the program opens it in a pseudo-terminal, unlocks it with the
//! usual Argon2id cost, opens the first case and takes answers; then `/proc` tells what is
//! resident, and what was at most (Linux only). Once with the shipped form and once with a form of
//! 5,000 questions in two languages.
//!
//! `cargo bench --bench memory`
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
#![expect(
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on shall fail"
)]
#![expect(clippy::disallowed_methods, reason = "a benchmark measures time")]

mod large_form;
#[expect(dead_code, reason = "other benchmarks use the rest")]
mod watched;

use std::fs;
use std::path::Path;

use lotse::base::{FormId, Language, Secret, Stamp};
use lotse::vault::{Home, KdfSetting, NewCase, SystemRandom, Vault};
use portable_pty::CommandBuilder;

use self::large_form::LargeForm;
use self::watched::{QUIET, Watched};

/// Cases of the store.
const CASES: u32 = 1000;
/// Questions of the large form.
const QUESTIONS: usize = 5000;
const PASSPHRASE: &str = "ein hof am see";

fn main() {
    let folder = tempfile::tempdir().unwrap();
    println!("{:<44} {:>7} {:>7} MB", "resident memory", "now", "peak");
    for (form, budget) in [("erstgespraech", "≤ 40"), ("big", "≤ 60; SurveyJS 721")] {
        println!("{form}, a store of {CASES} cases (budget of the interview {budget} MB)");
        let (store, data) = (folder.path().join(form), folder.path().join("data"));
        fill(&store, form);
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_lotse"));
        command.arg("--store");
        command.arg(&store);
        if form == "big" {
            write_large_form(&data);
            command.arg("--data");
            command.arg(&data);
        }
        command.env("TERM", "xterm-256color");
        command.env("LANG", "C.UTF-8");
        strengthen(&command);
        interview(&command);
    }
}

fn fill(store: &Path, form: &str) {
    let home = Home::create(store, &mut SystemRandom).unwrap();
    let (secret, random) = (Secret::new(PASSPHRASE.to_owned()), Box::new(SystemRandom));
    let made = Vault::create(&home, &secret, KdfSetting::STANDARD, random);
    let (mut vault, _code) = made.unwrap();
    for number in 0..CASES {
        let new = NewCase {
            name: format!("Person {number}"),
            language: Language::new("ar"),
            form: FormId::new(form),
            opened: Stamp(1_795_000_000),
        };
        vault.create_case(&new).unwrap();
    }
}

fn write_large_form(data: &Path) {
    let large = LargeForm::new(QUESTIONS, |_| "type = \"text\"".to_owned());
    for (path, text) in large.files(&["de", "ar"]) {
        let path = data.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// Unlocks for the first time: the slot is written anew with the cost that this desk bears, once.
fn strengthen(command: &CommandBuilder) {
    let mut watched = Watched::start(command);
    watched.see("Passphrase");
    watched.send(PASSPHRASE);
    watched.send("\r");
    watched.see("Person 1");
    row("once, while the passphrase is wrapped anew", &mut watched);
    watched.end();
}

fn interview(command: &CommandBuilder) {
    let mut watched = Watched::start(command);
    watched.see("Passphrase");
    row("store open, locked", &mut watched);
    watched.send(PASSPHRASE);
    watched.send("\r");
    watched.see("Person 1");
    row("unlocked, the list of cases", &mut watched);
    watched.send("Person 7\r");
    watched.see("Frage ·");
    row("interview", &mut watched);
    for _ in 0..20 {
        watched.press("Rima");
        watched.press("\r");
    }
    row("interview, after 20 questions", &mut watched);
    watched.end();
}

fn row(what: &str, watched: &mut Watched) {
    watched.silence(QUIET);
    let mb = |name| watched.status(name).map_or(0, |it| it.div_ceil(1024));
    println!("  {what:<42} {:>7} {:>7}", mb("VmRSS"), mb("VmHWM"));
}

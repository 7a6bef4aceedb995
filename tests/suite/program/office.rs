//! An office of its own for each test: a folder for the store and one for exports.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{Datelike as _, Days, Local};
use lotse::base::Secret;
use lotse::profile::Event;
use lotse::vault::{Home, SystemRandom, Vault};
use tempfile::TempDir;

use super::terminal::Terminal;

pub(crate) const PASSPHRASE: &str = "eine lange Losung 12";
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_lotse");
/// Rows and columns of the reference terminal.
pub(crate) const USUAL: (u16, u16) = (24, 80);

/// What a header says when every answer is on the disk; `NICHT gespeichert` isn't it.
pub(crate) const SAVED: &str = "  gespeichert ·";

pub(crate) struct Office {
    folder: TempDir,
}

impl Office {
    pub(crate) fn new() -> Self {
        let folder = TempDir::new_in("/dev/shm").or_else(|_| TempDir::new());
        Self {
            folder: folder.unwrap(),
        }
    }

    /// An office whose store is made, with the program at its empty list of cases.
    pub(crate) fn opened() -> (Self, Terminal) {
        let office = Self::new();
        let mut terminal = office.start(USUAL);
        create_store(&mut terminal);
        (office, terminal)
    }

    /// An office with one case of three answers that are on the disk, its program ended, and the
    /// groups of its recovery code.
    pub(crate) fn left_in_a_case() -> (Self, Vec<String>) {
        let office = Self::new();
        let mut terminal = office.start(USUAL);
        let groups = create_store(&mut terminal);
        begin_case(&mut terminal);
        let steps = first_visit();
        answer(&mut terminal, &steps[..3]);
        let next = steps[3].0;
        terminal.wait_for(next, |it| it.contains(next) && it.contains(SAVED));
        terminal.kill();
        (office, groups)
    }

    /// An office in which the first visit was talked through, with the program at its plan.
    pub(crate) fn at_the_plan() -> (Self, Terminal) {
        let (office, mut terminal) = Self::opened();
        begin_case(&mut terminal);
        answer(&mut terminal, &first_visit());
        terminal.see("Kurzgespräch fertig");
        terminal.press("^F");
        terminal.see("Maßnahmen · Wiedervorlage");
        (office, terminal)
    }

    pub(crate) fn store(&self) -> PathBuf {
        self.folder.path().join("store")
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn exports(&self) -> PathBuf {
        self.folder.path().join("exports")
    }

    /// Makes a file in the office's folder and returns its path.
    pub(crate) fn file(&self, name: &str, content: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        path
    }

    pub(crate) fn start(&self, size: (u16, u16)) -> Terminal {
        self.start_in(size, &[])
    }

    /// Starts the program with further variables of the environment.
    pub(crate) fn start_in(&self, size: (u16, u16), variables: &[(&str, &str)]) -> Terminal {
        let command = [PROGRAM.into(), "--store".into(), self.store().into()];
        Terminal::start(&command, size, &self.environment(variables))
    }

    /// The environment of a present-day terminal, with a cheap key derivation.
    pub(crate) fn environment(&self, variables: &[(&str, &str)]) -> Vec<(OsString, OsString)> {
        let mut environment: Vec<(OsString, OsString)> = vec![
            ("HOME".into(), self.folder.path().into()),
            ("LOTSE_EXPORTS".into(), self.exports().into()),
        ];
        let usual = [
            ("TERM", "xterm-256color"),
            ("LANG", "C.UTF-8"),
            ("PATH", "/usr/sbin:/usr/bin:/sbin:/bin"),
            ("LOTSE_FAST_KDF", "1"),
        ];
        let pair = |it: &(&str, &str)| (it.0.into(), it.1.into());
        environment.extend(usual.iter().chain(variables).map(pair));
        environment
    }

    /// Reads the events of every case as another program with the passphrase would.
    ///
    /// The program must have ended: a store is open once.
    pub(crate) fn stored(&self) -> Vec<Vec<Event>> {
        let home = Home::open(&self.store()).unwrap();
        let secret = Secret::new(PASSPHRASE.to_owned());
        let vault = Vault::unlock(&home, &secret, Box::new(SystemRandom)).unwrap();
        let ids: Vec<_> = vault.cases().iter().map(|it| it.case).collect();
        let events = |it| vault.load_events::<Event>(it).unwrap();
        ids.into_iter().map(events).collect()
    }
}

/// Creates the store at the first start and returns the groups of the recovery code.
pub(crate) fn create_store(terminal: &mut Terminal) -> Vec<String> {
    terminal.see("In welcher Sprache arbeiten Sie?");
    terminal.press("Enter");
    terminal.see("Legen Sie eine Passphrase fest");
    for _ in 0..2 {
        terminal.type_words(PASSPHRASE);
        terminal.press("Enter");
    }
    terminal.see("Aufgeschrieben: weiter mit Enter");
    let groups = groups(&terminal.text());
    terminal.press("Enter");
    terminal.see("Tippen Sie zwei Gruppen");
    for number in asked(&terminal.text()) {
        terminal.type_words(&groups[number - 1]);
        terminal.press("Enter");
    }
    terminal.see("Noch kein Fall");
    terminal.keystrokes = 0;
    groups
}

/// The groups as the screen shows them: `1: QV7K    2: BZB4`.
fn groups(screen: &str) -> Vec<String> {
    let words: Vec<&str> = screen.split_whitespace().collect();
    let numbered =
        |it: &&[&str]| it[0].ends_with(':') && it[0].trim_end_matches(':').parse::<u8>().is_ok();
    let groups: Vec<String> = words
        .windows(2)
        .filter(numbered)
        .map(|it| it[1].to_owned())
        .collect();
    assert!(groups.len() >= 4, "no recovery code on\n{screen}");
    groups
}

/// The two groups that are asked for: `Gruppe 3   [      ]`.
fn asked(screen: &str) -> Vec<usize> {
    let number = |line: &str| {
        let rest = line.trim().strip_prefix("Gruppe ")?;
        rest.contains('[')
            .then(|| rest.split(' ').next()?.parse().ok())?
    };
    let asked: Vec<usize> = screen.lines().filter_map(number).collect();
    assert_eq!(asked.len(), 2, "{screen}");
    asked
}

/// Unlocks the store with the passphrase.
pub(crate) fn unlock(terminal: &mut Terminal) {
    terminal.see("Enter entsperrt");
    terminal.type_words(PASSPHRASE);
    terminal.press("Enter");
    terminal.see("Startseite");
    terminal.see_no_more("Fälle werden gelesen");
}

/// Unlocks what was locked within a case, and waits for the place where one was.
pub(crate) fn unlock_in_case(terminal: &mut Terminal, place: &str) {
    terminal.see("Enter entsperrt");
    terminal.type_words(PASSPHRASE);
    terminal.press("Enter");
    terminal.see(place);
}

/// Opens the case that the search finds.
pub(crate) fn open_case(terminal: &mut Terminal, name: &str) {
    terminal.see(name);
    terminal.type_words(name);
    terminal.press("Enter");
    terminal.see_no_more("Startseite");
}

/// Begins a case whose answers are stored.
pub(crate) fn begin_case(terminal: &mut Terminal) {
    terminal.press("^N");
    terminal.see("Darf ich Ihre Antworten speichern?");
    terminal.press("1");
    terminal.see("Was führt Sie heute zu uns?");
}

/// One question of a visit: what the screen asks, words typed, keys pressed.
pub(crate) struct Step(
    pub(crate) &'static str,
    pub(crate) String,
    pub(crate) &'static str,
);

/// The first visit of the model case.
pub(crate) fn first_visit() -> Vec<Step> {
    let born = format!("07.{}", Local::now().year() - 2);
    let step = |asked, words: &str, keys| Step(asked, words.to_owned(), keys);
    vec![
        step(
            "Was führt Sie heute zu uns?",
            "بطاقتي تنتهي في آخر كانون الأول",
            "Enter",
        ),
        step("Wie heißen Sie?", "Rima H.", "Enter"),
        step("Können wir jetzt allein sprechen?", "", "j"),
        step("Fühlen Sie sich zu Hause", "", "2"),
        step("Wissen Sie, wo Sie heute Nacht", "", "1"),
        step("Reichen Geld und Essen", "", "j"),
        step("Brauchen Sie heute ärztliche Hilfe", "", "n"),
        step("Haben Sie einen Brief mit einer", "", "^X"),
        step("Haben Sie in den nächsten 14 Tagen", "+9", "Enter"),
        step("Bis wann ist Ihr Aufenthaltstitel", "+38", "Enter"),
        step("Welchen Aufenthaltstitel", "25 abs 2 subsidi", "Enter"),
        step("Haben Sie die Verlängerung schon", "", "n"),
        step("Eintippen und Enter: hinzufügen", "Lea", "Enter"),
        step("Wer ist diese Person für Sie?", "kind", "Enter"),
        step("Wann ist diese Person geboren?", &born, "Enter"),
        step("Bis wann ist der Aufenthaltstitel", "+38", "Enter"),
        step("Ist die Verlängerung für diese", "", "n"),
        step("Enter allein: Das ist alles", "", "Enter"),
        step("Welche Leistungen bekommen Sie", "sgb2,kindergeld", "Enter"),
        step("Bis wann ist die Leistung", "+58", "Enter"),
        step("Haben Sie schon beantragt, dass", "", "n"),
        step("Wünschen Sie sich für dieses Kind", "", "j"),
    ]
}

/// Answers the questions, each when it is on the screen and the answer before is on the disk.
pub(crate) fn answer(terminal: &mut Terminal, steps: &[Step]) {
    for Step(asked, words, keys) in steps {
        terminal.wait_for(asked, |it| it.contains(asked) && it.contains(SAVED));
        terminal.type_words(words);
        terminal.press(keys);
    }
}

/// The day after so many days, as the program writes it.
pub(crate) fn day(days: u64) -> String {
    let day = Local::now().date_naive() + Days::new(days);
    day.format("%d.%m.%Y").to_string()
}

//! What goes wrong around the program: each time a clear screen with a remedy, and nothing lost.
#![expect(clippy::print_stderr, reason = "a test that was left out says so")]

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use lotse::vault::{Home, SystemRandom};

use super::office::{
    Office, PASSPHRASE, PROGRAM, SAVED, USUAL, answer, begin_case, create_store, first_visit,
    open_case, unlock, unlock_in_case,
};
use super::terminal::Terminal;
use crate::folder::files;

/// Waits for the sentences, and then for the documented end.
fn told(mut terminal: Terminal, sentences: &[&str]) {
    for sentence in sentences {
        terminal.see(sentence);
    }
    terminal.press("^X");
    let ended = terminal.end();
    assert_eq!(ended.code, 0, "{}", ended.text);
    assert!(!String::from_utf8_lossy(&ended.written).contains("panicked"));
}

#[test]
fn a_wrong_passphrase_is_told_and_can_be_typed_again() {
    let (office, _) = Office::left_in_a_case();
    let mut terminal = office.start(USUAL);
    terminal.see("Enter entsperrt");
    let wrong = [
        ("falsch", "die Passphrase stimmt nicht"),
        ("eine lange Losung 13", "2 Versuche "),
    ];
    for (wrong, counted) in wrong {
        terminal.type_words(wrong);
        terminal.press("Enter");
        terminal.see(counted);
        terminal.see("die Passphrase stimmt nicht");
        terminal.see("Bitte Feststelltaste und Tastaturbelegung prüfen");
        assert!(!terminal.text().contains("Losung"), "it is not shown");
    }
    terminal.type_words(PASSPHRASE);
    terminal.press("Enter");
    open_case(&mut terminal, "Rima H.");
    terminal.see("Fühlen Sie sich zu Hause");
}

const OCCUPIED: [&str; 2] = ["an der Stelle des Speichers liegt etwas anderes", "--store"];

#[test]
fn a_file_where_the_store_should_be_is_told() {
    let office = Office::new();
    office.file("store", "no folder");
    told(office.start(USUAL), &OCCUPIED);
    assert_eq!(fs::read_to_string(office.store()).unwrap(), "no folder");
}

#[test]
fn a_folder_of_other_files_is_left_alone() {
    let office = Office::new();
    office.file("store/letter.txt", "somebody's letter");
    told(office.start(USUAL), &OCCUPIED);
    assert_eq!(files(&office.store()).len(), 1);
}

#[test]
fn a_damaged_journal_is_told_and_nothing_is_overwritten() {
    for offset in [70, 200, 900] {
        let (office, _) = Office::left_in_a_case();
        let journal = journal(&office);
        let mut bytes = fs::read(&journal).unwrap();
        bytes[offset..offset + 4]
            .iter_mut()
            .for_each(|it| *it ^= 0x55);
        fs::write(&journal, &bytes).unwrap();
        // Without its index the store has nothing but the journal.
        fs::remove_dir_all(office.store().join("index")).unwrap();
        let sentences = [
            "die Daten im Speicher sind beschädigt",
            "Bitte nichts löschen",
        ];
        told(office.start(USUAL), &sentences);
        assert_eq!(fs::read(&journal).unwrap(), bytes, "offset {offset}");
    }
}

#[test]
fn a_lost_journal_is_no_first_start() {
    let (office, _) = Office::left_in_a_case();
    fs::remove_dir_all(office.store().join("journal")).unwrap();
    let sentences = [
        "die Daten im Speicher sind beschädigt",
        "Bitte nichts löschen",
    ];
    told(office.start(USUAL), &sentences);
}

#[test]
fn a_first_start_that_was_cut_short_begins_again() {
    let office = Office::new();
    drop(Home::create(&office.store(), &mut SystemRandom).unwrap());
    let mut terminal = office.start(USUAL);
    create_store(&mut terminal);
}

#[test]
fn a_lost_index_is_built_again_without_a_word() {
    let (office, _) = Office::left_in_a_case();
    fs::remove_dir_all(office.store().join("index")).unwrap();
    let mut terminal = office.start(USUAL);
    unlock(&mut terminal);
    open_case(&mut terminal, "Rima H.");
    terminal.see("Fühlen Sie sich zu Hause");
}

#[test]
fn a_store_of_a_newer_version_is_told() {
    let (office, _) = Office::left_in_a_case();
    let journal = journal(&office);
    let mut bytes = fs::read(&journal).unwrap();
    bytes[9] = 9;
    let content = bytes.len().min(HEADER - 16);
    let sum = blake3::hash(&bytes[..content]);
    bytes[HEADER - 16..HEADER].copy_from_slice(&sum.as_bytes()[..16]);
    fs::write(&journal, bytes).unwrap();
    let sentences = [
        "eine neuere Fassung des Programms",
        "Bitte das Programm aktualisieren",
    ];
    told(office.start(USUAL), &sentences);
}

/// Bytes of a segment's header, its checksum last.
const HEADER: usize = 8 + 2 + 1 + 1 + 16 + 8 + 8 + 16;

fn journal(office: &Office) -> PathBuf {
    let found = files(&office.store().join("journal"));
    assert_eq!(found.len(), 1);
    found[0].clone()
}

/// Starts the program as `script` does in a mount namespace of its own: `$1` is the store, `$2`
/// the program. Nothing where the system doesn't allow that.
fn start_apart(office: &Office, script: &str) -> Option<Terminal> {
    let may = ["-m", "sh", "-c", "mount -t tmpfs none /mnt"];
    let tried = Command::new("unshare").args(may).output();
    if !tried.is_ok_and(|it| it.status.success()) {
        eprintln!("not tested: this system allows no mounts of our own");
        return None;
    }
    let script = format!("set -e; {script}; exec \"$2\" --store \"$1\"");
    let mut command: Vec<OsString> = ["unshare", "-m", "sh", "-c", &script, "sh"]
        .map(OsString::from)
        .into();
    command.extend([office.store().into(), PROGRAM.into()]);
    Some(Terminal::start(&command, USUAL, &office.environment(&[])))
}

#[test]
fn a_folder_that_can_only_be_read_is_told() {
    let (office, _) = Office::left_in_a_case();
    let script = "mount --bind \"$1\" \"$1\"; mount -o remount,bind,ro \"$1\"";
    let terminal = if rustix::process::geteuid().is_root() {
        start_apart(&office, script)
    } else {
        rights(&office.store(), 0o500, 0o400);
        Some(office.start(USUAL))
    };
    let Some(mut terminal) = terminal else { return };
    terminal.wait_for("a trouble or the passphrase", |it| {
        it.contains("geschrieben werden") || it.contains("Enter entsperrt")
    });
    if terminal.text().contains("Enter entsperrt") {
        unlock(&mut terminal);
        open_case(&mut terminal, "Rima H.");
        terminal.see("Fühlen Sie sich zu Hause");
        terminal.press("1");
        terminal.see("NICHT gespeichert");
    }
    terminal.see("auf den Datenträger kann nicht geschrieben werden");
    terminal.see("schreibgeschützt");
    drop(terminal);
    rights(&office.store(), 0o700, 0o600);
    let stored = office.stored();
    assert!(stored[0].len() >= 3, "{} events", stored[0].len());
}

fn rights(folder: &Path, of_folders: u32, of_files: u32) {
    let set =
        |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    set(folder, 0o700);
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rights(&path, of_folders, of_files);
        } else {
            set(&path, of_files);
        }
    }
    set(folder, of_folders);
}

#[test]
fn a_full_disk_keeps_the_answers_until_there_is_room() {
    let office = Office::new();
    fs::create_dir_all(office.store()).unwrap();
    let script = "mount -t tmpfs -o size=24m none \"$1\"";
    let Some(mut terminal) = start_apart(&office, script) else {
        return;
    };
    create_store(&mut terminal);
    begin_case(&mut terminal);
    let steps = first_visit();
    answer(&mut terminal, &steps[..2]);
    terminal.wait_for("saved", |it| it.contains(steps[2].0) && it.contains(SAVED));
    let inside = PathBuf::from(format!("/proc/{}/root", terminal.process()));
    let inside = inside.join(office.store().strip_prefix("/").unwrap());
    let filler = inside.join("filler");
    fs::write(&filler, vec![b'x'; 24 << 20]).unwrap_err();
    terminal.press("1");
    terminal.see("NICHT gespeichert");
    terminal.see("kein Platz mehr auf dem Datenträger");
    terminal.see("Bitte Platz schaffen");
    fs::remove_file(&filler).unwrap();
    terminal.wait_for("the answer to be saved at last", |it| it.contains(SAVED));
    terminal.press("^L");
    unlock_in_case(&mut terminal, steps[3].0);
}

#[test]
fn a_mistake_in_the_office_s_folder_names_it_and_the_way_to_work_without() {
    let office = Office::new();
    office.file(
        "data/forms/erstgespraech/rules/residence.toml",
        "broken = [",
    );
    let folder = office.file("data/locales/de/ui.ftl", "");
    let folder = folder.ancestors().nth(3).unwrap().to_str().unwrap();
    let ended = office.start_in(USUAL, &[("LOTSE_DATA", folder)]).end();
    assert_eq!(ended.code, 1);
    let told = ended.text.split_whitespace().collect::<String>();
    let rules = format!("{folder}/forms/erstgespraech/rules/residence.toml:1:");
    for wanted in [rules.as_str(), folder, "leave--dataoutandLOTSE_DATAempty"] {
        assert!(told.contains(wanted), "{wanted} is not in\n{}", ended.text);
    }
}

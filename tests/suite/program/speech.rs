//! Reading aloud through a stand-in for `espeak-ng`.

use std::os::unix::fs::PermissionsExt as _;
use std::{fs, thread, time::Duration};

use super::office::{Office, USUAL, begin_case, create_store};

/// Knows Arabic; keeps what it is told and speaks until it is stopped.
const VOICE: &str = "#!/bin/sh
case \"$1\" in
--voices=ar) echo head; echo voice;;
--voices=*) echo head;;
*) echo \"$@\" > \"$HOME/arguments\"; /bin/cat > \"$HOME/spoken\"; exec /bin/sleep 60;;
esac
";

fn with_voice() -> Office {
    let office = Office::new();
    let program = office.file("bin/espeak-ng", VOICE);
    fs::set_permissions(program, fs::Permissions::from_mode(0o755)).unwrap();
    office
}

fn spoken(office: &Office, file: &str) -> String {
    // The stand-in writes as soon as it is told; the program does not wait for it.
    for _ in 0..600 {
        let text = fs::read_to_string(office.folder().join(file)).unwrap_or_default();
        if !text.is_empty() {
            return text;
        }
        thread::sleep(Duration::from_millis(50));
    }
    String::new()
}

#[test]
fn the_question_is_read_through_a_pipe_and_a_missing_voice_is_told() {
    let office = with_voice();
    let path = office.folder().join("bin");
    let mut terminal = office.start_in(USUAL, &[("PATH", path.to_str().unwrap())]);
    create_store(&mut terminal);
    begin_case(&mut terminal);
    terminal.press("^O k");
    let text = spoken(&office, "spoken");
    let locale = include_str!("../../../locales/ar/form-erstgespraech.ftl");
    let asked = locale
        .lines()
        .find(|it| it.starts_with("q-frame-own_words ="));
    let asked = asked.unwrap().split_once(" = ").unwrap().1;
    assert!(text.starts_with(asked), "{text}");
    assert_eq!(spoken(&office, "arguments").trim(), "--stdin -s 140 -v ar");
    terminal.press("^O z");
    terminal.type_words("ukr");
    terminal.press("Enter");
    terminal.see("Своїми словами");
    terminal.press("^O k");
    terminal.see("keine Stimme");
    terminal.kill();
}

#[test]
fn a_missing_program_is_named() {
    let office = Office::new();
    let mut terminal = office.start_in(USUAL, &[("PATH", "/nowhere")]);
    create_store(&mut terminal);
    begin_case(&mut terminal);
    terminal.press("^O k");
    terminal.see("espeak-ng");
    terminal.kill();
}

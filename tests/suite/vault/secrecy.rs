//! Nothing that was entered can be found in the store's folder, in `Debug` or in errors.

use std::fs;
use std::path::{Path, PathBuf};

use lotse::store::Store as _;
use lotse::vault::KdfSetting;

use crate::folder::files;

use super::{answer, create, folder, new_case, reopen, secret};

/// Synthetic names, dates and telephone numbers (from the numbers set aside for fiction).
fn entries() -> Vec<String> {
    let given = [
        "Rima", "Omar", "Leyla", "Dilnaz", "Yusuf", "Olena", "Tesfay", "Mariam",
    ];
    let family = [
        "Alhamidi",
        "Zarrinpour",
        "Kovalyshyn",
        "Gebremeskel",
        "Rahmanzai",
    ];
    let mut entries = Vec::new();
    for number in 0..70_usize {
        let (one, two) = (given[number % 8], family[number % 5]);
        entries.push(format!("{one}-{number} {two}"));
        entries.push(format!(
            "19{:02}-{:02}-{:02}",
            50 + number % 50,
            1 + number % 12,
            1 + number % 28
        ));
        entries.push(format!("0211 5550{number:03}"));
    }
    entries.truncate(200);
    entries
}

/// Asserts that none of the texts stands in a file below the folder or in its name.
fn assert_unreadable(root: &Path, texts: &[String]) {
    let found = files(root);
    assert!(found.len() >= 4, "the store's files were not met");
    for file in found {
        let (name, bytes) = (file.to_string_lossy(), fs::read(&file).unwrap());
        let content = format!("{name} {}", String::from_utf8_lossy(&bytes));
        for text in texts {
            assert!(!content.contains(text), "{text} stands in {name}");
        }
    }
}

#[test]
fn what_was_entered_stands_nowhere_on_the_disk() {
    let folder = folder();
    let entries = entries();
    assert_eq!(entries.len(), 200);
    let (mut vault, code) = create(folder.path());
    let mut cases = Vec::new();
    for part in entries.chunks(10) {
        let case = new_case(&mut vault, &part[0]);
        let mut head = vault.case(case).unwrap().clone();
        head.words = part[1..3].to_vec();
        vault
            .append_events::<super::Event>(case, &[], &head)
            .unwrap();
        answer(
            &mut vault,
            case,
            &part.iter().map(String::as_str).collect::<Vec<_>>(),
        );
        cases.push(case);
    }
    let mut texts = entries;
    texts.extend(["erstgespraech", "residence", "Rheinuferpromenade", "answer"].map(str::to_owned));
    texts.extend(code.groups().iter().take(1).map(|it| it.reveal().repeat(2)));
    texts.extend(cases.iter().map(ToString::to_string));
    assert_unreadable(folder.path(), &texts);
    vault.erase_case(cases[3]).unwrap();
    assert_unreadable(folder.path(), &texts);
    drop(vault);
    assert_unreadable(folder.path(), &texts);
    drop(reopen(folder.path()));
    assert_unreadable(folder.path(), &texts);
    // The search itself works: what is known to stand there is found.
    let journal = files(&folder.path().join("journal"));
    let text = |it: &PathBuf| String::from_utf8_lossy(&fs::read(it).unwrap()).into_owned();
    assert!(
        journal
            .iter()
            .any(|it| text(it).contains("LOTSEJRN") && text(it).contains("format"))
    );
}

/// Whoever knows the old passphrase and has the folder finds nothing that it opens.
#[test]
fn what_the_old_passphrase_opened_stands_nowhere_on_the_disk() {
    let folder = folder();
    let (mut vault, _) = create(folder.path());
    let slot = vault.home().store.get(b"\0slot\0\0").unwrap().unwrap();
    let old = slot.value;
    let holds = || {
        let holding = files(folder.path());
        let there = |it: &PathBuf| fs::read(it).unwrap().windows(old.len()).any(|it| it == old);
        holding.iter().filter(|it| there(it)).count()
    };
    assert!(
        holds() >= 2,
        "the journal and the copy of the slots hold it"
    );
    let new = secret("Neuer Zollhof 3");
    vault.change_passphrase(&new, KdfSetting::FAST).unwrap();
    assert_eq!(holds(), 0);
    drop(vault);
    assert_eq!(holds(), 0);
}

#[test]
fn the_blinded_name_of_a_case_is_not_its_id() {
    let folder = folder();
    let (mut vault, _) = create(folder.path());
    let case = new_case(&mut vault, "Rima");
    for file in files(folder.path()) {
        let bytes = fs::read(&file).unwrap();
        assert!(
            !bytes.windows(16).any(|it| it == case.bytes()),
            "{}",
            file.display()
        );
    }
}

#[test]
fn debug_shows_no_names() {
    let folder = folder();
    let (mut vault, code) = create(folder.path());
    let case = new_case(&mut vault, "Rima");
    let head = vault.case(case).unwrap();
    let shown = format!("{vault:?} {head:?} {code:?} {:?}", vault.home());
    assert!(!shown.contains("Rima"), "{shown}");
}

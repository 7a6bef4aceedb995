//! A program that is killed while it writes: nothing acknowledged is lost.
//!
//! The test runs this test binary again as a child that writes for ever and prints each number it
//! was told is durable.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use lotse::store::{LocalStore, Settings, Store};
use tempfile::TempDir;

use super::{ID, batch, put, value_of};

const VARIABLE: &str = "LOTSE_TEST_WRITER";
const CYCLES: u64 = 12;

#[test]
fn a_killed_writer_loses_nothing_it_was_told_is_durable() {
    let folder = TempDir::new().unwrap();
    let mut known = 0;
    for cycle in 0..CYCLES {
        known = known.max(acknowledged(folder.path(), cycle));
        let store = LocalStore::open_with(folder.path(), settings()).unwrap();
        let found = store.info().unwrap().sequence;
        assert!(
            found >= known,
            "{known} were acknowledged, {found} are there"
        );
        check_all(&store, found);
        known = found;
    }
    assert!(known > 0);
}

/// Starts a writer, kills it after some acknowledgements, and returns the last one.
fn acknowledged(root: &Path, cycle: u64) -> u64 {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "store::kill::writer", "--nocapture"])
        .env(VARIABLE, root)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let numbers = lines
        .map_while(Result::ok)
        .filter_map(|line| line.parse::<u64>().ok());
    let mut last = 0;
    for number in numbers.take(1 + (cycle * 17 % 40) as usize) {
        last = number;
    }
    child.kill().unwrap();
    child.wait().unwrap();
    last
}

fn check_all(store: &dyn Store, count: u64) {
    assert_eq!(store.verify().unwrap().findings, []);
    for number in 1..=count {
        let record = store.get(format!("{number}").as_bytes()).unwrap().unwrap();
        assert_eq!(record.value, value_of(number));
    }
    assert_eq!(
        store.get(b"head").unwrap().unwrap().value,
        count.to_be_bytes()
    );
}

fn settings() -> Settings {
    Settings {
        segment_bytes: 30_000,
        sync_after: Duration::from_millis(3),
        ..Settings::default()
    }
}

/// The child: does nothing unless it is told where.
#[test]
fn writer() {
    let Some(root) = std::env::var_os(VARIABLE) else {
        return;
    };
    let root = Path::new(&root);
    let store = if LocalStore::exists(root) {
        LocalStore::open_with(root, settings()).unwrap()
    } else {
        LocalStore::create_with(root, ID, settings()).unwrap()
    };
    for number in store.info().unwrap().sequence + 1.. {
        let head = put("head", number - 1, &number.to_be_bytes());
        let record = put(&number.to_string(), 0, &value_of(number));
        let sequence = store
            .commit(batch(u128::from(number)), &[record, head])
            .unwrap();
        let mut output = std::io::stdout().lock();
        writeln!(output, "\n{sequence}")
            .and_then(|()| output.flush())
            .unwrap();
    }
}

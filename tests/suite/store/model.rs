//! Random operations, with reopening in between, against a plain map.

use std::collections::BTreeMap;

use lotse::store::{LocalStore, MemoryStore, Operation, Record, Revision, Store as _};
use proptest::collection::vec;
use proptest::prelude::*;
use tempfile::TempDir;

use super::{ID, all, batch, copy, small};

#[derive(Clone, Debug)]
enum Step {
    /// Keys with the value to write, or nothing to remove; `stale` gives one wrong revision.
    Commit {
        entries: Vec<(u8, Option<Vec<u8>>)>,
        stale: bool,
    },
    Repeat,
    Close,
    Kill,
    Purge,
}

fn step() -> impl Strategy<Value = Step> {
    let value = prop_oneof![
        4 => vec(any::<u8>(), 0..60),
        1 => (16_000_usize..40_000).prop_map(|length| vec![5; length]),
    ];
    let entry = (0_u8..12, proptest::option::weighted(0.8, value));
    prop_oneof![
        12 => (vec(entry, 1..4), proptest::bool::weighted(0.1))
            .prop_map(|(entries, stale)| Step::Commit { entries, stale }),
        1 => Just(Step::Repeat),
        1 => Just(Step::Close),
        1 => Just(Step::Kill),
        1 => Just(Step::Purge),
    ]
}

type Map = BTreeMap<Vec<u8>, (u64, Vec<u8>)>;

struct Run {
    folder: TempDir,
    turn: u32,
    local: Option<LocalStore>,
    memory: MemoryStore,
    map: Map,
    last: Option<(u128, Vec<Operation>, u64)>,
    number: u128,
}

impl Run {
    fn new() -> Self {
        let folder = super::scratch();
        let local = LocalStore::create_with(&folder.path().join("0"), ID, small()).unwrap();
        Self {
            folder,
            turn: 0,
            local: Some(local),
            memory: MemoryStore::new(ID),
            map: Map::new(),
            last: None,
            number: 0,
        }
    }

    const fn local(&self) -> &LocalStore {
        self.local.as_ref().unwrap()
    }

    fn carry_out(&mut self, step: Step) {
        match step {
            Step::Commit { entries, stale } => self.commit(entries, stale),
            Step::Repeat => self.repeat(),
            Step::Close => self.reopen(false),
            Step::Kill => self.reopen(true),
            Step::Purge => self.local().purge().unwrap(),
        }
    }

    fn commit(&mut self, entries: Vec<(u8, Option<Vec<u8>>)>, stale: bool) {
        let entries: BTreeMap<_, _> = entries.into_iter().collect();
        let mut next = self.map.clone();
        let mut operations = Vec::new();
        for (key, value) in entries {
            let key = vec![b'k', key];
            let found = self.map.get(&key).map_or(0, |it| it.0);
            let expect = Revision(found + u64::from(stale));
            match value {
                Some(value) => {
                    next.insert(key.clone(), (found + 1, value.clone()));
                    operations.push(Operation::Put { key, expect, value });
                }
                None if found > 0 => {
                    next.remove(&key);
                    operations.push(Operation::Delete { key, expect });
                }
                None => {}
            }
        }
        if operations.is_empty() {
            return;
        }
        self.number += 1;
        let local = self.local().commit(batch(self.number), &operations);
        let memory = self.memory.commit(batch(self.number), &operations);
        if stale {
            assert_eq!(local.unwrap_err().code(), "conflict");
            assert_eq!(memory.unwrap_err().code(), "conflict");
            return;
        }
        assert_eq!(local.as_ref().unwrap(), memory.as_ref().unwrap());
        self.last = Some((self.number, operations, local.unwrap()));
        self.map = next;
    }

    fn repeat(&self) {
        if let Some((number, operations, sequence)) = &self.last {
            assert_eq!(
                self.local().commit(batch(*number), operations).unwrap(),
                *sequence
            );
        }
    }

    fn reopen(&mut self, killed: bool) {
        let here = self.folder.path().join(self.turn.to_string());
        self.turn += 1;
        let there = self.folder.path().join(self.turn.to_string());
        if killed {
            copy(&here, &there);
            self.local = None;
        } else {
            self.local = None;
            std::fs::rename(&here, &there).unwrap();
        }
        self.local = Some(LocalStore::open_with(&there, small()).unwrap());
    }

    fn compare(&self) {
        let expected: Vec<Record> = self
            .map
            .iter()
            .map(|(key, (revision, value))| Record {
                key: key.clone(),
                revision: Revision(*revision),
                value: value.clone(),
            })
            .collect();
        assert_eq!(all(self.local()).unwrap(), expected);
        assert_eq!(all(&self.memory).unwrap(), expected);
        assert_eq!(self.local().verify().unwrap().findings, []);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_store_behaves_like_a_map(steps in vec(step(), 1..40)) {
        let mut run = Run::new();
        for step in steps {
            run.carry_out(step);
        }
        run.compare();
    }
}

//! What every store promises.

use lotse::store::{Change, Error, MAX_BATCH_BYTES, MAX_KEY_BYTES, Revision};

use super::{all, batch, delete, fill, on_each, put, value, value_of};

#[test]
fn a_commit_is_read_back_with_its_revision() {
    on_each(|store| {
        assert_eq!(store.get(b"a").unwrap(), None);
        assert_eq!(
            store
                .commit(batch(1), &[put("a", 0, b"one"), put("b", 0, b"")])
                .unwrap(),
            1
        );
        let record = store.get(b"a").unwrap().unwrap();
        assert_eq!(
            (record.revision, record.value),
            (Revision(1), b"one".to_vec())
        );
        assert_eq!(value(store, "b"), Some(Vec::new()));
        assert_eq!(store.commit(batch(2), &[put("a", 1, b"two")]).unwrap(), 2);
        let record = store.get(b"a").unwrap().unwrap();
        assert_eq!(
            (record.revision, record.value),
            (Revision(2), b"two".to_vec())
        );
        assert_eq!(store.info().unwrap().sequence, 2);
    });
}

#[test]
fn a_conflict_changes_nothing() {
    on_each(|store| {
        store.commit(batch(1), &[put("a", 0, b"one")]).unwrap();
        let stale = [put("b", 0, b"new"), put("a", 0, b"two")];
        let error = store.commit(batch(2), &stale).unwrap_err();
        assert!(matches!(error, Error::Conflict { ref key, found: Revision(1) } if key == b"a"));
        assert_eq!(error.code(), "conflict");
        let absent = store.commit(batch(3), &[delete("c", 4)]).unwrap_err();
        assert!(matches!(
            absent,
            Error::Conflict {
                found: Revision::ABSENT,
                ..
            }
        ));
        assert_eq!(all(store).unwrap().len(), 1);
        assert_eq!(store.info().unwrap().sequence, 1);
        // A refused batch id is free for a second try.
        assert_eq!(store.commit(batch(2), &[put("a", 1, b"two")]).unwrap(), 2);
    });
}

#[test]
fn a_removed_key_begins_anew() {
    on_each(|store| {
        store.commit(batch(1), &[put("a", 0, b"one")]).unwrap();
        store.commit(batch(2), &[delete("a", 1)]).unwrap();
        assert_eq!(store.get(b"a").unwrap(), None);
        store.commit(batch(3), &[put("a", 0, b"three")]).unwrap();
        assert_eq!(store.get(b"a").unwrap().unwrap().revision, Revision(1));
    });
}

#[test]
fn a_repeated_batch_is_carried_out_once() {
    on_each(|store| {
        let operations = [put("a", 0, b"one")];
        let first = store.commit(batch(9), &operations).unwrap();
        store.commit(batch(10), &[put("a", 1, b"two")]).unwrap();
        assert_eq!(store.commit(batch(9), &operations).unwrap(), first);
        assert_eq!(value(store, "a"), Some(b"two".to_vec()));
        assert_eq!(store.info().unwrap().sequence, 2);
    });
}

#[test]
fn what_no_store_does_is_refused() {
    on_each(|store| {
        let long = "k".repeat(MAX_KEY_BYTES + 1);
        let large = vec![0; MAX_BATCH_BYTES];
        let refused = [
            vec![],
            vec![put("", 0, b"")],
            vec![put(&long, 0, b"")],
            vec![put("a", 0, b""), put("a", 1, b"")],
            vec![delete("a", 0)],
            vec![put("a", 0, &large)],
        ];
        for operations in refused {
            let error = store.commit(batch(1), &operations).unwrap_err();
            assert_eq!(error.code(), "refused");
        }
        let longest = "k".repeat(MAX_KEY_BYTES);
        store.commit(batch(1), &[put(&longest, 0, b"x")]).unwrap();
        assert_eq!(value(store, &longest), Some(b"x".to_vec()));
    });
}

#[test]
fn pages_follow_the_order_of_the_keys_and_stay_in_the_prefix() {
    on_each(|store| {
        for (number, key) in ["b1", "a", "b", "b\u{0}", "c", "b2", "ab"]
            .iter()
            .enumerate()
        {
            store
                .commit(batch(number as u128), &[put(key, 0, b"")])
                .unwrap();
        }
        let keys = |prefix: &str, after: Option<&str>, limit| {
            let page = store
                .page(prefix.as_bytes(), after.map(str::as_bytes), limit)
                .unwrap();
            let key = |it: lotse::store::Record| String::from_utf8(it.key).unwrap();
            page.into_iter().map(key).collect::<Vec<_>>()
        };
        assert_eq!(keys("b", None, 9), ["b", "b\u{0}", "b1", "b2"]);
        assert_eq!(keys("b", None, 2), ["b", "b\u{0}"]);
        assert_eq!(keys("b", Some("b\u{0}"), 2), ["b1", "b2"]);
        assert_eq!(keys("b", Some("b2"), 2), Vec::<String>::new());
        assert_eq!(keys("b", Some("a"), 1), ["b"]);
        assert_eq!(keys("b", Some("c"), 1), Vec::<String>::new());
        assert_eq!(keys("", Some("b15"), 9), ["b2", "c"]);
        assert_eq!(keys("b", None, 0), Vec::<String>::new());
    });
}

#[test]
fn the_change_feed_is_in_order_and_without_gaps() {
    on_each(|store| {
        store
            .commit(batch(1), &[put("a", 0, b""), put("b", 0, b"")])
            .unwrap();
        store.commit(batch(2), &[put("a", 1, b"")]).unwrap();
        store.commit(batch(3), &[delete("b", 1)]).unwrap();
        let change = |sequence, key: &str, revision| Change {
            sequence,
            key: key.as_bytes().to_vec(),
            revision: Revision(revision),
        };
        let expected = [
            change(1, "a", 1),
            change(1, "b", 1),
            change(2, "a", 2),
            change(3, "b", 0),
        ];
        assert_eq!(store.changes(0, 9).unwrap(), expected);
        assert_eq!(store.changes(0, 1).unwrap(), expected[..2]);
        assert_eq!(store.changes(1, 9).unwrap(), expected[2..]);
        assert_eq!(store.changes(3, 9).unwrap(), []);
        assert_eq!(store.changes(99, 9).unwrap(), []);
    });
}

#[test]
fn long_values_grow_shrink_and_disappear() {
    on_each(|store| {
        let long = |length: usize| (0..length).map(|it| it as u8).collect::<Vec<_>>();
        let lengths = [16 << 10, (16 << 10) + 1, 200_000, 50_000, 3, 100_000];
        for (revision, length) in lengths.into_iter().enumerate() {
            let operation = put("a", revision as u64, &long(length));
            store.commit(batch(revision as u128), &[operation]).unwrap();
            assert_eq!(value(store, "a"), Some(long(length)));
            assert_eq!(all(store).unwrap().len(), 1, "chunks are no records");
        }
        store.commit(batch(99), &[delete("a", 6)]).unwrap();
        assert_eq!(all(store).unwrap(), []);
    });
}

#[test]
fn many_records_are_walked_page_by_page() {
    on_each(|store| {
        fill(store, 300);
        let mut after = None;
        let mut seen = 0;
        loop {
            let page = store.page(b"key ", after.as_deref(), 7).unwrap();
            let Some(last) = page.last() else { break };
            after = Some(last.key.clone());
            for record in page {
                assert_eq!(record.value, value_of(seen));
                seen += 1;
            }
        }
        assert_eq!(seen, 300);
        let report = store.verify().unwrap();
        assert_eq!((report.records, report.commits), (300, 300));
        assert_eq!(report.findings, []);
    });
}

#[test]
fn writers_in_several_threads_lose_no_update() {
    on_each(|store| {
        store.commit(batch(0), &[put("counter", 0, &[0])]).unwrap();
        std::thread::scope(|scope| {
            for thread in 0..4_u128 {
                scope.spawn(move || (0..10).for_each(|turn| add_one(store, thread * 100 + turn)));
            }
        });
        assert_eq!(value(store, "counter"), Some(vec![40]));
        let numbers: Vec<_> = store
            .changes(0, 99)
            .unwrap()
            .iter()
            .map(|it| it.sequence)
            .collect();
        assert_eq!(numbers, (1..=41).collect::<Vec<_>>());
    });
}

fn add_one(store: &dyn lotse::store::Store, number: u128) {
    loop {
        let record = store.get(b"counter").unwrap().unwrap();
        let next = [record.value[0] + 1];
        match store.commit(
            batch(1000 + number),
            &[put("counter", record.revision.0, &next)],
        ) {
            Ok(_) => return,
            Err(error) => assert_eq!(error.code(), "conflict"),
        }
    }
}

#[test]
fn debug_shows_no_values() {
    on_each(|store| {
        let operation = put("a", 0, b"Fatima");
        assert!(!format!("{operation:?}").contains("Fatima"));
        store.commit(batch(1), &[operation]).unwrap();
        let record = store.get(b"a").unwrap();
        assert_eq!(
            format!("{record:?}"),
            "Some(Record 61 revision 1 (6 bytes))"
        );
    });
}

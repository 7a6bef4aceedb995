//! Nothing that was agreed ever vanishes, whatever is answered and decided afterwards.

use lotse::app::Key;
use lotse::plan::settled::{Standing, three_way};
use lotse::profile::Decision;
use proptest::prelude::*;

use super::desk::Desk;

/// Keys of the interview, the plan and the changes, mixed.
const KEYS: [&str; 21] = [
    "<C-p>",
    "<C-p>",
    "<C-w>",
    "<C-d>",
    "<Tab>",
    "<C-f>",
    "<Esc>",
    "1",
    "2",
    "<Enter>",
    "j",
    "a",
    "b",
    "c",
    "s1",
    "s21",
    "rN<Enter>",
    "d1<Enter>",
    "<Down>",
    "<C-u>",
    "<C-f>a<Down>as1c",
];

fn press(desk: &mut Desk, keys: &str) {
    if desk.app.case().is_some() {
        desk.keys(keys);
    }
}

/// Every measure of the last settled plan is in the plan, or is named as no longer proposed.
fn all_there(desk: &Desk) {
    let Some(case) = desk.app.case() else { return };
    let all = case.interview().profile().settled();
    let Some(settled) = all.last() else {
        return;
    };
    let decisions = case.interview().profile().decisions();
    for item in all.iter().flat_map(|it| &it.revision.items) {
        let id = item.measure.as_str();
        let kept = case.plan().measure(id).is_some();
        let listed = settled
            .revision
            .items
            .iter()
            .any(|it| it.measure == item.measure);
        let over = decisions.get(id).is_some_and(Decision::is_over);
        assert!(kept || listed || over, "{id} vanished when settling again");
    }
    let lines = three_way(case.draft(), case.agreed(), &settled.revision);
    for item in &settled.revision.items {
        let line = lines.iter().find(|it| it.measure == item.measure);
        let line = line.unwrap();
        let there = case.plan().measure(item.measure.as_str()).is_some();
        assert!(
            there || line.standing == Standing::Dropped,
            "{}",
            item.measure
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn nothing_agreed_vanishes(keys in prop::collection::vec(0..KEYS.len(), 10..80)) {
        let mut desk = Desk::in_case();
        let mut settled = 0;
        desk.press(Key::Escape);
        for key in keys {
            press(&mut desk, KEYS[key]);
            all_there(&desk);
            if let Some(case) = desk.app.case() {
                let now = case.interview().profile().settled().len();
                prop_assert!(now >= settled, "a settled plan is never undone");
                settled = now;
            }
        }
    }
}

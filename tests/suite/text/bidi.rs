//! Levels, order and mirroring (UAX 9) through the layout, cell by cell.

use std::sync::Arc;
use std::thread;

use lotse::base::Direction;
use lotse::text::{Base, Cell, Line, Mode, fit};

use super::unicode::{char_of, data, files, text};

/// One case: the text, its base, the level of each character (nothing: removed), its order.
struct Case {
    text: String,
    base: Base,
    levels: Vec<Option<u8>>,
    order: Vec<usize>,
}

#[test]
fn character_test_passes() {
    for file in files("BidiCharacterTest.txt") {
        for line in data(&file) {
            let fields: Vec<&str> = line.split(';').collect();
            check(
                &Case {
                    text: text(fields[0]),
                    base: match fields[1] {
                        "0" => Base::Fixed(Direction::LeftToRight),
                        "1" => Base::Fixed(Direction::RightToLeft),
                        _ => Base::Auto,
                    },
                    levels: levels(fields[3]),
                    order: order(fields[4]),
                },
                line,
            );
        }
    }
}

#[test]
fn class_test_passes() {
    for file in files("BidiTest.txt") {
        let cases = class_cases(&file);
        check_all(&cases);
    }
}

/// Shares the cases out among the computer's cores.
fn check_all(cases: &[ClassCase<'_>]) {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for worker in 0..workers {
            let mine = cases.iter().skip(worker).step_by(workers);
            scope.spawn(move || mine.for_each(ClassCase::check));
        }
    });
}

/// A line of the file with the levels and the order that stand above it.
struct ClassCase<'a> {
    line: &'a str,
    levels: Arc<[Option<u8>]>,
    order: Arc<[usize]>,
}

impl ClassCase<'_> {
    fn check(&self) {
        check_classes(self.line, &self.levels, &self.order);
    }
}

fn class_cases(file: &str) -> Vec<ClassCase<'_>> {
    let (mut wanted_levels, mut wanted_order) = (Arc::default(), Arc::default());
    let mut cases = Vec::new();
    for line in data(file) {
        if let Some(rest) = line.strip_prefix("@Levels:") {
            wanted_levels = Arc::from(levels(rest));
        } else if let Some(rest) = line.strip_prefix("@Reorder:") {
            wanted_order = Arc::from(order(rest));
        } else {
            cases.push(ClassCase {
                line,
                levels: Arc::clone(&wanted_levels),
                order: Arc::clone(&wanted_order),
            });
        }
    }
    cases
}

fn check_classes(line: &str, levels: &[Option<u8>], order: &[usize]) {
    let (classes, bases) = line.split_once(';').unwrap();
    let bases: u8 = bases.trim().parse().unwrap();
    let text: String = classes
        .split_whitespace()
        .map(|it| representative(it).unwrap())
        .collect();
    let all = [
        (1, Base::Auto),
        (2, Base::Fixed(Direction::LeftToRight)),
        (4, Base::Fixed(Direction::RightToLeft)),
    ];
    for (_, base) in all.iter().filter(|it| bases & it.0 != 0) {
        let case = Case {
            text: text.clone(),
            base: *base,
            levels: levels.to_vec(),
            order: order.to_vec(),
        };
        check(&case, line);
    }
}

/// Returns a character of a class; none of them joins, composes or changes its width.
fn representative(class: &str) -> Option<char> {
    Some(match class {
        "L" => 'q',
        "R" => '\u{5D0}',
        "AL" => '\u{648}',
        "EN" => '1',
        "ES" => '-',
        "ET" => '#',
        "AN" => '\u{660}',
        "CS" => ',',
        "B" => '\u{2029}',
        "S" => '\t',
        "WS" => ' ',
        "ON" => '!',
        "NSM" => '\u{5B0}',
        "BN" => '\u{200B}',
        "LRE" => '\u{202A}',
        "RLE" => '\u{202B}',
        "PDF" => '\u{202C}',
        "LRO" => '\u{202D}',
        "RLO" => '\u{202E}',
        "LRI" => '\u{2066}',
        "RLI" => '\u{2067}',
        "FSI" => '\u{2068}',
        "PDI" => '\u{2069}',
        _ => return None,
    })
}

/// Compares the cells, which stand for clusters, with the characters that begin them.
fn check(case: &Case, line: &str) {
    let laid = fit(&case.text, u16::MAX, case.base, Mode::App);
    let starts: Vec<usize> = case.text.char_indices().map(|it| it.0).collect();
    // A cell may begin with a format character, which has no place in the order.
    let first = |cell: &Cell| {
        let inside = |it: &usize| cell.source.contains(&starts[*it]) && case.levels[*it].is_some();
        (0..starts.len()).find(inside).unwrap()
    };
    let cells: Vec<usize> = laid.cells.iter().map(first).collect();
    let wanted: Vec<usize> = case
        .order
        .iter()
        .copied()
        .filter(|it| cells.contains(it))
        .collect();
    assert_eq!(cells, wanted, "order of {line} in {:?}", case.base);
    for (cell, character) in laid.cells.iter().zip(&cells) {
        let level = case.levels[*character];
        assert_eq!(
            Some(cell.rtl),
            level.map(|it| it % 2 == 1),
            "level in {line}"
        );
    }
    all_are_there(case, &laid, line);
}

/// Every letter, digit and sign begins a cell or belongs to one; only format characters do not.
fn all_are_there(case: &Case, laid: &Line, line: &str) {
    for (start, char) in case.text.char_indices() {
        let covered = laid.cells.iter().any(|it| it.source.contains(&start));
        let blank = char.is_whitespace() || char.is_control();
        let format = matches!(
            char,
            '\u{AD}' | '\u{200B}'..='\u{206F}' | '\u{61C}' | '\u{FEFF}'
        );
        assert!(
            covered || blank || format,
            "U+{:04X} of {line}",
            u32::from(char)
        );
    }
}

fn levels(field: &str) -> Vec<Option<u8>> {
    field.split_whitespace().map(|it| it.parse().ok()).collect()
}

fn order(field: &str) -> Vec<usize> {
    field
        .split_whitespace()
        .map(|it| it.parse().unwrap())
        .collect()
}

/// Signs of mathematics that the mirroring library does not find, and the two angle brackets
/// whose normal form is another one.
const UNMIRRORED: [u32; 22] = [
    0x2329, 0x232A, 0x223D, 0x224C, 0x2253, 0x2255, 0x22A3, 0x22CD, 0x27DC, 0x298F, 0x2990, 0x299B,
    0x29A0, 0x29A3, 0x29B8, 0x29F5, 0x2ADE, 0x2AE3, 0x2AE4, 0x2AE5, 0x2AEE, 0x2BFE,
];

#[test]
fn brackets_are_mirrored() {
    for file in files("BidiMirroring.txt") {
        for line in data(&file) {
            let (left, right) = line.split_once(';').unwrap();
            let (left, right) = (char_of(left), char_of(right));
            let base = Base::Fixed(Direction::RightToLeft);
            let laid = fit(&left.to_string(), 9, base, Mode::App);
            let mirrored = laid.visual() == right.to_string();
            let code = u32::from(left);
            assert_eq!(mirrored, !UNMIRRORED.contains(&code), "U+{code:04X}");
        }
    }
}

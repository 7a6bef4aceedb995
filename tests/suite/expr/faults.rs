//! What is said about wrong expressions.

use lotse::expr::{Fault, Scope, Type, bind, parse};

use super::world::{Form, row_scope};

fn faults(text: &str, scope: &Scope, expected: &Type) -> Vec<Fault> {
    let bound = parse(text).and_then(|expr| bind(&expr, &Form, scope, expected));
    bound.err().unwrap_or_default()
}

/// Compares the faults of a condition, each as `start..end code: message / remedy`.
fn check(text: &str, expected: &[&str]) {
    check_in(text, &Scope::default(), expected);
}

fn check_in(text: &str, scope: &Scope, expected: &[&str]) {
    let line = |it: &Fault| {
        let remedy = it.remedy.as_deref().map(|it| format!(" / {it}"));
        let (start, end) = (it.span.start, it.span.end);
        let remedy = remedy.unwrap_or_default();
        format!("{start}..{end} {}: {}{remedy}", it.code, it.message)
    };
    let found: Vec<_> = faults(text, scope, &Type::Bool).iter().map(line).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn names_that_mean_nothing() {
    check(
        "residense.title == \"none\"",
        &[
            "0..15 unknown_question: there is no question or roster `residense.title` / did you mean `residence.title`?",
        ],
    );
    check(
        "residence.title == \"tempory\"",
        &["19..28 unknown_option: `titles` has no option `tempory` / did you mean `temporary`?"],
    );
    check(
        "residence.title == temporary",
        &[
            "19..28 unknown_question: `temporary` is an option, not a question / put the option in quotes: `\"temporary\"`",
        ],
    );
    check(
        "residence.title in group(\"temporary_title\")",
        &[
            "19..43 unknown_group: no list has a group `temporary_title` / did you mean `temporary_titles`?",
        ],
    );
    check(
        "param(\"limt\") > 1",
        &["0..13 unknown_parameter: there is no parameter `limt` / did you mean `limit`?"],
    );
    check(
        "household.exists(p, p.rol == \"child\")",
        &["20..25 unknown_question: `rol` is no question of these rows / did you mean `role`?"],
    );
    check(
        "aeg(person.birth_date) > 3",
        &["0..3 unknown_function: there is no function `aeg` / did you mean `age`?"],
    );
    check(
        "household.exist(p, true)",
        &["10..15 unknown_function: there is no function `exist` / did you mean `exists`?"],
    );
}

#[test]
fn every_mistake_is_said() {
    check(
        "flag.x && residence.title == \"x\" || person.count > \"3\"",
        &[
            "0..6 unknown_question: there is no question or roster `flag.x` / did you mean `flag.a`?",
            "29..32 unknown_option: `titles` has no option `x` / its options stand in forms/lists/titles.toml",
            "36..54 wrong_type: a whole number and a text are different types / write a whole number on both sides",
        ],
    );
    check(
        "flag.a = true and \u{201e}x\u{201c}",
        &[
            "7..8 unexpected_character: `=` is no operator / write `==`",
            "14..17 unexpected: `and` is no operator / write `&&`",
            "18..21 unexpected_character: `„` has no meaning here / write straight quotes: `\"text\"`",
            "22..25 unexpected_character: `“` has no meaning here / write straight quotes: `\"text\"`",
        ],
    );
    check(
        "(flag.a && ) || [1, 2",
        &[
            "11..12 unexpected: expected a value, found `)` / write a question, a number or a text in quotes here",
            "21..21 unexpected: expected `]`, found the end / add `]`",
        ],
    );
}

#[test]
fn unlike_types_are_never_silently_false() {
    check(
        "residence.valid_until > \"2026-01-01\"",
        &["24..36 wrong_type: expected a date, found a text / write `date(\"2026-01-01\")`"],
    );
    check(
        "today() + 3 > today()",
        &[
            "0..11 wrong_type: no such calculation with a date and a whole number / say how many of what: `+ days(3)`",
        ],
    );
    check(
        "today() + (days(1) + months(1)) > today()",
        &[
            "11..30 wrong_type: no such calculation with a span of days and a span of months / add them to the date one after the other",
        ],
    );
    check(
        "person.count == 1.5 || person.count == \"1\"",
        &[
            "23..42 wrong_type: a whole number and a text are different types / write a whole number on both sides",
        ],
    );
    check(
        "residence.title < \"none\"",
        &["0..24 wrong_type: an option of `titles` has no order / compare with `==`, `!=` or `in`"],
    );
    check(
        "residence.title == residence.renewal_filed",
        &[
            "0..42 wrong_type: an option of `titles` and an option of `yes_no` are different types / write an option of `titles` on both sides",
        ],
    );
    check(
        "residence.title",
        &[
            "0..15 wrong_type: expected true or false, found an option of `titles` / compare it with something, as in `residence.title == \"…\"`",
        ],
    );
}

#[test]
fn arguments_are_what_they_must_be() {
    check(
        "residence.title in \"none\"",
        &[
            "19..25 wrong_type: expected a list, found a text / write a list `[\"a\", \"b\"]` or a `group(\"…\")`",
        ],
    );
    check(
        "size([]) == 0",
        &[
            "5..7 empty_list: an empty list of nothing known / compare with `x.size() == 0`, or leave it out",
        ],
    );
    check(
        "date(\"2026-02-30\") > today()",
        &[
            "0..18 impossible_date: `2026-02-30` is no date of the calendar / write `2026-11-21`, or `2026-11` or `2026` for a part of it",
        ],
    );
    check(
        "age(today(), 3) > 1",
        &[
            "0..15 wrong_arguments: `age` takes one argument, found 2 / arguments stand in the brackets, with commas between them",
        ],
    );
    check(
        "answered(1 + 1)",
        &[
            "9..14 not_a_question: expected a question / name a question, as in `answered(residence.title)`",
        ],
    );
    check(
        "[1, 2].exists(n, answered(n))",
        &[
            "26..27 not_a_question: expected a question / name a question, as in `answered(residence.title)`",
        ],
    );
}

#[test]
fn a_question_of_rows_needs_its_row() {
    check(
        "household.role == \"child\"",
        &[
            "0..14 row_question: `household.role` stands in every row of a roster / say which row: `household.exists(p, p.role == …)` with the roster's own name",
        ],
    );
    check_in("household.role == \"child\"", &row_scope(), &[]);
    check_in(
        "household.rolle == \"child\"",
        &row_scope(),
        &["0..15 unknown_question: `rolle` is no question of these rows / did you mean `role`?"],
    );
}

#[test]
fn nothing_is_too_deep_to_be_refused() {
    for (open, middle, close) in [
        ("(", "true", ")"),
        ("!", "true", ""),
        ("[", "1", "]"),
        ("true ? true : ", "true", ""),
        ("", "true", " && true"),
        ("", "person", ".a"),
        ("size(", "1", ")"),
    ] {
        for count in [1_000, 100_000] {
            let text = format!("{}{middle}{}", open.repeat(count), close.repeat(count));
            let faults = parse(&text).unwrap_err();
            assert!(
                faults.iter().any(|it| it.code == "too_deep"),
                "{open}{close}"
            );
        }
    }
    let long = format!(
        "residence.title in [{}]",
        vec!["\"none\""; 5_000].join(", ")
    );
    assert_eq!(faults(&long, &Scope::default(), &Type::Bool), []);
}

//! What expressions give.

use lotse::base::{ListId, RowId};
use lotse::expr::{Scope, Type, bind, evaluate, parse, truth};

use super::world::{Form, Given, HOUSEHOLD, row_scope, show};

/// Evaluates an expression of any type and compares its value, `unknown` included.
pub(crate) fn check(text: &str, given: &str, expected: &str) {
    check_in(&Scope::default(), None, text, given, expected);
}

fn check_in(scope: &Scope, row: Option<RowId>, text: &str, given: &str, expected: &str) {
    let expr = parse(text).map_err(|it| format!("{text}: {it:?}")).unwrap();
    let kinds = [
        Type::Bool,
        Type::Int,
        Type::Decimal,
        Type::Text,
        Type::Date,
        Type::Time,
        Type::Days,
        Type::Months,
        Type::Code(ListId::new("titles")),
        Type::List(Box::new(Type::Int)),
        Type::List(Box::new(Type::Code(ListId::new("roles")))),
        Type::List(Box::new(Type::Row(HOUSEHOLD))),
    ];
    let bound = kinds.iter().map(|kind| bind(&expr, &Form, scope, kind));
    let mut faults = Vec::new();
    for attempt in bound {
        match attempt {
            Ok(bound) => {
                let value = evaluate(&bound, &Given::parse(given), row);
                assert_eq!(show(value.as_ref()), expected, "{text} with {given}");
                let _ = truth(&bound, &Given::parse(given), row);
                return;
            }
            Err(found) => faults.push(found),
        }
    }
    assert!(faults.is_empty(), "{text}: {:?}", faults[0]);
}

#[test]
fn truth_has_three_values() {
    for (text, expected) in [
        ("true && flag.a", "unknown"),
        ("false && flag.a", "false"),
        ("flag.a && false", "false"),
        ("true || flag.a", "true"),
        ("flag.a || true", "true"),
        ("flag.a || false", "unknown"),
        ("!flag.a", "unknown"),
        ("flag.a == flag.b", "unknown"),
        ("flag.a ? 1 : 2", "unknown"),
        ("flag.a ? 1 : 1", "1"),
        ("flag.a ? flag.b : true", "unknown"),
    ] {
        check(text, "", expected);
        check(text, "flag.a=?declined; flag.b=?unknown", expected);
    }
}

#[test]
fn choices_are_compared_with_codes() {
    let given = "residence.title=temporary; livelihood.benefits=sgb2+kindergeld";
    for (text, expected) in [
        ("residence.title == \"temporary\"", "true"),
        ("\"none\" == residence.title", "false"),
        ("residence.title != 'none'", "true"),
        ("residence.title in [\"none\", \"temporary\"]", "true"),
        ("residence.title in group(\"temporary_titles\")", "true"),
        ("!(residence.title in group(\"temporary_titles\"))", "false"),
        ("residence.title == residence.first_title", "unknown"),
        ("\"sgb2\" in livelihood.benefits", "true"),
        ("\"sgb12\" in livelihood.benefits", "false"),
        ("param(\"benefit\") in livelihood.benefits", "true"),
        ("livelihood.benefits.size()", "2"),
        ("livelihood.benefits == [\"sgb2\", \"kindergeld\"]", "true"),
        ("[\"sgb2\"] == livelihood.benefits", "false"),
        ("livelihood.benefits.exists(b, b == \"sgb12\")", "false"),
        (
            "(flag.a ? \"none\" : residence.title) == \"permanent\"",
            "unknown",
        ),
        ("flag.a ? residence.title : \"temporary\"", "temporary"),
        ("\"none\" in [\"none\", residence.title]", "true"),
    ] {
        check(text, given, expected);
    }
    check(
        "residence.title in group(\"temporary_titles\")",
        "",
        "unknown",
    );
}

#[test]
fn the_state_of_a_question_is_always_known() {
    let given = "residence.title=none; flag.a=?declined; flag.b=?later; flag.c=?not_applicable";
    for (text, expected) in [
        ("answered(residence.title)", "true"),
        ("answered(flag.a)", "false"),
        ("declined(flag.a)", "true"),
        ("unknown(flag.a)", "false"),
        ("later(flag.b)", "true"),
        ("not_applicable(flag.c)", "true"),
        ("answered(residence.valid_until)", "false"),
        ("unknown(residence.valid_until)", "false"),
    ] {
        check(text, given, expected);
    }
    check("unknown(person.name)", "person.name=?unknown", "true");
}

#[test]
fn dates_move_and_are_compared() {
    for (text, given, expected) in [
        ("today()", "", "2026-11-21"),
        ("today() + days(38)", "", "2026-12-29"),
        ("date(\"2026-01-31\") + months(1)", "", "2026-02-28"),
        ("date(\"2028-02-29\") - years(1)", "", "2027-02-28"),
        ("weeks(2) + today()", "", "2026-12-05"),
        ("date(\"2027-01-01\") - today()", "", "41d"),
        ("today() - date(\"2027-01-01\") < days(0)", "", "true"),
        ("end_of_month(today())", "", "2026-11-30"),
        ("end_of_month(date(\"2028-02\"))", "", "2028-02-29"),
        ("date(\"2027-03\") + months(1)", "", "2027-04"),
        ("date(\"2027\") + years(1)", "", "2028"),
        ("date(\"2027-03\") + days(1)", "", "unknown"),
        ("today() + param(\"notice\")", "", "2026-12-05"),
        ("param(\"start\") - months(6)", "", "2027-02-01"),
        ("years(2) - months(3)", "", "21m"),
        ("-days(3) + weeks(1)", "", "4d"),
        ("date(\"9999-12-31\") + days(1)", "", "unknown"),
        ("today() + years(9223372036854775807)", "", "unknown"),
        ("visit.time < \"08:30\"", "visit.time=509", "true"),
    ] {
        check(text, given, expected);
    }
}

#[test]
fn a_missing_part_of_a_date_counts_only_when_it_decides() {
    let until = "residence.valid_until";
    for (comparison, held, expected) in [
        (">= today()", "2026", "unknown"),
        (">= today()", "2027", "true"),
        (">= today()", "2025", "false"),
        (">= today()", "2026-11", "unknown"),
        ("< date(\"2026-12-01\")", "2026-11", "true"),
        ("<= date(\"2026-11-30\")", "2026-11", "true"),
        ("<= date(\"2026-11-29\")", "2026-11", "unknown"),
        ("> date(\"2026-11-30\")", "2026-11", "false"),
        ("== date(\"2026-11-30\")", "2026-11", "unknown"),
        ("== date(\"2026-12-30\")", "2026-11", "false"),
        ("!= date(\"2026-12-30\")", "2026-11", "true"),
        ("== date(\"2026-11\")", "2026-11", "unknown"),
        ("- today() > days(40)", "2027", "true"),
        ("- today() > days(41)", "2027", "unknown"),
        ("+ months(1) <= date(\"2026-12-31\")", "2026-11", "true"),
    ] {
        let given = format!("{until}={held}");
        check(&format!("{until} {comparison}"), &given, expected);
    }
}

#[test]
fn an_age_is_completed_at_the_start_of_the_birthday() {
    for (birth, today, expected) in [
        ("2008-11-21", "2026-11-21", "18"),
        ("2008-11-22", "2026-11-21", "17"),
        ("2008-02-29", "2026-02-28", "17"),
        ("2008-02-29", "2026-03-01", "18"),
        ("2008-02-29", "2028-02-29", "20"),
        ("2026-11-21", "2026-11-21", "0"),
        ("2026-11-22", "2026-11-21", "unknown"),
        ("2026", "2026-11-21", "0"),
        ("2008", "2026-11-21", "unknown"),
        ("2008-11", "2026-12-01", "18"),
    ] {
        let given = format!("person.birth_date={birth}; today={today}");
        check("age(person.birth_date)", &given, expected);
    }
    for (comparison, expected) in [
        ("< 18", "unknown"),
        ("< 17", "false"),
        ("< 19", "true"),
        ("== 16", "false"),
        ("!= 16", "true"),
        ("+ 1 >= 18", "true"),
        ("* 2 > 33", "true"),
        ("% 2 == 1", "unknown"),
        ("+ 0.5 > 18.0", "unknown"),
        ("in [16, 19]", "false"),
        ("in [17, 19]", "unknown"),
    ] {
        let text = format!("age(person.birth_date) {comparison}");
        check(&text, "person.birth_date=2008", expected);
    }
}

#[test]
fn numbers_are_exact() {
    for (text, given, expected) in [
        ("1 + 2 * 3", "", "7"),
        ("(1 + 2) * 3", "", "9"),
        ("7 / 2", "", "3"),
        ("-7 / 2", "", "-3"),
        ("-7 % 3", "", "-1"),
        ("0.1 + 0.2 == 0.3", "", "true"),
        ("1 + 0.5", "", "1.5"),
        ("1 / 2.0", "", "0.5"),
        (
            "livelihood.income * 2 < 1126.01",
            "livelihood.income=563",
            "true",
        ),
        (
            "livelihood.income == 563",
            "livelihood.income=563.00",
            "true",
        ),
        (
            "livelihood.income in [1, 563.0]",
            "livelihood.income=563.00",
            "true",
        ),
        ("1 / 0", "", "unknown"),
        ("1 % 0 == 0", "", "unknown"),
        ("1.0 / 0", "", "unknown"),
        ("9223372036854775807 + 1", "", "unknown"),
        ("-9223372036854775807 - 1", "", "-9223372036854775808"),
        ("-9223372036854775807 - 2", "", "unknown"),
        ("person.count > param(\"limit\")", "person.count=4", "true"),
        ("param(\"missing\") > 0", "", "unknown"),
        (
            "person.name + \"!\" == \"Rima!\"",
            "person.name=Rima",
            "true",
        ),
        ("size(person.name)", "person.name=ريما", "4"),
        ("\"a\" < \"b\"", "", "true"),
        ("([1, 2] + [3]).map(n, n * n)", "", "[1, 4, 9]"),
        ("[1, 2, 3].filter(n, n % 2 == 1)", "", "[1, 3]"),
        ("[1, 2].exists(a, [2, 3].exists(b, a == b))", "", "true"),
        ("[1, 2].all(a, [2, 3].exists(b, a < b))", "", "true"),
        ("1 in [person.count, 1]", "", "true"),
        ("2 in [person.count, 1]", "", "unknown"),
    ] {
        check(text, given, expected);
    }
}

#[test]
fn rosters_are_known_when_they_are_closed() {
    let child = "household.exists(p, p.role == \"child\")";
    let roles = "household[1].role=spouse; household[2].role=child";
    for (text, given, expected) in [
        (child, "", "unknown"),
        (child, "household=", "false"),
        (child, "household=1,2", "unknown"),
        (child, &format!("household=1,2; {roles}"), "true"),
        (child, &format!("household=1,2,..; {roles}"), "true"),
        (child, "household=1,..; household[1].role=spouse", "unknown"),
        (child, "household=1; household[1].role=spouse", "false"),
        ("household.all(p, p.role == \"child\")", "", "unknown"),
        (
            "household.all(p, p.role == \"child\")",
            "household=",
            "true",
        ),
        (
            "household.all(p, p.role == \"child\")",
            "household=1,..; household[1].role=spouse",
            "false",
        ),
        ("household.size()", "", "unknown"),
        ("household.size()", "household=1,2", "2"),
        ("size(household) >= 2", "household=1,2,..", "true"),
        ("size(household) > 2", "household=1,2,..", "unknown"),
        (
            "household.filter(p, p.role == \"child\").size()",
            &format!("household=1,2; {roles}"),
            "1",
        ),
        (
            "household.filter(p, p.role == \"child\").size()",
            "household=1,2; household[1].role=child",
            "unknown",
        ),
        (
            "household.filter(p, p.role == \"child\").size() > 0",
            "household=1,2; household[1].role=child",
            "true",
        ),
        (
            "household.filter(p, p.role == \"child\").all(c, age(c.birth_date) < 3)",
            "household=1,2; household[1].role=child; household[1].birth_date=2010",
            "false",
        ),
    ] {
        check(text, given, expected);
    }
}

#[test]
fn rows_are_asked_one_by_one() {
    let roles = "household=1,2; household[1].role=spouse; household[2].role=child";
    for (text, given, expected) in [
        ("household.map(p, p.role)", roles, "[spouse, child]"),
        ("household.filter(p, p.role == \"child\")", roles, "[row 2]"),
        (
            "household.exists(p, household.exists(q, p != q && p.role == q.role))",
            roles,
            "false",
        ),
        (
            "household.exists(p, declined(p.role))",
            "household=1; household[1].role=?declined",
            "true",
        ),
        (
            "household.exists(p, p.child.kita_wanted == \"yes\" && p.kita_wanted == \"yes\")",
            "household=1; child[1].kita_wanted=yes",
            "true",
        ),
    ] {
        check(text, given, expected);
    }
}

#[test]
fn a_rosters_own_expressions_read_the_same_row() {
    let given = "household=1,2; household[1].role=spouse; household[2].role=child; child[2].kita_wanted=yes";
    for (text, expected) in [
        ("household.role == \"child\"", "true"),
        ("child.kita_wanted == \"yes\"", "true"),
        ("answered(household.birth_date)", "false"),
        (
            "household.exists(p, p != child && p.role == \"spouse\")",
            "true",
        ),
        ("household.size()", "2"),
    ] {
        check_in(&row_scope(), Some(RowId(2)), text, given, expected);
    }
    check_in(
        &row_scope(),
        None,
        "household.role == \"child\"",
        given,
        "unknown",
    );
}

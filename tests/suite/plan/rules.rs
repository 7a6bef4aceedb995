//! Mistakes in rule files, each with its place and what to do.

use super::rule;
use super::world::world;

/// Checks that the rules have exactly these findings.
fn check(text: &str, expected: &[&str]) {
    assert_eq!(world().rules(text).1, expected);
}

/// The codes of findings as they are told.
fn codes(found: &[String]) -> Vec<&str> {
    let found = found.iter();
    found.filter_map(|it| it.split(['[', ']']).nth(1)).collect()
}

#[test]
fn a_sound_rule_has_no_findings() {
    check(&rule("a.b", ""), &[]);
}

#[test]
fn a_typo_in_a_question_names_the_nearest() {
    check(
        &rule("a", "when = 'residence.valid_untill >= today()'"),
        &[
            "11:9: error[unknown_question]: there is no question or roster `residence.valid_untill`\n  help: did you mean `residence.valid_until`?",
        ],
    );
}

#[test]
fn all_mistakes_of_a_rule_are_said_at_once() {
    check(
        r#"[[rule]]
id = "A b"
valid_from = 2026-01-01
valid_until = 2025-01-01
review_by = "soon"
scope = "country"
certainty = "likley"
when = 'residence.filed == "yess"'
need = { id = "x", domain = "residense", severity = 5 }
lead = "case_managment"
with = ["client"]
decides = "legal_counsel"
act_by = "-2 days"
deadline = [ { kind = "hours", anchor = "residence.valid_until", offset = "1 day" },
  { kind = "backward", anchor = "residence.valid_until", offset = "1 day" },
  { kind = "internal", anchor = "residence.valid_until", service = "sgb_x" },
  { kind = "legal", anchor = "residence.filed" } ]
priority = { base = "P5", within = { "6 week" = "P1" , "soon" = "P0"} }
duration = { min = "4 weeks", typical = "2 weeks", max = "1 month" }
after = [ { rule = "b", link = "end_start" } ]
documnets = ["x"]
"#,
        &[
            "2:6: error[bad_id]: `A b` is not an id\n  help: use words of small ASCII letters, digits and `_` with dots between them",
            "4:15: error[never_valid]: the rule ends before it begins\n  help: put `valid_until` behind `valid_from`",
            "5:13: error[wrong_type]: expected a date such as 2026-11-21, found a text\n  help: write a date such as 2026-11-21 here",
            "6:9: error[unknown_word]: `country` is not a word that can stand here\n  help: known here: federal, nrw, duesseldorf",
            "7:13: error[unknown_word]: `likley` is not a word that can stand here\n  help: did you mean `likely`?",
            "8:28: error[unknown_option]: `yes_no` has no option `yess`\n  help: did you mean `yes`?",
            "9:29: error[unknown_word]: `residense` is not a word that can stand here\n  help: did you mean `residence`?",
            "9:53: error[bad_severity]: 5 is no severity\n  help: write 1 (light) to 4 (existence, health or status at stake)",
            "10:8: error[unknown_actor]: no actor is called `case_managment`\n  help: did you mean `case_management`?",
            "12:11: error[no_authority]: `legal_counsel` does not decide on applications\n  help: name an actor with `authority = true`, or put this one into `with`",
            "13:10: error[negative_span]: this span cannot run backwards\n  help: take the sign away",
            "14:14: error[bad_deadline]: hours count for the kind `hours`, and nothing else counts for it\n  help: write `kind = \"hours\", offset = \"48 hours\"`, or another kind in days",
            "15:3: error[bad_deadline]: a backward deadline lies before its anchor\n  help: write a negative span, such as `offset = \"-6 months\"`",
            "16:3: error[bad_deadline]: only a legal deadline runs from the posting of a letter\n  help: write `kind = \"legal\"`, or take `service` out",
            "17:31: error[wrong_type]: expected a date, found an option of `yes_no`\n  help: write a date here",
            "18:21: error[unknown_word]: `P5` is not a word that can stand here\n  help: did you mean `P0`?",
            "18:56: error[bad_span]: `soon` is no span of time\n  help: write a number and days, weeks or months: \"6 weeks\" = \"P1\"",
            "19:12: error[unordered_duration]: min, typical and max are not in order\n  help: write the shortest time first: min ≤ typical ≤ max",
            "20:20: error[unknown_rule]: there is no rule `b`\n  help: add the rule, or take the link out",
            "20:32: error[unknown_word]: `end_start` is not a word that can stand here\n  help: known here: finish_start, start_start",
            "21:1: error[unknown_key]: `documnets` is not a key of this table\n  help: did you mean `documents`?",
        ],
    );
}

#[test]
fn a_cycle_is_named_by_its_members_and_said_once() {
    let text = [
        rule("a", "after = [ { rule = \"b\" } ]"),
        rule("b", "after = [ { rule = \"c\", link = \"start_start\" } ]"),
        rule("c", "only_if = { rule = \"a\", lacks = \"receipt\" }"),
        rule("d", "after = [ { rule = \"a\" } ]"),
        rule("e", "after = [ { rule = \"e\" } ]"),
    ];
    check(
        &text.concat(),
        &[
            "2:6: error[cycle]: these rules wait for each other: a → b → c → a\n  help: take out the link that has the weakest reason",
            "114:6: error[cycle]: these rules wait for each other: e → e\n  help: take out the link that has the weakest reason",
        ],
    );
}

#[test]
fn links_to_broken_rules_are_not_wrong_and_wrong_links_have_a_remedy() {
    let text = [
        rule("a.broken", "scope = 3"),
        rule(
            "b",
            "after = [ { rule = \"a.broken\" }, { rule = \"a.brokne\" } ]",
        ),
        rule("b", ""),
    ];
    let found = world().rules(&text.concat()).1;
    assert_eq!(
        codes(&found),
        ["wrong_type", "unknown_rule", "duplicate_id"]
    );
    assert!(
        found[1].ends_with("did you mean `a.broken`?"),
        "{}",
        found[1]
    );
}

#[test]
fn rules_hold_together_or_are_refused() {
    let cases = [
        ("act_by = []", "undated"),
        ("act_by = [\"2 days\", \"3 days\"]", "many_dates"),
        ("starts_on = \"receipt\"", "starts_on_nothing"),
        (
            "priority = { base = \"P2\", within = { \"6 weeks\" = \"P1\" } }",
            "within_without_deadline",
        ),
        (
            "refer = \"legal_counsel\"\nwith = [\"jobcenter\"]",
            "authority_before_counsel",
        ),
        ("goes_to = \"jobcenter\"", "goes_to_others"),
        (
            "for_each = { row = \"p\", in = \"houshold\" }",
            "unknown_roster",
        ),
    ];
    for (special, code) in cases {
        let found = world().rules(&rule("a", special)).1;
        assert!(
            found[0].contains(&format!("[{code}]")),
            "{special}: {found:?}"
        );
    }
    let two = [
        rule("a", ""),
        rule(
            "b",
            "need = { id = \"residence.continuous\", domain = \"work\", severity = 1 }",
        ),
    ];
    assert!(world().rules(&two.concat()).1[0].contains("need_in_two_domains"));
}

#[test]
fn parameters_are_checked() {
    let text = r#"
[[parameter]]
id = "one"
values = [ { from = 2026-01-01, days = 3 }, { from = 2025-01-01, days = 4 }, { from = 2027-01-01, int = 4 } ]
[[parameter]]
id = "one"
list = "roles"
values = [ { from = 2026-01-01, code = "chidl" }, { from = 2026-01-01 } ]
"#;
    let found = world().rules(text).1;
    assert_eq!(
        codes(&found),
        [
            "unordered_values",
            "mixed_values",
            "duplicate_id",
            "unknown_option",
            "unclear_value"
        ]
    );
    let rule = rule(
        "a",
        "when = 'residence.valid_until < today() + param(\"on\")'",
    );
    let found = world().rules(&[text, &rule].concat()).1;
    assert!(
        found.last().unwrap().contains("did you mean `one`?"),
        "{found:?}"
    );
}

#[test]
fn mistakes_in_tests_have_their_place() {
    let text = rule(
        "a",
        "[[rule.test]]\nname = \"x\"\ntoday = 2026-11-21\ngiven = { residence.fild = \"no\" }\nexpect = { fires = \"yes\", asks = [\"residence.fild\"], rows = { 1 = {} }, dew = 1 }",
    );
    let found = world().rules(&text).1;
    assert_eq!(
        codes(&found),
        [
            "unknown_question",
            "unknown_word",
            "unknown_question",
            "no_rows",
            "unknown_key"
        ]
    );
}

//! Rules, and the plans that are derived with them.

mod deadlines;
mod derive;
mod explain;
mod guards;
mod laws;
mod offers;
mod rules;
mod schedule;
mod shipped;
mod trial;
mod world;

/// Makes a rule of its id and what is special about it; the rest is plain.
fn rule(id: &str, special: &str) -> String {
    let plain = [
        ("valid_from", "2005-01-01"),
        ("review_by", "2030-01-01"),
        ("scope", "\"federal\""),
        ("certainty", "\"likely\""),
        ("when", "'residence.filed == \"no\"'"),
        (
            "need",
            "{ id = \"residence.continuous\", domain = \"residence\", severity = 4 }",
        ),
        ("lead", "\"case_management\""),
        ("act_by", "\"2 days\""),
        ("priority", "\"P2\""),
    ];
    let given = |key: &str| special.lines().any(|it| it.starts_with(key));
    let lines = plain.iter().filter(|it| !given(it.0));
    let lines: Vec<_> = lines.map(|it| format!("{} = {}", it.0, it.1)).collect();
    let tests = tests(special);
    let (head, own) = special.split_once("[[rule.test]]").unwrap_or((special, ""));
    let own = if own.is_empty() {
        tests
    } else {
        format!("[[rule.test]]{own}")
    };
    format!(
        "[[rule]]\nid = \"{id}\"\n{}\n{head}\n{own}\n",
        lines.join("\n")
    )
}

/// The three tests that a rule with the plain condition needs.
fn tests(special: &str) -> String {
    if special
        .lines()
        .any(|it| it.starts_with("when") || it.starts_with("for_each"))
    {
        return String::new();
    }
    let test = |given: &str, fires: &str| {
        format!(
            "[[rule.test]]\nname = \"x\"\ntoday = 2026-11-21\ngiven = {{ {given} }}\nexpect = {{ fires = {fires} }}\n"
        )
    };
    [
        test("residence.filed = \"no\"", "true"),
        test("residence.filed = \"yes\"", "false"),
        test("", "\"unknown\""),
    ]
    .concat()
}

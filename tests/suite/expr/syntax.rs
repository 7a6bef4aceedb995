//! Reading and writing expressions.

use lotse::expr::{Node, NodeKind, Operator, Word, parse};
use proptest::prelude::*;

fn check(text: &str, expected: &str) {
    let expr = parse(text).map_err(|it| format!("{text}: {it:?}")).unwrap();
    assert_eq!(expr.to_string(), expected);
    assert_eq!(parse(expected).unwrap(), expr);
}

#[test]
fn writes_no_more_brackets_than_needed() {
    check("((a))", "a");
    check("a || (b && c)", "a || b && c");
    check("(a || b) && c", "(a || b) && c");
    check("a - (b - c)", "a - (b - c)");
    check("(a - b) - c", "a - b - c");
    check("a == (b == c)", "a == (b == c)");
    check("!(a in [1,2,])", "!(a in [1, 2])");
    check("-(-1)", "--1");
    check(
        "(a ? b : c) ? (d ? e : f) : (g ? h : i)",
        "(a ? b : c) ? (d ? e : f) : g ? h : i",
    );
    check("(a + b).size()", "(a + b).size()");
    check("'it\\'s' + \"\\u00e4\\n\"", "\"it's\" + \"ä\\n\"");
    check("x . exists ( p , p.y ) // why", "x.exists(p, p.y)");
    check("1.50", "1.50");
}

fn node(kind: NodeKind) -> Node {
    Node::new(kind, 0..0)
}

const fn word(text: String) -> Word {
    Word { text, span: 0..0 }
}

fn name() -> impl Strategy<Value = String> {
    "[a-z][a-z0-9_]{0,8}".prop_filter("a reserved word", |it| {
        parse(it).is_ok_and(|expr| matches!(expr.root().kind, NodeKind::Name(_)))
    })
}

fn leaf() -> impl Strategy<Value = NodeKind> {
    prop_oneof![
        any::<bool>().prop_map(NodeKind::Bool),
        (0..=i64::MAX).prop_map(NodeKind::Int),
        (0..i64::MAX, 1..10_u32).prop_map(|(digits, scale)| {
            NodeKind::Decimal(rust_decimal::Decimal::new(digits, scale))
        }),
        any::<String>().prop_map(NodeKind::Text),
        name().prop_map(NodeKind::Name),
    ]
}

/// Any tree of the grammar, whether or not its names and types make sense.
pub(crate) fn tree() -> impl Strategy<Value = Node> {
    leaf().prop_map(node).prop_recursive(6, 40, 4, |inner| {
        let several = prop::collection::vec(inner.clone(), 0..4);
        let operator = prop::sample::select(Operator::ALL.to_vec());
        let kind = prop_oneof![
            (inner.clone(), name())
                .prop_map(|(left, text)| NodeKind::Member(Box::new(left), word(text))),
            (name(), several.clone()).prop_map(|(text, parts)| NodeKind::Call(word(text), parts)),
            (inner.clone(), name(), several.clone()).prop_map(|(left, text, parts)| {
                NodeKind::Method(Box::new(left), word(text), parts)
            }),
            several.prop_map(NodeKind::List),
            inner.clone().prop_map(|it| NodeKind::Not(Box::new(it))),
            inner.clone().prop_map(|it| NodeKind::Negate(Box::new(it))),
            (operator, inner.clone(), inner.clone()).prop_map(|(operator, left, right)| {
                NodeKind::Binary(operator, Box::new([left, right]))
            }),
            (inner.clone(), inner.clone(), inner)
                .prop_map(|(a, b, c)| NodeKind::Conditional(Box::new([a, b, c]))),
        ];
        kind.prop_map(node)
    })
}

proptest! {
    #[test]
    fn reading_what_was_written_gives_the_same_tree(tree in tree()) {
        let text = tree.to_string();
        let read = parse(&text).map_err(|it| TestCaseError::fail(format!("{text}: {it:?}")))?;
        prop_assert_eq!(read.root(), &tree, "{}", text);
        prop_assert_eq!(read.to_string(), text);
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        drop(parse(&text));
    }

    #[test]
    fn text_of_the_language_is_read_or_refused_with_its_place(
        pieces in prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..40)
    ) {
        let text = pieces.concat();
        if let Err(faults) = parse(&text) {
            prop_assert!(!faults.is_empty());
            for fault in faults {
                prop_assert!(text.get(fault.span.clone()).is_some(), "{:?}", fault);
            }
        }
    }
}

const PIECES: [&str; 34] = [
    "a",
    "b.c",
    " ",
    "(",
    ")",
    "[",
    "]",
    ",",
    ".",
    "?",
    ":",
    "&&",
    "||",
    "!",
    "-",
    "+",
    "==",
    "=",
    "<",
    " in ",
    "\"",
    "'",
    "\\",
    "\\u00",
    "1",
    "1.5",
    "99999999999999999999",
    "and ",
    "not ",
    "ä",
    "„",
    "//",
    "\n",
    "exists(p, ",
];

//! Two languages that nobody speaks: English with accents and half as long again, and English in
//! letters that run from right to left. What does not stand in the locales shows at once.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;
use lotse::base::Sources;

/// Accented and long.
pub(super) const LONG: &str = "qps";
/// Mirrored: the tag's script runs from right to left.
pub(super) const MIRRORED: &str = "qps-Hebr";

/// Adds both to the sources, made from the English texts.
pub(super) fn add(sources: &mut Sources) {
    let english: Vec<_> = sources
        .under("locales/en/")
        .map(|(path, bytes)| (path.to_owned(), String::from_utf8(bytes.to_vec()).unwrap()))
        .collect();
    for (path, text) in english {
        for (tag, change) in [
            (LONG, lengthened as fn(&str) -> String),
            (MIRRORED, mirrored),
        ] {
            let path = path.replace("/en/", &format!("/{tag}/"));
            sources.insert(path, changed(&text, change).into_bytes());
        }
    }
}

fn changed(text: &str, change: fn(&str) -> String) -> String {
    let mut resource = parse(text.to_owned()).unwrap();
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            let values = message.attributes.iter_mut().map(|it| &mut it.value);
            for pattern in message.value.iter_mut().chain(values) {
                change_pattern(pattern, change);
            }
        }
    }
    serialize(&resource)
}

fn change_pattern(pattern: &mut Pattern<String>, change: fn(&str) -> String) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = change(value),
            PatternElement::Placeable { expression } => change_expression(expression, change),
        }
    }
}

fn change_expression(expression: &mut Expression<String>, change: fn(&str) -> String) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                change_pattern(&mut variant.value, change);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            change_expression(expression, change);
        }
        Expression::Inline(_) => {}
    }
}

/// Accents every vowel and adds a word for every two.
fn lengthened(text: &str) -> String {
    let accents = |letter| match letter {
        'a' => 'á',
        'e' => 'ë',
        'i' => 'î',
        'o' => 'ő',
        'u' => 'ů',
        's' => 'ş',
        'A' => 'Å',
        'E' => 'É',
        'S' => 'Š',
        other => other,
    };
    let mut long: String = text.chars().map(accents).collect();
    for _ in 0..text.split_whitespace().count() / 2 {
        long.push_str(" łőñg");
    }
    long
}

/// Writes every Latin letter as a Hebrew one.
fn mirrored(text: &str) -> String {
    let letters: Vec<char> = ('א'..='ת').collect();
    let turned = |letter: char| {
        if letter.is_ascii_alphabetic() {
            letters[letter.to_ascii_lowercase() as usize % letters.len()]
        } else {
            letter
        }
    };
    text.chars().map(turned).collect()
}

#[test]
fn nobody_mistakes_them_for_a_language() {
    assert_eq!(lengthened("Save it now"), "Šávë ît nőw łőñg");
    assert!(mirrored("No. 3 { x }").contains('3'));
    assert!(!mirrored("Save").chars().any(|it| it.is_ascii()));
}

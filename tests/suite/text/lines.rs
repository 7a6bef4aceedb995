//! Where lines may break (UAX 14).

use super::unicode::{breaks, data, files};

/// Tells the borders at which the break library differs: it keeps numbers such as `1,5` and `3/4`
/// with their signs (the rules' own tailoring of LB25, which suits a form), takes the wide brackets
/// as narrow ones, and parts a picture not yet assigned from its skin colour.
const fn is_known(before: char, after: char) -> bool {
    match after {
        '0'..='9' => matches!(before, ',' | '.' | '/'),
        '%' | '$' => matches!(before, ')' | '}'),
        '(' | '{' => matches!(before, '%' | '$' | '\\'),
        '\u{2329}' | '\u{FF08}' | '\u{1F3FF}' => true,
        _ => false,
    }
}

#[test]
fn breaks_are_those_of_unicode() {
    for file in files("LineBreakTest.txt") {
        let mut known = 0;
        for line in data(&file) {
            let (text, wanted) = breaks(line);
            let found: Vec<usize> = unicode_linebreak::linebreaks(&text)
                .map(|it| it.0)
                .collect();
            let differ = |it: &&usize| !found.contains(it) || !wanted.contains(it);
            for border in found.iter().chain(&wanted).filter(differ) {
                let (head, tail) = text.split_at(*border);
                let before = head.trim_end_matches('\u{308}').chars().next_back();
                assert!(
                    is_known(before.unwrap_or(' '), tail.chars().next().unwrap()),
                    "{line}"
                );
            }
            known += usize::from(found != wanted);
        }
        assert!(known <= 59, "{known} lines differ");
    }
}

//! How well an option fits what is typed.

use crate::base::{Code, Language};
use crate::form::List;
use crate::text::{TextKey, Texts, fold};

/// Says how well an option fits: like [`rank`], and several parts that stand in it as typed are best.
///
/// So "25 abs. 2" finds that paragraph before "25 abs. 1", where the 2 only begins the 25.
pub(super) fn option_rank(words: &str, typed: &str) -> Option<u8> {
    if typed.contains(' ') && rank_of_part(words, typed) == Some(1) {
        return Some(0);
    }
    rank(words, typed)
}

/// Says how well words fit what was typed; nothing when they don't.
///
/// 0: they begin with it; 1: each part begins a word; 2: each part is somewhere in them.
pub(in crate::app) fn rank(words: &str, typed: &str) -> Option<u8> {
    if words.starts_with(typed) {
        return Some(0);
    }
    let mut parts = typed.split(' ').map(|it| rank_of_part(words, it));
    parts.try_fold(1, |worst, rank| Some(worst.max(rank?)))
}

/// Says whether a part begins a word (1) or is somewhere in them (2).
///
/// Bytes are compared one place after the other: names are short and there are many, so that
/// preparing a search would cost more than the search.
fn rank_of_part(words: &str, part: &str) -> Option<u8> {
    let (words, part) = (words.as_bytes(), part.as_bytes());
    let Some(first) = part.first() else {
        return Some(1);
    };
    let mut found = None;
    let mut before = b' ';
    for (at, byte) in words.iter().enumerate() {
        if byte == first && words.get(at..).is_some_and(|it| it.starts_with(part)) {
            if matches!(before, b' ' | b'|') {
                return Some(1);
            }
            found = Some(2);
        }
        before = *byte;
    }
    found
}

/// Joins what an option can be found by: its labels, its code and its paragraph.
pub(super) fn haystack(
    list: &List,
    code: &Code,
    law: Option<&str>,
    (texts, languages): (&Texts, &[Language]),
) -> String {
    let key = TextKey::option(&list.id, code);
    let key_of = |text: &str| without_dots(&fold(text));
    let labels = languages
        .iter()
        .map(|it| key_of(&texts.plain(it, &key).text));
    let code = code.as_str().replace(['_', '.'], " ");
    let rest = [code, key_of(law.unwrap_or_default())];
    let all: Vec<String> = labels.chain(rest).collect();
    all.join("|")
}

/// Leaves the dots of abbreviations out: "Abs" and "Abs." are typed alike.
pub(super) fn without_dots(key: &str) -> String {
    key.replace('.', "")
}

/// Returns the letters that answer yes or no at once, in both languages.
pub(super) fn letters(
    list: &List,
    code: &Code,
    (texts, languages): (&Texts, &[Language]),
) -> String {
    if list.id.as_str() != "yes_no" {
        return String::new();
    }
    let key = TextKey::named(format!("letters-{code}"));
    let found = languages.iter().map(|it| texts.plain(it, &key).text);
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::{option_rank, without_dots};
    use crate::text::fold;

    #[test]
    fn a_paragraph_typed_whole_is_found_before_one_that_only_shares_its_digits() {
        let first = without_dots(&fold("§ 25 Abs. 1 – Asylberechtigung"));
        let second = without_dots(&fold("§ 25 Abs. 2 – Flüchtling"));
        for typed in ["25 abs. 2", "25 Abs 2", "§ 25 abs. 2"] {
            let typed = without_dots(&fold(typed));
            assert_eq!(option_rank(&second, &typed), Some(0), "{typed}");
            assert_ne!(option_rank(&first, &typed), Some(0), "{typed}");
        }
    }

    #[test]
    fn parts_in_any_order_are_still_found() {
        assert_eq!(option_rank("25 abs 2 fluchtling", "flu 25"), Some(1));
        assert_eq!(option_rank("25 abs 2 fluchtling", "tling 25"), Some(2));
        assert_eq!(option_rank("25 abs 2 fluchtling", "26"), None);
    }
}

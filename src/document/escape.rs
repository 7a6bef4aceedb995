//! Texts as data: nothing in them is markup of the format that they are put into.

use std::borrow::Cow;

use crate::document::isolate::{FSI, PDI, stripped};

/// Writes a text for Markdown, so that nothing in it is markup.
pub(super) fn markdown(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        let after = chars.peek().copied().unwrap_or(' ');
        if is_markup(char, before, after) {
            line.push('\\');
        }
        line.push(char);
        before = char;
    }
    line
}

/// Tells the characters that begin markup where they stand.
fn is_markup(char: char, before: char, after: char) -> bool {
    match char {
        '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' => true,
        // Inside a word it is only a letter, as in `need_notice`.
        '_' => !(before.is_alphanumeric() && after.is_alphanumeric()),
        '&' => after.is_ascii_alphanumeric() || after == '#',
        _ => false,
    }
}

/// Disarms what is markup only where a line of Markdown begins: headings, lists, rules.
pub(super) fn opening(line: String) -> String {
    let number = line.trim_start_matches(|it: char| it.is_ascii_digit());
    let digits = line.len() - number.len();
    let mut rest = number.chars();
    let is_number = digits > 0 && rest.next().is_some_and(|it| it == '.' || it == ')');
    if is_number && rest.next().is_none_or(char::is_whitespace) {
        let (digits, rest) = line.split_at(digits);
        return format!("{digits}\\{rest}");
    }
    if line.starts_with(['#', '+', '-', '=']) {
        return format!("\\{line}");
    }
    line
}

/// Writes a text for XML, also within attributes.
pub(super) fn xml(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for char in text.chars() {
        match char {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            _ => safe.push(char),
        }
    }
    Cow::Owned(safe)
}

/// Writes a text for HTML; values stand in `bdi`.
pub(super) fn html(text: &str) -> String {
    xml(text).replace(FSI, "<bdi>").replace(PDI, "</bdi>")
}

/// Writes a text without isolates, for places that know none, such as an attribute.
pub(super) fn plain(text: &str) -> String {
    xml(&stripped(text)).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_never_markup() {
        assert_eq!(
            opening(markdown("1. <b>*x*</b> | [y](z) _")),
            "1\\. \\<b\\>\\*x\\*\\</b\\> \\| \\[y\\](z) \\_"
        );
        assert_eq!(opening(markdown("# a")), "\\# a");
        assert_eq!(
            opening(markdown("- deep need_notice 29.12.")),
            "\\- deep need_notice 29.12."
        );
        assert_eq!(opening(markdown("29.12.2026")), "29.12.2026");
        let value = "a \u{2068}<b> & \"c\"\u{2069}";
        assert_eq!(html(value), "a <bdi>&lt;b&gt; &amp; &quot;c&quot;</bdi>");
        assert_eq!(plain(value), "a &lt;b&gt; &amp; &quot;c&quot;");
    }
}

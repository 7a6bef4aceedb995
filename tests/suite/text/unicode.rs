//! Unicode's files: our samples of them, and the whole ones where the system has them.

use std::fs;
use std::path::Path;

/// Where Debian's package `unicode-data` puts the whole files.
const WHOLE: &str = "/usr/share/unicode";

/// Returns the sample of a file and, if it is there, the whole file.
pub(super) fn files(name: &str) -> Vec<String> {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/unicode");
    let mut files = vec![fs::read_to_string(sample.join(name)).unwrap()];
    files.extend(whole(name));
    files
}

/// Returns the whole file if it is there, in the version our samples are of.
pub(super) fn whole(name: &str) -> Option<String> {
    let folder = Path::new(WHOLE);
    let found = [folder.join(name), folder.join("auxiliary").join(name)]
        .iter()
        .find_map(|it| fs::read_to_string(it).ok())
        .filter(|it| name == "UnicodeData.txt" || it.lines().next().is_some_and(is_our_version));
    if found.is_none() {
        say(&format!(
            "{name}: no whole file of Unicode 15.0 in {WHOLE}, only the sample is tested"
        ));
    }
    found
}

/// Returns the lines that hold data, without their comments.
pub(super) fn data(file: &str) -> impl Iterator<Item = &str> {
    file.lines()
        .map(|it| it.split('#').next().unwrap_or_default().trim())
        .filter(|it| !it.is_empty())
}

/// Reads code points in hexadecimal, between blanks.
pub(super) fn text(codes: &str) -> String {
    codes.split_whitespace().map(char_of).collect()
}

/// Reads one code point in hexadecimal; a surrogate, which no text holds, becomes U+FFFD.
pub(super) fn char_of(code: &str) -> char {
    char::from_u32(u32::from_str_radix(code.trim(), 16).unwrap()).unwrap_or('\u{FFFD}')
}

/// Reads a line of a break test: the text and the offsets of its borders.
pub(super) fn breaks(line: &str) -> (String, Vec<usize>) {
    let mut text = String::new();
    let mut borders = Vec::new();
    for word in line.split_whitespace() {
        match word {
            "÷" => borders.push(text.len()),
            "×" => {}
            code => text.push(char_of(code)),
        }
    }
    (text, borders)
}

/// Says in the test's output what could not be tested here.
#[expect(clippy::print_stderr, reason = "a test that tests less says so")]
pub(super) fn say(text: &str) {
    eprintln!("{text}");
}

fn is_our_version(first_line: &str) -> bool {
    first_line.contains("-15.0.0")
}

//! The table of joining letters is made again from Unicode's files and compared.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::unicode::{data, whole};

/// The table as it stands in the program.
const TABLE: &str = include_str!("../../../src/text/layout/joining_table.rs");

#[test]
fn table_is_the_one_of_unicode() {
    let (Some(shaping), Some(characters)) = (whole("ArabicShaping.txt"), whole("UnicodeData.txt"))
    else {
        return;
    };
    let joining = rows(ranges(&shaping).into_iter().map(|(first, last, joining)| {
        format!("({}, {}, {joining}),", literal(first), literal(last))
    }));
    let forms = rows(forms(&characters).into_iter().map(|(letter, forms)| {
        let forms = forms.map(literal).join(", ");
        format!("({}, [{forms}]),", literal(letter))
    }));
    for made in [joining, forms] {
        assert!(
            TABLE.contains(&format!(" = &[\n{made}];\n")),
            "src/text/layout/joining_table.rs must hold\n{made}"
        );
    }
}

/// Returns first and last code point of each run of one joining type.
fn ranges(shaping: &str) -> Vec<(u32, u32, String)> {
    let mut ranges: Vec<(u32, u32, String)> = Vec::new();
    for line in data(shaping) {
        let fields: Vec<&str> = line.split(';').map(str::trim).collect();
        let code = u32::from_str_radix(fields[0], 16).unwrap();
        match ranges.last_mut() {
            Some(last) if last.1 + 1 == code && last.2 == fields[2] => last.1 = code,
            _ => ranges.push((code, code, fields[2].to_owned())),
        }
    }
    ranges
}

/// Returns the isolated, final, initial and medial form of each letter.
fn forms(characters: &str) -> BTreeMap<u32, [u32; 4]> {
    let mut forms = BTreeMap::new();
    for line in characters.lines() {
        let fields: Vec<&str> = line.split(';').collect();
        let words: Vec<&str> = fields[5].split_whitespace().collect();
        let kinds = ["<isolated>", "<final>", "<initial>", "<medial>"];
        if let [kind, letter] = words[..]
            && let Some(place) = kinds.iter().position(|it| *it == kind)
        {
            let letter = u32::from_str_radix(letter, 16).unwrap();
            forms.entry(letter).or_insert([0; 4])[place] =
                u32::from_str_radix(fields[0], 16).unwrap();
        }
    }
    forms
}

fn literal(code: u32) -> String {
    if code == 0 {
        "'\\0'".to_owned()
    } else {
        format!("'\\u{{{code:X}}}'")
    }
}

/// Packs items into lines of at most 99 columns.
fn rows(items: impl Iterator<Item = String>) -> String {
    let mut text = String::new();
    let mut line = "   ".to_owned();
    for item in items {
        if line.len() + 1 + item.len() > 99 {
            writeln!(text, "{line}").unwrap();
            line.truncate(3);
        }
        write!(line, " {item}").unwrap();
    }
    writeln!(text, "{line}").unwrap();
    text
}

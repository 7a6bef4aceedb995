//! Joined forms and order against the `fribidi` program, where it is installed.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use lotse::base::{Direction, Language};
use lotse::text::{Base, Mode, fit};

use super::unicode::say;

/// Sentences as they stand in forms, in the scripts we join.
const SENTENCES: [&str; 27] = [
    "الاسم الكامل (كما في الجواز)",
    "ما نوع تصريح الإقامة الذي لديك؟",
    "تنتهي صلاحية الإقامة في 29.12.2026",
    "رقم الهاتف: 0341 123456-78",
    "لا إله إلا الله",
    "الأطفال والآباء والإخوة",
    "سلام عليكم، أنا في Düsseldorf منذ 3 سنوات.",
    "موعد في Jobcenter (الطابق 2) الساعة 10:30",
    "العنوان: Luisenstraße 105، 40215 Düsseldorf",
    "§ 25 الفقرة 2 من AufenthG",
    "نعم / لا / لا أعرف",
    "١٢٣ و ۱۲۳ و 123",
    "مدرسة، روضة أطفال، حضانة؛ هل لديك أولاد؟",
    "[قائمة] {بنود} <أخرى> «اقتباس»",
    "50% من 1.000,00 € شهريًا",
    "Frau ريما حداد, geb. 1990",
    "Antrag auf الإقامة stellen",
    "نام و نام خانوادگی",
    "می‌خواهم به مدرسه بروم",
    "خانه‌ها و کتاب‌ها",
    "آیا کودکان شما به مهدکودک می‌روند؟",
    "تاریخ تولد: ۱۴۰۵/۰۱/۱۲",
    "گواهی پزشکی، پرونده، چهار ژورنال",
    "پښتو ژبه: څنګه یاست؟",
    "کوردی: ناوی تەواو، ڕێگا",
    "اردو: ہے، ٹھیک، ڈاکٹر، بڑے",
    "ـــ مـــحـــمد ـــ",
];

/// Where we differ on purpose.
const DIFFERENT: [(&str, &str, &str); 1] = [(
    "لَا",
    "\u{FEFB}\u{64E}",
    "lam and alef are one shape also with a vowel sign between them; fribidi leaves them apart",
)];

#[test]
fn sentences_look_as_with_fribidi() {
    for (base, option) in [
        (Base::Fixed(Direction::RightToLeft), "--rtl"),
        (Base::Fixed(Direction::LeftToRight), "--ltr"),
    ] {
        let Some(wanted) = fribidi(option, &SENTENCES.join("\n")) else {
            say("fribidi is not installed: joined forms were not compared with it");
            return;
        };
        let wanted: Vec<&str> = wanted.lines().collect();
        assert_eq!(wanted.len(), SENTENCES.len());
        for (sentence, wanted) in SENTENCES.iter().zip(wanted) {
            // The program leaves a filler behind lam-alef, and the joiners in their place.
            let wanted = wanted.replace(['\u{FEFF}', '\u{200C}', '\u{200D}'], "");
            let laid = fit(sentence, u16::MAX, base, Mode::App);
            assert_eq!(laid.visual(), wanted, "{sentence} {option}");
        }
    }
}

#[test]
fn known_differences_stand() {
    for (text, drawn, reason) in DIFFERENT {
        let laid = fit(text, 99, Base::Auto, Mode::App);
        assert_eq!(laid.visual(), drawn, "{reason}");
    }
}

/// Runs the program on lines of text, or returns nothing where there is none.
fn fribidi(option: &str, lines: &str) -> Option<String> {
    let mut child = Command::new("fribidi")
        .args(["--charset", "UTF-8", "--nopad", "--nobreak", "--width"])
        .args(["4000", "--reordernsm", "--clean", option])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    let mut input = child.stdin.take().unwrap();
    let lines = lines.to_owned();
    // Written beside the reading: both pipes are shorter than the texts.
    let writing = thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writing.join().unwrap().unwrap();
    Some(String::from_utf8(output.stdout).unwrap())
}

/// Every text of every locale that is written from right to left, as the screens lay it out.
///
/// A text is taken apart where values are put in; each piece is held against the other program.
#[test]
fn every_text_of_the_locales_looks_as_with_fribidi() {
    let mut differing = Vec::new();
    for (language, pieces) in right_to_left_locales() {
        let lines: Vec<&str> = pieces.iter().map(String::as_str).collect();
        let Some(wanted) = fribidi("--rtl", &lines.join("\n")) else {
            say("fribidi is not installed: the texts of the locales were not compared with it");
            return;
        };
        let wanted: Vec<&str> = wanted.lines().collect();
        assert_eq!(wanted.len(), lines.len(), "{language}");
        for (line, wanted) in lines.iter().zip(wanted) {
            let wanted = wanted.replace(['\u{FEFF}', '\u{200C}', '\u{200D}'], "");
            let base = Base::Fixed(Direction::RightToLeft);
            let laid = fit(line, u16::MAX, base, Mode::App).visual();
            if laid != wanted && !is_known(line) {
                differing.push(format!("{language}: {line}\n  {laid}\n  {wanted}"));
            }
        }
        say(&format!(
            "{language}: {} texts compared with fribidi",
            lines.len()
        ));
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

/// A sign alone doesn't say which of two numbers is meant to come first: `5/12`, drawn from the
/// right, is read as twelve of five, and kept from the left as well by whoever reads on.
#[test]
fn words_stand_between_the_numbers_of_right_to_left_texts() {
    for (language, files) in right_to_left_files() {
        for sign in ["/", "–", "-", " / ", " → "] {
            let between = format!("}}{sign}{{");
            let found = files.iter().find(|it| it.contains(&between));
            assert!(found.is_none(), "{language}: {between}");
        }
    }
}

/// Texts that may look otherwise: a vowel sign between lam and alef (see [`DIFFERENT`]).
fn is_known(text: &str) -> bool {
    let sign = |it: char| ('\u{64B}'..='\u{652}').contains(&it) || it == '\u{670}';
    let letters: Vec<char> = text.chars().collect();
    letters.windows(3).any(|it| {
        it[0] == '\u{644}'
            && sign(it[1])
            && matches!(it[2], '\u{622}' | '\u{623}' | '\u{625}' | '\u{627}')
    })
}

/// The pieces of all messages of each such locale, sorted and each once.
fn right_to_left_locales() -> Vec<(String, BTreeSet<String>)> {
    let locales = right_to_left_files().into_iter();
    let locales = locales.map(|(tag, files)| {
        let mut pieces = BTreeSet::new();
        for file in files {
            add_pieces(&file, &mut pieces);
        }
        (tag, pieces)
    });
    locales.collect()
}

/// The Fluent files of each locale that is written from right to left.
fn right_to_left_files() -> Vec<(String, Vec<String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut locales = Vec::new();
    for locale in fs::read_dir(folder).unwrap() {
        let locale = locale.unwrap();
        let tag = locale.file_name().into_string().unwrap();
        if !locale.path().is_dir()
            || Language::new(tag.as_str()).direction() == Direction::LeftToRight
        {
            continue;
        }
        let mut files = Vec::new();
        for file in fs::read_dir(locale.path()).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_some_and(|it| it == "ftl") {
                files.push(fs::read_to_string(path).unwrap());
            }
        }
        locales.push((tag, files));
    }
    assert!(!locales.is_empty());
    locales.sort();
    locales
}

fn add_pieces(file: &str, pieces: &mut BTreeSet<String>) {
    let resource = match parse(file) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    for entry in resource.body {
        let (value, attributes) = match entry {
            Entry::Message(it) => (it.value, it.attributes),
            Entry::Term(it) => (Some(it.value), it.attributes),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => continue,
        };
        let patterns = value
            .into_iter()
            .chain(attributes.into_iter().map(|it| it.value));
        for pattern in patterns {
            add_pattern(&pattern, pieces);
        }
    }
}

fn add_pattern(pattern: &Pattern<&str>, pieces: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let lines = value.lines().map(str::trim).filter(|it| !it.is_empty());
                pieces.extend(lines.map(str::to_owned));
            }
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                for variant in variants {
                    add_pattern(&variant.value, pieces);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

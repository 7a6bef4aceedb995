//! Joined forms and order against the `fribidi` program, where it is installed.

use std::io::Write as _;
use std::process::{Command, Stdio};

use lotse::base::Direction;
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
    input.write_all(lines.as_bytes()).unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    Some(String::from_utf8(output.stdout).unwrap())
}

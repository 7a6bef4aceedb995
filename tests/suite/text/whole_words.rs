//! Every text that a client reads, in every language, drawn as narrow as a column gets: no word is
//! cut, and no letter is left out.

use std::collections::BTreeSet;

use lotse::base::{Language, Report, Sources};
use lotse::text::{Args, Base, LocaleRoll, Mode, TextKey, Texts, languages_of, layout, sheet};
use unicode_linebreak::linebreaks;
use unicode_normalization::UnicodeNormalization as _;

/// Columns of a text on a screen of 40 columns, and of one language beside another on 80: what is
/// left beside margins, the mark of the chosen option and its number.
const WIDTHS: [u16; 2] = [32, 34];

/// Words longer than a column: names of offices, which are not ours to shorten.
const LONGER: [&str; 1] = ["Schwerbehindertenangelegenheiten"];

fn client_texts(sources: &Sources, language: &Language) -> Vec<(String, String)> {
    let roll = LocaleRoll::load(sources, &mut Report::default());
    let texts = Texts::load(
        sources,
        std::slice::from_ref(language),
        &[],
        &mut Report::default(),
    );
    let rows = sheet(sources, language).into_iter();
    let read = rows.filter(|it| roll.is_for_client(&it.key));
    read.filter_map(|row| {
        let key = TextKey::named(row.key.clone());
        let text = texts.find(language, &key, &Args::new())?;
        Some((row.key, text.text))
    })
    .collect()
}

/// Returns the words that the layout cuts.
fn cut(text: &str, base: Base, width: u16) -> Vec<String> {
    let text: String = text.nfc().collect();
    let may: BTreeSet<usize> = linebreaks(&text).map(|it| it.0).collect();
    let lines = layout(&text, width, base, Mode::App);
    let ends = lines.iter().map(|it| it.source.end);
    let inside = ends.filter_map(|it| text.split_at_checked(it));
    let cut = inside.filter(|(before, after)| {
        let line_end = after.is_empty() || after.starts_with('\n');
        !line_end && !may.contains(&before.len())
    });
    cut.map(|(before, after)| word_at(before, after)).collect()
}

fn word_at(before: &str, after: &str) -> String {
    let start = before.rsplit(' ').next().unwrap_or_default();
    let end = after.split(' ').next().unwrap_or_default();
    let word = format!("{start}{end}");
    word.trim_matches(|it: char| !it.is_alphanumeric())
        .to_owned()
}

#[test]
fn no_word_of_any_language_is_cut() {
    let sources = lotse::assets::shipped();
    let mut wrong = Vec::new();
    let mut count = 0;
    for locale in languages_of(&sources) {
        let base = Base::from(&locale.language);
        for (key, text) in client_texts(&sources, &locale.language) {
            count += 1;
            let cuts = WIDTHS.iter().flat_map(|it| cut(&text, base, *it));
            let words: BTreeSet<_> = cuts.filter(|it| !LONGER.contains(&it.as_str())).collect();
            if !words.is_empty() {
                wrong.push(format!("{} {key}: {words:?}", locale.language));
            }
        }
    }
    assert!(count > 20_000, "only {count} texts were drawn");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_word_longer_than_the_column_is_told() {
    let cuts = cut(
        "ein Donaudampfschifffahrtsgesellschaftskapitän",
        Base::Auto,
        20,
    );
    assert!(!cuts.is_empty());
    assert_eq!(
        cut("ein Schiff auf dem Rhein", Base::Auto, 20),
        Vec::<String>::new()
    );
}

#[test]
fn a_paragraph_sign_stays_with_its_number() {
    for width in 8..30 {
        let lines = layout(
            "Antrag nach § 81 Abs. 4 AufenthG",
            width,
            Base::Auto,
            Mode::App,
        );
        let torn = lines.iter().any(|it| it.visual().trim_end().ends_with('§'));
        assert!(!torn, "{width}");
    }
}

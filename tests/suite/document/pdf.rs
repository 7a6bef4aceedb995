//! PDF from our own program; `tests/judges` has other programs look at every file.

use std::fs;
use std::path::PathBuf;

use lotse::assets::{fonts, shipped};
use lotse::base::{Language, Level, Report, SourceFile, Sources};
use lotse::document::{Document, DocumentKind, Fonts, Format, Order, Refusal, Templates, compose};

use lotse::text::{Texts, languages_of};

use super::case::Case;
use super::musterstadt;

const OWN: &str = "overlay/forms/templates/document.typ";

/// What every template must say for the archive.
const BEGINNING: &str =
    "#set document(title: \"Haus\", date: datetime(year: 2026, month: 1, day: 2))\n";

/// Kinds that need neither recipient nor letter.
const KINDS: [DocumentKind; 4] = [
    DocumentKind::Plan,
    DocumentKind::Client,
    DocumentKind::Checklist,
    DocumentKind::Conference,
];

fn templates(sources: &Sources) -> Templates {
    let mut templates = Templates::load(sources, &mut Report::default());
    templates.find_fonts(fonts);
    templates
}

fn with_template(text: &str) -> Templates {
    let mut sources = shipped();
    sources.insert(OWN, text.as_bytes());
    templates(&sources)
}

fn pdf(templates: &Templates, document: &Document) -> Vec<u8> {
    templates.lay_out(document, Format::Pdf).unwrap()
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|it| it == text.as_bytes())
}

fn pages(bytes: &[u8]) -> usize {
    let leaf = b"/Type/Page/";
    bytes.windows(leaf.len()).filter(|it| it == leaf).count()
}

/// Holds a file against what its own description must say.
fn is_archivable(bytes: &[u8], name: &str) {
    assert!(bytes.starts_with(b"%PDF-1.7"), "{name}");
    for part in [
        "<pdfaid:part>2<",
        "<pdfaid:conformance>A<",
        "<pdfuaid:part>1<",
    ] {
        assert!(contains(bytes, part), "{part} is missing in {name}");
    }
}

#[test]
fn every_document_is_for_the_archive_and_for_screen_readers() {
    let case = Case::rima();
    let templates = templates(&shipped());
    for kind in KINDS {
        for tag in ["de", "ar"] {
            let bytes = pdf(&templates, &case.compose(kind, tag));
            is_archivable(&bytes, &format!("{} in {tag}", kind.code()));
            assert!(contains(&bytes, &format!("/Lang({tag})")) || contains(&bytes, tag));
        }
    }
}

#[test]
fn the_page_for_the_person_is_one_sheet_in_every_language_with_and_without_a_letterhead() {
    let german = [Language::new("de")];
    let mut long = Vec::new();
    for sources in [shipped(), musterstadt::sources()] {
        let known = languages_of(&sources).into_iter();
        let languages: Vec<Language> = known.map(|it| it.language).collect();
        assert!(languages.len() >= 22);
        let mut texts = Texts::load(&sources, &languages, &german, &mut Report::default());
        let templates = templates(&sources);
        // The model case, and the one with a fourth step.
        for name in ["rima", "oksana"] {
            let mut case = Case::worked(&sources, name);
            let mut sheets = |tag: &str| {
                let client = |it: &Case| it.compose(DocumentKind::Client, tag);
                pages(&pdf(&templates, &case.with_texts(&mut texts, client)))
            };
            let counted = languages.iter().map(|it| (it, sheets(it.as_str())));
            let head = templates.letterhead().name.plain();
            let counted = counted.filter(|it| it.1 != 1);
            long.extend(counted.map(|(it, count)| format!("{name} {it} {head}: {count} pages")));
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn letters_are_for_the_archive_too() {
    let case = Case::rima();
    let templates = templates(&shipped());
    for letter in templates.letters().offered(&case.dossier()) {
        let mut order = Order::new(DocumentKind::Letter, &Language::new("ar"));
        order.letter = Some(letter.clone());
        let document = compose(&case.dossier(), &order).unwrap();
        is_archivable(&pdf(&templates, &document), letter.id.as_str());
    }
}

#[test]
fn the_same_answers_give_the_same_bytes() {
    let case = Case::rima();
    let document = case.compose(DocumentKind::Client, "ar");
    let [one, other] = [(), ()].map(|()| pdf(&templates(&shipped()), &document));
    assert!(one == other);
}

#[test]
fn a_script_without_a_font_is_refused_with_the_package() {
    // A folder without any font stands for a computer without fonts for Arabic.
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().to_owned();
    let mut templates = Templates::load(&shipped(), &mut Report::default());
    templates.find_fonts(move || Fonts::only(Some(&path)));
    let document = Case::rima().compose(DocumentKind::Client, "ar");
    let refused = templates.lay_out(&document, Format::Pdf).unwrap_err();
    let Refusal::NoFont {
        language, package, ..
    } = &refused
    else {
        panic!("{refused}");
    };
    assert_eq!((language.as_str(), *package), ("ar", "fonts-noto-core"));
    assert!(refused.remedy().contains("fonts-noto-core"));
}

#[test]
fn a_program_without_a_way_to_fonts_says_so() {
    let templates = Templates::load(&shipped(), &mut Report::default());
    let document = Case::rima().compose(DocumentKind::Client, "de");
    let refused = templates.lay_out(&document, Format::Pdf);
    assert!(matches!(refused, Err(Refusal::NotBuilt(Format::Pdf))));
}

#[test]
fn an_own_template_takes_the_place_of_the_shipped_one() {
    let templates = with_template(&format!("{BEGINNING}= Haus"));
    assert!(templates.failed().is_empty(), "{:?}", templates.failed());
    let bytes = pdf(&templates, &Case::rima().compose(DocumentKind::Plan, "de"));
    let shipped = pdf(
        &self::templates(&shipped()),
        &Case::rima().compose(DocumentKind::Plan, "de"),
    );
    assert!(contains(&bytes, "Haus") && bytes.len() < shipped.len() / 2);
}

#[test]
fn an_own_template_reads_no_file_and_no_package() {
    let folder = tempfile::tempdir().unwrap();
    let outside = folder.path().join("secret.txt");
    fs::write(&outside, "secret").unwrap();
    for text in [
        &*format!("#read(\"{}\")", outside.display()),
        "#read(\"../Cargo.toml\")",
        "#import \"@preview/example:0.1.0\": *",
        "#include \"/etc/hostname\"",
        "#image(\"/qr1.png\")",
    ] {
        let text = format!("{BEGINNING}= x\n{text}");
        let templates = with_template(&text);
        let [found] = templates.failed() else {
            panic!("{text}: {:?}", templates.failed());
        };
        assert_eq!((found.level, &*found.place.file), (Level::Warning, OWN));
        let document = Case::rima().compose(DocumentKind::Client, "de");
        is_archivable(&pdf(&templates, &document), "the shipped template");
    }
}

#[test]
fn answers_are_data_and_never_markup() {
    let answers = "form = \"erstgespraech\"\ntoday = 2026-11-21\n[answers]\n\
        frame.own_words = '#read(\"/etc/passwd\") *b* $1$ @ref <x> \\ #panic()'\n";
    let mut report = Report::default();
    SourceFile::new("answers.toml", answers.as_bytes(), &mut report);
    assert_eq!(report.errors(), 0);
    let case = Case::of(&shipped(), answers);
    let bytes = pdf(
        &templates(&shipped()),
        &case.compose(DocumentKind::Plan, "de"),
    );
    is_archivable(&bytes, "a plan with marks");
}

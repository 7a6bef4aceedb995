//! Every document in every format, as far as we can judge ourselves; `tests/judges` has others judge.

use std::io::{Cursor, Read as _};

use lotse::assets::shipped;
use lotse::document::{DocumentKind, Format};
use zip::ZipArchive;

use super::case::Case;

/// Kinds that need no recipient.
const KINDS: [DocumentKind; 4] = [
    DocumentKind::Plan,
    DocumentKind::Client,
    DocumentKind::Checklist,
    DocumentKind::Conference,
];

fn bytes(case: &Case, kind: DocumentKind, tag: &str, format: Format) -> Vec<u8> {
    let document = case.compose(kind, tag);
    case.templates.lay_out(&document, format).unwrap()
}

fn html(case: &Case, kind: DocumentKind, tag: &str) -> String {
    String::from_utf8(bytes(case, kind, tag, Format::Html)).unwrap()
}

/// Returns a file of a package as text.
fn file(package: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(package)).unwrap();
    let mut text = String::new();
    archive
        .by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

#[test]
fn html_has_language_direction_and_isolated_values() {
    let case = Case::rima();
    for (tag, start) in [
        ("de", "<html lang=\"de\" dir=\"ltr\">"),
        ("ar", "<html lang=\"ar\" dir=\"rtl\">"),
    ] {
        let page = html(&case, DocumentKind::Client, tag);
        assert!(page.contains(start), "{page}");
        assert_eq!(
            page.matches("<bdi>").count(),
            page.matches("</bdi>").count()
        );
        assert!(
            !page.contains(['\u{2068}', '\u{2069}']),
            "an isolate instead of bdi"
        );
    }
    let arabic = html(&case, DocumentKind::Client, "ar");
    assert!(arabic.contains("<bdi>23.11.2026</bdi>"), "{arabic}");
    assert!(arabic.contains("<p class=\"said\" lang=\"de\" dir=\"ltr\">"));
}

#[test]
fn an_odt_begins_with_its_kind_stored_as_it_is() {
    let odt = bytes(&Case::rima(), DocumentKind::Client, "ar", Format::Odt);
    assert_eq!(odt.get(30..38), Some(&b"mimetype"[..]));
    let kind = b"application/vnd.oasis.opendocument.text";
    assert_eq!(odt.get(38..38 + kind.len()), Some(&kind[..]));
    let content = file(&odt, "content.xml");
    assert!(content.contains("style:writing-mode=\"rl-tb\""));
    let manifest = file(&odt, "META-INF/manifest.xml");
    assert!(manifest.contains("content.xml") && !manifest.contains("mimetype"));
    assert!(file(&odt, "meta.xml").contains("<dc:language>ar</dc:language>"));
}

#[test]
fn a_docx_runs_from_right_to_left_where_word_looks_for_it() {
    let docx = bytes(&Case::rima(), DocumentKind::Plan, "ar", Format::Docx);
    let text = file(&docx, "word/document.xml");
    for part in [
        "<w:bidiVisual/>",
        "<w:tblHeader/>",
        "<w:cantSplit/>",
        "<w14:checkbox>",
        "<w:r><w:rPr><w:rtl/></w:rPr>",
        "<w:bidi/></w:sectPr>",
    ] {
        assert!(text.contains(part), "{part}");
    }
    // A day stands in a run of its own that does not run from right to left.
    assert!(
        text.contains("<w:r><w:t xml:space=\"preserve\">\u{2068}21.11.2026\u{2069}</w:t></w:r>")
    );
    let styles = file(&docx, "word/styles.xml");
    assert!(
        styles.contains("<w:lang w:val=\"de\" w:bidi=\"ar\"/>"),
        "{styles}"
    );
}

#[test]
fn values_are_data_in_every_format() {
    let answers = "form = \"erstgespraech\"\ntoday = 2026-11-21\n[answers]\n\
        frame.own_words = \"</text:p><script>x</script> & {{ letterhead }} #read(\\\"/etc/passwd\\\")\"\n";
    let case = Case::of(&shipped(), answers);
    let page = html(&case, DocumentKind::Plan, "de");
    assert!(
        page.contains("&lt;script&gt;x&lt;/script&gt; &amp; {{ letterhead }}"),
        "{page}"
    );
    let odt = bytes(&case, DocumentKind::Plan, "de", Format::Odt);
    let content = file(&odt, "content.xml");
    assert!(
        content.contains("&lt;/text:p&gt;&lt;script&gt;"),
        "{content}"
    );
}

#[test]
fn telephone_numbers_and_paragraphs_are_never_torn_apart() {
    let case = Case::rima();
    for tag in ["ar", "de"] {
        let odt = bytes(&case, DocumentKind::Plan, tag, Format::Odt);
        let docx = bytes(&case, DocumentKind::Plan, tag, Format::Docx);
        // Office programs tear Arabic lines at the usual characters.
        let (blank, hyphen) = match tag {
            "ar" => ("\u{202F}\u{202F}", "-\u{2060}"),
            _ => ("\u{A0}", "\u{2011}"),
        };
        for (content, blank, hyphen) in [
            (html(&case, DocumentKind::Plan, tag), "\u{A0}", "\u{2011}"),
            (file(&odt, "content.xml"), blank, hyphen),
            (file(&docx, "word/document.xml"), blank, hyphen),
        ] {
            assert!(content.contains(&format!("0211{blank}60025{hyphen}100")));
            let law = format!("§{blank}81 Abs.{blank}4 S.{blank}1 AufenthG");
            assert!(content.contains(&law));
        }
    }
    // A value stands alone, so that it is not turned around.
    let page = html(&case, DocumentKind::Plan, "ar");
    assert!(page.contains("<bdi>0211\u{A0}60025\u{2011}100</bdi>"));
    let text = case.markdown(DocumentKind::Plan, "ar");
    assert!(text.contains("0211 60025-100"), "text is to be copied");
}

#[test]
fn the_same_case_gives_the_same_bytes() {
    for kind in KINDS {
        for format in [Format::Markdown, Format::Html, Format::Odt, Format::Docx] {
            let made = [Case::rima(), Case::rima()].map(|it| bytes(&it, kind, "ar", format));
            assert_eq!(made[0], made[1], "{kind:?} {format:?}");
        }
    }
}

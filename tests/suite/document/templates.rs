//! An organisation's templates and letterhead.

use lotse::assets::shipped;
use lotse::base::{Level, Report, Sources};
use lotse::document::{DocumentKind, Format, Templates};

use super::case::Case;

const OWN: &str = "overlay/forms/templates/";

fn with(name: &str, text: &str) -> (Templates, Report) {
    let mut sources: Sources = shipped();
    sources.insert(format!("{OWN}{name}"), text.as_bytes());
    let mut report = Report::default();
    let templates = Templates::load(&sources, &mut report);
    (templates, report)
}

fn html(templates: &Templates) -> String {
    let document = Case::rima().compose(DocumentKind::Client, "de");
    let bytes = templates.lay_out(&document, Format::Html).unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn the_shipped_ones_are_sound() {
    let mut report = Report::default();
    let templates = Templates::load(&shipped(), &mut report);
    assert!(report.found().is_empty() && templates.failed().is_empty());
}

#[test]
fn an_own_template_takes_the_place_of_the_shipped_one() {
    let (templates, report) = with("document.html", "<title>{{ document.title }}</title>");
    assert!(report.found().is_empty(), "{:?}", report.found());
    assert_eq!(html(&templates), "<title>Ihre nächsten Schritte</title>");
}

#[test]
fn an_own_template_that_fails_is_told_and_not_used() {
    for (text, line) in [
        ("<p>{{ document.titel }}</p>", 1),
        ("<p>\n{% if %}</p>", 2),
        (
            "{{ document.title }}\n{% for b in document.blocks %}{{ b.nothing }}{% endfor %}",
            2,
        ),
    ] {
        let (templates, report) = with("document.html", text);
        let [found] = templates.failed() else {
            panic!("one finding, not {:?}", report.found());
        };
        assert_eq!(
            (found.level, found.place.line),
            (Level::Warning, line),
            "{found}"
        );
        assert_eq!(&*found.place.file, "overlay/forms/templates/document.html");
        assert!(html(&templates).contains("<main>"), "the shipped one");
    }
}

#[test]
fn the_letterhead_stands_on_every_document() {
    let (templates, report) = with(
        "letterhead.toml",
        "name = \"Haus <A> & B\"\naddress = [\"Weg 1\", \"40210 Ort\"]\nphone = \"0211 000\"\n",
    );
    assert!(report.found().is_empty(), "{:?}", report.found());
    let page = html(&templates);
    assert!(
        page.contains("Haus &lt;A&gt; &amp; B") && page.contains("0211 000"),
        "{page}"
    );
}

#[test]
fn mistakes_in_the_letterhead_are_told_with_their_place() {
    let (_, report) = with("letterhead.toml", "nam = \"x\"\nlogo = \"none.svg\"\n");
    let codes: Vec<_> = report
        .found()
        .iter()
        .map(|it| (it.code, it.place.line))
        .collect();
    assert_eq!(codes, [("no_logo", 2), ("unknown_key", 1)]);
}

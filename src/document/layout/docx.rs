//! Office Open XML (ECMA-376): templates, pictures and what ties them together in a package.

use std::fmt::Write as _;

use super::package::Package;
use super::{Templates, odt};
use crate::document::{Document, Refusal};

/// The first line of every part.
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// Bullets at every list, in the direction of the paragraph.
const NUMBERING: &str = concat!(
    r#"<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
    r#"<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>"#,
    r#"<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>"#,
    r#"<w:lvlJc w:val="start"/><w:pPr><w:ind w:left="340" w:hanging="230"/></w:pPr></w:lvl>"#,
    r#"</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"#,
);

/// Writes the package.
pub(super) fn write(templates: &Templates, document: &Document) -> Result<Vec<u8>, Refusal> {
    let pictures: Vec<(usize, Vec<u8>)> = odt::pictures(document).collect();
    let mut package = Package::new();
    package.add("[Content_Types].xml", content_types());
    package.add("_rels/.rels", package_relations());
    package.add("word/_rels/document.xml.rels", relations(&pictures));
    package.add("word/numbering.xml", format!("{HEAD}{NUMBERING}"));
    for (name, template) in [
        ("word/document.xml", "docx-document.xml"),
        ("word/styles.xml", "docx-styles.xml"),
        ("word/footer.xml", "docx-footer.xml"),
        ("docProps/core.xml", "docx-core.xml"),
    ] {
        package.add(name, templates.render(template, document)?);
    }
    for (index, picture) in pictures {
        package.add(&format!("word/media/qr{index}.png"), picture);
    }
    package.pack().map_err(|error| Refusal::Template {
        file: "docx".to_owned(),
        message: error.to_string(),
    })
}

fn content_types() -> String {
    let parts = [
        ("word/document.xml", format!("{WORD}.document.main+xml")),
        ("word/styles.xml", format!("{WORD}.styles+xml")),
        ("word/numbering.xml", format!("{WORD}.numbering+xml")),
        ("word/footer.xml", format!("{WORD}.footer+xml")),
        (
            "docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml".to_owned(),
        ),
    ];
    let mut text = format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Default Extension=\"png\" ContentType=\"image/png\"/>"
    );
    for (part, kind) in parts {
        // Writing to a string does not fail.
        write!(
            text,
            "<Override PartName=\"/{part}\" ContentType=\"{kind}\"/>"
        )
        .ok();
    }
    text.push_str("</Types>");
    text
}

fn package_relations() -> String {
    let core = format!("{PACKAGE}/relationships/metadata/core-properties");
    related([
        (
            "document",
            format!("{OFFICE}/officeDocument"),
            "word/document.xml".to_owned(),
        ),
        ("core", core, "docProps/core.xml".to_owned()),
    ])
}

fn relations(pictures: &[(usize, Vec<u8>)]) -> String {
    let parts = ["styles", "numbering", "footer"];
    let parts = parts.map(|it| (it.to_owned(), format!("{OFFICE}/{it}"), format!("{it}.xml")));
    let pictures = pictures.iter().map(|(index, _)| {
        let file = format!("media/qr{index}.png");
        (format!("qr{index}"), format!("{OFFICE}/image"), file)
    });
    related(parts.into_iter().chain(pictures))
}

fn related<I: std::fmt::Display>(parts: impl IntoIterator<Item = (I, String, String)>) -> String {
    let mut text = format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for (id, kind, target) in parts {
        // Writing to a string does not fail.
        write!(
            text,
            "<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"/>"
        )
        .ok();
    }
    text.push_str("</Relationships>");
    text
}

//! `OpenDocument` text (ISO/IEC 26300): three templates, pictures and a manifest in a package.

use std::fmt::Write as _;

use super::package::Package;
use super::{Templates, qr};
use crate::document::{Block, Document, Refusal};

const MIME: &str = "application/vnd.oasis.opendocument.text";

/// Writes the package.
pub(super) fn write(templates: &Templates, document: &Document) -> Result<Vec<u8>, Refusal> {
    let mut package = Package::new();
    // Programs tell the kind of file by this first entry, which must not be compressed.
    package.store("mimetype", MIME);
    for part in ["content", "styles", "meta"] {
        let text = templates.render(&format!("odt-{part}.xml"), document)?;
        package.add(&format!("{part}.xml"), text);
    }
    for (index, picture) in pictures(document) {
        package.add(&format!("Pictures/qr{index}.png"), picture);
    }
    if let Some(logo) = &templates.letterhead().logo {
        package.add("Pictures/logo.svg", logo.as_slice());
    }
    let manifest = manifest(&package);
    package.add("META-INF/manifest.xml", manifest);
    package.pack().map_err(|error| Refusal::Template {
        file: "odt".to_owned(),
        message: error.to_string(),
    })
}

/// Draws the QR codes, each with the place of its block, from 1.
pub(super) fn pictures(document: &Document) -> impl Iterator<Item = (usize, Vec<u8>)> {
    let blocks = document.blocks.iter().enumerate();
    blocks.filter_map(|(index, block)| {
        let Block::Qr { content, .. } = block else {
            return None;
        };
        Some((index + 1, qr::png(content.as_str())?))
    })
}

fn manifest(package: &Package) -> String {
    let mut text = String::from(concat!(
        r#"<?xml version="1.0" encoding="UTF-8"?>"#,
        "\n",
        r#"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">"#,
        "\n",
    ));
    entry(&mut text, "/", MIME);
    for name in package.names().filter(|it| *it != "mimetype") {
        let kind = match name.rsplit_once('.').map(|it| it.1) {
            Some("png") => "image/png",
            Some("svg") => "image/svg+xml",
            _ => "text/xml",
        };
        entry(&mut text, name, kind);
    }
    text.push_str("</manifest:manifest>\n");
    text
}

fn entry(text: &mut String, path: &str, kind: &str) {
    let version = if path == "/" {
        r#" manifest:version="1.3""#
    } else {
        ""
    };
    // Writing to a string does not fail.
    writeln!(
        text,
        r#"<manifest:file-entry manifest:full-path="{path}"{version} manifest:media-type="{kind}"/>"#
    )
    .ok();
}
